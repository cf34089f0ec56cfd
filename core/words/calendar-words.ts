/** Names, headings and lists of a calendar that Suivi sets up, as a type that both languages fill. */

/** The columns of a new calendar, left to right. */
export const NEW_CALENDAR_ROLES = [
  'date', 'time', 'channel', 'format', 'pillar', 'title', 'text', 'asset', 'alt_text', 'owner', 'approver', 'status', 'tracking', 'url', 'notes',
] as const;
export type NewCalendarRole = (typeof NEW_CALENDAR_ROLES)[number];

export interface CalendarWords {
  readonly tab: string;
  readonly headings: { readonly [R in NewCalendarRole]: string };
  /** No commas in these: hosts take a list as one text between commas. */
  readonly channels: readonly string[];
  readonly formats: readonly string[];
}
