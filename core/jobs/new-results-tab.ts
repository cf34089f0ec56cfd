/** The tab of results before anything is imported: headings, and how its columns show what goes there. */
import type { PlannedColumn, SheetPlan } from '../edits/edit.ts';
import type { SheetOutline } from '../host.ts';
import { UNFINISHED_RESULTS } from '../settings-tab/unfinished.ts';
import { MEASURES } from '../table/role.ts';
import { LANGUAGES } from '../words/language.ts';
import type { Language } from '../words/language.ts';
import { resultsTabIn } from '../words/results-tab-in.ts';
import { RESULT_FIELDS } from '../words/results-tab-words.ts';
import type { ResultField } from '../words/results-tab-words.ts';

const WIDTHS: ReadonlyMap<ResultField, number> = new Map<ResultField, number>([
  ['key', 18], ['channel', 12], ['account', 20], ['level', 12], ['day', 12], ['minutes', 8], ['format', 14], ['text', 45], ['url', 30], ['postId', 22], ['importedOn', 14],
]);
const MEASURE_WIDTH = 14;
const DAY = 'yyyy-mm-dd';
const TEXT = '@';
const COUNT = '#,##0';
const FORMATS: ReadonlyMap<ResultField, string> = new Map<ResultField, string>([
  // Long numbers and numbers with zeros in front stay as they are.
  ['key', TEXT], ['postId', TEXT], ['day', DAY], ['importedOn', DAY], ['minutes', 'hh:mm'], ['spend', '#,##0.00'], ['engagement_rate', '0.00%'],
]);
const COUNTS: ReadonlySet<ResultField> = new Set<ResultField>(MEASURES);

/** The headings of an earlier try, in whichever language, are written over. */
export function newResultsTab(language: Language, name: string, halfMade: SheetOutline | undefined): SheetPlan {
  return {
    name,
    isHidden: false,
    cells: [headingsIn(language)],
    headerRows: 1,
    hasFilter: true,
    columns: RESULT_FIELDS.map(plannedColumn),
    unfinished: UNFINISHED_RESULTS,
    leftovers: halfMade === undefined ? [] : [headingsLeft(halfMade)],
  };
}

/** How a field's numbers are shown; null for what is text. */
export function formatOfResult(field: ResultField): string | null {
  const format = FORMATS.get(field) ?? (COUNTS.has(field) ? COUNT : TEXT);
  return format === TEXT ? null : format;
}

function plannedColumn(field: ResultField): PlannedColumn {
  return { width: WIDTHS.get(field) ?? MEASURE_WIDTH, format: FORMATS.get(field) ?? (COUNTS.has(field) ? COUNT : 'General'), list: [], isWrapped: false };
}

function headingsIn(language: Language): readonly string[] {
  const { headings } = resultsTabIn(language);
  return RESULT_FIELDS.map((field) => headings[field]);
}

function headingsLeft({ head }: SheetOutline): SheetPlan['leftovers'][number] {
  const known = LANGUAGES.map(headingsIn);
  return RESULT_FIELDS.map((_, column) => {
    const cell = head[0]?.[column] ?? null;
    return known.some((headings) => headings[column] === cell) ? cell : null;
  });
}
