/** Which of the team's tabs a calendar can be compared with, before its cadence is counted. */
import { NO_SIDE_TABS } from '../side-tabs/side-tabs.ts';
import type { SideTabs } from '../side-tabs/side-tabs.ts';
import type { Calendar } from '../table/calendar.ts';
import { isOfDays } from '../table/counts-posts.ts';

/** Days of an account are no posts: with none. A calendar that can't say on which channel a post goes out: not with what is set for each. */
export function comparedTabs(calendar: Calendar, tabs: Pick<SideTabs, 'channels' | 'plan'>): Pick<SideTabs, 'channels' | 'plan'> {
  if (isOfDays(calendar)) return NO_SIDE_TABS;
  return hasNoChannelColumn(calendar) ? { ...tabs, channels: null } : tabs;
}

/** Whether nothing in the calendar names channels: no column, nor the tabs that it is made of. */
export function hasNoChannelColumn({ roles, channel }: Pick<Calendar, 'roles' | 'channel'>): boolean {
  return !roles.has('channel') && channel.entries.every(({ channels }) => channels.length === 0);
}
