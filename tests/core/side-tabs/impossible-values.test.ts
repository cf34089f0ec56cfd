/** Values of the tabs of channels and objectives that can be read and can’t be: told, and used for nothing. */
import { describe, expect, it } from 'vitest';
import { day } from '../rules/calendar-of.ts';
import { tabOf } from './tab-of.ts';

describe('the channels tab', () => {
  it('tells numbers of posts and a spacing that can’t be, as numbers or as text, and uses none', () => {
    const { tab, troubles } = tabOf('channels', 'Réseau | Minimum par semaine | Maximum par semaine | Espacement',
      ['Facebook', -1, 3, 0], ['X', '−1', '-2', '-4 h'], ['IG', 2.5, '3,5', -4], ['TikTok', '-1 à 3', null, '0 h'], ['YouTube', '1,5 à 3', null, 4], ['LinkedIn', '3-5', null, '4-6 h'], ['Threads', 0, 0, null]);
    expect(tab.rows.map(({ least, most, spacing }) => [least, most, spacing])).toEqual([
      [null, 3, null], [null, null, null], [null, null, null], [null, null, null], [null, null, 4], [3, 5, 4], [0, 0, null],
    ]);
    expect(troubles).toEqual([
      'value-unreadable C3 most -2', 'value-unreadable C4 most 3,5', 'value-unreadable B2 least -1', 'value-unreadable B3 least −1', 'value-unreadable B4 least 2.5', 'value-unreadable B5 least -1 à 3',
      'value-unreadable B6 least 1,5 à 3', 'value-unreadable D3 spacing -4 h', 'value-unreadable D4 spacing -4', 'value-unreadable D2 spacing 0', 'value-unreadable D5 spacing 0 h',
    ]);
  });

  it('tells a cadence that is not of a week, or says the most, and a date that a spreadsheet has made of 3-5', () => {
    const unread = ['1 toutes les 2 semaines', '1 every 2 weeks', '1 every other week', '1 semaine sur 2', '1/2 sem', '1 aux deux semaines', '1 par quinzaine', '1 per fortnight', '1 biweekly', '1 bimensuel', '2 par mois', 'max 5', 'au plus 5', 'up to 5', 'at most 5', '≤ 5', 'moins de 3', '2 posts + 5 stories', '1 reel, 4 posts', 46_145];
    const { tab, troubles } = tabOf('channels', 'Réseau | Fréquence', ...unread.map((cell) => ['Facebook', cell] as const));
    expect(tab.rows.map(({ least, most }) => least ?? most)).toEqual(unread.map(() => null));
    expect(troubles).toHaveLength(unread.length);
    expect(troubles.at(-1)).toBe(`value-unreadable B${unread.length + 1} least 2026-05-03`);
    const read = ['3-5', '3 à 5 par semaine', 'entre 3 et 5', 'between 3 and 5', '3 every week', '2 toutes les semaines', 'au moins 4', '4 ou plus', '5x/sem.', '3 stories/semaine', 7];
    expect(tabOf('channels', 'Réseau | Fréquence', ...read.map((cell) => ['Facebook', cell] as const)).tab.rows.map(({ least }) => least)).toEqual([3, 3, 3, 3, 3, 2, 4, 4, 5, 3, 7]);
  });

  it('tells quiet hours that are no hours, that lack an end or that end as they begin', () => {
    const { tab, troubles } = tabOf('channels', 'Réseau | Silence dès | Silence jusqu’à',
      ['Facebook', '25 h', '7 h'], ['X', '22 h', null], ['IG', '-', 0.25], ['TikTok', 0.9375, 0.9375], ['YouTube', '22 h', '7 h'], ['LinkedIn', null, null]);
    expect(tab.rows.map(({ quietFrom, quietTo }) => [quietFrom, quietTo])).toEqual([[null, 420], [1320, null], [null, 360], [null, null], [1320, 420], [null, null]]);
    expect(troubles).toEqual(['value-unreadable B2 quietFrom 25 h', 'value-unreadable C5 quietTo 22:30', 'value-unreadable B4 quietFrom -', 'value-unreadable C3 quietTo']);
  });

  it('reads quiet hours that stand in one column, and tells one end without the other', () => {
    const { tab, troubles } = tabOf('channels', 'Réseau | Compte | Silence', ['Facebook', '@a', '22 h à 7 h'], ['X', '@b', '22 h'], ['IG', '@c', 0.9375], ['TikTok', '@d', 'la nuit'], ['YouTube', '@e', null]);
    expect(tab.rows.map(({ quietFrom, quietTo }) => [quietFrom, quietTo])).toEqual([[1320, 420], [1320, null], [1350, null], [null, null], [null, null]]);
    expect(troubles).toEqual(['value-unreadable C5 quietFrom la nuit', 'value-unreadable C3 quietFrom 22 h', 'value-unreadable C4 quietFrom 22:30']);
    expect(tabOf('channels', 'Réseau | Compte | Silence jusqu’à', ['Facebook', '@a', '7 h']).troubles).toEqual(['value-unreadable C2 quietTo 7 h']);
  });
});

