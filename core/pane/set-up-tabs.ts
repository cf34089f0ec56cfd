/** Asks for the tabs of a team that are not there yet, and leads to where the person goes on. */
import { HostError } from '../host.ts';
import type { Workbook } from '../host.ts';
import { setUpTeam, teamTabsOf } from '../jobs/set-up-team.ts';
import type { CellRef } from '../table/cell-ref.ts';
import { TEAM_TABS } from '../words/team-tabs-words.ts';
import type { Language } from '../words/language.ts';
import type { Asked } from './finding-actions.ts';
import type { Checked } from './load-findings.ts';

export function setUpTabs({ found: { seen } }: Pick<Checked, 'found'>, language: Language): Asked {
  return {
    kind: 'part',
    what: 'team-tabs',
    act: async (workbook) => {
      const before = teamTabsOf(seen);
      const place = await unlessFault(workbook.activeCell());
      const applied = await setUpTeam(workbook, language, seen);
      const after = applied.written === 0 ? null : await unlessFault(workbook.outline());
      const now = after === null ? before : teamTabsOf(after);
      const made = TEAM_TABS.flatMap((key) => (before.has(key) ? [] : now.get(key) ?? []));
      const team = made.find(({ key }) => key === 'team');
      // Hosts leave the person on the tab made last. People come first: a team begins with them; otherwise nobody wanted to leave.
      await goTo(workbook, team === undefined ? place : { sheet: team.sheet.id, row: team.headerRow + 1, column: 0 });
      return { applied, done: { kind: 'team-tabs-added', tabs: made.map(({ sheet }) => sheet.name), first: team?.sheet.name ?? null } };
    },
  };
}

async function goTo(workbook: Workbook, cell: CellRef | null): Promise<void> {
  if (cell !== null) await unlessFault(workbook.reveal(cell));
}

/** What was written stays written, whether or not the host can tell or show where. */
async function unlessFault<Value>(asked: Promise<Value>): Promise<Value | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
