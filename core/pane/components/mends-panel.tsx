/** What mending some findings would change, cell by cell, before it is done. */
import { Button } from '@fluentui/react-button';
import { Caption1, Caption1Strong, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { previewMends } from '../../jobs/mend-findings.ts';
import type { MendChange } from '../../jobs/mend-findings.ts';
import { cellExample } from '../../recognise/cell-example.ts';
import { isCellError } from '../../table/cell.ts';
import type { Cell } from '../../table/cell.ts';
import { cellAddress } from '../../table/cell-ref.ts';
import type { DateSystem } from '../../time/day.ts';
import { LINE_HEIGHT, UNCOVERED_MARGIN, useCoveredBottom } from '../hooks/use-covered-bottom.ts';
import type { ListedFinding } from '../state/listed-finding.ts';
import { useViewsWords } from '../views-words.ts';
import { useWords } from '../words-context.tsx';
import { useRulesWords } from '../rules-words.ts';
import { MendValue } from './mend-value.tsx';
import { PanelFrame } from './panel-frame.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  change: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  cells: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
  value: { margin: 0, minWidth: 0 },
  rule: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
  foot: { position: 'sticky', bottom: LINE_HEIGHT, marginTop: 'auto', paddingBlock: tokens.spacingVerticalS, backgroundColor: tokens.colorNeutralBackground1 },
  main: { width: '100%', scrollMarginBottom: UNCOVERED_MARGIN },
});

/** More are counted, not shown. */
const MOST_SHOWN = 200;

export interface MendsPanelProps {
  readonly findings: readonly ListedFinding[];
  /** True where the calendar stands on several tabs, so that an address alone doesn't say where. */
  readonly isTabShown: boolean;
  readonly dateSystem: DateSystem;
  readonly isBusy: boolean;
  readonly onMend: () => void;
  readonly onClose: () => void;
}

export function MendsPanel({ findings, isTabShown, dateSystem, isBusy, onMend, onClose }: MendsPanelProps): ReactElement {
  const styles = useStyles();
  const { behaviour } = useViewsWords();
  const foot = useRef<HTMLDivElement>(null);
  useCoveredBottom(foot, 'foot');
  const previews = previewMends(findings.map(({ triaged }) => triaged));
  const count = previews.filter(({ obstacle }) => obstacle === null).length;
  const shown = (cell: Cell, format?: string): string =>
    cell === null || cell === '' ? behaviour.blank : isCellError(cell) ? cell.error : format === undefined ? String(cell) : cellExample(cell, format, dateSystem);
  const both = ({ from, to, format }: MendChange): readonly [before: string, after: string] => {
    const [before, after] = [shown(from), shown(to, format)];
    const isDated = format !== undefined && typeof from === 'string' && typeof to === 'number';
    return isDated && before.trim() === after ? [behaviour.asText(before), behaviour.asDate(after)] : [before, after];
  };
  return (
    <PanelFrame title={behaviour.mendTitle(findings.length)} onClose={onClose}>
      <Text>{behaviour.mendIntro}</Text>
      <ul className={styles.list}>
        {previews.slice(0, MOST_SHOWN).map(({ key, changes, obstacle }, index) => (
          <li key={key} className={styles.change}>
            <Heading listed={findings[index]} isTabShown={isTabShown} />
            {obstacle !== null && <Caption1>{behaviour.obstacles[obstacle]}</Caption1>}
            {changes.map((change) => {
              const [before, after] = both(change);
              return (
                <dl key={cellAddress(change.cell.row, change.cell.column)} className={styles.cells}>
                  <dt className={styles.label}>{behaviour.from}</dt>
                  <dd className={styles.value}><MendValue text={before} /></dd>
                  <dt className={styles.label}>{behaviour.to}</dt>
                  <dd className={styles.value}><MendValue text={after} /></dd>
                </dl>
              );
            })}
          </li>
        ))}
      </ul>
      <div ref={foot} className={styles.foot}>
        <Button appearance="primary" className={styles.main} disabledFocusable={isBusy || count === 0} onClick={onMend}>{behaviour.mendNow(count)}</Button>
      </div>
    </PanelFrame>
  );
}

/** Where a change is made, and by which rule. */
function Heading({ listed, isTabShown }: { readonly listed: ListedFinding | undefined; readonly isTabShown: boolean }): ReactElement | null {
  const styles = useStyles();
  const { pane } = useWords();
  const rules = useRulesWords();
  if (listed === undefined) return null;
  return (
    <Caption1Strong>
      {isTabShown ? pane.cellOnTab(listed.address, listed.sheetName) : listed.address}
      <span className={styles.rule}>{` · ${rules[listed.finding.code].name}`}</span>
    </Caption1Strong>
  );
}
