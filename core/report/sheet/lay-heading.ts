/** Lays out the heading of a report's part, with room above it and a line below. */
import type { Span } from './grid-parts.ts';
import { GAP_HEIGHT, HEADING_HEIGHT, LOOKS } from './looks.ts';
import { shownText } from './shown-value.ts';
import type { SheetDraft } from './sheet-draft.ts';

export function layHeading(draft: SheetDraft, text: string): void {
  const whole: Span = { first: 0, last: draft.grid.length - 1 };
  if (!isAfterGap(draft)) draft.addRow(GAP_HEIGHT);
  const row = draft.addRow(HEADING_HEIGHT);
  draft.beginnings.push(row);
  draft.dress(row, whole, LOOKS.heading);
  draft.put(row, { first: 0, last: 0 }, shownText(text), LOOKS.heading);
}

function isAfterGap({ cells, heights }: SheetDraft): boolean {
  const last = cells.length - 1;
  return last < 0 || (heights.get(last) === GAP_HEIGHT && (cells[last] ?? []).every((cell) => cell === null));
}
