/** Names, headings and lists of a calendar that Suivi sets up, as a type that both languages fill. */

/** The columns of a new calendar, left to right: what a team looks for first stands where it shows beside the pane. */
export const NEW_CALENDAR_ROLES = [
  'date', 'time', 'channel', 'title', 'status', 'owner', 'text', 'format', 'asset', 'alt_text', 'pillar', 'approver', 'tracking', 'url', 'notes',
] as const;
export type NewCalendarRole = (typeof NEW_CALENDAR_ROLES)[number];

export interface CalendarWords {
  readonly tab: string;
  readonly headings: { readonly [R in NewCalendarRole]: string };
  /** No commas in these: hosts take a list as one text between commas. */
  readonly channels: readonly string[];
  readonly formats: readonly string[];
}
