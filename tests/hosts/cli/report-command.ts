/** `report`, `month` and `audit`: make a report of the calendar in a tab of its own, as one click in the pane does. */
import { openCalendar, qualifiedAddress, viewsIn } from '../../../core/index.ts';
import type { Applied, CellRef, Language, OpenedCalendar } from '../../../core/index.ts';
import { writeReport } from '../../../core/jobs/write-report.ts';
import type { ReportWritten } from '../../../core/jobs/write-report.ts';
import type { ReportDocument } from '../../../core/report/sheet/blocks.ts';
import { csvOf } from '../../../core/report/sheet/csv.ts';
import type { CommandOutput, Connection, Refusal, ReportOptions } from './command.ts';
import { CLI_WORDS } from './cli-words.ts';
import { wordsOf } from './refusal.ts';
import { saveFiles } from './save-files.ts';
import type { SavedFile } from './save-files.ts';
import { MAKERS } from './report-makers.ts';
import { REPORT_WORDS } from './report-words.ts';

export async function runReport({ workbook, file, contents }: Connection, options: ReportOptions): Promise<CommandOutput> {
  const { command, language, today, period, onEdited, out, csv } = options;
  const opened = await openCalendar(workbook);
  if (opened.kind === 'declined') {
    const { title, body } = wordsOf(language).declined[opened.code](opened.sheetName);
    return refused({ code: opened.code, message: `${title}. ${body}` });
  }
  const document = await MAKERS[command]({ workbook, opened, today, language, period: period ?? {} });
  const written = await writeReport(workbook, document, { seen: opened.found.seen, onEdited });
  const obstacle = obstacleIn(written, opened, language);
  if (obstacle !== null) return refused(obstacle);
  const saved = await saveFiles(file, [
    ...(csv === null ? [] : [{ to: csv, content: csvOf(document), isCalendar: false }]),
    ...(out === null ? [] : [{ to: out, content: await contents(), isCalendar: true }]),
  ]);
  const { applied, tab, isReplaced } = written;
  return { json: { tab, written: applied.written, replaced: isReplaced }, lines: linesOf(written, document, saved, options), hasErrors: false };
}

function refused(refusal: Refusal): CommandOutput {
  return { json: null, lines: [], hasErrors: false, refusal };
}

/** Why there is no report; null where there is one. */
function obstacleIn({ applied, tab, edited }: ReportWritten, opened: OpenedCalendar, language: Language): Refusal | null {
  const say = REPORT_WORDS[language];
  if (edited !== null) return edited.length === 0 ? { code: 'report-added-to', message: say.addedTo(tab) } : { code: 'report-edited', message: say.edited(tab, edited.map((cell) => addressOf(cell, opened, tab))) };
  const { fault, skipped: [skipped], written, unknown } = applied;
  if (fault !== null) {
    const { title, body } = wordsOf(language).faults[fault];
    return { code: fault, message: `${title}. ${body}` };
  }
  if (skipped !== undefined) return { code: skipped.reason, message: say.notWritten(tab, viewsIn(language).behaviour.obstacles[skipped.reason]) };
  return isNothing({ written, unknown }) ? { code: 'failed', message: say.notWritten(tab, viewsIn(language).behaviour.obstacles.failed) } : null;
}

function isNothing({ written, unknown }: Pick<Applied, 'written' | 'unknown'>): boolean {
  return written === 0 && unknown.length === 0;
}

function addressOf({ sheet, row, column }: CellRef, { sheetNames }: OpenedCalendar, tab: string): string {
  return qualifiedAddress(sheetNames.get(sheet) ?? tab, row, column);
}

function linesOf({ applied, tab, isReplaced, nameTaken }: ReportWritten, document: ReportDocument, saved: readonly SavedFile[], { language, out, csv }: ReportOptions): readonly string[] {
  const [say, cli] = [REPORT_WORDS[language], CLI_WORDS[language]];
  return [
    isReplaced ? say.replaced(tab) : say.made(tab),
    ...(nameTaken ? [say.nameTaken(document.name)] : []),
    ...(applied.unknown.length === 0 ? [] : [say.unsure(tab)]),
    ...saved.map(cli.saved),
    ...(out === null ? [csv === null ? cli.notSaved : cli.tabNotSaved] : []),
  ];
}
