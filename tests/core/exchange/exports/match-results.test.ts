/** Which row of the calendar a post of an export is. */
import { describe, expect, it } from 'vitest';
import { matchProposals } from '../../../../core/exchange/exports/match/match-proposals.ts';
import { matchResults } from '../../../../core/exchange/exports/match/match-results.ts';
import type { MatchFrame } from '../../../../core/exchange/exports/match/match-posts.ts';
import type { ExportRow, NetworkExport } from '../../../../core/exchange/exports/network-export.ts';
import type { ResultRow } from '../../../../core/side-tabs/results-tab.ts';
import type { ChannelRow } from '../../../../core/side-tabs/channels-tab.ts';
import type { Calendar } from '../../../../core/table/calendar.ts';
import type { Cell } from '../../../../core/table/cell.ts';
import type { Role } from '../../../../core/table/role.ts';
import { ownerEntry } from '../../../../core/table/decode-owner.ts';
import { calendarOf, day } from '../../rules/calendar-of.ts';

const ROLES: readonly Role[] = ['date', 'channel', 'text', 'status', 'url', 'time', 'title', 'account', 'id'];
const [MON, TUE, WED, THU] = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'].map(day) as [number, number, number, number];
const MARKET = 'The winter market opens on Saturday at ten in front of the town hall, with music and hot soup for all who come';
const POOL = 'The pool is closed next week for its yearly cleaning and opens again on Monday morning at seven';
const STATUS = 'https://x.com/town/status/18889597096146822';

type Cells = readonly Cell[];
const row = (...cells: Cells): Cells => ROLES.map((_, column) => cells[column] ?? null);

function post(held: Partial<ExportRow>): ExportRow {
  return { record: 2, level: 'post', id: '', url: '', account: '', day: MON, minutes: null, title: '', text: '', format: '', isReply: false, isBoosted: false, measures: new Map(), ...held };
}

function exported(rows: readonly ExportRow[], held: Partial<NetworkExport> = {}): NetworkExport {
  return { kind: 'x-2026', network: 'x', account: '', period: [MON, THU], statedPeriod: null, isPartial: false, rows, troubles: [], questions: [], ...held };
}

function frame(rows: readonly Cells[], posts: readonly ExportRow[], held: Partial<MatchFrame> = {}): MatchFrame {
  return { export: exported(posts), calendar: calendarOf(ROLES, rows), results: [], channels: [], today: day('2026-11-22'), ...held };
}

/** `0=1 link`: post 0 is row 1; `0?1,2`: it may be either. */
function said(given: MatchFrame): readonly string[] {
  const { matched, unsure, ...others } = matchResults(given);
  return [
    ...matched.map((each) => `${each.post}=${each.row} ${each.by}`), ...unsure.map((each) => `${each.post}?${each.candidates.map((candidate) => candidate.row).join()}`),
    ...others.new.map((each) => `${each} new`), ...others.replies.map((each) => `${each} reply`), ...others.repeated.map((each) => `${each} again`), ...others.scheduledAbsent.map((each) => `row ${each} absent`),
  ];
}

const page = (held: Partial<ChannelRow>): ChannelRow => ({
  row: 1, network: ['x'], networkWord: 'X', handle: '', url: '', department: '', owner: ownerEntry(''), backup: ownerEntry(''), recovery: ownerEntry(''), status: null, statusWord: '', audience: [], level: null, objectives: [],
  least: null, most: null, spacing: null, quietFrom: null, quietTo: null, nextAction: null, tool: null, days: null, ...held,
});

