/** What the person asked for by the way they opened the pane: a command of the ribbon stands in the page's address. */
import { STATES } from '../table/calendar.ts';
import type { PaneAction } from './surroundings.ts';

/** `?mark=scheduled`, or `?report=week`; null for any other address. */
export function initialAction(search: string): PaneAction | null {
  const query = new URLSearchParams(search);
  if (query.get('report') === 'week') return { kind: 'report' };
  const asked = query.get('mark');
  const state = STATES.find((candidate) => candidate === asked);
  return state === undefined ? null : { kind: 'mark', state };
}
