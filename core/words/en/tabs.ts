/** The tabs that Suivi makes, in English. */
import { dateInEnglish, wholeNumber } from '../format.ts';
import type { Words } from '../words.ts';

export const enCalendar: Words['calendar'] = {
  tab: 'Calendar',
  headings: {
    date: 'Date',
    time: 'Time',
    channel: 'Channel',
    format: 'Format',
    pillar: 'Pillar',
    title: 'Title',
    text: 'Text',
    asset: 'Visual',
    alt_text: 'Alt text',
    owner: 'Owner',
    approver: 'Approver',
    status: 'Status',
    tracking: 'Tracking',
    url: 'Post link',
    notes: 'Notes',
  },
  channels: ['Facebook', 'Instagram', 'LinkedIn', 'TikTok', 'YouTube', 'X', 'Threads', 'Bluesky', 'Pinterest', 'Blog', 'Newsletter'],
  formats: ['Photo', 'Video', 'Reel', 'Carousel', 'Story', 'Live', 'Article', 'Link', 'Poll', 'Text'],
};

export const enSettingsTab: Words['settingsTab'] = {
  calendarNote: 'The tab in which posts are planned',
  columnNote: (heading, role) => `Column “${heading}”: ${role}`,
  noRoleNote: (heading) => `Column “${heading}”: not used`,
  channelNote: (heading, channel) => `Column “${heading}”: status on ${channel}`,
  noHeading: 'no heading',
  ruleNote: (rule, level) => `Rule “${rule}”: ${level}`,
  off: 'Off',
  options: {
    duplicateWindowDays: 'Minimum gap between two similar texts (days)',
    region: 'Typography',
    holidays: 'Public holidays',
    exportTarget: 'Scheduling tool',
    structure: 'Team structure',
    permissions: 'Rights to change the state',
    textDueDays: 'Text ready (working days before publication)',
    assetDueDays: 'Visual ready (working days before publication)',
    approvalDueDays: 'Approval (working days before publication)',
    dormantAfterDays: 'Page dormant after (days)',
    silenceDays: 'Silence of a channel from (days)',
    mostPostsPerPerson: 'Posts per person per week, at most',
    mixTolerance: 'Tolerance around the content plan',
    mixLeastPosts: 'Minimum number of posts to judge the mix',
    monthPlannedShare: 'Share of next month to plan',
    monthPlannedDays: 'Time to plan it (days before the month begins)',
  },
  rightsNote: '“by-role”: managers or approvers approve; managers, content marketers or schedulers schedule and publish. To change it, add a row: right, approve, your roles.',
  stateNote: (word, state) => `“${word}” means: ${state}`,
  knownNote: (count, day) => `${counted(count, 'finding')} known on ${dateInEnglish(day)}, folded away since`,
  weekNote: (count, day) => `${counted(count, 'finding')} at the week’s first check, on ${dateInEnglish(day)}`,
  troubles: {
    'row-unreadable': (text) => `Suivi can’t read this row of its settings and leaves it alone: “${text}”. Correct it or delete it.`,
    'rule-unknown': (text) => `This version of Suivi doesn’t know the rule in this row of its settings: “${text}”. Correct its name or delete the row.`,
    'option-unknown': (text) => `This version of Suivi doesn’t know the option in this row of its settings: “${text}”. Correct its name or delete the row.`,
    'list-incomplete': (text) => `Part of the list of findings “${text}” is missing from Suivi’s settings, so the list is not used. Start from today again to make a new one, or delete its rows.`,
    'row-contradicted': (text) => `A later row of Suivi’s settings says otherwise and is the one used: “${text}”. Delete the one that is no longer right.`,
    'title-missing': (text) => `The title of “${text}” is missing. Suivi still knows the tab by its headings: leave them there. Suivi writes the title again, where its cell is free, when you confirm the columns.`,
    'headings-missing': (text) => `The headings of “${text}” are missing. Suivi takes its columns to be in their usual order.`,
    'tab-doubled': (text) => `The “${text}” tab is a copy of Suivi’s settings and is not read. Delete one of the two tabs.`,
    'rows-unread': (text) => `The “${text}” tab is too long to be read in full. Delete the rows that are not Suivi’s settings.`,
  },
  refused: (text, allowed, likely) => `This row of Suivi’s settings makes no sense and is left aside: “${text}”. ${likely === '' ? '' : `Did you mean “${likely}”? `}Enter ${allowed}.`,
  allowed: (values) => {
    if (values.kind === 'choice') return `one of these values: ${values.choices.join(', ')}`;
    if (values.kind === 'share') return `a percentage from ${Math.round(values.least * 100)}% to ${Math.round(values.most * 100)}%`;
    return `a whole number from ${wholeNumber(values.least, ',')} to ${wholeNumber(values.most, ',')}`;
  },
};

function counted(count: number, word: string): string {
  return `${wholeNumber(count, ',')} ${word}${count === 1 ? '' : 's'}`;
}
