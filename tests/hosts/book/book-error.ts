/** What a workbook in memory refuses, with a code that each host turns into its own error. */

export type BookFault =
  | 'name-taken'
  | 'name-invalid'
  | 'out-of-range'
  | 'sheet-missing'
  /** Hiding or deleting it would leave no visible sheet. */
  | 'last-visible-sheet'
  | 'table-missing'
  /** Tables, merged cells or filters would lie over one another. */
  | 'overlap'
  /** Merged cells stand in the way of sorting or of a table. */
  | 'merged-cells'
  /** A block of values whose rows are not all of one length. */
  | 'size-mismatch';

export class BookError extends Error {
  readonly code: BookFault;
  /** The name or address concerned, for a technical line. */
  readonly detail: string;

  constructor(code: BookFault, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'BookError';
    this.code = code;
    this.detail = detail;
  }
}
