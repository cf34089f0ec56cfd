/** The rules about answers to the community. */
import type { AnswersFindings } from '../../../rules/answers/answers-findings.ts';
import { dateInEnglish } from '../../format.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, quoted } from '../phrases.ts';

/** In minutes. */
const LONG_WAIT = 480;

export const enAnswers: WordsOfRules<AnswersFindings> = {
  'reply-missing': {
    name: 'Message without a reply',
    sentence: replyMissing,
    several: (count) => `${number(count)} messages have waited for a reply longer than planned.`,
    why: 'Everyone can see a question that gets no reply, and the person who asked gives up.',
    advice: 'Reply to the message, or note when the reply was sent.',
  },
  'policy-two-actions': {
    name: 'Case with several actions',
    sentence: ({ case: name, actions, word }) => `${quoted(name)}: ${number(actions)} possible actions, ${quoted(word)}.`,
    several: (count) => `${number(count)} cases in the response policy have more than one action.`,
    why: 'The person replying has to choose alone, and people are treated differently from one day to the next.',
    advice: 'Keep one action, or split the case in two.',
  },
  'policy-no-owner': {
    name: 'Case without an owner',
    sentence: noOwner,
    several: (count) => `${number(count)} cases in the response policy have no single owner.`,
    why: 'When the case comes up, everyone thinks that somebody else is taking care of it.',
    advice: 'Name one person as owner of the case.',
  },
  'policy-case-double': {
    name: 'Duplicate case',
    sentence: ({ case: name, otherRow }) => `${quoted(name)}: row ${otherRow} plans another action.`,
    several: (count) => `${number(count)} cases appear twice, with different actions.`,
    why: 'What the person replying does depends on which row they read.',
    advice: 'Keep one row, or say how the two cases differ.',
  },
  'policy-no-backup': {
    name: 'Case without a backup',
    sentence: ({ case: name, backup, isOwner }) => `${quoted(name)}: ${isOwner ? `${quoted(backup)} is both owner and backup` : 'no backup'}.`,
    several: (count) => `${number(count)} cases in the response policy have no backup.`,
    why: 'When the owner is away, the case waits for their return.',
    advice: 'Name a second person who can handle the case.',
  },
  'policy-no-delay': {
    name: 'Case without time limit',
    sentence: ({ case: name }) => `${quoted(name)}: no time limit.`,
    several: (count) => `${number(count)} cases in the response policy have no time limit.`,
    why: 'Without a time limit, nobody knows what is urgent, or whether a reply was late.',
    advice: 'Enter within how many hours to reply.',
  },
  'reply-late': {
    name: 'Late replies',
    sentence: replyLate,
    several: (count) => `Replies come late in ${number(count)} tabs.`,
    why: 'A time limit that the team can’t meet keeps people waiting and disappoints them.',
    advice: 'Add hours on duty, prepare standard replies, or allow more time.',
  },
  'reply-case-unknown': {
    name: 'Case outside the policy',
    sentence: ({ case: name, messages }) => `${quoted(name)}${messages > 1 ? ` (${number(messages)} messages)` : ''}: this case is not in the response policy.`,
    several: (count) => `${number(count)} cases are not in the response policy.`,
    why: 'Nobody has decided what to do, or how fast.',
    advice: 'Add the case to the policy, or use the name it has there.',
  },
};

function replyMissing({ label, received, today, delay, messages }: AnswersFindings['reply-missing']): string {
  const when = dateInEnglish(received, today);
  if (messages > 1) return `${number(messages)} messages with no reply noted, the oldest received on ${when}.`;
  return `${label === '' ? 'This message' : quoted(label)} (${when}): no reply, past the ${span(delay)} limit.`;
}

function replyLate({ inTime, messages, weeks, low, high, median, mostly }: AnswersFindings['reply-late']): string {
  const share = `${number(inTime)} of ${number(messages)} replies within the time limit (likely rate: ${percent(low)} to ${percent(high)})`;
  const waits = [median === null ? '' : `median ${wait(median)}`, mostly === null ? '' : `9 replies in 10 within ${wait(mostly)}`].filter((part) => part !== '');
  return `Last ${number(weeks)} weeks: ${share}${waits.length === 0 ? '' : `; ${waits.join(', ')} (working hours)`}.`;
}

/** To the hour once it is longer than a working day. */
function wait(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (minutes >= LONG_WAIT) return `${Math.ceil(minutes / 60)}\u00a0h`;
  const rest = minutes % 60;
  return [hours === 0 ? '' : `${hours}\u00a0h`, rest === 0 && hours > 0 ? '' : `${rest}\u00a0min`].filter((part) => part !== '').join(' ');
}

function noOwner({ case: name, owner, shared }: AnswersFindings['policy-no-owner']): string {
  if (shared === null) return `${quoted(name)}: no owner.`;
  return `${quoted(name)}: ${shared === 'group' ? `${quoted(owner)} is a group, not a person` : `several owners, ${quoted(owner)}`}.`;
}

/** `4-hour`, `90-minute`. */
function span(hours: number): string {
  return Number.isInteger(hours) ? `${hours}-hour` : `${Math.round(hours * 60)}-minute`;
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 100)}%`;
}
