/** The report of a week, in English. */
import type { EngagementsCounted, RateBasis } from '../../kpi/kpi.ts';
import type { AgendaItem, ReportedPost } from '../../report/weekly/weekly-report.ts';
import { formatIsoWeek } from '../../time/iso-week.ts';
import { channelTitle } from '../../networks/network-names.ts';
import { NBSP, dateInEnglish, periodInEnglish, timeInEnglish } from '../format.ts';
import { unlessOverNewYear } from '../both-years.ts';
import { quotable } from '../quotable.ts';
import type { WeeklyReportWords } from '../weekly-report-words.ts';
import { counted, number, quoted } from './phrases.ts';
import { enResultsReadings } from './results-readings.ts';
import { longDay, momentInEnglish, shortDate, shortDay } from './team-moments.ts';

const { bases, percent } = enResultsReadings;
const MOST_PEOPLE = 3;
function engaged({ engagements, parts }: EngagementsCounted): string {
  if (engagements === 'total' || parts.length === 0) return 'total engagements';
  return `${engagements === 'mixed' ? 'the network’s total engagements, else ' : ''}${enResultsReadings.parts(parts)}`;
}

export const enWeeklyReport: WeeklyReportWords = {
  language: 'en',
  readings: enResultsReadings,
  name: (week) => `Report ${formatIsoWeek(week)}`,
  title: ({ week }) => `Weekly report, week ${week}`,
  subtitle: (from, to, writtenOn) => `${periodInEnglish(from, to)} · prepared by Suivi on ${longDay(writtenOn, from)}`,
  summary: ({ posts: { planned, published, unconfirmed, late, onHold, toCome }, isOutTold, from, to, writtenOn, next }) => {
    const ahead = next.planned === 0 ? 'Nothing is planned for the following week yet.' : followingOf(next);
    if (planned === 0) return next.planned === 0 ? 'No posts planned this week or the next.' : `No posts planned this week. ${followingOf(next)}`;
    if (!isOutTold) return `${posts(planned)} planned. ${ahead}`;
    const by = writtenOn < from || writtenOn > to ? '' : ' by Sunday';
    if (toCome === planned) return `${posts(planned)} planned, still to come${by}. ${ahead}`;
    if (published === planned) return `${planned === 1 ? 'The one planned post is out' : `All ${number(planned)} planned posts are out`}. ${ahead}`;
    return `${number(published)} of ${number(planned)} planned posts ${published === 1 ? 'is' : 'are'} out; ${leftOf({ unconfirmed, late, onHold, toCome }, by)}. ${ahead}`;
  },
  outNotTold: 'The calendar does not say what is out: a status or tracking column would show it here.',

  figures: {
    published: 'Posts published',
    planned: 'Posts planned',
    rate: (basis, n) => `Median engagement rate over 4${NBSP}weeks (by ${baseOf(basis)}, ${posts(n)})`,
    noRate: 'Engagement rate (not enough figures yet)',
    coverage: 'Coverage of the following week',
    errors: 'Errors to fix, this week and later',
    next: (onHold) => `Posts planned for the following week${onHold === 0 ? '' : `, not counting ${number(onHold)} on hold`}`,
  },
  outOf: (count, of) => `${number(count)} of ${number(of)}`,
  nothing: '–',

  agenda: 'Agenda',
  agendaHeads: ['To settle', 'Where', 'Who', 'Decision'],
  agendaItem,
  otherMatters: 'Other matters',

  channels: 'Posts by channel',
  channelHeads: ['Channel', 'Planned', 'Published', 'To confirm', 'Late', 'Left', 'Target', 'Remark'],
  channelsChart: 'Posts by channel',
  posts: 'Posts',
  noChannel: 'No channel',
  everyChannel: 'All channels',
  target: targetOf,
  remark: ({ planned, published, toCome, least, most }, isOver) => {
    if (least !== null && planned < least) return 'Fewer posts planned than the target';
    if (most !== null && planned > most) return 'More posts planned than the target';
    return isOver && least !== null && published + toCome < least ? 'Fewer posts out than the target' : '';
  },
  noPosts: 'No posts planned this week.',

  tracking: 'Tracking at a glance',
  trackingHeads: ({ week }, next) => ['State', `Week ${week}`, `Week ${next.week}`],
  noState: 'No known state',

  findings: 'Main findings',
  findingHeads: ['Finding', 'Severity', 'Where'],
  andOthers: (count) => ` And ${number(count)} more.`,
  noFindings: 'Nothing to fix in the posts of this week and later.',
  warnings: (count, from, to) => `${counted(count, 'warning', 'warnings')} for ${periodInEnglish(from, to, from)}, in the ${quoted('Findings')} tab of Suivi.`,

  gaps: (from, to) => `Hours to cover, ${periodInEnglish(from, to, from)}`,
  gapHeads: ['Role', 'When', 'On duty', 'Who could take it'],
  anyRole: 'Any role',
  moment: momentInEnglish,
  nobodyCould: 'Nobody is free',
  noGaps: (from, to) => `✓ Coverage, ${periodInEnglish(from, to, from)}: all hours are covered.`,

  trend: (weeks) => (weeks < 2 ? 'Cadence and results' : `Cadence and results of the last ${weeks} weeks`),
  trendHeads: ['Week of', 'Posts', 'Sum of minimums', 'Median rate', 'Lower bound', 'Upper bound', 'Measured', 'Remark'],
  weekOf: shortDate,
  noCadence: 'No posts in the last weeks.',
  waiting: (count) => `${number(count)} to measure later`,
  early: (count) => `${number(count)} measured too early: import again`,
  bare: (count) => `${number(count)} without a rate`,
  underTarget: 'below the sum of minimums',
  uncounted: (count) => `${number(count)} with results, not counted`,
  ofThem: leftOf,
  withoutTarget: (count) => `plus ${number(count)} without a target`,
  cadenceChart: (isOfTargets) => (isOfTargets ? 'Posts with a target, by week' : 'Posts by week'),
  rateChart: 'Median engagement rate',

  results: 'What the figures say',
  noResults: 'No results yet. Import a network’s export, or add a column of figures to the calendar.',
  resultsOf: (from, to, writtenOn) => `What the figures of ${periodInEnglish(from, to, unlessOverNewYear(from, to, writtenOn))} say`,
  nothingToMeasure: 'No posts in these four weeks: there is nothing to measure.',
  tooFewOf: (channels, least) => `Not enough measured posts to conclude (${least} per channel are needed): ${channels.join(', ')}.`,
  standing: 'What had the most impact, and the least',
  standingHeads: ['Verdict', 'Channel', 'Date', 'Rate', 'Channel median', 'Engagements', 'Post'],
  keep: 'Keep',
  correct: 'Correct',
  noStanding: (judged, least) => (judged === 0
    ? `Not enough measured posts to compare yet (at least ${least} of one channel).`
    : `No post stands clearly apart from the others of its channel (${counted(judged, 'post', 'posts')} compared).`),
  untitled: 'Post without text',

  people: (from, to) => `Who does what, ${periodInEnglish(from, to, from)}`,
  peopleHeads: ['Person', 'To do', 'Day', 'Time', 'Channel', 'Post or duty'],
  time: timeInEnglish,
  nobody: 'No owner yet',
  toPublish: 'Publish',
  toResume: 'Resume or cancel',
  toApprove: 'Approve',
  duties: 'Duties',
  absence: 'Away',
  days: (days) => (days.length === 7 ? 'all week' : days.map(shortDay).join('; ')),
  nothingAhead: 'Nothing is planned for that week.',

  dutiesOf: (from, to) => `Duties of ${periodInEnglish(from, to, from)}:`,
  dutiesDone: (of, left, isOver) => {
    if (left.length === 0) return `✓ ${of === 1 ? 'the only one is done' : `all ${number(of)} are done`}.`;
    return `${of === left.length ? 'none' : number(of - left.length)} of ${number(of)} ${of - left.length > 1 ? 'are' : 'is'} done. ${isOver ? '✗ Not done' : 'To do'}: ${left.join('; ')}.`;
  },
  noDuties: 'The tab of duties has no column for this week.',

  overdue: (reports) => `✗ Overdue reports: ${reports.map(({ report, owner, due, daysLate }) => `${quotable(report)} (${owner === '' ? 'no owner yet' : quotable(owner)}, ${shortDay(due)}, ${counted(daysLate, 'day', 'days')})`).join('; ')}.`,
  noOverdue: '✓ No overdue reports.',

  definitions: 'How to read these figures',
  publishedMeans: 'Published: the status, the tracking column or a link says so. To confirm: the date is past and nothing says it is out. Late: the date is past and it is not scheduled yet. Ideas and cancelled posts do not count.',
  cadenceMeans: (hasTargets) => `By week: posts of ${hasTargets ? 'channels with a target' : 'all channels'}, without those late or on hold.${hasTargets ? ' Sum of minimums: their minimum targets, added up.' : ''}`,
  onSeveralMeans: 'By channel and by week, a post on two channels counts on each.',
  coverageMeans: 'Coverage: the share of the hours to cover with enough people on duty.',
  rateMeans: (basis, counted, days) => `Engagement rate: ${engaged(counted)} ÷ ${baseOf(basis)}; half of the posts are above the median, half below. Only posts measured at least ${days} days after they went out count.`,
  uncountedMeans: 'With results, not counted: posts that the calendar does not have, or has as late or on hold.',
  intervalMeans: (least) => `Bounds: the median of posts like these lies between them 95 times out of 100. Where those of two weeks overlap, the difference may be chance. No rate is given for fewer than ${least} measured posts.`,
  standingMeans: ({ from, to, clearly, least, basis }) => `Keep or correct: at least ${decimal(clearly)} times the median of the channel over 12 weeks, or at most ${decimal(1 / clearly)} times (posts of ${periodInEnglish(from, to, unlessOverNewYear(from, to, to))}; at least ${least} of the channel, and half of the usual ${baseOf(basis)}). The difference does not say why.`,
};

