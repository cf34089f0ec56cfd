/** Mending findings: exactly what the preview lists, each finding whole or not at all, and the way back. */
import { describe, expect, it } from 'vitest';
import type { Finding, Mend } from '../../../core/findings/finding.ts';
import type { KeyedFinding } from '../../../core/findings/identity.ts';
import { HostError } from '../../../core/host.ts';
import { mendFindings, previewMends } from '../../../core/jobs/mend-findings.ts';
import { recordWrites } from '../../../core/jobs/recorded-writes.ts';
import { revertWrites } from '../../../core/jobs/revert-writes.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { HOSTS, openExcel } from '../../conformance/hosts.ts';
import { changedPlaces, wholeBook } from '../../conformance/whole-book.ts';
import { Book } from '../../hosts/book/book.ts';
import type { BookSheet } from '../../hosts/book/book-sheet.ts';
import { breakOffEverywhere } from './break-off.ts';

type Change = readonly [row: number, column: number, from: Cell, to: Cell];

function planBook(): { readonly book: Book; readonly plan: BookSheet } {
  const book = new Book();
  const plan = book.addSheet('Planning');
  plan.write(0, 0, { values: [['Date', 'Réseau', 'Texte'], ['2026-12-01', 'facebook ', ' Bonjour '], ['2026-12-02', 'LINKEDIN', 'Deux'], ['2026-12-03', 'Facebook', 'Trois ']] }, 'person');
  return { book, plan };
}

function fixable(sheet: string, key: string, changes: readonly [Change, ...Change[]], isSafe = true): KeyedFinding {
  const [first, ...others] = changes.map(([row, column, expected, value]) => ({ cell: { sheet, row, column }, expected, value }));
  if (first === undefined) throw new RangeError('no change');
  const mend: Mend = { isSafe, writes: [first, ...others] };
  const finding: Finding = { code: 'owner-shared', severity: 'warning', cells: [first.cell], parameters: { owner: '', shared: 'group', rows: 1 }, mend };
  return { key, finding, label: '' };
}

function all({ id }: BookSheet): readonly KeyedFinding[] {
  return [
    fixable(id, 'spaces', [[1, 1, 'facebook ', 'facebook'], [1, 2, ' Bonjour ', 'Bonjour']]),
    fixable(id, 'casing', [[2, 1, 'LINKEDIN', 'LinkedIn']]),
    fixable(id, 'date', [[3, 0, '2026-12-03', 46_359]]),
  ];
}

