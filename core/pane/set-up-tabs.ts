/** Asks for the tabs of a team that are not there yet. */
import { setUpTeam, tabsLacking } from '../jobs/set-up-team.ts';
import type { Language } from '../words/language.ts';
import type { Asked } from './finding-actions.ts';
import type { Checked } from './load-findings.ts';

export function setUpTabs({ found: { seen } }: Checked, language: Language): Asked {
  return {
    kind: 'part',
    what: 'team-tabs',
    act: async (workbook) => {
      const applied = await setUpTeam(workbook, language, seen);
      return { applied, done: { kind: 'team-tabs-added', count: applied.written === 0 ? 0 : tabsLacking(seen).size - applied.skipped.length } };
    },
  };
}