function agendaItem(item: AgendaItem, { to, writtenOn, next }: Parameters<WeeklyReportWords['agendaItem']>[1]): string {
  const week = `the week of ${dateInEnglish(next.from, next.from)}`;
  switch (item.kind) {
    case 'unconfirmed': return `Confirm what is out: ${posts(item.count)} of the last 4${NBSP}weeks${firstOf(item)}.`;
    case 'late': return `Move or cancel: ${counted(item.count, 'late post', 'late posts')} of the last 4${NBSP}weeks${firstOf(item)}.`;
    case 'on-hold': return `Resume or cancel: ${posts(item.count)} of the last 4${NBSP}weeks on hold${firstOf(item)}.`;
    case 'gaps': return `Cover ${counted(item.count, 'stretch', 'stretches')} (${hours(item.minutes)} in all): ${item.count < 2 ? '' : 'first '}${item.first.role === '' ? '' : `${item.first.role}, `}${momentInEnglish(item.first.from, item.first.to)}.`;
    case 'unassigned': return `Name an owner: ${posts(item.count)} of ${week}${firstOf(item)}.`;
    case 'not-ready': return `Get approved: ${posts(item.count)} of ${week}${firstOf(item)}.`;
    case 'undated': return `Give a readable date: ${posts(item.count)} (${peopleOf(item.people)})${firstOf(item)}.`;
    case 'plan-week': return `Plan ${week}: it has no posts yet.`;
    case 'under-target': return `Complete ${week}: ${item.channels.map(({ channel, posts: planned, least }) => `${quotable(channelTitle(channel)) || 'all posts'} (${number(planned)} of ${number(least)})`).join(', ')}.`;
    case 'ideas': return `Choose among the ideas: ${item.posts.map(({ text }) => quoted(text)).join(', ')}.`;
    case 'overdue-reports': return `${counted(item.count, 'overdue report', 'overdue reports')}: ${item.count < 2 ? '' : 'first '}${quoted(item.first.report)}.`;
    case 'duties-left': return `${counted(item.count, 'duty', 'duties')} ${writtenOn > to ? 'not done' : 'to do by Sunday'}: ${quoted(item.first.duty)}${item.count < 2 ? '' : ` and ${number(item.count - 1)} more`}.`;
    case 'correct': return `What to correct? ${standing(item)}.`;
    case 'keep': return `What to keep? ${standing(item)}.`;
  }
}

