/** What is put to the proof: a person marks three posts as scheduled, and later takes it back. */
import type { Language, MarkPlan, Workbook } from '../../core/index.ts';
import { markPosts, openCalendar, previewMarks } from '../../core/index.ts';
import type { Marked, OpenedCalendar } from '../../core/index.ts';
import type { Book } from '../hosts/book/book.ts';
import { day } from '../core/rules/calendar-of.ts';
import { tokenPlaces } from './operations.ts';
import { FIELDS, token, TOKEN_HEADING } from './layouts.ts';
import type { Field } from './layouts.ts';

const TODAY = day('2026-11-22');

/** A cell that is to be written, by the post that it belongs to. */
export interface AskedCell {
  readonly post: number;
  readonly field: Field;
  readonly value: string;
  /** As the edit names it. */
  readonly key: string;
}

export interface Asked {
  readonly plan: MarkPlan;
  readonly cells: readonly AskedCell[];
  /** Planned cells that belong to no post that was meant. */
  readonly strange: readonly string[];
}

/** Null where no calendar is to be found, or none of the posts. */
export async function planThree(book: Book, workbook: Workbook, posts: readonly number[], who = 'Anne', language: Language = 'fr'): Promise<Asked | null> {
  const opened = await openCalendar(workbook);
  if (opened.kind === 'declined') return null;
  const rows = rowsOf(book, opened, posts);
  if (rows.length === 0) return null;
  const plan = await previewMarks(workbook, opened, { rows, state: 'scheduled', tool: 'Hootsuite', link: '', day: TODAY, who, channel: null }, { today: TODAY, language });
  return { plan, ...askedCells(book, plan, posts) };
}

/** The edits of a plan, carried out; what it says of its rows is `markPosts`'s own. */
export function mark(workbook: Workbook, { plan }: Asked): Promise<Marked> {
  return markPosts(workbook, plan);
}

/** The calendar's rows of these posts: the person sees what was read, and chooses by that. */
function rowsOf(book: Book, { calendar }: OpenedCalendar, posts: readonly number[]): readonly number[] {
  const wanted = new Set(posts.map(token));
  const rows: number[] = [];
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const sheet = book.sheet(calendar.parts[calendar.part[row] ?? 0]?.sheet ?? '');
    const column = sheet === undefined ? undefined : tokenPlaces(sheet).get(TOKEN_HEADING)?.column;
    if (sheet !== undefined && column !== undefined && wanted.has(String(sheet.value(calendar.sheetRow[row] ?? 0, column)))) rows.push(row);
  }
  return rows;
}

function askedCells(book: Book, plan: MarkPlan, posts: readonly number[]): Pick<Asked, 'cells' | 'strange'> {
  const cells: AskedCell[] = [];
  const strange: string[] = [];
  for (const { sheet: id, writes } of plan.edits) {
    const sheet = book.sheet(id);
    const column = sheet === undefined ? undefined : tokenPlaces(sheet).get(TOKEN_HEADING)?.column;
    for (const write of writes) {
      const key = `${id}!${write.row},${write.column}`;
      const post = column === undefined ? undefined : posts.find((one) => sheet?.value(write.row, column) === token(one));
      const field = (Object.keys(FIELDS) as Field[]).find((one) => write.column === (column ?? -1) - FIELDS[one]);
      if (post === undefined || field === undefined || typeof write.value !== 'string') strange.push(key);
      else cells.push({ post, field, value: write.value, key });
    }
  }
  return { cells, strange };
}
