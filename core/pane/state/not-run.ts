/** Rules that could not judge, by what they wait for: columns that a calendar may well have, tabs that a team may do without, or a calendar where figures stand. */
import type { NotRun } from '../../rules/rule.ts';
import { SIDE_TAB_KEYS } from '../../side-tabs/side-tabs.ts';
import type { SideTabKey } from '../../side-tabs/side-tabs.ts';

export interface NotRunParts {
  /** Rules for which a column would be enough. */
  readonly lacking: readonly NotRun[];
  /** How many judge plans and not figures. */
  readonly ofPlans: number;
  /** How many wait for a tab, whatever else they lack. */
  readonly waiting: number;
  /** The tabs that they wait for. */
  readonly tabs: readonly SideTabKey[];
}

export function partsOfNotRun(notRun: readonly NotRun[]): NotRunParts {
  const waiting = notRun.filter(isWaiting);
  const others = notRun.filter((rule) => !isWaiting(rule));
  const lacking = others.filter(({ missing }) => missing.length > 0);
  return {
    lacking,
    ofPlans: others.length - lacking.length,
    waiting: waiting.length,
    tabs: SIDE_TAB_KEYS.filter((tab) => waiting.some(({ missingTabs }) => missingTabs?.includes(tab))),
  };
}

function isWaiting({ missingTabs = [] }: NotRun): boolean {
  return missingTabs.length > 0;
}

/** How many rules lack something other than a tab: with any, a calendar without findings does not pass for a sound one. */
export function lackingCount(notRun: readonly NotRun[]): number {
  return notRun.filter((rule) => !isWaiting(rule)).length;
}
