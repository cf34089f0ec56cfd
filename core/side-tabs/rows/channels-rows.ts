/** Decodes the rows of the inventory of channels. */
import { isPlaceholder } from '../../lexicon/placeholders.ts';
import type { ChannelRow } from '../channels-tab.ts';
import { LEVEL_WORDS, STATUS_WORDS, TOOL_WORDS } from '../channel-words.ts';
import { phraseOf } from '../known-phrases.ts';
import { daysOf, timesOf } from '../read-dates.ts';
import { daySetsOf } from '../read-days.ts';
import { hoursOf } from '../read-hours.ts';
import { numbersOf, rangeIn, saysNoNumber } from '../read-numbers.ts';
import { channelsOf, listsOf, ownersOf, placesOf, textsOf, wordsOf } from '../read-words.ts';
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
  const objectives = listsOf(tab, 'objectives');
  const cadence = cadenceOf(tab);
  const spacings = hoursOf(tab, 'spacing', 'shortest');
  const quietFrom = timesOf(tab, 'quietFrom');
  const quietTo = timesOf(tab, 'quietTo');
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
    least: cadence.least[at] ?? null,
    most: cadence.most[at] ?? null,
    spacing: spacings[at] ?? null,
    quietFrom: quietFrom[at] ?? null,
    quietTo: quietTo[at] ?? null,
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
  const most = numbersOf(tab, 'most');
  const cells = tab.cells('least');
  if (cells === null) return { least: numbersOf(tab, 'least'), most };
  const ranges = cells.map(rangeIn);
  tab.tell('least', placesOf(ranges, (range, place) => range === null && !saysNoNumber(cells[place] ?? null)), 'number');
  return {
    least: ranges.map((range) => range?.[0] ?? null),
    // One number is the least; nothing is said of the most.
    most: ranges.map((range, at) => most[at] ?? (range !== null && range[1] > range[0] ? range[1] : null)),
  };
}
