/** `track`: marks one row of the calendar as scheduled, published and so on, as the pane does. */
import { detailsSaid, markPosts, openCalendar, previewMarks, qualifiedAddress, viewsIn } from '../../../core/index.ts';
import type { CellRef, Language, Marked, MarkPlan, OpenedCalendar } from '../../../core/index.ts';
import { CLI_WORDS } from './cli-words.ts';
import type { CommandOutput, Connection, TrackOptions } from './command.ts';
import { wordsOf } from './refusal.ts';
import { saveFiles } from './save-files.ts';
import type { SavedFile } from './save-files.ts';

export async function runTrack({ workbook, file, contents }: Connection, options: TrackOptions): Promise<CommandOutput> {
  const { language, today, row: sheetRow, out, ...said } = options;
  const words = wordsOf(language);
  const say = CLI_WORDS[language];
  const opened = await openCalendar(workbook);
  if (opened.kind === 'declined') {
    const { title, body } = words.declined[opened.code](opened.sheetName);
    return refusal(opened.code, `${title}. ${body}`);
  }
  const row = rowOf(opened, sheetRow);
  if (row === null) return refusal('row-not-found', say.rowNotFound(sheetRow, opened.recognition.sheets[0].sheetName));
  const request = { rows: [row], ...said, day: today, who: '', channel: null };
  const plan = await previewMarks(workbook, opened, request, { today, language });
  const { applied, outcomes } = await markPosts(workbook, plan);
  if (applied.fault !== null && applied.written === 0 && applied.unknown.length === 0) {
    const { title, body } = words.faults[applied.fault];
    return refusal(applied.fault, `${title}. ${body}`);
  }
  const skipped = [
    ...plan.refused.map(({ cell, reason }) => ({ cell, code: reason })),
    ...applied.skipped.flatMap(({ cell, reason }) => (cell === null ? [] : [{ cell, code: reason }])),
  ];
  // A row that stands as wished already is as good as written.
  const saved = out === null || skipped.length > 0 ? [] : await saveFiles(file, [{ to: out, content: await contents(), isCalendar: true }]);
  const address = ({ sheet, row: at, column }: CellRef): string => qualifiedAddress(opened.sheetNames.get(sheet) ?? sheet, at, column);
  return {
    json: { written: applied.written, skipped: skipped.map(({ cell, code }) => ({ cell: address(cell), code })), unknown: applied.unknown.length },
    lines: [...linesOf(plan, outcomes, options, { opened, unused: unusedIn(request, language) }), ...savingIn(out, saved, plan.marks.length > 0, language)],
    hasErrors: false,
  };
}

/** What became of the file that was asked for. */
function savingIn(out: string | null, saved: readonly SavedFile[], isMarked: boolean, language: Language): readonly string[] {
  const say = CLI_WORDS[language];
  if (out === null) return isMarked ? [say.notSaved] : [];
  return saved.length > 0 ? saved.map(say.saved) : [say.fileNotMade(out)];
}

/** On the calendar's main tab, by the number that the sheet shows beside it. */
function rowOf({ calendar: { rowCount, part, sheetRow } }: OpenedCalendar, shown: number): number | null {
  for (let row = 0; row < rowCount; row += 1) if (part[row] === 0 && sheetRow[row] === shown - 1) return row;
  return null;
}

interface Told {
  readonly opened: OpenedCalendar;
  /** What was given for nothing. */
  readonly unused: readonly string[];
}

function linesOf({ state, marks, refused, already, unplaced }: MarkPlan, outcomes: Marked['outcomes'], { language, today, row }: TrackOptions, { opened, unused }: Told): readonly string[] {
  const { behaviour, tracking: words } = viewsIn(language);
  const say = CLI_WORDS[language];
  const tab = opened.recognition.sheets[0].sheetName;
  const count = (kind: 'written' | 'already' | 'unknown'): number => outcomes.filter((outcome) => outcome.kind === kind).length;
  const [done, same, unsure] = [count('written'), already.length + count('already'), count('unknown')];
  const why = [
    ...refused.map(({ reason, details, from }) => say.refusals[reason]?.(details.word) ?? words.refusals[reason]({ ...details, from, today })),
    ...outcomes.flatMap((outcome) => (outcome.kind === 'skipped' ? [behaviour.obstacles[outcome.reason]] : [])),
  ];
  const isMarked = done + same + unsure > 0;
  return [
    ...(isMarked ? [say.onRow(tab, row, words.result({ state, marked: done, already: same, unknown: unsure, left: [] }))] : []),
    ...why.map((one) => say.notMarked(tab, row, one)),
    ...(done > 0 ? replacedIn(marks, opened, language) : []),
    ...marks.flatMap(({ warnings }) => (isMarked ? warnings.map((warning) => words.warnings[warning](1)) : [])),
    ...(unplaced.includes('tool') || unplaced.includes('link') ? [words.unplaced(unplaced.filter((detail) => detail === 'tool' || detail === 'link').map((detail) => words.details[detail]))] : []),
    ...unused,
  ];
}

/** Nobody sees beforehand what changes: of a tool, a link or a tracking cell that gives way to another, what stood there is told. */
function replacedIn(marks: MarkPlan['marks'], { recognition }: OpenedCalendar, language: Language): readonly string[] {
  const columns = new Map(recognition.sheets[0].columns.map((one) => [one.column, one] as const));
  return marks.flatMap(({ changes }) => changes.flatMap(({ cell, from, to }): readonly string[] => {
    const { role = null, heading = '' } = columns.get(cell.column) ?? {};
    const isDetail = role === 'url' || role === 'tool' || role === 'tracking';
    return isDetail && typeof from === 'string' && from.trim() !== '' ? [CLI_WORDS[language].replaced(heading, from, String(to))] : [];
  }));
}

/** Options that were given and say nothing of the state. */
function unusedIn(request: Parameters<typeof detailsSaid>[0], language: Language): readonly string[] {
  const used = detailsSaid(request);
  const given = (['tool', 'link'] as const).filter((option) => request[option].trim() !== '' && !used.has(option));
  return given.map((option) => CLI_WORDS[language].detailUnused(option, wordsOf(language).states[request.state]));
}

function refusal(code: string, message: string): CommandOutput {
  return { json: null, lines: [], hasErrors: false, refusal: { code, message } };
}
