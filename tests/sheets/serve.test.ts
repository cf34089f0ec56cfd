/** The one function for the sidebar: text in, text out, faults as data, and nothing of a cell in them. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WorkbookOutline } from '../../core/index.ts';
import { serve } from '../../sheets-addon/server/serve.ts';
import { receiveTables, sendTables } from '../../sheets-addon/wire/sent-tables.ts';
import type { Answer, Calls, Question } from '../../sheets-addon/wire.ts';
import { Book } from '../hosts/book/book.ts';
import { GOOGLE_SAYS } from '../hosts/google/google-says.ts';
import { callsOf, googleId, onGoogle } from './on-google.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const CANARY = 'canary@example.com';

function book(): Book {
  const made = new Book();
  made.addSheet('Calendrier').write(0, 0, { values: [['Date', 'Titre'], [46_023, CANARY]] }, 'person');
  return made;
}

function asked(question: Question): Answer {
  return JSON.parse(serve(JSON.stringify(question))) as Answer;
}

describe('A question of the sidebar', () => {
  it.each<readonly [keyof Calls, unknown, unknown]>([
    ['read', [{ sheet: '0', firstRow: 0, rowCount: 2, columns: [0, 1] }], [[['Date', 46_023], ['Titre', CANARY]]]],
    ['reveal', { sheet: '0', row: 1, column: 1 }, null],
    ['activeCell', null, { sheet: '0', row: 0, column: 0 }],
    ['selectedRows', null, { sheet: '0', rows: [0], filtered: null }],
    ['lists', [{ sheet: '0', row: 1, column: 1 }], [null]],
    ['keep', { name: 'language', value: 'fr' }, null],
    ['changes', null, { mark: expect.any(String), sheets: [] }],
    ['part', 'fr', '<p>part-fr</p>'],
  ])('gets its answer: %s', (call, ask, answer) => {
    onGoogle(book(), { htmlFiles: (name) => (name === 'part-fr' ? '<p>part-fr</p>' : null) });
    // Each pair in the list above is of one call.
    expect(asked({ call, ask } as Question)).toEqual({ ok: answer });
  });

  it('gets the outline, and writes through the one door', () => {
    const made = book();
    onGoogle(made);
    const outline = asked({ call: 'outline', ask: null }) as { readonly ok: WorkbookOutline };
    expect(outline.ok.sheets.map(({ id, rowCount }) => [id, rowCount])).toEqual([[googleId(made.sheets[0]), 2]]);
    const ask = sendTables([{ kind: 'cells', sheet: '0', writes: [{ row: 1, column: 1, expected: CANARY, value: '=Lancement' }] }]);
    const applied = asked({ call: 'apply', ask }) as { readonly ok: Calls['apply']['answer'] };
    expect(receiveTables(applied.ok)).toMatchObject({ written: 1, skipped: [], unknown: [], fault: null });
    expect(made.sheets[0]?.value(1, 1)).toBe('=Lancement');
    expect(made.sheets[0]?.formula(1, 1)).toBeUndefined();
  });

  it('for changes hears what another sidebar has written, once, and nothing where nothing was written', () => {
    vi.useFakeTimers();
    const made = book();
    made.addSheet('Réglages');
    const host = onGoogle(made);
    const changes = (mark: string | null): Calls['changes']['answer'] => (asked({ call: 'changes', ask: mark }) as { readonly ok: Calls['changes']['answer'] }).ok;
    const write = (expected: string, value: string): Answer => asked({ call: 'apply', ask: sendTables([{ kind: 'cells', sheet: '0', writes: [{ row: 1, column: 1, expected, value }] }]) });
    const first = changes(null);
    write(CANARY, 'Lancement');
    const second = changes(first.mark);
    expect([second.sheets, changes(second.mark).sheets]).toEqual([['0'], []]);
    vi.advanceTimersByTime(1_000);
    expect(write(CANARY, 'Bilan')).toMatchObject({ ok: { value: expect.stringContaining('changed') } });
    expect(changes(second.mark).sheets).toEqual([]);
    host.beforeCall = (member) => { if (member === 'Cache.putAll') throw new Error('Service error: Cache'); };
    expect(write('Lancement', 'Bilan')).toMatchObject({ ok: { value: expect.stringContaining('"written":1') } });
    host.beforeCall = null;
    vi.useRealTimers();
  });

  it('gets a fault where Google refuses, at whichever call', () => {
    const made = book();
    const host = onGoogle(made);
    const questions: readonly Question[] = [
      { call: 'outline', ask: null }, { call: 'read', ask: [{ sheet: '0', firstRow: 0, rowCount: 2, columns: [0, 1] }] }, { call: 'selectedRows', ask: null },
      { call: 'lists', ask: [{ sheet: '0', row: 1, column: 1 }] }, { call: 'reveal', ask: { sheet: '0', row: 1, column: 1 } }, { call: 'activeCell', ask: null },
      { call: 'changes', ask: null }, { call: 'keep', ask: { name: 'self', value: CANARY } },
    ];
    for (const question of questions) {
      const members = callsOf(host, () => asked(question));
      expect(members.size).toBeGreaterThan(1);
      for (const failing of members.keys()) {
        host.beforeCall = (member) => {
          if (member === failing) throw Object.assign(new Error(`Service Spreadsheets failed while accessing document with id ${CANARY}.`), { name: 'Exception' });
        };
        const answer = serve(JSON.stringify(question));
        host.beforeCall = null;
        expect(JSON.parse(answer), failing).toEqual({ fault: 'busy', detail: 'Exception: Service Spreadsheets failed' });
        expect(answer).not.toContain(CANARY);
      }
    }
  });

  it('gets a fault with its own kind', () => {
    const host = onGoogle(book());
    expect(asked({ call: 'reveal', ask: { sheet: '77', row: 0, column: 0 } })).toEqual({ fault: 'sheet-missing', detail: '' });
    host.beforeCall = () => {
      throw new Error(GOOGLE_SAYS.noPermission('SpreadsheetApp.getActiveSpreadsheet', 'spreadsheets'));
    };
    expect(asked({ call: 'outline', ask: null })).toMatchObject({ fault: 'not-authorised' });
  });

  it('that nobody would ask is answered all the same', () => {
    onGoogle(book());
    for (const text of ['', '{', 'null', '7', '"x"', '[]', '{"call":"none"}', '{"call":"__proto__"}', '{"call":"toString"}', '{"call":"read","ask":7}', `{"${CANARY}`]) {
      const answer = serve(text);
      expect(JSON.parse(answer), text).toMatchObject({ fault: 'unexpected' });
      expect(answer).not.toContain(CANARY);
    }
  });
});
