/** What the rules about when posts go out find, and what they leave alone. */
import { describe, expect, it } from 'vitest';
import type { ChannelRow } from '../../../core/side-tabs/channels-tab.ts';
import type { SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import type { OwnerEntry } from '../../../core/table/calendar.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { checkRows, day } from './calendar-of.ts';
import { sideTabOf } from './side-tab-of.ts';

const TODAY = day('2026-11-23');
const TOMORROW = TODAY + 1;
type Rows = readonly (readonly Cell[])[];

const NOBODY: OwnerEntry = { word: '', people: [], shared: null };
const BLANK: Omit<ChannelRow, 'row'> = {
  network: [], networkWord: '', handle: '', url: '', department: '', owner: NOBODY, backup: NOBODY, recovery: NOBODY, status: null, statusWord: '', audience: [], level: null,
  objectives: [], least: null, most: null, spacing: null, quietFrom: null, quietTo: null, days: null, nextAction: null, tool: null,
};

function pages(...rows: readonly Partial<ChannelRow>[]): SideTabs {
  return sideTabOf('channels', ['network', 'handle', 'spacing', 'quietFrom', 'quietTo'], BLANK, rows.map((row) => ({ network: ['facebook'], networkWord: 'Facebook', ...row })));
}

function found(code: string, roles: readonly Role[], rows: Rows, tabs?: SideTabs): readonly string[] {
  return checkRows(roles, rows, TODAY, tabs === undefined ? {} : { tabs }).found.filter((line) => line.startsWith(`${code} `));
}

describe('slot-clash', () => {
  const roles: readonly Role[] = ['date', 'time', 'channel', 'account', 'format', 'status', 'language'];

  it('finds the later row of two on one channel at one minute, and each more', () => {
    const rows: Rows = [[TOMORROW, '9 h 30', 'Facebook'], [TOMORROW, 0.395833333, 'FB'], [TOMORROW, '09:30', 'Instagram, Facebook'], [TOMORROW, '9 h 31', 'Facebook']];
    expect(found('slot-clash', roles, rows)).toEqual(['slot-clash B3 B2', 'slot-clash B4 B2']);
  });

  it('lets a post in each language be, where no column says which language it is in', () => {
    const french = 'Venez visiter les réserves du musée avec notre conservatrice dimanche.';
    const english = 'Come and see the museum’s reserves with our curator this Sunday.';
    const bilingual: readonly Role[] = ['date', 'time', 'channel', 'text'];
    expect(found('slot-clash', bilingual, [[TOMORROW, '9 h', 'Facebook', french], [TOMORROW, '9 h', 'Facebook', english]])).toEqual([]);
    expect(found('slot-clash', bilingual, [[TOMORROW, '9 h', 'Facebook', french], [TOMORROW, '9 h', 'Facebook', `${french} Bienvenue!`]])).toEqual(['slot-clash B3 B2']);
  });

  it('leaves other channels, accounts, languages, days and rows without a time alone', () => {
    const rows: Rows = [
      [TOMORROW, '9 h', 'Facebook', 'Phare', null, null, 'fr'], [TOMORROW, '9 h', 'Instagram', 'Phare', null, null, 'fr'], [TOMORROW, '9 h', 'Facebook', 'Moulin', null, null, 'fr'],
      [TOMORROW, '9 h', 'Facebook', 'Phare', null, null, 'en'], [TOMORROW + 1, '9 h', 'Facebook', 'Phare', null, null, 'fr'], [TOMORROW, null, 'Facebook'], [TOMORROW, null, 'Facebook'],
      [TOMORROW, '9 h', null], [TOMORROW, '9 h', null], [TOMORROW, '0:00', 'LinkedIn'], [TOMORROW, '0:00', 'LinkedIn'],
    ];
    expect(found('slot-clash', roles, rows)).toEqual([]);
  });

  it('tells two departments apart only where each has a page of its own', () => {
    const asked: readonly Role[] = ['date', 'time', 'channel', 'department', 'account'];
    const rows: Rows = [[TOMORROW, '9 h', 'Facebook', 'Loisirs'], [TOMORROW, '9 h', 'Facebook', 'Culture']];
    const own = pages({ handle: 'ville.loisirs', department: 'Loisirs' }, { handle: 'ville.culture', department: 'Culture' });
    expect(found('slot-clash', asked, rows)).toEqual(['slot-clash B3 B2']);
    expect(found('slot-clash', asked, rows, pages({ handle: 'ville', department: 'Communications' }))).toEqual(['slot-clash B3 B2']);
    expect(found('slot-clash', asked, rows, pages({ handle: 'ville' }, { handle: 'ville.en' }))).toEqual(['slot-clash B3 B2']);
    expect(found('slot-clash', asked, rows, own)).toEqual([]);
    // The department's page is the one that an account names.
    expect(found('slot-clash', asked, [...rows, [TOMORROW, '9 h', 'Facebook', null, 'ville.culture']], own)).toEqual(['slot-clash B4 B3']);
    expect(found('slot-clash', asked, [...rows, [TOMORROW, '9 h', 'Facebook', 'LOISIRS']], own)).toEqual(['slot-clash B4 B2']);
  });

  it('tells apart the pages that the inventory calls as the cells do', () => {
    const rows: Rows = [[TOMORROW, '9 h', 'Facebook EN'], [TOMORROW, '9 h', 'Facebook FR'], [TOMORROW, '9 h', 'facebook fr']];
    expect(found('slot-clash', roles, rows, pages({ networkWord: 'Facebook EN' }, { networkWord: 'Facebook FR' }))).toEqual(['slot-clash B4 B3']);
    expect(found('slot-clash', roles, rows, pages({ networkWord: 'Facebook' }))).toEqual(['slot-clash B3 B2', 'slot-clash B4 B2']);
  });

  it('leaves stories, cancelled, paused, published and past posts alone', () => {
    const at = (format: Cell, status: Cell, date = TOMORROW): readonly Cell[] => [date, '9 h', 'Facebook', null, format, status];
    const rows: Rows = [at(null, null), at('Story', null), at('Story', null), at(null, 'Annulé'), at(null, 'En pause'), at(null, 'Publié'), at(null, null, TODAY - 1), at(null, null, TODAY - 1)];
    expect(found('slot-clash', roles, rows)).toEqual([]);
  });
});

describe('slot-redundant', () => {
  const roles: readonly Role[] = ['date', 'channel', 'title', 'text', 'format'];

  it('finds one subject twice a day on one channel in other words, to check', () => {
    const rows: Rows = [[TOMORROW, 'Facebook', 'Atelier de poterie', 'À 14 h.'], [TOMORROW, 'Facebook', 'ATELIER de poterie!', 'À 13 h.']];
    expect(found('slot-redundant', roles, rows)).toEqual(['slot-redundant C3 C2']);
    expect(checkRows(roles, rows, TODAY).findings.find(({ code }) => code === 'slot-redundant')?.confidence).toBe('to-check');
  });

  it('leaves other days, channels and formats, the same text, and words for no subject alone', () => {
    const rows: Rows = [
      [TOMORROW, 'Facebook', 'Atelier de poterie', 'À 14 h.', 'Photo'], [TOMORROW, 'Instagram', 'Atelier de poterie', 'À 13 h.', 'Photo'], [TOMORROW + 1, 'Facebook', 'Atelier de poterie', 'À 12 h.', 'Photo'],
      [TOMORROW, 'Facebook', 'Atelier de poterie', 'À 11 h.', 'Vidéo'], [TOMORROW, 'LinkedIn', 'Concert', 'Ce soir.'], [TOMORROW, 'LinkedIn', 'Concert', 'ce  soir.'],
      [TOMORROW, 'LinkedIn', 'Promo', 'a'], [TOMORROW, 'LinkedIn', 'Promo', 'b'], [TOMORROW, 'LinkedIn', 'À venir', 'c'], [TOMORROW, 'LinkedIn', 'À venir', 'd'],
    ];
    expect(found('slot-redundant', roles, rows)).toEqual([]);
  });

  it('takes a title that stands on many rows for the name of a series', () => {
    const rows: Rows = Array.from({ length: 4 }, (_, index) => [TOMORROW + (index >> 1), 'Facebook', 'Le saviez-vous', `Texte ${index}`]);
    expect(found('slot-redundant', roles, rows)).toEqual([]);
    expect(found('slot-redundant', roles, rows.slice(0, 3))).toHaveLength(1);
  });
});

describe('quiet-hours', () => {
  const roles: readonly Role[] = ['date', 'time', 'channel', 'status'];
  const at = (...times: readonly string[]): Rows => times.map((time, index) => [TOMORROW + index, time, 'Facebook']);
  const night = pages({ quietFrom: 1290, quietTo: 390 });

  it('finds posts between the two hours, across midnight, the first included and the last not', () => {
    expect(found('quiet-hours', roles, at('21 h 29', '21 h 30', '23 h 59', '0 h 30', '6 h 29', '6 h 30'), night)).toEqual(['quiet-hours B3', 'quiet-hours B4', 'quiet-hours B5', 'quiet-hours B6']);
    expect(found('quiet-hours', roles, at('11 h 59', '12 h', '13 h'), pages({ quietFrom: 720, quietTo: 780 }))).toEqual(['quiet-hours B3']);
  });

  it('leaves past posts, other channels, and pages without hours alone', () => {
    expect(found('quiet-hours', roles, [[TODAY - 1, '23 h', 'Facebook'], [TOMORROW, '23 h', 'LinkedIn'], [TOMORROW, '23 h', null]], night)).toEqual([]);
    expect(found('quiet-hours', roles, at('23 h'), pages({ quietFrom: 1290, quietTo: null }))).toEqual([]);
    expect(found('quiet-hours', roles, at('23 h'), pages({ quietFrom: 1290, quietTo: 1290 }))).toEqual([]);
    expect(found('quiet-hours', roles, at('23 h'), pages({ quietFrom: 1290, quietTo: 390, level: 'passive' }))).toEqual([]);
  });

  it('finds the page of several by the very words for the channel, where neither account nor department says', () => {
    const several = pages({ networkWord: 'Facebook', quietFrom: 1290, quietTo: 390 }, { networkWord: 'Facebook EN', quietFrom: 720, quietTo: 780 }, { networkWord: 'Facebook FR' });
    const posts = (word: string): Rows => [[TOMORROW, '23 h 30', word], [TOMORROW, '12 h', word]];
    expect(found('quiet-hours', roles, posts('Facebook'), several)).toEqual(['quiet-hours B2']);
    expect(found('quiet-hours', roles, posts('facebook en; Instagram'), several)).toEqual(['quiet-hours B3']);
    expect(found('quiet-hours', roles, posts('Facebook FR'), several)).toEqual([]);
    expect(found('quiet-hours', roles, posts('FB'), several)).toEqual([]);
    const accounts: readonly Role[] = ['date', 'time', 'channel', 'account'];
    expect(found('quiet-hours', accounts, [[TOMORROW, '23 h 30', 'Facebook', 'autre.page']], several)).toEqual([]);
  });

  it('is not run without the tab', () => {
    expect(checkRows(roles, at('23 h'), TODAY).notRun).toContainEqual({ code: 'quiet-hours', missing: [], missingTabs: ['channels'] });
  });
});

describe('spacing-short', () => {
  const roles: readonly Role[] = ['date', 'time', 'channel', 'account', 'status'];

  it('finds a post that follows another sooner than the page’s spacing, wherever they stand', () => {
    const rows: Rows = [[TOMORROW, '20 h', 'Facebook'], [TOMORROW, '9 h', 'Facebook'], [TOMORROW + 1, '16 h', 'Facebook'], [TOMORROW + 1, '11 h', 'FB, LinkedIn']];
    expect(found('spacing-short', roles, rows, pages({ spacing: 20 }))).toEqual(['spacing-short B2 B3', 'spacing-short B5 B2', 'spacing-short B4 B5']);
    expect(found('spacing-short', roles, rows, pages({ spacing: 5 }))).toEqual([]);
    expect(found('spacing-short', roles, rows, pages({ spacing: 20, level: 'passive' }))).toEqual([]);
  });

  it('judges a post to come against one that is out, and leaves clashes and the past alone', () => {
    const rows: Rows = [[TODAY - 2, '9 h', 'Facebook'], [TODAY - 2, '10 h', 'Facebook'], [TODAY - 1, '22 h', 'Facebook', null, 'Publié'], [TODAY, '8 h', 'Facebook'], [TODAY, '8 h', 'Facebook']];
    expect(found('spacing-short', roles, rows, pages({ spacing: 20 }))).toEqual(['spacing-short B5 B4']);
  });

  it('needs to know the page where a network has several', () => {
    const rows = (account: string): Rows => [[TOMORROW, '9 h', 'Facebook', account], [TOMORROW, '10 h', 'Facebook', account]];
    const two = pages({ handle: 'phare', spacing: 20 }, { handle: 'moulin', spacing: null });
    expect(found('spacing-short', roles, rows(''), two)).toEqual([]);
    expect(found('spacing-short', roles, rows('@Phare'), two)).toEqual(['spacing-short B3 B2']);
    expect(found('spacing-short', roles, rows('moulin'), two)).toEqual([]);
    expect(found('spacing-short', roles, rows(''), pages({ spacing: 20 }, { spacing: 1, status: 'rogue' }))).toEqual(['spacing-short B3 B2']);
  });
});
