/** Decodes the rows of the tab of results. */
import { fold } from '../../lexicon/fold.ts';
import { MEASURES } from '../../table/role.ts';
import type { Measure } from '../../table/role.ts';
import { LANGUAGES } from '../../words/language.ts';
import { resultsTabIn } from '../../words/results-tab-in.ts';
import { daysOf, timesOf } from '../read-dates.ts';
import { numbersOf } from '../read-numbers.ts';
import { channelsOf, textsOf } from '../read-words.ts';
import type { ResultRow } from '../results-tab.ts';
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
  const measured = MEASURES.filter((measure) => tab.cells(measure) !== null).map((measure) => ({ measure, values: numbersOf(tab, measure) }));
  const rows = tab.rows.map((row, at): ResultRow => {
    const key = keys[at] ?? '';
    return {
      row, key, channel: channels[at] ?? [], account: accounts[at] ?? '', ...(LEVELS.get(fold(levels[at] ?? '')) ?? (DAY_KEY.test(key) ? DAY : POST)),
      day: days[at] ?? null, minutes: minutes[at] ?? null, postId: postIds[at] ?? '', url: urls[at] ?? '', text: texts[at] ?? '', format: formats[at] ?? '', importedOn: importedOn[at] ?? null,
      measures: measuresAt(measured, at),
    };
  });
  return rows.filter(({ key }) => !isSumRow(key));
}

function measuresAt(measured: readonly { readonly measure: Measure; readonly values: readonly (number | null)[] }[], at: number): ReadonlyMap<Measure, number> {
  const found = new Map<Measure, number>();
  for (const { measure, values } of measured) {
    const value = values[at] ?? null;
    if (value !== null) found.set(measure, value);
  }
  return found;
}
