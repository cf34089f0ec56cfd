/** Laws of the side tabs: what holds whatever stands in the cells. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/table/cell.ts';
import { SIDE_TAB_KEYS } from '../../../core/side-tabs/side-tabs.ts';
import { TAB_FORMS } from '../../../core/side-tabs/tab-forms.ts';
import { enSideWords } from '../../fixtures/demo/en/side-words.ts';
import { frSideWords } from '../../fixtures/demo/fr/side-words.ts';
import { readSideTabs } from './workbook-of.ts';

const KINDS = ['channels', 'style', 'media', 'policy', 'replies', 'objectives', 'team', 'needs', 'absences', 'rota', 'duties', 'reports'] as const;
const TABS = [frSideWords, enSideWords].flatMap(({ tabs }) => KINDS.map((key) => ({ key, ...tabs[key] })));
const HOSTILE = ['__proto__', 'constructor', '=1+1', '\ud800', '\u202eabc', '#', '%', '12/13/14', '1 h 2 h 3 h', ',,;;', '"', 'a'.repeat(5000), 'sauf sauf sauf', '(((((((', '²', '٣', '9'.repeat(39), '1e999'];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom(...HOSTILE), fc.double(), fc.integer({ min: 40_000, max: 50_000 }), fc.boolean(), fc.constant(null), fc.constant({ error: '#REF!' }),
  fc.constantFrom('Facebook', 'Tous, sauf TikTok', 'Répondre', '24 h', '40 %', '2026-12-01', '05/06/2026', 'Mot à éviter', 'Maximum d’émojis', 'Officiel', 'Inès et Luc', 'Total',
    'lun–ven', 'sam–lun', '9 h–17 h', '22:00', 'Fermé', 'Tous les canaux', 'rédacteur·rice, CM', 'préfère ne pas', '2026-W47', 'Chaque semaine'),
);

describe('whatever the cells hold', () => {
  it('a tab is read without a throw, its rows in order and its troubles on cells of its columns', () => {
    fc.assert(fc.property(fc.constantFrom(...TABS), fc.array(fc.array(cell, { maxLength: 17 }), { maxLength: 12 }), ({ key, name, headings }, body) => {
      const { tabs, found } = readSideTabs([{ name, rows: [headings, ...body] }]);
      const tab = tabs[key];
      expect(tab?.headerRow).toBe(0);
      const rows = tab?.rows.map(({ row }) => row) ?? [];
      expect([...rows].sort((a, b) => a - b)).toEqual(rows);
      expect(new Set(rows).size).toBe(rows.length);
      const columns = new Set(found[0]?.columns.values());
      for (const trouble of tabs.troubles) expect(columns.has(trouble.cell.column) && trouble.cell.row <= body.length).toBe(true);
      expect(allNumbers(tab).every(Number.isFinite)).toBe(true);
    }), { numRuns: 300 });
  });

  it('a workbook is searched without a throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 25 }), (name, rows) => {
      expect(readSideTabs([{ name, rows }]).tabs.troubles).toBeDefined();
    }), { numRuns: 200 });
  });
});

describe('the order of columns', () => {
  it('changes nothing of what is read', () => {
    const shuffles = fc.constantFrom(...TABS).chain((tab) =>
      fc.tuple(fc.constant(tab), fc.shuffledSubarray([...tab.headings.keys()], { minLength: tab.headings.length }), fc.array(fc.array(cell, { minLength: 17, maxLength: 17 }), { maxLength: 6 })));
    fc.assert(fc.property(shuffles, ([{ key, name, headings }, order, body]) => {
      const shuffled = [headings, ...body].map((row) => order.map((column) => row[column] ?? null));
      const plain = [headings, ...body].map((row) => headings.map((_, column) => row[column] ?? null));
      const before = readSideTabs([{ name, rows: plain }]);
      const after = readSideTabs([{ name, rows: shuffled }]);
      expect(after.tabs[key]?.rows).toEqual(before.tabs[key]?.rows);
      expect([...after.tabs.troubles].map(({ kind, cell: { row } }) => `${kind} ${row}`).sort()).toEqual([...before.tabs.troubles].map(({ kind, cell: { row } }) => `${kind} ${row}`).sort());
    }), { numRuns: 200 });
  });
});

describe('the headings of a form', () => {
  it('name one field each, all of them fields of the form', () => {
    for (const key of SIDE_TAB_KEYS) {
      const { fieldOf, essential, telling, against, proof } = TAB_FORMS[key];
      const fields = new Set(fieldOf.values());
      expect([...essential, ...telling, ...(proof === null ? [] : [proof.field])].every((field) => fields.has(field))).toBe(true);
      expect([...fieldOf.keys()].filter((form) => against.has(form))).toEqual([]);
    }
  });
});

function allNumbers(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return (value instanceof Map || value instanceof Set ? [...value.values()] : Object.values(value)).flatMap(allNumbers);
}
