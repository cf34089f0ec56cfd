/** The rules about objectives, audiences and the content plan. */
import type { ObjectiveKind } from '../../../rules/goals/objective-kinds.ts';
import type { GoalsFindings, ObjectivePart } from '../../../rules/goals/goals-findings.ts';
import type { Currency } from '../../../side-tabs/currency.ts';
import type { PlanDimension } from '../../../side-tabs/plan-tab.ts';
import { dateInEnglish } from '../../format.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, quoted } from '../phrases.ts';
import { pageNamed } from './channels.ts';

const PARTS: { readonly [part in ObjectivePart]: string } = { measure: 'measure', target: 'target', due: 'due date', budget: 'budget' };

/** What measures each of the ten objectives well. */
const MEASURES: { readonly [kind in ObjectiveKind]: string } = {
  research: 'survey answers',
  service: 'median first-reply time',
  'indirect-sales': 'clicks to retailers',
  'direct-sales': 'sales from social media',
  leads: 'inquiries received',
  awareness: 'reach',
  leadership: 'shares and mentions',
  findability: 'views from search',
  'online-traffic': 'clicks to the site',
  'offline-traffic': 'codes used on site',
};

const DIMENSIONS: { readonly [dimension in PlanDimension]: readonly [one: string, adjective: string] } = {
  pillar: ['Pillar', 'pillar'], format: ['Format', 'format'], objective: ['Objective', 'objective'], audience: ['Audience', 'audience'],
  campaign: ['Campaign', 'campaign'], channel: ['Channel', 'channel'],
};

export const enGoals: WordsOfRules<GoalsFindings> = {
  'objective-overspent': {
    name: 'Budget exceeded',
    sentence: ({ objective, spent, budget, currency }) => `${quoted(objective)}: ${amount(spent, currency)} spent on a budget of ${amount(budget, currency)}.`,
    several: (count) => `${number(count)} objectives are over budget.`,
    why: 'What one objective overspends is missing for another.',
    advice: 'Stop spending, correct the amount, or have a new budget approved.',
  },
  'objective-reversed': {
    name: 'Objective that ends before it begins',
    sentence: ({ objective, start, due, today }) => `${quoted(objective)}: begins on ${dateInEnglish(start, today)}, after its due date of ${dateInEnglish(due, today)}.`,
    several: (count) => `${number(count)} objectives begin after their due date.`,
    why: 'No post can count towards an objective whose period doesn’t exist.',
    advice: 'Correct the start date or the due date.',
  },
  'objective-incomplete': {
    name: 'Incomplete objective',
    sentence: incomplete,
    several: (count) => `${number(count)} objectives lack a measure, a target, a due date or a budget.`,
    why: 'Without a measure, a target or a due date, nobody knows whether the objective is reached; without a budget, at what cost.',
    advice: 'Fill in what is missing; a budget can be 0.',
  },
  'objective-overdue': {
    name: 'Objective past due',
    sentence: ({ objective, due, today }) => `${quoted(objective)}: was due on ${dateInEnglish(due, today)}.`,
    several: (count) => `${number(count)} objectives are past their due date.`,
    why: 'An objective whose result is never reviewed teaches the team nothing.',
    advice: 'Note the result, then set a new due date or remove the objective.',
  },
  'objective-hole': {
    name: 'Objective without posts',
    sentence: ({ item, posts, weeks }) => `Objective ${quoted(item)}: none of the ${number(posts)} posts in the next ${number(weeks)} weeks serves it.`,
    several: (count) => `${number(count)} objectives have no upcoming post.`,
    why: 'An objective that no post serves gets nowhere.',
    advice: 'Plan a post for this objective, or remove it from the objectives tab.',
  },
  'audience-hole': {
    name: 'Audience without posts',
    sentence: ({ item, posts, weeks }) => `Audience ${quoted(item)}: none of the ${number(posts)} posts in the next ${number(weeks)} weeks is for it.`,
    several: (count) => `${number(count)} audiences have no upcoming post.`,
    why: 'People who no longer hear from you stop following.',
    advice: 'Plan a post for this audience, or remove it from the channels tab.',
  },
  'channel-no-objective': {
    name: 'Page without an objective',
    sentence: (page) => `${pageNamed(page)}: no objective.`,
    several: (count) => `${number(count)} pages have no objective.`,
    why: 'Without an objective, nobody knows what to post there, or whether the page is worth its time.',
    advice: 'Enter what the page is for, or set it to passive.',
  },
  'mix-off-target': {
    name: 'Mix off target',
    sentence: ({ dimension, item, observed, target, posts }) =>
      `${DIMENSIONS[dimension][0]} ${quoted(item)}: ${percent(observed)} of ${number(posts)} posts, target ${percent(target)}.`,
    several: (count) => `${number(count)} items in the content plan are far from their target.`,
    why: 'What takes more room than planned leaves less for the rest of the plan.',
    advice: 'Rebalance the next four weeks, or correct the target.',
  },
  'plan-sum': {
    name: 'Shares not adding up',
    sentence: ({ dimension, sum }) => `Content plan: the ${DIMENSIONS[dimension][1]} shares add up to ${percent(sum)}.`,
    several: (count) => `${number(count)} sets of shares in the content plan don’t add up to 100%.`,
    why: 'Shares that don’t make a whole can’t all be reached.',
    advice: 'Correct the shares so that they add up to 100%.',
  },
};

function incomplete({ objective, missing, kind }: GoalsFindings['objective-incomplete']): string {
  const parts = missing.map((part) => (part === 'measure' && kind !== null ? `${PARTS[part]} (for example, ${MEASURES[kind]})` : PARTS[part]));
  return `${quoted(objective)}: no ${[parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' or ')}.`;
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 1000) / 10}%`;
}

/** Without cents where there are none, after its currency. */
function amount(value: number, currency: Currency): string {
  const cents = Math.round(value * 100);
  const rest = cents % 100 === 0 ? '' : `.${String(cents % 100).padStart(2, '0')}`;
  return `${currency === 'CHF' ? `${currency}\u00a0` : currency}${number(Math.floor(cents / 100))}${rest}`;
}
