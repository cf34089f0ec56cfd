/** The demo workbooks and the exports that go with them as files, written anew for the day that they are shown on. */
import { dayFromCivil, type Day } from '../../../core/time/day.ts';
import { LANGUAGES } from '../../../core/words/language.ts';
import { makeDemo } from '../../fixtures/demo/demo.ts';
import { saveBook } from '../book/save-book.ts';

/** The day that it is on this machine. */
export function today(): Day {
  const now = new Date();
  return dayFromCivil({ year: now.getFullYear(), month: now.getMonth() + 1, date: now.getDate() }) ?? 0;
}

/** Bytes by file name. */
export interface DemoFiles {
  /** One workbook a language. */
  readonly examples: ReadonlyMap<string, Uint8Array>;
  readonly exports: ReadonlyMap<string, Uint8Array>;
}

export async function demoFiles(day: Day = today()): Promise<DemoFiles> {
  const examples = new Map<string, Uint8Array>();
  const exports = new Map<string, Uint8Array>();
  for (const language of LANGUAGES) {
    const demo = makeDemo(language, day);
    examples.set(demo.fileName, await saveBook(demo.book));
    for (const { fileName, text } of demo.exports) exports.set(fileName, new TextEncoder().encode(text));
  }
  return { examples, exports };
}
