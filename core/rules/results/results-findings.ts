/** What the sentences about figures need to know, by code. */

export interface ResultsFindings {
  readonly 'figure-unreadable': {
    /** Title or text of the row, whole; '' where it has none, or where the finding is about a column. */
    readonly label: string;
    /** What the cell holds; of a column, what the first of its unreadable cells hold. */
    readonly texts: readonly string[];
    /** What stands over the column that the finding is about; '' where that is not known, or where it is about one cell. */
    readonly heading: string;
    /** How many cells can't be read, of how many that hold something: 1 of 1 where the finding is about one cell. */
    readonly unread: number;
    readonly cells: number;
    /** Whether the one cell holds a number that is not whole, which no count is. */
    readonly isFraction: boolean;
  };
  readonly 'figure-negative': {
    readonly label: string;
    readonly value: number;
  };
  readonly 'rate-over-one': {
    readonly label: string;
    /** A fraction. */
    readonly rate: number;
  };
  readonly 'engagements-over-reach': {
    readonly label: string;
    readonly engagements: number;
    /** What the row gives for the measure below. */
    readonly most: number;
    readonly measure: 'reach' | 'impressions';
  };
  readonly 'id-shortened': {
    /** The first of them, as the cell shows it. */
    readonly text: string;
    readonly rows: number;
  };
}
