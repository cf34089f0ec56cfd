/** Decodes the rows of the inventory of channels. */
import type { Column } from '../../host.ts';
import { isPlaceholder } from '../../lexicon/placeholders.ts';
import type { ChannelRow } from '../channels-tab.ts';
import { LEVEL_WORDS, STATUS_WORDS, TOOL_WORDS } from '../channel-words.ts';
import { hoursIn, timeIn } from '../hours-in.ts';
import { phraseOf } from '../known-phrases.ts';
import { daysOf, saysNoDate, timesOf } from '../read-dates.ts';
import { daySetsOf } from '../read-days.ts';
import { hoursOf } from '../read-hours.ts';
import { isCount, numbersOf, possible, rangeIn, saysNoNumber } from '../read-numbers.ts';
import { channelsOf, isWordLike, listsOf, ownersOf, placesOf, textsOf, wordsOf } from '../read-words.ts';
import type { SideField } from '../side-tabs.ts';
import type { TabCells } from '../tab-cells.ts';

export function channelRows(tab: TabCells<'channels'>): readonly ChannelRow[] {
  const networks = channelsOf(tab, 'network');
  const networkWords = saidOf(tab, 'network');
  const handles = saidOf(tab, 'handle');
  const urls = saidOf(tab, 'url');
  const departments = saidOf(tab, 'department');
  const owners = ownersOf(tab, 'owner');
  const backups = ownersOf(tab, 'backup');
  const recoveries = ownersOf(tab, 'recovery');
  const statuses = wordsOf(tab, 'status', STATUS_WORDS);
  const statusWords = saidOf(tab, 'status');
  const audiences = listsOf(tab, 'audience');
  const levels = wordsOf(tab, 'level', LEVEL_WORDS);
  const levelWords = textsOf(tab, 'level');
  // It may mean that the page is passive: what it asks for is told, and not counted.
  const isLevelKnown = (at: number): boolean => (levels[at] ?? null) !== null || !isWordLike(levelWords[at] ?? '');
  const objectives = listsOf(tab, 'objectives');
  const cadence = cadenceOf(tab);
  const spacings = possible(tab, 'spacing', hoursOf(tab, 'spacing', 'shortest'), 'above-zero');
  const quiet = quietOf(tab);
  const days = daySetsOf(tab, 'days');
  const nextActions = daysOf(tab, 'nextAction');
  const tools = textsOf(tab, 'tool');
  return tab.rows.map((row, at) => ({
    row,
    network: networks[at] ?? [],
    networkWord: networkWords[at] ?? '',
    handle: (handles[at] ?? '').replace(/^@\s*/, ''),
    url: urls[at] ?? '',
    department: departments[at] ?? '',
    owner: owners[at] ?? NOBODY,
    backup: backups[at] ?? NOBODY,
    recovery: recoveries[at] ?? NOBODY,
    status: statuses[at] ?? null,
    statusWord: statusWords[at] ?? '',
    audience: audiences[at] ?? [],
    level: levels[at] ?? null,
    objectives: objectives[at] ?? [],
    least: isLevelKnown(at) ? (cadence.least[at] ?? null) : null,
    most: isLevelKnown(at) ? (cadence.most[at] ?? null) : null,
    spacing: spacings[at] ?? null,
    quietFrom: quiet.from[at] ?? null,
    quietTo: quiet.to[at] ?? null,
    days: days[at]?.days ?? null,
    nextAction: nextActions[at] ?? null,
    tool: phraseOf(tools[at] ?? '', TOOL_WORDS) ?? null,
  }));
}

/** As they stand; '' too for what stands for a blank, such as `?` or `à confirmer`. */
function saidOf(tab: TabCells<'channels'>, field: SideField<'channels'>): readonly string[] {
  return textsOf(tab, field).map((text) => (isPlaceholder(text) ? '' : text));
}

const NOBODY = { word: '', people: [], shared: null } as const;

interface Cadence {
  readonly least: readonly (number | null)[];
  readonly most: readonly (number | null)[];
}

/** Two columns, or one that holds `3 à 5`, which it may do beside a column of the most too. */
function cadenceOf(tab: TabCells<'channels'>): Cadence {
  const most = possible(tab, 'most', numbersOf(tab, 'most'), 'whole');
  const cells = tab.cells('least');
  if (cells === null) return { least: most.map(() => null), most };
  const read = cells.map(rangeIn);
  tab.tell('least', placesOf(read, (range, place) => range === null && !saysNoNumber(cells[place] ?? null)), 'number');
  // One cell is told once: of either end that can't be, neither counts.
  const worst = possible(tab, 'least', read.map((range) => range?.find((end) => !isCount(end)) ?? range?.[0] ?? null), 'whole');
  const ranges = read.map((range, at) => (worst[at] === null ? null : range));
  return {
    least: ranges.map((range) => range?.[0] ?? null),
    // One number is the least; nothing is said of the most.
    most: ranges.map((range, at) => most[at] ?? (range !== null && range[1] > range[0] ? range[1] : null)),
  };
}

interface Quiet {
  readonly from: readonly (number | null)[];
  readonly to: readonly (number | null)[];
}

/** Quiet hours have two ends: of one alone, or of one time twice, nothing follows. */
function quietOf(tab: TabCells<'channels'>): Quiet {
  const [starts, ends] = [tab.cells('quietFrom'), tab.cells('quietTo')];
  const [from, to] = ends === null && starts !== null ? bothEnds(tab, starts) : [timesOf(tab, 'quietFrom'), timesOf(tab, 'quietTo')];
  const isSame = (at: number): boolean => from[at] !== null && from[at] === to[at];
  const isLone = (at: number): boolean => (from[at] === null) !== (to[at] === null);
  tab.tell(ends === null ? 'quietFrom' : 'quietTo', placesOf(to, (_, at) => isSame(at)), 'other-time');
  if (starts === null || ends === null) {
    tab.tell(starts === null ? 'quietTo' : 'quietFrom', placesOf(from, (_, at) => isLone(at)), 'both-times');
  } else {
    // What holds something else than a time is told already.
    tab.tell('quietFrom', placesOf(from, (time, at) => time === null && isLone(at) && saysNoDate(starts[at] ?? null)), 'time');
    tab.tell('quietTo', placesOf(to, (time, at) => time === null && isLone(at) && saysNoDate(ends[at] ?? null)), 'time');
  }
  const kept = (times: Quiet['from']): Quiet['from'] => times.map((time, at) => (isSame(at) ? null : time));
  return { from: kept(from), to: kept(to) };
}

/** `22 h–7 h` in one column, as nothing says where the other end would stand. */
function bothEnds(tab: TabCells<'channels'>, cells: Column): readonly [Quiet['from'], Quiet['from']] {
  const hours = cells.map((cell) => (typeof cell === 'string' ? hoursIn(cell) : { from: timeIn(cell), to: null }));
  tab.tell('quietFrom', placesOf(hours, (read, at) => (read?.from ?? null) === null && !saysNoDate(cells[at] ?? null)), 'time');
  return [hours.map((read) => read?.from ?? null), hours.map((read) => read?.to ?? null)];
}
