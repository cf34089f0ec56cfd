/** What a person says of a mark: which rows, as what, in which tool, when and by whom. */
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { Person } from '../../briefing/people.ts';
import { fold } from '../../lexicon/fold.ts';
import { channelTitle } from '../../networks/network-names.ts';
import { STATES } from '../../table/calendar.ts';
import type { MarkModel } from '../hooks/use-mark-plan.ts';
import { isLinkWrong } from '../../tracking/link.ts';
import { fieldsOf } from '../state/mark-draft.ts';
import type { MarkDraft, MarkField } from '../state/mark-draft.ts';
import { useViewsWords } from '../views-words.ts';
import { useWords } from '../words-context.tsx';
import { Field } from './field.tsx';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(132px, 100%), 1fr))', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS },
  wide: { gridColumnStart: 1, gridColumnEnd: -1, minWidth: 0 },
  control: { minWidth: 0, width: '100%' },
  wrong: { color: tokens.colorStatusDangerForeground1, '@media (forced-colors: active)': { color: 'inherit' } },
});

/** Longer ones are no tool's name, and no address that a cell is given. */
const LONGEST = { tool: 100, link: 1000 } as const;

export interface MarkFieldsProps {
  readonly draft: MarkDraft;
  readonly model: MarkModel;
  readonly isReading: boolean;
  /** The tools that the calendar names. */
  readonly tools: readonly string[];
  readonly people: readonly Person[];
  readonly self: string | null;
  readonly onDraft: (change: Partial<MarkDraft>) => void;
  readonly onSelf: (self: string | null) => void;
}

export function MarkFields(props: MarkFieldsProps): ReactElement {
  const { draft, model: { lots, lot, words, channels }, isReading, people, onDraft } = props;
  const styles = useStyles();
  const { states } = useWords();
  const { marking } = useViewsWords();
  const fields = fieldsOf(draft.state, lot?.rows.length ?? 0);
  const isAsked = (field: MarkField): boolean => fields.includes(field) && (field !== 'who' || people.length > 0);
  // A word of the team's with what it means takes a whole line.
  const names = STATES.map((state) => {
    const word = words.get(state) ?? states[state];
    return { state, word, isOwn: fold(word) !== fold(states[state]) };
  });
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <Field name={marking.rows}>
          {(id) => (
            <Select className={styles.control} aria-labelledby={id} value={lot?.lot ?? ''} onChange={(_event, { value }) => onDraft({ lot: lots.find((one) => one.lot === value)?.lot ?? null })}>
              {lots.map((one) => (
                <option key={one.lot} value={one.lot}>{isReading && one.lot === 'selected' ? marking.reading : marking.lots[one.lot](one.rows.length)}</option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <div className={names.some(({ isOwn }) => isOwn) ? styles.wide : undefined}>
        <Field name={marking.state}>
          {(id) => (
            <Select className={styles.control} aria-labelledby={id} value={draft.state} onChange={(_event, { value }) => onDraft({ state: STATES.find((state) => state === value) ?? draft.state })}>
              {names.map(({ state, word, isOwn }) => <option key={state} value={state}>{isOwn ? marking.meaning(word, states[state]) : word}</option>)}
            </Select>
          )}
        </Field>
      </div>
      {channels.length > 0 && (
        <Field name={marking.channel}>
          {(id) => (
            <Select className={styles.control} aria-labelledby={id} value={draft.channel ?? ''} onChange={(_event, { value }) => onDraft({ channel: value === '' ? null : value })}>
              <option value="">{marking.allChannels}</option>
              {channels.map((channel) => <option key={channel} value={channel}>{channelTitle(channel)}</option>)}
            </Select>
          )}
        </Field>
      )}
      {isAsked('tool') && <ToolField {...props} />}
      {isAsked('link') && <LinkField {...props} />}
      {isAsked('day') && (
        <Field name={marking.day(draft.state)}>
          {(id) => <Input className={styles.control} type="date" aria-labelledby={id} value={draft.dayText} onChange={(_event, { value }) => onDraft({ dayText: value })} />}
        </Field>
      )}
      {isAsked('who') && <WhoField {...props} />}
    </div>
  );
}

function ToolField({ draft, tools, onDraft }: MarkFieldsProps): ReactElement {
  const styles = useStyles();
  const { marking } = useViewsWords();
  const listId = useId();
  return (
    <Field name={marking.tool}>
      {(id) => (
        <>
          <datalist id={listId}>{tools.map((tool) => <option key={tool} value={tool} />)}</datalist>
          <Input className={styles.control} aria-labelledby={id} list={listId} maxLength={LONGEST.tool} value={draft.tool} onChange={(_event, { value }) => onDraft({ tool: value, isToolOffered: false })} />
        </>
      )}
    </Field>
  );
}

function LinkField({ draft, onDraft }: MarkFieldsProps): ReactElement {
  const styles = useStyles();
  const { marking } = useViewsWords();
  const troubleId = useId();
  const isWrong = isLinkWrong(draft.link);
  return (
    <div className={styles.wide}>
      <Field name={marking.link}>
        {(id) => (
          <Input
            className={styles.control}
            type="url"
            aria-labelledby={id}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? troubleId : undefined}
            maxLength={LONGEST.link}
            value={draft.link}
            onChange={(_event, { value }) => onDraft({ link: value })}
          />
        )}
      </Field>
      {isWrong && <Caption1 id={troubleId} role="alert" className={styles.wrong}>{marking.linkWrong}</Caption1>}
    </div>
  );
}

function WhoField({ people, self, onSelf }: MarkFieldsProps): ReactElement {
  const styles = useStyles();
  const { marking } = useViewsWords();
  const known = people.find(({ key }) => key === self)?.key ?? '';
  return (
    <Field name={marking.who}>
      {(id) => (
        <Select className={styles.control} aria-labelledby={id} value={known} onChange={(_event, { value }) => onSelf(value === '' ? null : value)}>
          <option value="">{marking.nobody}</option>
          {people.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}
        </Select>
      )}
    </Field>
  );
}
