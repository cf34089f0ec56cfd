/** `check`: every rule as the team has set it, over the calendar, with the cells of each finding that is not ignored. */
import { SIDE_TAB_KEYS, check, findingSentence, keyFindings, openCalendar, qualifiedAddress, rulesIn, triage, troubleSentence, viewsIn } from '../../../core/index.ts';
import type { CellRef, OpenedCalendar } from '../../../core/index.ts';
import { CLI_WORDS } from './cli-words.ts';
import type { CommandOptions, CommandOutput, Connection } from './command.ts';
import { lackingColumnsLines } from './lacking-columns.ts';
import { leftRows, leftRowsJson, leftRowsLines } from './left-rows.ts';
import { wordsOf } from './refusal.ts';

export async function runCheck(connection: Connection, { language, today }: CommandOptions): Promise<CommandOutput> {
  const words = wordsOf(language);
  const rules = rulesIn(language);
  const start = performance.now();
  const opened = await openCalendar(connection.workbook);
  if (opened.kind === 'declined') {
    const { title, body } = words.declined[opened.code](opened.sheetName);
    return { json: null, lines: [], hasErrors: false, refusal: { code: opened.code, message: `${title}. ${body}` } };
  }
  const { calendar, tabs, cells, found: { outline, settings } } = opened;
  const { result, findings: all } = check.run({ tables: { calendar, tabs }, settings: settings.rules, today });
  const { findings: triaged } = triage(keyFindings(all, { calendar, tabs, cells, outline }), settings, today);
  const findings = triaged.filter(({ ignored }) => ignored === null).map(({ finding }) => finding);
  const ignored = all.length - findings.length;
  const readMs = connection.readMs();
  const computeMs = performance.now() - start - readMs;
  const left = await leftRows(connection.workbook, opened);
  const address = addressIn(opened);
  const shown = findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    cells: finding.cells.map(address),
    message: findingSentence(finding, rules),
    mend: finding.mend !== undefined,
  }));
  const say = CLI_WORDS[language];
  const { behaviour } = viewsIn(language);
  // A setting that can't be read does not hold: never in silence.
  const troubles = settings.troubles.map((trouble) => `${address(trouble.cell)}  ${troubleSentence(trouble, words.settingsTab)}`);
  // Tabs beside the calendar are the team's choice: what waits for one of them is told apart from what lacks a column.
  const lackingColumns = result.notRun.filter(({ missing }) => missing.length > 0);
  const lackingTabs = result.notRun.filter(({ missing, missingTabs }) => missing.length === 0 && missingTabs !== undefined);
  // A network's figures are no plan: many rules, for one reason.
  const ofPlans = result.notRun.filter(({ missing, missingTabs }) => missing.length === 0 && missingTabs === undefined);
  return {
    json: {
      rows: result.posts,
      findings: shown,
      notRun: [...lackingColumns, ...ofPlans].map(({ code, missing }) => ({ code, missing })),
      ...(lackingTabs.length > 0 ? { waiting: lackingTabs.map(({ code, missingTabs = [] }) => ({ code, tabs: missingTabs })) } : {}),
      ...(ignored > 0 ? { ignored } : {}),
      ...leftRowsJson(left),
      ...(troubles.length > 0 ? { troubles } : {}),
      ms: { open: Math.round(connection.openMs), read: Math.round(readMs), compute: Math.round(computeMs) },
    },
    lines: [
      ...shown.map(({ cells, severity, message }) => `${cells[0] ?? ''}  ${words.severities[severity]}  ${message}`),
      ...lackingColumnsLines(lackingColumns, language),
      ...(ofPlans.length > 0 ? [behaviour.rulesOfPlans(ofPlans.length)] : []),
      ...(lackingTabs.length > 0 ? [behaviour.tabsMissing(SIDE_TAB_KEYS.filter((key) => lackingTabs.some(({ missingTabs }) => missingTabs?.includes(key))).map((key) => behaviour.tabNames[key]), lackingTabs.length)] : []),
      ...troubles,
      ...leftRowsLines(left, language),
      say.summary(result.posts, findings.length, ignored),
    ],
    hasErrors: findings.some(({ severity }) => severity === 'error'),
  };
}

function addressIn({ sheetNames }: OpenedCalendar): (cell: CellRef) => string {
  return ({ sheet, row, column }) => qualifiedAddress(sheetNames.get(sheet) ?? sheet, row, column);
}
