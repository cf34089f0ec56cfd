/** The tabs about the team for who has none: one click, five tabs, read without a trouble. */
import { describe, expect, it } from 'vitest';
import { setUpTeam } from '../../../core/jobs/set-up-team.ts';
import { UNFINISHED_TEAM } from '../../../core/jobs/new-team-tabs.ts';
import { teamRoleOf } from '../../../core/lexicon/team-roles.ts';
import { decodeSideTabs, findSideTabs, sideTabRequest } from '../../../core/side-tabs/find-side-tabs.ts';
import type { SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import { LANGUAGES } from '../../../core/words/language.ts';
import { teamTabsIn } from '../../../core/words/team-tabs-in.ts';
import { READY_ROLES, TEAM_TABS } from '../../../core/words/team-tabs-words.ts';
import type { Workbook } from '../../../core/host.ts';
import { HOSTS } from '../../conformance/hosts.ts';
import { changedPlaces, wholeBook } from '../../conformance/whole-book.ts';
import { Book } from '../../hosts/book/book.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { breakOffEverywhere } from './break-off.ts';

function emptyBook(): Book {
  const book = new Book();
  book.addSheet('Feuil1');
  return book;
}

async function tabsIn(workbook: Workbook): Promise<SideTabs> {
  const outline = await workbook.outline();
  const found = findSideTabs(outline, new Set());
  const read = await workbook.read(found.map(sideTabRequest));
  return decodeSideTabs(found, read, outline);
}

function names(book: Book): readonly string[] {
  return book.sheets.map(({ name }) => name);
}

describe.each(HOSTS)('setting up the team in $name', ({ openHost }) => {
  it.each(LANGUAGES)('makes all five tabs in %s, with rows to begin with, read without a trouble', async (language) => {
    const book = emptyBook();
    const workbook = await openHost(book);
    expect(await setUpTeam(workbook, language)).toMatchObject({ skipped: [], unknown: [], fault: null });
    expect(names(book)).toEqual(['Feuil1', ...TEAM_TABS.map((key) => teamTabsIn(language).tabs[key].name)]);
    const tabs = await tabsIn(workbook);
    expect(TEAM_TABS.map((key) => [key, tabs[key]?.sheetName, tabs[key]?.rows.length])).toEqual(TEAM_TABS.map((key) => [key, teamTabsIn(language).tabs[key].name, key === 'needs' ? 6 : key === 'duties' ? 12 : 0]));
    expect(tabs.troubles).toEqual([]);
    expect(tabs.needs?.rows.map(({ role, channels, days, from, to, least }) => [role, channels, days, from, to, least])).toEqual(READY_ROLES.map((role) => [role, [], 31, 540, 1020, 1]));
    expect(tabs.duties?.rows.every(({ role, rhythm, owner }) => READY_ROLES.some((each) => each === role) && rhythm !== null && owner.people.length === 0)).toBe(true);
  });

  it('adds nothing the second time, in the other language neither', async () => {
    const book = emptyBook();
    const workbook = await openHost(book);
    await setUpTeam(workbook, 'fr');
    const before = wholeBook(book);
    for (const language of LANGUAGES) expect((await setUpTeam(workbook, language)).written).toBe(0);
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('makes only what is missing, beside the team’s own tabs and under another name where one is taken', async () => {
    const book = emptyBook();
    book.addSheet('Qui fait quoi').write(0, 0, { values: [['Membre', 'Fonction', 'Jours'], ['Inès', 'Graphiste', 'lun–ven']] }, 'person');
    book.addSheet('Garde').write(0, 0, { values: [['Animal', 'Cage'], ['Chat', 2]] }, 'person');
    const before = wholeBook(book);
    await setUpTeam(await openHost(book), 'fr');
    expect(names(book)).toEqual(['Feuil1', 'Qui fait quoi', 'Garde', 'Besoins', 'Absences', 'Garde 2', 'Tâches']);
    expect(changedPlaces(before, wholeBook(book)).filter((place) => ['Feuil1!', 'Qui fait quoi!', 'Garde!'].some((own) => place.startsWith(own)))).toEqual([]);
  });
});

describe('the words of a team’s tabs', () => {
  it.each(LANGUAGES)('in %s name roles that are known, and lists that every host holds', async (language) => {
    const { roles } = teamTabsIn(language);
    expect(READY_ROLES.map((role) => teamRoleOf(roles[role]))).toEqual([...READY_ROLES]);
    const book = emptyBook();
    await setUpTeam(new MemoryWorkbook(book), language);
    for (const sheet of book.sheets) {
      for (const { values } of sheet.validations) expect(values.join(',').length < 255 && values.every((value) => !value.includes(','))).toBe(true);
    }
    expect(book.sheets.map(({ validations }) => validations.length)).toEqual([0, 4, 4, 1, 2, 2]);
  });
});

describe('setting up the team on a host that breaks off', () => {
  /** Two tabs are lacking, one of them with rows. */
  function nearlyWhole(): Book {
    const book = emptyBook();
    for (const key of ['team', 'rota', 'duties'] as const) {
      const { name, headings } = teamTabsIn('fr').tabs[key];
      book.addSheet(name).write(0, 0, { values: [headings] }, 'person');
    }
    return book;
  }

  it('is finished in place by another try', async () => {
    const times = await breakOffEverywhere(nearlyWhole, (workbook) => setUpTeam(workbook, 'fr'), async ({ at, book, workbook }) => {
      await setUpTeam(workbook, 'fr');
      expect([at, ...names(book)]).toEqual([at, 'Feuil1', 'Équipe', 'Garde', 'Tâches', 'Besoins', 'Absences']);
      expect([at, ...book.sheets.slice(4).map((sheet) => sheet.value(0, 0))]).toEqual([at, 'Rôle', 'Nom']);
      expect([at, (await tabsIn(workbook)).needs?.rows.length]).toEqual([at, 6]);
    });
    expect(times).toBeGreaterThan(20);
  });

  it('knows a half-made tab by what stands in its corner, although its other headings are there', async () => {
    const book = emptyBook();
    const { headings } = teamTabsIn('fr').tabs.team;
    book.addSheet('Équipe').write(0, 0, { values: [[UNFINISHED_TEAM.team, ...headings.slice(1)]] }, 'addin');
    await setUpTeam(new MemoryWorkbook(book), 'en');
    expect(names(book)).toEqual(['Feuil1', 'Équipe', 'Needs', 'Absences', 'Rota', 'Duties']);
    expect(headings.map((_, column) => book.sheetNamed('Équipe')?.value(0, column))).toEqual(teamTabsIn('en').tabs.team.headings);
  });
});
