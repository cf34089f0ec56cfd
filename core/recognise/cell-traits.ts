/** What kind of thing a single cell holds, as bits, so that columns can be profiled by counting. */
import { foldedWords } from '../lexicon/fold.ts';
import { areGivenNames } from '../lexicon/given-names.ts';
import { isFormat, isTheme } from '../lexicon/formats.ts';
import { isPlaceholder } from '../lexicon/placeholders.ts';
import { isStatus, stateOf } from '../lexicon/statuses.ts';
import { yesOrNo } from '../lexicon/yes-no.ts';
import { OTHER_CHANNELS } from '../networks/networks.ts';
import { fold } from '../lexicon/fold.ts';
import type { Cell } from '../table/cell.ts';
import { isCellError } from '../table/cell.ts';
import { channelEntry, networkOf } from '../table/decode-channel.ts';
import { isGroup } from '../table/decode-owner.ts';
import { ROW_KIND } from '../table/calendar.ts';
import { rowKindOf } from '../table/decode-kind.ts';
import { stateWordIn } from '../table/decode-tracking.ts';
import { parseDate } from '../time/parse-date.ts';
import { parseTime } from '../time/parse-time.ts';
import { dateTraitOfFormat } from './number-format.ts';

export const TRAIT = {
  filled: 1,
  number: 2,
  integer: 4,
  date: 8,
  datetime: 16,
  time: 32,
  weekday: 64,
  /** A week, a month or a count of days. */
  label: 128,
  url: 256,
  /** A link to a post on a network. */
  postUrl: 512,
  /** A file, or a link to one. */
  file: 1024,
  network: 2048,
  status: 4096,
  format: 8192,
  theme: 16_384,
  person: 32_768,
  hashtags: 65_536,
  handle: 131_072,
  /** `P001`, `HS-2026-001`. */
  code: 262_144,
  boolean: 524_288,
  /** Post, event or idea. */
  rowKind: 1_048_576,
  /** A number that would be a date of our time, without a date's format. */
  serial: 2_097_152,
  multiline: 4_194_304,
  placeholder: 8_388_608,
  /** A yes, a no or a check mark; `x` too, which may be a network. */
  mark: 16_777_216,
  /** An event or an idea. */
  noPost: 33_554_432,
  /** People by their given names. */
  givenName: 67_108_864,
  /** A status of what is yet to go out. */
  ahead: 134_217_728,
} as const;
export type Trait = keyof typeof TRAIT;

