/** The figures of posts as a calendar's range with its headings tells of them, and those of the tab of results over them. */
import { fold } from '../../lexicon/fold.ts';
import { readFigures } from '../../kpi/figures.ts';
import type { Figures } from '../../kpi/figures.ts';
import type { Grouping, RateBasis } from '../../kpi/kpi.ts';
import type { KpiCalendar } from '../../kpi/kpi-input.ts';
import { ENGAGEMENT_PARTS } from '../../kpi/row-parts.ts';
import type { ResultRow } from '../../side-tabs/results-tab.ts';
import { NO_DAY, NO_TIME } from '../../table/calendar.ts';
import { cellText } from '../../table/cell-text.ts';
import type { Cell } from '../../table/cell.ts';
import { settleNumbers } from '../../table/decode-numbers.ts';
import { isNoNumber } from '../../table/no-number.ts';
import { readNumber } from '../../table/number-reading.ts';
import { MEASURES } from '../../table/role.ts';
import type { Measure } from '../../table/role.ts';
import { calendarRows, cellsUnder, usedCells, wordsUnder } from '../calendar-rows.ts';
import type { RangeRows } from '../calendar-rows.ts';
import type { CellRows, Given, ParameterKey } from '../declaration.ts';
import { FIGURE_HEADINGS } from '../figure-sentences.ts';
import { kindsByCells } from '../kinds-by-cells.ts';
import { refuseErrors } from '../refuse-errors.ts';
import { headingMissing, noHeadings, noRows, unreadCell } from '../sentences.ts';
import type { UnreadDay } from '../unread-days.ts';
import { figurePlaces } from './figure-headings.ts';
import type { FigureRole } from './figure-headings.ts';

type FigureRows = RangeRows<FigureRole>;

/** What a function asks of its ranges. */
export interface Asked {
  readonly basis: RateBasis;
  readonly by: Grouping | null;
  /** Whether posts have to be told apart by their day. */
  readonly isDated: boolean;
}

const DAY_LEVELS: ReadonlySet<string> = new Set(['jour', 'day', 'periode', 'period']);

export interface FiguresGiven {
  readonly figures: Figures;
  /** Posts that may be of the period, where one is asked for. */
  readonly unreadDays: readonly UnreadDay[];
}

/** @throws FormulaError where a heading is missing or a number that counts can't be read: it would be left out unseen. */
export function figuresGiven(given: Given, asked: Asked): FiguresGiven {
  const rows = given.range('calendar') ?? [];
  const found = kindsByCells(rows, figurePlaces(rows));
  if (found.places.size === 0) throw noHeadings('calendar', { fr: 'Date, Canal, Portée et Interactions', en: 'Date, Channel, Reach and Engagements' });
  const results = given.range('results');
  const imported = results === null || results.length === 0 ? [] : resultRows(results, asked.basis);
  const grouping = asked.by === null || asked.by === 'post' ? null : asked.by === 'week' ? ('date' as const) : asked.by;
  const needed: readonly (keyof typeof FIGURE_HEADINGS & FigureRole)[] = [...(grouping === null ? [] : [grouping]), ...(asked.isDated ? (['date'] as const) : []), ...(imported.length > 0 ? [] : [asked.basis])];
  for (const role of needed) if (!found.places.has(role)) throw headingMissing('calendar', FIGURE_HEADINGS[role]);
  if (imported.length === 0 && !ENGAGEMENT_PARTS.some((role) => found.places.has(role))) throw headingMissing('calendar', FIGURE_HEADINGS.engagements);
  if (rows.length <= found.headingRow + 1) throw noRows('calendar');
  const { calendar, unreadDays } = readRows({ key: 'calendar', rows, found }, asked.basis);
  return { figures: readFigures(calendar, imported), unreadDays: asked.isDated ? unreadDays : [] };
}

