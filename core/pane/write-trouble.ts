/** What stood in the way of writing. */
import type { Applied, SkipReason } from '../edits/edit.ts';
import type { HostFault } from '../host.ts';
import type { Written } from '../words/columns-words.ts';
import type { MessageWords } from '../words/message-words.ts';
import type { Words } from '../words/words.ts';

export type WriteTrouble =
  /** The host failed; `isPartial` where something was written before. */
  | { readonly kind: 'fault'; readonly fault: HostFault; readonly isPartial: boolean }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  | { readonly kind: 'uncertain' };

/** Null where everything was written and read back. */
export function troubleIn({ written, skipped, unknown, fault }: Applied): WriteTrouble | null {
  if (fault !== null) return { kind: 'fault', fault, isPartial: written + unknown.length > 0 };
  const [first] = skipped;
  if (first !== undefined) return { kind: 'skipped', reason: first.reason };
  return unknown.length > 0 ? { kind: 'uncertain' } : null;
}

export function troubleWords(what: Written, trouble: WriteTrouble, { columns, faults }: Words): MessageWords {
  if (trouble.kind === 'uncertain') return columns.writingUncertain;
  if (trouble.kind === 'skipped') return { title: columns.notWritten[what], body: columns.skipped[trouble.reason] };
  const { fault, isPartial } = trouble;
  const body = columns.writeFaults[what][fault] ?? `${faults[fault].title}. ${faults[fault].body}`;
  return isPartial ? { title: columns.partlyWritten[what], body: `${body} ${columns.finish}` } : { title: columns.notWritten[what], body };
}
