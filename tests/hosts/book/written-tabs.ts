/** Has the library write tabs into a package of their own, to be saved as it is or taken over into the package of a file. */
import type { Sheet, Workbook } from 'hucre/xlsx';
import { finishPackage } from './finish-package.ts';
import { writePackage } from './hucre-io.ts';
import { partText, type Parts } from './package-parts.ts';
import { attributeOf, childTexts, elementAt, pieceNamed, splitXml, withAttribute } from './xml-pieces.ts';
import { readParts } from './zip-package.ts';

/** When a new workbook was saved: the same file whenever that is. */
const LONG_AGO = new Date(Date.UTC(2000, 0, 1));

export type NamedRange = NonNullable<Workbook['namedRanges']>[number];

export interface BookToWrite {
  readonly sheets: readonly Sheet[];
  readonly names: readonly NamedRange[];
  readonly dateSystem: 1900 | 1904;
  readonly active: number;
}

export async function writtenPackage({ sheets, names, dateSystem, active }: BookToWrite): Promise<Map<string, Uint8Array>> {
  const saved = await writePackage((workbook) => {
    workbook.sheets = [...sheets];
    workbook.namedRanges = [...names];
    // The library would ask the clock.
    workbook.properties = { created: LONG_AGO, modified: LONG_AGO };
    workbook.dateSystem = dateSystem === 1904 ? '1904' : '1900';
    workbook.activeSheet = active;
  });
  const drawn = sheets.flatMap(({ charts = [] }, index) => (charts.length > 0 ? [index + 1] : []));
  return finishPackage(await readParts(saved, '', true), drawn);
}

/** A cell that names a text of the list that all tabs share. */
const SHARED = /<c ([^>]*?)t="s"([^>]*)><v>(\d+)<\/v><\/c>/g;

/** The tabs of a package that the library wrote, with their texts in the cells themselves. */
export class WrittenTabs {
  readonly parts: Parts;
  readonly #strings: readonly string[];

  constructor(parts: Parts) {
    this.parts = parts;
    this.#strings = splitXml(partText(parts, 'xl/sharedStrings.xml')).pieces.filter(({ name }) => name === 'si').map(({ text }) => text);
  }

  get styles(): string {
    return partText(this.parts, 'xl/styles.xml');
  }

  /** Where the n-th tab stands, counted from 0. */
  path(tab: number): string {
    return `xl/worksheets/sheet${tab + 1}.xml`;
  }

  /** A tab's XML, or that of some of its cells, with texts in place of their numbers. */
  withTexts(xml: string): string {
    return xml.replaceAll(SHARED, (_, before: string, after: string, index: string) =>
      `<c ${before}t="inlineStr"${after}>${(this.#strings[Number(index)] ?? '<si><t></t></si>').replace(/^<si>/, '<is>').replace(/<\/si>$/, '</is>')}</c>`);
  }

  /** The cells of a tab by their address. */
  cells(tab: number): ReadonlyMap<string, string> {
    const data = pieceNamed(splitXml(this.withTexts(partText(this.parts, this.path(tab)))), 'sheetData') ?? '';
    if (elementAt(data, 0) === null) return new Map();
    return new Map(childTexts(data).flatMap(childTexts).map((cell) => [attributeOf(cell, 'r') ?? '', cell]));
  }
}

/** A tab's XML with the numbers that its looks have elsewhere. */
export function withLooks(xml: string, cell: (index: number) => number, rule: (index: number) => number): string {
  return xml
    .replaceAll(/<c [^>]*>/g, (tag) => {
      const style = attributeOf(tag, 's');
      return style === null ? tag : withAttribute(tag, 's', String(cell(Number(style))));
    })
    .replaceAll(/(<cfRule\s[^>]*?dxfId=")(\d+)"/g, (_, start: string, index: string) => `${start}${rule(Number(index))}"`);
}
