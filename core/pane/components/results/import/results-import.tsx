/** Brings in what a network's file says: chosen, asked about, looked through, written once the person says so, and then the calendar itself. */
import { Button } from '@fluentui/react-button';
import { Caption1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { ExportInput } from '../../../../exchange/exports/read-export.ts';
import { siteRowsOf } from '../../../../exchange/exports/site-rows.ts';
import type { ResultsFileTrouble, ResultsImportWords } from '../../../../words/results-import-words.ts';
import { useElapsedStage } from '../../../hooks/use-elapsed-stage.ts';
import { useResultsFile } from '../../../hooks/use-results-file.ts';
import { useResultsImport } from '../../../hooks/use-results-import.ts';
import { ResultsImportWordsContext, useImportWords } from '../../../results-import-words-context.ts';
import { NOTHING_SAID } from '../../../state/import-said.ts';
import type { ImportSaid } from '../../../state/import-said.ts';
import { useWords } from '../../../words-context.tsx';
import { SeverityGlyph } from '../../severity-glyph.tsx';
import type { ResultsViewProps } from '../results-view.tsx';
import { GivenAnswers } from './given-answers.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ImportQuestion } from './import-question.tsx';
import { ReadingProgress } from './reading-progress.tsx';

/** Of the whole way, opening a file is so much. */
const OPENING = 0.3;
/** What is over sooner needs no progress. */
const FELT_MS: readonly number[] = [300];

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  chooser: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  start: { alignSelf: 'flex-start', minWidth: 0 },
  said: { minWidth: 0, overflowWrap: 'anywhere' },
  trouble: { display: 'flex', gap: tokens.spacingHorizontalSNudge, minWidth: 0 },
  // Stands on the first line.
  glyph: { paddingTop: '2px' },
});

export interface ResultsImportProps extends Omit<ResultsViewProps, 'words'> {
  readonly words: ResultsImportWords;
}

export function ResultsImport({ words, ...props }: ResultsImportProps): ReactElement {
  const styles = useStyles();
  const { file, isLarge, opening, open, cancel } = useResultsFile();
  const button = useRef<HTMLButtonElement>(null);
  // Once a file is brought in, another one comes after what is to be seen of it.
  const [isDone, setIsDone] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const isFirst = file === null && opening === null;
  const end = (): void => {
    cancel();
    // What had the keyboard goes away.
    button.current?.focus();
  };
  const chooser = (
    <FileChooser
      isMain={isFirst || isRefused || (file !== null && file.trouble !== null)}
      name={isFirst ? words.choose : isDone ? words.importAnother : words.chooseAnother}
      hasHint={file === null || file.trouble !== null}
      opening={opening}
      button={button}
      onFile={(picked) => {
        setIsDone(false);
        setIsRefused(false);
        open(picked);
      }}
      onCancel={end}
    />
  );
  return (
    <ResultsImportWordsContext value={words}>
      <div className={styles.whole}>
        {!isDone && chooser}
        {file !== null && file.trouble !== null && <Trouble trouble={file.trouble} />}
        {file !== null && file.input !== null && <Outcome key={keyOf(file)} {...props} name={file.name} file={file.input} isLarge={isLarge} onDone={setIsDone} onRefused={setIsRefused} onCancel={end} onOther={() => button.current?.click()} />}
        {isDone && chooser}
      </div>
    </ResultsImportWordsContext>
  );
}

const keys = new WeakMap<object, string>();
let files = 0;

/** What was said of one file is not said of another by the same name. */
function keyOf(file: object): string {
  const key = keys.get(file) ?? String((files += 1));
  keys.set(file, key);
  return key;
}

interface FileChooserProps {
  /** Whether there is nothing else to do. */
  readonly isMain: boolean;
  readonly name: string;
  readonly hasHint: boolean;
  readonly opening: { readonly name: string; readonly share: number | null } | null;
  readonly button: React.RefObject<HTMLButtonElement | null>;
  readonly onFile: (file: File) => void;
  readonly onCancel: () => void;
}

