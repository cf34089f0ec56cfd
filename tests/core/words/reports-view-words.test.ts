/** The menu of reports calls each as its own tab is called, though the words of the reports are fetched later. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../core/words/language.ts';
import { fetchAuditWords } from '../../../core/words/audit-words-in.ts';
import { fetchDigestWords } from '../../../core/words/digest-words-in.ts';
import { fetchMonthPackWords } from '../../../core/words/month-pack-words-in.ts';
import { fetchReportsViewWords } from '../../../core/words/reports-view-words-in.ts';
import { fetchWeeklyReportWords } from '../../../core/words/weekly-report-words-in.ts';

test.each(LANGUAGES)('in %s, weeks, months, audits and digests have one name in the menu and on their tabs', async (language) => {
  const { names } = await fetchReportsViewWords(language);
  expect(names.week('2026-W07')).toBe((await fetchWeeklyReportWords(language)).name({ year: 2026, week: 7 }));
  expect(names.month('2026-12')).toBe((await fetchMonthPackWords(language)).name('2026-12'));
  expect(names.audit('2026-11')).toBe((await fetchAuditWords(language)).name('2026-11'));
  expect(names.digest('2026-W07')).toBe((await fetchDigestWords(language)).name({ year: 2026, week: 7 }));
});

test.each(LANGUAGES)('in %s, counts are in the singular and the plural, and a name of a tab is quoted', async (language) => {
  const { edited, written } = await fetchReportsViewWords(language);
  const said = [1, 2, 0].map((count) => edited.body('Rapport 2026-S47', count));
  expect(said).toEqual(language === 'fr'
    ? [expect.stringContaining('1\u00a0cellule dit autre chose que ce que Suivi y écrirait maintenant.'), expect.stringContaining('2\u00a0cellules disent autre chose'), expect.stringContaining('une formule ou un graphique')]
    : [expect.stringContaining('1 cell differs from what Suivi would write there now.'), expect.stringContaining('2 cells differ from'), expect.stringContaining('a formula or a chart')]);
  expect(written({ tab: 'A', isReplaced: true, taken: null, isReshaped: true })).toBe(language === 'fr'
    ? '«\u00a0A\u00a0» est à jour. Le calendrier n’a plus les mêmes colonnes ou onglets\u00a0: vérifiez-les en haut du volet.'
    : '“A” is up to date. The calendar no longer has the same columns or tabs: check them at the top of the pane.');
  expect(written({ tab: 'A 2', isReplaced: false, taken: 'A', isReshaped: false })).toBe(language === 'fr'
    ? 'Un de vos onglets s’appelle déjà «\u00a0A\u00a0»\u00a0: le rapport est dans «\u00a0A 2\u00a0».'
    : 'You already have a tab called “A”: the report is in “A 2”.');
});
