/** Lays out the blocks of a report one below the other. */
import type { Block } from './blocks.ts';
import { partGrid } from './grid-parts.ts';
import type { Span } from './grid-parts.ts';
import { isChartShown, layCharts } from './lay-charts.ts';
import type { ChartBlock } from './lay-charts.ts';
import { layDayGrid } from './lay-day-grid.ts';
import { layHeading } from './lay-heading.ts';
import { layTable, shownCell } from './lay-table.ts';
import type { Showing } from './lay-table.ts';
import { FIGURE_HEIGHT, GAP_HEIGHT, LOOKS, TITLE_HEIGHT, TONES } from './looks.ts';
import { shownText } from './shown-value.ts';
import type { SheetDraft } from './sheet-draft.ts';

/** Large figures side by side in one row. */
const MOST_FIGURES = 5;
const CHARTS_A_ROW: { readonly [W in ChartBlock['width']]: number } = { whole: 1, half: 2, third: 3 };

export function layBlocks(draft: SheetDraft, blocks: readonly Block[], showing: Showing): void {
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (block.kind !== 'chart') {
      layBlock(draft, block, showing);
      continue;
    }
    const pair = chartsFrom(draft, blocks, index);
    index += pair.blocks - 1;
    if (pair.shown.length === 0) continue;
    layCharts(draft, pair.shown, showing.region);
    draft.addRow(GAP_HEIGHT);
  }
}

/** A chart and those after it that fit into its row, all of one width; those without anything to draw don't count. */
function chartsFrom(draft: SheetDraft, blocks: readonly Block[], from: number): { readonly shown: readonly ChartBlock[]; readonly blocks: number } {
  const shown: ChartBlock[] = [];
  let next = from;
  for (; next < blocks.length; next += 1) {
    const block = blocks[next];
    if (block?.kind !== 'chart' || (shown[0] !== undefined && (shown.length === CHARTS_A_ROW[shown[0].width] || shown[0].width !== block.width))) break;
    if (isChartShown(block, draft)) shown.push(block);
  }
  return { shown, blocks: next - from };
}

function layBlock(draft: SheetDraft, block: Exclude<Block, ChartBlock>, showing: Showing): void {
  const whole: Span = { first: 0, last: draft.grid.length - 1 };
  switch (block.kind) {
    case 'title':
      layTitle(draft, block.text, block.subtitle);
      return;
    case 'heading':
      layHeading(draft, block.text);
      return;
    case 'paragraph': {
      const row = draft.addRow();
      const isLink = block.link !== undefined && block.tone === 'plain';
      draft.put(row, whole, shownText(block.text), { ...LOOKS.paragraph, ...(block.tone === 'quiet' ? LOOKS['small-print'] : {}), ...TONES[block.tone] });
      if (draft.link(row, 0, block.link) && isLink) draft.dress(row, whole, LOOKS.link);
      return;
    }
    case 'figures':
      for (let from = 0; from < block.items.length; from += mostFigures(draft)) layFigures(draft, block.items.slice(from, from + mostFigures(draft)), showing);
      draft.addRow(GAP_HEIGHT);
      return;
    case 'table':
      layTable(draft, block, showing);
      draft.addRow(GAP_HEIGHT);
      return;
    case 'day-grid':
      layDayGrid(draft, block);
      return;
    case 'page-break':
      if (draft.cells.length > 0) draft.breaks.push(draft.cells.length);
  }
}

/** The last cell of the first row is for the mark. */
function layTitle(draft: SheetDraft, text: string, subtitle: string): void {
  const last = draft.grid.length - 1;
  const row = draft.addRow(TITLE_HEIGHT);
  draft.put(row, { first: 0, last: row === 0 ? last - 1 : last }, shownText(text), LOOKS.title);
  if (shownText(subtitle) !== null) draft.put(draft.addRow(), { first: 0, last }, shownText(subtitle), LOOKS.subtitle);
  draft.addRow(GAP_HEIGHT);
}

function mostFigures({ grid }: SheetDraft): number {
  return Math.min(MOST_FIGURES, grid.length);
}

function layFigures(draft: SheetDraft, items: Extract<Block, { readonly kind: 'figures' }>['items'], showing: Showing): void {
  const spans = partGrid(draft.grid, items.length);
  const figures = draft.addRow(FIGURE_HEIGHT);
  const labels = draft.addRow();
  for (const [index, { label, cell }] of items.entries()) {
    const span = spans[index];
    if (span === undefined) continue;
    const { value, look } = shownCell(cell, showing);
    draft.put(figures, span, value, { ...LOOKS.figure, ...look, ...LOOKS.bold });
    draft.link(figures, span.first, cell.link);
    draft.put(labels, span, shownText(label), LOOKS['figure-label']);
  }
}