function FileChooser({ isMain, name, hasHint, opening, button, onFile, onCancel }: FileChooserProps): ReactElement {
  const styles = useStyles();
  const words = useImportWords();
  const chosen = useRef<HTMLInputElement>(null);
  const hint = useId();
  return (
    <div className={styles.chooser}>
      <Button
        // The types of Fluent know no ref of this React.
        ref={button as React.Ref<never>}
        appearance={isMain ? 'primary' : 'secondary'}
        className={styles.start}
        aria-describedby={hasHint ? hint : undefined}
        onClick={() => chosen.current?.click()}
      >
        {name}
      </Button>
      <input
        ref={chosen}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
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
      {hasHint && <Caption1 id={hint} className={styles.said}>{words.hint}</Caption1>}
      {opening !== null && opening.share !== null && <ReadingProgress said={words.reading(opening.name)} share={opening.share * OPENING} onCancel={onCancel} />}
    </div>
  );
}

/** Why a file can't be taken, and what to do. */
function Trouble({ trouble }: { readonly trouble: ResultsFileTrouble }): ReactElement {
  const styles = useStyles();
  const words = useImportWords();
  return (
    <div role="alert" className={styles.trouble}>
      <span className={styles.glyph}><SeverityGlyph severity="error" /></span>
      <Text className={styles.said}>{words.trouble(trouble)}</Text>
    </div>
  );
}

interface OutcomeProps extends Omit<ResultsViewProps, 'words'> {
  readonly name: string;
  readonly file: ExportInput;
  /** Whether working it out takes a moment for sure. */
  readonly isLarge: boolean;
  readonly onCancel: () => void;
  readonly onOther: () => void;
  /** Told whether what the file gives has been brought in here. */
  readonly onDone: (isDone: boolean) => void;
  readonly onRefused: (isRefused: boolean) => void;
}

/** What is still to be asked, or what the file gives, or why it gives nothing. */
function Outcome({ name, file, isLarge, onDone, onRefused, onCancel, onOther, ...props }: OutcomeProps): ReactElement {
  const styles = useStyles();
  const words = useImportWords();
  const { language } = useWords();
  const [said, setSaid] = useState<ImportSaid>(NOTHING_SAID);
  const { model, share } = useResultsImport(props.checked, file, said, language);
  const isFelt = useElapsedStage(share !== null, FELT_MS) > 0 || isLarge;
  const isRefused = model !== null && model.refusal !== null;
  useEffect(() => onRefused(isRefused), [isRefused, onRefused]);
  const answers = <GivenAnswers said={said} onSaid={setSaid} />;
  if (model === null) return isFelt ? <ReadingProgress said={words.reading(name)} share={OPENING + (share ?? 1) * (1 - OPENING)} onCancel={onCancel} /> : <></>;
  if (model.refusal !== null) {
    return (
      <>
        <Trouble trouble={model.refusal} />
        {answers}
      </>
    );
  }
  const { read, question, plan } = model;
  const { network, account } = read;
  // Until the order of day and month is known, days are but a guess.
  const period = question?.kind === 'date-order' || question?.kind === 'year' ? null : read.period;
  const rows = read.rows.filter(({ isDoubtful }) => isDoubtful !== true);
  const ofAccount = rows.filter(({ level }) => level === 'day');
  const dated = ofAccount.filter(({ day }) => day !== null);
  // Several ads, or ways to a web site, may be of one day.
  const days = new Set(dated.map(({ day }) => day)).size;
  const site = siteRowsOf(read);
  return (
    <>
      <div className={styles.chooser}>
        <Text role="status" className={styles.said}>{words.found(name, { network, account, period, site, ...(site === null ? { days, totals: ofAccount.length - dated.length } : { days: 0, totals: 0 }), posts: rows.length - ofAccount.length }, props.checked.today)}</Text>
        {read.isPartial && <Caption1 className={styles.said}>{words.partial}</Caption1>}
      </div>
      {question !== null && <ImportQuestion key={question.kind} question={question} file={file} said={said} calendar={props.checked.calendar} onSaid={setSaid} onOther={onOther} />}
      {answers}
      {plan !== null && <ImportPreview {...props} read={read} plan={plan} isStale={share !== null} said={said} onSaid={setSaid} onDone={onDone} />}
    </>
  );
}
