/** The audit of a month, in English. */
import { channelTitle } from '../../networks/network-names.ts';
import type { EngagementsCounted } from '../../kpi/kpi.ts';
import type { AuditObjective, AuditPoint } from '../../report/audit/audit.ts';
import { civilFromDay } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import type { AuditWords } from '../audit-words.ts';
import { unlessOverNewYear } from '../both-years.ts';
import { capital, dateInEnglish, periodInEnglish } from '../format.ts';
import { quotable } from '../quotable.ts';
import { counted, number, quoted } from './phrases.ts';
import { enResultsReadings } from './results-readings.ts';
import { longDay, shortDate } from './team-moments.ts';

const { bases } = enResultsReadings;
function engaged({ engagements, parts }: EngagementsCounted): string {
  if (engagements === 'total' || parts.length === 0) return 'total engagements';
  return `${engagements === 'mixed' ? 'the network’s total engagements, else ' : ''}${enResultsReadings.parts(parts)}`;
}
const PILLARS = { pillar: 'pillar', format: 'format' } as const;

export const enAudit: AuditWords = {
  language: 'en',
  readings: enResultsReadings,
  name: (key) => `Audit ${key}`,
  title: (from) => `Monthly audit: ${monthOf(from)}`,
  subtitle: ({ from, to, writtenOn }) => `${periodInEnglish(from, to)} · prepared by Suivi on ${longDay(writtenOn, from)}`,
  summary: ({ posts: { planned, published, unconfirmed, late, onHold, toCome }, isOutTold, before, to, writtenOn }) => {
    const then = before.posts === 0 ? 'The month before had none.' : `The month before had ${number(before.posts)}${before.from === null ? '' : ` (the calendar begins on ${dateInEnglish(before.from, to)})`}.`;
    const open = writtenOn <= to ? ' The month is not over.' : '';
    if (planned === 0) return `No posts were planned that month.${before.posts === 0 ? '' : ` ${then}`}${open}`;
    if (!isOutTold) return `${counted(planned, 'post', 'posts')} planned. ${then}${open}`;
    const left = [
      unconfirmed === 0 ? '' : `${number(unconfirmed)} to confirm`, late === 0 ? '' : `${number(late)} late`,
      onHold === 0 ? '' : `${number(onHold)} on hold`, toCome === 0 ? '' : `${number(toCome)} to come`,
    ].filter((part) => part !== '');
    return `${number(published)} of ${counted(planned, 'planned post', 'planned posts')} published${left.length === 0 ? '' : `; ${left.join(', ')}`}. ${then}${open}`;
  },
  outNotTold: 'The calendar does not say what is published: a status or tracking column would show it here.',
  figures: {
    published: 'Posts published', planned: 'Posts planned', objectives: 'Measured objectives reached or on track', coverage: 'Hours covered', before: 'Posts planned the month before',
    rate: (basis, n) => `Median engagement rate (by ${bases[basis]}, ${counted(n, 'post', 'posts')})`, noRate: 'Engagement rate (not enough figures yet)',
  },
  outOf: (count, of) => `${number(count)} of ${number(of)}`,
  nothing: '–',

  keep: 'What went well',
  keepHeads: ['What worked', 'To keep it up', 'Where', 'Who, when'],
  noKeep: 'The month’s figures allow no conclusion.',
  change: 'What to change',
  changeHeads: ['What we see', 'Next step', 'Where', 'Who, when'],
  noChange: 'Nothing to change.',
  point: pointOf,
  step: stepOf,
  andOthers: (count) => ` And ${counted(count, 'other', 'others')}.`,

  objectives: (on) => `Objectives, as of ${dateInEnglish(on)}`,
  objectiveHeads: ['Objective', 'Measure', 'Target', 'Actual', 'Share of target', 'Due', 'Remark'],
  dueOn: (day) => `${shortDate(day)}, ${String(civilFromDay(day).year)}`,
  objectiveRemark: (objective) => {
    const { spent, budget, currency, countedOn, measureWord } = objective;
    const money = (amount: number): string => `${currency === 'CHF' ? 'CHF ' : currency}${number(Math.round(amount))}`;
    const paid = budget === null || budget <= 0 ? '' : spent === null ? `budget ${money(budget)}, spent: unknown` : `${money(spent)} spent of ${money(budget)}`;
    const counted = countedOn.length === 0 ? '' : `${capital(measureWord)}: ${countedOn.map(channelOf).join(', ')} only`;
    return [standingOf(objective), counted, paid].filter((part) => part !== '').join('; ');
  },
  noObjectives: 'The tab of objectives is empty.',
  aims: 'Which channels serve which objectives',
  aimHeads: ['Objective', 'Remark'],
  unserved: 'No channel serves this objective',
  withoutPost: (channels) => `No posts this month: ${channels.join(', ')}`,
  idle: (channels) => `${channels.length < 2 ? 'Channel without an objective' : 'Channels without an objective'}: ${channels.join(', ')}.`,

  pages: 'Channels',
  pageHeads: ['Channel', 'Account', 'Level', 'Audience', 'Owner', 'To settle'],
  levels: { passive: 'Passive', active: 'Active', proactive: 'Proactive' },
  noPages: 'The tab of channels is empty.',
  noChannel: 'No channel',
  everyChannel: 'All channels',

  mix: { pillar: 'Pillars', format: 'Formats' },
  mixHeads: ['Name', 'Posts', 'Share', 'Low bound', 'High bound', 'Planned share', 'Remark'],
  mixChart: { pillar: 'Share of each pillar', format: 'Share of each format' },
  noItem: { pillar: 'No pillar', format: 'No format' },
  mixRemark: ({ verdict }, { posts, least }) => {
    if (verdict === 'unsure') return posts < least ? `Not enough posts to conclude (at least ${least})` : 'Not enough to conclude';
    return verdict === 'above' ? 'Clearly more than planned' : verdict === 'below' ? 'Clearly less than planned' : verdict === 'on' ? 'As planned' : '';
  },

  cadence: (from, to, weeks) => `Cadence, ${periodInEnglish(from, to, unlessOverNewYear(from, to, to))} (${counted(weeks, 'week', 'weeks')})`,
  cadenceHeads: ['Channel', 'Posts', 'Per week', 'Target', 'Weeks on target', 'Low bound', 'High bound', 'Longest silence'],
  target: (least, most) => {
    if (least === null) return most === null ? '' : `at most ${number(most)}`;
    return most === null ? `at least ${number(least)}` : least === most ? number(least) : `${number(least)} to ${number(most)}`;
  },
  silence: ({ from, to, days: long, isCut }) => `${counted(long, 'day', 'days')}${isCut ? ' or more' : ''}, ${periodInEnglish(from, to, unlessOverNewYear(from, to, to))}`,
  weekHeads: ['Week of', 'Posts', 'Sum of minimums'],
  weekOf: shortDate,
  cadenceChart: 'Posts by week',
  posts: 'Posts',
  noPosts: 'No posts.',

  coverage: 'Coverage',
  coverageSaid: ({ share, interval, needed, missing, gaps, longestGap }) => {
    if (share === null) return 'No coverage need is set for that month.';
    const sure = interval === null ? '' : ` (${between(interval)})`;
    const empty = gaps === 0 ? 'no stretch without anyone' : `${counted(gaps, 'stretch', 'stretches')} without anyone, the longest ${hours(longestGap)}`;
    return `${percent(share)} of the ${hours(needed)} needed are covered${sure}; ${hours(missing)} are missing; ${empty}.`;
  },
  coverageHeads: ['Role', 'Coverage', 'Low bound', 'High bound', 'Remark'],
  anyRole: 'Any role',
  onlyOne: (person) => `Depends on one person: ${person}`,
  alone: (held) => `Also depends on one person: ${held.map(([what, person]) => `${what} (${person})`).join(', ')}.`,
  noCoverage: 'No needs.',

  lead: 'Lead time',
  leadSaid: (lead, least) => {
    if (lead === null) return 'From approval to publication: unknown, as no column gives the approval date.';
    const { n, of, quartiles, late } = lead;
    const known = `${number(n)} of ${counted(of, 'post has', 'posts have')} both dates`;
    if (quartiles === null) return `From approval to publication: not enough dates to conclude (${known}; it takes ${least}).`;
    const behind = late === 0 ? '' : ` Approved on the day itself or later: ${number(late)}.`;
    return `From approval to publication: ${days(quartiles.median)} (median); the middle half takes ${decimal(quartiles.first)} to ${days(quartiles.third)} (${known}).${behind}`;
  },
  leadBegun: 'From creation to approval: unknown, as the calendar does not say when work on a post began.',

  results: 'Results',
  noResults: 'No results yet. Import a network’s export, or add a column of figures to the calendar.',
  resultHeads: ['Channel', 'Posts', 'Measured', 'Median rate', 'Low bound', 'High bound', 'Engagements', 'Remark'],
  monthHeads: ['Month', 'Measured', 'Median rate', 'Low bound', 'High bound', 'Remark'],
  monthOf,
  monthChart: 'Median engagement rate by month',
  tooFew: (least) => `Not enough to conclude (at least ${least})`,
  waiting: (posts) => `${counted(posts, 'post', 'posts')} to measure later`,
  early: (posts) => `${counted(posts, 'post', 'posts')} measured too early: import again`,
  readOf: (from, to) => `Posts of ${periodInEnglish(from, to, unlessOverNewYear(from, to, to))} and of as many days before:`,
  since: (from) => `Since ${dateInEnglish(from, from)}`,

  definitions: 'How to read these figures',
  publishedMeans: 'Published: the status, the tracking column or a link says so. To confirm: the date is past and nothing says it is out. Late: the date is past and it is not scheduled yet. Ideas and cancelled posts do not count.',
  objectiveMeans: 'Objective: its measure, added up over the posts that serve it since it began, compared with its target. Behind: less than 80% of what the time elapsed would call for.',
  aimsMean: (isCounted) => (isCounted
    ? 'A number: posts of the month that serve the objective on that channel; 0 where the tab of objectives or that of channels asks for some.'
    : '✓: the tab of objectives or that of channels asks for it.'),
  shareMeans: (least) => `Share of a pillar or a format: posts that name it ÷ posts of the month, without those that are late or on hold. The true share lies between the bounds 95 times out of 100 (Wilson). With fewer than ${least} posts nothing is concluded.`,
  cadenceMeans: 'Posts: without those of past days still in production; by week, those of channels with a target. Week on target: between the channel’s minimum and maximum; only whole weeks that are over count. The bounds are Wilson’s, at 95%. Sum of minimums: the minimum of each channel, added up.',
  onSeveralMeans: 'By channel and by week, a post on two channels counts on each; so do its figures, unless they are given by channel.',
  coverageMeans: 'Coverage: hours with enough people ÷ hours needed. Its bounds, where hours are missing, count each need of each day once (Wilson, 95%).',
  leadMeans: 'Lead time: in working days, without holidays. The middle half leaves out the shortest quarter and the longest.',
  rateMeans: (basis, counted, age) => `Engagement rate of a post: ${engaged(counted)} ÷ ${bases[basis]}; half of the posts are above the median, half below. Only posts measured at least ${age} days after they went out count.`,
  intervalMeans: (least) => `Bounds of a rate: the median of posts like these lies between them 95 times out of 100. Where they overlap, a difference may be chance. No rate with fewer than ${least} measured posts.`,
};

