/** Filter and FilterCriteria: where a sheet's filter is, and what each of its columns hides. */
import type { SheetId } from '../../../../core/table/cell-ref.ts';
import type { BookFilter } from '../../book/book-types.ts';
import { filterText } from '../../book/filter-rows.ts';
import { displayText } from '../cell-values.ts';
import type { Given } from '../given.ts';
import { ScriptException } from '../script-error.ts';
import type { ScriptHost } from '../script-host.ts';
import { scriptType, type ScriptType } from '../script-type.ts';
import { targetOf } from '../wrapped.ts';
import { rangeObject, sheetById } from './range-target.ts';

interface FilterTarget {
  readonly sheet: SheetId;
}

interface Criteria {
  readonly hidden: readonly string[];
}

function filterOf({ sheet }: FilterTarget, host: ScriptHost): BookFilter {
  const { filter } = sheetById(sheet, host);
  if (filter === null) throw new ScriptException('The filter no longer exists.');
  return filter;
}

/** The place of a column, counted from 1 on the sheet, within the filter. */
function columnWithin(given: Given, filter: BookFilter): number {
  const column = given.number(0) - 1 - filter.area.left;
  if (column < 0 || column > filter.area.right - filter.area.left) throw new ScriptException('The column is outside the filter.');
  return column;
}

interface Listed {
  /** As the workbook in memory compares them. */
  readonly kept: string;
  /** As the person sees them, and scripts get them. */
  readonly shown: string;
}

/** The texts of a column below the filter's headings. */
function textsOf({ sheet: id }: FilterTarget, { area }: BookFilter, column: number, host: ScriptHost): readonly Listed[] {
  const sheet = sheetById(id, host);
  return Array.from({ length: area.bottom - area.top }, (_, index) => {
    const [row, at] = [area.top + 1 + index, area.left + column];
    return { kept: filterText(sheet.value(row, at)), shown: displayText(sheet, row, at, host) };
  });
}

function getCriteria(target: FilterTarget, given: Given, host: ScriptHost): object | null {
  const filter = filterOf(target, host);
  const column = columnWithin(given, filter);
  const shown = filter.criteria.get(column);
  if (shown === undefined) return null;
  const visible = new Set(shown.map((text) => text.toLowerCase()));
  const hidden = textsOf(target, filter, column, host).filter(({ kept }) => !visible.has(kept.toLowerCase()));
  return host.wrap(filterCriteriaType, { hidden: [...new Set(hidden.map(({ shown: text }) => text))] });
}

function setCriteria(target: FilterTarget, given: Given, host: ScriptHost): object {
  const filter = filterOf(target, host);
  const column = columnWithin(given, filter);
  const criteria = new Map(filter.criteria);
  if (given.has(1)) {
    const hidden = new Set(targetOf(given.at(1), filterCriteriaType).hidden);
    criteria.set(column, textsOf(target, filter, column, host).filter((text) => !hidden.has(text.shown)).map(({ kept }) => kept));
  } else {
    criteria.delete(column);
  }
  sheetById(target.sheet, host).setFilter({ ...filter, criteria }, host.author);
  return filterObject(target, host);
}

export const filterType: ScriptType<FilterTarget> = scriptType<FilterTarget>({
  name: 'Filter',
  service: 'SpreadsheetApp',
  methods: {
    getRange: { takes: [''], call: (target, _given, host) => rangeObject(target.sheet, filterOf(target, host).area, host) },
    getColumnFilterCriteria: { takes: ['Integer'], call: getCriteria },
    setColumnFilterCriteria: { takes: ['Integer, FilterCriteria?'], call: setCriteria },
    removeColumnFilterCriteria: { takes: ['Integer'], call: setCriteria },
    remove: {
      takes: [''],
      call: (target, _given, host) => {
        filterOf(target, host);
        sheetById(target.sheet, host).setFilter(null, host.author);
      },
    },
  },
});

export const filterCriteriaType: ScriptType<Criteria> = scriptType<Criteria>({
  name: 'FilterCriteria',
  service: 'SpreadsheetApp',
  methods: {
    getHiddenValues: { takes: [''], call: ({ hidden }) => hidden },
    // Only filters of pivot tables name what they show.
    getVisibleValues: { takes: [''], call: () => [] },
    // A filter by values has no condition.
    getCriteriaType: { takes: [''], call: () => null },
    getCriteriaValues: { takes: [''], call: () => [] },
  },
});

interface CriteriaDraft {
  hidden: readonly string[];
}

export const filterCriteriaBuilderType: ScriptType<CriteriaDraft> = scriptType<CriteriaDraft>({
  name: 'FilterCriteriaBuilder',
  service: 'SpreadsheetApp',
  methods: {
    setHiddenValues: {
      takes: ['String[]'],
      call: (draft, given, host) => {
        draft.hidden = given.texts(0);
        return host.wrap(filterCriteriaBuilderType, draft);
      },
    },
    build: { takes: [''], call: ({ hidden }, _given, host) => host.wrap(filterCriteriaType, { hidden }) },
  },
});

export function newFilterCriteria(host: ScriptHost): object {
  return host.wrap(filterCriteriaBuilderType, { hidden: [] });
}

export function filterObject(target: FilterTarget, host: ScriptHost): object {
  return host.wrap(filterType, target);
}

