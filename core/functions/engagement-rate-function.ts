/** ENGAGEMENTRATE: engagements ÷ reach, impressions, followers or views, in the way of averaging that is asked for. */
import { postsBetween } from '../kpi/figures.ts';
import { ratedBy } from '../kpi/rate-basis.ts';
import { rateOf } from '../kpi/summaries.ts';
import { askedPeriod } from './asked-period.ts';
import type { FunctionDeclaration } from './declaration.ts';
import { basisCalled, methodCalled, noRate } from './figure-sentences.ts';
import { figuresGiven } from './figures/figures-given.ts';
import { refuseUnreadDays } from './unread-days.ts';

export const ENGAGEMENTRATE: FunctionDeclaration<'calendar' | 'basis' | 'method' | 'from' | 'to' | 'results'> = {
  parameters: [
    { key: 'calendar', kind: 'range', isTab: true }, { key: 'basis', kind: 'text' }, { key: 'method', kind: 'text', isOptional: true },
    { key: 'from', kind: 'day', isOptional: true }, { key: 'to', kind: 'day', isOptional: true }, { key: 'results', kind: 'range', isTab: true, isOptional: true },
  ],
  result: 'number',
  run: (given) => {
    const basis = basisCalled(given.text('basis') ?? '');
    const method = methodCalled(given.text('method') ?? 'total');
    const period = askedPeriod(given);
    const { figures, unreadDays } = figuresGiven(given, { by: null, basis, isDated: period !== null });
    const posts = period === null ? figures.posts : postsBetween(figures, period.from, period.to);
    const rateAmong = (places: Uint32Array): number | null => rateOf(ratedBy(figures, basis), places, new Float64Array(places.length), false).rate[method];
    // What has a rate might belong to the period.
    refuseUnreadDays(unreadDays.filter(({ row }) => rateAmong(Uint32Array.of(row)) !== null));
    const rate = rateAmong(posts);
    if (rate === null) throw noRate(basis);
    return rate;
  },
};
