/** A status that is no known one and looks like one: its rows count as having none. */
import type { MendedCell } from '../../findings/finding.ts';
import { isPlaceholder } from '../../lexicon/placeholders.ts';
import { stateOf } from '../../lexicon/statuses.ts';
import { yesOrNo } from '../../lexicon/yes-no.ts';
import { cellOf, heldBy } from '../../table/calendar.ts';
import type { Calendar, StatusEntry } from '../../table/calendar.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import type { Rule } from '../rule.ts';
import { likelyStatus } from './likely-status.ts';
import type { StatusUse } from './likely-status.ts';

/** A column holds statuses that are known where this share of its cells does. */
const MOSTLY_KNOWN = 0.8;
/** More words that are none, and the column is one of notes. */
const MOST_WORDS = 40;
/** Cells that one finding shows. */
const MOST_SHOWN = 3;

export const statusUnknown: Rule<'status-unknown'> = {
  code: 'status-unknown',
  severity: 'suggestion',
  needs: [['status']],
  run: ({ calendar }, report) => {
    const { entries } = calendar.status;
    const isUnknown = entries.map(isUnknownWord);
    const unknownWords = isUnknown.reduce((sum, is) => sum + Number(is), 0);
    if (unknownWords === 0 || unknownWords > MOST_WORDS) return;
    const uses = usesOf(calendar);
    let filled = 0;
    let unknown = 0;
    for (const [code, { word, rows }] of uses.entries()) {
      if (word === '') continue;
      filled += rows;
      if (isUnknown[code] === true) unknown += rows;
    }
    if (filled - unknown < filled * MOSTLY_KNOWN) return;
    for (const [code, use] of uses.entries()) {
      if (isUnknown[code] !== true || use.rows === 0) continue;
      const likely = likelyStatus(use, uses.filter(({ rows }) => rows > 0));
      const [first, ...others] = likely === null ? [] : writesOf(calendar, code, likely.word);
      if (likely === null || first === undefined) continue;
      const cells: [CellRef, ...CellRef[]] = [first.cell, ...others.slice(0, MOST_SHOWN - 1).map(({ cell }) => cell)];
      report(cells, { word: use.word, likely: likely.word, rows: use.rows }, {
        confidence: 'to-check',
        ...(likely.isWhole ? { mend: { isSafe: false, writes: [first, ...others] } } : {}),
      });
    }
  },
};

function isUnknownWord({ word, state }: StatusEntry): boolean {
  return word !== '' && state === null && stateOf(word) === undefined && yesOrNo(word) === null && !isPlaceholder(word);
}

/** By code, how many rows have the word in a column of statuses; where columns of channels tell the status, a word is none by itself. */
function usesOf(calendar: Calendar): readonly StatusUse[] {
  const counts = new Uint32Array(calendar.status.entries.length);
  const hasColumn = calendar.parts.map(({ columns }) => columns.has('status'));
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const code = calendar.status.codes[row] ?? 0;
    if (code !== 0 && hasColumn[calendar.part[row] ?? 0] === true && !calendar.overflow.has(row)) counts[code] = (counts[code] ?? 0) + 1;
  }
  return calendar.status.entries.map(({ word, state }, code) => ({ word, state, rows: counts[code] ?? 0 }));
}

function writesOf(calendar: Calendar, code: number, value: string): readonly MendedCell[] {
  const writes: MendedCell[] = [];
  for (let row = 0; row < calendar.rowCount; row += 1) {
    if (calendar.status.codes[row] !== code || calendar.overflow.has(row)) continue;
    const expected = heldBy(calendar, row, 'status');
    if (typeof expected === 'string') writes.push({ cell: cellOf(calendar, row, 'status'), expected, value });
  }
  return writes;
}
