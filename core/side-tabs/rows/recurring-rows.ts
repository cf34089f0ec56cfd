/** Decodes the rows of the tab of posts that come back. */
import { isBlank } from '../../table/cell.ts';
import type { Day } from '../../time/day.ts';
import { UNREAD_TIME, parseTime } from '../../time/parse-time.ts';
import { parseRecurrence } from '../../time/recurrence-words.ts';
import { daysOf, readMoments, saysNoDate, timesOf } from '../read-dates.ts';
import { channelsOf, decoded, ownersOf, textsOf } from '../read-words.ts';
import type { RecurringRow } from '../recurring-tab.ts';
import { saidText } from '../tab-cells.ts';
import type { TabCells } from '../tab-cells.ts';

export function recurringRows(tab: TabCells<'recurring'>): readonly RecurringRow[] {
  const titles = textsOf(tab, 'title');
  const channels = channelsOf(tab, 'channel');
  const ruleWords = textsOf(tab, 'rule');
  const rules = decoded(ruleWords, () => parseRecurrence);
  const times = timesOf(tab, 'time');
  const from = daysOf(tab, 'from');
  const to = daysOf(tab, 'to');
  const exceptions = exceptionsOf(tab);
  const owners = ownersOf(tab, 'owner');
  return tab.rows.map((row, at) => ({
    row,
    title: titles[at] ?? '',
    channel: channels[at] ?? [],
    rule: rules[at] ?? null,
    ruleWord: ruleWords[at] ?? '',
    time: times[at] ?? timeIn(ruleWords[at] ?? ''),
    from: from[at] ?? null,
    to: to[at] ?? null,
    exceptions: exceptions[at] ?? [],
    owner: owners[at] ?? { word: '', people: [], shared: null },
  }));
}

/** `chaque lundi à 9 h` */
function timeIn(ruleWord: string): number | null {
  const minutes = parseTime(ruleWord);
  return minutes === UNREAD_TIME ? null : minutes;
}

/** Several dates in a cell, each of which may be settled by those of other cells. */
function exceptionsOf(tab: TabCells<'recurring'>): readonly (readonly Day[])[] {
  const cells = tab.cells('exceptions');
  if (cells === null) return tab.rows.map(() => []);
  const pieces = cells.map((cell) => (typeof cell === 'number' ? [cell] : saysNoDate(cell) ? [] : piecesOf(saidText(cell))));
  const { moments, ambiguous, unread } = readMoments(pieces.flat(), tab.heading('exceptions'), tab.dateSystem);
  const days: Day[][] = [];
  const toldOpen: number[] = [];
  const toldUnread: number[] = [];
  const isOpen = new Set(ambiguous);
  const isUnread = new Set(unread);
  let next = 0;
  for (const [at, own] of pieces.entries()) {
    const places = own.map((_, index) => next + index);
    next += own.length;
    days.push(places.map((place) => moments[place] ?? null).filter((moment) => moment !== null).map(Math.floor));
    if (places.some((place) => isUnread.has(place))) toldUnread.push(at);
    else if (places.some((place) => isOpen.has(place))) toldOpen.push(at);
  }
  tab.tell('exceptions', toldOpen, 'date-order');
  tab.tell('exceptions', toldUnread, 'date');
  return days;
}

/** Commas part dates too, but for the one before a year: `Dec 24, 2026, Dec 31, 2026`. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const part of text.split(/[;\r\n|•]+|\s(?:et|and)\s/i)) {
    for (const piece of part.split(',')) {
      const last = pieces.length - 1;
      if (/^\s*(?:19|20)\d\d\s*$/.test(piece) && pieces[last] !== undefined) pieces[last] = `${pieces[last] ?? ''},${piece}`;
      else if (!isBlank(piece)) pieces.push(piece.trim());
    }
  }
  return pieces;
}
