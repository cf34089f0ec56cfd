/** What a file's reading met, so that each thing is told once, with the records that it is about. */
import type { ExportTrouble } from '../../exchange/exports/network-export.ts';
import type { ToldTrouble } from '../../words/results-import-words.ts';

/** Of more, the first are named. */
const MOST_RECORDS = 5;

type Told = Exclude<ExportTrouble, { kind: 'other-sheet' }>;

export function toldTroubles(troubles: readonly ExportTrouble[]): readonly ToldTrouble[] {
  const groups = new Map<string, ToldTrouble & { columns: string[]; records: number[]; count: number }>();
  for (const trouble of troubles) {
    // Which sheet is read is asked; of blank records there is nothing to tell.
    if (trouble.kind === 'other-sheet' || ('why' in trouble && trouble.why === 'blank')) continue;
    const key = keyOf(trouble);
    const group = groups.get(key) ?? { kind: trouble.kind, why: 'why' in trouble ? trouble.why : '', columns: [], records: [], count: 0, text: 'text' in trouble && trouble.kind !== 'record-dropped' ? trouble.text : '' };
    groups.set(key, group);
    if ('column' in trouble && !group.columns.includes(trouble.column)) group.columns.push(trouble.column);
    if ('record' in trouble && group.records.length < MOST_RECORDS) group.records.push(trouble.record);
    group.count += 'count' in trouble ? trouble.count : 1;
  }
  return [...groups.values()];
}

function keyOf(trouble: Told): string {
  if (trouble.kind === 'column-unread' || trouble.kind === 'record-dropped') return `${trouble.kind} ${trouble.why}`;
  return 'column' in trouble ? `${trouble.kind} ${trouble.column}` : trouble.kind;
}
