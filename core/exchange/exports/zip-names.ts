/** Names of the files in a zip, by its directory; nothing is unpacked. */

const END_SIGN = 0x06054b50;
const ENTRY_SIGN = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** A comment of this length may follow the directory. */
const LONGEST_COMMENT = 65_535;
const MOST_NAMES = 200;

/** Letters beyond ASCII stand as one sign each: enough to know a name by. None where the directory can't be read. */
export function zipNames(bytes: Uint8Array): readonly string[] {
  const end = directoryEnd(bytes);
  if (end < 0) return [];
  const names: string[] = [];
  let at = numberAt(bytes, end + 16, 4);
  while (names.length < MOST_NAMES && at + ENTRY_LENGTH <= bytes.length && numberAt(bytes, at, 4) === ENTRY_SIGN) {
    const length = numberAt(bytes, at + 28, 2);
    names.push(asUtf8(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + length)));
    at += ENTRY_LENGTH + length + numberAt(bytes, at + 30, 2) + numberAt(bytes, at + 32, 2);
  }
  return names;
}

function directoryEnd(bytes: Uint8Array): number {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1) if (numberAt(bytes, at, 4) === END_SIGN) return at;
  return -1;
}

function numberAt(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let index = length - 1; index >= 0; index -= 1) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}

function asUtf8(bytes: Uint8Array): string {
  const escaped = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  try {
    return decodeURIComponent(escaped);
  } catch {
    return [...bytes].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : '\uFFFD')).join('');
  }
}
