/** Gives a team the tab of channels that the workbook lacks, in its language, with a row for each channel that it uses. */
import type { Applied, PlannedColumn, SheetPlan } from '../edits/edit.ts';
import type { SheetOutline, Workbook, WorkbookOutline } from '../host.ts';
import { channelTitle } from '../networks/network-names.ts';
import { recognise } from '../recognise/recognise.ts';
import { findSideTabs } from '../side-tabs/find-side-tabs.ts';
import type { Cell } from '../table/cell.ts';
import { CHANNELS_TAB_FIELDS, channelsTabIn } from '../words/channels-tab-words.ts';
import { NBSP } from '../words/format.ts';
import { LANGUAGES } from '../words/language.ts';
import type { Language } from '../words/language.ts';
import { wordsIn } from '../words/words-in.ts';
import { applyPlanned, lastSeenOutline } from './apply-planned.ts';
import type { CountedEdit } from './count-written.ts';
import { freeTabName, halfMadeTab } from './free-tab-name.ts';

/** What A1 says until the tab is whole: the same in every language. */
export const UNFINISHED_CHANNELS: string = `Onglet Canaux incomplet${NBSP}: recommencez dans Suivi · Channels tab incomplete: try again in Suivi`;

const WIDTHS: ReadonlyMap<string, number> = new Map([['handle', 24], ['url', 32], ['owner', 22], ['backup', 22], ['recovery', 22], ['least', 12], ['most', 12], ['spacing', 12]]);
const USUAL_WIDTH = 16;

/**
 * Writes nothing where there is one, in whichever language and under whatever name; one left half made is finished.
 * @param channels Those that get a row: keys of networks, and what else there is as the team writes it.
 * @param seen The whole workbook as it was last read: saves a round trip, and may be out of date.
 * @throws HostError where nothing was written yet.
 */
export async function setUpChannels(workbook: Workbook, language: Language, channels: readonly string[], seen: WorkbookOutline | null = null): Promise<Applied> {
  const outlineNow = lastSeenOutline(workbook, seen);
  return applyPlanned(workbook, async (taken): Promise<readonly CountedEdit[]> => {
    const outline = await outlineNow();
    if (hasChannels(outline)) return [];
    const { name: tab } = channelsTabIn(language);
    const name = freeTabName(outline, { name: tab, unfinished: UNFINISHED_CHANNELS }, (number) => `${tab} ${number}`, taken);
    return [{ kind: 'new-sheet', plan: channelsTab(language, name, channels, halfMadeTab(outline, UNFINISHED_CHANNELS, taken)) }];
  });
}

function hasChannels(outline: WorkbookOutline): boolean {
  const whole = { ...outline, sheets: outline.sheets.filter(({ head }) => head[0]?.[0] !== UNFINISHED_CHANNELS) };
  const recognised = recognise(whole);
  const taken = new Set(recognised.kind === 'recognised' ? recognised.sheets.map(({ sheet }) => sheet) : []);
  return findSideTabs(whole, taken).some(({ key }) => key === 'channels');
}

function channelsTab(language: Language, name: string, channels: readonly string[], halfMade: SheetOutline | undefined): SheetPlan {
  return {
    name, isHidden: false, cells: cellsOf(language, channels), headerRows: 1, hasFilter: true,
    columns: CHANNELS_TAB_FIELDS.map((field) => plannedColumn(field, language)),
    unfinished: UNFINISHED_CHANNELS,
    leftovers: halfMade === undefined ? [] : leftIn(halfMade, channels),
  };
}

function cellsOf(language: Language, channels: readonly string[]): readonly (readonly Cell[])[] {
  const { headings } = channelsTabIn(language);
  return [headings, ...channels.map((channel) => headings.map((_, column) => (column === 0 ? capitalised(channelTitle(channel)) : null)))];
}

/** A channel that is no network may be known by a word in small letters: `infolettre`; a name with capitals is as the team has it. */
function capitalised(name: string): string {
  return name === name.toLowerCase() ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
}

/** Only what Suivi would have written there itself. */
function leftIn({ head }: SheetOutline, channels: readonly string[]): SheetPlan['leftovers'] {
  const known = LANGUAGES.map((language) => cellsOf(language, channels));
  return Array.from({ length: channels.length + 1 }, (_, row) => CHANNELS_TAB_FIELDS.map((_field, column) => {
    const cell = head[row]?.[column] ?? null;
    return known.some((cells) => cells[row]?.[column] === cell) ? cell : null;
  }));
}

function plannedColumn(field: string, language: Language): PlannedColumn {
  const format = field === 'quietFrom' || field === 'quietTo' ? 'hh:mm' : field === 'nextAction' ? 'yyyy-mm-dd' : 'General';
  return { width: WIDTHS.get(field) ?? USUAL_WIDTH, format, list: listOf(field, language), isWrapped: false };
}

function listOf(field: string, language: Language): readonly string[] {
  const { statuses, levels, days } = channelsTabIn(language);
  switch (field) {
    case 'network': return wordsIn(language).calendar.channels;
    case 'status': return statuses;
    case 'level': return levels;
    case 'days': return days;
    default: return [];
  }
}