describe('by link and id', () => {
  it('a post is the row whose link leads to it, whatever the link looks like', () => {
    expect(said(frame([row(MON, 'X', 'One', 'Published', `${STATUS}1?s=20`), row(TUE, 'X', POOL, 'Published', `https://twitter.com/Town/status/188895970961468222`)], [post({ url: `${STATUS}2`, day: THU }), post({ id: '188895970961468221' })])))
      .toEqual(['0=1 link', '1=0 id']);
  });

  it('a link held twice is the row on this network, then the nearest; two as near are left to a person', () => {
    const link = `${STATUS}1`;
    expect(said(frame([row(MON, 'LinkedIn', 'One', '', link), row(MON, 'X', 'One', '', link)], [post({ url: link })]))).toEqual(['0=1 link']);
    expect(said(frame([row(THU, 'X', 'One', '', link), row(MON, 'X', 'One', '', link)], [post({ url: link })]))).toEqual(['0=1 link']);
    expect(said(frame([row(MON, 'X', 'One', '', link), row(MON, 'X', 'Two', '', link)], [post({ url: link })]))).toEqual(['0?0,1']);
  });

  it('a post that stands twice in a file counts once', () => {
    expect(said(frame([row(MON, 'X', 'One', '', `${STATUS}1`)], [post({ url: `${STATUS}1` }), post({ url: `${STATUS}1` })]))).toEqual(['0=0 link', '1 again']);
  });

  it('a row with several links is one post on each network', () => {
    const both = row(MON, 'X, Instagram', 'One', 'Published', `${STATUS}1 https://www.instagram.com/p/Ddr9jGEmLMp/`);
    expect(said(frame([both], [post({ url: `${STATUS}1` })]))).toEqual(['0=0 link']);
    expect(said(frame([both], [post({ url: 'https://www.instagram.com/p/Ddr9jGEmLMp/' })], { export: exported([post({ url: 'https://www.instagram.com/reel/Ddr9jGEmLMp/' })], { network: 'instagram' }) }))).toEqual(['0=0 link']);
  });

  it('a row with two links to the network is one post of it', () => {
    expect(said(frame([row(MON, 'X', 'One', 'Published', `${STATUS}1 ${STATUS}2`)], [post({ url: `${STATUS}1` }), post({ url: `${STATUS}2` })]))).toEqual(['0=0 link', '1 new']);
  });

  it('an earlier import says which row it was', () => {
    const before: ResultRow = { row: 1, key: 'row-7', channel: ['x'], account: '', level: 'post', day: MON, minutes: null, postId: '188895970961468221', url: '', text: '', format: '', importedOn: null, measures: new Map() };
    expect(said(frame([row(MON, 'X', 'Something else by now', '', null, null, null, null, 'row-7')], [post({ id: '188895970961468221', text: MARKET })], { results: [before] }))).toEqual(['0=0 id']);
    const linked = { ...before, postId: '', url: `${STATUS}5?s=20` };
    expect(said(frame([row(MON, 'X', 'Something else by now', '', null, null, null, null, 'row-7')], [post({ url: `${STATUS}5`, text: MARKET })], { results: [linked] }))).toEqual(['0=0 id']);
    expect(said(frame([row(MON, 'Facebook', 'Something else by now', '', null, null, null, null, 'row-7')], [post({ url: `${STATUS}5`, text: MARKET })], { results: [linked] }))).toEqual(['0 new']);
  });
});

