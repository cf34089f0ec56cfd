/** Several marks at once, each row with a state of its own, through the one planning of marks; what they make of one row is one edit. */
import type { CellsEdit, CellWrite } from '../edits/edit.ts';
import type { State } from '../table/calendar.ts';
import { cellText } from '../table/cell-text.ts';
import { stateWordIn } from '../table/decode-tracking.ts';
import { isStateAlone } from '../tracking/composed-mark.ts';
import type { MarkChange, MarkContext, MarkPlan, PlannedMark } from '../tracking/mark-plan.ts';
import { planMarks } from '../tracking/plan-marks.ts';
import type { TrackedCalendar } from '../tracking/tracked-calendar.ts';
import { partsBehind } from '../tracking/tracking-text.ts';
import type { CrisisMarks } from './crisis.ts';

export interface MarksAsked {
  readonly row: number;
  readonly channel: string | null;
  readonly state: State;
  /** What the cell is to say for the state; absent or '' for the word that the team uses most. */
  readonly text?: string;
}

/** A row's. */
interface Marked {
  readonly mark: PlannedMark;
  readonly edit: CellsEdit;
}

export function mergeMarks(tracked: TrackedCalendar, asked: readonly MarksAsked[], context: MarkContext): CrisisMarks {
  const groups = new Map<string, MarksAsked[]>();
  for (const one of asked) {
    const group = `${one.state} ${one.channel ?? ''}`;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  const plans: MarkPlan[] = [];
  const byRow = new Map<number, Marked>();
  for (const group of groups.values()) {
    const { state = 'on-hold', channel = null } = group[0] ?? {};
    const plan = planMarks(tracked, { rows: group.map(({ row }) => row), state, channel, tool: '', link: '', day: null, who: '' }, context);
    const texts = new Map(group.map(({ row, text = '' }) => [row, text]));
    plans.push(plan);
    for (const [index, mark] of plan.marks.entries()) {
      const edit = plan.edits[index];
      if (edit === undefined) continue;
      const now = inOwnWords(tracked, { mark, edit }, texts.get(mark.row) ?? '');
      const before = byRow.get(mark.row);
      byRow.set(mark.row, before === undefined ? now : joined(before, now));
    }
  }
  const rows = [...byRow.values()];
  return {
    marks: rows.map(({ mark }) => mark),
    edits: rows.map(({ edit }) => edit),
    refused: plans.flatMap(({ refused }) => refused),
    already: [...new Set(plans.flatMap(({ already }) => already))].filter((row) => !byRow.has(row)),
  };
}

/** With the words that stood there, unless somebody has written more beside the state since. */
function inOwnWords(tracked: TrackedCalendar, { mark, edit }: Marked, text: string): Marked {
  // The state's own cell comes first.
  const [change, ...others] = mark.changes;
  const [write, ...otherWrites] = edit.writes;
  const held = cellText(change.from);
  const isOurs = isStateAlone(tracked, stateWordIn(held)) && partsBehind(held).every((part) => text.includes(part));
  if (text === '' || !isOurs) return { mark, edit };
  return { mark: { ...mark, changes: [{ ...change, to: text }, ...others] }, edit: { ...edit, writes: [{ ...write, value: text }, ...otherWrites] } };
}

/** Of two that write the same cell, such as the tracking cell beside channels, the first counts. */
function joined(one: Marked, other: Marked): Marked {
  const taken = new Set(one.edit.writes.map(({ column }) => column));
  const changes: readonly MarkChange[] = other.mark.changes.filter(({ cell }) => !taken.has(cell.column));
  const writes: readonly CellWrite[] = other.edit.writes.filter(({ column }) => !taken.has(column));
  const [firstChange, ...otherChanges] = one.mark.changes;
  const [firstWrite, ...otherWrites] = one.edit.writes;
  return {
    mark: { ...one.mark, changes: [firstChange, ...otherChanges, ...changes], warnings: [...new Set([...one.mark.warnings, ...other.mark.warnings])] },
    edit: { ...one.edit, writes: [firstWrite, ...otherWrites, ...writes] },
  };
}
