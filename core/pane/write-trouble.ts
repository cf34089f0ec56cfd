/** What stood in the way of writing. */
import type { Applied, SkipReason } from '../edits/edit.ts';
import type { HostFault } from '../host.ts';
import { cellAddress } from '../table/cell-ref.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { Written } from '../words/columns-words.ts';
import type { MessageWords } from '../words/message-words.ts';
import type { Words } from '../words/words.ts';

/** How much was written before the host failed; `unknown` where it can't be said that something is missing. */
export type WrittenExtent = 'nothing' | 'part' | 'unknown';

export type WriteTrouble =
  | { readonly kind: 'fault'; readonly fault: HostFault; readonly extent: WrittenExtent }
  | { readonly kind: 'skipped'; readonly reason: SkipReason; readonly inTheWay?: CellRef }
  | { readonly kind: 'uncertain' };

/** Null where everything was written and read back, even if the host failed after that. */
export function troubleIn({ written, skipped, unknown, fault }: Applied): WriteTrouble | null {
  const [first] = skipped;
  if (fault !== null) {
    if (unknown.length > 0 && (written === 0 || first === undefined)) return { kind: 'fault', fault, extent: 'unknown' };
    if (written === 0) return { kind: 'fault', fault, extent: 'nothing' };
    return first === undefined ? null : { kind: 'fault', fault, extent: 'part' };
  }
  if (first !== undefined) return { kind: 'skipped', reason: first.reason, ...(first.inTheWay === undefined ? {} : { inTheWay: first.inTheWay }) };
  return unknown.length > 0 ? { kind: 'uncertain' } : null;
}

export function troubleWords(what: Written, trouble: WriteTrouble, { columns, faults }: Words): MessageWords {
  if (trouble.kind === 'uncertain') return columns.writingUncertain;
  if (trouble.kind === 'skipped') {
    const { reason, inTheWay } = trouble;
    return { title: columns.notWritten[what], body: inTheWay === undefined ? columns.skipped[reason] : columns.noRoom(cellAddress(inTheWay.row, inTheWay.column)) };
  }
  const { fault, extent } = trouble;
  const body = columns.writeFaults[what][fault] ?? `${faults[fault].title}. ${faults[fault].body}`;
  switch (extent) {
    case 'nothing':
      return { title: columns.notWritten[what], body };
    case 'part':
      return { title: columns.partlyWritten[what], body: `${body} ${columns.finish}` };
    case 'unknown':
      return { title: columns.unsureWritten[what], body: `${body} ${columns.lookAgain}` };
  }
}
