/** Spaces before or after what a short cell says: nobody sees them, and filters and formulas take `Facebook ` for another channel. */
import type { MendedCell } from '../../findings/finding.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { Cell } from '../../table/cell.ts';
import type { Role } from '../../table/role.ts';
import type { Rule } from '../rule.ts';

/** Columns by which people filter and look up; a title is only read, and there a space is nobody's trouble. */
const JUDGED: readonly Role[] = ['channel', 'status', 'owner', 'approver', 'pillar', 'campaign', 'id', 'url'];
/** More cells of one column than these are told at once. */
const MOST_TOLD = 3;

export const spacesStray: Rule<'spaces-stray'> = {
  code: 'spaces-stray',
  severity: 'suggestion',
  needs: [],
  run: ({ calendar }, report) => {
    // A network's export is as the network made it.
    if (calendar.content === 'analytics') return;
    for (const [index, { from, to }] of spansOf(calendar).entries()) {
      for (const role of JUDGED) {
        if (calendar.padded?.has(role) === false) continue;
        const [first, ...others] = strayCells(calendar, index, { role, from, to });
        if (first === undefined) continue;
        if (others.length < MOST_TOLD) {
          for (const write of [first, ...others]) report([write.cell], { text: textOf(write), rows: 1 }, { mend: { isSafe: true, writes: [write] } });
        } else {
          const shown = others.slice(0, MOST_TOLD - 1).map(({ cell }) => cell);
          report([first.cell, ...shown], { text: textOf(first), rows: others.length + 1 }, { mend: { isSafe: true, writes: [first, ...others] } });
        }
      }
    }
  },
};

/** The rows of each tab, which follow each other; the end exclusive. */
function spansOf({ parts, part, rowCount }: Calendar): readonly { readonly from: number; readonly to: number }[] {
  const spans = parts.map(() => ({ from: 0, to: 0 }));
  for (let row = 0; row < rowCount; row += 1) {
    const span = spans[part[row] ?? 0];
    if (span === undefined) continue;
    if (span.to === 0) span.from = row;
    span.to = row + 1;
  }
  return spans;
}

function strayCells({ parts, sheetRow, overflow }: Calendar, index: number, { role, from, to }: { readonly role: Role; readonly from: number; readonly to: number }): readonly MendedCell[] {
  const part = parts[index];
  const column = part?.columns.get(role);
  const cells = part?.cells.get(role);
  if (part === undefined || column === undefined || cells === undefined) return [];
  const strays: MendedCell[] = [];
  for (let row = from; row < to; row += 1) {
    const held = cells[(sheetRow[row] ?? 0) - part.headerRow - 1] ?? null;
    // What a comma has shifted is told with the row.
    if (!mayBePadded(held) || overflow.has(row)) continue;
    const value = held.trim();
    if (value !== '' && value !== held) strays.push({ cell: { sheet: part.sheet, row: sheetRow[row] ?? 0, column }, expected: held, value });
  }
  return strays;
}

/** Whether a cell is text that does not both begin and end with a plain sign: cheaper than trimming every one. */
function mayBePadded(cell: Cell): cell is string {
  if (typeof cell !== 'string') return false;
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  return !(first > 32 && first < 127 && last > 32 && last < 127);
}

function textOf({ value }: MendedCell): string {
  return typeof value === 'string' ? value : '';
}