describe.each(HOSTS)('mending findings in $name', ({ openHost }) => {
  it('changes what the preview lists and nothing else, a second time nothing, and takes it back', async () => {
    const { book, plan } = planBook();
    const workbook = await openHost(book);
    const before = wholeBook(book);
    const recorded = recordWrites(workbook);
    const preview = previewMends(all(plan));
    const { applied, outcomes } = await mendFindings(recorded.workbook, all(plan));
    expect(applied).toEqual({ written: 4, skipped: [], unknown: [], fault: null });
    expect(outcomes).toEqual(['spaces', 'casing', 'date'].map((key) => ({ key, kind: 'written' })));
    const listed = preview.flatMap(({ changes }) => changes.map(({ cell, to }) => [`Planning!${cell.row},${cell.column}`, plan.value(cell.row, cell.column) === to]));
    expect(listed).toEqual(changedPlaces(before, wholeBook(book)).map((place) => [place, true]));
    const mended = wholeBook(book);
    await mendFindings(workbook, all(plan));
    expect(changedPlaces(mended, wholeBook(book))).toEqual([]);
    expect(await revertWrites(workbook, recorded.writes())).toMatchObject({ skipped: [], unknown: [] });
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('leaves a finding whole of which somebody has changed a cell, and mends the others', async () => {
    const { book, plan } = planBook();
    plan.write(1, 2, { values: [['Bonsoir']] }, 'colleague');
    const { applied, outcomes } = await mendFindings(await openHost(book), all(plan));
    expect(outcomes).toEqual([{ key: 'spaces', kind: 'skipped', reason: 'changed' }, { key: 'casing', kind: 'written' }, { key: 'date', kind: 'written' }]);
    expect([applied.written, plan.value(1, 1), plan.value(1, 2)]).toEqual([2, 'facebook ', 'Bonsoir']);
  });

  it('never writes over a formula, a spilled result or a protected tab', async () => {
    const { book, plan } = planBook();
    plan.setCell(2, 1, { value: 'LINKEDIN', formula: '=UPPER("linkedin")' }, 'colleague');
    const { outcomes } = await mendFindings(await openHost(book), all(plan));
    expect(outcomes).toEqual([{ key: 'spaces', kind: 'written' }, { key: 'casing', kind: 'skipped', reason: 'formula' }, { key: 'date', kind: 'written' }]);
    expect(plan.formula(2, 1)).toBe('=UPPER("linkedin")');
    const other = planBook();
    other.plan.setProtected(true, 'colleague');
    const before = wholeBook(other.book);
    const told = await mendFindings(await openHost(other.book), all(other.plan));
    expect(told.outcomes.map((outcome) => (outcome.kind === 'skipped' ? outcome.reason : outcome.kind))).toEqual(['protected', 'protected', 'protected']);
    expect(changedPlaces(before, wholeBook(other.book))).toEqual([]);
  });

  it('takes back only what still holds what was written, a finding whole or not at all', async () => {
    const { book, plan } = planBook();
    const workbook = await openHost(book);
    const recorded = recordWrites(workbook);
    await mendFindings(recorded.workbook, all(plan));
    plan.write(1, 1, { values: [['Instagram']] }, 'colleague');
    const { skipped } = await revertWrites(workbook, recorded.writes());
    expect(new Set(skipped.map(({ cell }) => cell?.row))).toEqual(new Set([1]));
    expect([plan.value(1, 1), plan.value(1, 2), plan.value(2, 1), plan.value(3, 0)]).toEqual(['Instagram', 'Bonjour', 'LINKEDIN', '2026-12-03']);
  });
});

describe('mending findings', () => {
  it('takes the first of two that make different things of one cell, and says so of the other, which is made at the next try', async () => {
    const { book, plan } = planBook();
    const [openHost] = HOSTS.map((host) => host.openHost);
    const workbook = await openHost?.(book);
    if (workbook === undefined) throw new Error('no host');
    const findings = [...all(plan), fixable(plan.id, 'name', [[2, 1, 'LINKEDIN', 'Linkedin'], [2, 2, 'Deux', 'deux']])];
    expect(previewMends(findings)[3]).toEqual({ key: 'name', changes: [], obstacle: 'overlaps' });
    const { outcomes } = await mendFindings(workbook, findings);
    expect(outcomes[3]).toEqual({ key: 'name', kind: 'skipped', reason: 'overlaps' });
    expect([plan.value(2, 1), plan.value(2, 2)]).toEqual(['LinkedIn', 'Deux']);
    const again = fixable(plan.id, 'name', [[2, 1, 'LinkedIn', 'Linkedin'], [2, 2, 'Deux', 'deux']]);
    expect((await mendFindings(workbook, [again])).outcomes).toEqual([{ key: 'name', kind: 'written' }]);
  });

  it.each([['first', ['stray', 'name']], ['last', ['name', 'stray']]])('takes the spaces away and writes the name in one go, the spaces %s', async (_which, keys) => {
    const { book, plan } = planBook();
    plan.write(2, 1, { values: [[' facebook']] }, 'person');
    const mends = new Map([
      ['stray', fixable(plan.id, 'stray', [[1, 1, 'facebook ', 'facebook'], [2, 1, ' facebook', 'facebook'], [3, 2, 'Trois ', 'Trois']])],
      ['name', fixable(plan.id, 'name', [[1, 1, 'facebook ', 'Facebook']])],
      ['other', fixable(plan.id, 'other', [[2, 1, ' facebook', ' Facebook']])],
    ]);
    const findings = [...keys, 'other'].flatMap((key) => mends.get(key) ?? []);
    expect(previewMends(findings).flatMap(({ changes }) => changes.map(({ to }) => to)).sort()).toEqual(['Facebook', 'Facebook', 'Facebook', 'Facebook', 'Trois']);
    const { workbook } = openExcel(book);
    const { applied, outcomes } = await mendFindings(workbook, findings);
    expect(applied).toEqual({ written: 3, skipped: [], unknown: [], fault: null });
    expect(outcomes.map(({ kind }) => kind)).toEqual(['written', 'written', 'written']);
    expect([plan.value(1, 1), plan.value(2, 1), plan.value(3, 2)]).toEqual(['Facebook', 'Facebook', 'Trois']);
  });

  it('says of every finding of a cell that somebody else has changed that it was left', async () => {
    const { book, plan } = planBook();
    const findings = [fixable(plan.id, 'stray', [[1, 1, 'facebook ', 'facebook']]), fixable(plan.id, 'name', [[1, 1, 'facebook ', 'Facebook']])];
    plan.write(1, 1, { values: [['Instagram']] }, 'colleague');
    const { outcomes } = await mendFindings(openExcel(book).workbook, findings);
    expect(outcomes).toEqual(['stray', 'name'].map((key) => ({ key, kind: 'skipped', reason: 'changed' })));
    expect(plan.value(1, 1)).toBe('Instagram');
  });

  it('makes those that need judgement one by one only', async () => {
    const { book, plan } = planBook();
    const { workbook } = openExcel(book);
    const unsure = fixable(plan.id, 'unsure', [[3, 2, 'Trois ', 'Trois']], false);
    expect(previewMends([...all(plan), unsure]).map(({ obstacle }) => obstacle)).toEqual([null, null, null, 'needs-judgement']);
    expect((await mendFindings(workbook, [...all(plan), unsure])).outcomes[3]).toEqual({ key: 'unsure', kind: 'skipped', reason: 'needs-judgement' });
    expect(plan.value(3, 2)).toBe('Trois ');
    expect((await mendFindings(workbook, [unsure])).outcomes).toEqual([{ key: 'unsure', kind: 'written' }]);
  });

  it('says of a finding without a mend that nothing mends it, and asks the host for nothing', async () => {
    const { book, plan } = planBook();
    const { office, workbook } = openExcel(book);
    const [first] = all(plan);
    if (first === undefined) throw new Error('none');
    const { mend: _mend, ...bare } = first.finding;
    office.host.resetCounts();
    expect(await mendFindings(workbook, [{ ...first, finding: bare as Finding }])).toEqual({ applied: { written: 0, skipped: [], unknown: [], fault: null }, outcomes: [{ key: 'spaces', kind: 'skipped', reason: 'no-mend' }] });
    expect(office.host.syncCount).toBe(0);
  });

  it('tells each finding as it is when the host breaks off anywhere, and takes back what was made', async () => {
    let start: ReturnType<typeof wholeBook> | null = null;
    let recorded: ReturnType<typeof recordWrites> | null = null;
    let outcomes: readonly { readonly key: string; readonly kind: string }[] = [];
    const times = await breakOffEverywhere(
      () => {
        const { book } = planBook();
        start = wholeBook(book);
        outcomes = [];
        return book;
      },
      async (workbook) => {
        recorded = recordWrites(workbook);
        const [, plan] = [null, (await workbook.outline()).sheets[0]?.id ?? ''];
        const mended = await mendFindings(recorded.workbook, all({ id: plan } as BookSheet));
        ({ outcomes } = mended);
        return mended.applied;
      },
      async ({ at, book, workbook, told }) => {
        if (start === null || recorded === null) throw new Error('not started');
        const changed = changedPlaces(start, wholeBook(book));
        expect([at, changed.filter((place) => !/^Planning!(?:1,1|1,2|2,1|3,0)$/.test(place))]).toEqual([at, []]);
        if (told instanceof HostError) expect([at, changed]).toEqual([at, []]);
        for (const { key, kind } of outcomes) {
          const places = { spaces: ['Planning!1,1', 'Planning!1,2'], casing: ['Planning!2,1'], date: ['Planning!3,0'] }[key] ?? [];
          if (kind === 'written') expect([at, places.every((place) => changed.includes(place))]).toEqual([at, true]);
          if (kind === 'skipped') expect([at, places.some((place) => changed.includes(place))]).toEqual([at, false]);
        }
        const writes = recorded.writes();
        if (outcomes.every(({ kind }) => kind !== 'unknown')) {
          await revertWrites(workbook, writes);
          expect([at, changedPlaces(start, wholeBook(book))]).toEqual([at, []]);
        }
      },
    );
    expect(times).toBeGreaterThan(0);
  });
});
