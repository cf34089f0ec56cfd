/** The edits that bring figures into the tab of results: a row of its own for what is new, and cells that change in rows that are there. */
import type { CellsEdit, CellWrite } from '../edits/edit.ts';
import { keyText } from '../edits/locate.ts';
import type { TableAnchor } from '../edits/table-anchor.ts';
import { isNewlyPaid } from '../exchange/results/compare-results.ts';
import type { ChangedResult } from '../exchange/results/compare-results.ts';
import type { IncomingResult } from '../exchange/results/incoming-results.ts';
import { eachOf, partOf } from '../exchange/steps.ts';
import type { Steps } from '../exchange/steps.ts';
import { channelTitle } from '../networks/network-names.ts';
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import { MEASURES } from '../table/role.ts';
import type { Day } from '../time/day.ts';
import { serialIn } from '../time/day.ts';
import type { Language } from '../words/language.ts';
import { resultsTabIn } from '../words/results-tab-in.ts';
import { RESULT_FIELDS } from '../words/results-tab-words.ts';
import type { ResultField } from '../words/results-tab-words.ts';
import { formatOfResult } from './new-results-tab.ts';
import type { TabNow } from './read-tab-now.ts';

export type ResultsNow = TabNow<'results'>;

/** By these a row of the tab is known, whatever its figures are. */
const KNOWN_BY: readonly ResultField[] = ['key', 'channel', 'account', 'level', 'day', 'minutes', 'postId', 'url'];
/** What is said of a post beside its key and its figures. */
const SAID: readonly ResultField[] = ['channel', 'account', 'level', 'day', 'minutes', 'format', 'text', 'url', 'postId'];
const DAY_MINUTES = 1440;
/** So many rows are planned before others may have their turn. */
const AT_ONCE = 64;

/** Below the last row, one edit a row. Where a column has come in or gone since, nothing is written. */
export function* newRowSteps(now: ResultsNow, results: readonly IncomingResult[], today: Day, language: Language): Steps<readonly CellsEdit[]> {
  const fields = RESULT_FIELDS.filter((field) => now.columns.has(field));
  const writeOf = writer(now);
  const asked = edgesAsked(now);
  const edits: CellsEdit[] = [];
  yield* eachOf(results, (result, at) => {
    const row = now.firstFreeRow + at;
    const writes = fields.flatMap((field) => {
      const value = valueOf(result, field, today, now, language);
      return value === null || value === '' ? [] : [writeOf(row, field, null, value)];
    });
    const [first, ...others] = [...writes, ...asked];
    if (first === undefined) throw new RangeError('a tab of results has a column for its keys');
    edits.push({ kind: 'cells', sheet: now.table.sheet, writes: [first, ...others] });
  }, AT_ONCE);
  return edits;
}

/** Whether an edit makes a row, rather than renew one: its key goes into an empty cell. */
export function isNewRow({ row, writes: [first] }: CellsEdit): boolean {
  return row === undefined && first.expected === null;
}

/** Rows are followed to wherever they stand by then; one that looks like another is known by its place, and by what stands beside. */
export function* changedRowSteps(now: ResultsNow, changed: readonly ChangedResult[], today: Day, language: Language): Steps<readonly CellsEdit[]> {
  const [table, keyOf] = anchorOf(now);
  const writeOf = writer(now);
  const counts = new Map<string, number>();
  if (changed.length === 0) return [];
  yield* partOf(eachOf(now.rows, ({ row }) => {
    const text = keyText(keyOf(row));
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }), 0, 0.4);
  const edits: CellsEdit[] = [];
  yield* partOf(eachOf(changed, ({ result, stands, figures, key, importedOn, isHalf }) => {
    const { row } = stands;
    const held = (field: ResultField): Cell => now.cell(row, now.columns.get(field) ?? -1);
    const said = (field: ResultField): CellWrite[] => {
      const value = valueOf(result, field, today, now, language);
      return value === null || value === '' ? [] : [writeOf(row, field, held(field), value)];
    };
    const writes = [
      ...(key === null ? [] : [writeOf(row, 'key', held('key'), key)]),
      ...(importedOn === null ? [] : [writeOf(row, 'importedOn', held('importedOn'), serialIn(importedOn, now.dateSystem))]),
      ...SAID.flatMap((field) => {
        const isToSay = (isHalf && isBlank(held(field))) || (field === 'level' && isNewlyPaid(result, stands));
        return isToSay && now.columns.has(field) ? said(field) : [];
      }),
      ...figures.map(({ measure, to }) => writeOf(row, measure, held(measure), to)),
    ];
    const own = keyOf(row);
    const isOnly = counts.get(keyText(own)) === 1;
    const beside = isOnly ? [] : table.keys.flatMap((column, at): CellWrite[] => (writes.some((write) => write.column === column) ? [] : [{ row, column, expected: own[at] ?? null, value: own[at] ?? null }]));
    const [first, ...others] = [...writes, ...beside];
    if (first !== undefined) edits.push({ kind: 'cells', sheet: table.sheet, writes: [first, ...others], ...(isOnly ? { row: { table, key: own } } : {}) });
  }, AT_ONCE), 0.4, 1);
  return edits;
}

function anchorOf({ table, columns, cell }: ResultsNow): readonly [TableAnchor, (row: number) => readonly Cell[]] {
  const known = KNOWN_BY.flatMap((field) => columns.get(field) ?? []);
  const [first = table.keys[0], ...others] = known;
  const anchor: TableAnchor = { ...table, keys: [first, ...others] };
  return [anchor, (row) => anchor.keys.map((column) => cell(row, column))];
}

/** The first and the last of the headings, which are to stand where they do. */
function edgesAsked({ table: { headerRow }, columns, cell }: ResultsNow): readonly CellWrite[] {
  return [...new Set([Math.min(...columns.values()), Math.max(...columns.values())])].map((column) => {
    const heading = cell(headerRow, column);
    return { row: headerRow, column, expected: heading, value: heading };
  });
}

function writer(now: ResultsNow): (row: number, field: ResultField, expected: Cell, value: Cell) => CellWrite {
  const formats = new Map(RESULT_FIELDS.map((field) => [field, formatOfResult(field) === null ? null : (now.format(field) ?? formatOfResult(field))]));
  return (row, field, expected, value) => {
    const format = formats.get(field) ?? null;
    return { row, column: now.columns.get(field) ?? -1, expected, value, ...(format === null || expected !== null ? {} : { format }) };
  };
}

const MEASURED: ReadonlySet<string> = new Set(MEASURES);

function valueOf({ measures, ...result }: IncomingResult, field: ResultField, today: Day, { dateSystem }: ResultsNow, language: Language): Cell {
  switch (field) {
    case 'channel': return channelTitle(result.channel);
    case 'level': return resultsTabIn(language).levels[result.isPaid === true ? 'paid' : result.level];
    case 'day': return result.day === null ? null : serialIn(result.day, dateSystem);
    case 'minutes': return result.minutes === null ? null : result.minutes / DAY_MINUTES;
    case 'importedOn': return serialIn(today, dateSystem);
    case 'key': case 'account': case 'postId': case 'url': case 'text': case 'format': return result[field];
    default: return MEASURED.has(field) ? (measures.get(field) ?? null) : null;
  }
}