/** What is not out. */
function leftOf({ unconfirmed, late = 0, onHold = 0, toCome }: { readonly unconfirmed: number; readonly late?: number; readonly onHold?: number; readonly toCome: number }, by = ''): string {
  const left = [[unconfirmed, 'to confirm'], [late, 'late'], [onHold, 'on hold'], [toCome, `still to come${by}`]] as const;
  return left.flatMap(([count, said]) => (count === 0 ? [] : [`${number(count)} ${said}`])).join(', ');
}

/** Two or three names are enough to know whom to ask. */
function peopleOf(people: readonly string[]): string {
  const named = people.filter((name) => name !== '');
  const told = named.length > MOST_PEOPLE ? [`${named.slice(0, MOST_PEOPLE - 1).join(', ')} and ${counted(named.length - MOST_PEOPLE + 1, 'other', 'others')}`] : named;
  return (named.length === people.length ? told : [...told, named.length === 0 ? 'no owner yet' : 'some without an owner']).join(', ');
}

/** The following week; what is on hold does not go out unless somebody decides. */
function followingOf({ planned, onHold }: { readonly planned: number; readonly onHold: number }): string {
  if (onHold === 0) return `The following week has ${number(planned)}.`;
  return planned === onHold ? `The following week has ${number(onHold)}, on hold.` : `The following week has ${number(planned - onHold)}, plus ${number(onHold)} on hold.`;
}

/** The first one, to begin with. */
function firstOf({ count, first: { text, day } }: { readonly count: number; readonly first: ReportedPost }): string {
  const on = day === null ? '' : `(${shortDay(day)})`;
  const name = text === '' ? on && `a post without text ${on}` : `${quoted(text)} ${on}`.trim();
  return name === '' ? '' : `, ${count < 2 ? '' : 'first '}${name}`;
}

function standing({ standing: { post, channel, rate, timesMedian } }: AgendaItem & { readonly kind: 'keep' | 'correct' }): string {
  return `${post.text === '' ? 'Post without text' : quoted(post.text)} (${quotable(channelTitle(channel))}): ${percent(rate)}, ${decimal(timesMedian)} times the median of its channel`;
}

function posts(count: number): string {
  return counted(count, 'post', 'posts');
}

function baseOf(basis: RateBasis): string {
  return bases[basis];
}

function decimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function hours(minutes: number): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  return whole === 0 ? `${rest}${NBSP}min` : `${number(whole)}${NBSP}h${rest === 0 ? '' : `${NBSP}${rest}${NBSP}min`}`;
}

function targetOf(least: number | null, most: number | null): string {
  if (least === null) return most === null ? '' : `at most ${number(most)}`;
  if (most === null) return `at least ${number(least)}`;
  return least === most ? number(least) : `${number(least)} to ${number(most)}`;
}
