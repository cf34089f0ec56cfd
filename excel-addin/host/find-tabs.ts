/** What stands in the way of tabs that are to be made, as Excel tells it. */
import { sheetNameKey, sheetStep, tabCells } from '../../core/index.ts';
import type { FoundSheet, SheetPlan, SheetStep, SkipReason } from '../../core/index.ts';
import { foundCell, rangeOf } from './find-targets.ts';

/** What the names of Suivi's charts begin with. */
const OWN_CHART = 'Suivi ';

/** A tab to make, and what is known of it before. */
export interface PlannedTab {
  readonly plan: SheetPlan;
  readonly step: SheetStep | Extract<SkipReason, 'workbook-protected'>;
  /** Whether the tab may be hidden: a workbook keeps one that shows, and one with a protected structure all as they are. */
  readonly mayHide: boolean;
  /** Whether the tab shows now; true for one that is still to come. */
  readonly isVisible: boolean;
  /** Whether it doesn't show, and may be made to: not where only code shows it, nor with a protected structure. */
  readonly mayShow: boolean;
  /** Names of the charts of Suivi's own that stand there. */
  readonly ownCharts: readonly string[];
}

interface PendingTab {
  readonly plan: SheetPlan;
  readonly worksheet: Excel.Worksheet;
  /** Where values stand, and where values or looks do. */
  readonly valued: Excel.Range;
  readonly used: Excel.Range;
  /** The cells that the plan reaches. */
  readonly cells: Excel.Range;
  readonly tableCount: OfficeExtension.ClientResult<number>;
  readonly charts: Excel.ChartCollection;
  readonly shapes: Excel.ShapeCollection;
}

export interface PendingTabs {
  readonly tabs: readonly PendingTab[];
  readonly visibleCount: OfficeExtension.ClientResult<number>;
}

export function requestTabs(context: Excel.RequestContext, plans: readonly SheetPlan[]): PendingTabs {
  const { worksheets } = context.workbook;
  const tabs = plans.map((plan) => {
    const worksheet = worksheets.getItemOrNullObject(plan.name);
    worksheet.load('id,visibility,protection/protected');
    const valued = worksheet.getUsedRangeOrNullObject(true);
    valued.load('rowIndex,columnIndex,rowCount,columnCount');
    const used = worksheet.getUsedRangeOrNullObject(false);
    used.load('rowIndex');
    const reached = tabCells(plan);
    const cells = rangeOf(worksheet, { row: 0, column: 0, rowCount: reached.length, columnCount: reached[0]?.length ?? 0 });
    cells.load('values,formulas,valueTypes');
    const { charts, shapes } = worksheet;
    charts.load('items/name');
    shapes.load('items/type');
    return { plan, worksheet, valued, used, cells, tableCount: worksheet.tables.getCount(), charts, shapes };
  });
  return { tabs, visibleCount: worksheets.getCount(true) };
}

/** To be called after a sync. Of two plans of one name the second is refused: the first one's tab has the name then. */
export function plannedTabs({ tabs, visibleCount }: PendingTabs, isStructureProtected: boolean): readonly PlannedTab[] {
  const names = new Set<string>();
  return tabs.map((tab) => {
    const { plan, worksheet } = tab;
    const isNew = worksheet.isNullObject;
    const found = isNew ? null : foundSheet(tab);
    const key = sheetNameKey(plan.name);
    const step = names.has(key) ? 'name-taken' : sheetStep(plan, found);
    names.add(key);
    return {
      plan,
      step: step === 'make' && isStructureProtected ? 'workbook-protected' : step,
      mayHide: isNew || (visibleCount.value > 1 && !isStructureProtected),
      isVisible: isNew || worksheet.visibility === 'Visible',
      mayShow: !isNew && worksheet.visibility === 'Hidden' && !isStructureProtected,
      ownCharts: isNew ? [] : ownCharts(plan, tab.charts),
    };
  });
}

function foundSheet({ plan, worksheet, valued, used, cells, tableCount, charts, shapes }: PendingTab): FoundSheet {
  // A chart may be told among the shapes as well, as one that can't be described.
  const unknown = shapes.items.filter(({ type }) => type === 'Unsupported').length;
  const others = tableCount.value + (shapes.items.length - unknown) + Math.max(0, unknown - charts.items.length);
  const areOwnCharts = others === 0 && ownCharts(plan, charts).length === charts.items.length;
  return {
    isBare: used.isNullObject,
    hasObjects: others + charts.items.length > 0,
    ...(areOwnCharts ? { chartsAlone: charts.items.length } : {}),
    rowCount: valued.isNullObject ? 0 : valued.rowIndex + valued.rowCount,
    columnCount: valued.isNullObject ? 0 : valued.columnIndex + valued.columnCount,
    find: (row, column) => foundCell(cells, row, column),
    isProtected: worksheet.protection.protected,
  };
}

/**
 * Names of the charts that Suivi has put there. Some programs save a workbook's charts under names of their own, `Chart 1`
 * and so on; Excel itself goes on counting behind those that stood there, whoever took them away.
 */
function ownCharts({ replaces }: SheetPlan, { items }: Excel.ChartCollection): readonly string[] {
  const names = items.map(({ name }) => name);
  const renamed = new Set(names.map((_, index) => `Chart ${index + 1}`));
  const areRenamed = names.length <= (replaces?.charts ?? 0) && names.every((name) => renamed.has(name));
  return areRenamed ? names : names.filter((name) => name.startsWith(OWN_CHART));
}
