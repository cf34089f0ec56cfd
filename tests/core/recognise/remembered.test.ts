/** What a person confirmed of a calendar's columns holds wherever the same headings stand. */
import { describe, expect, it } from 'vitest';
import { mappingOf, toRemember } from '../../../core/recognise/mapping.ts';
import { recognise } from '../../../core/recognise/recognise.ts';
import type { RecognisedColumn, Recognition } from '../../../core/recognise/recognition.ts';
import type { RememberedColumn, RememberedMapping } from '../../../core/recognise/remembered.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { outlineOf } from './outline-of.ts';
import type { Tab } from './outline-of.ts';

const HEADINGS = ['Date', 'Réseau', 'Sujet', 'Texte', 'Statut', 'Responsable', 'Mémo'];
const POSTS: readonly (readonly Cell[])[] = [
  [46_348, 'Instagram', 'Les pommes', 'Un premier texte, assez long pour être celui de la publication', 'Brouillon', 'Zoé', 'a'],
  [46_349, 'Facebook', 'Le marché', 'Un deuxième texte, assez long pour être celui de la publication', 'Approuvé', 'Karim', 'b'],
  [46_350, 'Instagram', 'La récolte', 'Un troisième texte, assez long pour être celui de la publication', 'Publié', 'Zoé', 'c'],
];

/** The posts under headings in another order, some of them renamed. */
function tab(order: readonly string[] = HEADINGS, renamed: Readonly<Record<string, string>> = {}, name = 'Plan'): Tab {
  const row = (cells: readonly Cell[]): readonly Cell[] => order.map((heading) => cells[HEADINGS.indexOf(heading)] ?? null);
  return { name, rows: [order.map((heading) => renamed[heading] ?? heading), ...POSTS.map(row)] };
}

function memory(roles: Readonly<Record<string, Role | null>>, name = 'Plan'): RememberedMapping {
  return { tab: name, columns: Object.entries(roles).map(([heading, role]) => said(heading, role)) };
}

function said(heading: string, role: Role | null, occurrence = 1): RememberedColumn {
  return { heading, occurrence, role, channel: null };
}

function columnsOf(recognition: Recognition): readonly RecognisedColumn[] {
  if (recognition.kind === 'declined') throw new Error(`declined: ${recognition.code}`);
  return recognition.sheets[0].columns;
}

function rolesOf(recognition: Recognition): Readonly<Record<string, Role | null>> {
  return Object.fromEntries(columnsOf(recognition).map(({ heading, role }) => [heading, role]));
}

/** As a person may say it, unlike what would be recognised. */
const SAID = memory({ Date: 'date', Réseau: 'channel', Sujet: 'campaign', Texte: 'text', Statut: null, Responsable: 'approver', Mémo: 'cta' });

