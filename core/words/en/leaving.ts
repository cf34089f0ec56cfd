/** What leaves the workbook, in English. */
import type { LeavingTarget, RefusalCode, Unfiled } from '../../exchange/leaving/leaving.ts';
import { channelTitle } from '../../networks/network-names.ts';
import { NBSP } from '../format.ts';
import type { LeavingWords } from '../leaving-words.ts';
import { counted, number, quoted } from './phrases.ts';
import { enStates } from './terms.ts';

const TARGETS: LeavingWords['targets'] = { ics: 'Calendar (.ics)', hootsuite: 'Hootsuite', buffer: 'Buffer', metricool: 'Metricool' };

export const enLeaving: LeavingWords = {
  language: 'en',
  targets: TARGETS,
  fileName: 'suivi-posts',
  calendarName: (of) => ['Posts', ...of].join(' · '),
  post: 'Post',
  event: 'Event',
  state: (state) => `State: ${enStates[state]}`,
  refusal: (code, target, channel) => `${channel === '' ? '' : `${channelTitle(channel)}: `}${why(code, target)}`,
  outcome: (target, { files, refused, left, unfiled, withoutId, visualsByHand, linksByHand }) => {
    const count = files.reduce((sum, file) => sum + file.count, 0);
    const rows = new Set(refused.map(({ row }) => row)).size;
    return [
      count === 0 ? `No file: ${target === 'ics' ? 'no dated row to export.' : 'no approved post is ready to leave.'}` : `${leavingCount(target, count)} in ${counted(files.length, 'file', 'files')}.`,
      ...(rows === 0 ? [] : [rows === 1 ? 'One row is refused, wholly or in part.' : `${number(rows)} rows are refused, wholly or in part.`]),
      ...([[visualsByHand, 'visual'], [linksByHand, 'link']] as const).flatMap(([posts, what]) => (posts === 0 ? [] : [`${posts === 1 ? 'One post has' : `${number(posts)} posts have`} a ${what} to add in ${TARGETS[target]}.`])),
      ...(unfiled === null ? [] : [unfiledRows(unfiled)]),
      ...(withoutId === 0 ? [] : [`Give each row its own ID, in a column ${quoted('ID')}: without one, a title that changes makes a double.`]),
      ...(count === 0 || target !== 'ics' ? [] : ['A deleted row stays in a calendar already imported; remove that one first.']),
      // Of calendars only ideas stay, and where nothing leaves that is said already.
      ...(left === 0 || count === 0 || target === 'ics' ? [] : [left === 1
        ? 'One other row is not approved yet, or is already scheduled or published.'
        : `${number(left)} other rows are not approved yet, or are already scheduled or published.`]),
    ];
  },
};

export function leavingCount(target: LeavingTarget | 'tool', count: number): string {
  return target === 'ics' ? counted(count, 'event', 'events') : counted(count, 'post', 'posts');
}

function unfiledRows({ of, rows }: Unfiled): string {
  const lacking = of === 'person' ? 'without an owner' : 'without a channel';
  return rows === 1 ? `One row ${lacking} is in no file.` : `${number(rows)} rows ${lacking} are in no file.`;
}

function why(code: RefusalCode, target: LeavingTarget): string {
  const tool = TARGETS[target];
  switch (code) {
    case 'date-missing': return 'The date is missing or can’t be read; write it in full.';
    case 'time-missing': return `The time is missing; ${tool} needs it.`;
    case 'date-past': return 'The moment planned is past; choose another one.';
    case 'too-soon': return `It is less than 10${NBSP}minutes away, too soon for ${tool}.`;
    case 'time-skipped': return 'That time does not exist, since clocks go forward that day; choose another.';
    case 'text-missing': return 'The text is missing.';
    case 'text-too-long': return `The text is too long for this channel in ${tool}; shorten it.`;
    case 'text-formula': return 'Its beginning (=, +, - or @) would pass for a formula; begin with a word, or schedule it by hand.';
    case 'text-broken': return 'A character is damaged; type it again.';
    case 'channel-missing': return 'The channel is missing.';
    case 'channel-not-offered': return `This channel does not go into a file for ${tool}; schedule it by hand.`;
    case 'media-missing': return `The visual is missing; write the address of its file, ${quoted('https://…')}.`;
    case 'link-unreadable': return `The address of the visual is not that of a file that ${tool} can take from the web.`;
    case 'link-unclear': return 'The link is not an address; correct it, or clear it if the post is not out yet.';
    case 'has-error': return 'An error is to be corrected in this row.';
  }
}
