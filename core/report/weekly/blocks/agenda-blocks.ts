/** What the meeting has to settle, with room for who takes it and what was decided. */
import type { WeeklyReportWords } from '../../../words/weekly-report-words.ts';
import type { Block, ReportCell } from '../../sheet/blocks.ts';
import { NOTES, WRAPPED, placedColumns } from '../../sheet/placed-columns.ts';
import type { AgendaItem, ReportedPlace, WeeklyReport } from '../weekly-report.ts';
import { linkTo, placeText } from './report-link.ts';

export function agendaBlocks(report: WeeklyReport, words: WeeklyReportWords): readonly Block[] {
  const placeCell = (item: AgendaItem): ReportCell | null => {
    const place = placeOf(item);
    return place === null ? null : { value: placeText(place), link: linkTo(place) };
  };
  return [
    { kind: 'heading', text: words.agenda },
    {
      kind: 'table', id: 'agenda',
      columns: placedColumns(words.agendaHeads, ['text', 0, 4, WRAPPED], ['text', 5, 2], ['text', 7, 1, NOTES], ['text', 8, 1, NOTES]),
      rows: [...report.agenda.map((item) => [words.agendaItem(item, report), placeCell(item), null, null]), [words.otherMatters, null, null, null]],
      kinds: [...report.agenda.map(({ kind }) => kind), 'other-matters'],
      empty: words.otherMatters,
    },
  ];
}

/** Null for what stands nowhere. */
function placeOf(item: AgendaItem): ReportedPlace | null {
  switch (item.kind) {
    case 'plan-week':
    case 'under-target': return null;
    case 'ideas': return item.posts[0];
    case 'keep':
    case 'correct': return item.standing.post;
    default: return item.first;
  }
}
