/** What the sentences about figures need to know, by code. */

export interface ResultsFindings {
  readonly 'figure-unreadable': {
    /** Title or text of the row, whole; '' where it has none. */
    readonly label: string;
    /** What the cell holds. */
    readonly text: string;
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
