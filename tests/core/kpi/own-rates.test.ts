/** The engagement rates that a calendar gives itself, held against those that its counts give. */
import { describe, expect, it } from 'vitest';
import { kpi } from '../../../core/jobs/kpi.ts';
import type { KpiView } from '../../../core/jobs/kpi.ts';
import { readFigures } from '../../../core/kpi/figures.ts';
import type { Figures } from '../../../core/kpi/figures.ts';
import { ownRates } from '../../../core/kpi/own-rates.ts';
import type { OwnRates } from '../../../core/kpi/own-rates.ts';
import { ratedBy } from '../../../core/kpi/rate-basis.ts';
import { DEFAULT_SETTINGS } from '../../../core/rules/settings.ts';
import { NO_SIDE_TABS } from '../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { enOwnRates } from '../../../core/words/en/own-rates.ts';
import { frOwnRates } from '../../../core/words/fr/own-rates.ts';
import { calendarOf } from '../rules/calendar-of.ts';
import { DAY, TODAY, imported } from './kpi-of-posts.ts';

function viewOf(roles: readonly Role[], rows: readonly (readonly Cell[])[]): KpiView {
  return kpi.run({ tables: { calendar: calendarOf(roles, rows), tabs: NO_SIDE_TABS }, settings: DEFAULT_SETTINGS, today: TODAY, isWhole: true, basis: 'reach' }).result;
}

/** Posts with a reach, engagements and a rate of their own, and what more there is. */
function rated(rows: readonly (readonly Cell[])[], more: readonly Role[] = []): KpiView {
  return viewOf(['date', 'channel', 'reach', 'engagements', 'engagement_rate', ...more], rows.map((row, at) => [DAY + at, 'Facebook', ...row]));
}

function strayIn({ ownRates: told }: KpiView): OwnRates | null {
  return told;
}

function said({ kpi: about, ownRates: told }: KpiView, language: 'fr' | 'en'): string {
  if (about === null || told === null) return '';
  return (language === 'fr' ? frOwnRates : enOwnRates)(told, about).replaceAll('\u00a0', ' ');
}

/** Each of so many posts reaches other numbers of people. */
const REACHED = [1000, 2600, 900, 4100, 1500, 3200];
const ENGAGED = [25, 40, 31, 77, 12, 66];

