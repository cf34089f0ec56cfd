/** The views of a calendar that was checked. */

const VIEWS = ['week', 'findings', 'team'] as const;
export type View = (typeof VIEWS)[number];

export function isView(value: unknown): value is View {
  return VIEWS.some((view) => view === value);
}
