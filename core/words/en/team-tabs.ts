/** The tabs about the team that Suivi sets up. */
import type { TeamTabsWords } from '../team-tabs-words.ts';

export const enTeamTabs: TeamTabsWords = {
  tabs: {
    team: { name: 'Team', headings: ['Name', 'Roles', 'Channels', 'Department', 'Employment', 'Days', 'From', 'To', 'Capacity per week', 'Start', 'End', 'Backup', 'Rights'] },
    needs: { name: 'Needs', headings: ['Role', 'Channel', 'Days', 'From', 'To', 'Minimum', 'Ideal', 'Maximum'] },
    absences: { name: 'Absences', headings: ['Name', 'First day', 'Last day', 'Start time', 'End time', 'Reason'] },
    rota: { name: 'Rota', headings: ['First day', 'Last day', 'From', 'To', 'Role', 'Channel', 'Person', 'Replaces', 'Shift'] },
    duties: { name: 'Duties', headings: ['Duty', 'Role', 'Frequency', 'Owner', 'Backup'] },
  },
  roles: { manager: 'Social media manager', marketer: 'Content marketer', creative: 'Creative', analyst: 'Analyst', webcare: 'Community management', watch: 'News watch' },
  allChannels: 'All channels',
  memberships: ['Internal', 'Agency'],
  days: ['Mon–Fri', 'Sat–Sun', 'every day'],
  closed: 'Closed',
  reasons: ['Vacation', 'Sick leave', 'Training', 'Leave', 'Prefers not to work', 'Would like to work'],
  rhythms: { daily: 'Daily', weekly: 'Weekly', monthly: 'Monthly' },
  duties: [
    ['Answer messages', 'webcare', 'daily'], ['Follow and answer mentions', 'webcare', 'daily'], ['Keep up with our advocates', 'webcare', 'daily'],
    ['Follow industry news', 'watch', 'daily'], ['Publish', 'marketer', 'daily'], ['Keep up with our products and services', 'marketer', 'daily'], ['Keep an eye on competitors', 'watch', 'daily'],
    ['Check in with the team', 'manager', 'weekly'], ['Write the weekly report', 'analyst', 'weekly'],
    ['Review the strategy', 'manager', 'monthly'], ['Prepare next month’s events', 'marketer', 'monthly'], ['Take a day to unplug', 'manager', 'monthly'],
  ],
};
