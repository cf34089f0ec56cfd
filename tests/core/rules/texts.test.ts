/** What the rules about repeated and contradictory texts find, and what they leave alone. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { checkRows, day } from './calendar-of.ts';

const TODAY = day('2026-11-21');
const ROLES: readonly Role[] = ['date', 'channel', 'account', 'department', 'format', 'status', 'text'];
const CODES = ['text-duplicate', 'text-near-duplicate', 'text-contradictory'];

const FAMILY = 'Ce samedi, venez en famille découvrir les trésors cachés de nos réserves avec nos conservatrices. Entrée libre!';
const FAMILY_AGAIN = 'Ce samedi, venez en famille découvrir les trésors cachés de nos réserves avec nos guides. Entrée libre!';

interface Post {
  readonly on?: string;
  readonly channel?: string;
  readonly account?: string;
  readonly department?: string;
  readonly format?: string;
  readonly status?: string;
  readonly text: string;
}

function findingsOf(posts: readonly Post[], roles: readonly Role[] = ROLES): ReturnType<typeof checkRows>['findings'] {
  const rows = posts.map(({ on = '2026-11-24', channel = 'Facebook', account, department, format, status, text }) => {
    const cells = new Map<Role, Cell>([
      ['date', on === '' ? null : day(on)], ['channel', channel], ['account', account ?? null], ['department', department ?? null], ['format', format ?? null],
      ['status', status ?? 'À produire'], ['text', text],
    ]);
    return roles.map((role) => cells.get(role) ?? null);
  });
  return checkRows(roles, rows, TODAY).findings.filter(({ code }) => CODES.includes(code));
}

/** Each finding as its code and the rows of its two posts. */
function found(posts: readonly Post[], roles: readonly Role[] = ROLES): readonly string[] {
  return findingsOf(posts, roles).map(({ code, cells }) => `${code} ${cells.map(({ row }) => row + 1).join(' ')}`);
}

