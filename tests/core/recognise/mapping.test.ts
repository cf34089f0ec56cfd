/** A tab's columns as a person is shown them: with examples, and with the tabs that could be chosen. */
import { describe, expect, it } from 'vitest';
import type { WorkbookOutline } from '../../../core/host.ts';
import { cellExample } from '../../../core/recognise/cell-example.ts';
import { mappingOf, toRemember } from '../../../core/recognise/mapping.ts';
import type { Mapping } from '../../../core/recognise/mapping.ts';
import { recognise } from '../../../core/recognise/recognise.ts';
import { outlineOf } from './outline-of.ts';
import type { Tab } from './outline-of.ts';

const PLAN: Tab = {
  name: 'Plan',
  rows: [
    ['Calendrier de novembre'],
    ['Date', 'Réseau', 'Texte', 'Notes', 'NOTES'],
    [46_348, 'Instagram', 'Un premier texte, assez long pour que ce soit celui de la publication', null, 'à relire'],
    ['Semaine 47'],
    [46_349, 'Facebook', 'Un deuxième texte, assez long pour que ce soit celui de la publication', null, 'à relire'],
    ['Date', 'Réseau', 'Texte', 'Notes', 'NOTES'],
    [46_350, 'Instagram', 'Un troisième texte, assez long pour que ce soit celui de la publication', null, 'vu'],
    [46_351, 'LinkedIn', 'Un quatrième texte, assez long pour que ce soit celui de la publication', null, null],
  ],
};
const TEAM: Tab = { name: 'Équipe', rows: [['Nom', 'Courriel'], ['Zoé', 'zoe@exemple.ca'], ['Karim', 'karim@exemple.ca']] };
const TITLE: Tab = { name: 'Accueil', rows: [['Bienvenue']] };

function shown(outline: WorkbookOutline, sheet: string | null = null): Mapping {
  const mapping = mappingOf(outline, recognise(outline), sheet);
  if (mapping === null) throw new Error('There is no mapping.');
  return mapping;
}

describe('the mapping', () => {
  it('shows each column of the main tab with up to three values, none from banners or repeated headings', () => {
    const { sheetName, headerRow, columns } = shown(outlineOf(TITLE, PLAN));
    expect({ sheetName, headerRow }).toEqual({ sheetName: 'Plan', headerRow: 1 });
    expect(columns.map(({ role, examples }) => [role, examples.length])).toEqual([['date', 3], ['channel', 3], ['text', 3], [null, 0], ['notes', 2]]);
    expect(columns[0]?.examples).toEqual(['2026-11-22', '2026-11-23', '2026-11-24']);
    expect(columns[1]?.examples).toEqual(['Instagram', 'Facebook', 'LinkedIn']);
    expect(columns[4]?.examples).toEqual(['à relire', 'vu']);
  });

  it('tells columns with one heading apart by counting them', () => {
    expect(shown(outlineOf(PLAN)).columns.map(({ occurrence }) => occurrence)).toEqual([1, 1, 1, 1, 2]);
  });

  it('offers the visible tabs that have headings, in their order', () => {
    const outline = outlineOf(TEAM, TITLE, PLAN, { ...TEAM, name: 'Ancienne équipe', isHidden: true });
    expect(shown(outline).tabs).toEqual([{ sheet: 'sheet-0', name: 'Équipe' }, { sheet: 'sheet-2', name: 'Plan' }]);
  });

  it('is that of another tab where a person chooses one', () => {
    const outline = outlineOf(PLAN, TEAM, TITLE);
    expect(shown(outline, 'sheet-1')).toMatchObject({ sheetName: 'Équipe', headerRow: 0, columns: [{ heading: 'Nom' }, { heading: 'Courriel' }] });
    expect(mappingOf(outline, recognise(outline), 'sheet-2')).toBeNull();
    expect(mappingOf(outline, recognise(outline), 'gone')).toBeNull();
  });

  it('shows the nearest tab of a workbook that was declined, so that a person can say what its columns are', () => {
    expect(shown(outlineOf(TITLE, TEAM))).toMatchObject({ sheetName: 'Équipe', tabs: [{ name: 'Équipe' }] });
    const titleOnly = outlineOf(TITLE);
    expect(mappingOf(titleOnly, recognise(titleOnly))).toBeNull();
  });

  it('is remembered heading by heading, with what plays no part', () => {
    const { tab, columns } = toRemember(shown(outlineOf(PLAN)));
    expect(tab).toBe('Plan');
    expect(columns[0]).toEqual({ heading: 'Date', occurrence: 1, role: 'date', channel: null });
    expect(columns.slice(3)).toEqual([
      { heading: 'Notes', occurrence: 1, role: null, channel: null },
      { heading: 'NOTES', occurrence: 2, role: 'notes', channel: null },
    ]);
  });
});

describe('an example', () => {
  it('is a day in ISO form, a time of day, or both, as the number format says', () => {
    expect(cellExample(46_347, 'd mmmm yyyy', 1900)).toBe('2026-11-21');
    expect(cellExample(44_885, 'dd/mm/yyyy', 1904)).toBe('2026-11-21');
    expect(cellExample(46_347.375, 'yyyy-mm-dd h:mm', 1900)).toBe('2026-11-21 09:00');
    expect(cellExample(46_347.375, 'yyyy-mm-dd', 1900)).toBe('2026-11-21 09:00');
    expect(cellExample(46_347.999_99, 'yyyy-mm-dd h:mm', 1900)).toBe('2026-11-22 00:00');
    expect(cellExample(0.375, 'h:mm', 1900)).toBe('09:00');
    expect(cellExample(0.999_999, 'h:mm', 1900)).toBe('00:00');
    expect(cellExample(1.5, '[h]:mm', 1900)).toBe('12:00');
  });

  it('is a number as typed otherwise, a share in percent', () => {
    expect(cellExample(46_347, 'General', 1900)).toBe('46347');
    expect(cellExample(0.1 + 0.2, '0.00', 1900)).toBe('0.3');
    expect(cellExample(0.125, '0.0%', 1900)).toBe('12.5%');
    expect(cellExample(-5, 'yyyy-mm-dd', 1900)).toBe('-5');
    expect(cellExample(1e300, 'yyyy-mm-dd', 1900)).toBe('1e+300');
    expect(cellExample(true, 'General', 1900)).toBe('TRUE');
    expect(cellExample({ error: '#REF!' }, 'General', 1900)).toBe('#REF!');
    expect(cellExample(null, 'General', 1900)).toBe('');
  });

  it('is one line, cut between words and never through a character', () => {
    expect(cellExample('Une ligne\nune autre', '@', 1900)).toBe('Une ligne une autre');
    expect(cellExample('mot '.repeat(8000), '@', 1900)).toBe(`${'mot '.repeat(15).trim()}…`);
    expect(cellExample(`${'a'.repeat(59)}e\u0301\u0302bcd`, '@', 1900)).toBe(`${'a'.repeat(59)}…`);
    expect(cellExample(`${'a'.repeat(58)}\u{1f469}\u200d\u{1f373}bcd`, '@', 1900)).toBe(`${'a'.repeat(58)}…`);
    expect(cellExample(`${'a'.repeat(59)}\u{1f44d}\u{1f3fd}bcd`, '@', 1900)).toBe(`${'a'.repeat(59)}…`);
    expect(cellExample(`${'a'.repeat(57)}${'\u{1f1e8}\u{1f1e6}'.repeat(3)}`, '@', 1900)).toBe(`${'a'.repeat(57)}\u{1f1e8}\u{1f1e6}…`);
  });
});
