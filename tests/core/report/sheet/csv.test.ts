/** A report as a file of values. */
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../../core/report/sheet/csv.ts';
import type { Block } from '../../../../core/report/sheet/blocks.ts';
import { REPORT } from './report-samples.ts';

function csv(region: 'fr-CA' | 'en-US', ...blocks: readonly Block[]): readonly string[] {
  return csvOf({ ...REPORT, region, blocks }).slice(1).split('\r\n').slice(0, -1);
}

function cells(kind: 'text' | 'count' | 'percent' | 'date' | 'time' | 'weekday-date', ...values: readonly (string | number | boolean | null)[]): Block {
  return { kind: 'table', id: 't', empty: '', columns: [{ heading: 'H', kind, at: 0, span: 1 }], rows: values.map((value) => [value]) };
}

describe('a report as a file', () => {
  it('has every block in its order, an empty line between, and no charts', () => {
    expect(csvOf(REPORT).startsWith('\ufeffSemaine 47;;;;\r\nDu 16 au 22 novembre 2026;;;;\r\n;;;;\r\npubliées;12;;;\r\n')).toBe(true);
    const lines = csvOf(REPORT).split('\r\n');
    expect(lines).toContain('Personne;Publications;Jour;Taux;Notes');
    expect(lines).toContain('Anne;3;lun. 16\u00a0nov.;0,0432;');
    expect(lines.some((line) => line.includes('Publications par personne'))).toBe(false);
  });

  it('has semicolons and decimal commas in French, commas and points in English', () => {
    expect(csv('fr-CA', cells('percent', 0.1 + 0.2))).toEqual(['H', '0,3']);
    expect(csv('en-US', cells('percent', 0.0432))).toEqual(['H', '0.0432']);
    expect(csv('en-US', { kind: 'figures', items: [{ label: 'a,b', cell: { value: 1, kind: 'count' } }] })).toEqual(['"a,b",1']);
  });

  it('writes days and times in one form everywhere', () => {
    expect(csv('en-US', cells('date', 46_342))).toEqual(['H', '2026-11-16']);
    expect(csv('fr-CA', cells('time', 0.4, 0.75))).toEqual(['H', '09:36', '18:00']);
    expect(csv('en-US', cells('weekday-date', 46_342))).toEqual(['H', '"Mon, Nov\u00a016"']);
  });

  it.each(['=1+1', '+a', '-a', '@a', '\u00a0=1', '\uff1dA1', '\u200b=1'])('sets an apostrophe before %j', (text) => {
    expect(csv('en-US', cells('text', text))[1]?.startsWith('\'')).toBe(true);
  });

  it('leaves numbers numbers, also those below nought', () => {
    expect(csv('en-US', cells('count', -4, -0.5, 12_345_678))).toEqual(['H', '-4', '-0.5', '12345678']);
  });

  it('quotes what has quotes, separators and line ends in it', () => {
    expect(csvOf({ ...REPORT, region: 'fr-CA', blocks: [cells('text', 'a "b"; c\nd')] })).toBe('\ufeffH\r\n"a ""b""; c\nd"\r\n');
  });
});
