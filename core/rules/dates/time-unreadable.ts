/** Something in a column of times that is no time: the post has no place in its day. */
import { fold } from '../../lexicon/fold.ts';
import { isNegation, isPlaceholder } from '../../lexicon/placeholders.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { NO_TIME, ROW_KIND, cellOf, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { cellText } from '../../table/cell-text.ts';
import { isAbandoned, isOut } from '../resolution.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';

/** A column holds times where so many of its cells do, and this share of them. */
const FEWEST_TIMES = 4;
const MOSTLY_TIMES = 0.8;
/** Words without a digit that so many rows have are what the team means to say. */
const FEWEST_MEANT = 3;
/** Words that say when, if not at what minute. */
const VAGUE = wordSet(
  'matin, matinée, avant midi, après midi, soir, soirée, fin de journée, début de journée, nuit, journée, toute la journée, dès que possible, variable, flexible, au choix, en direct, automatique',
  'am, pm, morning, afternoon, evening, night, lunch, lunchtime, day, daytime, all day, any, anytime, any time, asap, eod, end of day, flexible, varies, various, live, now, auto, automatic',
  'mañana, tarde, noche, manhã, noite, Morgen, Vormittag, Nachmittag, Abend',
);
const VAGUE_STARTS = wordSet('matin, avant, après, soir, soirée, fin, début, early, late, mid, morning, afternoon, evening, before, after, toute, all, any');
/** `9-11`: between which hours a person can tell. */
const BARE_RANGE = /^(\d{1,2})\s*(?:-|–|—|\/|à|to|et|and|ou|or)\s*(\d{1,2})$/i;

export const timeUnreadable: Rule<'time-unreadable'> = {
  code: 'time-unreadable',
  severity: 'warning',
  needs: [['time']],
  run: ({ calendar }, report) => {
    for (const [part, unread] of unreadByPart(calendar).entries()) {
      const rowsOf = new Map<string, number>();
      for (const { text } of unread) rowsOf.set(fold(text), (rowsOf.get(fold(text)) ?? 0) + 1);
      if (unread.length === 0 || !areTimes(calendar, part, unread.length)) continue;
      for (const { row, text } of unread) {
        if (isVague(text) || (!/\p{N}/u.test(text) && (rowsOf.get(fold(text)) ?? 0) >= FEWEST_MEANT)) continue;
        report([cellOf(calendar, row, 'time')], { label: rowLabel(calendar, row), text }, isOut(calendar, row) ? { severity: 'suggestion' } : {});
      }
    }
  },
};

interface UnreadTime {
  readonly row: number;
  readonly text: string;
}

/** For each tab, the cells of its column of times that hold something and give no time, blanks and their like aside. */
function unreadByPart(calendar: Calendar): readonly (readonly UnreadTime[])[] {
  const unread: UnreadTime[][] = calendar.parts.map(() => []);
  const { minutes } = calendar;
  for (let row = 0; row < calendar.rowCount; row += 1) {
    if (minutes[row] !== NO_TIME) continue;
    const part = calendar.part[row] ?? 0;
    const tab = calendar.parts[part];
    const cell = tab?.cells.get('time')?.[(calendar.sheetRow[row] ?? 0) - tab.headerRow - 1] ?? null;
    if (cell === null || calendar.kind[row] === ROW_KIND.idea || calendar.overflow.has(row) || isAbandoned(entryOf(calendar.status, row).state)) continue;
    const text = typeof cell === 'boolean' ? '' : cellText(cell);
    if (text !== '' && !isPlaceholder(text) && !isNegation(text)) unread[part]?.push({ row, text });
  }
  return unread;
}

function areTimes(calendar: Calendar, part: number, unread: number): boolean {
  const cells = calendar.parts[part]?.cells.get('time') ?? [];
  const headerRow = calendar.parts[part]?.headerRow ?? 0;
  let read = 0;
  for (let row = 0; row < calendar.rowCount; row += 1) {
    if (calendar.part[row] !== part || calendar.minutes[row] === NO_TIME) continue;
    if ((cells[(calendar.sheetRow[row] ?? 0) - headerRow - 1] ?? null) !== null) read += 1;
  }
  return read >= FEWEST_TIMES && read >= (read + unread) * MOSTLY_TIMES;
}

function isVague(text: string): boolean {
  const range = BARE_RANGE.exec(text);
  if (range !== null) return Number(range[1]) <= 24 && Number(range[2]) <= 24;
  const folded = fold(text);
  return VAGUE.has(folded) || (!/\p{N}/u.test(folded) && VAGUE_STARTS.has(folded.split(' ')[0] ?? ''));
}
