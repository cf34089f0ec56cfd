/** What the rules of cells let in: where one refuses a value, Google refuses all that comes with it. */
import type { Cell, FoundCell } from '../../../core/index.ts';
import type { ToCell } from '../sheet-cells.ts';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Range = GoogleAppsScript.Spreadsheet.Range;
export type FoundList = Required<Pick<FoundCell, 'list' | 'isListStrict'>>;

const NO_LIST: FoundList = { list: null, isListStrict: false };

/** Asks each rule once, and the cells of each list once. */
export function listReader(toCell: ToCell): (rule: Rule | null, value: Cell) => FoundList {
  const places = new Map<string, readonly string[]>();
  const known = new Map<Rule, FoundList>();
  const offeredIn = (range: Range): readonly string[] => {
    const place = `${range.getSheet().getSheetId()} ${range.getA1Notation()}`;
    const offers = places.get(place) ?? textsOf(range, toCell);
    places.set(place, offers);
    return offers;
  };
  return (rule, value) => {
    // No rule refuses an empty cell.
    if (rule === null || value === null || value === '') return NO_LIST;
    const found = known.get(rule) ?? readRule(rule, offeredIn);
    known.set(rule, found);
    // Which days or numbers a rule takes is not looked into; text is none of them.
    return found.list?.length === 0 && typeof value !== 'string' ? NO_LIST : found;
  };
}

function readRule(rule: Rule, offeredIn: (range: Range) => readonly string[]): FoundList {
  if (rule.getAllowInvalid()) return NO_LIST;
  const { VALUE_IN_LIST, VALUE_IN_RANGE, CHECKBOX } = SpreadsheetApp.DataValidationCriteria;
  const type = rule.getCriteriaType();
  // The type is any[]: the texts of a list, the range that holds them, or what a checkbox stands for.
  const values = rule.getCriteriaValues() as readonly unknown[];
  const strict = (list: readonly string[]): FoundList => ({ list, isListStrict: true });
  if (type === VALUE_IN_LIST) return strict(Array.isArray(values[0]) ? values[0].map(String) : []);
  if (type === VALUE_IN_RANGE) return isRange(values[0]) ? strict(offeredIn(values[0])) : NO_LIST;
  if (type === CHECKBOX) return strict(values.length === 0 ? ['true', 'false'] : values.map(String));
  return /^(?:DATE|NUMBER)_/.test(String(type)) ? strict([]) : NO_LIST;
}

/** Where the cells of a list have been deleted, there is no range any more. */
function isRange(source: unknown): source is Range {
  return typeof source === 'object' && source !== null && typeof (source as { getValues?: unknown }).getValues === 'function';
}

function textsOf(range: Range, toCell: ToCell): readonly string[] {
  // The type is any[][].
  const values = range.getValues() as unknown[][];
  return values.flatMap((row) => row.map(toCell)).flatMap((cell) => (cell === null || typeof cell === 'object' ? [] : [String(cell)]));
}
