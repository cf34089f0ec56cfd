/** What a person says of a mark before it is made, and what of it is asked for. */
import type { State } from '../../table/calendar.ts';
import { readIsoDay } from '../../time/iso-day.ts';
import { isLinkWrong } from '../../tracking/link.ts';
import type { MarkRequest } from '../../tracking/mark-plan.ts';
import type { Lot } from '../../words/marking-words.ts';

export interface MarkDraft {
  /** Null until the person has chosen. */
  readonly lot: Lot | null;
  readonly state: State;
  readonly tool: string;
  /** Whether the tool is the one named last, which nobody has said this time. */
  readonly isToolOffered: boolean;
  readonly link: string;
  /** As the date field has it. */
  readonly dayText: string;
  /** Null for all. */
  readonly channel: string | null;
}

export type MarkField = 'tool' | 'link' | 'day' | 'who';

/** What a state asks beside itself. */
const FIELDS: { readonly [S in State]?: readonly MarkField[] } = {
  approved: ['day', 'who'],
  scheduled: ['tool', 'day', 'who'],
  published: ['link', 'day', 'who'],
};

/** Each post has a link of its own. */
export function fieldsOf(state: State, rowCount: number): readonly MarkField[] {
  return (FIELDS[state] ?? []).filter((field) => field !== 'link' || rowCount === 1);
}

/** `who` is a name, '' for none; what the state has no field for stays unsaid. */
export function requestOf({ state, tool, isToolOffered, link, dayText, channel }: MarkDraft, rows: readonly number[], who: string): MarkRequest {
  const fields = fieldsOf(state, rows.length);
  const has = (field: MarkField): boolean => fields.includes(field);
  return {
    rows, state, channel,
    tool: has('tool') ? tool : '',
    isToolOffered,
    link: has('link') && !isLinkWrong(link) ? link : '',
    day: has('day') ? readIsoDay(dayText) : null,
    who: has('who') ? who : '',
  };
}
