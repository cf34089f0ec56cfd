/** On the demo's own ranges, unreadable dates among them, the sheet functions have answers, and they are those of the pane. */
import { describe, expect, it } from 'vitest';
import { invoke } from '../../core/functions/invoke.ts';
import type { FunctionId } from '../../core/functions/declarations.ts';
import { cadence } from '../../core/jobs/cadence.ts';
import { kpi } from '../../core/jobs/kpi.ts';
import { openCalendar } from '../../core/jobs/open-calendar.ts';
import type { OpenedCalendar } from '../../core/jobs/open-calendar.ts';
import { channelTitle } from '../../core/networks/network-names.ts';
import { DEFAULT_SETTINGS } from '../../core/rules/settings.ts';
import { writtenChannel } from '../../core/table/decode-channel.ts';
import type { Cell } from '../../core/table/cell.ts';
import { civilFromDay, dayFromCivil } from '../../core/time/day.ts';
import type { Day } from '../../core/time/day.ts';
import { formatIsoWeek, isoWeekOf } from '../../core/time/iso-week.ts';
import { makeDemo } from '../fixtures/demo/demo.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import { MemoryWorkbook } from '../hosts/memory/memory-workbook.ts';

const TODAY = dayFromCivil({ year: 2026, month: 11, date: 23 }) ?? 0;
/** Five whole weeks until yesterday. */
const PERIOD = { from: TODAY - 35, to: TODAY - 1 };
const TABS = { fr: { calendar: 'Calendrier', channels: 'Canaux', results: 'Résultats' }, en: { calendar: 'Calendar', channels: 'Channels', results: 'Results' } } as const;
const UNREAD = { fr: '(date illisible)', en: '(unread date)' } as const;
const WORDS = { fr: { channel: 'canal', reach: 'portée', pillar: 'pilier' }, en: { channel: 'channel', reach: 'reach', pillar: 'pillar' } } as const;

type Rows = readonly (readonly Cell[])[];

function rangeOf(sheet: BookSheet | undefined): Rows {
  const area = sheet?.usedArea(true) ?? null;
  if (sheet === undefined || area === null) throw new Error('no such tab');
  return Array.from({ length: area.bottom + 1 }, (_, row) => Array.from({ length: area.right + 1 }, (__, column) => sheet.value(row, column)));
}

function written(day: Day): string {
  const { year, month, date } = civilFromDay(day);
  return [year, month, date].map((part) => String(part).padStart(2, '0')).join('-');
}

function rowsOf(id: FunctionId, args: readonly unknown[]): Rows {
  const answer = invoke(id, args);
  if ('error' in answer) throw new Error(answer.error.sentence);
  return (answer.value as Rows).slice(1);
}

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  const { book } = makeDemo(language, TODAY);
  const range = (tab: keyof (typeof TABS)['fr']): Rows => rangeOf(book.sheetNamed(TABS[language][tab]));
  const days = [written(PERIOD.from), written(PERIOD.to)] as const;

  async function opened(): Promise<OpenedCalendar> {
    const found = await openCalendar(new MemoryWorkbook(book));
    if (found.kind === 'declined') throw new Error(found.code);
    return found;
  }

  it('CADENCE counts what the pane counts, and names the rows without a day', async () => {
    const { calendar, tabs } = await opened();
    const { channels, weeks, counts, silences } = cadence.run({ tables: { calendar, tabs }, settings: DEFAULT_SETTINGS, today: TODAY, period: PERIOD }).result.cadence;
    const title = (channel: string): string => channelTitle(writtenChannel(calendar, channel));
    const expected = weeks.flatMap((week, at) => channels.map((channel, place) => [formatIsoWeek(isoWeekOf(week)), title(channel), counts[at * channels.length + place]]));
    const rows = rowsOf('CADENCE', [range('calendar'), ...days, range('channels')]);
    const told = rows.filter(([week]) => week !== UNREAD[language]).map((row) => row.slice(0, 3));
    // Channels of which nothing is asked and nothing was said stand in the pane alone.
    expect(told).toEqual(expected.filter(([, channel]) => told.some((row) => row[1] === channel)));
    expect(expected.filter((row) => !told.some((each) => each[1] === row[1])).every((row) => row[2] === 0)).toBe(true);
    expect(rows.filter(([week]) => week === UNREAD[language]).map((row) => String(row[5]).replace(/\D+/, ''))).toEqual(['275', '277']);
    for (const { channel, days: length } of silences) {
      expect(invoke('SILENCE', [range('calendar'), title(channels[channel] ?? ''), ...days])).toSatisfy((answer: { value?: number }) => (answer.value ?? 0) >= length);
    }
  });

  it('MIX shares out what the pane shares out', async () => {
    const { calendar, tabs } = await opened();
    const { mix } = cadence.run({ tables: { calendar, tabs }, settings: DEFAULT_SETTINGS, today: TODAY, period: PERIOD }).result.cadence;
    const expected = mix.filter(({ channel, dimension, posts }) => channel === null && dimension === 'pillar' && posts > 0).map(({ item, posts, share }) => [item, posts, share]);
    const rows = rowsOf('MIX', [range('calendar'), WORDS[language].pillar, ...days]).filter(([item]) => item !== UNREAD[language]);
    expect(rows.map((row) => row.slice(0, 3))).toEqual(expected);
    expect(rows.length).toBeGreaterThan(3);
  });

  it('KPI and ENGAGEMENTRATE are those of the results view', async () => {
    const { calendar, tabs } = await opened();
    const found = kpi.run({ tables: { calendar, tabs }, settings: DEFAULT_SETTINGS, today: TODAY, period: PERIOD, basis: 'reach', by: 'channel' }).result.kpi;
    const rows = rowsOf('KPI', [range('calendar'), WORDS[language].channel, WORDS[language].reach, ...days, range('results')]).filter(([key]) => key !== UNREAD[language]);
    expect(rows.map(([key, posts, n, , , total]) => [key, posts, n, total])).toEqual(found?.groups.map(({ key, posts, n, rate }) => [channelTitle(key), posts, n, rate.total ?? '']));
    expect(invoke('ENGAGEMENTRATE', [range('calendar'), WORDS[language].reach, 'total', ...days, range('results')])).toEqual({ value: found?.total.rate.total });
  });
});
