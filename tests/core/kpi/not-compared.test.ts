/** What results refuse to compare, and which figures they call into question. */
import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../../core/kpi/kpi.ts';
import type { KpiInput } from '../../../core/kpi/kpi-input.ts';
import type { ResultRow } from '../../../core/side-tabs/results-tab.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Measure, Role } from '../../../core/table/role.ts';
import { COLUMNS, DAY, around, imported, kindsOf, kpi, posts } from './kpi-of-posts.ts';

describe('what can’t be compared', () => {
  const PARTS: readonly Role[] = ['date', 'channel', 'reach', 'likes', 'comments'];
  const kpiOfParts = (rows: readonly (readonly Cell[])[], asked: Partial<KpiInput> = {}): Kpi => kpi(PARTS, rows, asked);
  const imports = (network: string, many: number, measures: (at: number) => Partial<Record<Measure, number>>): readonly ResultRow[] =>
    Array.from({ length: many }, (_, at) => imported(`${network} ${at}`, measures(at), { channel: [network], day: DAY + at }));

  it('are engagements that count other things: a network’s total beside another one’s likes', () => {
    const rows = [...imports('x', 30, (at) => ({ reach: 1000, engagements: 90 + (at % 5) })), ...imports('instagram', 30, (at) => ({ reach: 1000, likes: 20 + (at % 5) }))];
    const told = kpi(PARTS, [], { results: { rows } });
    expect(kindsOf(told)).not.toContain('higher');
    expect(told.readings).toContainEqual({ kind: 'defined-differently', key: 'x', than: 'instagram', pairs: 1 });
    expect(kindsOf(told)).toContain('mixed-definitions');
    const alike = kpi(PARTS, [], { results: { rows: [...imports('facebook', 30, (at) => ({ reach: 1000, likes: 90 + (at % 5) })), ...rows.slice(30)] } });
    expect(kindsOf(alike)).toContain('higher');
    expect(kindsOf(alike)).not.toContain('mixed-definitions');
  });

  it('are the columns that a team fills for one network and not for another', () => {
    const rows = (isWhole: boolean): readonly (readonly Cell[])[] => Array.from({ length: 60 }, (_, at) => [DAY + at, at < 30 ? 'Facebook' : 'Instagram', 1000, 40 + (at % 7), at < 30 || isWhole ? 30 + (at % 3) : null]);
    expect(kindsOf(kpiOfParts(rows(true)))).toContain('no-difference');
    expect(kindsOf(kpiOfParts(rows(false)))).toEqual(expect.arrayContaining(['defined-differently', 'mixed-definitions']));
  });

  it('are periods of which the first had other engagements, or had none yet', () => {
    const period = { from: DAY + 40, to: DAY + 79 };
    const begun = kpi(COLUMNS, [...posts('X', around(20, 30), DAY + 10), ...posts('X', around(60, 40), DAY + 40)], { period });
    expect(kindsOf(begun)).not.toContain('change');
    const later = posts('X', around(20, 39), DAY + 1).map((cells, at) => [...cells.slice(0, 3), at < 20 ? null : 1000, at < 20 ? null : 20]);
    const measured = kpi(COLUMNS, [...posts('X', [0], DAY).map((cells) => [...cells.slice(0, 3), null, null]), ...later, ...posts('X', around(60, 40), DAY + 40)], { period });
    expect(measured.readings.filter((reading) => reading.kind === 'change').map(({ measure }) => measure)).toEqual(['posts']);
    const rows = [...imports('x', 40, (at) => ({ reach: 1000, likes: 20 + (at % 5) })), ...imports('x', 80, (at) => ({ reach: 1000, engagements: 90 + (at % 5) })).slice(40).map((row) => ({ ...row, channel: ['facebook'] }))];
    const turned = kpi(PARTS, [], { period, results: { rows } });
    expect(kindsOf(turned)).toContain('periods-defined-differently');
    expect(turned.readings.filter((reading) => reading.kind === 'change').map(({ measure }) => measure)).toEqual(['posts', 'reach']);
  });

  it('are channels that share one figure', () => {
    const both = posts('Facebook, Instagram', around(60, 30));
    const told = kpi(COLUMNS, [...both, ...posts('Facebook', around(20, 30)), ...posts('Instagram', around(20, 30))]);
    expect(told.readings).toContainEqual({ kind: 'shared-figures', posts: 30 });
    expect(told.readings).toContainEqual(expect.objectContaining({ kind: 'no-difference', groups: 2 }));
  });
});

describe('figures that can’t be', () => {
  it('are told: more engagements than people reached, but not than followers', () => {
    const rows = [...posts('X', [1200]), ...posts('X', around(60, 30))];
    expect(kpi(COLUMNS, rows).readings).toContainEqual({ kind: 'over-one', posts: 1, basis: 'reach' });
    expect(kindsOf(kpi(['date', 'channel', 'status', 'followers', 'engagements'], rows, { basis: 'followers' }))).not.toContain('over-one');
  });

  it('have no interval where all are the same', () => {
    const { total, readings } = kpi(COLUMNS, posts('X', around(23, 30).map(() => 23)));
    expect(total.rate).toMatchObject({ median: 0.023, interval: null });
    expect(readings).toContainEqual({ kind: 'all-same', n: 30, rate: 0.023 });
  });

  it('leave out what a status calls an idea, whatever the row is called', () => {
    expect(kpi(['date', 'channel', 'status', 'row_kind', 'reach', 'engagements'], [[DAY, 'X', 'Idée', 'Publication', 100, 90], [DAY, 'X', 'Publié', 'Publication', 100, 5]]).total).toMatchObject({ posts: 1, n: 1 });
  });
});
