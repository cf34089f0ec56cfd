/** What stands first below each heading of a file, for a person to know the column by. */
import { findTable } from '../../exchange/exports/find-table.ts';
import { textAt } from '../../exchange/exports/export-records.ts';
import { likeliestSheet } from '../../exchange/exports/sheet-of-export.ts';
import type { ExportInput } from '../../exchange/exports/read-export.ts';
import { parseCsv } from '../../exchange/parse-csv.ts';

const LOOKED_AT = 20_000;
const RECORDS = 60;

/** By heading as written; a column that is blank at first has none. */
export function columnSamples(input: ExportInput, sheet: string | undefined): ReadonlyMap<string, string> {
  const records = 'sheets' in input ? (likeliestSheet(input.sheets, sheet ?? null).sheet?.rows.slice(0, RECORDS) ?? []) : parseCsv(input.text.slice(0, LOOKED_AT).replace(/^\uFEFF/, ''));
  const table = findTable(records, true);
  const samples = new Map<string, string>();
  table?.written.forEach((heading, column) => {
    const text = table.records.map((record) => textAt(records[record], column)).find((each) => each !== '');
    if (heading !== '' && text !== undefined && !samples.has(heading)) samples.set(heading, text);
  });
  return samples;
}
