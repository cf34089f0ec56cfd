/** Gives a team the tabs about its people that the workbook lacks, in its language, with lists and rows to begin with. */
import type { Applied } from '../edits/edit.ts';
import { someHarmed } from '../edits/judge-writes.ts';
import type { Workbook, WorkbookOutline } from '../host.ts';
import { recognise } from '../recognise/recognise.ts';
import { findSideTabs } from '../side-tabs/find-side-tabs.ts';
import type { FoundSideTab } from '../side-tabs/find-side-tabs.ts';
import type { SideTabKey } from '../side-tabs/side-tabs.ts';
import type { Language } from '../words/language.ts';
import { teamTabsIn } from '../words/team-tabs-in.ts';
import { TEAM_TABS } from '../words/team-tabs-words.ts';
import type { TeamTab } from '../words/team-tabs-words.ts';
import { applyPlanned, lastSeenOutline } from './apply-planned.ts';
import type { CountedEdit } from './count-written.ts';
import { freeTabName, halfMadeTab } from './free-tab-name.ts';
import { UNFINISHED_TEAM, newTeamTab } from './new-team-tabs.ts';

/**
 * Writes nothing where all of them are there, in whichever language and under whatever name; one left half made is finished.
 * @param seen The whole workbook as it was last read: saves a round trip, and may be out of date.
 * @throws HostError where nothing was written yet.
 */
export async function setUpTeam(workbook: Workbook, language: Language, seen: WorkbookOutline | null = null): Promise<Applied> {
  const outline = seen ?? (await workbook.outline());
  const lacking = tabsLacking(outline);
  let all: Applied = { written: 0, skipped: [], unknown: [], fault: null };
  // One at a time: of a tab that could not be made whole, the next ones need not suffer.
  for (const key of TEAM_TABS) {
    if (!lacking.has(key) || all.fault !== null) continue;
    const made = await setUpTab(workbook, language, key, outline);
    const harmed = [...(all.harmed ?? []), ...(made.harmed ?? [])];
    all = {
      written: all.written + made.written, skipped: [...all.skipped, ...made.skipped], unknown: [...all.unknown, ...made.unknown], fault: made.fault, ...someHarmed(harmed),
    };
  }
  return all;
}

/** The kinds of tabs that a workbook has not, or has half made. */
function tabsLacking(outline: WorkbookOutline): ReadonlySet<TeamTab> {
  const found = teamTabsOf(outline);
  return new Set(TEAM_TABS.filter((key) => !found.has(key)));
}

/** The tabs about the team that a workbook has whole. */
export function teamTabsOf(outline: WorkbookOutline): ReadonlyMap<SideTabKey, FoundSideTab> {
  const marks = new Set(Object.values(UNFINISHED_TEAM));
  const whole = { ...outline, sheets: outline.sheets.filter(({ head }) => !marks.has(String(head[0]?.[0] ?? ''))) };
  const recognised = recognise(whole);
  const taken = new Set(recognised.kind === 'recognised' ? recognised.sheets.map(({ sheet }) => sheet) : []);
  return new Map(findSideTabs(whole, taken).map((tab) => [tab.key, tab]));
}

async function setUpTab(workbook: Workbook, language: Language, key: TeamTab, seen: WorkbookOutline): Promise<Applied> {
  const outlineNow = lastSeenOutline(workbook, seen);
  return applyPlanned(workbook, async (taken): Promise<readonly CountedEdit[]> => {
    const outline = await outlineNow();
    if (!tabsLacking(outline).has(key)) return [];
    const { name: tab } = teamTabsIn(language).tabs[key];
    const name = freeTabName(outline, { name: tab, unfinished: UNFINISHED_TEAM[key] }, (number) => `${tab} ${number}`, taken);
    return [{ kind: 'new-sheet', plan: newTeamTab(key, language, name, halfMadeTab(outline, UNFINISHED_TEAM[key], taken)) }];
  });
}