describe('text-near-duplicate', () => {
  it('finds nearly the same text twice on one channel, and says how near', () => {
    const [finding, ...others] = findingsOf([{ text: FAMILY }, { on: '2026-11-27', text: FAMILY_AGAIN }]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'text-near-duplicate', severity: 'suggestion', confidence: 'to-check',
      parameters: { label: FAMILY_AGAIN, channel: 'Facebook', percent: 72, daysApart: 3, otherSheet: null, otherRow: 2, senders: null },
    });
    expect(finding?.cells.map(({ row }) => row)).toEqual([2, 1]);
  });

  it('compares words: tags, links, emoji, punctuation, case and composition are no difference', () => {
    const decorated = `✨ ${FAMILY.toUpperCase().normalize('NFD')} #famille @musee https://exemple.ca/samedi`;
    const [finding] = findingsOf([{ text: FAMILY }, { on: '2026-11-27', text: decorated }]);
    expect(finding).toMatchObject({ code: 'text-near-duplicate', parameters: { percent: 100 } });
  });

  it('lets the same message go out on several channels', () => {
    expect(found([{ text: FAMILY }, { channel: 'Instagram', text: FAMILY_AGAIN }, { channel: 'LinkedIn', text: FAMILY }])).toEqual([]);
    // An account may go by one name on all of them, and a campaign may go out on other days.
    expect(found([{ account: 'musee', text: FAMILY }, { account: 'musee', channel: 'Instagram', text: FAMILY }, { account: 'musee', channel: 'LinkedIn', on: '2026-11-26', text: FAMILY_AGAIN }])).toEqual([]);
  });

  it('meets a post on several channels on each of them, once', () => {
    expect(found([{ channel: 'Facebook, Instagram', text: FAMILY }, { on: '2026-11-26', channel: 'Instagram, Facebook', text: FAMILY_AGAIN }])).toEqual(['text-near-duplicate 3 2']);
  });

  it('names the two departments, or the two accounts, that send nearly the same', () => {
    const departments = findingsOf([{ department: 'Loisirs', account: '@ville', text: FAMILY }, { department: 'Bibliothèque', account: '@ville', text: FAMILY_AGAIN }]);
    expect(departments).toMatchObject([{ parameters: { senders: { own: 'Bibliothèque', other: 'Loisirs' } } }]);
    const accounts = findingsOf([{ account: '@loisirs', text: FAMILY }, { account: '@biblio', text: FAMILY }]);
    expect(accounts).toMatchObject([{ code: 'text-near-duplicate', parameters: { percent: 100, senders: { own: '@biblio', other: '@loisirs' } } }]);
  });

  it('leaves the very same text on one account to text-duplicate', () => {
    expect(found([{ text: FAMILY }, { on: '2026-11-27', text: ` ${FAMILY.toUpperCase()}` }])).toEqual(['text-duplicate 3 2']);
    expect(found([{ text: FAMILY }, { on: '2026-11-25', text: FAMILY_AGAIN }, { on: '2026-11-27', text: FAMILY }])).toEqual(['text-duplicate 4 2', 'text-near-duplicate 3 2']);
  });

  it('shows the nearest of several, and of equals the latest', () => {
    expect(found([{ text: FAMILY }, { on: '2026-11-25', channel: 'LinkedIn', text: FAMILY }, { on: '2026-11-26', text: `${FAMILY} Bienvenue!` }, { on: '2026-11-27', text: `${FAMILY} ✨` }]))
      .toEqual(['text-near-duplicate 4 2', 'text-near-duplicate 5 2']);
  });

  it('looks no further back than the window, and only at what can still be changed', () => {
    expect(found([{ on: '2026-11-24', text: FAMILY }, { on: '2026-12-24', text: FAMILY_AGAIN }])).toEqual(['text-near-duplicate 3 2']);
    expect(found([{ on: '2026-11-24', text: FAMILY }, { on: '2026-12-25', text: FAMILY_AGAIN }])).toEqual([]);
    expect(found([{ on: '2026-11-10', text: FAMILY }, { on: '2026-11-12', text: FAMILY_AGAIN }])).toEqual([]);
    expect(found([{ on: '2026-11-10', status: 'Publié', text: FAMILY }, { on: '2026-11-24', text: FAMILY_AGAIN }])).toEqual(['text-near-duplicate 3 2']);
    expect(found([{ text: FAMILY }, { on: '2026-11-25', status: 'Publié', text: FAMILY_AGAIN }])).toEqual([]);
    for (const status of ['Annulé', 'En pause']) {
      expect(found([{ status, text: FAMILY }, { on: '2026-11-25', text: FAMILY_AGAIN }])).toEqual([]);
      expect(found([{ text: FAMILY }, { on: '2026-11-25', status, text: FAMILY_AGAIN }])).toEqual([]);
    }
    expect(found([{ on: '', text: FAMILY }, { text: FAMILY_AGAIN }])).toEqual([]);
  });

  it('lets a recurring format be: what four posts share is its frame', () => {
    const frame = 'Chaque lundi, le musée vous présente une œuvre choisie et racontée par les guides qui la connaissent le mieux. Venez la voir sur place jusqu’à la fin du mois.';
    const works = ['La lampe du phare', 'Un kayak de cèdre', 'Le violon du forgeron', 'Des skis de bois'];
    expect(found(works.map((work, index) => ({ on: `2026-11-${24 + index}`, text: `${frame} ${work}` })))).toEqual([]);
    const twice = 'Le violon du forgeron, taillé dans un érable tombé devant sa boutique un soir de tempête.';
    const again = twice.replace('un soir de', 'pendant une');
    expect(found([...works, twice, again].map((work, index) => ({ on: `2026-11-${24 + index}`, text: `${frame} ${work}` })))).toEqual([]);
    expect(found([...works, twice, `${twice} ✨`].map((work, index) => ({ on: `2026-11-${24 + index}`, text: `${frame} ${work}` })))).toEqual(['text-near-duplicate 7 6']);
  });

  it('lets editions of one announcement be, which differ in dates and hours only', () => {
    const tour = (when: string): string => `Visite guidée de l’exposition avec la conservatrice ${when}, au pavillon principal. Réservez votre place dès maintenant.`;
    expect(found([{ text: tour('samedi 28 novembre à 10 h') }, { on: '2026-12-01', text: tour('samedi 5 décembre à 14 h') }])).toEqual([]);
  });

  it('lets a story beside the post of its day be', () => {
    expect(found([{ format: 'Photo', text: FAMILY }, { format: 'Story', text: FAMILY_AGAIN }])).toEqual([]);
    expect(found([{ format: 'Photo', text: FAMILY }, { on: '2026-11-25', format: 'Story', text: FAMILY_AGAIN }])).toEqual(['text-near-duplicate 3 2']);
    expect(found([{ format: 'Photo', text: FAMILY }, { format: 'Carrousel', text: FAMILY_AGAIN }])).toEqual(['text-near-duplicate 3 2']);
  });

  it('says nothing of short texts, and without channels nothing of one day', () => {
    expect(found([{ text: 'Le musée est ouvert ce soir!' }, { on: '2026-11-25', text: 'Le musée est ouvert ce soir. Bienvenue!' }])).toEqual([]);
    const roles: readonly Role[] = ['date', 'text'];
    expect(found([{ text: FAMILY }, { text: FAMILY_AGAIN }], roles)).toEqual([]);
    expect(found([{ text: FAMILY }, { on: '2026-11-25', text: FAMILY_AGAIN }], roles)).toEqual(['text-near-duplicate 3 2']);
  });

  it('takes empty texts, emoji alone and scripts without spaces as they come', () => {
    const japanese = '土曜日に博物館の収蔵庫を公開します。ご家族でお越しください。入場無料です。';
    expect(found([{ text: '' }, { text: '✨🎉' }, { on: '2026-11-25', text: '✨🎉 🎉' }, { text: japanese }, { on: '2026-11-26', text: japanese.replace('。', '!').replace('土曜', '日曜') }]))
      .toEqual(['text-near-duplicate 6 5']);
  });

  it('is not run without dates', () => {
    expect(checkRows(['text', 'channel'], [[FAMILY, 'Facebook']]).notRun).toContainEqual({ code: 'text-near-duplicate', missing: ['date'] });
  });
});

