/** One column per channel: on which channels a row goes out, and how far it is. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../core/jobs/check.ts';
import type { Recognised, RecognisedColumn } from '../../../core/recognise/recognition.ts';
import { DEFAULT_SETTINGS } from '../../../core/rules/settings.ts';
import { cellOf, entryOf } from '../../../core/table/calendar.ts';
import type { Calendar } from '../../../core/table/calendar.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { decodeCalendar } from '../../../core/table/decode-calendar.ts';
import type { Role } from '../../../core/table/role.ts';
import { NO_SIDE_TABS } from '../../../core/side-tabs/side-tabs.ts';
import { day } from '../rules/calendar-of.ts';

const HEADINGS = ['Facebook', 'Statut IG', 'LinkedIn'];
const CHANNELS = ['facebook', 'instagram', 'linkedin'];

interface Table {
  readonly headings?: readonly string[];
  readonly others?: readonly Role[];
  readonly overflow?: boolean;
}

/** A date and a title, then other columns, then one column per channel, then perhaps the one after the table. */
function decode(rows: readonly (readonly Cell[])[], { headings = HEADINGS, others = [], overflow = false }: Table = {}): Calendar {
  const roles: readonly Role[] = ['date', 'title', ...others];
  const columns: RecognisedColumn[] = [
    ...roles.map((role, column) => ({ column, heading: role, role, confidence: 1 })),
    ...headings.map((heading, index) => ({ column: roles.length + index, heading, role: null, confidence: 1, channel: CHANNELS[index] ?? '' })),
  ];
  const full = rows.map((row, index) => [day('2026-11-01') + index, `Publication ${index}`, ...row]);
  const recognition: Recognised = {
    kind: 'recognised', content: 'calendar',
    sheets: [{ sheet: 's', sheetName: 'Calendrier', headerRow: 0, endRow: rows.length + 1, columns, ...(overflow ? { overflowColumn: columns.length } : {}) }],
  };
  const width = columns.length + (overflow ? 1 : 0);
  return decodeCalendar(recognition, [Array.from({ length: width }, (_, column) => full.map((row) => row[column] ?? null))], 1900);
}

function statusOf(...cells: readonly Cell[]): readonly [string, string | null] {
  const { word, state } = entryOf(decode([cells]).status, 0);
  return [word, state];
}

function channelsOf(...cells: readonly Cell[]): readonly string[] {
  return entryOf(decode([cells]).channel, 0).channels;
}

describe('the channels of a row', () => {
  it('are those whose cell holds something that is not a no', () => {
    expect(channelsOf('Programmé', null, 'x')).toEqual(['facebook', 'linkedin']);
    expect(channelsOf('✓', 'Non', '0')).toEqual(['facebook']);
    expect(channelsOf(true, false, 1)).toEqual(['facebook', 'linkedin']);
    expect(channelsOf('—', 'n/a', '❌')).toEqual([]);
    expect(channelsOf('à faire', 'pas encore', 'Annulé')).toEqual(CHANNELS);
  });

  it('are called what the team calls them', () => {
    expect(entryOf(decode([['x', 'x', null]]).channel, 0).word).toBe('Facebook, IG');
    expect(entryOf(decode([['x', 'x', null]], { headings: ['Page', 'FB / Insta', ''] }).channel, 0).word).toBe('Page, Insta');
  });

  it('share an entry with those of other rows', () => {
    const { channel } = decode([['x', 'x', null], ['Publié', '✓', ''], [null, null, null], ['x', null, null]]);
    expect([...channel.codes]).toEqual([1, 1, 0, 2]);
    expect(channel.entries).toHaveLength(3);
  });

  it('are those of the row’s own channel cell where it has one', () => {
    const calendar = decode([['TikTok', 'x', null, null], [null, 'x', null, null]], { others: ['channel'] });
    expect([entryOf(calendar.channel, 0).channels, entryOf(calendar.channel, 1).channels]).toEqual([['tiktok'], ['facebook']]);
  });
});

