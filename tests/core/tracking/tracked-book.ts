/** A workbook with a calendar as a test writes it, opened as the pane opens it. */
import type { MarkPlan, MarkRequest } from '../../../core/tracking/mark-plan.ts';
import type { OpenedCalendar } from '../../../core/jobs/open-calendar.ts';
import { openCalendar } from '../../../core/jobs/open-calendar.ts';
import { previewMarks } from '../../../core/jobs/mark-posts.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { State } from '../../../core/table/calendar.ts';
import type { Day } from '../../../core/time/day.ts';
import type { Language } from '../../../core/words/language.ts';
import { cellAddress } from '../../../core/table/cell-ref.ts';
import { Book } from '../../hosts/book/book.ts';
import type { BookSheet } from '../../hosts/book/book-sheet.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { day } from '../rules/calendar-of.ts';

export const TODAY: Day = day('2026-11-22');

/** Sheet `Calendrier`, headings in row 1; numbers in a column whose heading says date are shown as dates. */
export function bookOf(headings: readonly string[], rows: readonly (readonly Cell[])[]): { readonly book: Book; readonly sheet: BookSheet; readonly workbook: MemoryWorkbook } {
  const book = new Book();
  const sheet = book.addSheet('Calendrier');
  sheet.write(0, 0, { values: [headings, ...rows.map((row) => headings.map((_, column) => row[column] ?? null))] }, 'person');
  for (const [column, heading] of headings.entries()) {
    if (/^date|^approuvé le/i.test(heading)) sheet.write(1, column, { formats: rows.map(() => ['yyyy-mm-dd']) }, 'person');
  }
  return { book, sheet, workbook: new MemoryWorkbook(book, 'fr-CA') };
}

export async function opened(workbook: MemoryWorkbook): Promise<OpenedCalendar> {
  const calendar = await openCalendar(workbook);
  if (calendar.kind === 'declined') throw new Error(calendar.code);
  return calendar;
}

export function request(state: State, rows: readonly number[], said: Partial<MarkRequest> = {}): MarkRequest {
  return { rows, state, tool: '', link: '', day: null, who: '', channel: null, ...said };
}

export async function planOn(workbook: MemoryWorkbook, asked: MarkRequest, language: Language = 'fr'): Promise<MarkPlan> {
  return previewMarks(workbook, await opened(workbook), asked, { today: TODAY, language });
}

/** `E2: À produire → Programmé`, for each change. */
export function changesOf({ marks }: MarkPlan): readonly string[] {
  return marks.flatMap(({ changes }) => changes.map(({ cell: { row, column }, from, to }) => `${cellAddress(row, column)}: ${String(from)} → ${String(to)}`));
}

/** `3: illegal`, by the row of the sheet. */
export function refusalsOf({ refused }: MarkPlan): readonly string[] {
  return refused.map(({ cell, reason }) => `${cell.row + 1}: ${reason}`);
}
