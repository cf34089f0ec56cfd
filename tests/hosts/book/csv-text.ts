/** Turns the bytes of a .csv into text. */
import { decodeText } from '../../../core/pane/decode-text.ts';
import { FileError } from './file-error.ts';

/** The file's text without its byte-order mark; throws where the bytes are no text at all. */
export function decodeCsv(bytes: Uint8Array, file: string): string {
  const text = decodeText(bytes);
  if (text === null) throw new FileError('not-text', { file });
  return text;
}
