/** Opens a file as a workbook: .xlsx, or a text table (.csv, .tsv, .txt), judged by its bytes before its name. */
import { indexOfBytes } from './byte-reader.ts';
import type { Book } from './book.ts';
import { FileError } from './file-error.ts';
import { openCsv } from './open-csv.ts';
import { openXlsx } from './open-xlsx.ts';
import { MAX_FILE_MEGABYTES } from './zip-package.ts';

const MEGABYTE = 1_048_576;

/** First bytes of kinds of file. */
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];
/** The stream that an encrypted workbook's container holds, in UTF-16. */
const ENCRYPTED_STREAM = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Names whose files are refused before looking inside. */
const OTHER_FORMATS: ReadonlySet<string> = new Set(['xls', 'xlsb', 'xlsm', 'ods', 'fods', 'numbers', 'pdf', 'doc', 'docx', 'gsheet', 'xml', 'html', 'htm', 'json']);
const TEXT_FORMATS: ReadonlySet<string> = new Set(['csv', 'tsv', 'txt']);

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function extensionOf(file: string): string {
  const dot = file.lastIndexOf('.');
  return dot === -1 ? '' : file.slice(dot + 1).toLowerCase();
}

/** The workbook in the bytes; throws a FileError when they can't be used. */
export async function openBook(bytes: Uint8Array, fileName: string): Promise<Book> {
  const file = fileName;
  const extension = extensionOf(file);
  if (bytes.length === 0) throw new FileError('empty', { file });
  if (bytes.length > MAX_FILE_MEGABYTES * MEGABYTE) throw new FileError('too-large', { file, limit: MAX_FILE_MEGABYTES });
  if (startsWith(bytes, OLE)) {
    const isEncrypted = indexOfBytes(bytes, ENCRYPTED_STREAM) !== -1;
    throw isEncrypted ? new FileError('encrypted', { file }) : new FileError('unsupported-format', { file, format: extension === 'doc' ? '.doc' : '.xls' });
  }
  if (startsWith(bytes, PDF)) throw new FileError('unsupported-format', { file, format: '.pdf' });
  if (OTHER_FORMATS.has(extension)) throw new FileError('unsupported-format', { file, format: `.${extension}` });
  if (startsWith(bytes, ZIP)) return openXlsx(bytes, file);
  if (TEXT_FORMATS.has(extension)) return openCsv(bytes, file);
  throw new FileError('not-a-workbook', { file });
}
