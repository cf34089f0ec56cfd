/** Decoding what templates leave, what check marks say, and what a column proves about its commas. */
import { describe, expect, it } from 'vitest';
import type { Recognised } from '../../../core/recognise/recognition.ts';
import type { Calendar } from '../../../core/table/calendar.ts';
import { ROW_KIND, entryOf } from '../../../core/table/calendar.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { decodeCalendar } from '../../../core/table/decode-calendar.ts';
import { ownerEntry, ownerReader } from '../../../core/table/decode-owner.ts';
import { statusEntry } from '../../../core/table/decode-status.ts';
import type { Role } from '../../../core/table/role.ts';

function decode(columns: readonly (readonly [Role, string])[], rows: readonly (readonly Cell[])[], sheetName = 'Plan'): Calendar {
  const recognition: Recognised = {
    kind: 'recognised',
    content: 'calendar',
    sheets: [{ sheet: 'a', sheetName, headerRow: 0, endRow: rows.length + 1, columns: columns.map(([role, heading], column) => ({ column, heading, role, confidence: 1 })) }],
  };
  return decodeCalendar(recognition, [columns.map((_, column) => rows.map((row) => row[column] ?? null))], 1900);
}

describe('rows that a template has prefilled', () => {
  const columns: readonly (readonly [Role, string])[] = [['date', 'Date'], ['channel', 'Platform'], ['text', 'Caption'], ['status', 'Status'], ['tracking', 'Posted']];

  it('are no posts', () => {
    const blank = [null, null, null, 'Not started', false];
    const calendar = decode(columns, [['2026-10-01', 'Instagram', 'A text', 'Posted', true], ['2026-10-02', 'Facebook', 'Another', 'Not started', false], ...Array<readonly Cell[]>(40).fill(blank)]);
    expect([...calendar.sheetRow]).toEqual([1, 2]);
  });

  it('are posts where work has led to the value, or a network is chosen', () => {
    const rows = [['2026-10-01', 'Instagram', null, 'Scheduled', false], ['2026-10-02', 'Facebook', null, 'Scheduled', false], ['2026-10-03', 'LinkedIn', null, 'Scheduled', false]];
    expect(decode(columns, rows).rowCount).toBe(3);
    expect(decode(columns, rows.map(([date, channel]) => [date ?? null, channel ?? null, null, 'Not started', false])).rowCount).toBe(3);
  });

  it('are no posts with an unticked box and nothing else', () => {
    expect(decode(columns, [['2026-10-01', null, null, null, false], ['2026-10-02', 'Facebook', 'A text', null, false]]).rowCount).toBe(1);
  });
});

describe('check marks', () => {
  it('are the state that their heading names', () => {
    const calendar = decode([['title', 'Titre'], ['status', 'Fait ?']], [['A', true], ['B', false], ['C', 'x'], ['D', 'non'], ['E', null]]);
    expect([0, 1, 2, 3, 4].map((row) => entryOf(calendar.status, row).state)).toEqual(['published', null, 'published', null, null]);
    expect(entryOf(calendar.status, 1).word).toBe('');
  });

  it('alone mean published, words of yes and no nothing', () => {
    expect([statusEntry('✅').state, statusEntry('✔').state, statusEntry('❌').state, statusEntry('Yes').state]).toEqual(['published', 'published', null, null]);
  });
});

