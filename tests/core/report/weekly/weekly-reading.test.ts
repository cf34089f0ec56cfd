/** How the weekly report reads: hours, counts and medians that nobody has to explain. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../core/words/language.ts';
import { calendarOf } from '../../rules/calendar-of.ts';
import { MONDAY, reportOf } from './reported.ts';
import { WORDS, columnOf, demoReport, documentOf, tableIn } from './weekly-documents.ts';

describe('a weekly report', () => {
  it('has one way to write hours and days in each language, whatever the host', async () => {
    for (const [language, hour] of [['fr', /^\d{1,2}\u00a0h(?:\u00a0\d\d)?$/], ['en', /^\d{1,2}(?::\d\d)?\u00a0(?:am|pm)$/]] as const) {
      const people = tableIn(documentOf(await demoReport(language, MONDAY), language), 'people');
      const hours = columnOf(people, people?.columns.findIndex(({ heading }) => heading === WORDS[language].peopleHeads[3]) ?? -1).filter((text) => text !== '');
      expect(hours.length).toBeGreaterThan(10);
      for (const text of hours) expect(text).toMatch(hour);
    }
  });

  it('says of which weeks the agenda talks, so that its counts are not taken for those of the week', () => {
    const rows = [[MONDAY - 7, 'A', 'Programmé'], [MONDAY - 20, 'B', 'Programmé'], [MONDAY - 12, 'C', 'À produire'], [MONDAY - 13, 'D', 'En pause'], [MONDAY - 6, 'E', 'Publié']];
    const report = reportOf(calendarOf(['date', 'title', 'status'], rows), {}, { week: { year: 2026, week: 47 } });
    const said = (language: Language): readonly string[] => columnOf(tableIn(documentOf(report, language), 'agenda'), 0).slice(0, 3).map((text) => text.replace(/\u00a0/g, ' '));
    for (const text of said('fr')) expect(text).toContain('des 4 dernières semaines');
    for (const text of said('en')) expect(text).toContain('of the last 4 weeks');
    expect(said('fr')[0]).toMatch(/^Confirmer ce qui est publié : 2 publications/);
  });

  it('says of a post on hold next week that it is to be resumed or cancelled, not brought out', () => {
    const rows = [[MONDAY + 1, 'A', 'En pause', 'Ana Roy'], [MONDAY + 2, 'B', 'Programmé', 'Ana Roy']];
    const report = reportOf(calendarOf(['date', 'title', 'status', 'owner'], rows), {}, { week: { year: 2026, week: 47 } });
    for (const language of ['fr', 'en'] as const) {
      const document = documentOf(report, language);
      const people = tableIn(document, 'people');
      expect(columnOf(people, 1)).toEqual([WORDS[language].toResume, WORDS[language].toPublish]);
      const { at = 0, span = 0 } = people?.columns[1] ?? {};
      expect(document.grid.slice(at, at + span).reduce((sum, width) => sum + width, 0)).toBeGreaterThan(WORDS[language].toResume.length);
    }
  });

  it('holds a post against the median of its channel, which stands beside its rate', async () => {
    const report = await demoReport('fr', MONDAY);
    const standing = tableIn(documentOf(report, 'fr'), 'standing');
    const told = [...report.results?.keep ?? [], ...report.results?.correct ?? []];
    expect(told.length).toBeGreaterThan(2);
    for (const { rate, median, timesMedian } of told) expect(rate).toBeCloseTo(median * timesMedian, 10);
    expect(columnOf(standing, 4)).toEqual(told.map(({ median }) => String(median)));
  });
});
