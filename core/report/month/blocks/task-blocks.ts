/** Who does what in the month, posts for which its picture has no room, and those that are of the month without a day. */
import type { MonthPackWords } from '../../../words/month-pack-words.ts';
import type { Block, ReportCell, ReportColumn, TableBlock, ValueKind } from '../../sheet/blocks.ts';
import { entriesShown } from '../../sheet/day-grid.ts';
import { linkTo } from '../../weekly/blocks/report-link.ts';
import type { MonthPack, MonthTask, PackedPost, PersonMonth } from '../month-pack.ts';
import { inColours } from './month-grid.ts';
import { longName } from '../../channel-name.ts';
import { shortChannels } from './short-channels.ts';

type Line = TableBlock['rows'][number];
type Column = readonly [heading: string, span: number, kind?: ValueKind];

export function taskBlocks({ people }: MonthPack, words: MonthPackWords): readonly Block[] {
  const [person, what, day, where, post, due] = words.taskHeads;
  return tableBlocks(words.tasks, {
    kind: 'table', id: 'tasks',
    columns: [[person, 3], [what, 3], [day, 1, 'weekday-date'], [where, 2], [post, 5], [due, 1, 'weekday-date']],
    rows: people.flatMap((each) => linesOf(each, words)),
    empty: words.noTasks,
  });
}

/** A heading, and below it a table in small letters, whose columns stand side by side. */
function tableBlocks(heading: string, { columns, ...table }: Omit<TableBlock, 'columns'> & { readonly columns: readonly [Column, ...Column[]] }): readonly Block[] {
  let at = 0;
  const placed = ([text, span, kind = 'text']: Column): ReportColumn => ({ heading: text, kind, at: (at += span) - span, span, isWrapped: true });
  const [first, ...others] = columns;
  return [{ kind: 'heading', text: heading }, { ...table, columns: [placed(first), ...others.map(placed)], isSmall: true }];
}

/**
 * How many lines there are stands on the first alone; the name on all of them, for a page may begin anywhere. Who brings
 * a post out provides its visual too: in one line, unless each has a day of its own.
 */
function linesOf({ person, tasks }: PersonMonth, words: MonthPackWords): readonly Line[] {
  const visuals = new Map(tasks.filter(({ role }) => role === 'visual').map(({ post, due }) => [post, due]));
  const joined = new Set(tasks.filter(({ role, post, due }) => role === 'owner' && visuals.has(post) && (due ?? visuals.get(post)) === visuals.get(post)).map(({ post }) => post));
  const lines = tasks.filter(({ role, post }) => role !== 'visual' || !joined.has(post));
  const name = person || words.nobody;
  return lines.map((task, at): Line => {
    const { post, role } = task;
    const isJoined = role === 'owner' && joined.has(post);
    const what = whatOf(task, words);
    const value = [what.value, ...(isJoined ? [words.visual] : [])].join(' · ');
    return [
      at > 0 ? { value: name, tone: 'quiet' } : { value: words.held(name, lines.length), isBold: true, tone: person === '' ? 'warning' : 'plain' },
      { ...what, value: person === '' && task.said !== '' ? `${value} (${task.said})` : value },
      post.day, placeOf(post, words), postCell(post, words), isJoined ? visuals.get(post) ?? null : task.due,
    ];
  });
}

function whatOf({ role, post: { isEvent, stage } }: MonthTask, words: MonthPackWords): ReportCell {
  if (role !== 'owner') return { value: role === 'visual' ? words.visual : words.approve };
  if (isEvent) return { value: words.watch };
  return { value: words.step(stage), ...(stage === 'late' ? { tone: 'bad' } : inColours(stage, words)) };
}

/** `FB, IG · 9 h 30`. */
function placeOf({ channels, minutes }: PackedPost, words: MonthPackWords): string {
  return [shortChannels(channels, words), minutes === null ? '' : words.time(minutes)].filter((part) => part !== '').join(' · ');
}

function postCell(post: PackedPost, words: MonthPackWords): ReportCell {
  return { value: post.text || words.untitled, link: linkTo(post) };
}

/** Posts for which the picture has no room, day by day. @param most Entries of a day in the picture at most; null for all. */
export function furtherBlocks({ days }: MonthPack, most: number | null, words: MonthPackWords): readonly Block[] {
  const posts = days.flatMap(({ posts: own }) => own.slice(entriesShown(own.length, most)));
  if (posts.length === 0) return [];
  const [day, state, where, post] = words.furtherHeads;
  return tableBlocks(words.further, {
    kind: 'table', id: 'further',
    columns: [[day, 3, 'weekday-date'], [state, 3], [where, 3], [post, 6]],
    rows: posts.map((each) => [each.day, each.isEvent ? words.event : stateCell(each, words), placeOf(each, words), postCell(each, words)]),
    empty: '',
  });
}

function stateCell({ state }: PackedPost, words: MonthPackWords): ReportCell {
  return { value: words.stateOf(state), ...inColours(state, words) };
}

export function undatedBlocks({ undated }: MonthPack, words: MonthPackWords): readonly Block[] {
  if (undated.length === 0) return [];
  const [state, channel, post] = words.undatedHeads;
  return tableBlocks(words.undated, {
    kind: 'table', id: 'undated',
    columns: [[state, 3], [channel, 4], [post, 8]],
    rows: undated.map((each) => [stateCell(each, words), each.channels.map((key) => longName(key, words)).join(', '), postCell(each, words)]),
    empty: '',
  });
}
