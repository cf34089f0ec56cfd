/** Which column is what, in a file whose headings no network is known by: guessed, with a sample, to be confirmed. */
import { Button } from '@fluentui/react-button';
import { Select } from '@fluentui/react-select';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { ExportField, ExportQuestion } from '../../../../exchange/exports/network-export.ts';
import type { ExportInput } from '../../../../exchange/exports/read-export.ts';
import { MEASURES } from '../../../../table/role.ts';
import { quotable } from '../../../../words/quotable.ts';
import { useImportWords } from '../../../results-import-words-context.ts';
import { columnSamples } from '../../../state/column-samples.ts';
import type { ImportSaid } from '../../../state/import-said.ts';
import { Field } from '../../field.tsx';
import { MoreLines } from './more-lines.tsx';

/** Wide tables have hundreds of columns; those that were guessed come first. */
const FIRST = 30;
const FIELDS: readonly ExportField[] = ['date', 'time', 'text', 'title', 'url', 'id', 'account', 'format', ...MEASURES];

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  line: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: 'anywhere' },
  sample: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
  select: { width: '100%', minWidth: 0 },
  go: { alignSelf: 'flex-start', minWidth: 0 },
});

export interface ColumnsQuestionProps {
  readonly question: Extract<ExportQuestion, { kind: 'columns' }>;
  readonly file: ExportInput;
  readonly said: ImportSaid;
  readonly onColumns: (columns: ReadonlyMap<string, ExportField>) => void;
}

export function ColumnsQuestion({ question: { headings, guesses }, file, said: { answers: { sheet }, columnsBefore }, onColumns }: ColumnsQuestionProps): ReactElement {
  const styles = useStyles();
  const words = useImportWords();
  const [columns, setColumns] = useState(columnsBefore ?? guesses);
  const samples = useMemo(() => columnSamples(file, sheet), [file, sheet]);
  const ordered = useMemo(() => [...new Set([...headings.filter((heading) => guesses.has(heading)), ...headings])], [headings, guesses]);
  const choose = (heading: string, field: ExportField | undefined): void => {
    // Each field is one column's.
    const others = [...columns].filter(([each, held]) => each !== heading && held !== field);
    setColumns(new Map(field === undefined ? others : [...others, [heading, field]]));
  };
  return (
    <>
      <ul className={styles.list}>
        <MoreLines lines={ordered} first={FIRST}>
          {(heading) => {
            const sample = samples.get(heading) ?? '';
            return (
              <li key={heading} className={styles.line}>
                <Field name={quotable(heading)}>
                  {() => (
                    <Select
                      size="small"
                      className={styles.select}
                      aria-label={words.columnUse(heading)}
                      value={columns.get(heading) ?? ''}
                      onChange={(_event, { value }) => choose(heading, FIELDS.find((field) => field === value))}
                    >
                      <option value="">{words.columnUnused}</option>
                      {FIELDS.map((field) => <option key={field} value={field}>{words.fields[field]}</option>)}
                    </Select>
                  )}
                </Field>
                {sample !== '' && <Caption1 className={styles.sample}>{words.sample(sample)}</Caption1>}
              </li>
            );
          }}
        </MoreLines>
      </ul>
      <Button appearance="primary" className={styles.go} onClick={() => onColumns(columns)}>{words.goOn}</Button>
    </>
  );
}
