/** Whose paper, weeks and numbers a report has. */
import { expect, it } from 'vitest';
import { reportRegion } from '../../../core/report/report-region.ts';
import type { HolidayRegion } from '../../../core/time/holidays.ts';
import { DEFAULT_SETTINGS } from '../../../core/rules/settings.ts';

it('are those of France where the team keeps holidays or writes as in France, Belgium or Switzerland, and of Canada elsewhere and in English', () => {
  const ofHolidays = (holidays: HolidayRegion): string => reportRegion({ ...DEFAULT_SETTINGS, holidays }, 'fr');
  expect((['fr', 'be', 'ch', 'ca-qc', 'ca', 'none'] as const).map(ofHolidays)).toEqual(['fr-FR', 'fr-FR', 'fr-FR', 'fr-CA', 'fr-CA', 'fr-CA']);
  const ofTexts = (['fr-FR', 'fr-BE', 'fr-CH', 'fr-CA', 'en-GB'] as const).map((region) => reportRegion({ ...DEFAULT_SETTINGS, holidays: 'none', region }, 'fr'));
  expect(ofTexts).toEqual(['fr-FR', 'fr-FR', 'fr-FR', 'fr-CA', 'fr-CA']);
  expect(reportRegion({ ...DEFAULT_SETTINGS, holidays: 'be' }, 'en')).toBe('en-CA');
});
