/** Who does what in the month, posts for which its picture has no room, and those that are of the month without a day. */
import type { MonthPackWords } from '../../../words/month-pack-words.ts';
import type { Block, ReportCell, TableBlock } from '../../sheet/blocks.ts';
import { entriesShown } from '../../sheet/day-grid.ts';
import { linkTo } from '../../weekly/blocks/report-link.ts';
import type { MonthPack, MonthTask, PackedPost, PersonMonth } from '../month-pack.ts';
import { coloursOf } from './month-grid.ts';
import { longName } from '../../channel-name.ts';
import { shortChannels } from './short-channels.ts';

type Line = TableBlock['rows'][number];

export function taskBlocks({ people }: MonthPack, words: MonthPackWords): readonly Block[] {
  const [person, what, day, where, post, due] = words.taskHeads;
  return [
    { kind: 'heading', text: words.tasks },
    {
      kind: 'table', id: 'tasks',
      columns: [
        { heading: person, kind: 'text', at: 0, span: 3, isWrapped: true },
        { heading: what, kind: 'text', at: 3, span: 3, isWrapped: true },
        { heading: day, kind: 'weekday-date', at: 6, span: 1 },
        { heading: where, kind: 'text', at: 7, span: 2, isWrapped: true },
        { heading: post, kind: 'text', at: 9, span: 5, isWrapped: true },
        { heading: due, kind: 'weekday-date', at: 14, span: 1 },
      ],
      rows: people.flatMap((each) => linesOf(each, words)),
      empty: words.noTasks,
    },
  ];
}

/** How many tasks there are stands on the first line alone; the name on all of them, for a page may begin anywhere. */
function linesOf({ person, tasks }: PersonMonth, words: MonthPackWords): readonly Line[] {
  const name: ReportCell = person === '' ? { value: words.held(words.nobody, tasks.length), isBold: true, tone: 'warning' } : { value: words.held(person, tasks.length), isBold: true };
  return tasks.map((task, at): Line => [
    at === 0 ? name : { value: person === '' ? words.nobody : person, tone: 'quiet' }, whatOf(task, person, words), task.post.day, placeOf(task.post, words), postCell(task.post, words), task.due,
  ]);
}

function whatOf({ role, post, said }: MonthTask, person: string, words: MonthPackWords): ReportCell {
  const what = role === 'visual' ? words.visual : role === 'approver' ? words.approve : post.isEvent ? words.watch : words.step(post.state);
  const colours = role === 'owner' && !post.isEvent ? coloursOf(post.state, words.language) : undefined;
  return { value: person === '' && said !== '' ? `${what} (${said})` : what, ...(colours === undefined ? {} : { colours }) };
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
  return [
    { kind: 'heading', text: words.further },
    {
      kind: 'table', id: 'further',
      columns: [
        { heading: day, kind: 'weekday-date', at: 0, span: 3 },
        { heading: state, kind: 'text', at: 3, span: 3 },
        { heading: where, kind: 'text', at: 6, span: 3, isWrapped: true },
        { heading: post, kind: 'text', at: 9, span: 6, isWrapped: true },
      ],
      rows: posts.map((each) => [each.day, each.isEvent ? words.event : stateCell(each, words), placeOf(each, words), postCell(each, words)]),
      empty: '',
    },
  ];
}

function stateCell({ state }: PackedPost, words: MonthPackWords): ReportCell {
  const colours = coloursOf(state, words.language);
  return { value: words.stateOf(state), ...(colours === undefined ? {} : { colours }) };
}

export function undatedBlocks({ undated }: MonthPack, words: MonthPackWords): readonly Block[] {
  if (undated.length === 0) return [];
  const [state, channel, post] = words.undatedHeads;
  return [
    { kind: 'heading', text: words.undated },
    {
      kind: 'table', id: 'undated',
      columns: [
        { heading: state, kind: 'text', at: 0, span: 3 },
        { heading: channel, kind: 'text', at: 3, span: 4, isWrapped: true },
        { heading: post, kind: 'text', at: 7, span: 8, isWrapped: true },
      ],
      rows: undated.map((each) => [stateCell(each, words), each.channels.map((key) => longName(key, words)).join(', '), postCell(each, words)]),
      empty: '',
    },
  ];
}
