/** Decodes the rows of the tab of results. */
import { fold } from '../../lexicon/fold.ts';
import type { Cell } from '../../table/cell.ts';
import { MEASURES } from '../../table/role.ts';
import type { Measure } from '../../table/role.ts';
import { LANGUAGES } from '../../words/language.ts';
import { resultsTabIn } from '../../words/results-tab-in.ts';
import { daysOf, timesOf } from '../read-dates.ts';
import { numbersOf, saysNoNumber } from '../read-numbers.ts';
import { channelsOf, textsOf } from '../read-words.ts';
import type { ResultRow, UnreadResult } from '../results-tab.ts';
import { isSumRow } from '../sum-row.ts';
import type { TabCells } from '../tab-cells.ts';

type Level = Pick<ResultRow, 'level' | 'isPaid'>;

const POST: Level = { level: 'post' };
const DAY: Level = { level: 'day' };
const LEVELS: ReadonlyMap<string, Level> = new Map(LANGUAGES.flatMap((language) => {
  const { levels: { post, paid, day, period } } = resultsTabIn(language);
  const known: readonly (readonly [string, Level])[] = [[post, POST], [paid, { level: 'post', isPaid: true }], [day, DAY], [period, { level: 'period' }]];
  return known.map(([word, level]) => [fold(word), level] as const);
}));

/** Where the level has been emptied, the key of an account's day still tells. */
const DAY_KEY = / \d{4}-\d{2}-\d{2}$/;

export function resultRows(tab: TabCells<'results'>): readonly ResultRow[] {
  const keys = textsOf(tab, 'key');
  const channels = channelsOf(tab, 'channel');
  const accounts = textsOf(tab, 'account');
  const levels = textsOf(tab, 'level');
  const days = daysOf(tab, 'day');
  const minutes = timesOf(tab, 'minutes');
  const postIds = textsOf(tab, 'postId');
  const urls = textsOf(tab, 'url');
  const texts = textsOf(tab, 'text');
  const formats = textsOf(tab, 'format');
  const importedOn = daysOf(tab, 'importedOn');
  const measured = MEASURES.flatMap((measure): readonly Read<Measure>[] => {
    const cells = tab.cells(measure);
    return cells === null ? [] : [{ field: measure, cells, values: numbersOf(tab, measure) }];
  });
  const read: readonly Read<UnreadResult>[] = [...measured, { field: 'importedOn', cells: tab.cells('importedOn') ?? [], values: importedOn }];
  const rows = tab.rows.map((row, at): ResultRow => {
    const key = keys[at] ?? '';
    return {
      row, key, channel: channels[at] ?? [], account: accounts[at] ?? '', ...(LEVELS.get(fold(levels[at] ?? '')) ?? (DAY_KEY.test(key) ? DAY : POST)),
      day: days[at] ?? null, minutes: minutes[at] ?? null, postId: postIds[at] ?? '', url: urls[at] ?? '', text: texts[at] ?? '', format: formats[at] ?? '', importedOn: importedOn[at] ?? null,
      measures: measuresAt(measured, at), ...unreadAt(read, at),
    };
  });
  return rows.filter(({ key }) => !isSumRow(key));
}

/** A column: its cells, and what was read of them. */
interface Read<Field> {
  readonly field: Field;
  readonly cells: readonly Cell[];
  readonly values: readonly (number | null)[];
}

function measuresAt(measured: readonly Read<Measure>[], at: number): ReadonlyMap<Measure, number> {
  const found = new Map<Measure, number>();
  for (const { field, values } of measured) {
    const value = values[at] ?? null;
    if (value !== null) found.set(field, value);
  }
  return found;
}

function unreadAt(read: readonly Read<UnreadResult>[], at: number): Pick<ResultRow, 'unread'> {
  const unread = read.flatMap(({ field, cells, values }) => ((values[at] ?? null) === null && !saysNoNumber(cells[at] ?? null) ? [field] : []));
  return unread.length === 0 ? {} : { unread };
}
