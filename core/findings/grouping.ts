/** By what a list of findings can be grouped. */

export const GROUPINGS = ['rule', 'week', 'person', 'channel'] as const;
export type Grouping = (typeof GROUPINGS)[number];
