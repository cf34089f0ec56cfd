/** What the sentences about how the table is laid out need to know, by code. */

export interface LayoutFindings {
  readonly 'row-shifted': {
    /** What stands past the table's last column. */
    readonly text: string;
  };
  readonly 'table-beside': {
    /** Letters of its columns; the same twice where it has one. */
    readonly first: string;
    readonly last: string;
  };
  readonly 'table-below': {
    /** Number of the row that holds its headings. */
    readonly row: number;
  };
  readonly 'heading-doubled': {
    readonly heading: string;
    /** Letters of the column that is read, and of those that are not. */
    readonly read: string;
    readonly others: readonly string[];
  };
  readonly 'columns-unseen': {
    /** Letters of the last column that is looked at. */
    readonly last: string;
  };
  readonly 'spaces-stray': {
    /** What the cell holds between the spaces. */
    readonly text: string;
    /** Cells that the finding stands for: more than one where a column has many. */
    readonly rows: number;
  };
}