function pointOf(point: Exclude<AuditPoint, { readonly kind: 'finding' }>, { results }: Parameters<AuditWords['point']>[1]): string {
  switch (point.kind) {
    case 'objective': {
      const { objective, share, elapsed, standing } = point.objective;
      const done = percent(share ?? 0);
      if (standing === 'reached') return `${quoted(objective)}: target reached (${done}).`;
      return standing === 'missed' ? `${quoted(objective)}: past its date at ${done} of the target.` : `${quoted(objective)}: ${done} of the target at ${percent(elapsed ?? 0)} of the time.`;
    }
    case 'cadence': {
      const often = point.channels.map(({ weeks, onTarget }) => ` (${number(onTarget.weeks)} of ${counted(weeks, 'week', 'weeks')})`);
      const [first = ''] = often;
      const isAlike = often.every((each) => each === first);
      return `${point.isGood ? 'Cadence kept' : 'Target seldom met'}${isAlike ? first : ''}: ${point.channels.map(({ channel }, at) => `${channelOf(channel)}${isAlike ? '' : (often[at] ?? '')}`).join(', ')}.`;
    }
    case 'mix': return `${point.dimension === 'pillar' ? 'Pillar' : 'Format'} ${quoted(point.share.item)}: ${percent(point.share.share)} of the posts (${between(point.share.interval)}), for a planned share of ${percent(point.share.target)}.`;
    case 'coverage': {
      const { share, gaps, longestGap } = point.coverage;
      return `Hours covered: ${percent(share)}${gaps === 0 ? ', no stretch without anyone' : `; ${counted(gaps, 'stretch', 'stretches')} without anyone, the longest ${hours(longestGap)}`}.`;
    }
    case 'lead': return `Approved ${days(point.lead.quartiles.median)} before publication (median of ${counted(point.lead.n, 'post', 'posts')}).`;
    case 'rate': return enResultsReadings.reading(point.reading, { by: 'channel', basis: results?.basis ?? 'reach', unit: 'post', engagements: results?.engagements ?? null });
  }
}

