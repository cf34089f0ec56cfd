/** The menu beside the report of the week: other weeks, months, and what leaves the calendar. */
import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-menu';
import type { ReactElement, RefObject } from 'react';
import { auditedMonth } from '../../../report/audit/audited-month.ts';
import { monthKey } from '../../../report/month/packed-month.ts';
import type { YearMonth } from '../../../report/month/month-pack.ts';
import { civilFromDay } from '../../../time/day.ts';
import { formatIsoWeek, isoWeekOf } from '../../../time/iso-week.ts';
import type { ReportsViewWords } from '../../../words/reports-view-words.ts';
import { askReport } from '../../ask-report.ts';
import { useLateWords } from '../../late-words-context.ts';
import type { ReportWish, ShownReports } from '../../state/report-wish.ts';
import { useWords } from '../../words-context.tsx';
import type { CheckedViewProps } from '../checked-view.tsx';
import { useMenuStyles } from '../menu-styles.ts';

export interface ReportsMenuProps extends CheckedViewProps {
  readonly words: ReportsViewWords;
  readonly target: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

export function ReportsMenu({ checked, dispatch, actions, words, target, onClose }: ReportsMenuProps): ReactElement {
  const styles = useMenuStyles();
  const { language } = useWords();
  const { rules } = useLateWords();
  const { today } = checked;
  const [week, before] = [isoWeekOf(today), isoWeekOf(today - 7)];
  const { year, month } = civilFromDay(today);
  const next: YearMonth = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  const close = (isInMenu: boolean): void => {
    onClose();
    if (isInMenu) target.current?.focus();
  };
  const write = (wish: ReportWish) => (): void => actions.ask(askReport(wish, { checked, rules, language, dispatch }), language);
  const open = (shown: ShownReports): void => dispatch({ type: 'panel-opened', panel: { kind: 'reports', shown } });
  return (
    <Menu
      open
      // Within the pane's landmark, where screen readers expect all of the page.
      mountNode={target.current?.closest('main') ?? null}
      onOpenChange={(event, data) => {
        // The button closes the menu by itself.
        const isOnButton = event.target instanceof Node && target.current?.contains(event.target) === true;
        if (!data.open && !isOnButton) close(data.type !== 'clickOutside' && data.type !== 'scrollOutside');
      }}
      // Fixed, so that the pane's own scrolling doesn't cut it off; above the bar with its room, which would cover its end.
      positioning={{ target: target.current, position: 'above', align: 'end', strategy: 'fixed', offset: 8 }}
    >
      <MenuPopover className={styles.popover}>
        <MenuList>
          <MenuItem subText={words.weeks.last} onClick={write({ kind: 'week', week: before })}>{words.names.week(formatIsoWeek(before))}</MenuItem>
          <MenuItem subText={words.weeks.this} onClick={write({ kind: 'week', week })}>{words.names.week(formatIsoWeek(week))}</MenuItem>
          <MenuItem subText={words.months.this} onClick={write({ kind: 'month', month: { year, month } })}>{words.names.month(monthKey({ year, month }))}</MenuItem>
          <MenuItem subText={words.months.next} onClick={write({ kind: 'month', month: next })}>{words.names.month(monthKey(next))}</MenuItem>
          <MenuItem subText={words.lastMonth} onClick={write({ kind: 'audit' })}>{words.names.audit(monthKey(auditedMonth(today)))}</MenuItem>
          <MenuItem subText={words.forColleagues} onClick={() => open({ kind: 'digest' })}>{words.names.digest(formatIsoWeek(week))}</MenuItem>
          <MenuDivider />
          <MenuItem onClick={() => open({ kind: 'export' })}>{words.export}</MenuItem>
          <MenuItem onClick={() => open({ kind: 'crisis' })}>{words.crisis}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
