/** Which sheet of a workbook is the export to be read: posts rather than days, and any known form rather than none. */
import type { Cell } from '../../table/cell.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { fold } from '../../lexicon/fold.ts';
import { isBlankRecord } from './export-records.ts';
import { findTable } from './find-table.ts';
import type { ExportTrouble } from './network-export.ts';

export interface ExportSheet {
  readonly name: string;
  /** From the first row of the sheet. */
  readonly rows: readonly (readonly Cell[])[];
}

interface ChosenSheet {
  /** Null where all sheets are blank. */
  readonly sheet: ExportSheet | null;
  readonly others: readonly ExportTrouble[];
  /** Where the names of all sheets together tell it. */
  readonly network: string | null;
}

const LOOKED_AT = 60;
/** LinkedIn names the sheets of a member's own export so, and nobody else does. */
const MEMBERS_SHEETS = wordSet('discovery, top posts, demographics');

export function likeliestSheet(sheets: readonly ExportSheet[], wanted: string | null): ChosenSheet {
  const filled = sheets.filter(({ rows }) => rows.some((row) => !isBlankRecord(row)));
  const worths = filled.map(({ rows }) => worthOf(rows));
  const named = wanted === null ? -1 : filled.findIndex(({ name }) => name === wanted);
  const best = named >= 0 ? named : worths.indexOf(Math.max(...worths));
  const others = filled.flatMap(({ name }, index): readonly ExportTrouble[] => (index !== best && (worths[index] ?? 0) > 0 ? [{ kind: 'other-sheet', name }] : []));
  const isMembers = sheets.filter(({ name }) => MEMBERS_SHEETS.has(fold(name))).length > 1;
  return { sheet: filled[best] ?? null, others, network: isMembers ? 'linkedin' : null };
}

/** 0 where no table is found, 1 for one of unknown form. */
function worthOf(rows: ExportSheet['rows']): number {
  const table = findTable(rows.slice(0, LOOKED_AT), false);
  if (table === null) return 0;
  return table.form === null ? 1 : table.form.level === 'post' ? 3 : 2;
}
