/** The report as blocks, in both languages: it fits its grid, leads to its rows, and says nothing that can't be read. */
import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../../../core/report/sheet/blocks.ts';
import type { ReportedPost, WeeklyReport } from '../../../../core/report/weekly/weekly-report.ts';
import type { Cell } from '../../../../core/table/cell.ts';
import { LANGUAGES } from '../../../../core/words/language.ts';
import type { Language } from '../../../../core/words/language.ts';
import { enWeeklyReport } from '../../../../core/words/en/weekly-report.ts';
import { frWeeklyReport } from '../../../../core/words/fr/weekly-report.ts';
import { fetchWeeklyReportWords } from '../../../../core/words/weekly-report-words-in.ts';
import { calendarOf } from '../../rules/calendar-of.ts';
import { MONDAY, reportOf } from './reported.ts';
import { cellText, textsOf } from '../document-texts.ts';
import { WORDS, columnOf, demoReport, documentOf, isTable, tableIn } from './weekly-documents.ts';

function expectSound(document: ReportDocument, report: WeeklyReport): void {
  const tables = document.blocks.filter(isTable);
  expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
  for (const { columns, rows } of tables) {
    let end = 0;
    for (const { at, span } of columns) {
      expect(at).toBeGreaterThanOrEqual(end);
      end = at + span;
    }
    expect(end).toBeLessThanOrEqual(document.grid.length);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    for (const cell of rows.flat()) {
      if (cell === null || typeof cell !== 'object' || !('link' in cell) || cell.link?.kind !== 'cell') continue;
      expect(report.sheetNames.get(cell.link.sheet)).toBe(cell.link.sheetName);
    }
  }
  for (const block of document.blocks) {
    if (block.kind !== 'chart') continue;
    const table = tableIn(document, block.of);
    for (const at of [block.categories, ...block.series.map(({ column }) => column)]) expect(at).toBeLessThan(table?.columns.length ?? 0);
    expect(document.blocks.findIndex((each) => each === table)).toBeLessThan(document.blocks.indexOf(block));
  }
  for (const text of textsOf(document)) expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|null/);
  expect(document.name.length).toBeLessThanOrEqual(31);
  expect(document.key).toMatch(/^[a-z]+ [\dA-Z-]+$/);
}

describe.each(LANGUAGES)('the demo’s report in %s', (language) => {
  it.each([1, 2, 6])('is sound %i days after a Monday', async (later) => {
    const report = await demoReport(language, MONDAY + later);
    expectSound(documentOf(report, language), report);
  });

  it('has every section on a Monday, with three native charts', async () => {
    const report = await demoReport(language, MONDAY);
    const { blocks, key, name } = documentOf(report, language);
    expect([key, name]).toEqual(['week 2026-W47', language === 'fr' ? 'Rapport 2026-S47' : 'Report 2026-W47']);
    expect(blocks.filter(isTable).map(({ id }) => id)).toEqual(['agenda', 'channels', 'tracking', 'weeks', 'standing', 'findings', 'people']);
    expect(blocks.flatMap((block) => (block.kind === 'chart' ? [`${block.name} ${block.chart}`] : []))).toEqual(['Suivi channels bars', 'Suivi cadence columns', 'Suivi rate lines']);
    expect(blocks.flatMap((block) => (block.kind === 'figures' ? [block.items.length] : []))).toEqual([5]);
    expect(report.results?.keep.length).toBeGreaterThan(0);
    expect(report.results?.correct.length).toBeGreaterThan(0);
  });

  it('names the gap of the week without an editor and who is asked, in a week ahead', async () => {
    const report = await demoReport(language, MONDAY, { year: 2026, week: 51 });
    const document = documentOf(report, language);
    const gaps = tableIn(document, 'gaps');
    expect(columnOf(gaps, 0).some((role) => role.includes('YouTube'))).toBe(true);
    expect(columnOf(gaps, 3).every((who) => who !== '')).toBe(true);
    expect(report.agenda.some(({ kind }) => kind === 'gaps')).toBe(true);
    expectSound(document, report);
  });

  it('says nothing of hours that are over', async () => {
    // The Wednesday after the Tuesday that nobody edits.
    const { coverage } = await demoReport(language, MONDAY, { year: 2026, week: 51 }, 30);
    expect(coverage?.gaps.filter(({ channel }) => channel === 'youtube')).toEqual([]);
  });

  it('leaves room for notes on the agenda alone, and for matters that are not on it', async () => {
    const report = await demoReport(language, MONDAY);
    const document = documentOf(report, language);
    expect(document.blocks.filter(isTable).filter(({ columns }) => columns.some(({ isForNotes }) => isForNotes === true)).map(({ id }) => id)).toEqual(['agenda']);
    const agenda = tableIn(document, 'agenda');
    expect(agenda?.rows.every((row) => row[2] === null && row[3] === null)).toBe(true);
    expect(columnOf(agenda, 0).at(-1)).toBe(WORDS[language].otherMatters);
    // By which notes find their row again, in whatever language and with whatever count.
    expect(agenda?.kinds).toEqual([...report.agenda.map(({ kind }) => kind), 'other-matters']);
    expect(new Set(agenda?.kinds).size).toBe(agenda?.rows.length);
  });
});

