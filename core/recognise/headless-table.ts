/** Reads a tab that begins with posts, without a row of headings, where the cells leave no doubt what they are. */
import type { SheetOutline } from '../host.ts';
import { foldedWords } from '../lexicon/fold.ts';
import type { Role } from '../table/role.ts';
import { cellText } from '../table/cell-text.ts';
import { HeadTraits } from './column-profile.ts';
import type { AssignedColumn } from './column-roles.ts';
import { isGridRow } from './grid.ts';
import { filledCount, readTable } from './read-table.ts';
import type { SheetTable } from './read-table.ts';
import type { MeaningsOf } from './remembered-meanings.ts';

/** Share of a column's cells that are what its role says. */
const NEARLY_ALL = 0.9;
/** Words of a text on average; a bank's or a log's lines have fewer. */
const FEWEST_WORDS = 5;
const PROSE_CONFIDENCE = 0.6;
/** Share of the texts in which a sign of publishing stands. */
const SOME_SIGNS = 0.2;
/** A hashtag, a handle, a link or an emoji: what posts have and other notes have not. */
const SIGN = /(?:^|\s)[#@][\p{L}\p{N}_]|https?:\/\/|\p{Extended_Pictographic}/u;
const LONGEST_READ = 2000;

/** Null where anything is doubtful: a person is then asked for headings. */
export function headlessTable(sheet: SheetOutline, meaningsOf: MeaningsOf): SheetTable | null {
  const first = sheet.head.findIndex((row) => filledCount(row) >= 2);
  if (first < 0 || sheet.head.some(isGridRow)) return null;
  const blanked: SheetOutline = { ...sheet, head: sheet.head.map((row, index) => (index < first ? row.map(() => null) : row)) };
  const traits = new HeadTraits(blanked);
  const reading = { headerRow: first - 1, traits, meaningsOf };
  const prose = proseColumn(readTable(blanked, { ...reading, decisions: new Map() }));
  if (prose === null) return null;
  const table = readTable(blanked, { ...reading, decisions: new Map([[prose, { role: 'text', channel: null }]]) });
  // No person has decided: it is the cells that say so.
  const columns = table.columns.map(({ isRemembered, confidence, ...column }) => ({ ...column, confidence: isRemembered === true ? PROSE_CONFIDENCE : confidence }));
  return isPlain({ ...table, columns }) ? { ...table, columns, sheet } : null;
}

/** The column with the longest texts, none of them the same. */
function proseColumn({ columns }: SheetTable): number | null {
  const [longest] = [...columns].sort((a, b) => b.profile.averageWords - a.profile.averageWords);
  return longest !== undefined && longest.profile.averageWords >= FEWEST_WORDS ? longest.column : null;
}

/** A date in every row, a text of some length, and signs that the texts go out. */
function isPlain({ sheet, columns, bodyRows }: SheetTable): boolean {
  const of = (role: Role): AssignedColumn | undefined => columns.find((column) => column.role === role);
  const date = of('datetime') ?? of('date');
  const text = of('text');
  if (date === undefined || text === undefined) return false;
  const dated = date.profile.share('date') + date.profile.share('datetime');
  if (dated < NEARLY_ALL || date.profile.filled < bodyRows * NEARLY_ALL || text.profile.filled < bodyRows * NEARLY_ALL) return false;
  // Money and stock have amounts.
  if (columns.some(({ role, profile }) => role !== 'id' && profile.share('number') - profile.share('serial') >= 0.5)) return false;
  return of('channel') !== undefined || signsIn(sheet, text.column) >= Math.max(1, bodyRows * SOME_SIGNS) || columns.some(({ profile }) => profile.share('url') >= 0.5);
}

function signsIn(sheet: SheetOutline, column: number): number {
  return sheet.head.filter((row) => {
    const text = cellText(row[column] ?? null).slice(0, LONGEST_READ);
    return SIGN.test(text) && foldedWords(text).length > 1;
  }).length;
}
