/** The text of a file of absences that the person has chosen: read in the browser, and sent nowhere. */
import { unfoldedBytes } from '../exchange/content-lines.ts';
import type { ImportTrouble } from '../words/import-words.ts';
import { decodeText } from './decode-text.ts';

export interface AbsenceFile {
  readonly name: string;
  /** Null where it can't be taken as text. */
  readonly text: string | null;
  readonly trouble: Extract<ImportTrouble, 'too-large' | 'not-text' | 'unreadable'> | null;
}

const MOST_BYTES = 5 * 1024 * 1024;

export async function absenceFile(file: File): Promise<AbsenceFile> {
  const { name, size } = file;
  if (size > MOST_BYTES) return { name, text: null, trouble: 'too-large' };
  const bytes = await bytesOf(file);
  if (bytes === null) return { name, text: null, trouble: 'unreadable' };
  const text = decodeText(bytes);
  if (text === null) return { name, text, trouble: 'not-text' };
  return { name, text: /^\s*BEGIN:VCALENDAR/i.test(text) ? (decodeText(unfoldedBytes(bytes)) ?? text) : text, trouble: null };
}

/** Null where the file is gone, or may not be read, since it was chosen. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
