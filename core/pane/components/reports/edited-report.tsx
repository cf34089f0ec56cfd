/** A report in which somebody has typed: what would be replaced, cell by cell, and the two ways on. */
import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { WriteReportOptions } from '../../../jobs/write-report.ts';
import { cellAddress } from '../../../table/cell-ref.ts';
import { askReport } from '../../ask-report.ts';
import { useLateWords } from '../../late-words-context.ts';
import type { ShownReports } from '../../state/report-wish.ts';
import { useWords } from '../../words-context.tsx';
import { PanelFrame } from '../panel-frame.tsx';
import { CellLines } from '../section/cell-lines.tsx';
import type { ReportsViewProps } from './reports-view.tsx';

/** In characters, of what stands in a cell. */
const MOST_SHOWN = 80;

const useStyles = makeStyles({
  said: { overflowWrap: 'anywhere' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '& button': { minWidth: 0 } },
});

export interface EditedReportProps extends ReportsViewProps {
  readonly shown: Extract<ShownReports, { readonly kind: 'edited' }>;
}

export function EditedReport({ state, checked, dispatch, actions, shown: { wish, tab, cells }, words: { edited: words }, onClose }: EditedReportProps): ReactElement {
  const styles = useStyles();
  const { language } = useWords();
  const { rules } = useLateWords();
  const isBusy = state.writing !== null;
  const write = (ifEdited: Pick<WriteReportOptions, 'onEdited' | 'confirmed'>) => (): void => actions.ask(askReport(wish, { checked, rules, language, dispatch }, ifEdited), language);
  return (
    <PanelFrame title={words.title} onClose={onClose}>
      <Text className={styles.said}>{words.body(tab, cells.length)}</Text>
      <div className={styles.ways}>
        {cells.length > 0 && (
          <Button disabledFocusable={isBusy} onClick={write({ onEdited: 'replace', confirmed: cells.map(({ cell }) => cell) })}>{words.replace}</Button>
        )}
        <Button appearance="primary" disabledFocusable={isBusy} onClick={write({ onEdited: 'new-name' })}>{words.beside}</Button>
      </div>
      <CellLines
        label={words.cells}
        lines={cells.map(({ cell, value }) => {
          const address = cellAddress(cell.row, cell.column);
          return { key: address, name: address, facts: shownValue(value) ?? words.blank, cell };
        })}
        onShow={actions.revealNow}
        moreOf={words.moreCells}
      />
    </PanelFrame>
  );
}

function shownValue(value: ShownCell): string | null {
  if (value === null || value === '') return null;
  const text = typeof value === 'object' ? value.error : String(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

type ShownCell = EditedReportProps['shown']['cells'][number]['value'];