describe('by text and day', () => {
  it('the same words up to a week late are left to a person, other words or a week more are another post', () => {
    const rows = [row(MON, 'X', MARKET, 'Scheduled')];
    expect(said(frame(rows, [post({ text: `${MARKET} #market`, day: WED })]))).toEqual(['0?0']);
    expect(said(frame(rows, [post({ text: MARKET, day: MON + 7 })]))).toEqual(['0?0']);
    expect(said(frame(rows, [post({ text: MARKET, day: MON + 8 })]))).toEqual(['0 new', 'row 0 absent']);
    expect(said(frame(rows, [post({ text: MARKET.replace('hot soup', 'warm bread'), day: WED })]))).toEqual(['0 new', 'row 0 absent']);
    expect(said(frame([row(WED, 'X', MARKET, 'Scheduled')], [post({ text: MARKET, day: MON })]))).toEqual(['0 new', 'row 0 absent']);
    expect(said(frame([...rows, row(THU, 'X', MARKET, 'Scheduled')], [post({ text: MARKET, day: THU })]))).toEqual(['0=1 text-date', 'row 0 absent']);
  });

  it('a post is the row with its text a day apart at most, links and tags aside', () => {
    const rows = [row(MON, 'X', `${MARKET} https://town.example/market #market`, 'Scheduled')];
    expect(said(frame(rows, [post({ text: `${MARKET} https://t.co/abc`, day: TUE })]))).toEqual(['0=0 text-date']);
    expect(said(frame([row(MON, 'Facebook', MARKET, 'Scheduled')], [post({ text: MARKET })]))).toEqual(['0 new']);
  });

  it('a text that was touched up is left to a person, one cut off is not', () => {
    const rows = [row(MON, 'X', MARKET, 'Scheduled')];
    expect(said(frame(rows, [post({ text: MARKET.replace('hot soup', 'warm bread').replace('at ten', 'at nine') })]))).toEqual(['0?0']);
    expect(said(frame(rows, [post({ text: POOL })]))).toEqual(['0 new', 'row 0 absent']);
    expect(said(frame([row(MON, 'X', `${MARKET}. ${POOL}. ${MARKET}`)], [post({ text: `${MARKET.replace('hot', 'warm')}. ${POOL}. ${MARKET}` })]))).toEqual(['0=0 text-date']);
    expect(said(frame(rows, [post({ text: MARKET.slice(0, 70) })]))).toEqual(['0=0 text-date']);
    expect(said(frame([row(MON, 'X', 'Thank you!')], [post({ text: 'Thank you' })]))).toEqual(['0?0']);
  });

  it('of texts that come back the one of the day is meant; two of one day are left to a person', () => {
    const rows = [row(MON, 'X', MARKET, 'Published'), row(TUE, 'X', MARKET, 'Published')];
    expect(said(frame(rows, [post({ text: MARKET, day: TUE }), post({ text: MARKET })]))).toEqual(['0=1 text-date', '1=0 text-date']);
    expect(said(frame([row(MON, 'X', MARKET), row(MON, 'X', MARKET)], [post({ text: MARKET })]))).toEqual(['0?0,1']);
    expect(said(frame([row(MON, 'X', MARKET)], [post({ text: MARKET }), post({ text: MARKET, record: 3 })]))).toEqual(['0?0', '1?0']);
    expect(said(frame([row(MON, 'X', MARKET)], [post({ text: MARKET, day: TUE }), post({ text: MARKET, record: 3 })]))).toEqual(['1=0 text-date', '0 new']);
    expect(said(frame([row(MON, 'X', MARKET, '', null, '09:00'), row(MON, 'X', MARKET, '', null, '17:00')], [post({ text: MARKET, minutes: 1022 })]))).toEqual(['0=1 text-date']);
  });

  it('a title within the text, a time, or a row without text are reasons to ask', () => {
    const { unsure } = matchResults(frame([row(MON, 'X', null, '', null, null, 'Winter market'), row(TUE, 'X', 'Something rather different altogether', '', null, '10:00'), row(WED, 'X', null)], [post({ text: MARKET }), post({ text: POOL, day: TUE, minutes: 603 }), post({ text: 'What nobody planned', day: WED })]));
    expect(unsure.map(({ post: index, candidates }) => [index, candidates.map((each) => [each.row, ...each.reasons])])).toEqual([[0, [[0, 'title-in-text', 'same-day']]], [1, [[1, 'same-time', 'same-day']]], [2, [[2, 'no-text', 'same-day']]]]);
  });

  it('events, ideas and cancelled rows are no posts that went out', () => {
    expect(said(frame([row(MON, 'X', MARKET, 'Cancelled'), row(MON, 'X', MARKET, 'Idea')], [post({ text: MARKET })]))).toEqual(['0 new']);
  });

  it('rows of another account are left alone where the calendar names the export’s', () => {
    const rows = [row(MON, 'X', MARKET, 'Published', null, null, null, '@Town'), row(MON, 'X', MARKET, 'Published', null, null, null, '@Library')];
    expect(said(frame(rows, [post({ text: MARKET, account: 'town' })], { export: exported([post({ text: MARKET, account: 'town' })], { account: 'town' }) }))).toEqual(['0=0 text-date']);
  });
});

describe('what the other side lacks', () => {
  it('is told: posts not planned, answers to others, rows that should be there', () => {
    const rows = [row(MON, 'X', POOL, 'Scheduled'), row(TUE, 'X', POOL, 'To produce'), row(WED, 'X, Facebook', 'Another one', 'Published'), row(day('2026-11-09'), 'X', 'Later', 'Scheduled'), row(TUE, 'Facebook', 'Elsewhere', 'Scheduled')];
    expect(said(frame(rows, [post({ text: MARKET }), post({ text: '@you yes', isReply: true }), post({ level: 'day' })]))).toEqual(['0 new', '1 reply', 'row 0 absent', 'row 2 absent']);
  });

  it('of a doubtful day is in none of the lists, nor in the way of itself, and its row is not absent from the file', () => {
    const rows = [row(MON, 'X', MARKET, 'Published', STATUS), row(TUE, 'X', POOL, 'Published')];
    const doubtful = post({ url: STATUS, text: MARKET, day: day('2099-01-01'), isDoubtful: true });
    expect(said(frame(rows, [doubtful, post({ text: POOL, day: TUE })]))).toEqual(['1=1 text-date']);
    expect(said(frame(rows, [doubtful, post({ url: STATUS, text: MARKET })]))).toEqual(['1=0 link', 'row 1 absent']);
    // Nor by its words: whichever day the file gives, the post is in it.
    expect(said(frame(rows, [post({ text: POOL, day: TUE, isDoubtful: true }), post({ url: STATUS, text: MARKET })]))).toEqual(['1=0 link']);
  });

  it('is not told of a list of the best, nor of today', () => {
    const rows = [row(MON, 'X', POOL, 'Scheduled')];
    expect(said(frame(rows, [], { export: exported([post({ text: MARKET })], { isPartial: true }) }))).toEqual(['0 new']);
    expect(said(frame(rows, [post({ text: MARKET })], { today: MON }))).toEqual(['0 new']);
  });
});

