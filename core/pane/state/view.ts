/** The views of a calendar that was checked. */

/** In the order of their tabs. */
export const VIEWS = ['week', 'findings', 'team', 'cadence', 'results'] as const;
export type View = (typeof VIEWS)[number];

export function isView(value: unknown): value is View {
  return VIEWS.some((view) => view === value);
}
