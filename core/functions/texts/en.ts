/** What people read of the functions, in English. */
import type { FunctionTexts } from './function-texts.ts';

const TEAM = 'Range of the Team tab, with its headings.';
const NEEDS = 'Range of the Needs tab, with its headings.';
const ABSENCES = 'Range of the Absences tab, with its headings; an empty cell where there are none.';
const FROM = 'First day of the period.';
const TO = 'Last day of the period, included.';
const ROTA = 'Range of the Rota tab, with its headings.';
const REGION = 'Public holidays: ca-qc (where left out), ca, fr, be, ch or none.';
const DAYS = 'Dates are real dates, or texts such as "2026-11-23".';
const SLIPS = 'An unknown name or one that two people bear, an end before its start or a need without a number gives #VALUE!: the sentence names the row.';
const NAMES = 'An unknown name or one that two people bear, or an end before its start, gives #VALUE!: the sentence names the row.';
const ERRORS = 'A cell in error in a column that is used gives the same error; other columns do not matter.';
const CALENDAR = 'Range of the calendar, with its headings.';
const COUNTED = 'Ideas, events and rows cancelled or on hold do not count; a post on several channels counts once for each.';
const APART = 'Posts whose date can’t be read are counted apart, in the last rows.';
const APART_OF_PERIOD = 'Over a period, posts whose date can’t be read are counted apart, in the last row.';
const UNREAD = 'A date of that channel that can’t be read gives #VALUE!: the sentence names the row.';
const NEVER = 'Where nothing is needed in the period, the result is #N/A, never 100%.';
const FIGURES = 'Range of the calendar or of a network’s export, with its headings.';
const BASIS = 'What engagements are divided by: "reach", "impressions", "followers" or "views".';
const THREE_RATES = 'Total ÷ total, the mean and the median of the rates are three answers to three questions: always say which one is shown.';
const ENGAGED = 'Engagements are the column of totals; where there is none, likes, comments, shares and saves added up. Ideas, events and cancelled rows do not count, nor do the row of totals, or replies to others in an export from X.';
const FIGURE_ERRORS = 'A number that can’t be read gives #VALUE!: the sentence names the row. A row in which all figures are blank or 0 has none. A post written in two rows counts twice.';

