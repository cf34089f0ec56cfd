/** What a person says of an export, as values of lists to choose from. */
import { LEAVING_TARGETS } from '../../exchange/leaving/leaving.ts';
import type { LeavingRequest, LeavingTarget } from '../../exchange/leaving/leaving.ts';

/** Besides calendars and tools, the report of the week as a file. */
export type ExportTarget = LeavingTarget | 'report';
export const EXPORT_TARGETS: readonly ExportTarget[] = [...LEAVING_TARGETS, 'report'];

/** `all`, `split:person`, `split:channel`, `person:Ana Roy` or `channel:instagram`. */
export type WhichPosts = string;

export function requestOf(target: LeavingTarget, which: WhichPosts, now: number | null): LeavingRequest {
  const [kind = '', ...rest] = which.split(':');
  const of = rest.join(':');
  const request: LeavingRequest = { target, ...(now === null ? {} : { now }) };
  switch (kind) {
    case 'split':
      return target === 'ics' && (of === 'person' || of === 'channel') ? { ...request, split: of } : request;
    case 'person':
      return { ...request, person: of };
    case 'channel':
      return { ...request, channel: of };
    default:
      return request;
  }
}
