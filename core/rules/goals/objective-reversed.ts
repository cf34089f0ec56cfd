/** An objective that begins after it is due: nothing published can count towards it. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';

export const objectiveReversed: Rule<'objective-reversed'> = {
  code: 'objective-reversed',
  severity: 'warning',
  needs: [],
  needsTabs: ['objectives'],
  run: ({ tabs: { objectives }, today }, report) => {
    if (objectives === null) return;
    for (const [at, row] of objectives.rows.entries()) {
      const above = objectives.rows[at - 1];
      // Told once of an objective with several measures.
      if (row.isFurther === true && row.start === above?.start && row.due === above.due) continue;
      const { objective, start, due } = row;
      if (objective.trim() === '' || start === null || due === null || start <= due) continue;
      report([sideCell(objectives, row, 'start'), sideCell(objectives, row, 'due')], { objective, start, due, today });
    }
  },
};