describe('an export of another account', () => {
  const theirs = [post({ url: 'https://x.com/OtherTown/status/188895970961468229', account: 'OtherTown', text: 'Not ours' })];

  it('is told where the team’s tab or links name others', () => {
    const given = { export: exported(theirs, { account: 'OtherTown' }) };
    expect(matchResults(frame([], [], { ...given, channels: [page({ handle: 'town' })] })).otherAccount).toEqual({ account: 'OtherTown', known: ['town'] });
    expect(matchResults(frame([row(MON, 'X', 'One', '', `${STATUS}1`)], [], given)).otherAccount).toEqual({ account: 'OtherTown', known: ['town'] });
  });

  it('is asked about once: what was imported since is known', () => {
    const given = { export: exported(theirs, { account: 'OtherTown' }), channels: [page({ handle: 'town' })] };
    const held = (account: string, channel = 'x'): ResultRow => ({ row: 1, key: 'x 1', channel: [channel], account, level: 'post', day: MON, minutes: null, postId: '1', url: '', text: '', format: '', importedOn: MON, measures: new Map() });
    expect(matchResults(frame([], [], { ...given, results: [held('OtherTown')] })).otherAccount).toBeNull();
    expect(matchResults(frame([], [], { ...given, results: [held('othertown', 'instagram')] })).otherAccount).toMatchObject({ known: ['town'] });
    expect(matchResults(frame([], [], { ...given, channels: [], results: [held('thirdtown')] })).otherAccount).toMatchObject({ known: ['thirdtown'] });
  });

  it('is not where a name fits, where nobody names any, or where posts are the calendar’s', () => {
    const given = { export: exported(theirs, { account: 'OtherTown' }) };
    const nobody = [
      frame([], [], { ...given, channels: [page({ url: 'https://x.com/othertown' })] }), frame([], [], given), frame([], [], { ...given, channels: [page({ network: ['facebook'], handle: 'town' })] }),
      frame([row(MON, 'X', 'One', '', 'https://x.com/OtherTown/status/188895970961468229')], [], { ...given, channels: [page({ handle: 'town' })] }),
    ];
    const known = row(MON, 'X', 'One', '', 'https://x.com/i/web/status/188895970961468229');
    expect(matchResults(frame([known], [], { ...given, channels: [page({ handle: 'town' })] })).otherAccount).toBeNull();
    expect(nobody.map((each) => matchResults(each).otherAccount)).toEqual([null, null, null, null]);
    const renamed = post({ url: 'https://www.instagram.com/p/Ddr9jGEmLMp/', account: 'newname' });
    const linked = row(MON, 'Instagram', 'One', '', 'https://www.instagram.com/p/Ddr9jGEmLMp/');
    expect(matchResults(frame([linked], [], { export: exported([renamed], { network: 'instagram' }), channels: [page({ network: ['instagram'], handle: 'oldname' })] })).otherAccount).toBeNull();
    const named = [post({ account: 'The Town’s Page', text: MARKET })];
    expect(matchResults(frame([row(MON, 'X', MARKET)], [], { export: exported(named), channels: [page({ handle: 'town' })] })).otherAccount).toBeNull();
  });
});

it('a match proposes what the row does not say yet', () => {
  const calendar: Calendar = calendarOf(ROLES, [row(MON, 'X', 'One', 'Scheduled'), row(MON, 'X', 'Two', 'Published', `${STATUS}2`), row(MON, 'X', 'Three', 'Published', 'to come')]);
  const posts = [1, 2, 3].map((each) => post({ url: `${STATUS}${String(each)}` }));
  const matched = posts.map((_, index) => ({ post: index, row: index, by: 'link' as const }));
  expect(matchProposals(calendar, exported(posts), matched)).toEqual([{ row: 0, post: 0, state: 'published', link: `${STATUS}1`, day: MON }, { row: 2, post: 2, state: null, link: `${STATUS}3`, day: MON }]);
});
