/** Which posts of the next weeks are those that were to come back. */
import { fold, foldedWords, singular } from '../../lexicon/fold.ts';
import { WEEKDAYS } from '../../lexicon/weekdays.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { NETWORK_NAMES } from '../../networks/networks.ts';
import type { RecurringRow } from '../../side-tabs/recurring-tab.ts';
import { NO_DAY, ROW_KIND, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';
import { isAbandoned } from '../resolution.ts';

/** A post of the weeks looked at. */
export interface NearPost {
  readonly day: Day;
  readonly channels: readonly string[];
  /** All that could hold the name of a series, folded, with spaces around. */
  readonly label: string;
}

/** A post's first words name its series; the rest of a long text does not. */
const TEXT_START = 200;
/** This share of a title's telling words makes a post the same. */
const SAME_SHARE = 0.6;
/** Words that any post could be called by. */
const GENERAL = wordSet('post, posts, publication, publications, contenu, content, rubrique, série, series, hebdo, hebdomadaire, weekly, mensuel, mensuelle, monthly, le, la, les, des, une, sur, pour, the, for, on, our, nos, notre');

export function nearPosts(calendar: Calendar, from: Day, to: Day): readonly NearPost[] {
  const posts: NearPost[] = [];
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] ?? NO_DAY;
    if (day < from || day > to || calendar.kind[row] !== ROW_KIND.post || isAbandoned(entryOf(calendar.status, row).state)) continue;
    const words = [calendar.title[row] ?? '', (calendar.text[row] ?? '').slice(0, TEXT_START), entryOf(calendar.pillar, row), entryOf(calendar.campaign, row)];
    posts.push({ day, channels: entryOf(calendar.channel, row).channels, label: ` ${words.map(fold).join(' ')} ` });
  }
  return posts;
}

/** Says which posts go by a series' title, on one of its channels; a post or a series without a channel may be on any. */
export function isOfSeries({ title, channel }: RecurringRow): (post: NearPost) => boolean {
  const folded = fold(title);
  const words = foldedWords(title).filter((word) => word.length > 2 && !GENERAL.has(word) && !WEEKDAYS.has(word) && !NETWORK_NAMES.has(word)).map(singular);
  return ({ channels, label }) => {
    if (channel.length > 0 && channels.length > 0 && !channels.some((each) => channel.includes(each))) return false;
    // `Publication du mardi` could be any post of its channel.
    if (words.length === 0 || label.includes(` ${folded} `)) return true;
    return words.filter((word) => label.includes(` ${word}`)).length >= words.length * SAME_SHARE;
  };
}
