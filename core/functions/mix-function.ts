/** MIX: how the posts are shared out among pillars or formats, as a table that spills from the formula's cell. */
import { mixOf } from '../cadence/mix-of.ts';
import type { MixDimension } from '../cadence/mix-of.ts';
import { fold } from '../lexicon/fold.ts';
import { wordMap } from '../lexicon/word-list.ts';
import type { Language } from '../words/language.ts';
import type { FunctionDeclaration, FunctionValue } from './declaration.ts';
import { channelGiven, postsGiven, postsOf } from './posts-given.ts';
import { unknownDimension } from './sentences.ts';
import { periodGiven } from './staff-given.ts';
import { UNREAD_DAY, unreadOn } from './unread-days.ts';

const HEADINGS: { readonly [L in Language]: readonly string[] } = {
  fr: ['Élément', 'Publications', 'Part', 'Au moins', 'Au plus'],
  en: ['Item', 'Posts', 'Share', 'At least', 'At most'],
};
const NONE: { readonly [L in Language]: string } = { fr: '(aucun)', en: '(none)' };
const DIMENSIONS: ReadonlyMap<string, MixDimension> = wordMap<MixDimension>([
  ['pillar', 'pilier, piliers, pilier de contenu, pillar, pillars, content pillar'], ['format', 'format, formats'],
]);

export const MIX: FunctionDeclaration<'calendar' | 'dimension' | 'from' | 'to' | 'channel'> = {
  parameters: [
    { key: 'calendar', kind: 'range', isTab: true }, { key: 'dimension', kind: 'text' }, { key: 'from', kind: 'day' }, { key: 'to', kind: 'day' },
    { key: 'channel', kind: 'text', isOptional: true },
  ],
  result: 'rows',
  run: (given, language) => {
    const period = periodGiven(given);
    const dimension = DIMENSIONS.get(fold(given.text('dimension') ?? ''));
    if (dimension === undefined) throw unknownDimension();
    const channel = channelGiven(given);
    const posts = postsGiven(given, channel === null ? ['date', dimension] : ['date', 'channel', dimension]);
    const shares = mixOf(posts, postsOf(posts, period, channel), period, dimension, []).filter((share) => share.channel === (channel === null ? null : 0));
    const unread = unreadOn(posts.unreadDays, channel?.key ?? null).length;
    const rows = shares.map(({ item, posts: count, share, interval }): readonly FunctionValue[] => [item === '' ? NONE[language] : item, count, share, ...interval]);
    return [HEADINGS[language], ...rows, ...(unread === 0 ? [] : [[UNREAD_DAY[language], unread, '', '', '']])];
  },
};
