/** The rules about channels and who keeps them. */
import type { ChannelsFindings, PageName } from '../../../rules/channels/channels-findings.ts';
import type { Day } from '../../../time/day.ts';
import { dateInEnglish } from '../../format.ts';
import { quotable } from '../../quotable.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { counted, number, post, quoted } from '../phrases.ts';

export const enChannels: WordsOfRules<ChannelsFindings> = {
  'channel-missing': {
    name: 'Missing channel',
    sentence: ({ label, day, today, rows }) =>
      rows > 1 ? `${number(rows)} upcoming posts have no channel.` : `${post(label)}${day === null ? '' : ` (${dateInEnglish(day, today)})`} has no channel.`,
    several: (count) => `${number(count)} posts have no channel.`,
    why: 'Nobody knows where the post should go out, and it isn’t counted in any channel’s cadence.',
    advice: 'Enter the channel.',
  },
  'channel-unknown': {
    name: 'Unknown channel',
    sentence: unknown,
    several: (count) => `${number(count)} channels are unknown.`,
    why: 'The post isn’t counted in any known channel’s cadence, and the network’s rules aren’t checked.',
    advice: 'Correct the channel, or add it to the list of channels.',
  },
  'channel-passive': {
    name: 'Post on a passive page',
    sentence: ({ label, day, today, rows, ...page }) =>
      rows > 1
        ? `${pageNamed(page)}: ${number(rows)} upcoming posts, although the page is passive.`
        : `${post(label)}${day === null ? '' : ` (${dateInEnglish(day, today)})`}: ${pageNamed(page)} is a passive page.`,
    several: (count) => `${number(count)} posts are planned on passive pages.`,
    why: 'A passive page is for replies and watching; a lone post there goes unnoticed.',
    advice: 'Choose another channel, or change the page’s level.',
  },
  'channel-casing': {
    name: 'Channel spelled differently',
    sentence: ({ channel, usual }) => `${quoted(channel)} is spelled ${quoted(usual)} elsewhere.`,
    several: (count) => `${number(count)} cells spell a channel differently.`,
    why: 'A filter or a sum by channel then shows only some of the posts.',
    advice: 'Spell the channel the same way everywhere.',
  },
  'channel-no-owner': {
    name: 'Page without an owner',
    sentence: noOwner,
    several: (count) => `${number(count)} pages have no single owner.`,
    why: 'On a page that nobody looks after, messages go unanswered and access can be lost.',
    advice: 'Name one person as owner of the page.',
  },
  'channel-no-backup': {
    name: 'Page without a backup',
    sentence: ({ backup, isOwner, ...page }) => `${pageNamed(page)}: ${isOwner ? `${quoted(backup)} is both owner and backup` : 'no backup'}.`,
    several: (count) => `${number(count)} official pages have no backup.`,
    why: 'You never know when the owner will be away or leave.',
    advice: 'Name a second person who has access and can take over.',
  },
  'community-missing': {
    name: 'Nothing for the community',
    sentence: ({ posts, weeks, ...page }) =>
      `${pageNamed(page)}: proactive page, but none of its ${number(posts)} posts (${number(weeks)} weeks back, ${number(weeks)} ahead) is for the community.`,
    several: (count) => `${number(count)} proactive pages have nothing for the community.`,
    why: 'A proactive page reaches out to its community; one that only announces loses the conversation.',
    advice: 'Plan a post for the community, or set the page to active.',
  },
  'channel-no-recovery': {
    name: 'Account without recovery',
    sentence: (page) => `${pageNamed(page)}: nobody is listed to recover the account.`,
    several: (count) => `${number(count)} official pages have nobody to recover their account.`,
    why: 'If the password is lost or the account is hacked, the page is lost with its followers.',
    advice: 'Enter the person whose email or phone can recover the account.',
  },
  'channel-dormant': {
    name: 'Dormant page',
    sentence: dormant,
    several: (count) => `${number(count)} pages are dormant.`,
    why: 'People who find a neglected page think the same of the organization, and their messages go unanswered.',
    advice: 'Plan posts, set the page to passive, or set a date for closing it.',
  },
  'channel-rogue': {
    name: 'Rogue page',
    sentence: (page) => `${pageNamed(page)}: rogue page, ${planned(page.nextAction, page.today)}.`,
    several: (count) => `${number(count)} rogue pages bear your name.`,
    why: 'People take what others post there for your own words.',
    advice: 'Ask whoever runs it to hand it over, or ask the network to close it.',
  },
  'channel-double': {
    name: 'Duplicate page',
    sentence: double,
    several: (count) => `${number(count)} pages duplicate another.`,
    why: 'Two pages for one purpose split the followers and double the work.',
    advice: 'Keep one page, say on the other where to follow you, then merge it or close it.',
  },
  'channel-action-due': {
    name: 'Overdue action',
    sentence: ({ nextAction, today, ...page }) => `${pageNamed(page)}: action planned for ${dateInEnglish(nextAction, today)}, now past.`,
    several: (count) => `${number(count)} pages have an overdue action.`,
    why: 'What was decided for the page has not been done, and it stays online as it is.',
    advice: 'Do what was planned, then note the next date or the new status.',
  },
  'channel-action-soon': {
    name: 'Upcoming action',
    sentence: ({ nextAction, today, ...page }) => `${pageNamed(page)}: action planned for ${nextAction === today ? 'today' : dateInEnglish(nextAction, today)}.`,
    several: (count) => `${number(count)} pages have an action planned within a week.`,
    why: 'An action that nobody has in mind on the day gets put off.',
    advice: 'Set time aside for it, or change its date.',
  },
  'channel-undated': {
    name: 'Closing without a date',
    sentence: (page) => `${pageNamed(page)}: page to close, without a date.`,
    several: (count) => `${number(count)} pages to close have no date.`,
    why: 'Without a date, a page to close stays online.',
    advice: 'Enter the date of the next action.',
  },
};

