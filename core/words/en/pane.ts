/** The pane in English. */
import type { Severity } from '../../findings/finding.ts';
import { dateInEnglish, wholeNumber } from '../format.ts';
import type { PaneWords } from '../pane-words.ts';

const SEVERITY_NOUNS: { readonly [S in Severity]: readonly [one: string, other: string] } = {
  error: ['Error', 'Errors'],
  warning: ['Warning', 'Warnings'],
  suggestion: ['Suggestion', 'Suggestions'],
};

export const enPane: PaneWords = {
  recognised: (content, posts) => `${content === 'calendar' ? 'Calendar' : 'Results'} · ${counted(posts, 'post', 'posts')}`,
  tabs: (names) => (names.length === 1 ? `Tab “${names[0] ?? ''}”` : `${counted(names.length, 'tab', 'tabs')}: ${names.join(', ')}`),

  more: 'More options',
  language: 'Language',
  languages: { fr: 'Français', en: 'English' },
  checkAgain: 'Check again',

  findings: 'Findings',
  filterBySeverity: 'Filter by severity',
  severityNoun: (severity, count) => SEVERITY_NOUNS[severity][count === 1 ? 0 : 1],
  search: 'Search',
  searchFindings: 'Search the findings',
  clearSearch: 'Clear the search',
  groupBy: 'Group by',
  groupings: { rule: 'By rule', week: 'By week', person: 'By person', channel: 'By channel' },
  week: (monday) => `Week of ${dateInEnglish(monday)}`,
  noDate: 'No date',
  noPerson: 'No owner',
  severalPeople: 'Owned by several people or a group',
  noChannel: 'No channel',
  severalChannels: 'Several channels',
  findingCount: (count) => counted(count, 'finding', 'findings'),
  shown: (shown, total) => (shown === total ? counted(total, 'finding', 'findings') : `${number(shown)} of ${counted(total, 'finding', 'findings')} shown`),
  cell: (address) => `cell ${address}`,
  cellOnTab: (address, tab) => `cell ${address} of “${tab}”`,
  why: 'Why it matters',
  whatToDo: 'What to do',

  noMatch: 'No finding matches these filters.',
  clearFilters: 'Clear the filters',
  noPosts: { title: 'No posts yet', body: 'Add a row below the headings: it is checked at once.' },
  allClear: (posts) => ({ title: 'Nothing to report', body: posts === 1 ? 'The post was checked.' : `All ${number(posts)} posts were checked.` }),
  notRun: (count) => (count === 1 ? '1 rule not checked' : `${number(count)} rules not checked`),
  columnsMissing: (roles) => `There is no column for ${roles.join(' or ')}.`,

  reading: 'Reading the calendar',
  readingPercent: (percent) => `Reading the calendar: ${percent}%`,
  cancel: 'Cancel',
  tryAgain: 'Try again',
  crashed: {
    title: 'The pane has stopped',
    body: 'Nothing was changed in the workbook. Reload the pane to go on.',
    reload: 'Reload',
  },
};

function number(value: number): string {
  return wholeNumber(value, ',');
}

function counted(count: number, one: string, other: string): string {
  return `${number(count)} ${count === 1 ? one : other}`;
}
