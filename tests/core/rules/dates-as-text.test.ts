/** Which text dates are made real ones, and which stay as people typed them. */
import { describe, expect, it } from 'vitest';
import type { MendedCell } from '../../../core/findings/finding.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { isPlainDate } from '../../../core/rules/dates/plain-date.ts';
import { checkRows, day } from './calendar-of.ts';

const ROLES: readonly Role[] = ['date', 'title', 'status'];

/** A date column with titles beside it. */
function rowsOf(dates: readonly Cell[]): readonly (readonly Cell[])[] {
  return dates.map((date, index) => [date, `Atelier ${index}`, 'À produire']);
}

function writesFor(dates: readonly Cell[], roles = ROLES): readonly MendedCell[] {
  const { findings } = checkRows(roles, rowsOf(dates));
  const found = findings.filter(({ code }) => code === 'dates-as-text');
  expect(found).toHaveLength(1);
  return found[0]?.mend?.writes ?? [];
}

/** What each text becomes, by row: `2 46353 yyyy-mm-dd`. */
function mended(dates: readonly Cell[], roles = ROLES): readonly string[] {
  return writesFor(dates, roles).map(({ cell, value, format }) => `${cell.row + 1} ${String(value)} ${format}`);
}

const REAL = day('2026-11-26');

describe('text dates', () => {
  it('become real ones in any form that holds a whole date and nothing else', () => {
    const dates = [REAL, '2026-11-27', '27/11/2026', '27 novembre 2026', 'November 27, 2026', '1er décembre 2026', '27-nov-2026', ' 2026/11/27 ', '27.11.2026', '27th November 2026', '27 de noviembre de 2026'];
    expect(mended(dates)).toEqual(dates.slice(1).map((text, index) => `${index + 3} ${day(text === '1er décembre 2026' ? '2026-12-01' : '2026-11-27')} yyyy-mm-dd`));
    expect(writesFor(dates)[6]).toMatchObject({ expected: ' 2026/11/27 ', cell: { sheet: 'sheet-1', column: 0 } });
  });

  it('keep their time, to the minute', () => {
    const from = day('2026-11-27');
    expect(mended([REAL, '2026-11-27 14:30', '2026-11-27T06:00:00', '27 novembre 2026 à 9 h 05', 'Nov 27, 2026 2:30 PM', '27/11/2026, 14h'], ['datetime', 'title', 'status'])).toEqual([
      [3, 870], [4, 360], [5, 545], [6, 870], [7, 840],
    ].map(([row, minutes]) => `${row} ${from + (minutes ?? 0) / 1440} yyyy-mm-dd hh:mm`));
  });

  it.each([
    ['a weekday', 'vendredi 27 novembre 2026'], ['a remark', '27/11/2026 (à confirmer)'], ['a doubt', '2026-11-27 ?'], ['several days', '27 et 28 novembre 2026'],
    ['a range', '27-28 novembre 2026'], ['no year', '27 novembre'], ['a year of two digits', '27/11/26'], ['a time zone', '2026-11-27 14:30 HNE'], ['a range of times', '2026-11-27 9:00-10:00'],
    ['a part of the day', '2026-11-27 matin'], ['midnight', '2026-11-27 00:00'], ['seconds', '2026-11-27 14:30:15'], ['a sign', '📅 2026-11-27'], ['a line struck through it', '2\u03360\u03362\u03366\u0336-11-27'],
  ])('stay with %s', (_, text) => {
    expect(mended([REAL, text, '2026-11-28', '28/11/2026'])).toEqual([`4 ${day('2026-11-28')} yyyy-mm-dd`, `5 ${day('2026-11-28')} yyyy-mm-dd`]);
  });

  it('are not made whole by a doubt about day and month: nothing is guessed', () => {
    expect(mended([REAL, '05/06/2026', '28 novembre 2026'])).toEqual([`4 ${day('2026-11-28')} yyyy-mm-dd`]);
  });

  it('all stay where they prove how the others are to be read', () => {
    // Without the 27th, nothing would tell whether the one with a remark is in May or in June.
    expect(mended([REAL, '27/11/2026', '05/06/2026 (à confirmer)'])).toEqual([]);
  });

  it('all stay where they cast doubt on the real dates: of texts with a day above 12 a spreadsheet has swapped the others', () => {
    const dates = [day('2026-05-11'), day('2026-06-11'), day('2026-07-11'), '13/11/2026', '14/11/2026', '15/11/2026'];
    const { findings } = checkRows(ROLES, rowsOf(dates));
    expect(findings.some(({ mend, code }) => code === 'dates-as-text' && mend !== undefined)).toBe(false);
    expect(findings.some(({ code }) => code === 'date-ambiguous')).toBe(true);
  });

  it('are mended without a change of any finding but this one', () => {
    const dates = [REAL, '2026-11-27', '28 novembre 2026', 'bientôt', null, REAL + 8];
    const table = rowsOf(dates);
    const after = table.map((row) => [...row]);
    for (const { cell, value } of writesFor(dates)) after[cell.row - 1]?.splice(0, 1, value);
    expect(checkRows(ROLES, after).found).toEqual(checkRows(ROLES, table).found.filter((line) => !line.startsWith('dates-as-text')));
  });
});

describe('a plain date', () => {
  it('holds the very day that was read', () => {
    expect(isPlainDate('27/11/2026', day('2026-11-27'), -1)).toBe(true);
    expect(isPlainDate('27/11/2026', day('2026-11-28'), -1)).toBe(false);
    expect(isPlainDate('27 novembre 2026', day('2026-12-27'), -1)).toBe(false);
    expect(isPlainDate('2026-11-27 14:30', day('2026-11-27'), 871)).toBe(false);
  });
});