/** An announcement with something left open. */
function tour(what: string): string {
  return `Visite guidée de l’exposition avec la conservatrice, ${what}. Réservez votre place au guichet.`;
}

describe('text-contradictory', () => {
  it('finds two hours, prices or dates for one occasion, on any channel, and marks its own', () => {
    for (const [here, there] of [
      ['9 h', '10 h'], ['9 h 30', '9h'], ['14:00', '13:00'], ['3 p.m.', '2 p.m.'], ['15 $', '20 $'], ['12,50 €', '12 €'], ['$15', '$12'], ['20 %', '15 %'],
    ] as const) {
      const text = tour(`samedi 28 novembre, ${here}`);
      const [finding, ...others] = findingsOf([{ text: tour(`samedi 28 novembre, ${there}`) }, { on: '2026-11-26', channel: 'Instagram', text }]);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ code: 'text-contradictory', severity: 'warning', confidence: 'to-check', parameters: { here, there, otherRow: 2, otherSheet: null } });
      expect(text.slice(finding?.mark?.start, finding?.mark?.end)).toBe(here);
    }
    expect(findingsOf([{ on: '2026-11-26', text: tour('samedi 28 novembre') }, { on: '2026-11-26', channel: 'LinkedIn', text: tour('samedi 29 novembre') }]))
      .toMatchObject([{ parameters: { here: '29 novembre', there: '28 novembre' } }]);
    expect(findingsOf([{ text: tour('samedi') }, { channel: 'LinkedIn', text: tour('dimanche') }])).toMatchObject([{ parameters: { here: 'dimanche', there: 'samedi' } }]);
  });

  it('is found once, and not also as nearly the same text', () => {
    expect(found([{ text: tour('samedi à 10 h') }, { on: '2026-11-26', text: tour('samedi à 9 h') }])).toEqual(['text-contradictory 3 2']);
  });

  it('sees one figure in its several spellings', () => {
    expect(found([{ text: tour('samedi à 10 h') }, { channel: 'LinkedIn', text: tour('samedi à 10h00') }])).toEqual([]);
    expect(found([{ text: tour('1 200 $ à gagner') }, { channel: 'LinkedIn', text: tour('1200$ à gagner') }])).toEqual([]);
  });

  it('marks the figure where it stands, whatever stands before it', () => {
    const text = `✨✨ ${tour('samedi à 9 h')} #musée`;
    const [finding] = findingsOf([{ text: tour('samedi à 10 h') }, { on: '2026-11-26', channel: 'Instagram', text: tour('samedi à 9 h') }, { on: '2026-11-27', channel: 'LinkedIn', text }]).slice(1);
    expect(text.slice(finding?.mark?.start, finding?.mark?.end)).toBe('9 h');
  });

  it('lets countdowns and counts be', () => {
    const counted = (what: string): string => `${what}! Nous avons hâte de vous ouvrir les portes de la nouvelle aile du musée.`;
    for (const [first, second] of [['J-3', 'J-2'], ['Plus que 3 jours', 'Plus que 2 jours'], ['Il reste 30 places', 'Il reste 12 places'], ['Only 9 days left', 'Only 5 days left'], ['Épisode 4/12', 'Épisode 6/12'], ['Astuce 1', 'Astuce 2'], ['#12', '#13'], ['Déjà 200 inscriptions', 'Déjà 300 inscriptions']] as const) {
      expect(found([{ text: counted(first) }, { on: '2026-11-25', text: counted(second) }])).toEqual([]);
    }
  });

  it('lets editions be: a date that moves with its post, a weekday of another week, three figures or more', () => {
    expect(found([{ text: tour('samedi 28 novembre à 10 h') }, { on: '2026-12-02', text: tour('samedi 5 décembre à 9 h') }])).toEqual([]);
    expect(found([{ text: tour('samedi à 10 h') }, { on: '2026-12-01', text: tour('samedi à 9 h') }])).toEqual([]);
    expect(found([{ text: tour('en direct à 19 h') }, { on: '2026-11-25', text: tour('en direct à 20 h') }])).toEqual([]);
    expect(found(['10 h', '11 h', '13 h'].map((hour) => ({ text: tour(`samedi à ${hour}`) })))).toEqual([]);
  });

  it('looks at what can still be put right, and at what went out a few days ago', () => {
    const [ten, nine] = [tour('samedi 28 novembre à 10 h'), tour('samedi 28 novembre à 9 h')];
    expect(found([{ on: '2026-11-19', status: 'Publié', text: ten }, { on: '2026-11-24', text: nine }])).toEqual(['text-contradictory 3 2']);
    expect(found([{ on: '2026-11-10', status: 'Publié', text: ten }, { on: '2026-11-24', text: nine }])).toEqual([]);
    expect(found([{ on: '2026-11-18', status: 'Publié', text: ten }, { on: '2026-11-19', status: 'Publié', text: nine }])).toEqual([]);
    expect(found([{ status: 'Annulé', text: ten }, { text: nine }])).toEqual([]);
    expect(found([{ text: ten }, { on: '2026-11-25', text: `${nine} Et pas ailleurs.` }]).filter((line) => line.startsWith('text-contradictory'))).toEqual([]);
  });
});
