/** A page of which the team asks more posts a week than it allows. */
import { isCrossed } from '../../cadence/targets.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import { pageName } from '../channels/pages.ts';
import type { Rule } from '../rule.ts';

export const targetCrossed: Rule<'target-crossed'> = {
  code: 'target-crossed',
  severity: 'warning',
  needs: [],
  needsTabs: ['channels'],
  run: ({ tabs: { channels } }, report) => {
    if (channels === null) return;
    for (const page of channels.rows) {
      const { least, most } = page;
      if (least === null || most === null || !isCrossed(page)) continue;
      report([sideCell(channels, page, 'least'), sideCell(channels, page, 'most')], { ...pageName(page), least, most });
    }
  },
};
