/** Links of cells as scripts write them, `#gid=7&range=B2`, and as the workbook in memory keeps them, `Plan!B2`. */
import { qualifiedAddress } from '../../../../core/table/cell-ref.ts';
import type { Area, BookLink } from '../../book/book-types.ts';
import { areaFromRange, rangeOfArea } from '../../book/range-text.ts';
import { sheetPrefix } from '../../office/address.ts';
import { ScriptException } from '../script-error.ts';
import type { ScriptHost } from '../script-host.ts';
import { rangeFromNotation, sheetNumber } from './range-target.ts';

const WITHIN = /^#gid=([0-9]{1,15})&range=([A-Z]{1,3}[0-9]{1,7})$/;

/** Refuses what leads nowhere that a person would go: the strictest that a host may be. */
export function linkOfUrl(url: string, host: ScriptHost): BookLink {
  if (/^https?:\/\/\S+$/i.test(url)) return { url };
  const [, number = '', cell = ''] = WITHIN.exec(url) ?? [];
  const sheet = host.book.sheets.find(({ id }) => String(sheetNumber(id)) === number);
  if (sheet === undefined) throw new ScriptException(`Invalid argument: ${url}`);
  const { top, left } = areaFromRange(cell) ?? { top: 0, left: 0 };
  return { place: qualifiedAddress(sheet.name, top, left) };
}

export function urlOfLink(link: BookLink, host: ScriptHost): string {
  if ('url' in link) return link.url;
  const { sheet, area } = rangeFromNotation(link.place.replaceAll('$', ''), host.book.activeSheet, host);
  return `#gid=${sheetNumber(sheet)}&range=${rangeOfArea(area)}`;
}

/** As a formula names cells: `Plan!$A$2:$A$9`. */
export function absoluteReference(sheetName: string, area: Area): string {
  return `${sheetPrefix(sheetName)}!${rangeOfArea(area).replace(/[A-Z]+|[0-9]+/g, (part) => `$${part}`)}`;
}
