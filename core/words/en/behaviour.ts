/** What is said of findings that are mended, ignored or known, and of rules, in English. */
import type { BehaviourWords, Done, LeftPost, RevertedMarks } from '../behaviour-words.ts';
import { dateInEnglish, wholeNumber } from '../format.ts';
import { quotable } from '../quotable.ts';
import { enMarking } from './marking.ts';
import type { LeftPosts } from '../tracking-words.ts';
import { enSeverities, enStates } from './terms.ts';
import { enTracking } from './tracking.ts';

const OBSTACLES: BehaviourWords['obstacles'] = {
  changed: 'the cell has changed in the meantime',
  formula: 'the cell contains a formula',
  merged: 'the cell is merged',
  protected: 'the tab is protected',
  'workbook-protected': 'the structure of the workbook is protected',
  filtered: 'the tab is filtered',
  'no-room': 'there is no room next to the table',
  'name-taken': 'a tab already has that name',
  'sheet-missing': 'the tab is no longer there',
  'row-gone': 'the row is no longer there, or has changed',
  'row-twice': 'two rows are identical',
  'column-gone': 'the column was deleted or renamed',
  'not-in-list': 'the drop-down list refuses this word',
  failed: 'writing stopped before the end',
  overlaps: 'another fix changes the same cell',
  'needs-judgement': 'to be fixed separately',
  'no-mend': 'no fix is offered',
};

export const enBehaviour: BehaviourWords = {
  filters: 'Filters',
  onlyNear: 'This week and next',
  onlyNew: (since, today) => `New since ${dateInEnglish(since, today)}`,
  standings: {
    open: (count) => `To do (${number(count)})`,
    known: (count) => `Known (${number(count)})`,
    ignored: (count) => `Ignored (${number(count)})`,
  },
  removeFilter: (filter) => `Remove filter: ${filter}`,

  mend: 'Fix',
  mendWithPreview: (count) => `Preview ${counted(count, 'safe fix', 'safe fixes')}`,
  mendTitle: (count) => (count === 1 ? 'Fix' : `Fix ${number(count)} findings`),
  mendIntro: 'Only these cells will change, if they still contain what is shown.',
  mendNow: (count) => (count === 1 ? 'Fix' : `Fix all ${number(count)}`),
  from: 'Before',
  to: 'After',
  asText: (value) => `${value} (text)`,
  asDate: (value) => `${value} (date)`,
  blank: '(blank)',
  day: (day) => dateInEnglish(day),

  ignore: 'Ignore',
  ignoreHow: 'Why ignore it',
  ignoreAs: { accepted: 'Accepted', 'not-an-error': 'Not an error' },
  reason: 'Reason',
  ignoreUntil: 'Until when',
  ignoreTerms: { always: 'Always', week: 'For 7 days', day: 'Until a date' },
  lastDay: 'Last day',
  lastDayWrong: 'Choose today or a day to come.',
  ignoreHint: (back, hasReason, today) => {
    if (back === null) return 'The finding comes back only if its cells change.';
    return `${hasReason ? 'The finding' : 'Without a reason, the finding'} comes back on ${dateInEnglish(back, today)}.`;
  },
  putOff: (until, today) => (until === null ? 'Snooze for 7 days' : `Snooze until ${dateInEnglish(until, today)}`),
  cancel: 'Cancel',
  restore: 'Put back in the list',
  standing: (standing, until, reason) => {
    const what = { open: '', known: 'Already known', accepted: 'Accepted', 'not-an-error': 'Not an error', snoozed: 'Snoozed' }[standing];
    return `${what}${until === null ? '' : ` until ${dateInEnglish(until)}`}${reason === '' ? '' : `: ${quotable(reason)}`}`;
  },
  confidence: { sure: 'Sure', 'to-check': 'To check' },

  rule: 'Rule',
  example: 'Example',
  aboutRule: 'The rule',
  back: 'Back',
  level: 'Severity',
  levels: { ...enSeverities, off: 'Off' },
  usualLevel: (severity) => `${enSeverities[severity]} (default)`,
  badExample: 'To avoid',
  goodExample: 'Better',
  rules: 'Rules and settings',
  rulesTitle: 'Rules',
  optionsTitle: 'Settings',
  rulesIntro: 'Kept in the hidden “Suivi” tab, for the whole team.',
  choices: {
    'fr-CA': 'French (Canada)', 'fr-FR': 'French (France)', 'fr-BE': 'French (Belgium)', 'fr-CH': 'French (Switzerland)',
    'en-CA': 'English (Canada)', 'en-US': 'English (United States)', 'en-GB': 'English (United Kingdom)',
    'ca-qc': 'Québec', ca: 'Canada', fr: 'France', be: 'Belgium', ch: 'Switzerland', none: 'None',
    native: 'The network itself', hootsuite: 'Hootsuite', buffer: 'Buffer', metricool: 'Metricool',
    unspecified: 'Not specified', centralised: 'Centralised', organic: 'Organic', coordinated: 'Coordinated', dandelion: 'Dandelion', holistic: 'Holistic',
    open: 'No limits', 'by-role': 'By role',
  },
  usualValue: (value) => `${value} (default)`,
  optionText: (text) => text,
  refused: (allowed) => `Enter ${allowed}.`,
  between: (least, most) => `a number from ${least} to ${most}`,
  save: 'Save',

  startFromToday: 'Start from today',
  startHint: (count) => `${counted(count, 'known finding', 'known findings')} will be folded away; new ones stay in view.`,
  forgetStart: 'Show all findings again',
  cleanUp: (count) => `Forget ${counted(count, 'ignored finding', 'ignored findings')} that no longer ${count === 1 ? 'occurs' : 'occur'}`,

  done: doneInEnglish,
  obstacles: OBSTACLES,
  undo: 'Undo',
  undoMark: 'Undo marking',
  dismiss: 'Close',

  tabNames: {
    channels: 'Channels', style: 'Style', media: 'Media', policy: 'Response policy', replies: 'Replies', objectives: 'Objectives',
    plan: 'Content plan', recurring: 'Recurring posts',
    team: 'Team', needs: 'Needs', absences: 'Absences', rota: 'Rota', duties: 'Duties', reports: 'Reporting calendar', results: 'Results',
  },
  rulesWaiting: (count) => counted(count, 'rule waits for a tab', 'rules wait for a tab'),
  rulesOfPlans: (count) => `${counted(count, 'rule judges', 'rules judge')} a calendar; this table holds results.`,
  showColumns: 'Show columns',
  settingsTroubles: (count) => `${counted(count, 'row', 'rows')} of the “Suivi” tab could not be read.`,
  showRules: 'Show',
  nothingOpen: { title: 'Nothing to do', body: 'All findings are known or ignored. The filters show them again.' },
  tabsMissing: (tabs, rules) => `${counted(rules, 'rule waits', 'rules wait')} for ${tabs.length === 1 ? 'a tab' : 'tabs'}: ${tabs.join(', ')}.`,
};

