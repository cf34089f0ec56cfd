/** Why a workbook's file can't be opened. */

/** `unopened`: what runs the pane is too old to unpack it. */
export type WorkbookFaultKind = 'damaged' | 'too-large' | 'unopened';

export class WorkbookFault extends Error {
  readonly kind: WorkbookFaultKind;

  constructor(kind: WorkbookFaultKind, message: string) {
    super(message);
    this.name = 'WorkbookFault';
    this.kind = kind;
  }
}

export function damaged(what: string): WorkbookFault {
  return new WorkbookFault('damaged', what);
}