describe.each(LANGUAGES)('an empty week in %s', (language) => {
  const document = documentOf(reportOf(calendarOf(['date', 'title'], [])), language);

  it('is told in a sentence, and tables that have nothing say so', () => {
    expect(textsOf(document)).toContain(language === 'fr' ? 'Aucune publication prévue cette semaine, ni la suivante.' : 'No posts planned this week or the next.');
    expect(tableIn(document, 'channels')).toMatchObject({ rows: [], empty: WORDS[language].noPosts });
    expectSound(document, reportOf(calendarOf(['date', 'title'], [])));
  });

  it('has no section about tabs that the workbook does not have, nor a chart of nothing', () => {
    expect(document.blocks.filter(isTable).map(({ id }) => id)).toEqual(['agenda', 'channels', 'weeks', 'findings', 'people']);
    expect(document.blocks.filter(({ kind }) => kind === 'chart' || kind === 'page-break')).toEqual([]);
  });

  it('has no empty column and no heading over nothing, and tells in a sentence that weeks had no posts', () => {
    const filled = document.blocks.filter(isTable).filter(({ rows }) => rows.length > 0);
    for (const { columns, rows } of filled) for (const [at, { isForNotes }] of columns.entries()) expect(isForNotes === true || rows.some((row) => cellText(row[at]) !== '')).toBe(true);
    expect(tableIn(document, 'weeks')).toMatchObject({ rows: [], empty: WORDS[language].noCadence });
    expect(textsOf(document)).not.toContain(WORDS[language].definitions);
    expect(textsOf(document)).not.toContain(WORDS[language].figures.noRate);
  });
});

describe('the summary', () => {
  const row = (day: number, status: string): readonly (string | number)[] => [day, 'A', status];
  const summary = (rows: readonly (readonly (string | number)[])[], today = MONDAY): string | undefined => textsOf(documentOf(reportOf(calendarOf(['date', 'title', 'status'], rows), {}, { today, week: { year: 2026, week: 47 } }), 'fr'))[3]?.replace(/\u00a0/g, ' ');

  it('says in one line what is out and what is not', () => {
    expect(summary([row(MONDAY - 7, 'Publié'), row(MONDAY - 6, 'Programmé'), row(MONDAY - 5, 'À produire'), row(MONDAY, 'Approuvé')])).toBe('1 des 3 publications prévues est publiée; 1 à confirmer, 1 en retard. La semaine suivante en compte 1.');
    expect(summary([row(MONDAY - 7, 'Publié'), row(MONDAY - 6, 'Publié')])).toBe('Les 2 publications prévues sont publiées. Rien n’est encore prévu la semaine suivante.');
    expect(summary([row(MONDAY - 7, 'Publié'), row(MONDAY - 1, 'Programmé')], MONDAY - 3)).toBe('1 des 2 publications prévues est publiée; 1 à venir d’ici dimanche. Rien n’est encore prévu la semaine suivante.');
    expect(summary([row(MONDAY - 7, 'Publié'), row(MONDAY, 'En pause'), row(MONDAY + 1, 'Approuvé'), row(MONDAY + 2, 'En pause')])).toBe('La publication prévue est publiée. La semaine suivante en compte 1, plus 2 en pause.');
    expect(summary([row(MONDAY, 'En pause')])).toBe('Aucune publication prévue cette semaine. La suivante en compte 1, en pause.');
    expect(summary([row(MONDAY - 1, 'Programmé')], MONDAY - 30)).toBe('1 publication prévue, à venir. Rien n’est encore prévu la semaine suivante.');
  });
});

