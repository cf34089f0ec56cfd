/** The pane in English. */
import type { Severity } from '../../findings/finding.ts';
import { dateInEnglish, wholeNumber } from '../format.ts';
import type { PaneWords } from '../pane-words.ts';

const SEVERITY_NOUNS: { readonly [S in Severity]: readonly [one: string, other: string] } = {
  error: ['Error', 'Errors'],
  warning: ['Warning', 'Warnings'],
  suggestion: ['Suggestion', 'Suggestions'],
};

/** A few tabs by name; a year of months would fill the pane. */
function firstNames(names: readonly string[]): string {
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')}…`;
}

export const enPane: PaneWords = {
  recognised: (content, posts) => `${content === 'calendar' ? 'Calendar' : 'Results'} · ${counted(posts, 'post', 'posts')}`,
  tabs: (names) => (names.length === 1 ? `Tab “${names[0] ?? ''}”` : `${counted(names.length, 'tab', 'tabs')}: ${firstNames(names)}`),

  more: 'More options',
  language: 'Language',
  languages: { fr: 'Français', en: 'English' },
  checkAgain: 'Check again',

  findings: 'Findings',
  filterBySeverity: 'Filter by severity',
  severityNoun: (severity, count) => SEVERITY_NOUNS[severity][count === 1 ? 0 : 1],
  search: 'Search',
  searchFindings: 'Search findings',
  clearSearch: 'Clear search',
  groupBy: 'Group by',
  groupings: { rule: 'By rule', week: 'By week', person: 'By person', channel: 'By channel' },
  week: (monday, today) => `Week of ${dateInEnglish(monday, today)}`,
  noDate: 'No date',
  noPerson: 'No owner',
  severalPeople: 'Several owners or a group',
  noChannel: 'No channel',
  severalChannels: 'Several channels',
  findingCount: (count) => counted(count, 'finding', 'findings'),
  shown: (shown, total) => (shown === total ? counted(total, 'finding', 'findings') : `${number(shown)} of ${counted(total, 'finding', 'findings')} shown`),
  cell: (address) => `cell ${address}`,
  cellOnTab: (address, tab) => `cell ${address} of “${tab}”`,
  why: 'Why it matters',
  whatToDo: 'What to do',

  noMatch: 'No finding matches these filters.',
  clearFilters: 'Clear filters',
  noPosts: { title: 'No posts yet', body: 'Add a row below the headings; it’s checked right away.' },
  allClear: (posts, notRun) =>
    notRun > 0
      ? { title: 'No findings, partial check', body: `${counted(posts, 'post', 'posts')} checked; ${counted(notRun, 'rule', 'rules')} could not run.` }
      : { title: 'Nothing to report', body: posts === 1 ? 'The post was checked.' : `All ${number(posts)} posts were checked.` },
  notRun: (count) => `${counted(count, 'rule', 'rules')} could not run`,
  columnsMissing: (roles) => `To run it, add ${roles.length === 1 ? 'a column' : 'columns'} for: ${roles.join(' and ')}.`,

  reading: 'Reading the calendar',
  readingPercent: (percent) => `Reading the calendar: ${percent}%`,
  cancel: 'Cancel',
  tryAgain: 'Try again',
  crashed: {
    title: 'The pane has stopped',
    body: 'Reload the pane to continue. If something was being saved, check it in the workbook.',
    reload: 'Reload',
  },
};

function number(value: number): string {
  return wholeNumber(value, ',');
}

function counted(count: number, one: string, other: string): string {
  return `${number(count)} ${count === 1 ? one : other}`;
}
