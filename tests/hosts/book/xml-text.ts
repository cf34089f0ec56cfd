/** Text as XML and the cells of an .xlsx hold it, where some letters have to be spelled out. */

/** What would be read as a spelled-out letter although it is plain text. */
const LOOKS_SPELLED = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** Halves of letters that stand alone, and the two code points that XML has no room for. */
const UNWRITABLE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g;

/** The text with `_xD83D_` for what can't be written, so that it reads back as it was. */
export function cellText(text: string): string {
  return text
    .replace(LOOKS_SPELLED, '_x005F_')
    .replace(UNWRITABLE, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

const ENTITY = /&(?:#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos));/g;
const NAMED: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]]);

/** What an attribute says, with its entities spelled as letters. */
export function plainText(attribute: string): string {
  return attribute.replace(ENTITY, (entity, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? entity;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

const SIGNS: ReadonlyMap<string, string> = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;']]);

/** A text as it is written between tags or in an attribute. */
export function writtenText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS.get(sign) ?? sign);
}
