/** Any calendar as .ics: lines as RFC 5545 has them, every text read back, every row in it or refused. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icsLine, icsText, storable } from '../../../../core/exchange/leaving/ics-lines.ts';
import { hostileText } from '../../../laws/hostile-text.ts';
import { calendarOf, day } from '../../rules/calendar-of.ts';
import { leavingOf, readByIcal } from './leaving-of.ts';

const octets = (text: string): number => new TextEncoder().encode(text).length;
const anyText = fc.oneof(hostileText, fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom('👩‍👩‍👧‍👦'.repeat(30), 'é'.repeat(100), 'שלום עולם '.repeat(12), '\ud800', 'a\ud83d', '\udc00b', `${'x'.repeat(74)}é`, 'a\r\nb\rc\nd\u2028e\u0000f'));

describe('a line', () => {
  it('is never longer than 75 octets, ends in CRLF alone, parts no character, and unfolds to what it was', () => {
    fc.assert(fc.property(anyText, fc.nat(80), (text, padding) => {
      const line = icsLine('X-TEXT', icsText('-'.repeat(padding) + text));
      const pieces = line.split('\r\n');
      expect(pieces.at(-1)).toBe('');
      expect(line.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      for (const [index, piece] of pieces.slice(0, -1).entries()) {
        expect(octets(piece)).toBeLessThanOrEqual(75);
        expect(piece).not.toMatch(/\p{Cs}/u);
        if (index > 0) expect(piece.startsWith(' ') && piece.length > 1).toBe(true);
      }
      expect(line.replace(/\r\n /g, '')).toBe(`X-TEXT:${icsText('-'.repeat(padding) + text)}\r\n`);
    }), { numRuns: 3000 });
  });
});

describe('any calendar', () => {
  const row = fc.tuple(
    fc.option(fc.integer({ min: day('2026-01-01'), max: day('2027-12-31') }), { freq: 8 }), fc.option(fc.nat(95).map((quarter) => quarter / 96), { freq: 4 }),
    fc.constantFrom('Instagram', 'X, LinkedIn', '', 'Infolettre; interne', '\\n'), anyText, anyText, fc.constantFrom('Ana', 'Luc', ''), fc.constantFrom('Approuvé', 'Annulé', 'Idée', '', 'Publié'), fc.option(fc.nat(12).map(String), { freq: 2 }),
  );

  it('has each of its rows in the file, refused or left, and every text as it was', () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 12 }), fc.constantFrom('America/Toronto' as const, 'Europe/Paris' as const), (rows, zone) => {
      const calendar = calendarOf(['date', 'time', 'channel', 'title', 'text', 'owner', 'status', 'id'], rows);
      const leaving = leavingOf(calendar, { target: 'ics', zone });
      const events = leaving.files.flatMap(({ text }) => readByIcal(text));
      expect(events.length + leaving.refused.length + leaving.left).toBe(calendar.rowCount);
      expect(events).toHaveLength(leaving.files[0]?.count ?? 0);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      for (const { description } of events) expect(description).not.toMatch(/[^\P{Cc}\n\t]/u);
      const told = events.map(({ description, summary }) => description + summary);
      const gone = new Set(leaving.refused.map((refusal) => refusal.row));
      for (let at = 0; at < calendar.rowCount; at += 1) {
        const text = storable(calendar.text[at]?.trim() ?? '');
        const isOut = calendar.kind[at] === 2 || calendar.day[at] === -1 || gone.has(at) || calendar.status.entries[calendar.status.codes[at] ?? 0]?.state === 'idea';
        if (!isOut && text.length > 60) expect(told.some((one) => one.includes(text))).toBe(true);
      }
      expect(leavingOf(calendar, { target: 'ics', zone })).toEqual(leaving);
    }), { numRuns: 400 });
  });
});
