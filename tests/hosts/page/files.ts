/** Workbooks in and out of the page: from a file or an example, and to a download. */
import type { Book } from '../book/book.ts';
import { FileError } from '../book/file-error.ts';
import { fileErrorSentence } from '../book/file-words.ts';
import { openBook } from '../book/open-book.ts';
import { saveBook } from '../book/save-book.ts';
import { shellWords, type Language } from './shell-words.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook, or the sentence that says why there is none. */
export type Opened = { readonly book: Book } | { readonly sentence: string };

/** Reading a large workbook keeps the script busy: the page is drawn with its note first. */
function drawnOnce(): Promise<void> {
  // A page out of sight draws no frame, so this waits for time and not for a frame.
  return new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
}

async function openBytes(read: () => Promise<ArrayBuffer>, name: string, language: Language): Promise<Opened> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await read());
  } catch {
    // The browser's own words for a file that went away help nobody.
    return { sentence: shellWords(language).notReadable };
  }
  await drawnOnce();
  try {
    return { book: await openBook(bytes, name) };
  } catch (error) {
    return { sentence: sentenceFor(error, language) ?? shellWords(language).notUnderstood };
  }
}

/** What a person is told of a file that can't be opened or saved; null for what nobody foresaw, of which the console has the details. */
export function sentenceFor(error: unknown, language: Language): string | null {
  if (error instanceof FileError) return fileErrorSentence(error, language);
  reportError(error);
  return null;
}

export function openFile(file: File, language: Language): Promise<Opened> {
  return openBytes(() => file.arrayBuffer(), file.name, language);
}

export function openExample(name: string, language: Language): Promise<Opened> {
  return openBytes(async () => {
    const response = await fetch(`/examples/${encodeURIComponent(name)}`);
    if (!response.ok) throw new Error(`${response.status} ${name}`);
    return response.arrayBuffer();
  }, name, language);
}

/** What the server has to offer. */
export async function namesOf(kind: 'examples' | 'exports'): Promise<readonly string[]> {
  const response = await fetch(`/${kind}.json`);
  const names: unknown = await response.json();
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

/** Hands an export to the browser as a download, for the pane to import. */
export function downloadExport(name: string): void {
  const link = document.createElement('a');
  link.href = `/exports/${encodeURIComponent(name)}`;
  link.download = name;
  link.click();
}

/** Hands the workbook to the browser as a download; answers with the file's name. */
export async function saveFile(book: Book): Promise<string> {
  const bytes = await saveBook(book);
  const name = `${book.name.replace(/\.(xlsx|csv)$/i, '')}.xlsx`;
  const link = document.createElement('a');
  // A copy in a buffer of its own: Blob takes no shared memory.
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return name;
}
