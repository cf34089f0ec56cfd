/** What a person says of an export, as values of lists to choose from. */
import { LEAVING_TARGETS } from '../../exchange/leaving/leaving.ts';
import type { LeavingRequest, LeavingTarget } from '../../exchange/leaving/leaving.ts';

/** Besides calendars and tools, the report of the week as a file. */
export type ExportTarget = LeavingTarget | 'report';
export const EXPORT_TARGETS: readonly ExportTarget[] = [...LEAVING_TARGETS, 'report'];

/** `all`, `split:person`, `split:channel`, `person:Ana Roy` or `channel:instagram`. */
export type WhichPosts = string;

/**
 * @param now Minutes since midnight; null where they are not known.
 * @param ahead Minutes by which universal time is ahead.
 */
export function requestOf(target: LeavingTarget, which: WhichPosts, now: number | null, ahead: number): LeavingRequest {
  const [kind = '', ...rest] = which.split(':');
  const of = rest.join(':');
  const request: LeavingRequest = { target, ...(now === null ? {} : { now, ahead }) };
  if (kind === 'split') return target === 'ics' && (of === 'person' || of === 'channel') ? { ...request, split: of } : request;
  return kind === 'person' || kind === 'channel' ? { ...request, [kind]: of } : request;
}
