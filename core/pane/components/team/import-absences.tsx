/** Brings in absences from a file: chosen, read here, shown, and written once the person says so. */
import { Button } from '@fluentui/react-button';
import { Caption1 } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { useId, useMemo, useRef, useState } from 'react';
import type { ReactElement, Ref } from 'react';
import type { Staff } from '../../../coverage/staff.ts';
import type { AbsencesRead, ImportedAbsence } from '../../../exchange/imported-absence.ts';
import { readAbsences } from '../../../exchange/read-absences.ts';
import type { ImportTrouble } from '../../../words/import-words.ts';
import { absenceFile } from '../../absence-file.ts';
import type { AbsenceFile } from '../../absence-file.ts';
import { coverageViewOf } from '../../coverage-view-of.ts';
import { createTabsLabel } from '../../create-tabs-label.ts';
import { setUpTabs } from '../../set-up-tabs.ts';
import { useTeamWords } from '../../team-words-context.ts';
import { useViewsWords } from '../../views-words.ts';
import { useWords } from '../../words-context.tsx';
import { writeAbsences } from '../../write-absences.ts';
import { ImportPreview } from './import-preview.tsx';
import { ViewSection } from '../section/view-section.tsx';
import type { TeamViewProps } from './team-view.tsx';

const useStyles = makeStyles({
  start: { alignSelf: 'flex-start', minWidth: 0 },
  said: { overflowWrap: 'anywhere' },
});

export interface ImportAbsencesProps extends Pick<TeamViewProps, 'state' | 'checked' | 'actions'> {
  readonly staff: Staff;
}

export function ImportAbsences(props: ImportAbsencesProps): ReactElement {
  const { checked: { today, found: { settings: { rules: { holidays: region } } } }, staff: { people } } = props;
  const { importing: words } = useTeamWords();
  const [file, setFile] = useState<AbsenceFile | null>(null);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  // The text is read anew with the workbook: somebody may have joined the team.
  const read = useMemo(() => (file === null ? null : file.text === null ? file.trouble : readAbsences(file.text, file.name, { people, region, today })), [file, people, region, today]);
  // A bug met outside of rendering still belongs to the error boundary.
  if (bug !== null) throw bug.error;
  const close = (): void => {
    setFile(null);
    // What had the keyboard goes away.
    button.current?.focus();
  };
  return (
    <ViewSection title={words.title}>
      <FileButton
        name={file === null ? words.choose : words.chooseAnother}
        button={button}
        onFile={(picked) => void absenceFile(picked).then(setFile, (error: unknown) => setBug({ error }))}
      />
      {file !== null && read !== null && <Outcome {...props} file={file.name} read={read} onClose={close} />}
    </ViewSection>
  );
}

function FileButton({ name, button, onFile }: { readonly name: string; readonly button: Ref<HTMLButtonElement>; readonly onFile: (file: File) => void }): ReactElement {
  const styles = useStyles();
  const { importing: words } = useTeamWords();
  const chosen = useRef<HTMLInputElement>(null);
  const hint = useId();
  return (
    <>
      {/* The types of Fluent know no ref of this React. */}
      <Button ref={button as Ref<never>} className={styles.start} aria-describedby={hint} onClick={() => chosen.current?.click()}>{name}</Button>
      <input
        ref={chosen}
        type="file"
        accept=".ics,.csv,text/calendar,text/csv"
        hidden
        aria-hidden
        tabIndex={-1}
        onChange={({ target }) => {
          const [picked] = target.files ?? [];
          if (picked !== undefined) onFile(picked);
          // The same file can be chosen again once it has changed.
          target.value = '';
        }}
      />
      <Caption1 id={hint}>{words.hint}</Caption1>
    </>
  );
}

interface OutcomeProps extends ImportAbsencesProps {
  readonly file: string;
  readonly read: AbsencesRead | ImportTrouble;
  readonly onClose: () => void;
}

/** What the file gives, or why it gives nothing; where there is nowhere to write it, makes the place first. */
function Outcome({ state, checked, actions, staff: { people }, file, read, onClose }: OutcomeProps): ReactElement {
  const styles = useStyles();
  const teamWords = useTeamWords();
  const { importing: words } = teamWords;
  const { behaviour } = useViewsWords();
  const { language } = useWords();
  const { today, sideTabs: { absences: tab } } = checked;
  const isBusy = state.writing !== null;
  if (typeof read === 'string') return <Caption1 role="alert" className={styles.said}>{words.troubles[read]}</Caption1>;
  if (tab === null) {
    return (
      <>
        <Caption1 role="alert" className={styles.said}>{words.noTab}</Caption1>
        <Button appearance="primary" className={styles.start} disabledFocusable={isBusy} onClick={() => actions.ask(setUpTabs(checked, language), language)}>
          {createTabsLabel(coverageViewOf(checked, state.teamDays).missing, teamWords, behaviour)}
        </Button>
      </>
    );
  }
  const write = (absences: readonly ImportedAbsence[]): void => {
    actions.ask(writeAbsences(tab, people, absences), language);
    onClose();
  };
  return <ImportPreview file={file} read={read} tab={tab} people={people} today={today} isBusy={isBusy} onWrite={write} onClose={onClose} />;
}
