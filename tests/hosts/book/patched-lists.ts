/** Takes rules out of a sheet's XML and puts others in: drop-down lists and conditional formats. */
import type { DataValidation, Sheet } from 'hucre/xlsx';
import { areaOverlap } from './area.ts';
import type { Area, BookColours, BookValidation } from './book-types.ts';
import { areasFromRanges, rangesOfAreas } from './range-text.ts';
import type { Difference } from './tab-changes.ts';
import { attributeOf, childrenOf, childTexts, elementAt, pieceNamed, withAttribute, withContents, withPieces, type SplitXml } from './xml-pieces.ts';
import { plainText } from './xml-text.ts';

type FileRule = NonNullable<Sheet['conditionalRules']>[number];

/** An element with only some of its children, and others after them; an empty text where none is left. */
export function withChildren(xml: string, keep: (child: string) => string, more: readonly string[] = []): string {
  const element = elementAt(xml, 0);
  if (element === null) return xml;
  const children = childrenOf(xml, element);
  const texts = children.map(({ start, end }) => keep(xml.slice(start, end)));
  const isSame = more.length === 0 && children.every(({ start, end }, index) => xml.slice(start, end) === texts[index]);
  if (isSame) return xml;
  const kept = [...texts, ...more].filter((text) => text !== '');
  return kept.length === 0 ? '' : withContents(attributeOf(xml, 'count') === null ? xml : withAttribute(xml, 'count', String(kept.length)), kept.join(''));
}

/** The ranges without the cells of some areas. */
function rangesWithout(ranges: string, holes: readonly Area[]): string {
  const areas = areasFromRanges(ranges);
  if (!areas.some((area) => holes.some((hole) => areaOverlap(area, hole) !== null))) return ranges;
  return rangesOfAreas(holes.reduce((left, hole) => left.flatMap((area) => areaWithout(area, hole)), areas));
}

/** What lies above, below, left and right of a hole. */
function areaWithout(area: Area, hole: Area): readonly Area[] {
  const common = areaOverlap(area, hole);
  if (common === null) return [area];
  const { top, bottom } = common;
  return [
    { ...area, bottom: top - 1 }, { ...area, top: bottom + 1 },
    { top, bottom, left: area.left, right: common.left - 1 }, { top, bottom, left: common.right + 1, right: area.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** Without the lists that went away, as the file has them. */
export function withoutLists(split: SplitXml, { gone }: Difference<BookValidation>, order: readonly string[]): SplitXml {
  // `source` is set when a file is opened, and is the library's own description.
  const ranges = gone.flatMap(({ source }) => (source === undefined ? [] : [(source as DataValidation).range]));
  const isGone = (one: string): boolean => {
    const place = attributeOf(one, 'type') === 'list' ? ranges.indexOf(plainText(attributeOf(one, 'sqref') ?? '')) : -1;
    if (place !== -1) ranges.splice(place, 1);
    return place !== -1;
  };
  const lists = pieceNamed(split, 'dataValidations');
  return lists === undefined || ranges.length === 0 ? split : withPieces(split, 'dataValidations', [withChildren(lists, (one) => (isGone(one) ? '' : one))], order);
}

/** The lists of newer versions, whose ranges stand in elements of their own, without the cells of some areas. */
function extensionsWithout(extensions: string, holes: readonly Area[]): string {
  const cut = (one: string): string => {
    const ranges = /<(?:\w+:)?sqref>([^<]*)</.exec(one)?.[1] ?? '';
    const left = rangesWithout(ranges, holes);
    return left === '' ? '' : one.replace(/(<(?:\w+:)?sqref>)[^<]*/, `$1${left}`);
  };
  return withChildren(extensions, (extension) => withChildren(extension, (list) =>
    (/^<(?:\w+:)?dataValidations[\s>]/.test(list) ? withChildren(list, cut) : list)));
}

/** With the lists that came; a cell follows one rule alone, so that others end at its sides. */
export function withLists(split: SplitXml, come: readonly BookValidation[], written: string, order: readonly string[]): SplitXml {
  if (come.length === 0) return split;
  const holes = come.flatMap(({ areas }) => areas);
  const cut = (one: string): string => {
    const ranges = attributeOf(one, 'sqref') ?? '';
    const left = rangesWithout(ranges, holes);
    return left === ranges ? one : left === '' ? '' : withAttribute(one, 'sqref', left);
  };
  const lists = pieceNamed(split, 'dataValidations') ?? `<${split.prefix}dataValidations/>`;
  const listed = withPieces(split, 'dataValidations', [withChildren(lists, cut, childTexts(written))], order);
  const extensions = pieceNamed(listed, 'extLst');
  return extensions === undefined ? listed : withPieces(listed, 'extLst', [extensionsWithout(extensions, holes)], order);
}

/** Without the colours that went away, as the file has them. */
export function withoutColours(split: SplitXml, { gone }: Difference<BookColours>, order: readonly string[]): SplitXml {
  // `source` is set by coloursFromFile alone.
  const rules = gone.flatMap(({ source }) => (source === undefined ? [] : [source as FileRule]));
  if (rules.length === 0) return split;
  const formats = split.pieces.filter(({ name }) => name === 'conditionalFormatting').map(({ text }) => {
    const range = plainText(attributeOf(text, 'sqref') ?? '');
    return withChildren(text, (one) => {
      const isGone = rules.some((rule) => rule.range === range && attributeOf(one, 'type') === rule.type && Number(attributeOf(one, 'priority')) === rule.priority);
      return isGone ? '' : one;
    });
  });
  return withPieces(split, 'conditionalFormatting', formats, order);
}

/** The last of the priorities that the rules of a sheet have, in whichever version's elements. */
export function lastPriority(xml: string): number {
  return Math.max(0, ...[...xml.matchAll(/<(?:\w+:)?cfRule\s[^>]*?priority="(\d+)"/g)].map(([, priority]) => Number(priority)));
}