describe('the posts of the following week among the first figures', () => {
  const labelled = (language: Language, rows: readonly (readonly Cell[])[]): unknown => documentOf(reportOf(calendarOf(['date', 'title', 'status'], rows)), language).blocks
    .flatMap((block) => (block.kind === 'figures' ? block.items.slice(-1).map(({ label, cell: { value } }) => [label, value]) : []));
  const ahead = (onHold: number): readonly (readonly Cell[])[] => [[MONDAY, 'A', 'Approuvé'], ...Array.from({ length: onHold }, (_, at) => [MONDAY + at, `P${at}`, 'En pause'])];

  it('are those that go out, and those on hold are told apart', () => {
    expect([0, 1, 2].map((count) => labelled('fr', ahead(count)))).toEqual([
      [['Publications prévues la semaine suivante', 1]], [['Publications prévues la semaine suivante, sans celle en pause', 1]], [['Publications prévues la semaine suivante, sans les 2 en pause', 1]],
    ]);
    expect(labelled('en', ahead(2))).toEqual([['Posts planned for the following week, not counting 2 on hold', 1]]);
    expect(textsOf(documentOf(reportOf(calendarOf(['date', 'title', 'status'], ahead(2))), 'en'))).toContain('No posts planned this week. The following week has 1, plus 2 on hold.');
  });
});