const URL_START = /^(?:https?:\/\/|www\.)\S+$/i;
const POST_HOST = /(?:facebook|fb|instagram|linkedin|lnkd|twitter|x|tiktok|youtube|youtu|threads|bsky|pinterest|reddit|mastodon|t)\.(?:com|in|be|net|app|social|co|it)\//i;
const FILE_END = /\.(?:png|jpe?g|gif|webp|svg|mp4|mov|avi|pdf|psd|ai|docx?|pptx?|md|txt|heic|tiff?)(?:\s|\?|$|\s?\()/i;
const FILE_HOST = /drive\.google|docs\.google|dropbox|canva\.com|figma\.com|onedrive|sharepoint|unsplash|cloudinary|imgur|frame\.io|wetransfer/i;
const NUMBER_TEXT = /^[-+]?(?:[$€£]\s?)?\d[\d\s.,'\u00a0\u202f]*\s?(?:%|\+|k|m|[$€£])?$/i;
const CODE = /^#?[a-z0-9_-][a-z0-9_.#-]{0,39}$/i;
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,255}\.[a-z]{2,}$/i;
const IS_OVER: ReadonlySet<unknown> = new Set(['published', 'cancelled', null, undefined]);
const NAME_WORD = /^\p{Lu}[\p{L}.'’-]*$/u;

/** The traits of a cell with its number format; 0 for a blank one. */
export function traitsOf(cell: Cell, format: string): number {
  if (cell === null) return 0;
  if (typeof cell === 'boolean') return TRAIT.filled | TRAIT.boolean | TRAIT.mark;
  if (typeof cell === 'number') return TRAIT.filled | numberTraits(cell, format);
  if (isCellError(cell)) return TRAIT.filled | TRAIT.placeholder;
  const text = cell.trim();
  return text === '' ? 0 : TRAIT.filled | textTraits(text);
}

function numberTraits(value: number, format: string): number {
  const asDate = dateTraitOfFormat(format);
  if (asDate === 'time' && value >= 0) return value < 1 ? TRAIT.time : TRAIT.datetime;
  if (asDate !== null) return Number.isInteger(value) || asDate === 'date' ? TRAIT.date : value < 1 ? TRAIT.time : TRAIT.datetime;
  const isSerial = value >= 36_000 && value < 62_000;
  return TRAIT.number | (Number.isInteger(value) ? TRAIT.integer : 0) | (isSerial ? TRAIT.serial : 0);
}

function textTraits(text: string): number {
  const multiline = text.includes('\n') ? TRAIT.multiline : 0;
  if (text.length > 300) return multiline;
  if (URL_START.test(text)) return urlTraits(text);
  if (NUMBER_TEXT.test(text) && !/\d[./-]\d+[./-]\d/.test(text)) {
    const digits = text.replace(/\D/g, '');
    const isDay = digits.length === 8 && parseDate(text).kind === 'day';
    return isDay ? TRAIT.date : TRAIT.number | (digits === text ? TRAIT.integer : 0) | (digits.length > 9 ? TRAIT.code : 0);
  }
  const dated = dateTraits(text);
  return dated === 0 || (dated & TRAIT.weekday) !== 0 ? multiline | dated | wordTraits(text) : dated;
}

function urlTraits(text: string): number {
  const file = FILE_END.test(text) || FILE_HOST.test(text) ? TRAIT.file : 0;
  return TRAIT.url | file | (POST_HOST.test(text) && file === 0 ? TRAIT.postUrl : 0);
}

function dateTraits(text: string): number {
  if (text.length > 40) return 0;
  const { kind, minutes } = parseDate(text);
  switch (kind) {
    case 'day':
    case 'numeric':
    case 'yearless':
      return minutes >= 0 ? TRAIT.datetime : TRAIT.date;
    case 'monthless':
    case 'impossible':
      return TRAIT.date;
    case 'weekday':
      return TRAIT.weekday;
    case 'label':
      return TRAIT.label;
    case 'none':
      return parseTime(text) >= 0 ? TRAIT.time : 0;
  }
}

/** Traits that need the words themselves. */
function wordTraits(text: string): number {
  let traits = 0;
  if (text.includes('#') && hashtagShare(text) >= 0.5) traits |= TRAIT.hashtags;
  if (text.startsWith('@') && !/\s/.test(text)) traits |= TRAIT.handle;
  if (FILE_END.test(text) || FILE_HOST.test(text)) traits |= TRAIT.file;
  const stateWord = stateWordIn(text);
  if (stateWord !== text && isStatus(stateWord)) traits |= TRAIT.status;
  if (text.length > 80) return traits;
  if (isPlaceholder(text)) return traits | TRAIT.placeholder;
  if (yesOrNo(text) !== null) traits |= TRAIT.mark;
  if (CODE.test(text) && /\d/.test(text)) traits |= TRAIT.code;
  if (areChannels(text)) traits |= TRAIT.network;
  if (isStatus(text)) traits |= TRAIT.status | (IS_OVER.has(stateOf(text)) ? 0 : TRAIT.ahead);
  if (isFormat(text)) traits |= TRAIT.format;
  if (isTheme(text)) traits |= TRAIT.theme;
  const kind = rowKindOf(text);
  if (kind !== null) traits |= kind === ROW_KIND.post ? TRAIT.rowKind : TRAIT.rowKind | TRAIT.noPost;
  if (areGivenNames(text)) traits |= TRAIT.givenName;
  if (EMAIL.test(text) || (text.length <= 40 && isName(text))) traits |= TRAIT.person;
  return traits;
}

/** Most of what a cell lists are networks or channels of one's own; a sentence that mentions one is not. */
function areChannels(text: string): boolean {
  const { channels } = channelEntry(text);
  if (channels.length === 0) return false;
  const known = channels.filter((channel) => networkOf(channel) !== null || channel === 'all' || channel === 'google-business' || OTHER_CHANNELS.has(fold(channel)));
  const words = foldedWords(text).length;
  return known.length * 2 > channels.length && words <= Math.max(3, channels.length * 3);
}

function hashtagShare(text: string): number {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  return words.filter((word) => word.length > 1 && word.startsWith('#')).length / Math.max(1, words.length);
}

/** One to six capitalised words, as people and groups of people are named. */
function isName(text: string): boolean {
  if (isGroup(text)) return true;
  const words = text.split(/[\s,&/+]+/).filter((word) => word !== '');
  return words.length <= 6 && foldedWords(text).length > 0 && words.every((word) => NAME_WORD.test(word) || ['et', 'and', 'de', 'y', 'e', 'la', 'du'].includes(word));
}
