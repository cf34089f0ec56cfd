/** Makes shifts of the cells of a rota laid out as a grid: one for each that names somebody, on the day or in the role of its column. */
import { fold } from '../../lexicon/fold.ts';
import { ownerReader } from '../../table/decode-owner.ts';
import { cellText } from '../../table/cell-text.ts';
import { weekStart } from '../../time/iso-week.ts';
import { decoded, withoutVacancies } from '../read-words.ts';
import type { RotaRow } from '../rota-tab.ts';
import type { GridCells } from '../tab-cells.ts';

/** `rows` say of each row what the columns beside the grid do. A cell that holds no word is nobody's shift. */
export function rotaGridRows(grid: readonly GridCells[], rows: readonly RotaRow[]): readonly RotaRow[] {
  const texts = grid.map(({ cells }) => cells.map(cellText));
  const entries = decoded(texts.flat(), ownerReader);
  return rows.flatMap((row, at) => grid.flatMap(({ column, weekday, role, roleWord }, place): readonly RotaRow[] => {
    const text = texts[place]?.[at] ?? '';
    const entry = entries[place * rows.length + at];
    if (fold(text) === '' || entry === undefined) return [];
    const person = withoutVacancies(entry);
    if (weekday === null) return [{ ...row, column, role, roleWord, person }];
    const day = row.start === null ? null : weekStart(row.start) + weekday - 1;
    return [{ ...row, column, start: day, end: null, person }];
  }));
}
