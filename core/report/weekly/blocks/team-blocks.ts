/** The people: who does what next week, which duties were done, and which reports are overdue. */
import { quotable } from '../../../words/quotable.ts';
import type { WeeklyReportWords } from '../../../words/weekly-report-words.ts';
import type { Block, ReportCell, TableBlock } from '../../sheet/blocks.ts';
import { WRAPPED, placedColumns } from '../../sheet/placed-columns.ts';
import type { PersonWeek, WeeklyReport } from '../weekly-report.ts';
import { linkTo } from './report-link.ts';
import { channelNames } from './week-blocks.ts';

type Line = TableBlock['rows'][number];

export function aheadBlocks({ next }: WeeklyReport, words: WeeklyReportWords): readonly Block[] {
  return [
    { kind: 'heading', text: words.people(next.from, next.to) },
    {
      kind: 'table', id: 'people',
      columns: placedColumns(words.peopleHeads, ['text', 0], ['text', 1, 2], ['weekday-date', 3], ['text', 5], ['text', 6, 2], ['text', 8, 1, WRAPPED]),
      rows: next.people.flatMap((each) => linesOf(each, words)),
      empty: words.nothingAhead,
    },
  ];
}

/** The name stands on all lines, for a page may begin anywhere. */
function linesOf({ person, posts, duties, away }: PersonWeek, words: WeeklyReportWords): readonly Line[] {
  const name = person || words.nobody;
  const first: ReportCell = { value: name, isBold: true, tone: person === '' ? 'warning' : 'plain' };
  const lines: readonly Line[] = [
    ...posts.map(({ post, role }): Line => [
      role === 'approver' ? words.toApprove : post.state === 'on-hold' ? words.toResume : words.toPublish, post.day, post.minutes === null ? '' : words.time(post.minutes), channelNames(post.channels, words),
      { value: post.text || words.untitled, link: linkTo(post) },
    ]),
    ...(duties.length === 0 ? [] : [[words.duties, null, null, '', duties.join('; ')]]),
    ...(away.length === 0 ? [] : [[words.absence, null, null, '', words.days(away)]]),
  ];
  return lines.map((line, at): Line => [at === 0 ? first : { value: name, tone: 'quiet' }, ...line]);
}

/** In a sentence: those that are done are counted, those that are left are named. */
export function dutyBlocks({ duties, from, to, writtenOn }: WeeklyReport, words: WeeklyReportWords): readonly Block[] {
  if (duties === null) return [];
  const left = duties.filter(({ isDone }) => !isDone);
  const named = left.map(({ duty, owner }) => `${quotable(duty)} (${owner === '' ? words.nobody.toLowerCase() : quotable(owner)})`);
  return [
    duties.length === 0
      ? { kind: 'paragraph', text: words.noDuties, tone: 'quiet' }
      : { kind: 'paragraph', text: `${words.dutiesOf(from, to)} ${words.dutiesDone(duties.length, named, writtenOn > to)}`, tone: left.length === 0 ? 'good' : 'warning' },
  ];
}

/** In a sentence, the longest overdue first. */
export function overdueBlocks({ overdue }: WeeklyReport, words: WeeklyReportWords): readonly Block[] {
  if (overdue === null) return [];
  return [{ kind: 'paragraph', text: overdue.length === 0 ? words.noOverdue : words.overdue(overdue), tone: overdue.length === 0 ? 'good' : 'warning' }];
}
