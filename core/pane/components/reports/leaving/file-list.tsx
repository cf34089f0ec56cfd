/** The files of an export, each with the three ways to take it: hosts may keep downloads, or the clipboard, from what runs in their frame. */
import { Button } from '@fluentui/react-button';
import { Caption1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { LeavingFile } from '../../../../exchange/leaving/leaving.ts';
import type { LeavingViewWords } from '../../../../words/leaving-view-words.ts';
import { copyComing } from '../../../copy-text.ts';
import type { Checked } from '../../../load-findings.ts';
import { localMinutes } from '../../../local-today.ts';
import type { PaneActions } from '../../../pane-session.ts';
import { saveFile } from '../../../save-file.ts';
import type { PaneState } from '../../../state/pane-state.ts';
import { useWords } from '../../../words-context.tsx';
import { writeFileTab } from '../../../write-file-tab.ts';
import { MoreLines } from '../../charts/more-lines.tsx';
import { CopiedText } from '../copied-text.tsx';

/** More are shown on request. */
const FIRST = 4;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  file: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, '& button': { minWidth: 0 } },
});

export interface FileListProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly leavingWords: LeavingViewWords;
  /** Of the reading that is shown. */
  readonly files: readonly LeavingFile[];
  /** The same of another reading: what is taken is made of the calendar as it stands when it is asked for. */
  readonly filesOf: (checked: Checked) => readonly LeavingFile[];
  /** Tells files of one name apart by what was asked for. */
  readonly asked: string;
  readonly isCalendar: boolean;
}

export function FileList({ files, asked, ...props }: FileListProps): ReactElement | null {
  const styles = useStyles();
  const { leavingWords: words } = props;
  const [isWhole, setIsWhole] = useState(false);
  if (files.length === 0) return null;
  const shown = isWhole || files.length <= FIRST + 1 ? files : files.slice(0, FIRST);
  return (
    <>
      <ul className={styles.list} aria-label={words.files}>
        {/* What was said of one file is not said of another by the same name. */}
        {shown.map((file) => <FileLine key={`${asked} ${file.name}`} {...props} file={file} isAlone={files.length === 1} />)}
      </ul>
      {shown.length < files.length && <MoreLines label={words.moreFiles(files.length - shown.length)} onShow={() => setIsWhole(true)} />}
    </>
  );
}

type Outcome =
  | { readonly kind: 'none' | 'looking' }
  /** Of a calendar that was read at that minute of the day; null where that is not known. */
  | { readonly kind: 'saved' | 'copied'; readonly at: number | null }
  /** To be copied by the person. */
  | { readonly kind: 'refused'; readonly text: string };

const NONE: Outcome = { kind: 'none' };

interface FileLineProps extends Omit<FileListProps, 'files' | 'asked'> {
  readonly file: LeavingFile;
  /** Whether it is the only one: how much it holds is said above it then. */
  readonly isAlone: boolean;
}

function FileLine({ file, isAlone, ...props }: FileLineProps): ReactElement {
  const { state, actions, leavingWords: words, isCalendar, filesOf } = props;
  const styles = useStyles();
  const { language, pane } = useWords();
  const { outcome, save, copy } = useTaking(props, file.name);
  const { name, count } = file;
  const isBusy = state.writing !== null || outcome.kind === 'looking';
  const fileOf = (checked: Checked): LeavingFile | null => filesOf(checked).find((one) => one.name === name) ?? null;
  return (
    <li className={styles.file}>
      <Text weight="semibold" className={styles.name}>{name}</Text>
      {count > 0 && !isAlone && <Caption1>{words.fileCount(isCalendar ? 'ics' : 'tool', count)}</Caption1>}
      <div className={styles.ways}>
        <Button size="small" appearance={isAlone ? 'primary' : 'secondary'} aria-label={words.ofFile(words.save, name)} disabledFocusable={isBusy} onClick={() => void save()}>{words.save}</Button>
        <Button size="small" aria-label={words.ofFile(words.copy, name)} disabledFocusable={isBusy} onClick={() => void copy()}>{words.copy}</Button>
        {/* The report is a tab already. */}
        {count > 0 && (
          <Button size="small" aria-label={words.ofFile(words.intoTab, name)} disabledFocusable={isBusy} onClick={() => actions.ask(writeFileTab(fileOf, words), language)}>{words.intoTab}</Button>
        )}
      </div>
      <Caption1 role="status">{outcome.kind === 'looking' ? pane.reading : toldOf(outcome, words)}</Caption1>
      {outcome.kind === 'refused' && <CopiedText name={words.text(name)} text={outcome.text} rows={6} isRefused />}
    </li>
  );
}

function toldOf(outcome: Outcome, words: LeavingViewWords): string {
  switch (outcome.kind) {
    case 'saved':
    case 'copied':
      return words[outcome.kind](outcome.at);
    case 'refused':
      return words.copyYourself;
    default:
      return '';
  }
}

interface Taking {
  readonly outcome: Outcome;
  readonly save: () => Promise<void>;
  readonly copy: () => Promise<void>;
}

/** The ways to take a file of that name, made of the calendar as it stands at the press; what it holds no more is shown by then. */
function useTaking({ actions, filesOf }: Pick<FileLineProps, 'actions' | 'filesOf'>, name: string): Taking {
  const [outcome, setOutcome] = useState<Outcome>(NONE);
  const make = async (): Promise<{ readonly file: LeavingFile; readonly at: number | null } | null> => {
    setOutcome({ kind: 'looking' });
    const checked = await actions.lookAgain();
    const file = checked === null ? undefined : filesOf(checked).find((one) => one.name === name);
    if (checked !== null && file !== undefined) return { file, at: localMinutes(checked.today) };
    setOutcome(NONE);
    return null;
  };
  return {
    outcome,
    save: async () => {
      const made = await make();
      if (made === null) return;
      saveFile(made.file);
      setOutcome({ kind: 'saved', at: made.at });
    },
    copy: async () => {
      const making = make();
      const copied = await copyComing(making.then((made) => made?.file.text ?? null));
      const made = await making;
      if (made !== null) setOutcome(copied === 'copied' ? { kind: 'copied', at: made.at } : { kind: 'refused', text: made.file.text });
    },
  };
}
