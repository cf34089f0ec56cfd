/** Until when a finding is to be ignored: as usual, or to a day that is named. */
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import type { ReactElement, Ref, RefObject } from 'react';
import type { Day } from '../../time/day.ts';
import { isoDay } from '../../time/iso-day.ts';
import { useViewsWords } from '../views-words.ts';

/** Two weeks: when people name a day, it is rarely nearer. */
const USUAL_DAYS = 14;

export interface IgnoreTermProps {
  readonly today: Day;
  /** As the date field has it; null where no day is asked for. */
  readonly dayText: string | null;
  readonly onDayText: (dayText: string | null) => void;
  readonly isWrong: boolean;
  readonly hasReason: boolean;
  /** Element that says what the choice comes to. */
  readonly hintId: string;
  readonly dayField: RefObject<HTMLInputElement | null>;
}

export function IgnoreTerm({ today, dayText, onDayText, isWrong, hasReason, hintId, dayField }: IgnoreTermProps): ReactElement {
  const { behaviour } = useViewsWords();
  return (
    <>
      <Select
        size="small"
        aria-label={behaviour.ignoreUntil}
        value={dayText === null ? 'usual' : 'day'}
        onChange={(_event, { value }) => onDayText(value === 'day' ? isoDay(today + USUAL_DAYS) : null)}
      >
        <option value="usual">{hasReason ? behaviour.ignoreTerms.always : behaviour.ignoreTerms.week}</option>
        <option value="day">{behaviour.ignoreTerms.day}</option>
      </Select>
      {dayText !== null && (
        <Input
          size="small"
          type="date"
          aria-label={behaviour.lastDay}
          aria-describedby={hintId}
          aria-invalid={isWrong}
          min={isoDay(today)}
          // Fluent's types infer no element from the types of React 19; it is an input.
          ref={dayField as Ref<never>}
          value={dayText}
          onChange={(_event, { value }) => onDayText(value)}
        />
      )}
    </>
  );
}