function stepOf(point: Exclude<AuditPoint, { readonly kind: 'finding' }>): string {
  switch (point.kind) {
    case 'objective': {
      const { standing } = point.objective;
      if (standing === 'reached') return 'Set the next target.';
      return standing === 'missed' ? 'Extend the objective, review its target or close it.' : 'Choose what changes next month (topics, channels, budget), or review the target.';
    }
    case 'cadence': return point.isGood ? 'Keep this pace.' : 'Plan more evenly, or review the target.';
    case 'mix': return `Plan ${point.share.verdict === 'above' ? 'less' : 'more'} of this ${PILLARS[point.dimension]} next month, or review the planned share.`;
    case 'coverage': return point.coverage.gaps === 0 ? 'Keep this schedule.' : 'Share out the empty stretches in next month’s schedule.';
    case 'lead': return 'Bring the approval deadline forward.';
    case 'rate': return point.reading.verdict === 'up' ? 'Find what has changed, and do it again.' : 'Review the posts that drew least, and try something else.';
  }
}

function standingOf({ standing, measure, target, actual, elapsed }: AuditObjective): string {
  switch (standing) {
    case 'reached': return 'Target reached';
    case 'missed': return 'Past its date without reaching the target';
    case 'behind': return `Behind: ${percent(elapsed ?? 0)} of the time elapsed`;
    case 'on-track': return `On track: ${percent(elapsed ?? 0)} of the time elapsed`;
    case 'unknown':
      if (target === null) return 'No target';
      if (measure === 'followers') return 'Followers do not add up from post to post';
      if (measure === null) return 'No column gives this measure';
      return actual === null ? 'No figures yet' : 'Too early to conclude';
  }
}

function monthOf(from: Day): string {
  const [month = '', , year = ''] = dateInEnglish(from).split(/[\u00a0 ]/);
  return `${month} ${year}`;
}

function channelOf(channel: string): string {
  return channel === '' ? 'No channel' : capital(quotable(channelTitle(channel)));
}

function percent(share: number): string {
  return `${number(Math.round(share * 100))}%`;
}

function between([low, high]: readonly [number, number]): string {
  return `likely rate: ${percent(low)} to ${percent(high)}`;
}

function hours(minutes: number): string {
  const [whole, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  if (whole === 0) return `${rest} min`;
  return `${number(whole)} h${rest === 0 || whole > 99 ? '' : ` ${rest} min`}`;
}

function decimal(value: number): string {
  return String(Math.round(value * 10) / 10).replace('-', '−');
}

function days(value: number): string {
  return `${decimal(value)} working ${Math.abs(value) === 1 ? 'day' : 'days'}`;
}
