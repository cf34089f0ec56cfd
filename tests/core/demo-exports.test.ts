/** The exports that come with the demo are read without a question, found in its calendar as planted, and imported once. */
import { describe, expect, it } from 'vitest';
import { matchProposals } from '../../core/exchange/exports/match/match-proposals.ts';
import { matchResults } from '../../core/exchange/exports/match/match-results.ts';
import type { ResultMatches } from '../../core/exchange/exports/match/result-matches.ts';
import type { NetworkExport } from '../../core/exchange/exports/network-export.ts';
import { readExport } from '../../core/exchange/exports/read-export.ts';
import { importResults, planResults } from '../../core/jobs/import-results.ts';
import type { ResultsInput } from '../../core/jobs/import-results.ts';
import { openCalendar } from '../../core/jobs/open-calendar.ts';
import type { OpenedCalendar } from '../../core/jobs/open-calendar.ts';
import { dayFromCivil } from '../../core/time/day.ts';
import type { Day } from '../../core/time/day.ts';
import { resultsTabIn } from '../../core/words/results-tab-in.ts';
import { LANGUAGES } from '../../core/words/language.ts';
import type { Language } from '../../core/words/language.ts';
import { makeDemo } from '../fixtures/demo/demo.ts';
import { MemoryWorkbook } from '../hosts/memory/memory-workbook.ts';

/** A Monday to a Sunday, in the middle of a month. */
const TODAYS: readonly Day[] = [16, 17, 18, 19, 20, 21, 22].map((date) => dayFromCivil({ year: 2026, month: 11, date }) ?? 0);
const CASES = LANGUAGES.flatMap((language) => TODAYS.map((today) => ({ language, today })));

async function opened(workbook: MemoryWorkbook): Promise<OpenedCalendar> {
  const found = await openCalendar(workbook);
  if (found.kind === 'declined') throw new Error(`declined: ${found.code}`);
  return found;
}

function read(text: string, today: Day): NetworkExport {
  const found = readExport({ text, today });
  if (!('rows' in found)) throw new Error(`refused: ${found.kind}`);
  return found;
}

function matched({ calendar, tabs }: OpenedCalendar, from: NetworkExport, today: Day): ResultMatches {
  return matchResults({ export: from, calendar, results: tabs.results?.rows ?? [], channels: tabs.channels?.rows ?? [], today });
}

function inputOf(found: OpenedCalendar, text: string, language: Language, today: Day): ResultsInput {
  const from = read(text, today);
  return { export: from, matches: matched(found, from, today), calendar: found.calendar, language, today };
}

describe.each(CASES)('the exports of the demo in $language on day $today', ({ language, today }) => {
  const demo = makeDemo(language, today);
  const [facebook, instagram, x] = demo.exports.map(({ text }) => read(text, today));

  it('are of Facebook, Instagram and X, and leave nothing open', () => {
    expect(demo.exports.map(({ fileName }) => fileName)).toEqual(['facebook', 'instagram', 'x'].map((network) => `demo.${language}.${network}.csv`));
    expect([facebook?.kind, instagram?.kind, x?.kind]).toEqual(['facebook', 'instagram', 'x-2026']);
    for (const each of [facebook, instagram, x]) expect([each?.questions, each?.troubles, each?.period?.[1]]).toEqual([[], [], today - 1]);
  });

  it('are found by link, or by text and day, with one unplanned post each, an answer on X and a scheduled post that Facebook lacks', async () => {
    const found = await opened(new MemoryWorkbook(demo.book));
    const told = [facebook, instagram, x].map((each) => {
      if (each === undefined) throw new RangeError('an export is missing');
      const { otherAccount, matched: pairs, unsure, new: unplanned, replies, repeated, scheduledAbsent } = matched(found, each, today);
      expect([otherAccount, unsure, repeated]).toEqual([null, [], []]);
      const ways = pairs.map(({ by }) => by);
      return [ways.filter((by) => by === 'link').length >= 7, ways.includes('text-date'), unplanned.length, replies.length, scheduledAbsent.length];
    });
    expect(told).toEqual([[true, false, 1, 0, 1], [true, true, 1, 0, 0], [false, true, 1, 1, 0]]);
  });

  it('tell of one post on Instagram that nobody has marked as published', async () => {
    const found = await opened(new MemoryWorkbook(demo.book));
    const rows = [facebook, instagram, x].map((each) => (each === undefined ? [] : matchProposals(found.calendar, each, matched(found, each, today).matched)));
    expect(rows.map(({ length }) => length)).toEqual([0, 1, 0]);
  });
});

describe.each(LANGUAGES)('importing them in %s', (language) => {
  it('adds what is new, renews what has grown, and writes nothing a second time', async () => {
    const today = TODAYS[2] ?? 0;
    const demo = makeDemo(language, today);
    const workbook = new MemoryWorkbook(demo.book);
    for (const { text } of demo.exports) {
      const input = inputOf(await opened(workbook), text, language, today);
      const planned = await planResults(workbook, input);
      expect(planned.open).toEqual([]);
      expect(planned.new.length).toBeGreaterThanOrEqual(2);
      const { written, skipped, unknown, fault } = await importResults(workbook, input);
      expect([written > 0, skipped, unknown, fault]).toEqual([true, [], [], null]);
      expect((await importResults(workbook, inputOf(await opened(workbook), text, language, today))).written).toBe(0);
    }
  });

  it('finds the tab of results as importing the earlier ones leaves it', async () => {
    const { book, imported } = makeDemo(language, TODAYS[2] ?? 0);
    const { name } = resultsTabIn(language);
    const cells = (): string => JSON.stringify([...(book.sheetNamed(name)?.rows() ?? [])]);
    const before = cells();
    book.deleteSheet(book.sheetNamed(name)?.id ?? '');
    const workbook = new MemoryWorkbook(book);
    for (const text of imported.texts) await importResults(workbook, inputOf(await opened(workbook), text, language, imported.takenOn));
    expect(cells()).toBe(before);
    expect(before.length).toBeGreaterThan(10_000);
  });
});
