/** What the rows of each side tab become, in both languages and with the cells that people leave in them. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/table/cell.ts';
import { NOTHING_LEFT_OUT } from '../../../core/time/left-out.ts';
import type { DaySpan } from '../../../core/time/left-out.ts';
import { day } from '../rules/calendar-of.ts';
import { tabOf } from './tab-of.ts';
import { readSideTabs } from './workbook-of.ts';

describe('the channels tab', () => {
  it('knows statuses, levels and tools by their words, and tells of the others', () => {
    const { tab, troubles } = tabOf('channels', 'Réseau | État | Niveau | Outil',
      ['Facebook', 'Officielle', 'Proactif', 'Hootsuite'], ['X', 'En sommeil', 'passive', 'Sprout'], ['IG', 'voyou', 'Active', 'Meta Business Suite'],
      ['TikTok', 'à fermer bientôt', 'bof', 'nativement'], ['YouTube', 'Pas encore officiel', null, null], ['Threads', 'Fermé', '-', 'à venir']);
    expect(tab.rows.map(({ status, level, tool }) => [status, level, tool])).toEqual([
      ['official', 'proactive', 'hootsuite'], ['dormant', 'passive', null], ['rogue', 'active', 'native'], ['to-close', null, 'native'], [null, null, null], [null, null, null],
    ]);
    expect(troubles).toEqual(['value-unreadable B6 status Pas encore officiel', 'value-unreadable C5 level bof']);
  });

  it('counts no cadence of a page whose level is no known word, and tells so', () => {
    const { tabs, troubles } = readSideTabs([{ name: 'Canaux', rows: [['Réseau', 'Niveau', 'Minimum par semaine', 'Maximum par semaine'], ['Facebook', 'Bizarre', 3, 5], ['Instagram', '', 2, 4], ['X', 'à confirmer', 1, null], ['TikTok', 'Actif', 2, 3]] }]);
    expect(tabs.channels?.rows.map(({ level, least, most }) => [level, least, most])).toEqual([[null, null, null], [null, 2, 4], [null, 1, null], ['active', 2, 3]]);
    expect(troubles).toEqual(['value-unreadable B2 level Bizarre']);
    expect(tabs.troubles).toMatchObject([{ kind: 'value-unreadable', field: 'level', costs: 'cadence' }]);
  });

  it('reads cadence from two columns or from one that holds both ends', () => {
    expect(tabOf('channels', 'Réseau | Minimum par semaine | Max/sem.', ['Facebook', 3, '5']).tab.rows).toMatchObject([{ least: 3, most: 5 }]);
    const { tab, troubles } = tabOf('channels', 'Network | Posts per week', ['Facebook', '2 to 4'], ['X', 3], ['IG', 'daily'], ['TikTok', '1 per month'], ['LinkedIn', 'n/a']);
    expect(tab.rows.map(({ least, most }) => [least, most])).toEqual([[2, 4], [3, null], [7, null], [null, null], [null, null]]);
    expect(troubles).toEqual(['value-unreadable B5 least 1 per month']);
  });

  it('reads the days on which a channel speaks, under any of their headings', () => {
    const { tab, troubles } = tabOf('channels', 'Réseau | Jours de publication', ['Facebook', 'lun, mer et ven'], ['X', 'tous les jours'], ['IG', null], ['TikTok', 'parfois']);
    expect(tab.rows.map(({ days }) => days)).toEqual([1 | 4 | 16, 127, null, null]);
    expect(troubles).toEqual(['value-unreadable B5 days parfois']);
    for (const heading of ['Jours', 'Days', 'Posting days']) expect(tabOf('channels', `Réseau | Compte | ${heading}`, ['Facebook', '@nous', 'lun']).tab.rows).toMatchObject([{ days: 1 }]);
  });

  it('reads hours, quiet hours past midnight and days, blank or not', () => {
    const { tab, troubles } = tabOf('channels', 'Réseau | Espacement (jours) | Silence dès | Silence jusqu’à | Prochaine action',
      ['Facebook', 1, '21 h 30', 0.25, '2026-12-01'], ['X', '36 h', '22:00', '6h', day('2026-12-02')], ['IG', null, 'tard', null, 'un de ces jours'], ['TikTok', 'assez', null, null, 'aucune']);
    expect(tab.rows.map(({ spacing, quietFrom, quietTo, nextAction }) => [spacing, quietFrom, quietTo, nextAction])).toEqual([
      [24, 1290, 360, day('2026-12-01')], [36, 1320, 360, day('2026-12-02')], [null, null, null, null], [null, null, null, null],
    ]);
    expect(troubles).toEqual(['value-unreadable B5 spacing assez', 'value-unreadable C4 quietFrom tard', 'value-unreadable E4 nextAction un de ces jours']);
  });

  it('takes the sign off handles, parts lists, and leaves out blank rows and repeated headings', () => {
    const { tab, troubles } = tabOf('channels', 'Réseau | Compte | Objectifs | Public | Responsable',
      ['Facebook, Instagram', '@phare', 'Notoriété; fréquentation', '20 à 40 ans, curieux; familles', 'Inès et Luc'], [null, '  ', null, null, null], ['Réseau', 'Compte', 'Objectifs', 'Public', 'Responsable'], ['Infolettre', null, 'Dons, ventes', null, 'à déterminer']);
    expect(tab.rows).toMatchObject([
      { row: 1, network: ['facebook', 'instagram'], handle: 'phare', objectives: ['Notoriété', 'fréquentation'], audience: ['20 à 40 ans, curieux', 'familles'], owner: { people: ['Inès', 'Luc'], shared: 'several' } },
      { row: 4, network: ['infolettre'], handle: '', objectives: ['Dons', 'ventes'], audience: [], owner: { people: [] } },
    ]);
    expect(troubles).toEqual([]);
  });

  it('reads both ends of a cadence from the column of the least, beside one of the most', () => {
    const { tab, troubles } = tabOf('channels', 'Réseau | Min. sem. | Max. sem.', ['Facebook', '2 à 3', null], ['X', '2 à 3', 5], ['IG', 1, 4], ['TikTok', 'peu', 2]);
    expect(tab.rows.map(({ least, most }) => [least, most])).toEqual([[2, 3], [2, 5], [1, 4], [null, 2]]);
    expect(troubles).toEqual(['value-unreadable B5 least peu']);
  });

  it('takes what stands for a blank as one, in each column of words', () => {
    const { tab } = tabOf('channels', 'Réseau | Compte | Adresse | Service | État', ['Facebook', '?', '-', 'à confirmer', '??'], ['?', '@phare', null, null, 'Archivée']);
    expect(tab.rows).toMatchObject([
      { networkWord: 'Facebook', handle: '', url: '', department: '', status: null, statusWord: '' }, { networkWord: '', handle: 'phare', statusWord: 'Archivée' },
    ]);
  });

  it('tells that the column of networks is missing', () => {
    expect(tabOf('channels', 'Compte | Responsable', ['@phare', 'Inès']).troubles).toEqual(['column-missing A1 network']);
  });
});

describe('the style tab', () => {
  it('knows each kind of rule in both languages, and leaves rules in plain words to people', () => {
    const words = [
      'Mot à éviter', 'Banned word', 'Mot-clic obligatoire', 'Required hashtag', 'Maximum de mots-clics', 'Hashtag limit', 'Maximum de mentions', 'Max mentions', 'Maximum d’émojis', 'Maximum emoji', 'Graphie', 'Spelling',
      'Typographie', 'Typography', 'Adresse au public', 'Tone', 'Texte de remplacement', 'Alt text', 'Longueur maximale', 'Maximum characters', 'Être aimable', '',
    ];
    const { tab, troubles } = tabOf('style', 'Règle | Valeur', ...words.map((word) => [word, '5']));
    expect(tab.rows.map(({ rule }) => rule)).toEqual([
      'banned-word', 'banned-word', 'required-hashtag', 'required-hashtag', 'hashtags-most', 'hashtags-most', 'mentions-most', 'mentions-most', 'emoji-most', 'emoji-most', 'spelling', 'spelling',
      'typography', 'typography', 'address', 'address', 'alt-text', 'alt-text', 'text-most', 'text-most', null, null,
    ]);
    expect(troubles).toEqual([]);
  });

  it('reads which channels a rule is for, exceptions included', () => {
    const cells = ['Tous', 'Tous, sauf TikTok', 'All except X and LinkedIn', 'Instagram, Facebook', '', 'Tous les réseaux sociaux', 'Sauf IG', 'Facebook, pas Instagram'];
    const { tab } = tabOf('style', 'Règle | Canal | Valeur', ...cells.map((cell) => ['Graphie', cell, 'Val-Cuivré']));
    expect(tab.rows.map(({ channels }) => [[...channels.only].join(' '), [...channels.except].join(' ')])).toEqual([
      ['', ''], ['', 'tiktok'], ['', 'x linkedin'], ['instagram facebook', ''], ['', ''], ['', ''], ['', 'instagram'], ['facebook', 'instagram'],
    ]);
  });

  it('reads counts as numbers or text, and tells of one that is neither', () => {
    const { tab, troubles } = tabOf('style', 'Rule | Value', ['Maximum emoji', 2], ['Maximum hashtags', '5 max'], ['Maximum length', '2 200'], ['Maximum emoji', 'few'], ['Banned word', 'few'], ['Maximum emoji', null]);
    expect(tab.rows.map(({ countWord, value }) => [countWord, value])).toEqual([[2, '2'], [5, '5 max'], [2200, '2 200'], [null, 'few'], [null, 'few'], [null, '']]);
    expect(troubles).toEqual(['value-unreadable B5 value few']);
  });
});

describe('the media tab', () => {
  it('takes no limit for no date, and tells of ambiguous dates and of those that are none', () => {
    const { tab, troubles } = tabOf('media', 'Identifiant | Droits | Échéance',
      ['MED-1', 'Équipe', 'Sans limite'], ['MED-2', 'Équipe', 'No limit'], [3, 'Équipe', '31/03/2027'], ['MED-4', 'Prêt', '2027-06-05'], ['MED-5', 'Prêt', 'après l’exposition'], ['MED-6', 'Prêt', { error: '#REF!' }], ['MED-7', 'Prêt', null]);
    expect(tab.rows.map(({ id, expiry }) => [id, expiry])).toEqual([
      ['MED-1', null], ['MED-2', null], ['3', day('2027-03-31')], ['MED-4', day('2027-06-05')], ['MED-5', null], ['MED-6', null], ['MED-7', null],
    ]);
    expect(troubles).toEqual(['value-unreadable C6 expiry après l’exposition', 'value-unreadable C7 expiry #REF!']);
    const open = tabOf('media', 'ID | Rights | Expires', ['MED-1', 'Ours', '05/06/2027']);
    expect([open.tab.rows[0]?.expiry, open.troubles, open.tab.rows.length]).toEqual([null, ['value-unreadable C2 expiry 05/06/2027'], 1]);
  });

  it('reads real dates in the workbook’s own date system', () => {
    const rows = [['ID', 'Rights', 'Expires'], ['MED-1', 'Ours', day('2027-06-05') - 1462]];
    expect(readSideTabs([{ name: 'Media', rows }], [], 1904).tabs.media?.rows[0]?.expiry).toBe(day('2027-06-05'));
  });

  it('tells once, and not on every row, of a column of something else', () => {
    expect(tabOf('media', 'ID | Rights | Expires', ...['soon', 'later on', 'some day', 'who knows'].map((text, at) => [`MED-${at}`, 'Ours', text])).troubles).toEqual(['value-unreadable C2 expiry soon']);
  });

  it('tells of no more than twenty cells of a column', () => {
    const rows = Array.from({ length: 60 }, (_, at) => [`MED-${at}`, 'Ours', at === 0 ? '2027-01-01' : 'some day']);
    expect(tabOf('media', 'ID | Rights | Expires', ...rows).troubles.length).toBe(20);
  });
});

describe('the policy tab', () => {
  it('names every action of a cell in order, and none that is denied', () => {
    const words = ['Répondre', 'Passer en privé', 'Transmettre', 'Masquer', 'Supprimer', 'Ignorer ou masquer', 'Répondre en privé', 'Ne pas répondre', 'Reply, then go private', 'Don’t reply', 'Escalate', 'Hide or delete', 'Ne pas supprimer; transmettre', 'Remercier le client', 'Répondre, ne rien promettre', 'Danser', ''];
    const { tab, troubles } = tabOf('policy', 'Cas | Action', ...words.map((word, at) => [`Cas ${at}`, word]));
    expect(tab.rows.map(({ action }) => action.join(' '))).toEqual([
      'reply', 'private', 'escalate', 'hide', 'hide', 'ignore hide', 'private', 'ignore', 'reply private', 'ignore', 'escalate', 'hide', 'escalate', 'reply', 'reply', '', '',
    ]);
    expect(troubles).toEqual(['value-unreadable B17 action Danser']);
  });

  it('reads delays in hours, whatever their unit', () => {
    const cells: Cell[] = [4, '24 h', '1 h 30', '30 min', '2 jours', '2 business days', 'moins de 24 heures', '24-48 h', '1,5 h', 'immédiatement', '-', 'vite', null];
    const { tab, troubles } = tabOf('policy', 'Cas | Action | Délai (h)', ...cells.map((cell) => ['Plainte', 'Répondre', cell]));
    expect(tab.rows.map(({ delay }) => delay)).toEqual([4, 24, 1.5, 0.5, 48, 48, 24, 48, 1.5, 0, null, null, null]);
    expect(troubles).toEqual(['value-unreadable C13 delay vite']);
    expect(tabOf('policy', 'Case | Action | Delay (min)', ['a', 'Reply', 90]).tab.rows[0]?.delay).toBe(1.5);
    const clock = readSideTabs([{ name: 'Policy', format: '[h]:mm', rows: [['Case', 'Action', 'Delay'], ['a', 'Reply', 1 / 6]] }]);
    expect(clock.tabs.policy?.rows[0]?.delay).toBeCloseTo(4);
    const mixed = readSideTabs([{ name: 'Policy', format: '[h]:mm', rows: [['Case', 'Action', 'Delay'], ['a', 'Reply', 0.25], ['b', 'Reply', 4], ['c', 'Reply', 12], ['d', 'Reply', 1], ['e', 'Reply', 1.5]] }]);
    expect(mixed.tabs.policy?.rows.map(({ delay }) => delay)).toEqual([6, 4, 12, 24, 36]);
  });
});

describe('the replies tab', () => {
  it('keeps moments to the minute, whole days where no time is given, and marks without a date', () => {
    const { tab, troubles } = tabOf('replies', 'Reçu le | Répondu le | Répondu par',
      [day('2026-11-20') + 0.5, '2026-11-20 14:30', 'Inès'], ['20 nov. 2026', 'x', 'Luc'], ['2026-11-21', 'en attente', null], ['2026-11-21', null, null], ['hier', '12h30 demain', null], ['2026-11-22', false, null]);
    expect(tab.rows.map(({ received, answered, isAnsweredWord }) => [received, answered, isAnsweredWord])).toEqual([
      [day('2026-11-20') + 0.5, day('2026-11-20') + 870 / 1440, true], [day('2026-11-20'), null, true], [day('2026-11-21'), null, false], [day('2026-11-21'), null, false],
      [null, null, true], [day('2026-11-22'), null, false],
    ]);
    expect(troubles).toEqual(['value-unreadable A6 received hier', 'value-unreadable B6 answered 12h30 demain']);
  });
});

describe('the objectives tab', () => {
  it('reads money and targets in both conventions, and leaves out the total', () => {
    const { tab, troubles } = tabOf('objectives', 'Objectif | Mesure | Cible | Échéance | Budget ($) | Dépensé ($)',
      ['Notoriété', 'Portée', '250 000', '2027-03-01', '4 500,50 $', 1830], ['Visites', 'Billets', 'au moins 900 billets', 'en continu', '1 500 $', '0'], ['Dons', 'Taux', '10 %', null, '-', null], ['Relève', 'Abonnés', 'doubler', null, null, 'trop'], ['Total', null, null, null, 6000.5, 1830]);
    expect(tab.rows.map(({ target, due, budget, spent }) => [target, due, budget, spent])).toEqual([
      [250_000, day('2027-03-01'), 4500.5, 1830], [900, null, 1500, 0], [0.1, null, null, null], [null, null, null, null],
    ]);
    expect(troubles).toEqual(['value-unreadable C5 target doubler', 'value-unreadable F5 spent trop']);
    expect(tabOf('objectives', 'Objective | Budget', ['Reach', '$4,500.50'], ['Visits', 'CA$1,200']).tab.rows.map(({ budget }) => budget)).toEqual([4500.5, 1200]);
  });
});

describe('the currency of the objectives tab', () => {
  const currency = (headings: string, ...rows: readonly (readonly (string | number)[])[]): unknown => tabOf('objectives', headings, ...rows).tab.rows[0]?.currencyWord;

  it('is what a heading or a text names, where all name one', () => {
    expect(currency('Objectif | Mesure | Budget ($) | Dépensé', ['Notoriété', 'Portée', 10, 20])).toBe('$');
    expect(currency('Objectif | Mesure | Budget | Dépensé', ['Notoriété', 'Portée', '10 €', 20])).toBe('€');
    expect(currency('Objectif | Mesure | Budget | Dépensé', ['Notoriété', 'Portée', 'CHF 10', 20])).toBe('CHF');
    expect(currency('Objectif | Mesure | Budget | Dépensé', ['Notoriété', 'Portée', 10, 20])).toBe('');
    expect(currency('Objectif | Mesure | Budget ($) | Dépensé', ['Notoriété', 'Portée', 10, '20 €'])).toBe('');
  });
});

describe('the content plan', () => {
  it('takes 40, 0.4 and 40 % for the same share, and items for what their heading or own column says', () => {
    for (const shares of [[40, 35, 25], [0.4, 0.35, 0.25], ['40 %', '35%', '25 %'], ['40', '35', '25']]) {
      const { tab, troubles } = tabOf('plan', 'Format | Part | Tolérance', ...shares.map((share, at) => [`f${at}`, share, '±5 %']), ['Total', 1, null]);
      expect(tab.rows.map(({ dimension, share, tolerance }) => [dimension, share, tolerance])).toEqual([['format', 0.4, 0.05], ['format', 0.35, 0.05], ['format', 0.25, 0.05]]);
      expect(troubles).toEqual([]);
    }
    const { tab } = tabOf('plan', 'Dimension | Élément | Part', ['Pilier', 'Coulisses', 40], [null, 'Éducation', 60], ['Public cible', 'Familles', 50]);
    expect(tab.rows.map(({ dimension, item }) => `${dimension} ${item}`)).toEqual(['pillar Coulisses', 'pillar Éducation', 'audience Familles']);
  });

  it('tells of a fraction among hundredths, and of neither where all are of one kind', () => {
    const { tab, troubles } = tabOf('plan', 'Pilier | Part', ['Coulisses', '40 %'], ['Éducation', 0.3], ['Promo', 30], ['Dons', 0]);
    expect(troubles).toEqual(['value-unreadable B3 share 0.3']);
    expect(tab.rows.map(({ share }) => share)).toEqual([0.4, null, 0.3, 0]);
    expect(tabOf('plan', 'Pilier | Part', ['Coulisses', '0,5 %'], ['Éducation', 99.5]).troubles).toEqual([]);
  });

  it('tells of a share that is none', () => {
    expect(tabOf('plan', 'Pilier | Part', ['Coulisses', '140 %'], ['Éducation', 'beaucoup'], ['Promo', 0.2]).troubles).toEqual(['value-unreadable B2 share 140 %', 'value-unreadable B3 share beaucoup']);
  });
});

describe('the recurring posts', () => {
  it('read their rule, their time, their span and the days left out', () => {
    const { tab, troubles } = tabOf('recurring', 'Publication | Réseau | Quand | Heure | Début | Fin | Sauf',
      ['Lundi photo', 'IG', 'chaque lundi', '9 h', '2026-01-05', 'sans fin', '2026-12-21; 2026-12-28'], ['Midi', 'FB', 'chaque mardi à 12 h', null, day('2026-01-06'), null, day('2026-12-22')], ['Rire', 'X', 'quand on peut', null, null, null, 'Dec 24, 2026, Dec 31, 2026'], ['Oups', 'X', 'chaque jeudi', null, null, null, '2026-12-24, congé']);
    expect(tab.rows.map(({ rule, time, from, to, exceptions }) => [rule, time, from, to, exceptions])).toEqual([
      [{ kind: 'weekly', every: 1, weekdays: [1] }, 540, day('2026-01-05'), null, [day('2026-12-21'), day('2026-12-28')]],
      [{ kind: 'weekly', every: 1, weekdays: [2] }, 720, day('2026-01-06'), null, [day('2026-12-22')]],
      [null, null, null, null, [day('2026-12-24'), day('2026-12-31')]],
      [{ kind: 'weekly', every: 1, weekdays: [4] }, null, null, null, [day('2026-12-24')]],
    ]);
    expect(troubles).toEqual(['value-unreadable G5 exceptions 2026-12-24, congé']);
  });

  it('read stretches, days of every year, weekdays and holidays that are left out', () => {
    const { tab, troubles } = tabOf('recurring', 'Publication | Réseau | Quand | Sauf',
      ['a', 'IG', 'chaque lundi', '24-26 déc.'], ['b', 'IG', 'chaque lundi sauf le 24 juin', 'Jours fériés'], ['c', 'IG', 'chaque lundi', 'du 21 décembre 2026 au 4 janvier 2027; 2026-10-12'],
      ['d', 'IG', 'tous les jours', 'fins de semaine'], ['e', 'IG', 'chaque lundi', 'Dec 24 and 31, bank holidays'], ['f', 'IG', 'chaque lundi', '24-26 brumaire']);
    const yearly = (month: number, first: number, last = first): DaySpan => ({ kind: 'yearly', first: { month, date: first }, last: { month, date: last } });
    expect(tab.rows.map(({ exceptions, leftOut }) => [exceptions, leftOut])).toEqual([
      [[], { ...NOTHING_LEFT_OUT, spans: [yearly(12, 24, 26)] }],
      [[], { ...NOTHING_LEFT_OUT, spans: [yearly(6, 24)], hasHolidays: true }],
      [[day('2026-10-12')], { ...NOTHING_LEFT_OUT, spans: [{ kind: 'days', first: day('2026-12-21'), last: day('2027-01-04') }] }],
      [[], { ...NOTHING_LEFT_OUT, weekdays: [6, 7] }],
      [[], { ...NOTHING_LEFT_OUT, spans: [yearly(12, 24), yearly(12, 31)], hasHolidays: true }],
      [[], NOTHING_LEFT_OUT],
    ]);
    expect(troubles).toEqual(['value-unreadable D7 exceptions 24-26 brumaire']);
  });
});
