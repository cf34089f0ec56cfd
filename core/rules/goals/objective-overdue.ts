/** An objective whose date has lately passed: time to draw up its result and to set the next one. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';

/** Days after which an objective is history, and stays on the tab as such. */
const LATELY = 90;

export const objectiveOverdue: Rule<'objective-overdue'> = {
  code: 'objective-overdue',
  severity: 'suggestion',
  needs: [],
  needsTabs: ['objectives'],
  run: ({ tabs: { objectives }, today }, report) => {
    if (objectives === null) return;
    for (const [at, row] of objectives.rows.entries()) {
      // Told once of an objective with several measures.
      if (row.isFurther === true && row.due === objectives.rows[at - 1]?.due) continue;
      if (row.objective.trim() === '' || row.due === null || row.due >= today || row.due < today - LATELY) continue;
      report([sideCell(objectives, row, 'due')], { objective: row.objective, due: row.due, today });
    }
  },
};
