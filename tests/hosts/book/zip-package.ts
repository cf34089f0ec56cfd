/**
 * Opens a zip archive within limits.
 *
 * The limits are judged from the archive's own directory before anything is inflated, and once more
 * while inflating, because a directory can lie.
 */
import { ByteReader } from './byte-reader.ts';
import { FileError } from './file-error.ts';
import { DIRECTORY_HEADER, END_OF_DIRECTORY, LOCAL_HEADER } from './zip-writer.ts';

export const MAX_FILE_MEGABYTES = 20;
export const MAX_INFLATED_MEGABYTES = 200;
const MEGABYTE = 1_048_576;
const MAX_RATIO = 200;
/** Small parts may be packed tightly: blank sheets and themes are. */
const RATIO_MATTERS_FROM = MEGABYTE;
const MAX_PARTS = 10_000;


export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly start: number;
}

/** The archive's directory; throws when it is cut off, corrupt or beyond a limit. */
export function readDirectory(bytes: Uint8Array, file: string): readonly ZipEntry[] {
  try {
    return checkLimits(readEntries(new ByteReader(bytes)), file);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError('damaged', { file }, error);
  }
}

function readEntries(reader: ByteReader): readonly ZipEntry[] {
  const end = endOfDirectory(reader);
  const count = reader.u16(end + 10);
  if (count > MAX_PARTS) throw new RangeError('too many parts');
  const entries: ZipEntry[] = [];
  let at = reader.u32(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (reader.u32(at) !== DIRECTORY_HEADER) throw new RangeError('no directory entry');
    const nameLength = reader.u16(at + 28);
    entries.push({
      name: reader.text(at + 46, nameLength),
      isEncrypted: (reader.u16(at + 8) & 1) === 1,
      method: reader.u16(at + 10),
      packedSize: reader.u32(at + 20),
      size: reader.u32(at + 24),
      start: reader.u32(at + 42),
    });
    at += 46 + nameLength + reader.u16(at + 30) + reader.u16(at + 32);
  }
  return entries;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function endOfDirectory(reader: ByteReader): number {
  const lowest = Math.max(0, reader.bytes.length - 22 - 65_535);
  for (let at = reader.bytes.length - 22; at >= lowest; at -= 1) {
    if (reader.u32(at) === END_OF_DIRECTORY) return at;
  }
  throw new RangeError('no end of directory');
}

function checkLimits(entries: readonly ZipEntry[], file: string): readonly ZipEntry[] {
  let total = 0;
  for (const { size, packedSize } of entries) {
    total += size;
    const isTooTight = size > RATIO_MATTERS_FROM && size > packedSize * MAX_RATIO;
    if (isTooTight || total > MAX_INFLATED_MEGABYTES * MEGABYTE) throw new FileError('inflates-too-far', { file, limit: MAX_INFLATED_MEGABYTES });
  }
  return entries;
}

/** All parts of an archive, inflated, by name; limits don't hold for an archive of our own making. */
export async function readParts(bytes: Uint8Array, file: string, isOurs = false): Promise<Map<string, Uint8Array>> {
  const entries = isOurs ? readEntries(new ByteReader(bytes)) : readDirectory(bytes, file);
  if (entries.some((entry) => entry.isEncrypted)) throw new FileError('encrypted', { file });
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (!entry.name.endsWith('/')) parts.set(entry.name, await readPart(bytes, entry, file));
  }
  return parts;
}

async function readPart(bytes: Uint8Array, entry: ZipEntry, file: string): Promise<Uint8Array> {
  try {
    const reader = new ByteReader(bytes);
    if (reader.u32(entry.start) !== LOCAL_HEADER) throw new RangeError('no local header');
    const from = entry.start + 30 + reader.u16(entry.start + 26) + reader.u16(entry.start + 28);
    if (from + entry.packedSize > bytes.length) throw new RangeError('part is cut off');
    const packed = bytes.subarray(from, from + entry.packedSize);
    if (entry.method === 0) return packed;
    if (entry.method !== 8) throw new RangeError(`unknown method ${entry.method}`);
    return await inflate(packed, entry.size);
  } catch (error) {
    throw new FileError('damaged', { file }, error);
  }
}

/** Inflates exactly the size that the directory declares; more or less is damage. */
async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array> {
  // A copy on a plain ArrayBuffer: streams don't take views on shared memory.
  const stream = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const whole = new Uint8Array(size);
  let filled = 0;
  const reader = stream.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    if (filled + step.value.length > size) {
      await reader.cancel();
      throw new RangeError('part is larger than declared');
    }
    whole.set(step.value, filled);
    filled += step.value.length;
  }
  if (filled !== size) throw new RangeError('part is smaller than declared');
  return whole;
}