export const enFunctions: FunctionTexts = {
  COVERAGE: {
    description: 'Share of the needed time in which enough people are on, from 0 to 1.',
    parameters: { team: TEAM, needs: NEEDS, absences: ABSENCES, from: FROM, to: TO, role: 'This role only; all where left out.', rota: ROTA, region: REGION },
    result: 'A number from 0 to 1, to be shown as a percentage.',
    notes: [NEVER, DAYS, SLIPS, ERRORS],
  },
  GAPS: {
    description: 'When nobody is on, or too few, one stretch a row, under headings.',
    parameters: { team: TEAM, needs: NEEDS, absences: ABSENCES, from: FROM, to: TO, role: 'This role only; all where left out.', rota: ROTA, region: REGION },
    result: 'A table that spills below the formula: role, channel, from, to, needed, present. The headings alone: no gap.',
    notes: ['The columns from and to are dates with times: give them that format.', NEVER, DAYS, SLIPS, ERRORS],
  },
  BACKUP: {
    description: 'People who have a role and are available on a day, one a row.',
    parameters: { team: TEAM, absences: ABSENCES, role: 'Role to fill.', date: 'The day.' },
    result: 'The names, one below the other; #N/A where there is nobody.',
    notes: ['Weekly days off do not count: who is off that day may stand in.', DAYS, NAMES, ERRORS],
  },
  ONDUTY: {
    description: 'People on duty for a role at a moment, one a row.',
    parameters: { team: TEAM, needs: NEEDS, absences: ABSENCES, role: 'Role to fill.', moment: 'Day and time; without a time, midnight.', rota: ROTA, region: REGION },
    result: 'The names, one below the other; #N/A where there is nobody.',
    notes: ['A shift past midnight belongs to the day it begins on.', 'A moment is a date with a time, such as "2026-11-23 14:00" or A2+B2. A date alone is midnight.', NAMES, ERRORS],
  },
  CADENCE: {
    description: 'Posts by week and channel, beside the least and the most that the team has set.',
    parameters: { calendar: CALENDAR, from: FROM, to: TO, channels: 'Range of the Channels tab, with its headings; without it, posts alone.' },
    result: 'A table that spills below the formula: week, channel, posts, minimum, maximum, verdict.',
    notes: ['The pages of one network are added up; a passive channel has no target.', COUNTED, APART, DAYS],
  },
  SILENCE: {
    description: 'The longest run of days without a post on a channel.',
    parameters: { calendar: CALENDAR, channel: 'Name of the channel, such as Instagram.', from: FROM, to: TO },
    result: 'A whole number of days; 0 where there is a post every day.',
    notes: ['A silence that reaches beyond the period counts whole, from one post to the next.', 'A channel that the calendar does not name gives #N/A.', COUNTED, UNREAD, DAYS],
  },
  MIX: {
    description: 'How the posts are shared out among pillars or formats.',
    parameters: { calendar: CALENDAR, dimension: 'The word "pillar" or "format".', from: FROM, to: TO, channel: 'This channel only; all where left out.' },
    result: 'A table that spills below the formula: item, posts, share, and the bounds between which the share lies at 95%.',
    notes: ['With few posts the bounds lie far apart: the share can be chance.', COUNTED, APART, DAYS],
  },
  KPI: {
    description: 'Posts, engagements and three engagement rates by group, under headings.',
    parameters: {
      calendar: FIGURES, by: 'What the rows are grouped by: "channel", "week", "format", "pillar", "campaign", "objective" or "post".', basis: BASIS,
      from: 'First day of the period; from the start where left out.', to: 'Last day of the period, included; to the end where left out.',
      results: 'Range of the Results tab, with its headings: what it says of a post takes the place of the calendar’s figures.',
    },
    result: 'A table that spills below the formula: group, posts, posts with a rate, engagements, basis, the rate three ways, and between what the median lies.',
    notes: [THREE_RATES, 'The last two columns bound the median at 95%; they stay blank below 20 posts, too few to conclude.', ENGAGED, APART_OF_PERIOD, DAYS, FIGURE_ERRORS],
  },
  ENGAGEMENTRATE: {
    description: 'Engagements divided by reach, impressions, followers or views.',
    parameters: {
      calendar: FIGURES, basis: BASIS, method: 'How rates are taken together: "total" (where left out) is all engagements ÷ the whole basis; "mean" and "median" are of the posts’ own rates.',
      from: 'First day of the period; from the start where left out.', to: 'Last day of the period, included; to the end where left out.',
      results: 'Range of the Results tab, with its headings: what it says of a post takes the place of the calendar’s figures.',
    },
    result: 'A number, to be shown as a percentage; #N/A where no post has both numbers.',
    notes: [THREE_RATES, ENGAGED, 'Over a period, a post that has a rate and a date that can’t be read gives #VALUE!: the sentence names the row.', DAYS, FIGURE_ERRORS],
  },
  CHECKPOST: {
    description: 'What to put right in one post, a finding a line; empty where there is nothing.',
    parameters: { headings: 'The row of the calendar’s headings.', row: 'The row of the post, as wide as the headings.' },
    result: 'A text; turn on text wrapping in the cell to read several findings.',
    notes: [
      'Judges the row by itself: date, channel, length of the text, hashtags, owner. The pane checks the whole calendar.',
      'The text of a post that is out or cancelled is not judged.',
    ],
  },
  TEXTLENGTH: {
    description: 'How long a text is on a network, as the network counts.',
    parameters: { network: 'Name of the network, such as X, Instagram or Bluesky.', text: 'Text to measure.' },
    result: 'A whole number.',
    notes: ['On X a link counts 23 and an emoji 2; Bluesky counts characters as people see them.'],
  },
};
