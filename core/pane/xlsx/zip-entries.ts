/** Where in a zip each of its files lies, by its directory; nothing is unpacked yet. */
import { damaged } from './workbook-fault.ts';

export interface ZipEntry {
  /** 0 as it is, 8 deflated. */
  readonly method: 0 | 8;
  readonly bytes: Uint8Array;
  /** Of what is packed; 0 where none is given. */
  readonly checksum: number;
}

const END_SIGN = 0x06054b50;
const ENTRY_SIGN = 0x02014b50;
const FILE_SIGN = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const FILE_LENGTH = 30;
/** A comment of this length may follow the directory. */
const LONGEST_COMMENT = 65_535;
/** What a workbook is written with stays far below. */
const MOST_ENTRIES = 10_000;
const ENCRYPTED = 1;

/** By name, without a slash in front. */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) throw damaged('a zip with too many files');
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY_SIGN) throw damaged('no entry where the directory has one');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)).replace(/\\/g, '/').replace(/^\//, '');
    const entry = entryAt(bytes, view, at);
    // Of two by one name, programs differ in which they open.
    if (entries.has(name)) throw damaged('two files of one name');
    entries.set(name, entry);
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const method = view.getUint16(at + 10, true);
  const length = view.getUint32(at + 20, true);
  const file = view.getUint32(at + 42, true);
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0 || (method !== 0 && method !== 8)) throw damaged('a file that is locked, or packed in another way');
  if (file + FILE_LENGTH > bytes.length || view.getUint32(file, true) !== FILE_SIGN) throw damaged('no file where the directory has one');
  const start = file + FILE_LENGTH + view.getUint16(file + 26, true) + view.getUint16(file + 28, true);
  if (start + length > bytes.length) throw damaged('a file that goes on beyond the end');
  return { method, bytes: bytes.subarray(start, start + length), checksum: view.getUint32(at + 16, true) };
}

function directoryEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) if (view.getUint32(at, true) === END_SIGN) return at;
  throw damaged('a zip without a directory');
}
