/** What `cadence` tells people beyond weeks and silences, in the pane's words: what is left out, crowded weeks, how even channels are, what posts are made of. */
import type { Burst, Cadence, MixShare, Regularity } from '../../../core/cadence/cadence.ts';
import { MIX_DIMENSIONS } from '../../../core/cadence/mix-of.ts';
import type { Period } from '../../../core/coverage/coverage-result.ts';
import type { Language } from '../../../core/index.ts';
import { evenness } from '../../../core/pane/state/regularity-verdict.ts';
import { channelTitle } from '../../../core/networks/network-names.ts';
import { ROW_KIND, entryOf } from '../../../core/table/calendar.ts';
import type { Calendar } from '../../../core/table/calendar.ts';
import { writtenChannel } from '../../../core/table/decode-channel.ts';
import type { CadenceViewWords } from '../../../core/words/cadence-view-words.ts';
import { NBSP, wholeNumber } from '../../../core/words/format.ts';
import { quotable } from '../../../core/words/quotable.ts';
import { VIEW_WORDS } from './cadence-words.ts';

type LeftOut = 'idea' | 'on-hold' | 'cancelled' | 'event';
type NameOf = (channel: number) => string;

/** One, then several. */
const LEFT_OUT: { readonly [L in Language]: { readonly [K in LeftOut]: readonly [one: string, several: string] } } = {
  fr: { 'idea': ['idée', 'idées'], 'on-hold': ['publication en pause', 'publications en pause'], 'cancelled': ['publication annulée', 'publications annulées'], 'event': ['évènement', 'évènements'] },
  en: { 'idea': ['idea', 'ideas'], 'on-hold': ['post on hold', 'posts on hold'], 'cancelled': ['cancelled post', 'cancelled posts'], 'event': ['event', 'events'] },
};
/** Parts of a mix that are named, largest first. */
const MOST_NAMED = 6;

/** Rows of the period that no week counts, since nothing of them goes out. */
export function leftOutLines(calendar: Calendar, { from, to }: Period, language: Language): readonly string[] {
  const counts = new Map<LeftOut, number>();
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] ?? -1;
    const why = day < from || day > to ? null : whyLeftOut(calendar, row);
    if (why !== null) counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  const told = (['idea', 'on-hold', 'cancelled', 'event'] as const).flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    const [one, several] = LEFT_OUT[language][kind];
    return count === 0 ? [] : [language === 'fr' ? `${wholeNumber(count, NBSP)}${NBSP}${count < 2 ? one : several}` : `${wholeNumber(count, ',')} ${count === 1 ? one : several}`];
  });
  if (told.length === 0) return [];
  return [`${language === 'fr' ? `Non compté${NBSP}: ` : 'Not counted: '}${told.join(', ')}.`];
}

function whyLeftOut(calendar: Calendar, row: number): LeftOut | null {
  const { state } = entryOf(calendar.status, row);
  if (calendar.kind[row] === ROW_KIND.event) return 'event';
  if (calendar.kind[row] === ROW_KIND.idea) return 'idea';
  return state === 'idea' || state === 'on-hold' || state === 'cancelled' ? state : null;
}

export function habitLines(calendar: Calendar, { channels, bursts, regularity, mix }: Cadence, language: Language): readonly string[] {
  const say = VIEW_WORDS[language];
  const nameOf = (channel: number): string => quotable(channelTitle(writtenChannel(calendar, channels[channel] ?? ''))) || say.anyChannel;
  const colon = language === 'fr' ? `${NBSP}:` : ':';
  return [
    ...bursts.map((burst) => burstLine(calendar, burst, nameOf, say)),
    ...regularity.filter(({ mean, onTarget }) => mean > 0 || onTarget !== null).map((each) => regularityLine(each, nameOf, say)),
    ...MIX_DIMENSIONS.flatMap((dimension) => {
      const shares = mix.filter((share) => share.dimension === dimension && share.channel === null);
      return shares.length === 0 ? [] : [`${say.mixes[dimension]}${colon} ${mixText(shares, say)}`];
    }),
  ];
}

function burstLine({ day, minutes }: Calendar, burst: Burst, nameOf: NameOf, say: CadenceViewWords): string {
  const name = nameOf(burst.channel);
  if (burst.kind === 'week') return `${say.crowded(name, burst.posts)}, ${say.week(burst.week)} (${say.atMost(burst.most)})`;
  const [, later] = burst.rows;
  return `${say.close(name, burst.hours)}, ${say.moment(day[later] ?? 0, minutes[later] ?? 0)} (${say.apart(burst.spacing)})`;
}

function regularityLine(each: Regularity, nameOf: NameOf, say: CadenceViewWords): string {
  const { weeks, mean, onTarget } = each;
  const name = nameOf(each.channel);
  const verdict = evenness(each);
  if (verdict === 'none') return say.noWeeks(name);
  const kept = onTarget === null || weeks === 0 ? [] : [say.onTarget(onTarget.weeks, weeks, ...onTarget.interval)];
  if (verdict === 'few') return [say.tooFewPosts(name, Math.round(mean * weeks), weeks), ...kept].join(' · ');
  return [say.weekly(name, mean, weeks), ...kept, verdict === 'unknown' ? say.tooFewWeeks(weeks) : say.evenness[verdict]].join(' · ');
}

function mixText(shares: readonly MixShare[], say: CadenceViewWords): string {
  const named = [...shares].sort((a, b) => b.posts - a.posts).slice(0, MOST_NAMED);
  const parts = named.map(({ dimension, item, share, posts, target }) => `${item === '' ? say.none[dimension] : item} ${say.shareOf(share, posts)}${target === null ? '' : `, ${say.planned(target)}`}`);
  return [...parts, ...(shares.length > named.length ? [say.more(shares.length - named.length)] : [])].join('; ');
}
