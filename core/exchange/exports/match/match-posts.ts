/** The posts of an export and the rows of a calendar that are still to be brought together, and what each pair is known by. */
import type { ResultRow } from '../../../side-tabs/results-tab.ts';
import type { ChannelRow } from '../../../side-tabs/channels-tab.ts';
import { ALL_CHANNELS } from '../../../table/decode-channel.ts';
import { ROW_KIND, entryOf } from '../../../table/calendar.ts';
import type { Calendar } from '../../../table/calendar.ts';
import { fold } from '../../../lexicon/fold.ts';
import type { Day } from '../../../time/day.ts';
import type { NetworkExport } from '../network-export.ts';

export interface MatchFrame {
  /** With a network; nothing is matched without. */
  readonly export: NetworkExport;
  readonly calendar: Calendar;
  /** What earlier imports have written. */
  readonly results: readonly ResultRow[];
  /** The team's own list of accounts. */
  readonly channels: readonly ChannelRow[];
  readonly today: Day;
}

/** Codes of the calendar's channels that go out on a network. */
export function channelCodes({ channel }: Calendar, network: string): ReadonlySet<number> {
  const codes = new Set<number>();
  channel.entries.forEach(({ channels }, code) => {
    if (channels.includes(network) || channels.includes(ALL_CHANNELS)) codes.add(code);
  });
  return codes;
}

/** Whether a row is a post that may have gone out: neither event nor idea nor cancelled. */
export function mayBeOut(calendar: Calendar, row: number): boolean {
  const { state } = entryOf(calendar.status, row);
  return calendar.kind[row] === ROW_KIND.post && state !== 'cancelled' && state !== 'idea';
}

/** An account as two people may both write it: `@Ville-de-X` and `ville de x`. */
export function squeezed(account: string): string {
  return fold(account).replace(/ /g, '');
}

/**
 * Which rows name another account than the export's: of a calendar that names the export's on some row. Elsewhere the names in
 * the account column may be of another kind.
 */
export function ofOtherAccount({ export: { account }, calendar }: MatchFrame): (row: number) => boolean {
  const own = squeezed(account);
  const isOwn = calendar.account.entries.map((entry) => squeezed(entry) === own);
  if (own === '' || !isOwn.includes(true)) return () => false;
  return (row) => {
    const code = calendar.account.codes[row] ?? 0;
    return (calendar.account.entries[code] ?? '') !== '' && isOwn[code] !== true;
  };
}
