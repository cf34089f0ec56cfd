/** The view of the team, in English. */
import type { HardRule, SuggestionRules } from '../../coverage/suggestions.ts';
import { civilFromDay } from '../../time/day.ts';
import { NBSP, dateInEnglish, periodInEnglish, wholeNumber } from '../format.ts';
import type { LackWords, TeamViewWords } from '../team-view-words.ts';
import { enImport } from './team-import.ts';
import { hoursOfDay, longDay, momentInEnglish, shortDate, shortDay, shortWeekday } from './team-moments.ts';

export const enTeamView: TeamViewWords = {
  language: 'en',

  heading: 'Coverage',
  period: 'Period',
  days: (count) => `Next ${count}${NBSP}days`,
  percent,
  covered: (share) => `${percent(share)} covered`,
  interval: (low, high) =>
    `Over similar periods: ${percentNumber(low) === percentNumber(high) ? `about ${percent(high)}` : `${percentNumber(low)} to ${percent(high)}`} (95% interval)`,
  gapCount: (count) => counted(count, 'gap', 'gaps'),
  toFill: (minutes) => (minutes < 60 ? `${hours(minutes)} to fill` : `${hours(minutes).replace(/h$/, 'person-hours')} to fill`),
  apart: (evening, weekend) => {
    const parts = [...(evening > 0 ? [`${hours(evening)} in evenings`] : []), ...(weekend > 0 ? [`${hours(weekend)} on weekends`] : [])];
    return parts.length === 0 ? '' : `of which ${parts.join(', ')}`;
  },
  allCovered: 'Every need is covered.',
  unjudged: (count) => (count === 1 ? '1 need isn’t counted: see the findings.' : `${number(count)} needs aren’t counted: see the findings.`),
  nothingNeeded: { title: 'No needs in this period', body: 'Enter in the needs tab how many people it takes, on which days and at which hours.' },
  nobody: { title: 'Nobody in the team yet', body: 'Give each person a row, with their roles.' },
  showTab: (tab) => `Show the ${tab} tab`,

  roleHead: 'Role',
  picture: 'By role and day',
  cellStates: { covered: 'Covered', understaffed: 'Understaffed', gap: 'Gap', closed: 'Closed', none: 'No need' },
  partOfDay: 'Part of the day, from morning at the top to evening at the bottom',
  anyRole: 'All roles',
  colon: ': ',
  cell: (role, day, today, said) => `${role}, ${longDay(day, today)}: ${said}`,
  lack: (lack, from, to, channel) => `${lackingOf(lack)}${channel === '' ? '' : ` on ${channel}`} ${hoursOfDay(from, to)}`,
  tick: (day) => [shortWeekday(day), String(civilFromDay(day).date)],
  narrowTick: shortDate,
  table: 'As a table',
  tableCaption: 'Coverage by day',
  tableHeads: ['Day', 'Covered', 'To fill'],
  nothingLacking: 'nothing',
  dayName: shortDay,

  gaps: 'To fill',
  later: (count) => `Later (${number(count)})`,
  more: (count) => `and ${number(count)} more`,
  noGaps: 'Nothing to fill in this period.',
  gapsFrom: (count, first, last, today) =>
    `${counted(count, 'gap', 'gaps')}, ${periodInEnglish(first, last, today)}`,
  firstGap: (moment) => `First: ${moment}`,
  eachGap: (count) => `Show the ${number(count)} gaps`,
  moment: momentInEnglish,
  lacking: lackingOf,
  candidate: (name, reasons) => (reasons.length === 0 ? name : `${name}: ${reasons.join(', ')}`),
  reasons: (reasons) => sentence(reasons.join(', ')),
  reason: (reason, of) => {
    switch (reason.kind) {
      case 'desired': return 'would like it';
      case 'undesired': return 'would rather not';
      case 'only': return 'the only one available';
      case 'day-off': return 'does not work that day';
      case 'at-work': return 'at work then';
      case 'backup': return `backup of ${of}`;
      case 'load': return reason.isLowest ? 'lowest load' : reason.minutes === 0 ? 'no shifts so far' : `${hours(reason.minutes)} of shifts, past ones included`;
      case 'external': return 'agency';
    }
  },
  obstacle: (rule) => OBSTACLES[rule],
  staysOpen: (rules) => (rules.length === 0 ? 'no one in the team has this role' : `no one is free (${rules.map((rule) => IN_THE_WAY[rule]).join('; ')})`),

  suggestAll: 'Suggest for all',
  proposals: 'Who could take them',
  proposalsIntro: (proposed, open) => `${counted(proposed, 'shift', 'shifts')} proposed${open === 0 ? '' : `, ${number(open)} still open`}. Nothing is written until you say so.`,
  proof: (proof, rules, values) =>
    ({ name: proof === 'best' ? 'Best possible plan. Under which rules?' : 'A plan not proved best. Under which rules?', rules: sentence(`${rules.map((rule) => ruleName(rule, values)).join(', ')}.`) }),
  changedByHand: 'Plan changed by hand.',
  take: (what) => `Add: ${what}`,
  taker: (what) => `Who: ${what}`,
  doubled: 'On another shift at that time.',
  openOnes: (count) => `${counted(count, 'shift stays', 'shifts stay')} open`,
  write: (count) => `Add ${counted(count, 'shift', 'shifts')}`,
  intoTabs: ([first, ...others]) => (others.length === 0 ? `In the tab ${first?.name ?? ''}` : `In the tabs ${[first, ...others].map((tab) => `${tab?.name ?? ''} (${number(tab?.count ?? 0)})`).join(', ')}`),
  noRota: 'Shifts are written in a rota tab, which this workbook does not have yet.',
  others: (count) => `Not available (${number(count)})`,

  createTabs: 'Create the team tabs',
  createMissing: 'Create the missing tabs',
  createTab: (tab) => `Create the ${tab} tab`,
  needs: {
    title: 'Who covers what, and when',
    body: 'Suivi reads it from tabs of this workbook: team, needs, absences, rota and duties. It can create them, with their lists; you fill them in.',
  },
  withoutCalendar: 'Without a calendar, nothing is said here of posts: their load, owners who are away, what they lack.',
  tabsToAdd: 'Missing tabs',
  missing: (tabs) => `${tabs.length === 1 ? 'A tab is' : 'Some tabs are'} missing: ${tabs.join(', ')}.`,

  depends: 'Depends on one person',
  holders: (people) => (people.length === 0 ? 'nobody in-house' : people.length === 1 ? `only ${people[0] ?? ''}` : people.join(', ')),
  nobodyHolds: 'Nobody in-house',
  unheld: 'Roles that nobody in-house holds',
  thinDays: (days, isLasting, today) => {
    const [first] = days;
    if (first === undefined) return '';
    if (isLasting) return `at most one of them is there from ${dateInEnglish(first, today)} on`;
    return days.length === 1 ? `at most one of them is there on ${dateInEnglish(first, today)}` : `at most one of them is there for ${number(days.length)}${NBSP}days, from ${dateInEnglish(first, today)}`;
  },
  leavers: 'Leaving',
  leaver: (name, lastDay, count, today) => `${name} · last day ${dateInEnglish(lastDay, today)} · ${counted(count, 'item', 'items')} to hand over`,
  nothingHeld: 'Nothing to hand over.',
  held: {
    post: 'post', approval: 'approval', channel: 'channel', media: 'media file', policy: 'response policy', duty: 'duty', shift: 'shift', backup: 'backup',
  },
  away: 'Owners not available',
  ownerAway: (name, reason) => (reason === 'away' ? `${name} is away` : reason === 'left' ? `${name} will have left` : `${name} will not be in the team yet`),
  backups: (names) => (names.length === 0 ? 'no backup available' : `backup: ${names.join(', ')}`),
  load: 'Load',
  loadHint: 'Posts and shifts of the period. The difference compares each person’s hours of shifts with their fair share, by the days they are there.',
  loadHeads: ['Person', 'Posts', 'Shifts', 'Difference'],
  noShifts: 'no shifts',
  noFair: 'does not apply',
  spread: (minutes) => `Between the highest and the lowest load: ${hours(minutes)} of shifts per week of presence.`,
  hours,
  aboveFair: (share) => `${share > 0 ? '+' : share < 0 ? '−' : ''}${percent(Math.abs(share))}`,
  over: (monday, posts, capacity, today) => `week of ${dateInEnglish(monday, today)}: ${counted(posts, 'post', 'posts')} for a capacity of ${number(capacity)}`,
  toAssign: 'Posts to complete',
  assignHeads: ['Week of', 'No owner', 'No approver', 'No visual'],
  week: (monday) => shortDate(monday),

  myWeek: 'My week and the next',
  who: 'Who are you?',
  chooseWho: 'Choose your name',
  myShifts: 'Shifts',
  nothingMine: 'Nothing for you in these two weeks.',
  duty: (rhythm, isDone) => [rhythm === null ? '' : RHYTHMS[rhythm], isDone === null ? '' : isDone ? 'done this week' : 'to do this week'].filter((part) => part !== '').join(' · '),

  importing: enImport,

  inACell: 'In a cell',
  severalTabs: (tab) => `No formula to copy: a formula reads a single tab, and ${tab === '' ? 'the calendar' : `“${tab}”`} is on several.`,
  copyFormula: 'Copy the formula',
  formulaHint: 'To follow the coverage in a cell.',
  formula: 'Formula',
  copied: 'Formula copied. Paste it into an empty cell.',
  copyYourself: 'Copy the formula from here, then paste it into an empty cell.',
};

