/** What has nothing to say is left out of a report: columns and charts, wherever they stand. */
import { describe, expect, it } from 'vitest';
import type { Block, ReportColumn, TableBlock } from '../../../../core/report/sheet/blocks.ts';
import { withoutEmpty } from '../../../../core/report/sheet/without-empty.ts';

type Chart = Extract<Block, { readonly kind: 'chart' }>;

const column = (heading: string, at: number, kind: ReportColumn['kind'] = 'count', span = 1): ReportColumn => ({ heading, kind, at, span });
const chart: Chart = { kind: 'chart', name: 'Suivi', of: 'weeks', chart: 'lines', title: 'T', axisTitle: 'A', format: 'count', categories: 0, series: [{ column: 1, tone: 'main' }, { column: 3, tone: 'target' }], width: 'half' };

function table(rows: TableBlock['rows'], columns: TableBlock['columns'] = [column('Week', 0, 'text'), column('Posts', 1), column('Target', 2), column('Rate', 3, 'percent'), column('Remark', 4, 'text')]): TableBlock {
  return { kind: 'table', id: 'weeks', columns, rows, empty: 'Nothing.' };
}

function trimmed(given: TableBlock): TableBlock {
  const [first] = withoutEmpty([given]);
  if (first?.kind !== 'table') throw new Error('no table');
  return first;
}

const placed = ({ columns }: TableBlock): readonly string[] => columns.map(({ heading, at, span }) => `${heading} ${at}+${span}`);

describe('columns that are empty from top to bottom', () => {
  it('are left out, and their room goes to the text that comes next', () => {
    const shown = trimmed(table([['A', 1, null, { value: null, tone: 'quiet' }, 'late'], ['B', 0, '', '', '']]));
    expect(placed(shown)).toEqual(['Week 0+1', 'Posts 1+1', 'Remark 2+3']);
    expect(shown.rows).toEqual([['A', 1, 'late'], ['B', 0, '']]);
  });

  it('give their room to the column before them where figures or notes come next, and to a text at the end', () => {
    expect(placed(trimmed(table([['A', 1, null, 0.5, '']])))).toEqual(['Week 0+1', 'Posts 1+2', 'Rate 3+1']);
    const noted: TableBlock['columns'] = [column('What', 0, 'text'), column('Step', 1, 'text', 2), column('Where', 3, 'text'), { ...column('Who', 4, 'text'), isForNotes: true }];
    expect(placed(trimmed(table([['A', 'B', null, null]], noted)))).toEqual(['What 0+1', 'Step 1+3', 'Who 4+1']);
    expect(placed(trimmed(table([['A', 'B', null]], [column('What', 0, 'text'), column('Step', 1, 'text'), column('Where', 2, 'text', 3)])))).toEqual(['What 0+1', 'Step 1+4']);
  });

  it('stay where they are not empty, where they name the rows, and where there are no rows at all', () => {
    const full = table([['A', 0, 0, 0, 'x']]);
    expect([trimmed(full), trimmed(table([])), placed(trimmed(table([['', 1, 1, 1, 'x']])))[0]]).toEqual([full, table([]), 'Week 0+1']);
  });
});

describe('charts', () => {
  const shown = (rows: TableBlock['rows'], block = chart): readonly Block[] => withoutEmpty([table(rows), block]).slice(1);

  it('follow their columns, and lose the lines of those that are gone', () => {
    expect(shown([['A', 1, null, 0.5, ''], ['B', 1, null, 0.5, '']])).toEqual([{ ...chart, series: [{ column: 1, tone: 'main' }, { column: 2, tone: 'target' }] }]);
    expect(shown([['A', 1, 2, null, ''], ['B', 1, 2, null, '']])).toEqual([{ ...chart, series: [{ column: 1, tone: 'main' }] }]);
  });

  it('of lines are left out where no two figures follow each other: a line needs two ends, and columns or bars do not', () => {
    const rows = (...values: readonly (number | null)[]): TableBlock['rows'] => values.map((value, at) => [`W${at}`, value, 2, 0.5, 'x']);
    expect([rows(3), rows(null, 3, null), rows(3, null, 3)].map((each) => shown(each))).toEqual([[], [], []]);
    expect([rows(3, 4), rows(null, 0, 3)].map((each) => shown(each))).toEqual([[chart], [chart]]);
    for (const kind of ['columns', 'bars'] as const) expect(shown(rows(3), { ...chart, chart: kind })).toEqual([{ ...chart, chart: kind }]);
  });

  it('are left out where their figures are all nought, or gone', () => {
    expect([shown([['A', 0, 3, 3, 'x'], ['B', 0, 3, 3, 'x']]), shown([['A', null, 3, 3, 'x']]), shown([])]).toEqual([[], [], []]);
  });
});
