/** Moves what XML says of cells along with rows and columns that came and went, and with tabs that were renamed. */
import type { LineChange } from './area.ts';
import { endOfTag } from './package-parts.ts';
import { rangesAfter, readableRanges } from './range-text.ts';
import { elementAt, type XmlElement } from './xml-pieces.ts';
import { plainText, writtenText } from './xml-text.ts';

export interface Moves {
  /** What came and went in the sheet that the XML is of. */
  readonly changes: readonly LineChange[];
  /** A formula as it reads now. */
  readonly formula: (formula: string) => string;
}

/** Stands for a range of which nothing is left, until what it belongs to is taken out. */
const GONE = '\u0001';
const RANGE = /(\s(?:sq)?ref\s*=\s*)(?:"([^"]*)"|'([^']*)')/g;
const RANGE_TEXT = /(<(?:\w+:)?sqref>)([^<]*)(?=<)/g;
const FORMULA = /(<(?:\w+:)?(?:formula[12]?|f|calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?>)([^<]+)(?=<)/g;
/** What in the sheets of newer versions belongs to a range that stands in an element of its own. */
const OWNERS = /<(?:\w+:)?(?:dataValidation|conditionalFormatting|sparkline)(?=[\s>])/g;

/** Rewrites the formulas of some XML. */
export function withFormulas(xml: string, change: (formula: string) => string): string {
  return xml.replaceAll(FORMULA, (whole, tag: string, written: string) => {
    const formula = plainText(written);
    const next = change(formula);
    return next === formula ? whole : tag + writtenText(next);
  });
}

/** Takes out the elements whose range is gone. */
function withoutGone(xml: string): string {
  let out = '';
  let at = 0;
  for (let mark = xml.indexOf(GONE); mark !== -1; mark = xml.indexOf(GONE, Math.max(mark + 1, at))) {
    const owner = ownerOf(xml, at, mark);
    out += xml.slice(at, owner?.start ?? mark);
    at = owner?.end ?? mark + 1;
  }
  return out + xml.slice(at);
}

/** What a range belongs to: the element whose attribute it is, or the one around the range's own, from `from` on. */
function ownerOf(xml: string, from: number, mark: number): XmlElement | null {
  const tag = xml.lastIndexOf('<', mark);
  if (endOfTag(xml, tag + 1) > mark) return tag < from ? null : elementAt(xml, tag);
  const starts = [...xml.slice(from, tag).matchAll(OWNERS)].map(({ index }) => from + index);
  return starts.map((start) => elementAt(xml, start)).findLast((element) => element !== null && element.end > mark) ?? null;
}

/** A piece of a sheet after the moves; an empty text when nothing of it is left. */
export function movedXml(xml: string, { changes, formula }: Moves): string {
  const told = withFormulas(xml, formula);
  const after = (ranges: string): string => {
    const next = rangesAfter(readableRanges(ranges), changes);
    return next === '' ? GONE : next;
  };
  // Extensions may say something else by that word.
  const isKept = (ranges: string): boolean => /^<(?:\w+:)?extLst[\s>]/.test(xml) && (changes.length === 0 || readableRanges(ranges) === '');
  const moved = told
    .replaceAll(RANGE, (whole, start: string, double?: string, single?: string) => (isKept(double ?? single ?? '') ? whole : `${start}"${after(double ?? single ?? '')}"`))
    .replaceAll(RANGE_TEXT, (_, tag: string, ranges: string) => tag + after(ranges));
  return moved.includes(GONE) ? withoutEmpty(withoutGone(moved)) : moved;
}

const EMPTY = /<((?:\w+:)?(mergeCells|dataValidations|hyperlinks|ignoredErrors|protectedRanges|conditionalFormattings|sparklines|sparklineGroups|ext|extLst))(?:\s[^>]*)?>\s*<\/\1>/;
/** Counts are optional, and would have to be told anew. */
const COUNTED = /(<(?:\w+:)?(?:mergeCells|dataValidations)(?:\s[^>]*?)?)\scount="[0-9]+"/g;

/** Takes out the lists of which nothing is left, which aren't valid. */
function withoutEmpty(xml: string): string {
  let text = xml.replaceAll(COUNTED, '$1');
  for (let empty = EMPTY.exec(text); empty !== null; empty = EMPTY.exec(text)) {
    const group = empty[2] === 'sparklines' ? [...text.slice(0, empty.index).matchAll(/<(?:\w+:)?sparklineGroup(?=[\s>])/g)].at(-1) : undefined;
    const element = group === undefined ? null : elementAt(text, group.index);
    text = element === null ? text.slice(0, empty.index) + text.slice(empty.index + empty[0].length) : text.slice(0, element.start) + text.slice(element.end);
  }
  return text;
}
