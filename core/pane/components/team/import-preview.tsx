/** What a file of absences would add, what the tab has already, and what is left to the person and why. */
import { Button } from '@fluentui/react-button';
import { Select } from '@fluentui/react-select';
import { Caption1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { Person } from '../../../coverage/staff.ts';
import type { AbsencesRead, ImportedAbsence, SetAside, UnsureAbsence } from '../../../exchange/imported-absence.ts';
import { canBeSaid } from '../../../jobs/absence-cells.ts';
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
  choice: { alignSelf: 'flex-start', minWidth: 0, maxWidth: '100%' },
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
  // By the line and its person's key: the workbook may be read anew meanwhile, the file stays what it is.
  const [takers, setTakers] = useState<ReadonlyMap<string, string>>(new Map());
  const plan = useMemo(() => previewImport(tab, people, read), [tab, people, read]);
  const lines = plan.unsure.map((unsure, place) => ({ ...unsure, key: `${place} ${unsure.text}` }));
  const chosen = lines.flatMap((line) => {
    const person = people.findIndex(({ key }) => key === takers.get(line.key));
    return person === -1 ? [] : line.stretches.map((stretch): ImportedAbsence => ({ ...stretch, person, reason: line.said, text: line.text }));
  });
  const added = chosen.length === 0 ? plan.new : previewImport(tab, people, { absences: [...read.absences, ...chosen], unsure: [] }).new;
  const dayOf = (start: Day | null): readonly string[] => (start === null ? [] : [words.when(start, start, today)]);
  const factsOf = ({ start, end, from, to, reason }: ImportedAbsence): string => {
    const hours = from === null && to === null ? '' : words.hours(from ?? 0, to ?? 0);
    return [[words.when(start, end, today), hours].filter((part) => part !== '').join(', '), quotable(reason)].filter((part) => part !== '').join(' · ');
  };
  const linesOf = (absences: readonly ImportedAbsence[], into: readonly string[] = []): readonly Line[] => absences.map((absence, at) => {
    const tabName = tab.others === undefined ? '' : quotable(into[at] ?? '');
    return { name: quotable(people[absence.person]?.name ?? ''), facts: [factsOf(absence), tabName].filter((part) => part !== '').join(' · ') };
  });
  const unsureLine = ({ key, text, reason, start, stretches }: UnsureAbsence & { readonly key: string }): Line => {
    const name = quotable(text) || words.noName;
    const canBeTaken = stretches.length > 0 && stretches.every((stretch) => canBeSaid(tab, stretch));
    const choice = { name: words.whose(name), value: takers.get(key) ?? '', onChoose: (value: string) => setTakers(new Map([...takers, [key, value]])) };
    return { name, facts: [...dayOf(start), words.reasons[reason]].join(' · '), ...(canBeTaken ? { choice } : {}) };
  };
  const asideLine = ({ text, reason, start }: SetAside): Line => ({ name: quotable(text) || words.noName, facts: [...dayOf(start), words.asideReasons[reason]].join(' · ') });
  return (
    <div className={styles.whole}>
      <Text role="status" className={styles.said}>{words.found(file, { added: plan.new.length, known: plan.known.length, unsure: lines.length, aside: read.aside.length })}</Text>
      {plan.new.length > 0 && <Disclosure name={words.added(plan.new.length)}>{() => <Lines lines={linesOf(plan.new, plan.into)} people={people} />}</Disclosure>}
      {lines.length > 0 && <Disclosure name={words.unsure(lines.length)} isOpenAtFirst>{() => <Lines lines={lines.map(unsureLine)} people={people} />}</Disclosure>}
      {plan.known.length > 0 && <Disclosure name={words.known(plan.known.length)}>{() => <Lines lines={linesOf(plan.known)} people={people} />}</Disclosure>}
      {read.aside.length > 0 && <Disclosure name={words.aside(read.aside.length)}>{() => <Lines lines={read.aside.map(asideLine)} people={people} />}</Disclosure>}
      <div className={styles.buttons}>
        {added.length > 0 && <Button appearance="primary" disabledFocusable={isBusy} onClick={() => onWrite(added)}>{words.write(added.length)}</Button>}
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </div>
  );
}

interface Line {
  readonly name: string;
  readonly facts: string;
  /** Where a person may say whose absence it is: by the key of whom, '' for nobody. */
  readonly choice?: { readonly name: string; readonly value: string; readonly onChoose: (key: string) => void };
}

function Lines({ lines, people }: { readonly lines: readonly Line[]; readonly people: readonly Person[] }): ReactElement {
  const styles = useStyles();
  const { importing: words } = useTeamWords();
  const [shown, setShown] = useState(FIRST);
  return (
    <>
      <ul className={styles.list}>
        {lines.slice(0, shown).map(({ name, facts, choice }, place) => (
          // The lines of a file have no name of their own, and never change places.
          <li key={place} className={styles.line}>
            <Text weight="semibold">{name}</Text>
            <Caption1 className={styles.facts}>{facts}</Caption1>
            {choice !== undefined && (
              <Select size="small" className={styles.choice} aria-label={choice.name} value={choice.value} onChange={(_event, { value }) => choice.onChoose(value)}>
                <option value="">{words.nobody}</option>
                {people.map(({ key, name: person, row }) => <option key={row} value={key}>{quotable(person)}</option>)}
              </Select>
            )}
          </li>
        ))}
      </ul>
      {lines.length > shown && <Button size="small" className={styles.more} onClick={() => setShown(shown * 5)}>{words.more(lines.length - shown)}</Button>}
    </>
  );
}
