/** Builds zip archives: plain for a reader that follows at once, or packed for a file to keep. */

export const LOCAL_HEADER = 0x04034b50;
export const DIRECTORY_HEADER = 0x02014b50;
export const END_OF_DIRECTORY = 0x06054b50;
const LOCAL_LENGTH = 30;
const DIRECTORY_LENGTH = 46;
const END_LENGTH = 22;

/** A part as it stands in the archive. */
interface PackedPart {
  readonly name: Uint8Array;
  readonly content: Uint8Array;
  /** Length before packing. */
  readonly size: number;
  readonly isPacked: boolean;
  /** 0 is read as not given. */
  readonly checksum: number;
}

/** An archive of the parts as they are, uncompressed and without checksums. */
export function storedZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return assembled([...parts].map(([name, content]) => ({
    name: new TextEncoder().encode(name), content, size: content.length, isPacked: false, checksum: 0,
  })));
}

/** An archive of the parts, compressed. */
export async function packedZip(parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const packed: PackedPart[] = [];
  for (const [name, content] of parts) {
    const stream = new Blob([content.slice()]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    packed.push({
      name: new TextEncoder().encode(name),
      content: new Uint8Array(await new Response(stream).arrayBuffer()),
      size: content.length,
      isPacked: true,
      checksum: crc32(content),
    });
  }
  return assembled(packed);
}

function assembled(parts: readonly PackedPart[]): Uint8Array {
  const overhead = LOCAL_LENGTH + DIRECTORY_LENGTH;
  const bytes = new Uint8Array(parts.reduce((sum, { name, content }) => sum + overhead + 2 * name.length + content.length, END_LENGTH));
  const view = new DataView(bytes.buffer);
  const starts: number[] = [];
  let at = 0;
  for (const part of parts) {
    starts.push(at);
    writeHeader(view, at, LOCAL_HEADER, part);
    bytes.set(part.name, at + LOCAL_LENGTH);
    bytes.set(part.content, at + LOCAL_LENGTH + part.name.length);
    at += LOCAL_LENGTH + part.name.length + part.content.length;
  }
  const directory = at;
  parts.forEach((part, index) => {
    writeHeader(view, at, DIRECTORY_HEADER, part);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    bytes.set(part.name, at + DIRECTORY_LENGTH);
    at += DIRECTORY_LENGTH + part.name.length;
  });
  view.setUint32(at, END_OF_DIRECTORY, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that a local header and a directory entry share; the latter has two bytes more before them. */
function writeHeader(view: DataView, at: number, signature: number, part: PackedPart): void {
  const fields = at + (signature === LOCAL_HEADER ? 4 : 6);
  view.setUint32(at, signature, true);
  if (signature === DIRECTORY_HEADER) view.setUint16(at + 4, 20, true);
  view.setUint16(fields, 20, true);
  // Bit 11: names are UTF-8.
  view.setUint16(fields + 2, 0x0800, true);
  view.setUint16(fields + 4, part.isPacked ? 8 : 0, true);
  // 1 January 1980, the first day an archive knows.
  view.setUint16(fields + 8, 0x0021, true);
  view.setUint32(fields + 10, part.checksum, true);
  view.setUint32(fields + 14, part.content.length, true);
  view.setUint32(fields + 18, part.size, true);
  view.setUint16(fields + 22, part.name.length, true);
}

const CRC_TABLE: Uint32Array = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
