/**
 * What a workbook may look like: as the one in which only the others were at work, and beside that the meant cells of the
 * meant rows hold what was to be written. Rows are told apart by the tokens alone.
 */
import type { Applied, HarmedCell } from '../../core/index.ts';
import { changedPlaces, wholeBook } from '../conformance/whole-book.ts';
import type { WholeBook } from '../conformance/whole-book.ts';
import type { Book } from '../hosts/book/book.ts';
import { FIELDS, token } from './layouts.ts';
import type { AskedCell } from './mark-three.ts';
import { tokenPlaces } from './operations.ts';

/** Places at which the workbook differs from the others' own, and what of it nobody asked for. */
export interface Difference {
  readonly asked: ReadonlySet<string>;
  readonly foreign: readonly string[];
}

/**
 * @param isOthers Whether a cell is taken by somebody else: what they put there stays.
 */
export function difference(book: Book, twin: Book, cells: readonly AskedCell[], isOthers: (cell: AskedCell) => boolean): Difference {
  const [before, after] = [factsOf(twin), factsOf(book)];
  const allowed = new Set<string>();
  for (const cell of cells) {
    const place = isOthers(cell) ? null : placeOf(book, cell);
    if (place !== null && place === placeOf(twin, cell) && isWrittenOver(before.get(place), after.get(place), cell.value)) allowed.add(place);
  }
  const changed = changedPlaces(before, after);
  return { asked: new Set(changed.filter((place) => allowed.has(place))), foreign: changed.filter((place) => !allowed.has(place)).map((place) => `${place}: ${told(before, place)} → ${told(after, place)}`) };
}

/** A formula without its last result: the stand-in computes nothing when one comes back. */
export function factsOf(book: Book): WholeBook {
  return new Map([...wholeBook(book)].map(([place, fact]) => [place, fact.includes('"formula":') ? JSON.stringify({ ...(JSON.parse(fact) as object), value: null }) : fact]));
}

/** The value alone is another one: format, look and formula are as they were. */
function isWrittenOver(before: string | undefined, after: string | undefined, value: string): boolean {
  const [was, is] = [before ?? '{"value":null}', after ?? ''].map((text) => (text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)));
  return JSON.stringify({ ...was, value }) === JSON.stringify({ ...is, value: is?.['value'] });
}

function told(facts: WholeBook, place: string): string {
  return facts.get(place) ?? 'nothing';
}

/** Where a cell stands now, as `Calendrier!4,3`; null where its row is gone. On a copy of the sheet it stands as well: the first is meant. */
export function placeOf(book: Book, { post, field, key }: AskedCell): string | null {
  const sheet = book.sheet(key.slice(0, key.indexOf('!')));
  const at = sheet === undefined ? undefined : tokenPlaces(sheet).get(token(post));
  return sheet === undefined || at === undefined ? null : `${sheet.name}!${at.row},${at.column - FIELDS[field]}`;
}

export function holds(book: Book, cell: AskedCell): boolean {
  const sheet = book.sheet(cell.key.slice(0, cell.key.indexOf('!')));
  const at = sheet === undefined ? undefined : tokenPlaces(sheet).get(token(cell.post));
  return sheet !== undefined && at !== undefined && sheet.value(at.row, at.column - FIELDS[cell.field]) === cell.value;
}

/** What is told of cells against what they hold: nothing is said to be written that is not, nor left alone that is not. */
export function untrue(book: Book, cells: readonly AskedCell[], applied: Applied): readonly string[] {
  const key = ({ sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }): string => `${sheet}!${row},${column}`;
  const skipped = new Set(applied.skipped.flatMap(({ cell }) => (cell === null ? [] : [key(cell)])));
  const unknown = new Set(applied.unknown.map(key));
  // What was hit in another's stead, and what was meant for it.
  const harmed = new Set((applied.harmed ?? []).flatMap(({ cell, planned = cell }) => [key(planned), `${book.sheet(cell.sheet)?.name ?? ''}!${cell.row},${cell.column}`]));
  const sum = applied.written + skipped.size + unknown.size;
  const complaints = sum === cells.length ? [] : [`${cells.length} cells were asked for, ${sum} are told of`];
  for (const cell of cells) {
    const isHeld = holds(book, cell);
    if (unknown.has(cell.key) || harmed.has(cell.key) || harmed.has(placeOf(book, cell) ?? '')) continue;
    if (skipped.has(cell.key) && isHeld) complaints.push(`the ${cell.field} of post ${cell.post} is told to be left alone, and was written`);
    if (!skipped.has(cell.key) && !isHeld) complaints.push(`the ${cell.field} of post ${cell.post} is told to be written, and was not`);
  }
  return complaints;
}

/** Harm that is not told, or told wrong: each place with what stood there, formula and all. */
export function untoldHarm(foreign: readonly string[], harmed: readonly HarmedCell[], book: Book, twin: Book): readonly string[] {
  const places = new Map(harmed.map((one) => [`${book.sheet(one.cell.sheet)?.name ?? ''}!${one.cell.row},${one.cell.column}`, one]));
  const untold = foreign.filter((one) => !places.has(one.slice(0, one.indexOf(': ')))).map((one) => `harmed, and not told: ${one}`);
  const wrong = [...places].flatMap(([place, { cell, old, oldFormula }]) => {
    const before = twin.sheet(cell.sheet);
    const isTrue = before !== undefined && before.value(cell.row, cell.column) === old && (before.formula(cell.row, cell.column) ?? null) === oldFormula;
    return isTrue ? [] : [`told as harmed at ${place} with ${JSON.stringify(old)}, which is not what stood there`];
  });
  return [...untold, ...wrong];
}
