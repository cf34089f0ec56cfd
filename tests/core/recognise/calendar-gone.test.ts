/** A calendar whose tab was deleted: no other tab is taken for it unasked. */
import { describe, expect, it } from 'vitest';
import { unlessGone } from '../../../core/recognise/calendar-gone.ts';
import { recognise } from '../../../core/recognise/recognise.ts';
import type { Recognised, Recognition } from '../../../core/recognise/recognition.ts';
import type { RememberedMapping } from '../../../core/recognise/remembered.ts';
import type { WorkbookOutline } from '../../../core/host.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { outlineOf } from './outline-of.ts';
import type { Tab } from './outline-of.ts';

const POSTS: readonly (readonly Cell[])[] = [
  [46_300, 'Instagram', 'Vernissage', 'Venez découvrir la nouvelle salle dès samedi matin.', 'Programmé'],
  [46_302, 'Facebook', 'Atelier', 'Un atelier pour les familles, tous les dimanches.', 'À produire'],
  [46_305, 'LinkedIn', 'Bénévoles', 'Nous cherchons des bénévoles pour la saison d’été.', 'Publié'],
];
const CALENDAR: Tab = { name: 'Calendrier', rows: [['Date', 'Canal', 'Titre', 'Texte', 'Statut'], ...POSTS] };
/** Another table that would do for a calendar if there were no better. */
const OTHER: Tab = { name: 'Équipe', rows: [['Jour', 'Réseau', 'Message', 'Nom'], [46_300, 'Instagram', 'Accueil des bénévoles de la saison', 'Anna'], [46_301, 'Facebook', 'Réunion de toute l’équipe', 'Paul']] };
const BLANK: Tab = { name: 'Notes', rows: [] };

/** Ids go by place: a tab that is gone leaves an empty one of another id. */
function bookOf(...tabs: readonly (Tab | null)[]): WorkbookOutline {
  const { sheets, ...book } = outlineOf(...tabs.map((tab) => tab ?? BLANK));
  return { ...book, sheets: sheets.filter((_, index) => tabs[index] !== null) };
}

function sheetsOf(recognition: Recognition): Recognised['sheets'] {
  if (recognition.kind === 'declined') throw new Error(recognition.code);
  return recognition.sheets;
}

const LAST = sheetsOf(recognise(bookOf(CALENDAR, OTHER)));

function seenAfter(outline: WorkbookOutline, remembered: RememberedMapping | null = null, last: Recognised['sheets'] | null = LAST): string {
  const recognition = unlessGone(recognise(outline, remembered), outline, { remembered, last });
  return recognition.kind === 'declined' ? `${recognition.code}: ${recognition.sheetName}` : recognition.sheets.map(({ sheetName }) => sheetName).join(' ');
}

function said(tab: string, ...headings: readonly string[]): RememberedMapping {
  return { tab, columns: headings.map((heading, index) => ({ heading, occurrence: 1, role: index === 0 ? 'date' : index === 1 ? 'account' : 'title', channel: null })) };
}

describe('once the tab that was read is gone', () => {
  it('another table is not taken for the calendar', () => {
    expect(seenAfter(bookOf(null, OTHER), null, null)).toBe('Équipe');
    expect(seenAfter(bookOf(null, OTHER))).toBe('calendar-gone: Calendrier');
  });

  it('the tab is named where nothing else is there', () => {
    expect(seenAfter(bookOf(null, BLANK))).toBe('calendar-gone: Calendrier');
  });

  it('a copy with most of its headings takes its place', () => {
    expect(seenAfter(bookOf(null, OTHER, { name: 'Copie', rows: [['Date', 'Canal', 'Titre', 'Texte', 'Statut', 'Lien'], ...POSTS] }))).toBe('Copie');
  });

  it('what a person has said to be the calendar is taken', () => {
    expect(seenAfter(bookOf(null, OTHER), said('Équipe', 'Jour', 'Réseau', 'Message'))).toBe('Équipe');
  });

  it('the other months of the calendar go on', () => {
    const months = [{ ...CALENDAR, name: 'Mai' }, { ...CALENDAR, name: 'Juin' }] as const;
    const last = sheetsOf(recognise(bookOf(...months)));
    expect(last).toHaveLength(2);
    expect(seenAfter(bookOf(null, months[1]), null, last)).toBe('Juin');
  });
});

describe('while the tab that was read is there', () => {
  it('it may bear another name and other headings', () => {
    expect(seenAfter(bookOf({ name: 'Planning', rows: [['Jour', 'Réseau', 'Sujet', 'Message', 'État'], ...POSTS] }, OTHER))).toBe('Planning');
  });
});

describe('when a pane opens', () => {
  it('and the tab that a person meant is gone, no other is taken for it', () => {
    expect(seenAfter(bookOf(OTHER), said('Calendrier', 'Date', 'Canal', 'Titre'), null)).toBe('calendar-gone: Calendrier');
  });

  it('a calendar made in its place is taken, by its name or its headings', () => {
    expect(seenAfter(bookOf(CALENDAR), said('Publications', 'Quand', 'Où', 'Quoi'), null)).toBe('Calendrier');
    expect(seenAfter(bookOf({ ...CALENDAR, name: 'Copie' }), said('Publications', 'Date', 'Canal', 'Titre'), null)).toBe('Copie');
  });

  it('nothing is gone of which nobody has said anything', () => {
    expect(seenAfter(bookOf(OTHER), null, null)).toBe('Équipe');
  });
});