describe('the tracking cell', () => {
  const says = (heading: string, cells: readonly Cell[]): readonly number[] => [...decode([['title', 'Titre'], ['tracking', heading]], cells.map((cell) => ['A', cell])).isPosted];

  it('tells that a post went out by its heading or by its word', () => {
    expect(says('Publié le', ['2026-10-05', 46_300, null, 'non'])).toEqual([1, 1, 0, 0]);
    expect(says('Posted?', ['✔', true, false, '❌'])).toEqual([1, 1, 0, 0]);
    expect(says('Suivi', ['Publié', 'Buffer', '2026-10-05'])).toEqual([1, 0, 0]);
    expect(says('Publié par', ['Anna'])).toEqual([0]);
  });

  it('tracks nothing where it says what is still to be done', () => {
    const cells = ['N', '0', 'Nope', 'to schedule', 'pas fait', 'Ø', '🔴', 'À programmer', 'Buffer', 'Planifié', 'x'];
    expect([...decode([['title', 'Titre'], ['tracking', 'Suivi']], cells.map((cell) => ['A', cell])).isTracked]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
  });
});

describe('owners', () => {
  const shared = (words: readonly string[]): readonly (string | null)[] => words.map(ownerReader(words)).map((entry) => entry.shared);

  it('may be written last name first throughout a column', () => {
    expect(shared(['Tremblay, Marie', 'Roy, Luc', 'Smith, J.', ''])).toEqual([null, null, null, null]);
    expect(shared(['Marie, Luc', 'Luc, Marie', 'Marie'])).toEqual(['several', 'several', null]);
    expect(shared(['Anna', 'Paul', 'Anna, Paul'])).toEqual([null, null, 'several']);
  });

  it('may be written last name first in a few cells, where a given name or the same name in full tells', () => {
    expect(shared(['Marie', 'Luc', 'Inès', 'Tremblay, Marie'])).toEqual([null, null, null, null]);
    expect(ownerReader(['Marie', 'Tremblay, Marie'])('Tremblay, Marie').people).toEqual(['Marie Tremblay']);
    expect(shared(['Ifeoma Okoye', 'Luc', 'Inès', 'Okoye, Ifeoma'])).toEqual([null, null, null, null]);
  });

  it('are two where either part may be a person of its own', () => {
    expect(shared(['Tremblay', 'Luc', 'Tremblay, Marie'])).toEqual([null, null, 'several']);
    expect(shared(['Luc, Tremblay', 'Tremblay, Marie', 'Inès', 'Zoé'])).toEqual(['several', 'several', null, null]);
    expect(shared(['Inès', 'Zoé', 'Martin, Luc'])).toEqual([null, null, 'several']);
    expect(shared(['Inès', 'Zoé', 'Ifeoma, Okoye'])).toEqual([null, null, 'several']);
  });

  it.each([
    ['Smith, J.', null], ['Marie Tremblay, gestionnaire', null], ['Marie Ruiz, PhD', null], ['Ruiz, PhD', null], ['N/A', null],
    ['@marie @luc', 'several'], ['Marie puis Luc', 'several'], ['Agence', 'group'], ['Both', 'group'], ['Les deux', 'group'], ['Nous', 'group'],
  ])('reads %j', (word, expected) => {
    expect(ownerEntry(word).shared).toBe(expected);
  });
});

describe('the kind and the channel of a row', () => {
  it('is an event for a holiday with nothing beside it', () => {
    const rows = [['2026-10-12', 'Action de grâce (férié)', null, null], ['2026-10-13', 'Atelier', 'Instagram', 'Un texte'], ['2026-10-14', 'Jour férié', 'Facebook', 'Fermé lundi']];
    const calendar = decode([['date', 'Date'], ['title', 'Titre'], ['channel', 'Canal'], ['text', 'Texte']], rows);
    expect([...calendar.kind]).toEqual([ROW_KIND.event, ROW_KIND.post, ROW_KIND.post]);
  });

  it('is an event where its status says so, whatever stands beside it', () => {
    const rows = [['2026-10-12', 'Facebook', 'Fête du quartier', 'Évènement'], ['2026-10-13', null, 'Jour du Souvenir', 'Événement à surveiller'], ['2026-10-14', 'Facebook', 'Un texte', 'Programmé'], ['2026-10-15', 'Facebook', 'Un texte', null]];
    const calendar = decode([['date', 'Date'], ['channel', 'Canal'], ['text', 'Texte'], ['status', 'Statut']], rows);
    expect([...calendar.kind]).toEqual([ROW_KIND.event, ROW_KIND.event, ROW_KIND.post, ROW_KIND.post]);
  });

  it('is an event where its format says so and nothing says where it goes out nor how far it is', () => {
    const columns = [['date', 'Date'], ['channel', 'Canal'], ['text', 'Texte'], ['status', 'Statut'], ['format', 'Format']] as const;
    const rows = [
      ['2026-10-12', 'Facebook', 'Fête du quartier', null, 'Évènement'], ['2026-10-13', null, 'Jour du Souvenir', null, 'Événement à surveiller'], ['2026-10-14', null, 'Un texte', 'À produire', 'Événement'],
    ];
    expect([...decode(columns, rows).kind]).toEqual([ROW_KIND.post, ROW_KIND.event, ROW_KIND.post]);
    expect([...decode(columns, rows.slice(1)).kind]).toEqual([ROW_KIND.post, ROW_KIND.post]);
  });

  it('is the network that the tab is called after, where no column says it', () => {
    const calendar = decode([['date', 'Date'], ['text', 'Texte']], [['2026-10-12', 'Un texte']], 'LinkedIn');
    expect(entryOf(calendar.channel, 0).channels).toEqual(['linkedin']);
  });
});

describe('statuses of work that waits', () => {
  it.each([['En attente', 'in-review'], ['Waiting for photos', 'in-review'], ['Bloqué', 'to-produce'], ['En pause', 'on-hold'], ['Suspendu', 'on-hold'], ['Non retenu', 'cancelled'], ['Sans suite', 'cancelled'], ['Traité', 'published'], ['Boosté', 'published']])(
    'takes %j for %s',
    (word, state) => {
      expect(statusEntry(word).state).toBe(state);
    },
  );
});
