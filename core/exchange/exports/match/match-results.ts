/** Says which row of the calendar each post of an export is, which are none of its rows, and which rows the export lacks. */
import { finish, partOf } from '../../steps.ts';
import type { Steps } from '../../steps.ts';
import type { ExportRow } from '../network-export.ts';
import { absentRows } from './absent-rows.ts';
import { linkSteps } from './match-by-link.ts';
import { textSteps } from './match-by-text.ts';
import type { MatchFrame } from './match-posts.ts';
import { otherAccount } from './other-account.ts';
import type { ResultMatches } from './result-matches.ts';

const NOTHING: ResultMatches = { otherAccount: null, matched: [], unsure: [], new: [], replies: [], repeated: [], scheduledAbsent: [] };

/** Each row of the calendar is one post of the network at most. Days of an account are no posts, and in none of the lists; nor are posts of a doubtful day. */
export function matchResults(frame: MatchFrame): ResultMatches {
  return finish(matchSteps(frame));
}

/** The same by and by. */
export function* matchSteps(whole: MatchFrame): Steps<ResultMatches> {
  const { network } = whole.export;
  if (network === null) return NOTHING;
  const hasDoubtful = whole.export.rows.some(({ isDoubtful }) => isDoubtful);
  const frame = hasDoubtful ? withPosts(whole, ({ isDoubtful }) => isDoubtful !== true) : whole;
  const { rows } = frame.export;
  const linked = yield* partOf(linkSteps(frame, network), 0, 0.1);
  const settled = new Set([...linked.matched.map(({ post }) => post), ...linked.unsure.map(({ post }) => post), ...linked.repeated]);
  const taken = new Set([...linked.matched.map(({ row }) => row), ...linked.unsure.flatMap(({ candidates }) => candidates.map(({ row }) => row))]);
  const open = rows.flatMap(({ level, isReply }, post) => (level === 'post' && !isReply && !settled.has(post) ? [post] : []));
  const told = yield* partOf(textSteps(frame, network, open, taken), 0.1, 0.9);
  const matched = [...linked.matched, ...told.matched].sort((a, b) => a.post - b.post);
  const unsure = [...linked.unsure, ...told.unsure].sort((a, b) => a.post - b.post);
  for (const { post } of [...told.matched, ...told.unsure]) settled.add(post);
  const found = new Set([...matched.map(({ row }) => row), ...unsure.flatMap(({ candidates }) => candidates.map(({ row }) => row))]);
  if (hasDoubtful) {
    // Whatever their day, they are in the file.
    const doubtful = yield* partOf(linkSteps(withPosts(whole, ({ isDoubtful }) => isDoubtful === true), network), 0.9, 0.9);
    for (const row of [...doubtful.matched.map((match) => match.row), ...doubtful.unsure.flatMap(({ candidates }) => candidates.map((each) => each.row))]) found.add(row);
    const texts = new Set(whole.export.rows.map(({ isDoubtful, text }) => (isDoubtful === true ? text.trim() : '')));
    whole.calendar.text.forEach((text, row) => {
      if (text.trim() !== '' && texts.has(text.trim())) found.add(row);
    });
  }
  const other = yield* partOf(otherAccount(frame, network, { byLink: linked.matched.length > 0, atAll: matched.length > 0 }), 0.9, 1);
  return {
    otherAccount: other, matched, unsure,
    new: open.filter((post) => !settled.has(post)),
    replies: rows.flatMap(({ level, isReply }, post) => (level === 'post' && isReply && !settled.has(post) ? [post] : [])),
    repeated: linked.repeated,
    scheduledAbsent: absentRows(frame, network, found),
  };
}

/** The same, with no other posts than these: the others are passed over as days of an account are, and each keeps its place. */
function withPosts(frame: MatchFrame, isPost: (row: ExportRow) => boolean): MatchFrame {
  return { ...frame, export: { ...frame.export, rows: frame.export.rows.map((row) => (isPost(row) ? row : { ...row, level: 'day' })) } };
}
