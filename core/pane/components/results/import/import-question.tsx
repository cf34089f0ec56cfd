/** One question about the file, with what the file itself says; nothing is written before it is answered. */
import { Button } from '@fluentui/react-button';
import { Select } from '@fluentui/react-select';
import { Caption1 } from '@fluentui/react-text';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { ExportAnswers } from '../../../../exchange/exports/network-export.ts';
import type { ExportInput } from '../../../../exchange/exports/read-export.ts';
import type { Calendar } from '../../../../table/calendar.ts';
import { quotable } from '../../../../words/quotable.ts';
import { useImportWords } from '../../../results-import-words-context.ts';
import type { ImportQuestion as Question, ImportSaid } from '../../../state/import-said.ts';
import { ColumnsQuestion } from './columns-question.tsx';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: 'none', overflowWrap: 'anywhere' },
  body: { overflowWrap: 'anywhere' },
  choices: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS, minWidth: 0 },
  choice: { minWidth: 0, maxWidth: '100%', textAlign: 'start', overflowWrap: 'anywhere' },
});

export interface ImportQuestionProps {
  readonly question: Question;
  readonly file: ExportInput;
  readonly said: ImportSaid;
  readonly calendar: Calendar;
  readonly onSaid: (said: ImportSaid) => void;
  /** Another file is to be chosen in place of this one. */
  readonly onOther: () => void;
}

export function ImportQuestion({ question, file, said, calendar, onSaid, onOther }: ImportQuestionProps): ReactElement {
  const words = useImportWords();
  const answer = (more: ExportAnswers): void => onSaid({ ...said, answers: { ...said.answers, ...more } });
  switch (question.kind) {
    case 'sheet':
      return <Asked title={words.sheetTitle}><Choices choices={question.names.map((name) => [name, quotable(name)])} onChoose={(sheet) => answer({ sheet })} /></Asked>;
    case 'network':
      return <Asked title={words.networkTitle}><NetworkChoice networks={question.choices} calendar={calendar} onChoose={(network) => answer({ network })} /></Asked>;
    case 'columns':
      return <Asked title={words.columnsTitle} body={words.columnsHint}><ColumnsQuestion question={question} file={file} said={said} onColumns={(columns) => answer({ columns })} /></Asked>;
    case 'date-order': {
      const [dayFirst, monthFirst] = question.readings;
      const choices = [['day-first', words.date(dayFirst)], ['month-first', words.date(monthFirst)]] as const;
      return <Asked title={words.dateTitle(question.sample)}><Choices choices={choices} onChoose={(dateOrder) => answer({ dateOrder })} /></Asked>;
    }
    case 'year':
      return <Asked title={words.yearTitle(question.sample)}><Choices choices={question.years.map((year) => [year, String(year)])} onChoose={(year) => answer({ year })} /></Asked>;
    case 'other-account': {
      const { title, body } = words.otherAccount(question.account, question.known);
      return <Asked title={title} body={body}><Choices choices={[['mine', words.isMine], ['other', words.isNotMine]]} onChoose={(whose) => (whose === 'mine' ? onSaid({ ...said, isOwnAccount: true }) : onOther())} /></Asked>;
    }
    case 'older': {
      const choices = [['keep', words.olderChoices.keep], ['take', words.olderChoices.take]] as const;
      return <Asked title={words.older.title} body={words.older.body}><Choices choices={choices} onChoose={(older) => onSaid({ ...said, older })} /></Asked>;
    }
  }
}

function Asked({ title, body = '', children }: { readonly title: string; readonly body?: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What had the keyboard, the answer before or the choice of a file, is gone or done; not from somebody who is elsewhere.
    if (document.hasFocus()) heading.current?.focus();
  }, []);
  return (
    <section className={styles.whole} aria-labelledby={id}>
      <h3 ref={heading} id={id} tabIndex={-1} className={styles.title}>{title}</h3>
      {body !== '' && <Caption1 className={styles.body}>{body}</Caption1>}
      {children}
    </section>
  );
}

interface ChoicesProps<Value extends string | number> {
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

function Choices<Value extends string | number>({ choices, onChoose }: ChoicesProps<Value>): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.choices}>
      {choices.map(([value, name]) => <Button key={value} className={styles.choice} onClick={() => onChoose(value)}>{name}</Button>)}
    </div>
  );
}

interface NetworkChoiceProps {
  readonly networks: readonly string[];
  readonly calendar: Calendar;
  readonly onChoose: (network: string) => void;
}

/** Those that the calendar names come first; none is chosen for the person, since nothing in the file tells. */
function NetworkChoice({ networks, calendar, onChoose }: NetworkChoiceProps): ReactElement {
  const styles = useStyles();
  const words = useImportWords();
  const named = new Set(calendar.channel.entries.flatMap(({ channels }) => channels));
  const ordered = [...networks.filter((network) => named.has(network)), ...networks.filter((network) => !named.has(network))];
  const [chosen, setChosen] = useState('');
  return (
    <div className={styles.choices}>
      <Select className={styles.choice} aria-label={words.networkTitle} value={chosen} onChange={(_event, { value }) => setChosen(value)}>
        <option value="" disabled>{words.chooseNetwork}</option>
        {ordered.map((network) => <option key={network} value={network}>{words.network(network)}</option>)}
      </Select>
      <Button appearance="primary" className={styles.choice} disabled={chosen === ''} onClick={() => onChoose(chosen)}>{words.goOn}</Button>
    </div>
  );
}
