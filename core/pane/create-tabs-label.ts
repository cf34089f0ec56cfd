/** What the button says that makes the tabs of a team which are missing: a single one is called by its name. */
import type { BehaviourWords } from '../words/behaviour-words.ts';
import type { TeamTab } from '../words/team-tabs-words.ts';
import type { TeamViewWords } from '../words/team-view-words.ts';

export function createTabsLabel(missing: readonly TeamTab[], { createTab, createMissing }: TeamViewWords, { tabNames }: BehaviourWords): string {
  const [first, ...others] = missing;
  return first !== undefined && others.length === 0 ? createTab(tabNames[first]) : createMissing;
}
