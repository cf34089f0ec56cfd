/** The view of the team, in English. */
import type { HardRule, SuggestionRules } from '../../coverage/suggestions.ts';
import { civilFromDay, weekdayOf } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import { NBSP, dateInEnglish, timeInEnglish, wholeNumber } from '../format.ts';
import type { LackWords, TeamViewWords } from '../team-view-words.ts';
import { enImport } from './team-import.ts';

/** Here, so that words bring nothing but words. */
const DAY_MINUTES = 1440;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const enTeamView: TeamViewWords = {
  language: 'en',

  heading: 'Coverage',
  period: 'Period',
  days: (count) => `Next ${count}${NBSP}days`,
  percent,
  covered: (share) => `${percent(share)} covered`,
  interval: (low, high) => `${percentNumber(low)} to ${percent(high)} in the long run (95% interval)`,
  gapCount: (count) => counted(count, 'gap', 'gaps'),
  toFill: (minutes) => (minutes < 60 ? `${hours(minutes)} to fill` : `${hours(minutes).replace(/h$/, 'person-hours')} to fill`),
  apart: (evening, weekend) => {
    const parts = [...(evening > 0 ? [`${hours(evening)} in evenings`] : []), ...(weekend > 0 ? [`${hours(weekend)} on weekends`] : [])];
    return parts.length === 0 ? '' : `of which ${parts.join(', ')}`;
  },
  allCovered: 'Every need is covered.',
  unjudged: (count) => (count === 1 ? '1 need isn’t judged: see the findings.' : `${number(count)} needs aren’t judged: see the findings.`),
  nothingNeeded: { title: 'No needs in this period', body: 'Say in the tab of needs how many people it takes, on which days and at which hours.' },
  nobody: { title: 'Nobody in the team yet', body: 'Give each person a row, with their roles.' },
  showTab: (tab) => `Open the ${tab} tab`,

  picture: 'By role and day',
  cellStates: { covered: 'Covered', understaffed: 'Understaffed', gap: 'Gap', closed: 'Closed', none: 'No need' },
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
  moment: momentInEnglish,
  lacking: lackingOf,
  candidate: (name, reasons) => (reasons.length === 0 ? name : `${name}: ${reasons.join(', ')}`),
  reason: (reason, of) => {
    switch (reason.kind) {
      case 'desired': return 'would like it';
      case 'undesired': return 'would rather not';
      case 'only': return 'the only one available';
      case 'day-off': return 'does not work that day';
      case 'at-work': return 'at work then';
      case 'backup': return `backup of ${of}`;
      case 'load': return reason.isLowest ? 'lowest load' : reason.minutes === 0 ? 'no shifts so far' : `${hours(reason.minutes)} of shifts`;
      case 'external': return 'agency';
    }
  },
  obstacle: (rule) => OBSTACLES[rule],
  staysOpen: (rule) => (rule === null ? 'nobody else has this role' : `nobody can step in (${IN_THE_WAY[rule]})`),

  suggestAll: 'Suggest for all',
  proposals: 'Who could take them',
  proposalsIntro: (proposed, open) => `${counted(proposed, 'shift', 'shifts')} proposed${open === 0 ? '' : `, ${number(open)} still open`}. Nothing is written until you say so.`,
  proof: (proof, rules, values) =>
    `${proof === 'best' ? 'Best possible plan under these rules' : 'A plan under these rules, not proved best'}: ${rules.map((rule) => ruleName(rule, values)).join(', ')}.`,
  changedByHand: 'Plan changed by hand.',
  take: (what) => `Add: ${what}`,
  taker: (what) => `Who: ${what}`,
  doubled: 'On another shift at that time.',
  openOnes: (count) => `${counted(count, 'shift stays', 'shifts stay')} open`,
  write: (count) => `Add ${counted(count, 'shift', 'shifts')}`,
  noRota: 'Shifts are written in a rota tab, which this workbook does not have yet.',
  others: (count) => `Not available (${number(count)})`,

  createTabs: 'Create the team tabs',
  createMissing: 'Create the missing tabs',
  needs: {
    title: 'Who covers what, and when',
    body: 'Suivi reads it from tabs of this workbook: team, needs, absences, rota and duties. It can create them, with their lists; you fill them in.',
  },
  tabsToAdd: 'To say more',
  missing: (tabs) => `${tabs.length === 1 ? 'A tab is' : 'Some tabs are'} missing: ${tabs.join(', ')}.`,

  depends: 'Depends on one person',
  holders: (people) => (people.length === 0 ? 'nobody in-house' : people.length === 1 ? `only ${people[0] ?? ''}` : people.join(', ')),
  thinDays: (days, today) => {
    const [first] = days;
    if (first === undefined) return '';
    return days.length === 1 ? `only one on ${dateInEnglish(first, today)}` : `only one on ${number(days.length)}${NBSP}days, from ${dateInEnglish(first, today)}`;
  },
  leavers: 'Leaving',
  leaver: (name, lastDay, count, today) => `${name} · last day ${dateInEnglish(lastDay, today)} · ${counted(count, 'item', 'items')} to hand over`,
  nothingHeld: 'Nothing to hand over.',
  held: {
    post: 'post', approval: 'approval', channel: 'channel', media: 'media', policy: 'response policy', duty: 'duty', shift: 'shift', backup: 'backup',
  },
  away: 'Owners away',
  ownerAway: (name, reason) => (reason === 'away' ? `${name} is away` : reason === 'left' ? `${name} will have left` : `${name} is not in the team yet`),
  backups: (names) => (names.length === 0 ? 'no backup present' : `backup: ${names.join(', ')}`),
  load: 'Load',
  loadHint: 'The difference compares the load with each person’s fair share, by their presence.',
  loadHeads: ['Person', 'Posts', 'Shifts', 'Diff.'],
  hours,
  aboveFair: (share) => `${share > 0 ? '+' : share < 0 ? '−' : ''}${percent(Math.abs(share))}`,
  over: (monday, posts, capacity, today) => `week of ${dateInEnglish(monday, today)}: ${number(posts)} for a capacity of ${number(capacity)}`,
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

  copyFormula: 'Copy the formula',
  formulaHint: 'To follow the coverage in a cell.',
  formula: 'Formula',
  copied: 'Formula copied. Paste it into an empty cell.',
  copyYourself: 'Copy the formula from here, then paste it into an empty cell.',
};

