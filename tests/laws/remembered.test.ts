/** Laws of remembered mappings: order doesn't matter, remembering changes nothing, and no role is given twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkbookOutline } from '../../core/host.ts';
import { mappingOf, toRemember } from '../../core/recognise/mapping.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { RecognisedColumn } from '../../core/recognise/recognition.ts';
import type { RememberedMapping } from '../../core/recognise/remembered.ts';
import type { Cell } from '../../core/table/cell.ts';
import { ROLES } from '../../core/table/role.ts';

const HEADINGS = ['Date', 'Heure', 'Canal', 'Titre', 'Texte', 'Statut', 'Qui', 'Notes', 'Type', 'Truc', '✨', 'Lien'];
const heading = fc.constantFrom(...HEADINGS);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>('2026-11-21', '21/11/2026', '19 h', 'Instagram', 'Facebook', 'Publié', 'Brouillon', 'Zoé', 'Reel', 'https://exemple.ca', 'x', null, 3, true),
  fc.constantFrom<Cell>('Un texte assez long pour être celui d’une publication, avec tout ce qu’il faut', 'Un titre de quelques mots'),
);
const table = fc.integer({ min: 2, max: 9 }).chain((width) =>
  fc.record({
    headings: fc.uniqueArray(heading, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  }),
);
const claim = fc.record({
  heading, occurrence: fc.integer({ min: 1, max: 2 }), role: fc.option(fc.constantFrom(...ROLES.slice(0, 12))), channel: fc.option(fc.constantFrom('instagram', 'x', '__proto__')),
});
const anyMemory: fc.Arbitrary<RememberedMapping> = fc.record({ tab: fc.constantFrom('Plan', 'Ailleurs'), columns: fc.array(claim, { maxLength: 10 }) });

interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

function outlineOf({ headings, rows }: Table): WorkbookOutline {
  const head = [headings, ...rows];
  const sheet = { id: 's', name: 'Plan', isVisible: true, rowCount: head.length, columnCount: headings.length, head, headFormats: head.map((row) => row.map(() => 'General')) };
  return { dateSystem: 1900, sheets: [sheet] };
}

function columnsOf(outline: WorkbookOutline, memory: RememberedMapping | null): readonly RecognisedColumn[] | null {
  const recognition = recognise(outline, memory);
  return recognition.kind === 'recognised' ? recognition.sheets[0].columns : null;
}

/** Each heading with what a person has said of it. */
function saidOf(columns: readonly RecognisedColumn[] | null): readonly string[] {
  return (columns ?? []).flatMap(({ heading: text, role, channel, isRemembered }) => (isRemembered === true ? [`${text}: ${role} ${channel}`] : [])).sort();
}

describe('a remembered mapping', () => {
  it('means the same whatever the order of the columns', () => {
    fc.assert(
      fc.property(table, anyMemory, fc.infiniteStream(fc.nat()), (original, memory, luck) => {
        const order = original.headings.map((_, column) => ({ column, key: luck.next().value as number })).sort((a, b) => a.key - b.key).map(({ column }) => column);
        const permuted = { headings: order.map((column) => original.headings[column] ?? ''), rows: original.rows.map((row) => order.map((column) => row[column] ?? null)) };
        expect(saidOf(columnsOf(outlineOf(permuted), memory))).toEqual(saidOf(columnsOf(outlineOf(original), memory)));
      }),
      { numRuns: 300 },
    );
  });

  it('of what was recognised changes nothing', () => {
    fc.assert(
      fc.property(table, (original) => {
        const outline = outlineOf(original);
        const recognition = recognise(outline);
        const mapping = mappingOf(outline, recognition);
        if (recognition.kind === 'declined' || mapping === null) return;
        const again = recognise(outline, toRemember(mapping));
        const bare = (columns: readonly RecognisedColumn[] | undefined): unknown => columns?.map(({ column, role, channel }) => ({ column, role, channel }));
        expect(again.kind === 'recognised' && again.sheets[0].headerRow).toBe(recognition.sheets[0].headerRow);
        expect(bare(again.kind === 'recognised' ? again.sheets[0].columns : [])).toEqual(bare(recognition.sheets[0].columns));
        expect(mappingOf(outline, again)?.columns.some(({ isQuestion }) => isQuestion)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('gives no role and no channel twice, whatever it claims', () => {
    fc.assert(
      fc.property(table, anyMemory, (original, memory) => {
        const columns = columnsOf(outlineOf(original), memory) ?? [];
        const parts = columns.flatMap(({ role, channel }) => (role === null ? (channel === undefined ? [] : [`channel ${channel}`]) : [role]));
        expect(new Set(parts).size).toBe(parts.length);
        expect(columns.some(({ role, channel }) => role !== null && channel !== undefined)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
