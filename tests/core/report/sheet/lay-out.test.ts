/** From blocks to cells: where they stand, how they look and print, and what no host could show. */
import { describe, expect, it } from 'vitest';
import type { CellLook, LookedAreas } from '../../../../core/edits/sheet-page.ts';
import type { SheetPlan } from '../../../../core/edits/edit.ts';
import type { Block, ReportDocument, TableBlock } from '../../../../core/report/sheet/blocks.ts';
import { planOf } from '../../../../core/report/sheet/lay-out.ts';
import type { Cell } from '../../../../core/table/cell.ts';
import { REPORT, TASKS } from './report-samples.ts';

function planned(blocks: readonly Block[], but: Partial<ReportDocument> = {}): SheetPlan {
  return planOf({ ...REPORT, ...but, blocks: [{ kind: 'title', text: 'Titre', subtitle: '' }, ...blocks] }, { dateSystem: 1900 });
}

function lookAt({ page }: SheetPlan, row: number, column: number): CellLook {
  const holds = ({ areas }: LookedAreas): boolean => areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  return (page?.looks ?? []).filter(holds).reduce<CellLook>((all, { look }) => ({ ...all, ...look }), {});
}

function rowWith({ cells }: SheetPlan, cell: Cell): number {
  return cells.findIndex((line) => line.includes(cell));
}

function table(kind: 'date' | 'weekday-date' | 'time' | 'percent' | 'count' | 'decimal' | 'money' | 'text', value: Cell): Block {
  return { kind: 'table', id: 't', empty: '—', columns: [{ heading: 'H', kind, at: 0, span: 1 }], rows: [[value]] };
}

