/** The columns left to right, those in question first. */
import { Caption1Strong } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { MappedColumn, Mapping } from '../../recognise/mapping.ts';
import { movedSentence } from '../moved-sentence.ts';
import { columnKey, columnUse } from '../state/column-use.ts';
import type { ColumnUse } from '../state/column-use.ts';
import type { ColumnsDraft } from '../state/columns-draft.ts';
import { useWords } from '../words-context.tsx';
import { ColumnItem } from './column-item.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: `0 ${tokens.spacingHorizontalM}` },
  title: { display: 'block', margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: 'none' },
});

export interface ColumnListProps {
  readonly mapping: Mapping;
  /** The mapping's columns with what the person said of them. */
  readonly columns: readonly MappedColumn[];
  readonly draft: ColumnsDraft;
  /** False where no calendar was recognised: then all of them are in question alike. */
  readonly areQuestionsFirst: boolean;
  readonly onChoose: (key: string, use: ColumnUse) => void;
  /** The person is on a column's choice. */
  readonly onVisit: (column: number) => void;
}

export function ColumnList(props: ColumnListProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const othersId = useId();
  const questions = props.columns.filter(({ isQuestion }) => isQuestion && props.areQuestionsFirst);
  const others = props.columns.filter((column) => !questions.includes(column));
  return (
    <>
      {questions.length > 0 && (
        <div className={styles.section}>
          <Items {...props} columns={questions} />
        </div>
      )}
      {others.length > 0 && (
        <div className={styles.section}>
          {questions.length > 0 && (
            <Caption1Strong as="h3" id={othersId} className={styles.title}>
              {words.columns.others}
            </Caption1Strong>
          )}
          <Items {...props} columns={others} />
        </div>
      )}
    </>
  );
}

function Items({ mapping, columns, draft, areQuestionsFirst, onChoose, onVisit }: ColumnListProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  return (
    <ul className={styles.list}>
      {columns.map((column) => {
        const key = columnKey(column);
        const read = mapping.columns.find((candidate) => columnKey(candidate) === key) ?? column;
        return (
          <ColumnItem
            key={key}
            column={column}
            isQuestion={column.isQuestion && areQuestionsFirst}
            isChanged={columnUse(read) !== columnUse(column)}
            notice={draft.moved?.to === key ? movedSentence(draft.moved, mapping.columns, words) : ''}
            onChoose={(use) => onChoose(key, use)}
            onVisit={() => onVisit(column.column)}
          />
        );
      })}
    </ul>
  );
}
