/** The files of an export, each with the three ways to take it: hosts may keep downloads, or the clipboard, from what runs in their frame. */
import { Button } from '@fluentui/react-button';
import { Caption1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { LeavingFile } from '../../../../exchange/leaving/leaving.ts';
import type { LeavingViewWords } from '../../../../words/leaving-view-words.ts';
import { copyText } from '../../../copy-text.ts';
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
  readonly files: readonly LeavingFile[];
  readonly isCalendar: boolean;
}

export function FileList({ files, ...props }: FileListProps): ReactElement | null {
  const styles = useStyles();
  const { leavingWords: words } = props;
  const [isWhole, setIsWhole] = useState(false);
  if (files.length === 0) return null;
  const shown = isWhole || files.length <= FIRST + 1 ? files : files.slice(0, FIRST);
  return (
    <>
      <ul className={styles.list} aria-label={words.files}>
        {/* What was said of one file is not said of another by the same name. */}
        {shown.map((file, index) => <FileLine key={`${file.name} ${file.text.length}`} {...props} file={file} isMain={index === 0 && files.length === 1} />)}
      </ul>
      {shown.length < files.length && <MoreLines label={words.moreFiles(files.length - shown.length)} onShow={() => setIsWhole(true)} />}
    </>
  );
}

type Outcome = 'none' | 'saved' | 'copied' | 'refused';

interface FileLineProps extends Omit<FileListProps, 'files'> {
  readonly file: LeavingFile;
  /** Whether it is the only one. */
  readonly isMain: boolean;
}

function FileLine({ state, actions, leavingWords: words, isCalendar, file, isMain }: FileLineProps): ReactElement {
  const styles = useStyles();
  const { language } = useWords();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const { name, count, text } = file;
  const said = outcome === 'saved' ? words.saved : outcome === 'copied' ? words.copied : outcome === 'refused' ? words.copyYourself : '';
  return (
    <li className={styles.file}>
      <Text weight="semibold" className={styles.name}>{name}</Text>
      {count > 0 && <Caption1>{words.fileCount(isCalendar ? 'ics' : 'tool', count)}</Caption1>}
      <div className={styles.ways}>
        <Button
          size="small" appearance={isMain ? 'primary' : 'secondary'} aria-label={words.ofFile(words.save, name)}
          onClick={() => {
            saveFile(file);
            setOutcome('saved');
          }}
        >
          {words.save}
        </Button>
        <Button size="small" aria-label={words.ofFile(words.copy, name)} onClick={() => void copyText(text).then((isCopied) => setOutcome(isCopied ? 'copied' : 'refused'))}>
          {words.copy}
        </Button>
        {/* The report is a tab already. */}
        {count > 0 && (
          <Button
            size="small" aria-label={words.ofFile(words.intoTab, name)} disabledFocusable={state.writing !== null}
            onClick={() => actions.ask(writeFileTab(file, words), language)}
          >
            {words.intoTab}
          </Button>
        )}
      </div>
      <Caption1 role="status">{said}</Caption1>
      {outcome === 'refused' && <CopiedText name={words.text(name)} text={text} rows={6} isRefused />}
    </li>
  );
}
