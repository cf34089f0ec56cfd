/** `kpi`: what the figures of all posts say, by group, three ways for each rate, and how far that can be trusted. */
import { undatedPosts } from '../../../core/cadence/undated-posts.ts';
import { openCalendar, qualifiedAddress } from '../../../core/index.ts';
import type { Language, OpenedCalendar } from '../../../core/index.ts';
import { kpi as kpiJob } from '../../../core/jobs/kpi.ts';
import type { Kpi, KpiGroup, Reading } from '../../../core/kpi/kpi.ts';
import type { ObjectiveProgress } from '../../../core/kpi/objectives.ts';
import type { OwnRates } from '../../../core/kpi/own-rates.ts';
import type { TopList } from '../../../core/lexicon/export-headings.ts';
import { LEAST_POSTS } from '../../../core/kpi/summaries.ts';
import { channelTitle } from '../../../core/networks/network-names.ts';
import { cellOf } from '../../../core/table/calendar.ts';
import { resultsReadingsIn } from '../../../core/words/results-readings-in.ts';
import type { CommandOutput, Connection, KpiOptions } from './command.ts';
import { KPI_WORDS } from './kpi-words.ts';
import { kpiPlaces } from './kpi-places.ts';
import type { KpiPlaces } from './kpi-places.ts';
import { leftRows, leftRowsJson, leftRowsLines } from './left-rows.ts';
import { noFigures } from './no-figures.ts';
import { otherTablesJson, otherTablesLines } from './other-tables.ts';
import { wordsOf } from './refusal.ts';
import { orderJson, orderLines, undatedJson, undatedLines } from './undated.ts';

export async function runKpi({ workbook }: Connection, { language, today, by, rate }: KpiOptions): Promise<CommandOutput> {
  const opened = await openCalendar(workbook);
  if (opened.kind === 'declined') {
    const { title, body } = wordsOf(language).declined[opened.code](opened.sheetName);
    return refused(opened.code, `${title}. ${body}`);
  }
  const { calendar, tabs, found: { settings } } = opened;
  const { result } = kpiJob.run({
    tables: { calendar, tabs }, settings: settings.rules, today, isWhole: true, ...(by === null ? {} : { by }), ...(rate === null ? {} : { basis: rate }),
  });
  const { kpi, objectives, ownRates } = result;
  if (kpi === null) return refused('no-figures', result.uncounted === null ? noFigures(result, language) : KPI_WORDS[language].uncounted(result.uncounted));
  const left = await leftRows(workbook, opened);
  const places = kpiPlaces(opened, kpi, today, language);
  // Only weeks lack what has no day.
  const undated = kpi.by === 'week' ? undatedPosts(calendar) : { rows: [], ambiguous: [] };
  return {
    json: { ...jsonOf(kpi, ownRates, places, language), ...places.json, ...ownRatesJson(opened, ownRates), ...otherTablesJson(opened), ...leftRowsJson(left), ...undatedJson(opened, undated), ...(kpi.by === 'week' ? orderJson(opened) : {}), objectives: objectives.map(objectiveJson) },
    lines: [...otherTablesLines(opened, language), ...leftRowsLines({ ...left, days: 0 }, language), ...linesOf(kpi, ownRates, places, objectives.length > 0, language), ...undatedLines(opened, undated, language), ...(kpi.by === 'week' ? orderLines(opened, language) : []), ...objectives.map((objective) => KPI_WORDS[language].objective(objective, resultsReadingsIn(language)))],
    hasErrors: false,
  };
}

function refused(code: string, message: string): CommandOutput {
  return { json: null, lines: [], hasErrors: false, refusal: { code, message } };
}

function jsonOf(kpi: Kpi, ownRates: OwnRates | null, { doubts }: KpiPlaces, language: Language): object {
  const words = resultsReadingsIn(language);
  const { bestTime, outliers } = kpi;
  const lists = topLists(kpi);
  return {
    rate: KPI_WORDS[language].definition(kpi.basis, kpi),
    total: groupJson(kpi.total),
    groups: kpi.groups.map((group) => groupJson(kpi.by === 'channel' ? { ...group, key: channelTitle(group.key) } : group)),
    outliers: { robust: outliers.robust.length, classic: outliers.classic.length, logged: outliers.logged.length },
    bestTime: bestTime === null ? null : { usable: bestTime.isUsable, reading: words.reading({ kind: 'best-time', ...bestTime }, kpi) },
    readings: [...kpi.readings.map((reading) => words.reading(reading, kpi)), ...ownRatesTold(kpi, ownRates, language), ...doubts],
    ...(lists.length === 0 ? {} : { partial: lists.map(({ network, most }) => ({ network, most })) }),
    ...(kpi.unit === 'post' ? {} : { unit: kpi.unit }),
  };
}

