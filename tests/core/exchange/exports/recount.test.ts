/** Figures of generated exports against those that Python's csv reader adds up. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readExport } from '../../../../core/exchange/exports/read-export.ts';
import type { Measure } from '../../../../core/table/role.ts';

interface Recounted {
  readonly kind: string;
  readonly text: string;
  readonly records: number;
  /** Numbers found, and their sum. */
  readonly sums: Readonly<Partial<Record<Measure, readonly [count: number, sum: number]>>>;
}

// Written by recount.py in this shape.
const FILES = JSON.parse(readFileSync(new URL('../../../fixtures/exports/exports.json', import.meta.url), 'utf8')) as readonly Recounted[];

describe('an export adds up to what another reader makes of it', () => {
  it.each(FILES.map((file, index) => [index, file.kind, file] as const))('%i, %s', (_, kind, { text, records, sums }) => {
    const answer = readExport({ text });
    if (!('rows' in answer)) throw new Error(answer.kind);
    const counted = Object.fromEntries((Object.keys(sums) as readonly Measure[]).map((measure) => {
      const values = answer.rows.flatMap((row) => row.measures.get(measure) ?? []);
      return [measure, [values.length, values.reduce((sum, value) => sum + value, 0)]];
    }));
    expect({ kind: answer.kind, records: answer.rows.length, sums: counted, undated: answer.rows.filter(({ day }) => day === null).length }).toEqual({ kind, records, sums, undated: 0 });
  });
});
