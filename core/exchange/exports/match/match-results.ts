/** Says which row of the calendar each post of an export is, which are none of its rows, and which rows the export lacks. */
import { absentRows } from './absent-rows.ts';
import { matchByLink } from './match-by-link.ts';
import { matchByText } from './match-by-text.ts';
import type { MatchFrame } from './match-posts.ts';
import { otherAccount } from './other-account.ts';
import type { ResultMatches } from './result-matches.ts';

const NOTHING: ResultMatches = { otherAccount: null, matched: [], unsure: [], new: [], replies: [], repeated: [], scheduledAbsent: [] };

/** Each row of the calendar is one post of the network at most. Days of an account are no posts, and in none of the lists. */
export function matchResults(frame: MatchFrame): ResultMatches {
  const { network, rows } = frame.export;
  if (network === null) return NOTHING;
  const linked = matchByLink(frame, network);
  const settled = new Set([...linked.matched.map(({ post }) => post), ...linked.unsure.map(({ post }) => post), ...linked.repeated]);
  const taken = new Set([...linked.matched.map(({ row }) => row), ...linked.unsure.flatMap(({ candidates }) => candidates.map(({ row }) => row))]);
  const open = rows.flatMap(({ level, isReply }, post) => (level === 'post' && !isReply && !settled.has(post) ? [post] : []));
  const told = matchByText(frame, network, open, taken);
  const matched = [...linked.matched, ...told.matched].sort((a, b) => a.post - b.post);
  const unsure = [...linked.unsure, ...told.unsure].sort((a, b) => a.post - b.post);
  for (const { post } of [...told.matched, ...told.unsure]) settled.add(post);
  const found = new Set([...matched.map(({ row }) => row), ...unsure.flatMap(({ candidates }) => candidates.map(({ row }) => row))]);
  return {
    otherAccount: otherAccount(frame, network, { byLink: linked.matched.length > 0, atAll: matched.length > 0 }), matched, unsure,
    new: open.filter((post) => !settled.has(post)),
    replies: rows.flatMap(({ level, isReply }, post) => (level === 'post' && isReply && !settled.has(post) ? [post] : [])),
    repeated: linked.repeated,
    scheduledAbsent: absentRows(frame, network, found),
  };
}