describe('a report that someone reads', () => {
  it('is in the typography of Québec: no space before a question mark, a no-break one before a colon and inside guillemets', async () => {
    const own = textsOf(documentOf(await demoReport('fr', MONDAY), 'fr')).filter((text) => !text.includes('http'));
    for (const text of own) expect(text).not.toMatch(/\s[?!;]|[^\u00a0\d]:(?:\s|$)|«[^\u00a0]|[^\u00a0]»|'/);
  });

  it('explains every rate that it shows', async () => {
    const report = await demoReport('en', MONDAY);
    const quiet = documentOf(report, 'en').blocks.flatMap((block) => (block.kind === 'paragraph' && block.tone === 'quiet' ? [block.text] : [])).join(' ');
    for (const part of ['÷ reach', 'at least 7 days', '95 times out of 100', 'at least 10 of the channel', 'Coverage:', 'does not say why']) expect(quiet).toContain(part);
  });

  it('shows no rate of a week of which too few posts are measured', () => {
    const rows = [...Array.from({ length: 6 }, (_, at) => [MONDAY - 21, `A${at}`, 'Publié', 100, at + 1]), [MONDAY - 14, 'B', 'Publié', 100, 90]];
    const weeks = tableIn(documentOf(reportOf(calendarOf(['date', 'title', 'status', 'reach', 'engagements'], rows)), 'fr'), 'weeks');
    const under = (heading: string): readonly string[] => columnOf(weeks, weeks?.columns.findIndex((column) => column.heading === heading) ?? -1);
    expect([under('Taux médian'), under('Mesurées')]).toEqual([['0.035', '', ''], ['6', '1', '0']]);
  });

  it('counts the duties that are done, and names those that are left with whoever has them', () => {
    const place = { cell: { sheet: 'duties', row: 1, column: 0 }, sheetName: 'Tâches' };
    const duties = [{ duty: 'Veille', owner: 'Anne', isDone: true, ...place }, { duty: 'Liens', owner: '', isDone: false, ...place }];
    const report: WeeklyReport = { ...reportOf(calendarOf(['date', 'title'], [])), duties };
    expect(textsOf(documentOf(report, 'fr'))).toContain('Tâches du\u00a016 au\u00a022\u00a0novembre\u00a0: 1 sur 2 est faite. ✗ Non faite\u00a0: Liens (sans responsable).');
    expect(textsOf(documentOf({ ...report, duties: duties.slice(0, 1) }, 'en'))).toContain('Duties of November\u00a016 to\u00a022: ✓ the only one is done.');
  });

  it('lists overdue reports where somebody has told of them', () => {
    const place = { cell: { sheet: 'reports', row: 1, column: 0 }, sheetName: 'Rapports' };
    const report: WeeklyReport = { ...reportOf(calendarOf(['date', 'title'], [])), overdue: [{ report: 'Bilan', owner: '', due: MONDAY - 3, daysLate: 3, ...place }] };
    expect(textsOf(documentOf(report, 'fr'))).toContain('✗ Rapports en retard\u00a0: Bilan (sans responsable, ven. 20\u00a0nov., 3\u00a0jours).');
    expect(textsOf(documentOf({ ...report, overdue: [] }, 'en'))).toContain('✓ No overdue reports.');
  });

  it('has a sentence in both languages for everything that an agenda may hold', () => {
    const report = reportOf(calendarOf(['date', 'title'], []));
    const place = { cell: { sheet: 's', row: 1, column: 0 }, sheetName: 'S' };
    const untitled: ReportedPost = { ...place, day: null, minutes: null, channels: [], text: '', state: null };
    const standing = { post: untitled, channel: 'x', rate: 0.1, engagements: 10, basis: 100, median: 0.05, timesMedian: 2 };
    const gap = { ...place, role: '', channel: null, from: MONDAY * 1440 + 540, to: MONDAY * 1440 + 615, minutes: 75, needed: 1, present: 0, candidates: [] };
    const agenda: WeeklyReport['agenda'] = [1, 2].flatMap((count): WeeklyReport['agenda'] => [
      { kind: 'unconfirmed', count, first: untitled }, { kind: 'late', count, first: untitled }, { kind: 'on-hold', count, first: untitled }, { kind: 'gaps', count, minutes: 75, first: gap },
      { kind: 'undated', count, first: untitled, people: count === 1 ? [''] : ['Ana', 'Bob', 'Chloé', 'Dan', ''] },
      { kind: 'unassigned', count, first: untitled }, { kind: 'not-ready', count, first: untitled }, { kind: 'under-target', channels: [{ channel: '', posts: 0, least: 1 }] }, { kind: 'ideas', posts: [untitled] },
      { kind: 'overdue-reports', count, first: { ...place, report: 'Bilan', owner: '', due: MONDAY, daysLate: 1 } }, { kind: 'duties-left', count, first: { ...place, duty: 'Veille', owner: '', isDone: false } },
      { kind: 'correct', standing }, { kind: 'keep', standing },
    ]);
    for (const language of LANGUAGES) {
      const lines = columnOf(tableIn(documentOf({ ...report, agenda }, language), 'agenda'), 0);
      expect(lines).toHaveLength(27);
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[^\s,].*[^\s,]\.$/u);
      for (const line of lines) expect(line).not.toMatch(/ {2}|[ ,]\.|undefined/);
    }
  });

  it('names a post without words by its day', () => {
    const report = reportOf(calendarOf(['date', 'title'], []));
    const first: ReportedPost = { cell: { sheet: 's', row: 1, column: 0 }, sheetName: 'S', day: MONDAY, minutes: null, channels: [], text: '', state: null };
    const said = (language: Language): readonly unknown[] => columnOf(tableIn(documentOf({ ...report, agenda: [{ kind: 'late', count: 2, first }, { kind: 'late', count: 1, first: { ...first, text: 'Nuit' } }] }, language), 'agenda'), 0).slice(0, 2);
    expect(said('en')).toEqual([expect.stringMatching(/, first a post without text \(Mon, Nov\s23\)\.$/), expect.stringMatching(/, “Nuit” \(Mon, Nov\s23\)\.$/)]);
    expect(said('fr')).toEqual([expect.stringMatching(/, d’abord une publication sans texte \(lun\. 23\snov\.\)\.$/), expect.stringMatching(/, «\sNuit\s» \(lun\. 23\snov\.\)\.$/)]);
  });

  it('is on letter paper in Canada and on A4 in France', () => {
    const report = reportOf(calendarOf(['date', 'title'], []));
    expect((['fr-CA', 'en-US', 'fr-FR'] as const).map((region) => documentOf(report, 'fr', region).paper)).toEqual(['letter', 'letter', 'a4']);
  });

  it('gets the words of its language alone', async () => {
    expect(await fetchWeeklyReportWords('fr')).toBe(frWeeklyReport);
    expect(await fetchWeeklyReportWords('en')).toBe(enWeeklyReport);
  });
});