describe('the objectives tab', () => {
  it('tells targets and money that can’t be, and uses none of them', () => {
    const { tab, troubles } = tabOf('objectives', 'Objectif | Mesure | Cible | Échéance | Budget | Dépensé',
      ['Notoriété', 'Portée', 0, 'un jour', -500, 100], ['Trafic', 'Clics', '−200', null, 400, '-20 $'], ['Dons', 'Conversions', 'beaucoup', null, 0, 0]);
    expect(tab.rows.map(({ target, due, budget, spent }) => [target, due, budget, spent])).toEqual([[null, null, null, 100], [null, null, 400, null], [null, null, 0, 0]]);
    expect(troubles).toEqual([
      'value-unreadable C4 target beaucoup', 'value-unreadable C2 target 0', 'value-unreadable C3 target −200', 'value-unreadable D2 due un jour', 'value-unreadable E2 budget -500', 'value-unreadable F3 spent -20 $',
    ]);
  });

  it('keeps a target of 0 or below where what is measured may go down', () => {
    const { tab, troubles } = tabOf('objectives', 'Objectif | Mesure | Cible', ['Accueil', 'Variation des plaintes', '-20 %'], ['Sécurité', 'Incidents', 0], ['Ton', null, -5]);
    expect(tab.rows.map(({ target }) => target)).toEqual([-0.2, 0, -5]);
    expect(troubles).toEqual([]);
  });

  it('gives a row without a name the objective right above it, as a merged cell reads, but none of its money', () => {
    const { tab, troubles } = tabOf('objectives', 'Objectif | Canal | Mesure | Cible | Échéance | Budget',
      ['Notoriété', 'Facebook', 'Portée', 5000, '2026-12-01', 100], [null, null, 'Clics', 200, null, null], ['', 'Instagram', 'Partages', 30, '2026-12-24', 40], ['Dons', null, 'Conversions', 9, null, null]);
    expect(tab.rows.map(({ objective, isFurther, channel, measure, target, due, budget }) => [objective, isFurther === true, channel, measure, target, due, budget])).toEqual([
      ['Notoriété', false, ['facebook'], 'Portée', 5000, day('2026-12-01'), 100], ['Notoriété', true, ['facebook'], 'Clics', 200, day('2026-12-01'), null],
      ['Notoriété', true, ['instagram'], 'Partages', 30, day('2026-12-24'), 40], ['Dons', false, [], 'Conversions', 9, null, null],
    ]);
    expect(troubles).toEqual([]);
  });

  it('tells a row without a name that says again what the objective above says, and gives the next moment of one measure', () => {
    const headings = 'Objectif | Mesure | Cible | Échéance';
    const again = tabOf('objectives', headings, ['Notoriété', 'Portée', 5000, '2026-12-01'], [null, 'portée', 9000, null], [null, 'Clics', 20, null]);
    expect(again.troubles).toEqual(['value-unreadable A3 objective', 'value-unreadable A4 objective']);
    const next = tabOf('objectives', headings, ['Notoriété', 'Portée', 5000, '2026-12-01'], [null, 'Portée', 9000, '2027-03-01']);
    expect([next.troubles, next.tab.rows.map(({ objective }) => objective)]).toEqual([[], ['Notoriété', 'Notoriété']]);
  });

  it('tells a measure and a target without the name of their objective, and no row that sums up', () => {
    const { troubles } = tabOf('objectives', 'Objectif | Mesure | Cible | Budget',
      [null, 'Clics', 200, null], ['  ', 'Partages', 'doubler', null], ['Notoriété', 'Portée', 5000, 100], ['#REF!', 'Vues', 10, null], [null, null, 5200, 100], ['Total', null, null, 100], [null, 'Clics', 5, null], [null, 'Vues', '-', null]);
    expect(troubles).toEqual(['value-unreadable C3 target doubler', 'value-unreadable A2 objective', 'value-unreadable A3 objective', 'value-unreadable A8 objective']);
  });
});
