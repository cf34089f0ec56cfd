/** What the stand-in host answers instead of a result: an error code of Office.js with a sentence. */

/** Codes of Office.js that the stand-in gives, and one of its own for what it does not know. */
export type OfficeErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotAnsweredByStandIn'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded';

export class OfficeError extends Error {
  readonly code: OfficeErrorCode;

  constructor(code: OfficeErrorCode, message: string) {
    super(message);
    this.name = 'OfficeError';
    this.code = code;
  }
}

/** For anything the stand-in has no answer to; `what` is the wire name, such as `Range.GetSurroundingRegion`. */
export function notAnswered(what: string): OfficeError {
  return new OfficeError('NotAnsweredByStandIn', `${what} is not answered by the stand-in.`);
}

export function invalidArgument(why: string): OfficeError {
  return new OfficeError('InvalidArgument', `The argument is invalid or missing or has an incorrect format. (${why})`);
}

export function itemNotFound(what: string): OfficeError {
  return new OfficeError('ItemNotFound', `The requested resource doesn't exist. (${what})`);
}

export function accessDenied(why: string): OfficeError {
  return new OfficeError('AccessDenied', `You cannot perform the requested operation. (${why})`);
}

const STATUS: Readonly<Record<string, number>> = { AccessDenied: 401, ItemNotFound: 404, ApiNotFound: 404, ItemAlreadyExists: 409 };

/** The HTTP status that goes with a code on the wire. */
export function httpStatusOf(code: string): number {
  return STATUS[code] ?? 400;
}
