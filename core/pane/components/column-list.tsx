/** The columns left to right, those in question first and those that play no part last, folded where they are many. */
import { Caption1Strong } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { MappedColumn, Mapping } from '../../recognise/mapping.ts';
import { movedSentence } from '../moved-sentence.ts';
import { columnKey, columnUse } from '../state/column-use.ts';
import type { ColumnUse } from '../state/column-use.ts';
import type { ColumnsDraft } from '../state/columns-draft.ts';
import { useWords } from '../words-context.tsx';
import { ColumnItem } from './column-item.tsx';
import { UnusedColumns } from './unused-columns.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: `0 ${tokens.spacingHorizontalM}` },
  title: { display: 'block', margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: 'none' },
});

/** Fewer take no more room than is saved. */
const FEWEST_FOLDED = 4;

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
  const [isUnfolded, setUnfolded] = useState(false);
  const questions = props.columns.filter(({ isQuestion }) => isQuestion && props.areQuestionsFirst);
  const others = props.columns.filter((column) => !questions.includes(column));
  const idle = props.areQuestionsFirst ? idleAmong(others, props.mapping) : [];
  const unused = idle.filter((column) => columnUse(column) === 'unused');
  // What the person puts to use stays where it is until the row is folded, and stands with the rest from then on.
  const folded = isUnfolded ? idle : unused;
  const shown = others.filter((column) => !folded.includes(column));
  return (
    <>
      {questions.length > 0 && (
        <div className={styles.section}>
          <Items {...props} columns={questions} />
        </div>
      )}
      {shown.length > 0 && (
        <div className={styles.section}>
          {questions.length > 0 && (
            <Caption1Strong as="h3" id={othersId} className={styles.title}>
              {words.columns.others}
            </Caption1Strong>
          )}
          <Items {...props} columns={shown} />
        </div>
      )}
      {folded.length > 0 && (
        <UnusedColumns count={unused.length} isUnfolded={isUnfolded} onToggle={() => setUnfolded(!isUnfolded)}>
          <Items {...props} columns={folded} />
        </UnusedColumns>
      )}
    </>
  );
}

/** Columns that were read as playing no part, where there are enough of them to hide the rest. */
function idleAmong(columns: readonly MappedColumn[], mapping: Mapping): readonly MappedColumn[] {
  const unused = new Set(mapping.columns.filter((column) => columnUse(column) === 'unused').map(columnKey));
  const idle = columns.filter((column) => unused.has(columnKey(column)));
  return idle.length < FEWEST_FOLDED ? [] : idle;
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
