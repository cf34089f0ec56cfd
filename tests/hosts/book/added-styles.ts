/** Adds looks to the styles of a file, whose own keep their numbers. */
import { attributeOf, childTexts, joinedXml, pieceNamed, splitXml, withAttribute, withContents, withPieces, withPrefix, type SplitXml } from './xml-pieces.ts';

/** In the order in which a file has them. */
const SECTIONS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];
/** Formats below are the same in every file. */
const FIRST_OWN_FORMAT = 164;

type Section = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

export class AddedStyles {
  readonly #own: SplitXml;
  readonly #other: SplitXml;
  readonly #others = new Map<Section, readonly string[]>();
  readonly #lists = new Map<Section, string[]>();
  readonly #places = new Map<Section, Map<string, number>>();
  readonly #grown = new Set<Section>();

  /** `own` are the styles of the file, `other` those that looks are taken from. */
  constructor(own: string, other: string) {
    this.#own = splitXml(own);
    this.#other = splitXml(other);
  }

  /** The number in the file of a look of cells. */
  cell(index: number): number {
    const xf = this.#theirs('cellXfs')[index] ?? '';
    const parts = [['fontId', 'fonts'], ['fillId', 'fills'], ['borderId', 'borders']] as const;
    const placed = parts.reduce((text, [attribute, section]) =>
      withAttribute(text, attribute, String(this.#place(section, this.#theirs(section)[Number(attributeOf(xf, attribute))] ?? ''))), xf);
    return this.#place('cellXfs', withAttribute(placed, 'numFmtId', this.#format(attributeOf(xf, 'numFmtId') ?? '0')));
  }

  /** The number in the file of a look that a rule gives. */
  rule(index: number): number {
    return this.#place('dxfs', this.#theirs('dxfs')[index] ?? '<dxf/>');
  }

  /** The file's styles with those that were added. */
  xml(): string {
    return joinedXml([...this.#grown].reduce((split, section) => {
      const items = this.#list(section);
      const own = pieceNamed(split, section) ?? `<${split.prefix}${section}/>`;
      return withPieces(split, section, [withContents(withAttribute(own, 'count', String(items.length)), items.join(''))], SECTIONS);
    }, this.#own));
  }

  #theirs(section: Section): readonly string[] {
    let list = this.#others.get(section);
    if (list === undefined) this.#others.set(section, list = childTexts(pieceNamed(this.#other, section) ?? ''));
    return list;
  }

  #list(section: Section): string[] {
    let list = this.#lists.get(section);
    if (list === undefined) this.#lists.set(section, list = [...childTexts(pieceNamed(this.#own, section) ?? '')]);
    return list;
  }

  /** Where a part of a look stands in the file, added at the end if it isn't there. */
  #place(section: Section, text: string): number {
    const list = this.#list(section);
    let places = this.#places.get(section);
    if (places === undefined) this.#places.set(section, places = new Map(list.map((one, index): [string, number] => [one, index]).toReversed()));
    const written = withPrefix(text, this.#own.prefix);
    let place = places.get(written);
    if (place === undefined) {
      place = list.push(written) - 1;
      places.set(written, place);
      this.#grown.add(section);
    }
    return place;
  }

  /** The number of a format in the file: of the same pattern, or one that is free. */
  #format(id: string): string {
    const code = this.#theirs('numFmts').find((format) => attributeOf(format, 'numFmtId') === id);
    if (code === undefined) return id;
    const pattern = attributeOf(code, 'formatCode');
    const list = this.#list('numFmts');
    const known = list.find((format) => attributeOf(format, 'formatCode') === pattern);
    if (known !== undefined) return attributeOf(known, 'numFmtId') ?? id;
    const free = String(Math.max(FIRST_OWN_FORMAT - 1, ...list.map((format) => Number(attributeOf(format, 'numFmtId')))) + 1);
    this.#place('numFmts', withAttribute(code, 'numFmtId', free));
    return free;
  }
}
