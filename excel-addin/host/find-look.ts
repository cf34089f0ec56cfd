/** How an empty column looks, as Excel tells it: whether somebody has prepared it, and which colours it has already. */
import { isPreparedColumn, LOOKED_ROWS, missingColours } from '../../core/index.ts';
import type { ColourRule, ColumnLook, ColumnPlan, MissingColour } from '../../core/index.ts';
import { MAX_COLUMNS, MAX_ROWS } from './find-tables.ts';

interface PendingPart {
  readonly range: Excel.Range;
  readonly rules: Excel.ConditionalFormatCollection;
}

export interface PendingLook {
  readonly own: PendingPart;
  readonly around: Readonly<Record<'left' | 'right' | 'far' | 'foot', PendingPart>>;
}

const RULE = ['items/id,items/type', ...['cellValueOrNullObject', 'textComparisonOrNullObject'].map((kind) => `items/${kind}/rule,items/${kind}/format/fill/color,items/${kind}/format/font/color`)].join();

/** @param rowCount Rows below the headings that are to get the plan's look. */
export function requestLook(worksheet: Excel.Worksheet, column: number, headerRow: number, lastRow: number, rowCount: number): PendingLook {
  const rows = Math.min(LOOKED_ROWS, Math.max(1, lastRow - headerRow));
  const at = (one: number): Excel.Range => worksheet.getRangeByIndexes(headerRow + 1, one, rows, 1);
  return {
    own: requestPart(at(column), worksheet.getRangeByIndexes(headerRow + 1, column, rowCount, 1), RULE),
    around: {
      left: requestPart(at(Math.max(0, column - 1))),
      right: requestPart(at(Math.min(MAX_COLUMNS - 1, column + 1))),
      far: requestPart(at(MAX_COLUMNS - 1)),
      foot: requestPart(worksheet.getRangeByIndexes(MAX_ROWS - 1, column, 1, 1)),
    },
  };
}

function requestPart(range: Excel.Range, body = range, ofRules = 'items/id'): PendingPart {
  range.load('numberFormat,format/fill/color');
  const rules = body.conditionalFormats;
  rules.load(ofRules);
  return { range, rules };
}

export function isPrepared({ own, around: { left, right, far, foot } }: PendingLook, { column: { format }, colours }: ColumnPlan): boolean {
  const ids = (part: PendingPart): ColumnLook => lookOf(part, part.rules.items.map(({ id }) => ({ id, value: null, fill: '', text: '' })));
  return isPreparedColumn(lookOf(own, own.rules.items.map(ruleOf)), { left: ids(left), right: ids(right), far: ids(far), foot: ids(foot) }, { format, colours });
}

/** What of a plan's colours is still to be added. */
export function coloursLeft({ own }: PendingLook, { colours }: ColumnPlan): readonly MissingColour[] {
  return missingColours(own.rules.items.map(ruleOf), colours);
}

function lookOf({ range }: PendingPart, rules: readonly ColourRule[]): ColumnLook {
  const formats = new Set<unknown>(range.numberFormat.flat());
  const [format = null] = formats;
  const fill: unknown = range.format.fill.color;
  return { format: formats.size === 1 && typeof format === 'string' ? format : null, fill: typeof fill === 'string' && fill !== '' ? fill : null, rules };
}

function ruleOf({ id, cellValueOrNullObject: equal, textComparisonOrNullObject: start }: Excel.ConditionalFormat): ColourRule {
  const kind = equal.isNullObject ? start : equal;
  if (kind.isNullObject) return { id, value: null, fill: '', text: '' };
  const { fill: { color: fill }, font: { color: text } }: { readonly fill: { readonly color: unknown }; readonly font: { readonly color: unknown } } = kind.format;
  return { id, ...(equal.isNullObject ? startOf(start) : { value: equalText(equal) }), fill: typeof fill === 'string' ? fill : '', text: typeof text === 'string' ? text : '' };
}

function equalText({ rule: told }: Excel.CellValueConditionalFormat): string | null {
  // Excel may tell nothing of a rule that it can't write down.
  const rule = told as Excel.ConditionalCellValueRule | null;
  const text = rule?.operator === 'EqualTo' ? /^=?"((?:[^"]|"")*)"$/.exec(rule.formula1) : null;
  return text?.[1]?.replace(/""/g, '"') ?? null;
}

function startOf({ rule: told }: Excel.TextConditionalFormat): Pick<ColourRule, 'value' | 'isStart'> {
  // As above.
  const rule = told as Excel.ConditionalTextComparisonRule | null;
  return rule?.operator === 'BeginsWith' ? { value: rule.text, isStart: true } : { value: null };
}