function readRows(range: FigureRows, basis: RateBasis): { readonly calendar: KpiCalendar } & Pick<FiguresGiven, 'unreadDays'> {
  const { unreadDays, ...shared } = calendarRows(range);
  const calendar: KpiCalendar = {
    ...shared,
    content: 'calendar', roles: new Set(),
    sheetRow: Uint32Array.from(shared.kind, (_, row) => range.found.headingRow + 1 + row),
    format: wordsUnder(range, 'format'), pillar: wordsUnder(range, 'pillar'), campaign: wordsUnder(range, 'campaign'), objective: wordsUnder(range, 'objective'),
    url: usedCells(range, 'url').map(cellText), id: usedCells(range, 'id').map(cellText),
    ...numbersIn(range, MEASURES.filter((measure) => measure === basis || ENGAGEMENT_PARTS.includes(measure))),
  };
  return { calendar, unreadDays };
}

/** Excel hands over an empty cell as 0: a row without a number above 0 has no figures. */
function numbersIn({ key, rows, found: { headingRow, places } }: FigureRows, wanted: readonly Measure[]): Pick<KpiCalendar, 'numbers' | 'unreadNumbers'> {
  const body = rows.slice(headingRow + 1);
  const columns = wanted.flatMap((measure) => {
    const place = places.get(measure);
    return place === undefined ? [] : [[measure, body.map((row) => row[place] ?? null)] as const];
  });
  for (const [, cells] of columns) refuseErrors(key, [cells]);
  const unreadNumbers = new Map(columns.map(([measure]) => [measure, new Map<number, string>()]));
  const numbers = new Map(columns.map(([measure, cells]) => [measure, countsIn(key, cells, headingRow, (row) => unreadNumbers.get(measure)?.set(row, ''))]));
  const read = [...numbers.values()];
  for (const row of body.keys()) {
    if (read.some((values) => !Number.isNaN(values[row]) && values[row] !== 0)) continue;
    for (const values of read) values[row] = Number.NaN;
  }
  return { numbers, unreadNumbers };
}

/** As the pane reads a column of counts: what it says of its decimals decides. */
function countsIn(key: ParameterKey, cells: readonly Cell[], headingRow: number, leaveOut: (row: number) => void): Float64Array {
  const texts = cells.map((cell) => (typeof cell === 'number' ? '' : cellText(cell)));
  const settled = settleNumbers(texts.map(readNumber), [], 'count');
  return Float64Array.from(cells, (cell, row) => {
    const value = typeof cell === 'number' ? cell : (settled[row] ?? Number.NaN);
    // There is no part of a like.
    if (Number.isNaN(value) ? !isNoNumber(texts[row] ?? '') : Math.abs(value - Math.round(value)) > 1e-6) throw unreadCell(key, typeof cell === 'number' ? String(cell) : (texts[row] ?? ''), headingRow + row + 2);
    // Nor fewer than none of them.
    if (!(value < 0)) return value;
    leaveOut(row);
    return Number.NaN;
  });
}

/** A tab of results is read as a calendar is: rows of posts, by key and by link. */
function resultRows(rows: CellRows, basis: RateBasis): readonly ResultRow[] {
  const found = figurePlaces(rows);
  if (!found.places.has('id') && !found.places.has('url')) throw headingMissing('results', FIGURE_HEADINGS.id);
  const range = { key: 'results', rows, found } as const;
  const { calendar } = readRows(range, basis);
  // What an account had in a day is no post.
  const isOfDay = cellsUnder(range, 'level').map((cell) => DAY_LEVELS.has(fold(cellText(cell))));
  return Array.from({ length: calendar.rowCount }, (_, row): ResultRow => ({
    row: found.headingRow + 1 + row, key: calendar.id[row] ?? '', url: calendar.url[row] ?? '', channel: calendar.channel.entries[calendar.channel.codes[row] ?? 0]?.channels ?? [],
    account: '', level: 'post', day: calendar.day[row] === NO_DAY ? null : (calendar.day[row] ?? null), minutes: calendar.minutes[row] === NO_TIME ? null : (calendar.minutes[row] ?? null),
    postId: '', text: '', format: calendar.format.entries[calendar.format.codes[row] ?? 0] ?? '', importedOn: null,
    measures: new Map(MEASURES.flatMap((measure) => {
      const value = calendar.numbers.get(measure)?.[row] ?? Number.NaN;
      return Number.isNaN(value) && calendar.unreadNumbers?.get(measure)?.has(row) !== true ? [] : [[measure, value] as const];
    })),
  })).filter(({ key, url }, row) => isOfDay[row] !== true && (key !== '' || url !== ''));
}
