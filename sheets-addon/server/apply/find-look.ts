/** How an empty column looks: whether somebody has prepared it, and which colours it has already. */
import { columnRows, isPreparedColumn, LOOKED_ROWS } from '../../../core/index.ts';
import type { ColourRule, ColumnLook, ColumnPlan } from '../../../core/index.ts';
import { patternOf } from '../number-formats.ts';
import { areaOf, doOverlap, rangeAt } from './places.ts';
import type { Area } from './places.ts';
import type { SheetFacts } from './sheet-facts.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Merged cells, a list, or a look of its own. */
export function isColumnPrepared({ sheet, snapshot: { rowCount } }: SheetFacts, column: number, headerRow: number, { column: { format, list }, colours }: ColumnPlan): boolean {
  const [lastRow, lastColumn] = [sheet.getMaxRows() - 1, sheet.getMaxColumns() - 1];
  if (rangeAt(sheet, { top: Math.min(headerRow, lastRow), left: column, bottom: lastRow, right: column }).getMergedRanges().length > 0) return true;
  const body: Area = { top: headerRow + 1, left: column, bottom: Math.min(lastRow, headerRow + columnRows(headerRow, rowCount)), right: column };
  if (body.bottom < body.top) return false;
  const rules = rangeAt(sheet, body).getDataValidations().flatMap(([rule = null]) => (rule === null ? [] : [rule]));
  if (rules.some((rule) => !isListOf(rule, list))) return true;
  const looked = { ...body, bottom: Math.min(lastRow, headerRow + Math.min(LOOKED_ROWS, Math.max(1, rowCount - 1 - headerRow))) };
  const found = ruleReader(sheet.getConditionalFormatRules());
  const lookAt = (area: Area): ColumnLook => ({ ...shownIn(sheet, area), rules: found(area) });
  const at = (one: number): Area => ({ ...looked, left: one, right: one });
  const foot = { ...looked, top: lastRow, bottom: lastRow };
  const around = { left: lookAt(at(Math.max(0, column - 1))), right: lookAt(at(Math.min(lastColumn, column + 1))), far: lookAt(at(lastColumn)), foot: lookAt(foot) };
  return isPreparedColumn({ ...lookAt(looked), rules: found(body) }, around, { format, colours });
}

/** The list of an earlier try that broke off is as planned. */
function isListOf(rule: Rule, own: readonly string[]): boolean {
  const [values] = rule.getCriteriaValues() as readonly unknown[];
  return rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST && Array.isArray(values) && values.join() === own.join();
}

function shownIn(sheet: Sheet, area: Area): Pick<ColumnLook, 'format' | 'fill'> {
  const range = rangeAt(sheet, area);
  const only = (values: readonly string[]): string | null => (new Set(values).size === 1 ? (values[0] ?? null) : null);
  return { format: only(range.getNumberFormats().flat().map(patternOf)), fill: only(range.getBackgrounds().flat()) };
}

/** Conditional formats that any cell of an area has; each is known by its place among them. */
export function ruleReader(rules: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): (area: Area) => readonly ColourRule[] {
  const read = rules.map((rule, index) => ({ areas: rule.getRanges().map(areaOf), rule: colourRule(rule, String(index)) }));
  return (area) => read.filter(({ areas }) => areas.some((other) => doOverlap(other, area))).map(({ rule }) => rule);
}

function colourRule(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule, id: string): ColourRule {
  const condition = rule.getBooleanCondition();
  if (condition === null) return { id, value: null, fill: '', text: '' };
  const { TEXT_EQUAL_TO, TEXT_STARTS_WITH } = SpreadsheetApp.BooleanCriteria;
  const type = condition.getCriteriaType();
  const isStart = type === TEXT_STARTS_WITH;
  // The type is any[].
  const [value] = condition.getCriteriaValues() as readonly unknown[];
  const text = (isStart || type === TEXT_EQUAL_TO) && typeof value === 'string' ? value : null;
  return { id, value: text, ...(isStart ? { isStart } : {}), fill: condition.getBackground() ?? '', text: condition.getFontColor() ?? '' };
}
