/** From what Office.js throws to the fault that Suivi has a sentence for. */
import { HostError } from '../../core/host.ts';
import type { HostFault } from '../../core/host.ts';

/** Codes of `OfficeExtension.Error`, from the ErrorCodes enumerations of Excel and of the common API. */
export const FAULTS: ReadonlyMap<string, HostFault> = new Map<string, HostFault>([
  ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
  ['ItemNotFound', 'sheet-missing'],
  ['InvalidReference', 'range-missing'],
  ['InvalidArgument', 'range-missing'],
  ['InvalidBinding', 'range-missing'],
  ['RangeExceedsLimit', 'too-large'],
  ['OperationCellsExceedLimit', 'too-large'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['AccessDenied', 'access-denied'],
  ['NotAllowed', 'access-denied'],
  ['Unauthenticated', 'access-denied'],
  ['ApiNotFound', 'not-supported'],
  ['NotImplemented', 'not-supported'],
  ['NotSupported', 'not-supported'],
  ['UnsupportedFeature', 'not-supported'],
  ['UnsupportedOperation', 'not-supported'],
  ['UnsupportedSheet', 'not-supported'],
  ['ActivityLimitReached', 'busy'],
  ['RequestAborted', 'busy'],
  ['OperationAborted', 'busy'],
  ['Conflict', 'busy'],
  ['InvalidSelection', 'busy'],
  ['InactiveWorkbook', 'busy'],
  ['SearchDialogIsOpen', 'busy'],
  ['ServiceNotAvailable', 'offline'],
  ['ConnectionFailure', 'offline'],
  ['HostRestartNeeded', 'offline'],
]);

/**
 * The HostError for anything caught around an Office.js call. What Office.js did not throw itself is a
 * bug of ours and comes back as it is.
 */
export function hostErrorFrom(caught: unknown): unknown {
  if (caught instanceof HostError || !isOfficeError(caught)) return caught;
  const detail = [caught.code, caught.debugInfo?.errorLocation].filter((part) => part !== undefined && part !== '').join(' · ');
  return new HostError(FAULTS.get(caught.code) ?? 'unexpected', detail);
}

interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isOfficeError(caught: unknown): caught is OfficeError {
  return typeof caught === 'object' && caught !== null && (caught as { name?: unknown }).name === 'RichApi.Error' && typeof (caught as { code?: unknown }).code === 'string';
}
