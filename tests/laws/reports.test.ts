/** Any report, whatever it says, is laid out soundly, known again, and keeps people's notes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageArea } from '../../core/edits/sheet-page.ts';
import type { SheetPlan } from '../../core/edits/edit.ts';
import type { Block, ReportDocument, ReportColumn, TableBlock, ValueKind } from '../../core/report/sheet/blocks.ts';
import { csvOf } from '../../core/report/sheet/csv.ts';
import { planOf } from '../../core/report/sheet/lay-out.ts';
import { withoutEmpty } from '../../core/report/sheet/without-empty.ts';
import { fingerprintOf, isNote, markIn } from '../../core/report/sheet/report-mark.ts';
import type { Cell } from '../../core/table/cell.ts';
import { teamBook, valuesOf, write } from '../core/report/sheet/report-samples.ts';

const KINDS: readonly ValueKind[] = ['text', 'count', 'decimal', 'percent', 'money', 'date', 'weekday-date', 'time'];
const text = fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('=1+1', '+a', ' -5', '@x', '#N/A', 'TRUE', '12/10/2026', 'été; "oui"', 'Suivi · week 2026-W47 · 00000000'));
const value: fc.Arbitrary<Cell> = fc.oneof(text, fc.integer({ min: -1_000, max: 60_000 }), fc.double({ min: -1e9, max: 1e9, noNaN: false }), fc.constant(null), fc.boolean());

/** Columns left to right on the grid, the last of which may be for notes. */
function columnsOn(width: number): fc.Arbitrary<readonly [ReportColumn, ...ReportColumn[]]> {
  return fc.array(fc.record({ span: fc.integer({ min: 1, max: 3 }), gap: fc.integer({ min: 0, max: 1 }), heading: text, kind: fc.constantFrom(...KINDS), isForNotes: fc.boolean(), isWrapped: fc.boolean() }), { minLength: 1, maxLength: 5 }).map((parts) => {
    const columns: ReportColumn[] = [];
    let free = 0;
    for (const { span, gap, heading, kind, isForNotes, isWrapped } of parts) {
      const at = Math.min(free + gap, width - 1);
      if (at < free) break;
      columns.push({ heading, kind, at, span: Math.min(span, width - at), ...(isForNotes && columns.length > 0 ? { isForNotes: true } : {}), ...(isWrapped ? { isWrapped: true } : {}) });
      free = at + Math.min(span, width - at);
    }
    const [first = { heading: 'x', kind: 'text' as const, at: 0, span: 1 }, ...others] = columns;
    return [first, ...others];
  });
}

function tableOn(width: number, id: string): fc.Arbitrary<TableBlock> {
  return columnsOn(width).chain((columns) => fc.record({
    kind: fc.constant('table' as const), id: fc.constant(id), columns: fc.constant(columns), empty: text,
    rows: fc.array(fc.tuple(...columns.map(() => value)), { maxLength: 5 }),
  }));
}

function chartOf(table: TableBlock, name: string): fc.Arbitrary<Block> {
  const last = table.columns.length - 1;
  const column = fc.integer({ min: 0, max: last });
  return fc.record({
    kind: fc.constant('chart' as const), name: fc.constant(name), of: fc.constant(table.id), chart: fc.constantFrom('columns' as const, 'lines' as const, 'bars' as const), title: text, axisTitle: text,
    format: fc.constantFrom(...KINDS), categories: column, series: fc.tuple(fc.record({ column, tone: fc.constantFrom('main' as const, 'target' as const) })), width: fc.constantFrom('whole' as const, 'half' as const),
  });
}

const document: fc.Arbitrary<ReportDocument> = fc.array(fc.integer({ min: 4, max: 50 }), { minLength: 2, maxLength: 9 }).chain((grid) => {
  const heading = fc.record({ kind: fc.constant('heading' as const), text });
  const paragraph = fc.record({ kind: fc.constant('paragraph' as const), text, tone: fc.constantFrom('plain' as const, 'bad' as const) });
  const item = fc.record({ label: text, cell: fc.record({ value, kind: fc.constantFrom(...KINDS) }) });
  const figures = fc.record({ kind: fc.constant('figures' as const), items: fc.array(item, { minLength: 1, maxLength: 7 }) });
  const other: fc.Arbitrary<Block> = fc.oneof(heading, paragraph, figures, fc.constant({ kind: 'page-break' as const }));
  return fc.tuple(tableOn(grid.length, 'a'), tableOn(grid.length, 'b')).chain(([a, b]) => fc.record({
    key: fc.constant('week 2026-W47'), name: fc.constant('Rapport 2026-S47'), grid: fc.constant(grid), isLandscape: fc.boolean(), paper: fc.constantFrom('letter' as const, 'a4' as const),
    unfinished: fc.constant('incomplet · incomplete'), region: fc.constantFrom('fr-CA' as const, 'fr-FR' as const, 'en-CA' as const, 'en-US' as const),
    blocks: fc.tuple(fc.record({ kind: fc.constant('title' as const), text, subtitle: text }), fc.array(other, { maxLength: 3 }), fc.constant(a), fc.array(other, { maxLength: 2 }), fc.array(chartOf(a, 'Suivi a'), { maxLength: 1 }), fc.constant(b), fc.array(chartOf(b, 'b'), { maxLength: 1 }))
      .map(([title, before, first, between, firstCharts, second, secondCharts]): readonly Block[] => [title, ...before, first, ...between, ...firstCharts, second, ...secondCharts]),
  }));
});

function cellsOf({ top, left, bottom, right }: PageArea): readonly string[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) => Array.from({ length: right - left + 1 }, (__, column) => `${String(top + row)} ${String(left + column)}`)).flat();
}