describe('a remembered mapping', () => {
  it('decides what the columns are, that some play no part, and asks nothing more', () => {
    const outline = outlineOf(tab());
    const recognition = recognise(outline, SAID);
    expect(rolesOf(recognition)).toEqual({ Date: 'date', Réseau: 'channel', Sujet: 'campaign', Texte: 'text', Statut: null, Responsable: 'approver', Mémo: 'cta' });
    expect(columnsOf(recognition).every(({ confidence, isRemembered }) => confidence === 1 && isRemembered === true)).toBe(true);
    expect(mappingOf(outline, recognition)?.columns.some(({ isQuestion }) => isQuestion)).toBe(false);
  });

  it('finds its headings when they have moved, and whatever their case, accents, emoji and spaces', () => {
    const moved = tab(['Mémo', 'Statut', 'Texte', 'Sujet', 'Responsable', 'Réseau', 'Date'], { Réseau: '📱 RESEAU ', Date: 'date', Mémo: ' memo' });
    expect(rolesOf(recognise(outlineOf(moved), SAID))).toEqual({
      memo: 'cta', Statut: null, Texte: 'text', Sujet: 'campaign', Responsable: 'approver', '📱 RESEAU': 'channel', date: 'date',
    });
  });

  it('leaves new columns the roles that nobody holds', () => {
    const [head = [], ...rest] = tab().rows;
    const wider: Tab = { name: 'Plan', rows: [['Heure', ...head, 'État'], ...rest.map((row, index) => [`1${index} h 30`, ...row, 'Publié'])] };
    const columns = columnsOf(recognise(outlineOf(wider), SAID));
    expect(columns[0]).toMatchObject({ heading: 'Heure', role: 'time' });
    expect(columns[0]?.isRemembered).toBeUndefined();
    expect(columns[8]).toMatchObject({ heading: 'État', role: 'status' });
    const second: Tab = { name: 'Plan', rows: [[...head, 'Canal'], ...rest.map((row) => [...row, 'TikTok'])] };
    expect(columnsOf(recognise(outlineOf(second), SAID))[7]).toMatchObject({ heading: 'Canal', role: null });
  });

  it('lets a heading that is gone be recognised afresh', () => {
    expect(rolesOf(recognise(outlineOf(tab(HEADINGS, { Texte: 'Légende' })), SAID))).toMatchObject({ Légende: 'text', Sujet: 'campaign', Responsable: 'approver' });
    expect(rolesOf(recognise(outlineOf(tab(HEADINGS.slice(0, 6))), SAID))).toMatchObject({ Sujet: 'campaign' });
  });

  it('is left aside where most of its headings are gone', () => {
    const renamed = tab(HEADINGS, { Sujet: 'Titre', Texte: 'Légende', Responsable: 'Qui', Mémo: 'Notes' });
    expect(rolesOf(recognise(outlineOf(renamed), SAID))).toEqual(rolesOf(recognise(outlineOf(renamed))));
  });

  it('makes a calendar of a table that would be declined', () => {
    const stock: Tab = { name: 'Liste', rows: [['Abc', 'Xyz'], ['Une chose', 'Zoé'], ['Une autre', 'Karim']] };
    expect(recognise(outlineOf(stock)).kind).toBe('declined');
    expect(rolesOf(recognise(outlineOf(stock), memory({ Abc: 'title', Xyz: 'owner' }, 'Liste')))).toEqual({ Abc: 'title', Xyz: 'owner' });
  });

  it('prefers the tab that was meant, then any with the same headings', () => {
    const other: Tab = { name: 'Calendrier', rows: [['Date', 'Canal', 'Titre'], [46_348, 'Instagram', 'Les pommes'], [46_349, 'Facebook', 'Le marché']] };
    const outline = outlineOf(other, tab());
    expect(mappingOf(outline, recognise(outline))?.sheetName).toBe('Plan');
    const saidOther = memory({ Date: 'date', Canal: 'channel', Titre: 'title' }, 'Calendrier');
    expect(mappingOf(outline, recognise(outline, saidOther))?.sheetName).toBe('Calendrier');
    expect(mappingOf(outline, recognise(outline, { ...saidOther, tab: 'Gone' }))?.sheetName).toBe('Calendrier');
  });

  it('holds for every month tab', () => {
    const recognition = recognise(outlineOf(tab(HEADINGS, {}, 'Janvier'), tab(HEADINGS, {}, 'Février')), { ...SAID, tab: 'Janvier' });
    expect(recognition.kind === 'recognised' && recognition.sheets.map(({ columns }) => columns[2]?.role)).toEqual(['campaign', 'campaign']);
  });

  it('tells columns with one heading apart by their order', () => {
    const doubled = tab(HEADINGS, { Sujet: 'Texte' });
    const twice: RememberedMapping = { tab: 'Plan', columns: [said('Date', 'date'), said('Réseau', 'channel'), said('Texte', 'notes'), said('Texte', 'title', 2)] };
    expect(columnsOf(recognise(outlineOf(doubled), twice)).slice(2, 4).map(({ role }) => role)).toEqual(['notes', 'title']);
  });

  it('keeps the channel whose status a column holds', () => {
    const channels: RememberedMapping = { tab: 'Plan', columns: [said('Date', 'date'), { heading: 'Mémo', occurrence: 1, role: null, channel: 'tiktok' }, said('Texte', 'text')] };
    expect(columnsOf(recognise(outlineOf(tab()), channels))[6]).toMatchObject({ heading: 'Mémo', role: null, channel: 'tiktok', isRemembered: true });
  });

  it('gives no role twice where it claims one twice: the last claim holds', () => {
    const hostile: RememberedMapping = { tab: 'Plan', columns: [said('Statut', 'date'), said('Date', 'date'), said('Statut', 'owner'), said('Texte', 'text')] };
    const roles = rolesOf(recognise(outlineOf(tab()), hostile));
    expect(roles).toMatchObject({ Statut: 'owner', Date: 'date', Texte: 'text' });
    const lower: RememberedMapping = { tab: 'Plan', columns: [said('Sujet', 'text'), said('Texte', 'text'), said('Absent', 'text')] };
    const lowerRoles = rolesOf(recognise(outlineOf(tab()), lower));
    expect(lowerRoles['Texte']).toBe('text');
    expect(lowerRoles['Sujet']).not.toBe('text');
  });

  it('is not made of a single heading that stands on any tab', () => {
    const dates: Tab = { name: 'Fériés', rows: [['Date', 'Quoi'], [46_348, 'Noël'], [46_349, 'Fête']] };
    expect(recognise(outlineOf(dates), memory({ Date: 'date' }, 'Gone')).kind).toBe('declined');
  });

  it('remembers what was recognised as it was', () => {
    const outline = outlineOf(tab());
    const mapping = mappingOf(outline, recognise(outline));
    if (mapping === null) throw new Error('There is no mapping.');
    expect(rolesOf(recognise(outline, toRemember(mapping)))).toEqual(rolesOf(recognise(outline)));
  });

  it('counts equal headings over the whole row, so that a table to the left with the same headings takes none away', () => {
    const aside: readonly Cell[] = ['Mémo', 'Statut', null];
    const rows = [[...aside, ...HEADINGS], ['à commander', 'plus tard', null, ...(POSTS[0] ?? [])], [null, null, null, ...(POSTS[1] ?? [])], [null, null, null, ...(POSTS[2] ?? [])]];
    const outline = outlineOf({ name: 'Plan', rows });
    const mapping = mappingOf(outline, recognise(outline));
    const status = mapping?.columns.find(({ role }) => role === 'status');
    expect(status).toMatchObject({ column: 7, occurrence: 2 });
    if (mapping === null) throw new Error('no mapping');
    const again = columnsOf(recognise(outline, toRemember(mapping)));
    expect(again.find(({ role }) => role === 'status')).toMatchObject({ column: 7, isRemembered: true });
    expect(again.find(({ role }) => role === 'date')).toMatchObject({ column: 3, isRemembered: true });
  });
});
