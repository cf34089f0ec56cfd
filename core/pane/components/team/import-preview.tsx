/** What a file of absences would add, what the tab has already, and what is left to the person and why. */
import { Button } from '@fluentui/react-button';
import { Caption1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { Person } from '../../../coverage/staff.ts';
import type { AbsencesRead, ImportedAbsence, UnsureAbsence } from '../../../exchange/imported-absence.ts';
import { previewImport } from '../../../jobs/import-absences.ts';
import type { SideTab } from '../../../side-tabs/side-tabs.ts';
import type { Day } from '../../../time/day.ts';
import { quotable } from '../../../words/quotable.ts';
import { useTeamWords } from '../../team-words-context.ts';
import { useViewsWords } from '../../views-words.ts';
import { Disclosure } from '../disclosure.tsx';

/** More are shown on request. */
const FIRST = 20;

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  said: { overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  line: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  facts: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
  more: { alignSelf: 'flex-start', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface ImportPreviewProps {
  readonly file: string;
  readonly read: AbsencesRead;
  readonly tab: SideTab<'absences'>;
  readonly people: readonly Person[];
  readonly today: Day;
  readonly isBusy: boolean;
  readonly onWrite: (absences: readonly ImportedAbsence[]) => void;
  readonly onClose: () => void;
}

export function ImportPreview({ file, read, tab, people, today, isBusy, onWrite, onClose }: ImportPreviewProps): ReactElement {
  const styles = useStyles();
  const { importing: words } = useTeamWords();
  const { behaviour: { cancel } } = useViewsWords();
  const plan = useMemo(() => previewImport(tab, people, read), [tab, people, read]);
  const count = plan.new.length;
  const factsOf = ({ start, end, from, to, reason }: ImportedAbsence): string => {
    const hours = from === null && to === null ? '' : words.hours(from ?? 0, to ?? 0);
    return [[words.when(start, end, today), hours].filter((part) => part !== '').join(', '), quotable(reason)].filter((part) => part !== '').join(' · ');
  };
  const linesOf = (absences: readonly ImportedAbsence[]): readonly Line[] => absences.map((absence) => ({ name: quotable(people[absence.person]?.name ?? ''), facts: factsOf(absence) }));
  const unsureLine = ({ text, reason, start }: UnsureAbsence): Line => ({
    name: quotable(text) || words.noName, facts: [...(start === null ? [] : [words.when(start, start, today)]), words.reasons[reason]].join(' · '),
  });
  return (
    <div className={styles.whole}>
      <Text role="status" className={styles.said}>{words.found(file, { added: count, known: plan.known.length, unsure: plan.unsure.length, past: read.past, others: read.others })}</Text>
      {count > 0 && <Disclosure name={words.added(count)}>{() => <Lines lines={linesOf(plan.new)} />}</Disclosure>}
      {plan.unsure.length > 0 && <Disclosure name={words.unsure(plan.unsure.length)}>{() => <Lines lines={plan.unsure.map(unsureLine)} />}</Disclosure>}
      {plan.known.length > 0 && <Disclosure name={words.known(plan.known.length)}>{() => <Lines lines={linesOf(plan.known)} />}</Disclosure>}
      <div className={styles.buttons}>
        {count > 0 && <Button appearance="primary" disabledFocusable={isBusy} onClick={() => onWrite(plan.new)}>{words.write(count)}</Button>}
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </div>
  );
}

interface Line {
  readonly name: string;
  readonly facts: string;
}

function Lines({ lines }: { readonly lines: readonly Line[] }): ReactElement {
  const styles = useStyles();
  const { importing: words } = useTeamWords();
  const [shown, setShown] = useState(FIRST);
  return (
    <>
      <ul className={styles.list}>
        {lines.slice(0, shown).map(({ name, facts }, place) => (
          // The lines of a file have no name of their own, and never change places.
          <li key={place} className={styles.line}>
            <Text weight="semibold">{name}</Text>
            <Caption1 className={styles.facts}>{facts}</Caption1>
          </li>
        ))}
      </ul>
      {lines.length > shown && <Button size="small" className={styles.more} onClick={() => setShown(shown * 5)}>{words.more(lines.length - shown)}</Button>}
    </>
  );
}
