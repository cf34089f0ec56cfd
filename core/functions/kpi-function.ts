/** KPI: posts, engagements and the rate three ways by channel, week, format or another column, as a table that spills from the formula's cell. */
import { postsBetween } from '../kpi/figures.ts';
import { groupsOf } from '../kpi/groups.ts';
import type { Grouping, RateBasis } from '../kpi/kpi.ts';
import { summariesOf } from '../kpi/summaries.ts';
import type { GroupSummary } from '../kpi/summaries.ts';
import { channelTitle } from '../networks/network-names.ts';
import type { Language } from '../words/language.ts';
import { askedPeriod } from './asked-period.ts';
import type { FunctionDeclaration, FunctionValue } from './declaration.ts';
import { FIGURE_HEADINGS, basisCalled, groupingCalled, noPosts } from './figure-sentences.ts';
import { figuresGiven } from './figures/figures-given.ts';
import { UNREAD_DAY } from './unread-days.ts';

const PLACES: { readonly [L in Language]: { readonly [G in 'week' | 'post']: string } } = { fr: { week: 'Semaine', post: 'Ligne' }, en: { week: 'Week', post: 'Row' } };
const HEADINGS: { readonly [L in Language]: (basis: string) => readonly string[] } = {
  fr: (basis) => ['Publications', 'Avec un taux', 'Interactions', basis, 'Taux total ÷ total', 'Taux moyen', 'Taux médian', 'Médiane, de', 'Médiane, à'],
  en: (basis) => ['Posts', 'With a rate', 'Engagements', basis, 'Rate total ÷ total', 'Mean rate', 'Median rate', 'Median, from', 'Median, to'],
};

export const KPI: FunctionDeclaration<'calendar' | 'by' | 'basis' | 'from' | 'to' | 'results'> = {
  parameters: [
    { key: 'calendar', kind: 'range', isTab: true }, { key: 'by', kind: 'text' }, { key: 'basis', kind: 'text' },
    { key: 'from', kind: 'day', isOptional: true }, { key: 'to', kind: 'day', isOptional: true }, { key: 'results', kind: 'range', isTab: true, isOptional: true },
  ],
  result: 'rows',
  run: (given, language) => {
    const by = groupingCalled(given.text('by') ?? '');
    const basis = basisCalled(given.text('basis') ?? '');
    const period = askedPeriod(given);
    const { figures, unreadDays } = figuresGiven(given, { by, basis, isDated: period !== null });
    const posts = period === null ? figures.posts : postsBetween(figures, period.from, period.to);
    if (posts.length === 0) throw noPosts();
    const groups = summariesOf(figures, groupsOf(figures, posts, by), basis);
    const headings = [by === 'week' || by === 'post' ? PLACES[language][by] : FIGURE_HEADINGS[by][language], ...HEADINGS[language](FIGURE_HEADINGS[basis][language])];
    const unread = unreadDays.length === 0 ? [] : [[UNREAD_DAY[language], unreadDays.length, ...headings.slice(2).map(() => '')]];
    return [headings, ...groups.map((group) => rowOf(group, by, basis)), ...unread];
  },
};

/** What is not known stays blank. */
function rowOf({ key, posts, n, measures, rate: { total, mean, median, interval } }: GroupSummary, by: Grouping, basis: RateBasis): readonly FunctionValue[] {
  const audience = measures.get(basis);
  const value = (number: number | null | undefined): FunctionValue => number ?? '';
  return [
    by === 'channel' ? channelTitle(key) : key, posts, n, value(measures.get('engagements')?.sum),
    // Followers are no sum: how many there are, halfway.
    value(basis === 'followers' ? audience?.median : audience?.sum), value(total), value(mean), value(median), value(interval?.[0]), value(interval?.[1]),
  ];
}
