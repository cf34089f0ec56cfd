/** `export`: the calendar for other calendars, or its approved posts for a scheduling tool, as the pane makes them. */
import path from 'node:path';
import { check, findingSentence, keyFindings, openCalendar, qualifiedAddress, rulesIn, triage } from '../../../core/index.ts';
import type { CellRef, Day, Finding, OpenedCalendar } from '../../../core/index.ts';
import type { Leaving, LeavingFile } from '../../../core/exchange/leaving/leaving.ts';
import { leave } from '../../../core/jobs/leave.ts';
import { writtenChannel } from '../../../core/table/decode-channel.ts';
import { fetchLeavingWords } from '../../../core/words/leaving-words-in.ts';
import type { CommandOutput, Connection, ExportOptions } from './command.ts';
import { CLI_WORDS } from './cli-words.ts';
import { whoseRows } from './export-whose.ts';
import { EXPORT_WORDS } from './export-words.ts';
import { wordsOf } from './refusal.ts';
import { saveFiles } from './save-files.ts';

/** A file and the place that it goes to. */
interface PlacedFile {
  readonly file: LeavingFile;
  readonly to: string;
}

export async function runExport({ workbook, file: own }: Connection, { language, today, request: asked, period, out, ...rest }: ExportOptions): Promise<CommandOutput> {
  const opened = await openCalendar(workbook);
  if (opened.kind === 'declined') {
    const { title, body } = wordsOf(language).declined[opened.code](opened.sheetName);
    return { json: null, lines: [], hasErrors: false, refusal: { code: opened.code, message: `${title}. ${body}` } };
  }
  const { calendar, tabs, found: { settings } } = opened;
  const whose = whoseRows(calendar, rest, language);
  if ('code' in whose) return { json: null, lines: [], hasErrors: false, refusal: whose };
  const request = { ...asked, ...whose };
  const words = await fetchLeavingWords(language);
  const leaving = leave({ tables: { calendar, tabs }, settings: settings.rules, today, findings: findingsIn(opened, today), request, words, ...(period === null ? {} : { period }) });
  const placed = out === null ? [] : placesOf(leaving.files, out);
  const saved = await saveFiles(own, placed.map(({ file, to }) => ({ to, content: file.text, isCalendar: false })));
  const address = ({ sheet, row, column }: CellRef): string => qualifiedAddress(opened.sheetNames.get(sheet) ?? sheet, row, column);
  const rules = rulesIn(language);
  const say = CLI_WORDS[language];
  return {
    json: {
      written: countOf(leaving),
      refused: leaving.refused.map(({ cell, code, channel }) => ({ cell: address(cell), code, ...(channel === null ? {} : { channel }) })),
      ...(placed.length > 0 ? { files: placed.map(({ to, file }) => ({ file: to, count: file.count })) } : {}),
    },
    lines: [
      ...leaving.refused.map(({ cell, code, channel, finding }) => [address(cell), words.refusal(code, request.target, writtenChannel(calendar, channel ?? '')), ...(finding === null ? [] : [findingSentence(finding, rules)])].join('  ')),
      ...words.outcome(request.target, leaving),
      ...(out === null || placed.length < 2 ? [] : [EXPORT_WORDS[language].severalFiles(placed.length, `${path.parse(out).name}-`, path.basename(out))]),
      ...saved.map(say.saved),
      ...(out === null && leaving.files.length > 0 ? [say.exportNotSaved(request.target === 'ics' ? '.ics' : '.csv')] : []),
    ],
    hasErrors: false,
  };
}

function countOf({ files }: Leaving): number {
  return files.reduce((sum, { count }) => sum + count, 0);
}

/** Where there are several, each beside the name that was asked for, with its own behind it: `plan-buffer-facebook.csv`. */
function placesOf(files: readonly LeavingFile[], out: string): readonly PlacedFile[] {
  const { dir, name, ext } = path.parse(out);
  return files.map((file) => ({ file, to: files.length === 1 ? out : path.join(dir, `${name}-${path.parse(file.name).name}${ext}`) }));
}

/** What the check finds, without what the team has said to ignore. */
function findingsIn({ calendar, tabs, cells, found: { outline, settings } }: OpenedCalendar, today: Day): readonly Finding[] {
  const { findings } = check.run({ tables: { calendar, tabs }, settings: settings.rules, today });
  const { findings: triaged } = triage(keyFindings(findings, { calendar, tabs, cells, outline }), settings, today);
  return triaged.filter(({ ignored }) => ignored === null).map(({ finding }) => finding);
}
