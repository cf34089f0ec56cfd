/** Reads little-endian numbers and short texts out of bytes; beyond the end is a RangeError. */
export class ByteReader {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u16(at: number): number {
    return this.#view.getUint16(at, true);
  }

  u32(at: number): number {
    return this.#view.getUint32(at, true);
  }

  text(at: number, length: number): string {
    if (at + length > this.bytes.length) throw new RangeError('beyond the end');
    return new TextDecoder().decode(this.bytes.subarray(at, at + length));
  }
}

/** Where a run of bytes first stands, or -1. */
export function indexOfBytes(bytes: Uint8Array, wanted: readonly number[], from = 0): number {
  const first = wanted[0];
  if (first === undefined) return from;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
