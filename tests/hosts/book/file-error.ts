/** Why a file could not be opened, or not be saved again: a code with what its sentence needs, never the file's contents. */

export type FileFault =
  | 'empty'
  /** A kind of file that is known and not read: old .xls, .ods, .pdf. */
  | 'unsupported-format'
  | 'encrypted'
  /** Cut off, corrupt, or with parts missing. */
  | 'damaged'
  /** Named like a workbook and something else. */
  | 'not-a-workbook'
  /** Named like a table of text and something else. */
  | 'not-text'
  | 'too-large'
  | 'inflates-too-far'
  | 'too-many-strings'
  | 'too-many-cells'
  /** More of them than a sheet has. */
  | 'too-many-columns'
  | 'too-many-rows'
  /** Few cells, and one of them too far from the others. */
  | 'cell-far-away'
  /** Declares entities or a document type, which no spreadsheet program writes. */
  | 'unsafe-xml'
  /** Has a tab that is a chart, of the name that a new tab got. */
  | 'name-of-chart';

export interface FileErrorParams {
  readonly file: string;
  /** The kind of file that was met, such as `.xls`. */
  readonly format?: string;
  /** The limit that was passed, as a number to show. */
  readonly limit?: number;
  /** The address of the cell concerned, and the tab on which it stands. */
  readonly cell?: string;
  readonly tab?: string;
}

export class FileError extends Error {
  readonly code: FileFault;
  readonly params: FileErrorParams;

  constructor(code: FileFault, params: FileErrorParams, cause?: unknown) {
    super(`${code}: ${params.file}`, cause === undefined ? undefined : { cause });
    this.name = 'FileError';
    this.code = code;
    this.params = params;
  }
}
