/** The tabs that Suivi makes, in English. */
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
  troubles: {
    'row-unreadable': (text) => `Suivi can’t read this row of its settings and leaves it alone: “${text}”. Correct it or delete it.`,
    'row-contradicted': (text) => `A later row of Suivi’s settings says otherwise and is the one used: “${text}”. Delete the one that is no longer right.`,
    'title-missing': (text) => `The title of “${text}” is missing. Suivi still knows the tab by its headings: leave them there. Suivi writes the title again, where its cell is free, when you confirm the columns.`,
    'headings-missing': (text) => `The headings of “${text}” are missing. Suivi takes its columns to be in their usual order.`,
    'tab-doubled': (text) => `“${text}” is a copy of Suivi’s settings and is not read. Delete one of the two tabs.`,
    'rows-unread': (text) => `“${text}” is too long to be read whole. Delete the rows that are not Suivi’s settings.`,
  },
};
