/** What stands in the way of tabs that are to be made, as Excel tells it. */
import { sheetNameKey, sheetStep } from '../../core/index.ts';
import type { FoundSheet, SheetPlan, SheetStep } from '../../core/index.ts';
import { foundCell } from './find-targets.ts';

/** A tab to make, and what is known of it before. */
export interface PlannedTab {
  readonly plan: SheetPlan;
  readonly step: SheetStep;
  /** Whether the tab may be hidden: a workbook keeps one that shows. */
  readonly mayHide: boolean;
  /** Whether the tab shows now; true for one that is still to come. */
  readonly isVisible: boolean;
}

interface PendingTab {
  readonly plan: SheetPlan;
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly corner: Excel.Range;
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
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex');
    const corner = worksheet.getCell(0, 0);
    corner.load('values,formulas,valueTypes');
    return { plan, worksheet, used, corner };
  });
  return { tabs, visibleCount: worksheets.getCount(true) };
}

/** To be called after a sync. Of two plans of one name the second is refused: the first one's tab has the name then. */
export function plannedTabs({ tabs, visibleCount }: PendingTabs, isStructureProtected: boolean): readonly PlannedTab[] {
  const names = new Set<string>();
  return tabs.map(({ plan, worksheet, used, corner }) => {
    const isNew = worksheet.isNullObject;
    const found: FoundSheet | null = isNew
      ? null
      : { isEmpty: used.isNullObject, corner: foundCell(corner, 0, 0).value, isProtected: worksheet.protection.protected };
    const key = sheetNameKey(plan.name);
    const step = names.has(key) ? 'name-taken' : sheetStep(plan, found);
    names.add(key);
    return {
      plan,
      step: step === 'make' && isStructureProtected ? 'protected' : step,
      mayHide: isNew || visibleCount.value > 1,
      isVisible: isNew || worksheet.visibility === 'Visible',
    };
  });
}
