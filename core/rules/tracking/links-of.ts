/** The links of a calendar, read once for all rules that ask. */
import { ROW_KIND } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { isAbandoned } from '../resolution.ts';
import { goesOnPlainly, plainStart, readLink } from './read-link.ts';
import type { LinkReading } from './read-link.ts';

export interface Links {
  /** By row: the number of the link's host; 0 where the row has no link, or is none that anybody follows. */
  readonly codes: Uint32Array;
  /** Hosts by their number. */
  readonly hosts: readonly string[];
  /** Rows whose cell holds something else than a link. */
  readonly others: readonly { readonly row: number; readonly reading: Exclude<LinkReading, { readonly kind: 'link' }> }[];
}

const KNOWN = new WeakMap<Calendar, Links>();

/** Of posts that are not cancelled. */
export function linksOf(calendar: Calendar): Links {
  let links = KNOWN.get(calendar);
  if (links === undefined) KNOWN.set(calendar, (links = readLinks(calendar)));
  return links;
}

function readLinks({ rowCount, kind, url, status, channel }: Calendar): Links {
  const codes = new Uint32Array(rowCount);
  const hosts: string[] = [''];
  const numbers = new Map<string, number>();
  const others: Links['others'][number][] = [];
  const areAbandoned = status.entries.map(({ state }) => isAbandoned(state));
  /** By the codes of the channel column: links of one channel mostly begin alike. */
  const starts: string[] = [];
  const startCodes: number[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const cell = url[row] ?? '';
    if (cell === '' || kind[row] !== ROW_KIND.post || areAbandoned[status.codes[row] ?? 0] === true) continue;
    const place = channel.codes[row] ?? 0;
    const start = starts[place];
    if (start !== undefined && goesOnPlainly(cell, start)) {
      codes[row] = startCodes[place] ?? 0;
      continue;
    }
    const reading = readLink(cell);
    if (reading.kind !== 'link') {
      others.push({ row, reading });
      continue;
    }
    let code = numbers.get(reading.host);
    if (code === undefined) numbers.set(reading.host, (code = hosts.push(reading.host) - 1));
    codes[row] = code;
    const begins = plainStart(cell, reading.host);
    if (begins !== null) [starts[place], startCodes[place]] = [begins, code];
  }
  return { codes, hosts, others };
}