/** Rates of a column that its counts don't bear out; nothing where they do. */
function ownRatesJson({ calendar, sheetNames }: OpenedCalendar, told: OwnRates | null): object {
  if (told === null) return {};
  const cells = told.places.map((row) => cellOf(calendar, row, 'engagement_rate')).map(({ sheet, row, column }) => qualifiedAddress(sheetNames.get(sheet) ?? sheet, row, column));
  return { ownRates: { posts: told.places.length, overOne: told.over, cells, cause: told.cause } };
}

function ownRatesTold(kpi: Kpi, told: OwnRates | null, language: Language): readonly string[] {
  return told === null ? [] : [KPI_WORDS[language].ownRates(told, kpi)];
}

function topLists({ readings }: Kpi): readonly TopList[] {
  return readings.flatMap((reading) => (reading.kind === 'top-list' ? [reading.list] : []));
}

function groupJson({ key, n, posts, measures, rate, costPerResult }: KpiGroup): object {
  const { total, mean, median, interval } = rate;
  return { key, n, posts, measures: Object.fromEntries(measures), rate: { total, mean, median, interval }, ...(costPerResult === null ? {} : { costPerResult }) };
}

function objectiveJson({ row: { objective, target }, measure, basis, posts, measured, actual, share, spentShare, costPerResult, missing }: ObjectiveProgress): object {
  return { objective, measure, ...(basis === null ? {} : { basis }), posts, measured, actual, target, share, spentShare, costPerResult, missing };
}

function linesOf(kpi: Kpi, ownRates: OwnRates | null, places: KpiPlaces, hasObjectives: boolean, language: Language): readonly string[] {
  const words = resultsReadingsIn(language);
  const say = KPI_WORDS[language];
  const line = (name: string, { posts, n, rate }: KpiGroup): string => say.group(name, kpi.unit, { posts, n, rate }, words);
  const { readings } = kpi;
  const lists = topLists(kpi);
  const said = (reading: Reading): string => `${words.reading(reading, kpi)}${places.behind(reading)}`;
  const few = readings.filter((reading) => reading.kind === 'too-few' && reading.key !== null).length;
  const moreFew = few === 0 ? 0 : kpi.groups.filter(({ n }) => n > 0 && n < LEAST_POSTS).length - few;
  const isUngrouped = kpi.groups.length === 1 && kpi.groups[0]?.key === '';
  return [
    say.definition(kpi.basis, kpi),
    ...readings.filter(isOfRows).map(said),
    line(lists.length === 0 ? say.all : say.listed(lists, kpi.total.posts), kpi.total),
    ...[...kpi.total.measures].map(([measure, summary]) => say.measure(measure, kpi.unit, summary, words)),
    ...(kpi.total.costPerResult === null ? [] : [say.cost(kpi.total.costPerResult, kpi.unit, words)]),
    // Where nothing tells posts apart, all of them are one group, which has been told.
    ...(isUngrouped && kpi.by !== 'channel' ? [say.ungrouped(words.key('', kpi.by)), ...(kpi.by === 'objective' && hasObjectives ? [say.byChannels] : [])] : []),
    ...(isUngrouped ? [] : kpi.groups).map((group) => line(words.key(group.key, kpi.by), group)),
    ...ownRatesTold(kpi, ownRates, language),
    ...readings.filter((reading) => !isOfRows(reading)).map(said),
    ...places.doubts,
    ...(moreFew > 0 ? [say.moreFew(moreFew)] : []),
  ];
}

/** What the rows are is told before any of their figures. */
function isOfRows({ kind }: Reading): boolean {
  return kind === 'top-list' || kind === 'ad-totals' || kind === 'daily-rows' || kind === 'ids-cut';
}
