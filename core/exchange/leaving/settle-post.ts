/** One approved row on its way into a tool's file: the post it becomes, or why it does not. */
import { startsFormula } from '../../edits/formula-start.ts';
import type { Finding } from '../../findings/finding.ts';
import { isFormat } from '../../lexicon/formats.ts';
import { fits } from '../../networks/fitting-text.ts';
import { textLimits } from '../../networks/limits.ts';
import { channelTitle } from '../../networks/network-names.ts';
import { isNetwork } from '../../networks/networks.ts';
import { namedMedia } from '../../rules/media/media-library.ts';
import type { MediaLibrary } from '../../rules/media/media-library.ts';
import { isLinkToCome } from '../../rules/tracking/published-link.ts';
import { NO_DAY, NO_TIME, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import { channelWords } from '../../table/decode-channel.ts';
import type { Day } from '../../time/day.ts';
import { refuse } from './leaving-row.ts';
import type { LeavingTool, Refusal } from './leaving.ts';
import { linkOf, publishedText, visualsOf } from './post-parts.ts';
import { TOOL_FORMATS, needsVisual } from './tool-formats.ts';
import type { LeavingPost } from './tool-formats.ts';
import { isImageAddress } from './web-address.ts';
import { isThere, zoneNamed } from './zones.ts';
import type { ZoneName } from './zones.ts';

export interface SettleInput {
  readonly calendar: Calendar;
  readonly tool: LeavingTool;
  readonly today: Day;
  /** Minutes since midnight; null where nobody says. */
  readonly now: number | null;
  /** Whose clock the calendar's times are on. */
  readonly zone: ZoneName;
  /** The visuals that cells name by an ID. */
  readonly library: MediaLibrary;
  /** By row, what is longer than the tool takes, and whatever else is wrong with it. */
  readonly tooLong: ReadonlyMap<number, Finding>;
  readonly errors: ReadonlyMap<number, Finding>;
}

export interface SettledPost {
  /** Null where the row leaves for no channel. */
  readonly post: LeavingPost | null;
  readonly refused: readonly Refusal[];
  /** Whether it has a visual that its file can't carry. */
  readonly isVisualByHand: boolean;
}

export function settlePost(input: SettleInput, row: number): SettledPost {
  const { calendar, tool } = input;
  const trouble = troubleWithLink(input, row) ?? troubleWithWhen(input, row) ?? troubleWithText(input, row);
  if (trouble !== null) return { post: null, refused: [trouble], isVisualByHand: false };
  const format = TOOL_FORMATS[tool];
  const visuals = visualsOf(calendar, row, input.library);
  const carried = (format.areVisualsImages ? visuals.addresses.filter(isImageAddress) : visuals.addresses).slice(0, format.mostVisuals);
  const channels: string[] = [];
  const refused: Refusal[] = [];
  const own = entryOf(calendar.channel, row).channels;
  if (own.length === 0) refused.push(refuse(calendar, row, 'channel-missing', ['channel']));
  for (const channel of own) {
    // Where a row goes out on one channel alone, the row is what is refused.
    const extras = own.length > 1 ? { channel } : {};
    if (!format.channels.has(channel)) refused.push(refuse(calendar, row, 'channel-not-offered', ['channel'], extras));
    else if (isTooLongOn(input, row, channel)) refused.push(refuse(calendar, row, 'text-too-long', ['text'], extras));
    else if (format.mostVisuals > 0 && carried.length === 0 && needsVisual(channel)) {
      refused.push(refuse(calendar, row, visuals.isMeantAsAddress ? 'link-unreadable' : 'media-missing', ['asset', 'channel'], extras));
    } else channels.push(channel);
  }
  const error = input.errors.get(row);
  if (channels.length > 0 && error !== undefined) return { post: null, refused: [refusedFor(input, row, error)], isVisualByHand: false };
  if (channels.length === 0) return { post: null, refused, isVisualByHand: false };
  const post = { ...postOf(calendar, row, channels, carried), altText: altTextOf(input, row) };
  return { post, refused, isVisualByHand: visuals.isSaid && carried.length < Math.max(1, visuals.addresses.length) };
}

function postOf(calendar: Calendar, row: number, channels: readonly string[], visuals: readonly string[]): Omit<LeavingPost, 'altText'> {
  return {
    row, channels, visuals,
    day: calendar.day[row] ?? NO_DAY,
    minutes: calendar.minutes[row] ?? NO_TIME,
    account: entryOf(calendar.account, row) || channels.map((channel) => besideNetwork(channelWords(entryOf(calendar.channel, row), channel), channelTitle(channel))).join(' ').trim(),
    title: calendar.title[row]?.trim() ?? '',
    text: publishedText(calendar, row),
    link: linkOf(calendar, row),
  };
}

/** A page of the team's, where it has several on one network; no format, which all go to one page. */
function besideNetwork(words: string, network: string): string {
  return words.toLowerCase().startsWith(`${network.toLowerCase()} `) && !isFormat(words) ? words.slice(network.length + 1) : '';
}

/** Where the row says none, what its first visual shows. */
function altTextOf({ calendar, library }: SettleInput, row: number): string {
  const own = calendar.altText[row]?.trim() ?? '';
  return own === '' ? (namedMedia(library, calendar.asset[row]?.trim() ?? '')[0]?.row.altText.trim() ?? '') : own;
}

/** At the cell of the row that the check looks at first. */
function refusedFor({ calendar }: SettleInput, row: number, finding: Finding): Refusal {
  return { row, cell: cellIn(calendar, row, finding), code: 'has-error', channel: null, finding };
}

function cellIn(calendar: Calendar, row: number, { cells }: Finding): CellRef {
  const sheet = calendar.parts[calendar.part[row] ?? 0]?.sheet;
  return cells.find((each) => each.sheet === sheet && each.row === calendar.sheetRow[row]) ?? cells[0];
}

/** Words that are neither an address nor a place kept for one may say that the post is out: it must not go out twice. */
function troubleWithLink({ calendar }: SettleInput, row: number): Refusal | null {
  return isLinkToCome(calendar.url[row] ?? '') ? null : refuse(calendar, row, 'link-unclear', ['url']);
}

function troubleWithWhen({ calendar, tool, today, now, zone }: SettleInput, row: number): Refusal | null {
  const [day, minutes] = [calendar.day[row] ?? NO_DAY, calendar.minutes[row] ?? NO_TIME];
  if (day === NO_DAY) return refuse(calendar, row, 'date-missing', ['date', 'datetime']);
  if (day < today) return refuse(calendar, row, 'date-past', ['date', 'datetime']);
  if (minutes === NO_TIME) return refuse(calendar, row, 'time-missing', ['time', 'datetime', 'date']);
  if (!isThere({ day, minutes }, zoneNamed(zone))) return refuse(calendar, row, 'time-skipped', ['time', 'datetime', 'date']);
  if (day > today || now === null) return null;
  if (minutes <= now) return refuse(calendar, row, 'date-past', ['time', 'datetime', 'date']);
  return minutes < now + TOOL_FORMATS[tool].leastAhead ? refuse(calendar, row, 'too-soon', ['time', 'datetime', 'date']) : null;
}

/**
 * A text that begins as a formula is refused and not mended: whatever would make it harmless in a spreadsheet, an
 * apostrophe, a space or a sign that is not seen, would be published with it.
 */
function troubleWithText(input: SettleInput, row: number): Refusal | null {
  const { calendar, tool, tooLong } = input;
  const text = publishedText(calendar, row);
  if (text === '') return refuse(calendar, row, 'text-missing', ['text', 'title']);
  const finding = tooLong.get(row);
  if (finding !== undefined && entryOf(calendar.channel, row).channels.length === 1) return { ...refuse(calendar, row, 'text-too-long', ['text'], { finding }), cell: cellIn(calendar, row, finding) };
  if (startsFormula(text)) return refuse(calendar, row, 'text-formula', ['text']);
  if (/\p{Cs}/u.test(text)) return refuse(calendar, row, 'text-broken', ['text']);
  if (tool !== 'metricool') return null;
  for (const [role, other] of [['alt_text', altTextOf(input, row)], ['title', calendar.title[row]]] as const) {
    if (startsFormula(other?.trim() ?? '')) return refuse(calendar, row, 'text-formula', [role, 'asset']);
    if (/\p{Cs}/u.test(other ?? '')) return refuse(calendar, row, 'text-broken', [role, 'asset']);
  }
  return null;
}

/** Of what the check has not said already: with its tags, or on one of several channels. */
function isTooLongOn({ calendar, tool, tooLong }: SettleInput, row: number, channel: string): boolean {
  const [text, own] = [publishedText(calendar, row), calendar.text[row]?.trim() ?? ''];
  const isSaid = tooLong.has(row);
  if ((text === own && !isSaid) || !isNetwork(channel)) return false;
  return textLimits(channel, 'text', tool).some(({ level, unit, most, mostOfSome = most }) => {
    // What the check lets pass beyond the limit is of an account that may write more.
    const limit = !isSaid && !fits(own, unit, most) ? mostOfSome : most;
    return level === 'error' && !fits(text, unit, limit);
  });
}
