/** The demo workbooks as files, written anew for the day that they are shown on. */
import { dayFromCivil, type Day } from '../../../core/time/day.ts';
import { LANGUAGES } from '../../../core/words/language.ts';
import { makeDemo } from '../../fixtures/demo/demo.ts';
import { saveBook } from '../book/save-book.ts';

/** The day that it is on this machine. */
export function today(): Day {
  const now = new Date();
  return dayFromCivil({ year: now.getFullYear(), month: now.getMonth() + 1, date: now.getDate() }) ?? 0;
}

/** Bytes by file name, one workbook a language. */
export async function demoFiles(day: Day = today()): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const language of LANGUAGES) {
    const { book, fileName } = makeDemo(language, day);
    files.set(fileName, await saveBook(book));
  }
  return files;
}
