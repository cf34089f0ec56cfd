/** An objective without its measure, its target, its date or its budget. */
import { objectiveKind } from './objective-kinds.ts';
import { isPlaceholder } from '../../lexicon/placeholders.ts';
import type { ObjectiveRow } from '../../side-tabs/objectives-tab.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { unreadCells } from '../unread-cells.ts';
import { OBJECTIVE_PARTS } from './goals-findings.ts';
import type { ObjectivePart } from './goals-findings.ts';

export const objectiveIncomplete: Rule<'objective-incomplete'> = {
  code: 'objective-incomplete',
  severity: 'warning',
  needs: [],
  needsTabs: ['objectives'],
  run: ({ tabs, today }, report) => {
    const { objectives } = tabs;
    if (objectives === null) return;
    const isUnread = unreadCells(tabs, 'objectives');
    for (const row of objectives.rows) {
      // What an objective of the past lacked can't be added any more.
      if (row.objective.trim() === '' || (row.due !== null && row.due < today)) continue;
      const blank = OBJECTIVE_PARTS.filter((part) => objectives.columns.has(part) && isBlank(row, part) && !(part === 'budget' && row.isFurther === true) && !isUnread(sideCell(objectives, row, part)));
      const [first, ...others] = blank;
      if (first === undefined) continue;
      const cells = [sideCell(objectives, row, first), ...others.map((part) => sideCell(objectives, row, part))] as const;
      const kind = first === 'measure' ? objectiveKind(row.objective) : null;
      report(cells, { objective: row.objective, missing: [first, ...others], kind });
    }
  },
};

function isBlank(row: ObjectiveRow, part: ObjectivePart): boolean {
  return part === 'measure' ? row.measure.trim() === '' || isPlaceholder(row.measure) : row[part] === null;
}
