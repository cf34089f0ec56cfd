/** Digests made from rows as a test likes to write them. */
import { digest } from '../../../../core/jobs/digest.ts';
import type { DigestInput } from '../../../../core/jobs/digest.ts';
import { openCalendar } from '../../../../core/jobs/open-calendar.ts';
import type { Digest } from '../../../../core/report/digest/digest.ts';
import { DEFAULT_SETTINGS } from '../../../../core/rules/settings.ts';
import { NO_SIDE_TABS } from '../../../../core/side-tabs/side-tabs.ts';
import type { Calendar } from '../../../../core/table/calendar.ts';
import type { Language } from '../../../../core/words/language.ts';
import type { DigestWords } from '../../../../core/words/digest-words.ts';
import { enDigest } from '../../../../core/words/en/digest.ts';
import { frDigest } from '../../../../core/words/fr/digest.ts';
import { makeDemo } from '../../../fixtures/demo/demo.ts';
import { MemoryWorkbook } from '../../../hosts/memory/memory-workbook.ts';

/** Wednesday 25 November 2026: the digest is of week 48, from 23 to 29 November. */
export const WEDNESDAY = 46_351;
export const WORDS: { readonly [L in Language]: DigestWords } = { fr: frDigest, en: enDigest };

export function digestFor(calendar: Calendar, more: Partial<DigestInput> = {}): Digest {
  return digest.run({ tables: { calendar, tabs: NO_SIDE_TABS }, settings: DEFAULT_SETTINGS, today: WEDNESDAY, ...more }).result;
}

export async function demoDigest(language: Language): Promise<Digest> {
  const found = await openCalendar(new MemoryWorkbook(makeDemo(language, WEDNESDAY).book));
  if (found.kind === 'declined') throw new Error(`declined: ${found.code}`);
  return digest.run({ tables: { calendar: found.calendar, tabs: found.tabs }, settings: DEFAULT_SETTINGS, today: WEDNESDAY }).result;
}