function fingerprint({ cells }: SheetPlan): readonly [now: string, then: string] {
  const found = markIn(cells[0] ?? []);
  return found === null ? ['', 'none'] : [fingerprintOf(cells, found.mark, found.column), found.mark.fingerprint];
}

describe('any report', () => {
  it('is one rectangle of cells; what is merged, linked, charted and looked at lies within, and nothing is merged twice', () => {
    fc.assert(fc.property(document, (report) => {
      const { cells, page } = planOf(report, { dateSystem: 1900 });
      expect(new Set(cells.map(({ length }) => length))).toEqual(new Set([report.grid.length]));
      const inside = new Set(cellsOf({ top: 0, left: 0, bottom: cells.length - 1, right: report.grid.length - 1 }));
      const merged = (page?.merges ?? []).flatMap(cellsOf);
      expect(new Set(merged).size).toBe(merged.length);
      for (const place of [...merged, ...(page?.looks ?? []).flatMap(({ areas }) => areas.flatMap(cellsOf)), ...(page?.charts ?? []).flatMap((chart) => cellsOf(chart.place))]) expect(inside.has(place)).toBe(true);
    }), { numRuns: 200 });
  });

  it('has charts over just the rows of their tables, and none over another’s place', () => {
    fc.assert(fc.property(document, (report) => {
      const { cells, page } = planOf(report, { dateSystem: 1900 });
      expect(page?.charts.length).toBe(withoutEmpty(report.blocks).filter(({ kind }) => kind === 'chart').length);
      for (const { categories, series, place } of page?.charts ?? []) {
        for (const { values, name } of series) expect([values.bottom - values.top, values.top, name.row]).toEqual([categories.bottom - categories.top, categories.top, categories.top - 1]);
        expect(cellsOf(place).every((cell) => { const [row = 0, column = 0] = cell.split(' ').map(Number); return cells[row]?.[column] === null; })).toBe(true);
      }
      const covered = (page?.charts ?? []).flatMap(({ place }) => cellsOf(place));
      expect(new Set(covered).size).toBe(covered.length);
    }), { numRuns: 200 });
  });

  it('is known by its mark, and any changed cell is noticed but those of notes', () => {
    fc.assert(fc.property(document, fc.nat(), fc.nat(), fc.constantFrom<Cell>('x', 12.5, true, null), (report, atRow, atColumn, other) => {
      const plan = planOf(report, { dateSystem: 1900 });
      const [now, then] = fingerprint(plan);
      expect(now).toBe(then);
      const [row, column] = [atRow % plan.cells.length, atColumn % report.grid.length];
      const found = markIn(plan.cells[0] ?? []);
      const isLeftOut = (row === 0 && column === found?.column) || isNote(found?.mark.notes ?? [], row, column);
      const changed = plan.cells.map((line, r) => (r === row ? line.map((cell, c) => (c === column ? other : cell)) : line));
      const isSame = plan.cells[row]?.[column] === other;
      if (row === 0 && column === found?.column) return;
      expect(fingerprint({ ...plan, cells: changed })[0] === then).toBe(isLeftOut || isSame);
    }), { numRuns: 300 });
  });

  it('written twice is the same, and no note is ever lost, whatever becomes of its row', async () => {
    await fc.assert(fc.asyncProperty(document, document, async (first, second) => {
      const book = teamBook();
      await write(book, first);
      const name = first.name;
      const areas = markIn(valuesOf(book, name)[0] ?? [])?.mark.notes ?? [];
      const notes = areas.flatMap(({ column, top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, index) => ({ row: top + index, column, note: `note ${String(column)} ${String(top + index)}` })));
      for (const { row, column, note } of notes) book.sheetNamed(name)?.write(row, column, { values: [[note]] }, 'person');
      const noted = valuesOf(book, name);
      expect((await write(book, first)).edited).toBeNull();
      expect(valuesOf(book, name)).toEqual(noted);
      // Whatever else the other report is laid out on.
      expect((await write(book, { ...second, blocks: second.blocks })).edited).toBeNull();
      const kept = valuesOf(book, name).flat();
      for (const { note } of notes) expect(kept.filter((cell) => cell === note)).toEqual([note]);
      const once = valuesOf(book, name);
      await write(book, second);
      expect(valuesOf(book, name)).toEqual(once);
    }), { numRuns: 60 });
  });

  it('is a file of values that reads back, with no cell that a spreadsheet would run', () => {
    fc.assert(fc.property(document, (report) => {
      const csv = csvOf(report);
      const separator = report.region.startsWith('fr') ? ';' : ',';
      expect([csv.charCodeAt(0), csv.endsWith('\r\n')]).toEqual([0xfeff, true]);
      const lines = readBack(csv.slice(1), separator);
      expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
      for (const cell of lines.flat()) expect(/^[\s\p{Cc}\p{Cf}]*[=+\-@]/u.test(cell) && !/^-\d+(?:[.,]\d+)?(?:e[+-]\d+)?$/.test(cell)).toBe(false);
    }), { numRuns: 200 });
  });
});

/** RFC 4180, told apart from how the file was made. */
function readBack(csv: string, separator: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let index = 0; index < csv.length; index += 1) {
    const unit = csv.charAt(index);
    if (isQuoted) {
      if (unit !== '"') cell += unit;
      else if (csv.charAt(index + 1) === '"') { cell += '"'; index += 1; } else isQuoted = false;
    } else if (unit === '"' && cell === '') isQuoted = true;
    else if (unit === separator || unit === '\r') {
      lines.at(-1)?.push(cell);
      cell = '';
      if (unit === '\r') { lines.push([]); index += 1; }
    } else cell += unit;
  }
  return lines.slice(0, -1);
}
