/** The rules about deadlines, approvals and load. */
import type { PlanningFindings } from '../../../rules/planning/planning-findings.ts';
import type { Day } from '../../../time/day.ts';
import { NBSP, dateInEnglish } from '../../format.ts';
import { quotable } from '../../quotable.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, post, quoted } from '../phrases.ts';

export const enPlanning: WordsOfRules<PlanningFindings> = {
  'text-due': {
    name: 'Text due',
    sentence: (due) => awaited(due, 'text'),
    several: (count) => `${number(count)} posts are waiting for their text.`,
    why: 'Without its text in time, too few days are left to proofread, approve and schedule the post.',
    advice: 'Write the text, or move the post.',
  },
  'asset-due': {
    name: 'Visual due',
    sentence: (due) => awaited(due, 'visual'),
    several: (count) => `${number(count)} posts are waiting for their visual.`,
    why: 'Without its visual in time, the post can’t be approved or scheduled.',
    advice: 'Add the visual, or move the post.',
  },
  'approval-due': {
    name: 'Approval due',
    sentence: (due) => awaited(due, 'approval'),
    several: (count) => `${number(count)} posts are waiting for approval.`,
    why: 'A post approved at the last minute can no longer be corrected, or replaced if it is turned down.',
    advice: 'Have the post approved, or move it.',
  },
  'approval-missing': {
    name: 'No approval noted',
    sentence: ({ label, day, today }) => `${post(label)} (${dateInEnglish(day, today)}): no approval is noted.`,
    several: (count) => `${number(count)} posts have no approval noted.`,
    why: 'The team nearly always notes who approves; here, nobody can tell whether it was forgotten.',
    advice: 'Note who approved the post and when, or have it approved.',
  },
  'approved-late': {
    name: 'Approval after publication',
    sentence: ({ label, day, approvedOn, today }) =>
      `${post(label)} (${dateInEnglish(day, today)}): approval ${approvedOn > today ? 'planned for' : 'noted on'} ${dateInEnglish(approvedOn, day)}, after publication.`,
    several: (count) => `${number(count)} posts are approved after publication.`,
    why: 'An approval that comes after publication no longer prevents any mistake.',
    advice: 'Check both dates; if they are right, go over the order of the steps with the team.',
  },
  'approvals-short': {
    name: 'Late approvals',
    sentence: ({ late, total, days }) => `${number(late)} of the last ${number(total)} posts were approved less than ${days === 1 ? 'a working day' : `${number(days)} working days`} before publication.`,
    several: (count) => `Approvals come late in ${number(count)} calendars.`,
    why: 'When approval comes at the last moment, a post that is turned down leaves a hole in the calendar.',
    advice: 'Ask for approval earlier, or change the time needed in the settings.',
  },
  'month-underplanned': {
    name: 'Under-planned month',
    sentence: monthUnderplanned,
    several: (count) => `${number(count)} months are under-planned.`,
    why: 'A month planned ahead of time lets each person know what they have to do.',
    advice: 'Place the ideas that are left and fill the month before its first day.',
  },
  'owner-overstretched': {
    name: 'Overloaded week',
    sentence: ({ person, monday, posts, most, today }) => `${quotable(person)}: ${number(posts)} posts in the week of ${dateInEnglish(monday, today)} (maximum: ${number(most)}).`,
    several: (count) => `${number(count)} weeks are too much for one person.`,
    why: 'A person with too much to do falls behind, and everything stops when they are away.',
    advice: 'Hand a few posts to others, or spread them out.',
  },
  'recurrence-missing': {
    name: 'Missing recurring post',
    sentence: ({ title, day, others, today }) =>
      `${quoted(title)} is missing from the calendar on ${dateInEnglish(day, today)}${others === 0 ? '' : `, and ${number(others)} more time${others === 1 ? '' : 's'} in 4 weeks`}.`,
    several: (count) => `${number(count)} recurring posts are missing from the calendar.`,
    why: 'People wait for a series that was announced, and a recurring post is easily forgotten.',
    advice: 'Add the post, or note the date among the exceptions.',
  },
  'recurrence-unreadable': {
    name: 'Unclear recurrence',
    sentence: ({ title, word, lacksDay }) => `${post(title)}: ${lacksDay ? `${quoted(word)} doesn’t say which day` : `Suivi can’t read ${quoted(word)}`}.`,
    several: (count) => `${number(count)} recurrences don’t say which day or can’t be read.`,
    why: 'Without exact days, Suivi can’t see whether the post is missing from the calendar.',
    advice: 'Enter, for example, “every Monday”, “every 2 weeks on Thursday” or “1st Tuesday of the month”.',
  },
};

function awaited({ label, day, due, today }: PlanningFindings['text-due'], what: string): string {
  return `${post(label)} (${dateInEnglish(day, today)}): ${what} due ${due === today ? 'today' : `since ${dateInEnglish(due, today)}`}.`;
}

function monthUnderplanned({ month, before, rows, planned, rowsBefore, isThin }: PlanningFindings['month-underplanned']): string {
  if (!isThin) return `${planned === 0 ? 'None' : number(planned)} of the ${number(rows)} rows in ${monthName(month)} ${planned < 2 ? 'is' : 'are'} planned.`;
  if (rows === 0) return `Nothing is planned for ${monthName(month)} yet, compared with ${number(rowsBefore)} row${rowsBefore === 1 ? '' : 's'} in ${monthName(before)}.`;
  return `${number(rows)} row${rows === 1 ? '' : 's'} in ${monthName(month)}, compared with ${number(rowsBefore)} in ${monthName(before)}.`;
}

/** The name alone, from the first day of the month. */
function monthName(first: Day): string {
  return dateInEnglish(first, first).split(NBSP)[0] ?? '';
}