function doneInEnglish(done: Done): string {
  switch (done.kind) {
    case 'columns-kept': return 'Columns confirmed.';
    case 'ignored': return ignoredInEnglish(done);
    case 'restored': return `${counted(done.count, 'finding', 'findings')} put back in the list.`;
    case 'rule-set': return `“${done.name}”: ${enBehaviour.levels[done.level]}.`;
    case 'option-set': return 'Setting saved.';
    case 'started': return `${counted(done.count, 'known finding', 'known findings')} folded away.`;
    case 'start-forgotten': return 'All findings are back.';
    case 'cleaned-up': return `${counted(done.count, 'finding', 'findings')} forgotten.`;
    case 'moved': return `Post moved to ${dateInEnglish(done.day)}${done.skipped === 0 ? '' : `; ${counted(done.skipped, 'deadline', 'deadlines')} from a formula left as ${done.skipped === 1 ? 'it is' : 'they are'}`}.`;
    case 'promoted': return `Idea${done.label === '' ? '' : ` “${quotable(done.label)}”`} planned for ${dateInEnglish(done.day)}.`;
    case 'marked': return enTracking.result({ ...done, already: done.already ?? 0, left: leftByReason(done.left) });
    case 'put-back': return enMarking.wasPutBack(done.count, done.left);
    case 'column-added': return 'Tracking column added. To remove it, delete it.';
    case 'ids-added': return idsInEnglish(done);
    case 'shifts-added':
      return `${counted(done.count, 'shift', 'shifts')} added to “${quotable(done.tab)}”${done.rows === done.count ? '' : `, on ${done.rows === 1 ? 'a single row' : counted(done.rows, 'row', 'rows')}`}${done.left === 0 ? '' : `, ${number(done.left)} left out`}.`;
    case 'absences-added':
      return `${counted(done.count, 'absence', 'absences')} added to “${quotable(done.tab)}”${done.left === 0 ? '' : `, ${number(done.left)} left out`}.`;
    case 'results-added': return resultsInEnglish(done);
    case 'team-tabs-added': return tabsAdded(done.tabs, done.first);
    case 'told': return done.said;
    case 'word-kept': return done.state === null ? `“${quotable(done.word)}” no longer has an agreed meaning.` : `“${quotable(done.word)}” means: ${enStates[done.state]}.`;
    case 'reverted': return revertedInEnglish(done);
    case 'mended': return mendedInEnglish(done);
  }
}