describe('rates that a calendar gives itself', () => {
  it('are told where they are a hundred times those that its counts give, with their rows and what to do', () => {
    const told = rated([[1000, 25, '250 %'], [1000, 25, '2,5 %'], [1000, 50, '500 %'], [1000, 31, '3 %'], [1000, 22, '2,2 %']]);
    expect(strayIn(told)).toMatchObject({ places: [0, 2], rows: [{ row: 2, tab: '' }, { row: 4, tab: '' }], over: 2, isCompared: true, cause: { basis: 'reach', withClicks: false, isTimesHundred: true } });
    expect(said(told, 'fr')).toBe('Taux d’engagement noté de plus de 100 %, loin du taux calculé, pour 2 publications (lignes 2 et 4) : il vaut cent fois le taux calculé. Saisissez-le avec son signe, par exemple 3,4 %.');
    expect(said(told, 'en')).toBe('Engagement rate noted over 100%, far from the rate worked out, for 2 posts (rows 2 and 4): it is a hundred times the rate worked out. Enter it with its sign, such as 3.4%.');
    // The rate worked out goes by the counts alone.
    expect(told.kpi?.total.rate.total).toBeCloseTo(153 / 5000, 10);
  });

  it('are explained by another basis that there is a column of, with clicks or without', () => {
    const byFollowers = rated(REACHED.map((reach, at) => [reach, ENGAGED[at] ?? 0, (ENGAGED[at] ?? 0) / (20_000 + at), 20_000 + at]), ['followers']);
    expect(strayIn(byFollowers)?.cause).toEqual({ basis: 'followers', withClicks: false, isTimesHundred: false });
    expect(said(byFollowers, 'fr')).toBe('Taux d’engagement noté loin du taux calculé pour 6 publications (lignes 2, 3, 4, 5, 6 et 7) : il semble calculé par abonnés du compte.');
    const withClicks = rated(REACHED.map((reach, at) => [reach, ENGAGED[at] ?? 0, ((ENGAGED[at] ?? 0) + 300 + at) / (reach * 2), reach * 2, 300 + at]), ['impressions', 'clicks']);
    expect(strayIn(withClicks)?.cause).toEqual({ basis: 'impressions', withClicks: true, isTimesHundred: false });
    expect(said(withClicks, 'en')).toContain('it seems to be by impressions, clicks included.');
  });

  it('are explained by followers that no column gives, where the same audience bears out all of a channel', () => {
    const rows = REACHED.map((reach, at): readonly Cell[] => [reach, ENGAGED[at] ?? 0, (ENGAGED[at] ?? 0) / 18_500]);
    expect(strayIn(rated(rows))?.cause).toMatchObject({ basis: 'followers' });
    // Where all reach the same people, any rate that is off by one factor would look like it.
    expect(strayIn(rated(rows.map(([, engaged, rate]) => [1000, engaged ?? null, rate ?? null])))?.cause).toBeNull();
  });

  it('are explained by what fits four of five, and not by what fits three', () => {
    const rows = (fitting: number): readonly (readonly Cell[])[] => REACHED.slice(0, 5).map((reach, at) => [reach, ENGAGED[at] ?? 0, at < fitting ? `${String(((ENGAGED[at] ?? 0) / reach) * 10_000).replace('.', ',')} %` : '13 %']);
    expect([strayIn(rated(rows(4)))?.cause?.isTimesHundred, strayIn(rated(rows(3)))?.cause]).toEqual([true, null]);
  });

  it('are left unexplained where nothing explains nearly all, and the first rows named', () => {
    const told = rated(['40 %', '0,01 %', '90 %', '700 %', '31 %', '60 %', '50 %'].map((rate, at) => [REACHED[at % 6] ?? 0, ENGAGED[at % 6] ?? 0, rate]));
    expect(strayIn(told)).toMatchObject({ cause: null, over: 1, rows: [{ row: 2 }, { row: 3 }, { row: 4 }, { row: 5 }, { row: 6 }] });
    expect(said(told, 'fr')).toBe('Taux d’engagement noté loin du taux calculé pour 7 publications (lignes 2, 3, 4, 5, 6 et 2 de plus), dont 1 de plus de 100 % : vérifiez cette colonne.');
  });

  it('are impossible above 100 % where no counts say otherwise', () => {
    const told = viewOf(['date', 'channel', 'clicks', 'engagement_rate'], ['3 %', '2 %', '340 %', '1 %'].map((rate, at) => [DAY + at, 'Facebook', 10, rate]));
    expect(said(told, 'fr')).toBe('Taux d’engagement noté impossible pour 1 publication (ligne 4) : saisissez-le avec son signe, par exemple 3,4 %.');
    expect(said(told, 'en')).toBe('Impossible engagement rate noted for 1 post (row 4): enter it with its sign, such as 3.4%.');
  });

  it('are borne out where only rounding, or a basis not far from it, tells them apart', () => {
    expect(strayIn(rated(REACHED.map((reach, at) => [reach, ENGAGED[at] ?? 0, Math.round(((ENGAGED[at] ?? 0) / reach) * 100) / 100])))).toBeNull();
    expect(strayIn(rated(REACHED.map((reach, at) => [reach, ENGAGED[at] ?? 0, (ENGAGED[at] ?? 0) / (reach * 1.4)])))).toBeNull();
    expect(strayIn(rated(REACHED.map((reach, at) => [reach, ENGAGED[at] ?? 0, null])))).toBeNull();
  });

  it('are not held against figures that a network has given since', () => {
    const columns: readonly Role[] = ['date', 'channel', 'id', 'reach', 'engagements', 'engagement_rate'];
    const calendar = calendarOf(columns, [[DAY, 'Instagram', 'p 1', 1000, 300, '2 %']]);
    const ownOf = (figures: Figures): OwnRates | null => ownRates(figures, ratedBy(figures, 'reach'), figures.posts, 'reach');
    expect(ownOf(readFigures(calendar, []))).toMatchObject({ places: [0] });
    expect(ownOf(readFigures(calendar, [imported('p 1', { reach: 1000, engagements: 300 })]))).toBeNull();
  });
});
