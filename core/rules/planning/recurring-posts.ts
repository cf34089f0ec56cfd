/** Which posts of the next weeks are those that were to come back. */
import { fold, foldedWords, singular } from '../../lexicon/fold.ts';
import { WEEKDAYS } from '../../lexicon/weekdays.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { NETWORK_NAMES } from '../../networks/networks.ts';
import type { RecurringRow } from '../../side-tabs/recurring-tab.ts';
import { NO_DAY, ROW_KIND, entryOf } from '../../table/calendar.ts';
import type { Calendar, Coded } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';
import { isAbandoned } from '../resolution.ts';

/** A post of the weeks looked at. */
export interface NearPost {
  readonly day: Day;
  readonly channels: readonly string[];
  /** All that could hold the name of a series, folded, with spaces around; made when first asked for, which many never are. */
  readonly label: () => string;
}

/** A post's first words name its series; the rest of a long text does not. */
const TEXT_START = 200;
/** This share of a title's telling words makes a post the same. */
const SAME_SHARE = 0.6;
/** Words that any post could be called by. */
const GENERAL = wordSet('post, posts, publication, publications, contenu, content, rubrique, série, series, hebdo, hebdomadaire, weekly, mensuel, mensuelle, monthly, le, la, les, des, une, sur, pour, the, for, on, our, nos, notre');

export function nearPosts(calendar: Calendar, from: Day, to: Day): readonly NearPost[] {
  const { pillar, campaign } = calendar;
  const posts: NearPost[] = [];
  const foldedPillar = foldedEntries(pillar);
  const foldedCampaign = foldedEntries(campaign);
  const labelOf = (row: number): string =>
    ` ${fold(calendar.title[row] ?? '')} ${fold((calendar.text[row] ?? '').slice(0, TEXT_START))} ${foldedPillar(pillar.codes[row] ?? 0)} ${foldedCampaign(campaign.codes[row] ?? 0)} `;
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] ?? NO_DAY;
    if (day < from || day > to || calendar.kind[row] !== ROW_KIND.post || isAbandoned(entryOf(calendar.status, row).state)) continue;
    posts.push(nearPost(day, entryOf(calendar.channel, row).channels, row, labelOf));
  }
  return posts;
}

/** Apart from the loop, of which every round would otherwise make room for the label of its own. */
function nearPost(day: Day, channels: readonly string[], row: number, labelOf: (row: number) => string): NearPost {
  let label: string | null = null;
  return { day, channels, label: () => (label ??= labelOf(row)) };
}

/** Folds each entry once, when a row first has it. */
function foldedEntries({ entries }: Coded<string>): (code: number) => string {
  const folded: (string | undefined)[] = [];
  return (code) => (folded[code] ??= fold(entries[code] ?? ''));
}

/** Says which posts go by a series' title, on one of its channels; a post or a series without a channel may be on any. */
export function isOfSeries({ title, channel }: RecurringRow): (post: NearPost) => boolean {
  const folded = fold(title);
  const words = foldedWords(title).filter((word) => word.length > 2 && !GENERAL.has(word) && !WEEKDAYS.has(word) && !NETWORK_NAMES.has(word)).map(singular);
  return ({ channels, label }) => {
    if (channel.length > 0 && channels.length > 0 && !channels.some((each) => channel.includes(each))) return false;
    // `Publication du mardi` could be any post of its channel.
    if (words.length === 0) return true;
    const written = label();
    return written.includes(` ${folded} `) || words.filter((word) => written.includes(` ${word}`)).length >= words.length * SAME_SHARE;
  };
}