const OBSTACLES: { readonly [R in HardRule]: string } = {
  role: 'does not have this role', channel: 'does not look after this channel', membership: 'not in the team that day', away: 'away',
  elsewhere: 'on another shift', rest: 'too little rest between shifts', hours: 'too many hours of shifts that week', weekends: 'two weekends running',
};

/** The rule in the way of most people. */
const IN_THE_WAY: { readonly [R in HardRule]: string } = {
  role: 'role', channel: 'channel', membership: 'dates in the team', away: 'absences', elsewhere: 'another shift at the time', rest: 'rest between shifts',
  hours: 'hours of shifts in the week', weekends: 'two weekends running',
};

const RHYTHMS = { daily: 'every day', weekly: 'every week', monthly: 'every month' } as const;

function ruleName(rule: HardRule, { restMinutes, mostWeekMinutes }: SuggestionRules): string {
  switch (rule) {
    case 'role': return 'role';
    case 'channel': return 'channel';
    case 'membership': return 'dates in the team';
    case 'away': return 'absences';
    case 'elsewhere': return 'one shift at a time';
    case 'rest': return `${hours(restMinutes)} of rest between shifts`;
    case 'hours': return `at most ${hours(mostWeekMinutes)} of shifts a week`;
    case 'weekends': return 'never two weekends running';
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

function hoursOfDay(from: number, to: number): string {
  return from === 0 && to === DAY_MINUTES ? 'all day' : `from ${clock(from)} to ${clock(to)}`;
}

function clock(minutes: number): string {
  if (minutes === DAY_MINUTES) return 'midnight';
  return minutes < DAY_MINUTES ? timeInEnglish(minutes) : `${timeInEnglish(minutes - DAY_MINUTES)} the next day`;
}

function momentInEnglish(from: number, to: number): string {
  const day = Math.floor(from / DAY_MINUTES);
  const [begin, end] = [from - day * DAY_MINUTES, to - day * DAY_MINUTES];
  if (end <= DAY_MINUTES * 1.5) return `${shortDay(day)}, ${hoursOfDay(begin, end)}`;
  const last = Math.floor((to - 1) / DAY_MINUTES);
  if (begin === 0 && end % DAY_MINUTES === 0) return `${shortDay(day)} to ${shortDay(last)}, all day`;
  return `${shortDay(day)}, ${timeInEnglish(begin)}, to ${shortDay(last)}, ${clock(to - last * DAY_MINUTES)}`;
}

function longDay(day: Day, today: Day): string {
  return `${WEEKDAYS[weekdayOf(day) - 1] ?? ''}, ${dateInEnglish(day, today)}`;
}

function shortDay(day: Day): string {
  return `${shortWeekday(day)}, ${shortDate(day)}`;
}

function shortWeekday(day: Day): string {
  return (WEEKDAYS[weekdayOf(day) - 1] ?? '').slice(0, 3);
}

function shortDate(day: Day): string {
  const { month, date } = civilFromDay(day);
  return `${SHORT_MONTHS[month - 1] ?? ''}${NBSP}${date}`;
}

function number(value: number): string {
  return wholeNumber(value, ',');
}

function counted(count: number, one: string, several: string): string {
  return `${number(count)}${NBSP}${count === 1 ? one : several}`;
}
