/** `kpi`: what the figures of all posts say, by group, three ways for each rate, and how far that can be trusted. */
import { openCalendar } from '../../../core/index.ts';
import type { Language } from '../../../core/index.ts';
import { kpi as kpiJob } from '../../../core/jobs/kpi.ts';
import type { Kpi, KpiGroup, Reading } from '../../../core/kpi/kpi.ts';
import type { ObjectiveProgress } from '../../../core/kpi/objectives.ts';
import type { TopList } from '../../../core/lexicon/export-headings.ts';
import { channelTitle } from '../../../core/networks/network-names.ts';
import { resultsReadingsIn } from '../../../core/words/results-readings-in.ts';
import type { CommandOutput, Connection, KpiOptions } from './command.ts';
import { KPI_WORDS } from './kpi-words.ts';
import { wordsOf } from './refusal.ts';

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
  const { kpi, objectives } = result;
  if (kpi === null) return refused('no-figures', resultsReadingsIn(language).noFigures(result.lacking, result.empty));
  return {
    json: { ...jsonOf(kpi, language), objectives: objectives.map(objectiveJson) },
    lines: [...linesOf(kpi, language), ...objectives.map((objective) => KPI_WORDS[language].objective(objective, resultsReadingsIn(language)))],
    hasErrors: false,
  };
}

function refused(code: string, message: string): CommandOutput {
  return { json: null, lines: [], hasErrors: false, refusal: { code, message } };
}

function jsonOf(kpi: Kpi, language: Language): object {
  const words = resultsReadingsIn(language);
  const { bestTime, outliers } = kpi;
  const lists = topLists(kpi);
  return {
    rate: words.definition(kpi.basis, kpi.engagements),
    total: groupJson(kpi.total),
    groups: kpi.groups.map((group) => groupJson(kpi.by === 'channel' ? { ...group, key: channelTitle(group.key) } : group)),
    outliers: { robust: outliers.robust.length, classic: outliers.classic.length, logged: outliers.logged.length },
    bestTime: bestTime === null ? null : { usable: bestTime.isUsable, reading: words.reading({ kind: 'best-time', ...bestTime }, kpi) },
    readings: kpi.readings.map((reading) => words.reading(reading, kpi)),
    ...(lists.length === 0 ? {} : { partial: lists.map(({ network, most }) => ({ network, most })) }),
    ...(kpi.unit === 'post' ? {} : { unit: kpi.unit }),
  };
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

function linesOf(kpi: Kpi, language: Language): readonly string[] {
  const words = resultsReadingsIn(language);
  const say = KPI_WORDS[language];
  const line = (name: string, { posts, n, rate }: KpiGroup): string => say.group(name, kpi.unit, { posts, n, rate }, words);
  const { readings } = kpi;
  const lists = topLists(kpi);
  const said = (reading: Reading): string => words.reading(reading, kpi);
  const isUngrouped = kpi.groups.length === 1 && kpi.groups[0]?.key === '';
  return [
    words.definition(kpi.basis, kpi.engagements),
    ...readings.filter(isOfRows).map(said),
    line(lists.length === 0 ? say.all : say.listed(lists, kpi.total.posts), kpi.total),
    ...[...kpi.total.measures].map(([measure, summary]) => say.measure(measure, kpi.unit, summary, words)),
    ...(kpi.total.costPerResult === null ? [] : [say.cost(kpi.total.costPerResult)]),
    // Where nothing tells posts apart, all of them are one group, which has been told.
    ...(isUngrouped && kpi.by !== 'channel' ? [say.ungrouped(words.key('', kpi.by))] : []),
    ...(isUngrouped ? [] : kpi.groups).map((group) => line(words.key(group.key, kpi.by), group)),
    ...readings.filter((reading) => !isOfRows(reading)).map(said),
  ];
}

/** What the rows are is told before any of their figures. */
function isOfRows({ kind }: Reading): boolean {
  return kind === 'top-list' || kind === 'ad-totals';
}
