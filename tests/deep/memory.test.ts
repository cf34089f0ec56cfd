/** The memory that a decoded calendar takes beside the cells it came from. */
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { decodeCalendar } from '../../core/table/decode-calendar.ts';
import type { Calendar } from '../../core/table/calendar.ts';
import type { Cell } from '../../core/table/cell.ts';
import { BENCH_ROLES, syntheticCalendar } from '../bench/synthetic-calendar.ts';
import type { SyntheticCalendar } from '../bench/synthetic-calendar.ts';

const ROWS = 100_000;
const MOST_TIMES_RAW = 3;
const MEGABYTE = 2 ** 20;

/** Bytes in use: the heap and what typed arrays hold outside it. */
async function bytesInUse(): Promise<number> {
  // The configuration of these tests asks Node for it.
  const collect = globalThis.gc;
  if (collect === undefined) throw new Error('Run these tests with npm run test:deep, which lets them collect memory.');
  for (let count = 0; count < 4; count += 1) {
    await setImmediate();
    await collect();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What the cells weigh as the host sends them: text in UTF-8, numbers in eight bytes, a byte for what is blank. */
function rawBytes(columns: readonly (readonly Cell[])[]): number {
  let bytes = 0;
  for (const cells of columns) for (const cell of cells) bytes += typeof cell === 'string' ? Buffer.byteLength(cell) : typeof cell === 'number' ? 8 : 1;
  return bytes;
}

/** Texts of their own in each cell, as JSON from a host gives them. */
function fromHost(): SyntheticCalendar {
  // It is what was written a moment before.
  return JSON.parse(JSON.stringify(syntheticCalendar(ROWS))) as SyntheticCalendar;
}

it(`decoding ${ROWS} rows of ${BENCH_ROLES.length} columns takes, with the cells themselves, at most three times the raw data`, async () => {
  const empty = await bytesInUse();
  const { recognition, columns } = fromHost();
  const held = await bytesInUse();
  const calendar: Calendar = decodeCalendar(recognition, [columns], 1900);
  const decoded = await bytesInUse();
  const raw = rawBytes(columns);
  const [cells, more] = [held - empty, decoded - held];
  console.log(`raw ${mb(raw)}, cells in memory ${mb(cells)}, decoded calendar ${mb(more)} more: ${((cells + more) / raw).toFixed(2)} × raw, ${((cells + more) / cells).toFixed(2)} × the cells`);
  expect(calendar.rowCount).toBe(ROWS);
  expect(cells + more).toBeLessThan(raw * MOST_TIMES_RAW);
});

function mb(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
