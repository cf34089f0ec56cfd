/** What the cells of a new row of the tab of absences say. */
import { DAY_MINUTES } from '../coverage/staff.ts';
import type { CellWrite } from '../edits/edit.ts';
import type { AbsenceStretch, ImportedAbsence } from '../exchange/imported-absence.ts';
import type { SideField, SideTab } from '../side-tabs/side-tabs.ts';
import type { Cell } from '../table/cell.ts';
import { serialIn } from '../time/day.ts';
import type { TabNow } from './read-tab-now.ts';

const DAY_FORMAT = 'yyyy-mm-dd';
const TIME_FORMAT = 'hh:mm';
const LONGEST_REASON = 200;
/** `Semaine du`, `Week of`: a day there stands for a whole week. */
const WEEK_HEADING = /(?<!\p{L})(?:semaine|sem|week|wk)(?!\p{L})/iu;

/** Whether the tab has columns for the person, the days and the hours. */
export function canBeSaid({ columns, headings }: Pick<SideTab<'absences'>, 'columns' | 'headings'>, { start, end, from, to }: AbsenceStretch): boolean {
  const hasEnd = columns.has('end') || (start === end && !WEEK_HEADING.test(headings?.get('start') ?? ''));
  const hasHours = (from === null && to === null) || columns.has('from');
  return hasEnd && hasHours && columns.has('start') && columns.has('person');
}

/** Of an absence that can be said, in the order of the columns. */
export function absenceCells(now: TabNow<'absences'>, { start, end, from, to, reason }: ImportedAbsence, name: string, row: number): readonly CellWrite[] {
  const { columns, dateSystem } = now;
  const cells: readonly Said[] = [
    ['person', name, null],
    ['start', serialIn(start, dateSystem), now.format('start') ?? DAY_FORMAT],
    ['end', serialIn(end, dateSystem), now.format('end') ?? DAY_FORMAT],
    ...hoursCells(now, from, to),
    [columns.has('reason') ? 'reason' : 'kind', reason.slice(0, LONGEST_REASON).trim(), null],
  ];
  return cells.flatMap((said) => write(columns, row, said)).sort((one, other) => one.column - other.column);
}

type Said = readonly [field: SideField<'absences'>, value: Cell, format: string | null];

/** Hours in two columns, or in one as text; whole days need none. */
function hoursCells({ columns, format }: TabNow<'absences'>, from: number | null, to: number | null): readonly Said[] {
  if (from === null && to === null) return [];
  const [first, last] = [from ?? 0, (to ?? DAY_MINUTES) % DAY_MINUTES];
  if (columns.has('from') && columns.has('to')) {
    return [['from', first / DAY_MINUTES, format('from') ?? TIME_FORMAT], ['to', last / DAY_MINUTES, format('to') ?? TIME_FORMAT]];
  }
  return [['from', `${clock(first)}-${clock(last)}`, null]];
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function write(columns: ReadonlyMap<SideField<'absences'>, number>, row: number, [field, value, format]: Said): readonly CellWrite[] {
  const column = columns.get(field);
  if (column === undefined || value === '') return [];
  return [{ row, column, expected: null, value, ...(format === null ? {} : { format }) }];
}
