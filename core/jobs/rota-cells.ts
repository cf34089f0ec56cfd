/** What the cells of a new row of the rota say. */
import type { RotaEntry } from '../coverage/rota-entries.ts';
import { DAY_MINUTES } from '../coverage/staff.ts';
import type { CellWrite } from '../edits/edit.ts';
import type { SideField } from '../side-tabs/side-tabs.ts';
import type { Cell } from '../table/cell.ts';
import { serialIn } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import type { TabNow } from './read-tab-now.ts';

type RotaNow = TabNow<'rota'>;

const DAY_FORMAT = 'yyyy-mm-dd';
const TIME_FORMAT = 'hh:mm';
/** `Semaine du`, `Week of`: a day there stands for a whole week. */
const WEEK_HEADING = /(?<!\p{L})(?:semaine|sem|week|wk)(?!\p{L})/iu;

/** In the order of the columns; empty where the tab has no columns for the day, the hours or the person. */
export function rotaCells(now: RotaNow, entry: RotaEntry, name: string, row: number): readonly CellWrite[] {
  const { columns, headings, dateSystem } = now;
  const hours = hoursCells(now, entry);
  const isByWeek = !columns.has('end') && WEEK_HEADING.test(headings.get('start') ?? '');
  if (hours === null || isByWeek || !columns.has('start') || !columns.has('person') || name === '') return [];
  const writes: CellWrite[] = [...hours].flatMap(([field, [value, format]]) => write(now, row, field, value, format));
  const day = (field: SideField<'rota'>, value: Day): readonly CellWrite[] => write(now, row, field, serialIn(value, dateSystem), now.format(field) ?? DAY_FORMAT);
  writes.push(...day('start', entry.start), ...day('end', entry.end), ...write(now, row, 'role', entry.roleName), ...write(now, row, 'person', name));
  writes.push(...write(now, row, 'channels', entry.channelName));
  return writes.sort((one, other) => one.column - other.column);
}

/** Hours in two columns, or in one as text; a whole day needs none. Null where they can't be said. */
function hoursCells(now: RotaNow, { from, to }: RotaEntry): ReadonlyMap<SideField<'rota'>, readonly [Cell, string | null]> | null {
  const { columns } = now;
  const format = (field: SideField<'rota'>): string => now.format(field) ?? TIME_FORMAT;
  const end = to % DAY_MINUTES;
  if (columns.has('from') && columns.has('to')) {
    return new Map([['from', [from / DAY_MINUTES, format('from')]], ['to', [end / DAY_MINUTES, format('to')]]]);
  }
  if (columns.has('from') && !columns.has('to')) return new Map([['from', [`${clock(from)}-${clock(end)}`, null]]]);
  return from === 0 && to === DAY_MINUTES ? new Map() : null;
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function write({ columns }: RotaNow, row: number, field: SideField<'rota'>, value: Cell, format: string | null = null): readonly CellWrite[] {
  const column = columns.get(field);
  if (column === undefined || value === '') return [];
  return [{ row, column, expected: null, value, ...(format === null ? {} : { format }) }];
}
