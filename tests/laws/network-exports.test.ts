/** Exports of every form, language and way of writing numbers, read back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExport } from '../../core/exchange/exports/read-export.ts';
import type { ExportRow, NetworkExport } from '../../core/exchange/exports/network-export.ts';
import type { Measure } from '../../core/table/role.ts';
import { PLAIN, WRITTEN_FORMS, writeExport } from '../core/exchange/exports/written-export.ts';
import type { NumberStyle, WriteStyle, WrittenForm, WrittenRow } from '../core/exchange/exports/written-export.ts';
import { day } from '../core/rules/calendar-of.ts';

const FIRST = day('2024-01-01');
const STYLES: readonly NumberStyle[] = [
  { decimal: '.', group: '' }, { decimal: '.', group: ',' }, { decimal: ',', group: '' }, { decimal: ',', group: '\u202F' }, { decimal: ',', group: '\u00A0' }, { decimal: ',', group: ' ' }, { decimal: '.', group: '’' },
];

const texts = fc.oneof(
  fc.constantFrom('Plain words', 'Two\nlines', 'He said "yes"', 'a, b; c', 'Été à « Québec »', 'Total of 5 ways', '#tag first', 'Price: 1,234'),
  fc.string({ minLength: 1, maxLength: 30 }).map((text) => `a${text.replaceAll(/[\p{Cc}"&\uFFFDÂÃâð]/gu, ' ')}z`),
);

function rowsOf({ kind, measures }: WrittenForm): fc.Arbitrary<readonly WrittenRow[]> {
  const row = fc.record({ offset: fc.nat(700), minutes: fc.nat(1439), text: texts, numbers: fc.array(fc.oneof(fc.nat(999), fc.nat(2_000_000)), { minLength: measures.length, maxLength: measures.length }) });
  return fc.array(row, { minLength: 1, maxLength: 12 }).map((drawn) =>
    // Networks list from the newest on.
    [...drawn].sort((a, b) => b.offset - a.offset || b.minutes - a.minutes).map(({ offset, minutes, text, numbers }, index): WrittenRow => {
      const id = kind === 'youtube' ? `abcdefg${String(1000 + index)}` : `18${String(1_000_001 + index * 7)}${String(100_000_037 + index)}`;
      return {
        id, minutes, text, account: 'The town', day: FIRST + offset, url: `https://example.com/posts/${id}`,
        measures: new Map(measures.map((measure, place): [Measure, number] => [measure, numbers[place] ?? 0])),
      };
    }),
  );
}

function read(text: string, answers: Parameters<typeof readExport>[1] = {}): NetworkExport {
  const answer = readExport({ text }, answers);
  if (!('rows' in answer)) throw new Error(answer.kind);
  return answer;
}

/** What a form holds of a row, in a shape that shows differences. */
function shown(row: WrittenRow | ExportRow, { holds, measures }: WrittenForm): unknown {
  const title = 'title' in row ? row.title : row.text;
  return {
    day: row.day, id: holds.id && row.id, url: holds.url && row.url, account: holds.account && row.account, minutes: holds.minutes && row.minutes, text: holds.text && row.text.trim(), title: holds.title && title.trim(),
    measures: measures.map((measure) => row.measures.get(measure)),
  };
}

function isOverReach(measures: ReadonlyMap<Measure, number>): boolean {
  const [likes = 0, comments = 0, shares = 0, saves = 0] = (['likes', 'comments', 'shares', 'saves'] as const).map((measure) => measures.get(measure));
  return (measures.get('engagements') ?? likes + comments + shares + saves) > (measures.get('reach') ?? Infinity);
}

describe.each(WRITTEN_FORMS.map((form) => [form.kind, form.language, form] as const))('an export of the form %s (%s)', (kind, _, form) => {
  const answers = { dateOrder: form.isDayFirst === true ? 'day-first' : 'month-first' } as const;

  it('gives the rows that were written, however its numbers and columns are', () => {
    const style = fc.record({ numbers: fc.constantFrom(...STYLES), delimiter: fc.constantFrom(',', ';', '\t'), newline: fc.constantFrom('\n', '\r\n'), order: fc.shuffledSubarray(form.columns.map((_, index) => index), { minLength: form.columns.length }) });
    fc.assert(fc.property(rowsOf(form), style, (rows, drawn: WriteStyle) => {
      const answer = read(writeExport(form, rows, drawn), answers);
      expect(answer.kind).toBe(kind);
      expect(answer.questions).toEqual([]);
      expect(answer.rows.map((row) => shown(row, form))).toEqual(rows.map((row) => shown(row, form)));
      expect(answer.troubles.filter(({ kind: told }) => told !== 'record-dropped' && told !== 'over-reach' && told !== 'measure-grouped')).toEqual([]);
      const over = answer.troubles.flatMap((trouble) => (trouble.kind === 'over-reach' ? [trouble.record] : []));
      expect(over).toEqual(answer.rows.filter(({ level, measures }) => level === 'post' && isOverReach(measures)).map(({ record }) => record));
    }), { numRuns: 60 });
  });

  it('is read twice alike, and never guesses an order of dates that its text leaves open', () => {
    fc.assert(fc.property(rowsOf(form), (rows) => {
      const text = writeExport(form, rows, PLAIN);
      const once = read(text);
      expect(read(text)).toEqual(once);
      const isOpen = once.questions.some((question) => question.kind === 'date-order');
      once.rows.forEach((row, index) => expect(row.day === null ? isOpen : row.day === rows[index]?.day).toBe(true));
    }), { numRuns: 40 });
  });
});

it('takes any text for an export or refuses it, and never fails', () => {
  const pieces = fc.constantFrom('Post id', 'Date', 'Post text', 'Link', 'Impressions', ',', ';', '"', '\n', '\t', '#', '2026-10-01', '1,5', '-3', '120 %', 'Total', 'Lifetime', '1.2E+17', '\uFFFD', 'Ã©');
  fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')), (text) => {
    const answer = readExport({ text });
    if ('rows' in answer) for (const { measures } of answer.rows) for (const value of measures.values()) expect(value).toBeGreaterThanOrEqual(0);
  }), { numRuns: 400 });
});