const OBSTACLES: { readonly [R in HardRule]: string } = {
  role: 'does not have this role', channel: 'does not look after this channel', membership: 'not in the team that day', away: 'away',
  elsewhere: 'on another shift', rest: 'too little rest between shifts', days: 'too many working days in a row', hours: 'too many hours of shifts that week', weekends: 'two weekends in a row',
};

/** The rules in the way of people. */
const IN_THE_WAY: { readonly [R in HardRule]: string } = {
  role: 'other roles in the team tab', channel: 'other channels in the team tab', membership: 'start or end dates in the team tab', away: 'time off in the absences tab',
  elsewhere: 'on another shift then', rest: 'too little rest between shifts', days: 'too many working days in a row', hours: 'too many hours of shifts in the week', weekends: 'two weekends in a row',
};

const RHYTHMS = { daily: 'every day', weekly: 'every week', monthly: 'every month' } as const;

function ruleName(rule: HardRule, { restMinutes, mostDaysRunning, mostWeekMinutes }: SuggestionRules): string {
  switch (rule) {
    case 'role': return 'role';
    case 'channel': return 'channel';
    case 'membership': return 'dates in the team';
    case 'away': return 'absences';
    case 'elsewhere': return 'one shift at a time';
    case 'rest': return `${hours(restMinutes)} of rest between shifts`;
    case 'days': return `at most ${mostDaysRunning}${NBSP}working days in a row`;
    case 'hours': return `at most ${hours(mostWeekMinutes)} of shifts a week`;
    case 'weekends': return 'never two weekends in a row';
  }
}

/** Neither 100 % while something is lacking nor 0 % while there is something. */
function percentNumber(share: number): string {
  const rounded = Math.round(share * 100);
  return number(share < 1 && rounded === 100 ? 99 : share > 0 && rounded === 0 ? 1 : rounded);
}

function percent(share: number): string {
  return `${percentNumber(share)}%`;
}

function hours(minutes: number): string {
  if (minutes < 60) return `${number(minutes)}${NBSP}min`;
  const tenths = Math.round(minutes / 6);
  return tenths % 10 === 0 || tenths >= 100 ? `${number(Math.round(minutes / 60))}${NBSP}h` : `${number(Math.floor(tenths / 10))}.${tenths % 10}${NBSP}h`;
}

function lackingOf({ kind, needed, present }: LackWords): string {
  if (kind === 'gap') return needed === 1 ? 'nobody' : `nobody, ${number(needed)} needed`;
  return kind === 'understaffed' ? `${number(present)} of ${number(needed)}` : `${number(present)} for ${number(needed)} at most`;
}

function number(value: number): string {
  return wholeNumber(value, ',');
}

/** The beginning of a line of its own. */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function counted(count: number, one: string, several: string): string {
  return `${number(count)}${NBSP}${count === 1 ? one : several}`;
}
