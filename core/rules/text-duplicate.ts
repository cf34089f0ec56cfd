/** The same text twice on one channel within a few weeks. */
import { NO_DAY, ROW_KIND, cellOf, entryOf } from '../table/calendar.ts';
import type { Calendar } from '../table/calendar.ts';
import { isPlaceholder } from '../lexicon/placeholders.ts';
import { isAbandoned } from './resolution.ts';
import { rowLabel } from './row-label.ts';
import { comparableText, textFingerprint } from './text-fingerprint.ts';
import type { Report, Rule, RuleContext } from './rule.ts';

export const textDuplicate: Rule<'text-duplicate'> = {
  code: 'text-duplicate',
  severity: 'warning',
  needs: [['text']],
  run: (context, report) => {
    for (const rows of rowsByFingerprint(context.calendar)) {
      const rowsByText = new Map<string, number[]>();
      for (const row of rows) add(rowsByText, comparableText(context.calendar.text[row] ?? ''), row);
      for (const [text, same] of rowsByText) if (same.length > 1 && !isPlaceholder(text)) reportRepeats(context, same, report);
    }
  },
};

/** Rows of posts whose texts may be the same, two or more at a time. */
function rowsByFingerprint(calendar: Calendar): readonly (readonly number[])[] {
  const firstRow = new Map<number, number>();
  const repeated = new Map<number, number[]>();
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const text = calendar.text[row] ?? '';
    if (text === '' || calendar.kind[row] !== ROW_KIND.post || isAbandoned(entryOf(calendar.status, row).state)) continue;
    const fingerprint = textFingerprint(text);
    const first = firstRow.get(fingerprint);
    // Most texts stand alone: only a second one makes a list.
    if (first === undefined) firstRow.set(fingerprint, row);
    else if (repeated.has(fingerprint)) repeated.get(fingerprint)?.push(row);
    else repeated.set(fingerprint, [first, row]);
  }
  return [...repeated.values()];
}

function add<Key>(lists: Map<Key, number[]>, key: Key, row: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [row]);
  else list.push(row);
}

/** Compares each row with the latest earlier one on the same channel, by date and then by place. */
function reportRepeats({ calendar, settings }: RuleContext, rows: readonly number[], report: Report<'text-duplicate'>): void {
  const inOrder = [...rows].sort((a, b) => sortDay(calendar, a) - sortDay(calendar, b) || a - b);
  const lastOnChannel = new Map<string, number>();
  for (const row of inOrder) {
    const { channels, word } = entryOf(calendar.channel, row);
    const account = entryOf(calendar.account, row);
    // A row without a channel repeats only other rows without one.
    const keys = (channels.length === 0 ? [''] : channels).map((channel) => `${channel}\u0000${account}`);
    let other: number | undefined;
    for (const key of keys) {
      const earlier = lastOnChannel.get(key);
      if (earlier !== undefined && (other === undefined || sortDay(calendar, earlier) > sortDay(calendar, other))) other = earlier;
    }
    for (const key of keys) lastOnChannel.set(key, row);
    if (other === undefined) continue;
    const daysApart = daysBetween(calendar, other, row);
    if (daysApart !== null && daysApart > settings.duplicateWindowDays) continue;
    report([cellOf(calendar, row, 'text'), cellOf(calendar, other, 'text')], {
      label: rowLabel(calendar, row),
      channel: word,
      daysApart,
      otherSheet: calendar.part[other] === calendar.part[row] ? null : (calendar.parts[calendar.part[other] ?? 0]?.sheetName ?? null),
      otherRow: (calendar.sheetRow[other] ?? 0) + 1,
    });
  }
}

/** Rows without a date come last: they would be dated after what stands already. */
function sortDay(calendar: Calendar, row: number): number {
  const day = calendar.day[row] ?? NO_DAY;
  return day === NO_DAY ? Number.MAX_SAFE_INTEGER : day;
}

function daysBetween(calendar: Calendar, earlier: number, later: number): number | null {
  const from = calendar.day[earlier] ?? NO_DAY;
  const to = calendar.day[later] ?? NO_DAY;
  return from === NO_DAY || to === NO_DAY ? null : to - from;
}
