/** `check`: every rule over the calendar, with the cells of each finding. */
import { DEFAULT_SETTINGS, check, openCalendar, qualifiedAddress } from '../../../core/index.ts';
import type { CellRef, Finding, OpenedCalendar, Words } from '../../../core/index.ts';
import { CLI_WORDS } from './cli-words.ts';
import type { CommandOptions, CommandOutput, Connection } from './command.ts';
import { wordsOf } from './refusal.ts';

export async function runCheck(connection: Connection, { language, today }: CommandOptions): Promise<CommandOutput> {
  const words = wordsOf(language);
  const start = performance.now();
  const opened = await openCalendar(connection.workbook);
  if (opened.kind === 'declined') {
    const { title, body } = words.declined[opened.code](opened.sheetName);
    return { json: null, lines: [], hasErrors: false, refusal: { code: opened.code, message: `${title}. ${body}` } };
  }
  const { result, findings } = check.run({ tables: { calendar: opened.calendar }, settings: DEFAULT_SETTINGS, today });
  const readMs = connection.readMs();
  const computeMs = performance.now() - start - readMs;
  const address = addressIn(opened);
  const shown = findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    cells: finding.cells.map(address),
    message: sentence(words, finding),
    mend: false,
  }));
  const say = CLI_WORDS[language];
  return {
    json: {
      rows: result.posts,
      findings: shown,
      notRun: result.notRun,
      ms: { open: Math.round(connection.openMs), read: Math.round(readMs), compute: Math.round(computeMs) },
    },
    lines: [
      ...shown.map(({ cells, severity, message }) => `${cells[0] ?? ''}  ${words.severities[severity]}  ${message}`),
      ...result.notRun.map(({ code, missing }) => say.notRun(words.rules[code].name, missing.map((role) => words.roles[role]))),
      say.summary(result.posts, findings.length),
    ],
    hasErrors: findings.some(({ severity }) => severity === 'error'),
  };
}

/** A finding's sentence. Code and parameters belong together by the type of Finding, which a look-up by code loses. */
function sentence(words: Words, finding: Finding): string {
  const speak = words.rules[finding.code].sentence as (parameters: Finding['parameters']) => string;
  return speak(finding.parameters);
}

function addressIn({ recognition }: OpenedCalendar): (cell: CellRef) => string {
  const names = new Map(recognition.sheets.map(({ sheet, sheetName }) => [sheet, sheetName]));
  return ({ sheet, row, column }) => qualifiedAddress(names.get(sheet) ?? sheet, row, column);
}
