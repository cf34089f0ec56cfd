/** Takes out of a report what has nothing to say: columns of tables that are empty from top to bottom, and charts that would draw nothing. */
import type { Cell } from '../../table/cell.ts';
import type { Block, ReportCell, ReportColumn, TableBlock } from './blocks.ts';

type ChartBlock = Extract<Block, { readonly kind: 'chart' }>;

/** A table without its empty columns, and where each column that it had stands now. */
interface Trimmed {
  readonly table: TableBlock;
  readonly places: ReadonlyMap<number, number>;
}

export function withoutEmpty(blocks: readonly Block[]): readonly Block[] {
  const tables = new Map<string, Trimmed>();
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'table') {
      const trimmed = trim(block);
      tables.set(block.id, trimmed);
      return [trimmed.table];
    }
    const of = block.kind === 'chart' ? tables.get(block.of) : undefined;
    return block.kind !== 'chart' || of === undefined ? [block] : chartOver(block, of);
  });
}

/** The first column names the rows, and those for notes are empty by intent. */
function trim(table: TableBlock): Trimmed {
  const { columns, rows } = table;
  const isKept = columns.map(({ isForNotes }, at) => at === 0 || rows.length === 0 || isForNotes === true || rows.some((cells) => !isBlank(cells[at] ?? null)));
  const kept = columns.flatMap((_, at) => (isKept[at] === true ? [at] : []));
  const places = new Map(kept.map((at, place) => [at, place]));
  if (kept.length === columns.length) return { table, places };
  const [first, ...others] = kept.map((at) => widened(columns, isKept, at));
  return { table: { ...table, columns: [first ?? columns[0], ...others], rows: rows.map((cells) => kept.map((at) => cells[at] ?? null)) }, places };
}

/** With the room of its neighbours that are gone: a text takes that before it, and any column that behind it up to one for notes or figures. */
function widened(columns: readonly ReportColumn[], isKept: readonly boolean[], at: number): ReportColumn {
  const column = columns[at] as ReportColumn;
  const takesBefore = ({ kind, isForNotes }: ReportColumn): boolean => kind === 'text' && isForNotes !== true;
  let from = at;
  if (at > 0 && takesBefore(column)) while (isKept[from - 1] === false) from -= 1;
  let next = at + 1;
  while (next < columns.length && isKept[next] === false) next += 1;
  const after = columns[next];
  const takesRest = next > at + 1 && (after === undefined ? column.kind === 'text' : !takesBefore(after));
  const begin = (columns[from] ?? column).at;
  const last = (takesRest ? columns[next - 1] : column) ?? column;
  return { ...column, at: begin, span: last.at + last.span - begin };
}

/** Without the lines of columns that are gone; nothing at all where its main figures are all nought, or where no line has two ends. */
function chartOver(chart: ChartBlock, { table: { rows }, places }: Trimmed): readonly ChartBlock[] {
  const [first, ...others] = chart.series.flatMap((series) => {
    const column = places.get(series.column);
    return column === undefined ? [] : [{ ...series, column }];
  });
  const categories = places.get(chart.categories);
  if (first === undefined || categories === undefined || places.get(chart.series[0].column) === undefined) return [];
  const figures = rows.map((cells) => valueOf(cells[first.column] ?? null));
  const isFigure = (at: number): boolean => typeof figures[at] === 'number';
  const isDrawn = figures.some((value, at) => value !== 0 && isFigure(at) && (chart.chart !== 'lines' || isFigure(at - 1) || isFigure(at + 1)));
  return isDrawn ? [{ ...chart, categories, series: [first, ...others] }] : [];
}

function isBlank(cell: ReportCell | Cell): boolean {
  const value = valueOf(cell);
  return value === null || value === '';
}

function valueOf(cell: ReportCell | Cell): Cell {
  return cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : cell;
}
