/** Gives a calendar that has no column for where its posts stand one: heading, list and colours, and nothing else. */
import { rowAnchors } from '../edits/anchor-rows.ts';
import type { Applied, ColumnPlan, NewColumnEdit } from '../edits/edit.ts';
import type { Workbook } from '../host.ts';
import { taughtStates } from '../lexicon/taught-states.ts';
import { STATES, entryOf } from '../table/calendar.ts';
import { markColumns } from '../tracking/mark-columns.ts';
import type { MarkColumns } from '../tracking/mark-columns.ts';
import { stateColours } from '../tracking/state-colours.ts';
import { stateName } from '../tracking/state-names.ts';
import { tableOfPart } from '../tracking/table-of-part.ts';
import { rowsOfParts } from '../tracking/tracked-calendar.ts';
import type { TrackedCalendar } from '../tracking/tracked-calendar.ts';
import { LANGUAGES } from '../words/language.ts';
import type { Language } from '../words/language.ts';
import { wordsIn } from '../words/words-in.ts';

const WIDTH = 18;

/** For each tab that lacks one; none where every tab has a column of states, be it called status, tracking or by channels. */
export function planTrackingColumns(tracked: TrackedCalendar, language: Language): readonly NewColumnEdit[] {
  const { calendar, found: { outline, settings } } = tracked;
  const columns = markColumns(tracked, taughtStates(settings.stateWords));
  const rows = rowsOfParts(calendar);
  const anchorOf = rowAnchors(calendar, outline);
  return calendar.parts.flatMap((part, number): readonly NewColumnEdit[] => {
    const own = columns[number];
    const table = own === undefined || hasStates(own) ? null : tableOfPart(part, outline, rows[number] ?? [], anchorOf);
    if (table === null) return [];
    const cells = table.rows.flatMap(({ row, key }) => {
      // What ticks tell so far.
      const { state } = entryOf(calendar.status, row);
      return state === null ? [] : [{ row: calendar.sheetRow[row] ?? 0, key, value: stateName(state, language) }];
    });
    return [{ kind: 'new-column', table: table.table, plan: { ...columnPlan(language), cells } }];
  });
}

/**
 * Where the column is there already, be it made by somebody else meanwhile, only its empty cells are filled.
 * @throws HostError where nothing was written.
 */
export async function addTrackingColumn(workbook: Workbook, tracked: TrackedCalendar, language: Language): Promise<Applied> {
  const edits = planTrackingColumns(tracked, language);
  return edits.length === 0 ? { written: 0, skipped: [], unknown: [], fault: null } : workbook.apply(edits);
}

/** A column of ticks alone has no place for a state. */
function hasStates({ status, channels, tracking }: MarkColumns): boolean {
  return tracking !== null || (status !== null && !status.use.isMarks) || channels.length > 0;
}

function columnPlan(language: Language): Omit<ColumnPlan, 'cells'> {
  return {
    heading: wordsIn(language).calendar.headings.tracking,
    otherHeadings: LANGUAGES.filter((other) => other !== language).map((other) => wordsIn(other).calendar.headings.tracking),
    isHidden: false,
    column: { width: WIDTH, format: 'General', list: STATES.map((state) => stateName(state, language)), isWrapped: false },
    colours: stateColours(language),
  };
}
