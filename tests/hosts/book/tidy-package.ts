/** Makes good what the library reads differently from the standard, before it sees a package. */
import type { Parts } from './package-parts.ts';

const RETURN = 0x0d;
const NEWLINE = 0x0a;

/** Line ends as every XML reader sees them: CR LF and CR alone are one LF. */
function withPlainLineEnds(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(RETURN)) return bytes;
  const plain = new Uint8Array(bytes.length);
  let length = 0;
  bytes.forEach((byte, index) => {
    if (byte === NEWLINE && bytes[index - 1] === RETURN) return;
    plain[length] = byte === RETURN ? NEWLINE : byte;
    length += 1;
  });
  return plain.subarray(0, length);
}

/** `<u val="none"/>` says that a font is not underlined; the library takes any `<u>` for a line. */
function withoutNoUnderline(bytes: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(xml.replaceAll(/<u val="none"\s*\/>/g, ''));
}

export function tidyPackage(parts: Parts): Map<string, Uint8Array> {
  const tidy = new Map<string, Uint8Array>();
  for (const [path, bytes] of parts) {
    const isCells = /(worksheets\/[^/]*|sharedStrings|comments[0-9]*|styles)\.xml$/i.test(path);
    const plain = isCells ? withPlainLineEnds(bytes) : bytes;
    tidy.set(path, /styles\.xml$/i.test(path) ? withoutNoUnderline(plain) : plain);
  }
  return tidy;
}
