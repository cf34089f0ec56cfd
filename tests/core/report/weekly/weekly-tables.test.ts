/** What the tables of the weekly report count and name: channels and weeks that add up, warnings, people, and room between columns. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../../core/jobs/check.ts';
import type { ReportDocument } from '../../../../core/report/sheet/blocks.ts';
import { planOf } from '../../../../core/report/sheet/lay-out.ts';
import type { WeeklyReport } from '../../../../core/report/weekly/weekly-report.ts';
import { DEFAULT_SETTINGS } from '../../../../core/rules/settings.ts';
import { NO_SIDE_TABS } from '../../../../core/side-tabs/side-tabs.ts';
import type { SideTabs } from '../../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../../core/table/cell.ts';
import { LANGUAGES } from '../../../../core/words/language.ts';
import { plainChannels } from '../../../fixtures/cadence/plain-calendar.ts';
import { calendarOf } from '../../rules/calendar-of.ts';
import { MONDAY, reportOf } from './reported.ts';
import { textsOf } from '../document-texts.ts';
import { WORDS, columnOf, demoReport, documentOf, tableIn } from './weekly-documents.ts';

describe.each(LANGUAGES)('counts by channel in %s', (language) => {
  const channels = plainChannels([{ network: ['facebook'], least: 2, most: 3 }]);
  const row = (channel: string): readonly Cell[] => [MONDAY - 7, channel, 'Publié'];
  const documentWith = (rows: readonly (readonly Cell[])[], tabs: Partial<SideTabs> = { channels }): ReportDocument => documentOf(reportOf(calendarOf(['date', 'channel', 'status'], rows), tabs), language);
  const quiet = (document: ReportDocument): string => textsOf(document).join(' ');

  it('show a channel without a target as one, and leave the column out where none has any', () => {
    expect(columnOf(tableIn(documentWith([row('Facebook'), row('X')]), 'channels'), 6)).toEqual([WORDS[language].target(2, 3), WORDS[language].nothing]);
    expect(tableIn(documentWith([row('Facebook'), row('X')], {}), 'channels')?.columns.map(({ heading }) => heading)).not.toContain(WORDS[language].channelHeads[6]);
  });

  it('hold the posts of channels with a target against what those should have week by week, and tell the others apart', () => {
    const words = WORDS[language];
    const document = documentWith([row('Facebook'), row('X'), row('X'), row('')]);
    const weeks = tableIn(document, 'weeks');
    expect([1, 2].map((at) => columnOf(weeks, at))).toEqual([['1'], ['2']]);
    expect(columnOf(weeks, 3)).toEqual([[words.withoutTarget(3), words.underTarget].join('; ')]);
    expect(textsOf(document)).toContain(words.cadenceChart(true));
    // What is said of a week may need more than a line.
    expect(weeks?.columns[3]?.isWrapped).toBe(true);
    expect(document.blocks.find((block) => block.kind === 'chart' && block.of === 'weeks')).toMatchObject({ chart: 'columns', series: [{ column: 1, tone: 'main' }, { column: 2, tone: 'target' }] });
    const alone = documentWith([row('Facebook')]);
    expect(columnOf(tableIn(alone, 'weeks'), 3)).toEqual([words.underTarget]);
    expect(textsOf(alone)).toContain(words.cadenceChart(false));
    // Where no channel has a target, there is nothing to tell apart.
    const free = tableIn(documentWith([row('Facebook'), row('X')], {}), 'weeks');
    expect([columnOf(free, 1), free?.columns.map(({ heading }) => heading)]).toEqual([['2'], [words.trendHeads[0], words.channelHeads[2]]]);
  });

  it('say what of a week is only to confirm or to come, so that all tables add up', () => {
    const words = WORDS[language];
    const rows: readonly (readonly Cell[])[] = [...['Publié', 'Publié', 'Programmé', 'À produire'].map((status) => [MONDAY - 7, 'Facebook', status]), [MONDAY - 1, 'Facebook', 'Approuvé']];
    const at = (today: number): { readonly report: WeeklyReport; readonly document: ReportDocument } => {
      const report = reportOf(calendarOf(['date', 'channel', 'status'], rows), { channels }, { today, week: { year: 2026, week: 47 } });
      return { report, document: documentOf(report, language) };
    };
    const [during, after] = [at(MONDAY - 2), at(MONDAY)];
    expect([during, after].map(({ document }) => [tableIn(document, 'weeks')?.columns[1]?.heading, ...columnOf(tableIn(document, 'weeks'), 1), ...columnOf(tableIn(document, 'weeks'), 3)])).toEqual([
      [language === 'fr' ? 'Publiées, à confirmer, restantes' : 'Published, to confirm, left', '4', words.ofThem({ unconfirmed: 1, toCome: 1 })], [language === 'fr' ? 'Publiées, à confirmer' : 'Published, to confirm', '3', words.ofThem({ unconfirmed: 1, toCome: 0 })],
    ]);
    for (const { report: { posts, cadence } } of [during, after]) expect(cadence.map(({ all, unconfirmed, toCome }) => all - unconfirmed - toCome)).toEqual([posts.published]);
    // Where nothing ever says what is out, nothing is told apart.
    const untold = tableIn(documentOf(reportOf(calendarOf(['date', 'channel'], [[MONDAY - 7, 'Facebook']]), { channels }), language), 'weeks');
    expect([untold?.columns[1]?.heading, columnOf(untold, 3)]).toEqual([words.trendHeads[1], [words.underTarget]]);
  });

  it('are told not to add up to the posts wherever they do not, with targets or without', () => {
    const { onSeveralMeans } = WORDS[language];
    for (const tabs of [{ channels }, {}]) {
      expect(quiet(documentWith([row('Facebook, X')], tabs))).toContain(onSeveralMeans);
      expect(quiet(documentWith([row('Facebook'), row('X')], tabs))).not.toContain(onSeveralMeans);
    }
  });
});

describe.each(LANGUAGES)('warnings in %s', (language) => {
  const warningsOf = (rows: readonly (readonly Cell[])[]): readonly string[] => {
    const calendar = calendarOf(['date', 'channel', 'title', 'status', 'owner'], rows);
    const { findings } = check.run({ tables: { calendar, tabs: NO_SIDE_TABS }, settings: DEFAULT_SETTINGS, today: MONDAY });
    const report = reportOf(calendar, {}, { findings });
    return textsOf(documentOf(report, language)).filter((text) => text === WORDS[language].warnings(report.warningsSoon, report.from, report.next.to)).map((text) => `${report.warningsSoon} ${text.replaceAll('\u00a0', ' ')}`);
  };

  it('of the week and the next are told by their number and where they are listed, beside the errors', () => {
    const unowned = (day: number, title: string): readonly Cell[] => [day, 'Facebook', title, 'Approuvé', ''];
    const told = warningsOf([unowned(MONDAY + 1, 'A'), unowned(MONDAY + 6, 'B'), unowned(MONDAY + 7, 'C'), unowned(MONDAY - 8, 'D')]);
    expect(told).toEqual([language === 'fr' ? '2 2 avertissements du 16 au 29 novembre, dans l’onglet « Constats » de Suivi.' : '2 2 warnings for November 16 to 29, in the “Findings” tab of Suivi.']);
    expect(warningsOf([unowned(MONDAY + 7, 'C')])).toEqual([]);
  });
});

describe('who does what', () => {
  it('names the person on every line: a page may begin at any of them', () => {
    const rows = ['A', 'B', 'C'].map((title, at) => [MONDAY + at, title, 'Approuvé', at < 2 ? 'Ana Roy' : '']);
    const people = tableIn(documentOf(reportOf(calendarOf(['date', 'title', 'status', 'owner'], rows)), 'fr'), 'people');
    expect(people?.rows.map(([name]) => name)).toEqual([{ value: 'Sans responsable', isBold: true, tone: 'warning' }, { value: 'Ana Roy', isBold: true, tone: 'plain' }, { value: 'Ana Roy', tone: 'quiet' }]);
  });
});

describe('the agenda’s texts', () => {
  it('keep apart from the place beside them, and lines go on between the two', async () => {
    const document = documentOf(await demoReport('fr', MONDAY), 'fr');
    const [text, place] = tableIn(document, 'agenda')?.columns ?? [];
    expect((place?.at ?? 0) - (text?.at ?? 0) - (text?.span ?? 0)).toBe(1);
    const { page, cells } = planOf(document, { dateSystem: 1900 });
    const row = cells.findIndex(([first]) => first === WORDS.fr.agendaHeads[0]);
    const lined = (page?.looks ?? []).flatMap(({ look, areas }) => (look.lines?.where === 'below' ? areas : [])).filter(({ left, right }) => left <= 4 && right >= 4);
    for (const at of [row, row + 1]) expect(lined.some(({ top, bottom }) => top <= at && bottom >= at)).toBe(true);
  });
});
