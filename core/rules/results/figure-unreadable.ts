/**
 * Something in a column of figures that is no number: it is missing from every sum, and nobody sees it. Told cell by
 * cell, or once for a column that holds many such cells, or hardly anything else.
 */
import { fold } from '../../lexicon/fold.ts';
import { cellOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { readNumber } from '../../table/number-reading.ts';
import { MEASURES } from '../../table/role.ts';
import type { Measure } from '../../table/role.ts';
import { rowLabel } from '../row-label.ts';
import type { Report, Rule } from '../rule.ts';
import { countNumbers, isMeasured } from './measured-posts.ts';

/** A column under a measure's heading holds figures where this share of its cells does. */
const ENOUGH_NUMBERS = 0.5;
/** So many numbers, and this share of all, are no accident: where fewer are, and the rest doesn't look like figures, the column holds words. */
const FEWEST_NUMBERS = 4;
const SOME_NUMBERS = 0.2;
/** Fewer cells than this don't tell what their column is for. */
const FEWEST_CELLS = 3;
/** Words without a digit that so many rows have are what the team means to say. */
const FEWEST_MEANT = 3;
/** So many of one column are told once. */
const FEWEST_FOLDED = 10;
const MOST_SHOWN = 20;
const MOST_QUOTED = 3;
const ERROR = /^#[A-Z]/;
const DIGIT = /\p{N}/u;
const WORD = /\p{L}+/gu;
/** `12O0`, `env. 1 200 vues`: what was to be a figure is short; more than this is a sentence about one. */
const LONGEST_FIGURE = 24;
const MOST_WORDS = 2;

interface UnreadColumn {
  readonly calendar: Calendar;
  readonly measure: Measure;
  readonly values: Float64Array;
  readonly unread: ReadonlyMap<number, string>;
  /** Rows that should hold a figure and don't, in order. */
  readonly rows: readonly number[];
}

export const figureUnreadable: Rule<'figure-unreadable'> = {
  code: 'figure-unreadable',
  severity: 'warning',
  needs: [],
  run: ({ calendar }, report) => {
    for (const measure of MEASURES) {
      const unread = calendar.unreadNumbers.get(measure);
      const values = calendar.numbers.get(measure);
      if (unread === undefined || values === undefined || unread.size === 0) continue;
      const kind = kindOf(countNumbers(values), [...unread.values()]);
      if (kind === 'words') continue;
      const rows = rowsToTell(calendar, unread);
      for (const part of calendar.parts.keys()) {
        const own = rows.filter((row) => calendar.part[row] === part);
        const isFolded = own.length >= (kind === 'figures' ? FEWEST_FOLDED : 2);
        (isFolded ? reportColumn : reportCells)({ calendar, measure, values, unread, rows: own }, report);
      }
    }
  },
};

/** A number, though none that can be counted to. */
function isFraction(text: string): boolean {
  return readNumber(text)?.isPercent === false;
}

/** What a column holds: figures, hardly any that can be read, or words that stand under a measure's heading. */
function kindOf(read: number, unread: readonly string[]): 'figures' | 'few-figures' | 'words' {
  // Parts of a count are numbers, only of no kind that can be.
  const parts = unread.filter(isFraction).length;
  const cells = read + unread.length;
  const numbers = read + parts;
  if (numbers >= cells * ENOUGH_NUMBERS) return 'figures';
  if (numbers >= FEWEST_NUMBERS && numbers >= cells * SOME_NUMBERS) return 'few-figures';
  const alike = read + unread.filter(looksLikeFigure).length;
  return cells >= FEWEST_CELLS && alike >= cells * ENOUGH_NUMBERS ? 'few-figures' : 'words';
}

function looksLikeFigure(text: string): boolean {
  return ERROR.test(text) || (DIGIT.test(text) && text.length <= LONGEST_FIGURE && (text.match(WORD) ?? []).length <= MOST_WORDS);
}

function rowsToTell(calendar: Calendar, unread: ReadonlyMap<number, string>): readonly number[] {
  const rowsOf = new Map<string, number>();
  for (const text of unread.values()) rowsOf.set(fold(text), (rowsOf.get(fold(text)) ?? 0) + 1);
  return [...unread].sort(([a], [b]) => a - b).flatMap(([row, text]) => {
    const isMeant = !DIGIT.test(text) && !ERROR.test(text) && (rowsOf.get(fold(text)) ?? 0) >= FEWEST_MEANT;
    return !isMeant && isMeasured(calendar, row) ? [row] : [];
  });
}

function reportCells({ calendar, measure, unread, rows }: UnreadColumn, report: Report<'figure-unreadable'>): void {
  for (const row of rows) {
    const text = unread.get(row) ?? '';
    report([cellOf(calendar, row, measure)], { label: rowLabel(calendar, row), texts: [text], heading: '', unread: 1, cells: 1, isFraction: isFraction(text) });
  }
}

/** The same cells together: each would say no more than the last. */
function reportColumn({ calendar, measure, values, unread, rows }: UnreadColumn, report: Report<'figure-unreadable'>): void {
  const [first, ...others] = rows.slice(0, MOST_SHOWN).map((row) => cellOf(calendar, row, measure));
  const part = calendar.part[rows[0] ?? 0] ?? 0;
  if (first === undefined) return;
  let cells = 0;
  for (let row = 0; row < calendar.rowCount; row += 1) {
    if (calendar.part[row] === part && isMeasured(calendar, row) && (!Number.isNaN(values[row]) || unread.has(row))) cells += 1;
  }
  const texts = [...new Set(rows.map((row) => unread.get(row) ?? ''))].slice(0, MOST_QUOTED);
  report([first, ...others], { label: '', texts, heading: calendar.parts[part]?.headings?.get(measure) ?? '', unread: rows.length, cells, isFraction: false });
}