describe('the status of a row', () => {
  it('is that of the channel furthest behind, in the team’s own words', () => {
    expect(statusOf('Publié', 'Programmé', null)).toEqual(['Facebook: Publié, IG: Programmé', 'scheduled']);
    expect(statusOf('Programmé', 'À produire', 'Publié')).toEqual(['Facebook: Programmé, IG: À produire, LinkedIn: Publié', 'to-produce']);
    expect(statusOf('Programmé', 'programmé', null)).toEqual(['Programmé', 'scheduled']);
  });

  it.each([
    ['Idée', 'À produire', 'idea'], ['À produire', 'En révision', 'to-produce'], ['En révision', 'Approuvé', 'in-review'], ['Approuvé', 'Programmé', 'approved'], ['Programmé', 'Publié', 'scheduled'],
  ])('puts %j behind %j', (behind, ahead, state) => {
    expect(statusOf(ahead, behind, null)[1]).toBe(state);
  });

  it('leaves aside channels that were called off, unless all were', () => {
    expect(statusOf('Annulé', 'Publié', null)[1]).toBe('published');
    expect(statusOf('Annulé', 'Annulé', null)).toEqual(['Annulé', 'cancelled']);
    expect(statusOf('En pause', 'Programmé', null)[1]).toBe('scheduled');
    expect(statusOf('En pause', 'Publié', null)[1]).toBe('on-hold');
  });

  it('is none where there are only ticks', () => {
    expect(statusOf('x', '✅', 'oui')).toEqual(['', null]);
    expect(statusOf(null, null, null)).toEqual(['', null]);
  });

  it('is not published while a channel only has its tick', () => {
    expect(statusOf('Publié', 'x', null)).toEqual(['Facebook: Publié, IG: x', null]);
    expect(statusOf('Programmé', 'x', null)[1]).toBe('scheduled');
  });

  it('is what a tick means below a heading that names a state', () => {
    const calendar = decode([['✓', null, 'x'], ['✓', 'x', null]], { headings: ['Publié sur Facebook', 'IG posted', 'LinkedIn programmé'] });
    expect([entryOf(calendar.status, 0).state, entryOf(calendar.status, 1).state]).toEqual(['scheduled', 'published']);
    expect([...calendar.isPosted]).toEqual([0, 1]);
    expect(entryOf(decode([['✓', null, null]], { headings: ['Facebook Live', 'IG', 'LI'] }).status, 0).state).toBeNull();
  });

  it('is the status column’s where the table has one', () => {
    const calendar = decode([['Brouillon', 'Publié', 'Publié', null], [null, 'Publié', null, null]], { others: ['status'] });
    expect([entryOf(calendar.status, 0).state, entryOf(calendar.status, 1).state]).toEqual(['to-produce', null]);
    expect([...calendar.isPosted]).toEqual([1, 1]);
  });
});

describe('a row that is out on all its channels', () => {
  it('is posted, and tracked', () => {
    const calendar = decode([['Publié', 'En ligne', null], ['Publié', 'Programmé', null], ['Publié', 'Annulé', null], [null, null, null]]);
    expect([...calendar.isPosted]).toEqual([1, 0, 1, 0]);
    expect([...calendar.isTracked]).toEqual([1, 0, 1, 0]);
  });
});

describe('the rules', () => {
  it('see the columns as a channel and, where they hold statuses, as a status', () => {
    expect([...decode([['Publié', null, null]]).roles]).toEqual(['date', 'title', 'channel', 'status']);
    expect([...decode([['x', null, null]]).roles]).toEqual(['date', 'title', 'channel']);
  });

  it('find posts of the past that are not out, and point at the first of the columns', () => {
    const calendar = decode([['Publié', 'Programmé', null], ['Publié', null, null]]);
    const { findings } = check.run({ tables: { calendar, tabs: NO_SIDE_TABS }, settings: DEFAULT_SETTINGS, today: day('2026-11-21') });
    expect(findings.map(({ code, cells }) => [code, cells[0].row, cells[0].column])).toEqual([['past-unresolved', 1, 2]]);
    expect(cellOf(calendar, 0, 'channel')).toEqual({ sheet: 's', row: 1, column: 2 });
  });
});

describe('the rows of such a table', () => {
  it('leave out repeated headings and boxes that a template has filled in', () => {
    const rows: Cell[][] = [['Publié', 'x', null], ['Facebook', 'Statut IG', 'LinkedIn']];
    expect(decode(rows).rowCount).toBe(1);
  });

  it('say where they reach past the last column', () => {
    const calendar = decode([['x', null, null, 'de trop'], ['x', null, null, '  '], ['x', null, null, { error: '#REF!' }]], { overflow: true });
    expect([...calendar.overflow]).toEqual([[0, 'de trop'], [2, '#REF!']]);
    expect([...decode([['x', null, null]]).overflow]).toEqual([]);
  });
});