function unknown({ channel, suggestion, tab, rows }: ChannelsFindings['channel-unknown']): string {
  const times = rows > 1 ? ` (${number(rows)} rows)` : '';
  const meant = suggestion === '' ? '' : `: did you mean ${quoted(suggestion)}?`;
  const what = tab === '' ? `${quoted(channel)}${times} is not a known channel` : `${quoted(channel)} is not in the ${quoted(tab)} tab`;
  return `${what}${meant === '' ? '.' : meant}`;
}

/** A page by its network and account, of which either may be blank. */
export function pageNamed({ network, handle }: PageName): string {
  if (network === '' || handle === '') return network + handle === '' ? 'This page' : quotable(network + handle);
  return `${quotable(network)} (${quotable(handle)})`;
}

function planned(nextAction: Day | null, today: Day): string {
  return nextAction === null ? 'no action planned' : `action planned for ${dateInEnglish(nextAction, today)}`;
}

function noOwner({ owner, shared, ...page }: ChannelsFindings['channel-no-owner']): string {
  if (shared === null) return `${pageNamed(page)}: no owner.`;
  return `${pageNamed(page)}: ${shared === 'group' ? `${quoted(owner)} is a group, not a person` : `several owners, ${quoted(owner)}`}.`;
}

function dormant({ seen, nextAction, today, ...page }: ChannelsFindings['channel-dormant']): string {
  if (seen === null) return `${pageNamed(page)}: dormant page, ${planned(nextAction, today)}.`;
  if (seen.days === null) return `${pageNamed(page)}: no posts in the calendar.`;
  return `${pageNamed(page)}: last post ${counted(seen.days, 'day', 'days')} ago, none ahead.`;
}

function double({ otherRow, nextAction, today, ...page }: ChannelsFindings['channel-double']): string {
  if (otherRow === null) return `${pageNamed(page)}: duplicate page, ${planned(nextAction, today)}.`;
  return `${pageNamed(page)}: same department, audience and objectives as row ${otherRow}.`;
}