describe('a report’s tab', () => {
  it('has its title, figures, tables and room for charts one below the other', () => {
    const { cells, page, columns } = planOf(REPORT, { dateSystem: 1900 });
    const texts = ['Semaine 47', 'Du 16 au 22 novembre 2026', 12, 'publiées', 'À faire', 'Personne', 'Anne', 'Non attribué', 'Ordre du jour', 'Point', '=SOMME(1)'];
    const rows = texts.map((text) => cells.findIndex((line) => line.includes(text)));
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(columns.map(({ width }) => width)).toEqual(REPORT.grid);
    expect(page?.hasGridlines).toBe(false);
    expect(page?.print).toEqual({ paper: 'letter', isLandscape: false, pagesTall: null, titleRows: 1, footer: 'Rapport 2026-S47', breaks: [rowWith({ cells } as SheetPlan, 'Ordre du jour')] });
  });

  it('names its report where there is no title', () => {
    expect(planOf({ ...REPORT, blocks: [TASKS] }, { dateSystem: 1900 }).cells[0]?.[0]).toBe('Rapport 2026-S47');
  });

  it('bears its mark in the last cell of the first row, also where it is one column wide', () => {
    const plan = planOf(REPORT, { dateSystem: 1900 });
    expect(plan.cells[0]?.[7]).toMatch(/^Suivi · week 2026-W47 · /);
    // Of four parts, none of which shows anything: neither numbers nor text, on no screen and on no paper.
    expect(lookAt(plan, 0, 7).format).toBe(';;;');
    expect(planned([], { grid: [40] }).cells[0]).toEqual(['Titre', expect.stringMatching(/^Suivi · week 2026-W47 · [0-9a-f]{8} · 0 · 1:[0-9a-f]{4}$/)]);
  });

  it.each<readonly [kind: Parameters<typeof table>[0], value: Cell, region: ReportDocument['region'], cell: Cell, format: string | undefined]>([
    ['date', 46_342, 'fr-CA', 46_342, 'yyyy-mm-dd'],
    ['weekday-date', 46_342, 'fr-CA', 'lun. 16\u00a0nov.', undefined],
    ['weekday-date', 46_342, 'en-US', 'Mon, Nov\u00a016', undefined],
    ['weekday-date', 46_357, 'fr-FR', 'mar. 1er\u00a0déc.', undefined],
    ['time', 0.4, 'fr-CA', 576 / 1_440, 'hh:mm'],
    ['time', 0.5, 'en-CA', 0.5, 'h:mm AM/PM'],
    ['percent', 0.0432, 'fr-CA', 0.0432, '0.0"\u00a0"%'],
    ['percent', 0.0432, 'en-CA', 0.0432, '0.0%'],
    ['count', 1_234, 'en-US', 1_234, '#,##0'],
    ['decimal', 2.5, 'en-US', 2.5, '#,##0.0'],
    ['money', 12, 'fr-CA', 12, '#,##0.00'],
    ['count', '—', 'fr-CA', '—', undefined],
    ['count', Number.NaN, 'fr-CA', null, undefined],
    ['date', -5, 'fr-CA', null, undefined],
    ['text', '  a\r\nb\u0007\ud800 ', 'fr-CA', 'a\nb', undefined],
    ['text', '#REF!', 'fr-CA', '(#REF!)', undefined],
    ['text', '#Noël', 'fr-CA', '#Noël', undefined],
  ])('shows %s %s in %s', (kind, value, region, cell, format) => {
    const plan = planned([table(kind, value)], { region });
    const row = rowWith(plan, 'H') + 1;
    expect([plan.cells[row]?.[0] ?? null, lookAt(plan, row, 0).format]).toEqual([cell, format]);
  });

  it('sets figures by their last digit and words by their first, headings as their columns', () => {
    const plan = planOf(REPORT, { dateSystem: 1900 });
    const heading = rowWith(plan, 'Personne');
    expect([heading, heading + 1].map((row) => [0, 4].map((column) => lookAt(plan, row, column).align))).toEqual([['left', 'center'], ['left', 'right']]);
  });

  it('keeps figures apart from words that begin where they end', () => {
    const columns: TableBlock['columns'] = [{ heading: 'A', kind: 'count', at: 0, span: 1 }, { heading: 'B', kind: 'count', at: 1, span: 1 }, { heading: 'C', kind: 'text', at: 2, span: 1 }];
    const plan = planned([{ kind: 'table', id: 't', empty: '', columns, rows: [[1, 2, 'trois']] }]);
    const row = rowWith(plan, 'trois');
    expect([0, 1, 2].map((column) => lookAt(plan, row, column).format)).toEqual(['#,##0', '#,##0_0_0', undefined]);
    expect([0, 1, 2].map((column) => lookAt(plan, row - 1, column).align)).toEqual(['right', 'center', 'left']);
  });

  it('shows tones, colours and links, and leaves the text as it is', () => {
    const to = { kind: 'web', url: 'https://example.com/a' } as const;
    const plan = planned([{
      kind: 'table', id: 't', empty: '', columns: [{ heading: 'H', kind: 'text', at: 0, span: 1 }],
      rows: [[{ value: 'tard', tone: 'bad' }], [{ value: 'Publié', colours: ['#dcf0dc', '#14521c'] }], [{ value: 'lien', link: to }], [{ value: 'faux', link: { kind: 'web', url: 'data:text/html,a' } }], [{ value: null, link: to }]],
    }]);
    const first = rowWith(plan, 'tard');
    expect([0, 1, 2, 3].map((row) => lookAt(plan, first + row, 0).colour)).toEqual(['#a4262c', '#14521c', '#0b5a9c', undefined]);
    expect(lookAt(plan, first + 1, 0).fill).toBe('#dcf0dc');
    expect(plan.page?.links).toEqual([{ row: first + 2, column: 0, to }]);
  });

  it('makes rows as high as the text that wraps in them needs, and no higher', () => {
    const long = 'Trois publications attendent encore une personne. '.repeat(12);
    const plan = planned([{ kind: 'paragraph', text: long, tone: 'plain' }, { kind: 'paragraph', text: 'Court.', tone: 'plain' }]);
    const heights = new Map((plan.page?.rowHeights ?? []).map(({ row, points }) => [row, points]));
    const row = rowWith(plan, long.trim());
    // 600 characters over a width of 144.
    expect(heights.get(row)).toBeGreaterThanOrEqual(60);
    expect(heights.get(row)).toBeLessThanOrEqual(75);
    expect(heights.get(row + 1)).toBeUndefined();
  });

  it('wraps a long name in its column and makes its row higher, where the next cell would cut it', () => {
    const names = ['Anne', 'Jean-Baptiste Tour-Maubourg-Roy'];
    const columns: TableBlock['columns'] = [{ heading: 'Qui', kind: 'text', at: 0, span: 1 }, { heading: 'Nombre', kind: 'count', at: 1, span: 1 }];
    const plan = planned([{ kind: 'table', id: 'people', empty: '', columns, rows: names.map((name) => [name, 2]) }], { grid: [23, 13, 41] });
    const [short = -1, long = -1] = names.map((name) => rowWith(plan, name));
    expect(lookAt(plan, long, 0).isWrapped).toBe(true);
    expect(lookAt(plan, long, 1).isWrapped).toBeUndefined();
    const heights = new Map((plan.page?.rowHeights ?? []).map(({ row, points }) => [row, points]));
    expect([heights.get(short), heights.get(long)]).toEqual([undefined, 30]);
  });

  it('says so in the words of an empty table, and draws no chart of it', () => {
    const plan = planned([{ ...TASKS, rows: [] }, ...REPORT.blocks.filter(({ kind }) => kind === 'chart')]);
    expect([rowWith(plan, 'Rien à faire.') > 0, plan.page?.charts]).toEqual([true, []]);
    expect(plan.cells.length).toBeLessThan(8);
  });

  it('puts half charts side by side, and whole ones below', () => {
    const chart = REPORT.blocks.find((block) => block.kind === 'chart');
    if (chart?.kind !== 'chart') throw new Error('no chart');
    const plan = planned([TASKS, chart, { ...chart, name: 'b' }, { ...chart, name: 'c', width: 'whole' }, { ...chart, name: 'd' }]);
    const places = (plan.page?.charts ?? []).map(({ name, place: { top, left, right, bottom } }) => [name, left, right, bottom - top + 1, top]);
    expect(places.map(([name, left, right, rows]) => [name, left, right, rows])).toEqual([['Suivi charge', 0, 4, 12], ['Suivi b', 5, 7, 12], ['Suivi c', 0, 7, 12], ['Suivi d', 0, 4, 12]]);
    const tops = places.map((place) => place[4]);
    expect([tops[0] === tops[1], Number(tops[2]) > Number(tops[0]) + 11, Number(tops[3]) > Number(tops[2]) + 11]).toEqual([true, true, true]);
  });

  it('puts three narrow charts into one row, and gives two of them half of it each', () => {
    const chart = REPORT.blocks.find((block) => block.kind === 'chart');
    if (chart?.kind !== 'chart') throw new Error('no chart');
    const narrow = (name: string): typeof chart => ({ ...chart, name, width: 'third' });
    const spans = (names: readonly string[]): unknown => planned([TASKS, ...names.map(narrow)]).page?.charts.map(({ place: { left, right } }) => [left, right]);
    expect(spans(['a', 'b', 'c'])).toEqual([[0, 2], [3, 6], [7, 7]]);
    expect(spans(['a', 'b'])).toEqual([[0, 4], [5, 7]]);
  });

  it('gives lying bars room for the name of each, up to a height', () => {
    const chart = REPORT.blocks.find((block) => block.kind === 'chart');
    if (chart?.kind !== 'chart') throw new Error('no chart');
    const rowsOf = (count: number, kind: typeof chart.chart): readonly number[] => {
      const table = { ...TASKS, rows: Array.from({ length: count }, (_, row) => [`P${String(row)}`, row, 46_342, 0.5, null]) };
      return (planned([table, { ...chart, chart: kind }, { ...chart, name: 'b', chart: 'columns' }]).page?.charts ?? []).map(({ place: { top, bottom } }) => bottom - top + 1);
    };
    expect([3, 8, 12, 90].map((count) => rowsOf(count, 'bars'))).toEqual([[12, 12], [12, 12], [16, 16], [26, 26]]);
    expect(rowsOf(90, 'lines')).toEqual([12, 12]);
  });

  it('begins a page with a table that would go on over it, where that takes no further page', () => {
    const rows = (count: number): typeof TASKS.rows => Array.from({ length: count }, (_, row) => [`P${String(row)}`, row, 46_342, 0.5, null]);
    const pagesOf = (first: number, second: number): readonly [breaks: readonly number[], second: number] => {
      const plan = planned([{ ...TASKS, id: 'first', rows: rows(first) }, { ...TASKS, id: 'second', columns: [{ ...TASKS.columns[0], heading: 'Deuxième' }, ...TASKS.columns.slice(1)], rows: rows(second) }]);
      return [plan.page?.print.breaks ?? [], plan.cells.findIndex((line) => line.includes('Deuxième'))];
    };
    const [whole, second] = pagesOf(50, 30);
    expect(whole).toEqual([second]);
    // Where it would not fit on the next one, it goes on over the end of this.
    const [split, next] = pagesOf(50, 75);
    expect(split).toHaveLength(1);
    expect(split).not.toContain(next);
  });

  it('is set in few calls: no more kinds of look than a report has parts, whatever its length', () => {
    const many = planned([{ ...TASKS, rows: Array.from({ length: 300 }, (_, row) => [`P${String(row)}`, row, 46_342, 0.5, null]) }]);
    expect(many.page?.looks.length).toBeLessThan(30);
    expect((many.page?.looks ?? []).flatMap(({ areas }) => areas).length).toBeLessThan(60);
  });

  it.each<readonly [what: string, blocks: readonly Block[], but: Partial<ReportDocument>]>([
    ['columns over each other', [{ ...TASKS, columns: [{ heading: 'A', kind: 'text', at: 0, span: 2 }, { heading: 'B', kind: 'text', at: 1, span: 1 }] }], {}],
    ['a column beyond the grid', [{ ...TASKS, columns: [{ heading: 'A', kind: 'text', at: 7, span: 2 }] }], {}],
    ['two tables of one name', [TASKS, TASKS], {}],
    ['a chart of no table', [{ kind: 'chart', name: 'a', of: 'x', chart: 'bars', title: '', axisTitle: '', format: 'count', categories: 0, series: [{ column: 1, tone: 'main' }], width: 'whole' }], {}],
    ['a key that no tab can be known by', [], { key: 'Week 47' }],
    ['a name that no tab can have', [], { name: 'a/b' }],
  ])('refuses %s', (_what, blocks, but) => {
    expect(() => planned(blocks, but)).toThrow(RangeError);
  });
});