function resultsInEnglish({ added, renewed, left, tab }: Extract<Done, { kind: 'results-added' }>): string {
  if (added + renewed + left === 0) return `Nothing new: “${quotable(tab)}” has these results already.`;
  const parts = [
    ...(added + renewed === 0 ? ['No result imported'] : []),
    ...(added === 0 ? [] : [`${counted(added, 'result', 'results')} imported`]),
    ...(renewed === 0 ? [] : [added === 0 ? `${counted(renewed, 'result', 'results')} updated` : `${number(renewed)} updated`]),
  ];
  return `${parts.join(', ')} in “${quotable(tab)}”${left === 0 ? '' : `, ${number(left)} left out`}.`;
}

function ignoredInEnglish({ count, ignoredAs, until }: Extract<Done, { kind: 'ignored' }>): string {
  const isPutOff = ignoredAs === 'snoozed';
  const what = `${counted(count, 'finding', 'findings')} ${isPutOff ? 'snoozed' : 'ignored'}`;
  if (until !== null) return `${what} until ${dateInEnglish(until)}.`;
  return isPutOff ? `${what} for 7 days.` : `${what}.`;
}

function mendedInEnglish({ count, skipped, reason, unknown }: Extract<Done, { kind: 'mended' }>): string {
  const parts = [`${counted(count, 'finding', 'findings')} fixed`];
  if (skipped > 0) parts.push(`${number(skipped)} left as ${skipped === 1 ? 'it is' : 'they are'}${reason === null ? '' : ` (${OBSTACLES[reason]})`}`);
  if (unknown > 0) parts.push(`${number(unknown)} to check in the workbook`);
  return `${parts.join(', ')}.`;
}

function revertedInEnglish({ left, reason, unknown, marks }: Extract<Done, { kind: 'reverted' }>): string {
  if (marks !== undefined) return unmarkedInEnglish(marks);
  const parts = ['Undone'];
  if (left > 0) parts.push(`${counted(left, 'cell', 'cells')} left${reason === null ? '' : ` (${OBSTACLES[reason]})`}`);
  if (unknown > 0) parts.push(`${counted(unknown, 'cell', 'cells')} to check`);
  return `${parts.join(', ')}.`;
}

function unmarkedInEnglish({ restored, left, unknown }: RevertedMarks): string {
  const parts = [restored === 0 ? 'No posts restored' : `Marking undone: ${counted(restored, 'post', 'posts')} restored`];
  if (unknown > 0) parts.push(`${number(unknown)} to check`);
  if (left.length > 0) parts.push(`${number(left.length)} left (${leftByReason(left).map(({ why }) => why).join('; ')})`);
  return `${parts.join(', ')}.`;
}

function leftByReason(left: readonly LeftPost[]): readonly LeftPosts[] {
  return [...new Set(left.map(({ reason }) => reason))].map((reason) => ({ why: OBSTACLES[reason], count: left.filter((one) => one.reason === reason).length }));
}

function number(value: number): string {
  return wholeNumber(value, ',');
}

function counted(count: number, one: string, other: string): string {
  return `${number(count)} ${count === 1 ? one : other}`;
}

function idsInEnglish({ written, alike }: Extract<Done, { readonly kind: 'ids-added' }>): string {
  if (alike === null) return 'Identifiers added. To remove them, delete the hidden column “Suivi ID”.';
  const { cells, more } = alike;
  const added = written === 0 ? '' : 'Identifiers added. ';
  if (cells.length === 0) return `${added}${counted(more, 'row has none: nothing tells it', 'rows have none: nothing tells them')} from the others.`;
  const others = more === 0 ? '' : ` ${counted(more, 'other row is', 'other rows are')} identical too.`;
  return `${added}The rows of ${cells.join(' and ')} are identical and have none: change a cell in one, or delete one.${others}`;
}

/** A tab that was added stays: others may have written in it by now. */
function tabsAdded(tabs: readonly string[], first: string | null): string {
  const [one] = tabs;
  if (one === undefined) return 'The team tabs are there already.';
  const start = first === null ? '' : ` Start with “${quotable(first)}”.`;
  if (tabs.length === 1) return `Tab “${quotable(one)}” created.${start} To remove it, delete it.`;
  return `${counted(tabs.length, 'tab', 'tabs')} created: ${tabs.map(quotable).join(', ')}.${start} To remove one, delete it.`;
}
