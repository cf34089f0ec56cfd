/** What is read in a report's document: its texts from top to bottom, and its cells. */
import type { Block, ReportDocument, TableBlock } from '../../../core/report/sheet/blocks.ts';
import { withoutEmpty } from '../../../core/report/sheet/without-empty.ts';

/** As it becomes a tab or a file. */
export function shownOf(document: ReportDocument): ReportDocument {
  return { ...document, blocks: withoutEmpty(document.blocks) };
}

export function cellText(cell: TableBlock['rows'][number][number] | undefined): string {
  return String((cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : cell) ?? '');
}

/** Everything that is read, from top to bottom. */
export function textsOf({ name, blocks }: ReportDocument): readonly string[] {
  return [name, ...blocks.flatMap(textsIn)];
}

function textsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title': return [block.text, block.subtitle];
    case 'heading':
    case 'paragraph': return [block.text];
    case 'figures': return block.items.flatMap(({ label, cell }) => [label, cellText(cell)]);
    case 'table': return [...block.columns.map(({ heading }) => heading), ...block.rows.flat().map(cellText), block.empty];
    case 'chart': return [block.title, block.axisTitle];
    case 'day-grid':
      return [block.corner, ...block.weekdays, ...block.legend.map(({ text }) => text), ...block.weeks.flatMap(({ days }) => days.flatMap(({ name, entries }) => [name?.note ?? '', ...entries.map(({ text }) => text)]))];
    case 'page-break': return [];
  }
}
