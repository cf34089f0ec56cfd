/** A small report with every kind of block, and the book that it is written into. */
import type { Block, ReportDocument, TableBlock } from '../../../../core/report/sheet/blocks.ts';
import { writeReport } from '../../../../core/jobs/write-report.ts';
import type { ReportWritten, WriteReportOptions } from '../../../../core/jobs/write-report.ts';
import type { Cell } from '../../../../core/table/cell.ts';
import { Book } from '../../../hosts/book/book.ts';
import { MemoryWorkbook } from '../../../hosts/memory/memory-workbook.ts';

export const NAME = 'Rapport 2026-S47';

export const UNFINISHED = 'Rapport 2026-S47 incomplet : refaire · Report 2026-W47 incomplete: make it again';

/** A name, six figures, and room for a text. */
const GRID: readonly number[] = [23, 13, 13, 13, 13, 13, 15, 41];

export const TASKS: TableBlock = {
  kind: 'table', id: 'tasks', empty: 'Rien à faire.',
  columns: [
    { heading: 'Personne', kind: 'text', at: 0, span: 1 },
    { heading: 'Publications', kind: 'count', at: 1, span: 1 },
    { heading: 'Jour', kind: 'weekday-date', at: 2, span: 2 },
    { heading: 'Taux', kind: 'percent', at: 4, span: 1 },
    { heading: 'Notes', kind: 'text', at: 5, span: 3, isForNotes: true },
  ],
  rows: [
    ['Anne', 3, 46_342, 0.0432, null],
    [{ value: 'Luc', link: { kind: 'cell', sheet: 's1', sheetName: 'Plan', row: 3, column: 1 } }, 1, 46_343, null, null],
    [{ value: 'Non attribué', tone: 'bad', isBold: true }, 12_340, 46_344, 1, null],
  ],
};

const CHART: Block = {
  kind: 'chart', name: 'Suivi charge', of: 'tasks', chart: 'columns', title: 'Publications par personne', axisTitle: 'Publications', format: 'count',
  categories: 0, series: [{ column: 1, tone: 'main' }], width: 'half',
};

export const BLOCKS: readonly Block[] = [
  { kind: 'title', text: 'Semaine 47', subtitle: 'Du 16 au 22 novembre 2026' },
  { kind: 'figures', items: [{ label: 'publiées', cell: { value: 12, kind: 'count' } }, { label: 'de la cible', cell: { value: 0.8, kind: 'percent', tone: 'warning' } }] },
  { kind: 'heading', text: 'À faire' },
  { kind: 'paragraph', text: 'Trois publications attendent encore une personne; la semaine prochaine en compte douze de plus que d’habitude, dont quatre sur un canal que personne ne tient.', tone: 'plain' },
  TASKS,
  CHART,
  { ...CHART, name: 'taux', title: 'Taux', format: 'percent', series: [{ column: 3, tone: 'main' }, { column: 1, tone: 'target' }] },
  { kind: 'page-break' },
  { kind: 'heading', text: 'Ordre du jour' },
  { kind: 'table', id: 'agenda', empty: 'Aucun point.', columns: [{ heading: 'Point', kind: 'text', at: 0, span: 5, isWrapped: true }, { heading: 'Décision', kind: 'text', at: 5, span: 3, isForNotes: true }], rows: [['Combler les heures sans personne', null], ['=SOMME(1)', null]] },
];

export const REPORT: ReportDocument = {
  key: 'week 2026-W47', name: NAME, grid: GRID, blocks: BLOCKS, isLandscape: false, paper: 'letter', unfinished: UNFINISHED, region: 'fr-CA',
};

/** The report with other rows of tasks. */
export function withTasks(rows: TableBlock['rows']): ReportDocument {
  return { ...REPORT, blocks: BLOCKS.map((block) => (block.kind === 'table' && block.id === 'tasks' ? { ...TASKS, rows } : block)) };
}

/** The report with other points to settle, each with what it is of. */
export function withAgenda(points: readonly (readonly [kind: string, text: string])[], language: 'fr' | 'en' = 'fr'): ReportDocument {
  const [heads, region] = language === 'fr' ? [['Point', 'Qui', 'Décision'], 'fr-CA' as const] : [['Item', 'Who', 'Decision'], 'en-CA' as const];
  const [point = '', who = '', decision = ''] = heads;
  const agenda: TableBlock = {
    kind: 'table', id: 'agenda', empty: '—', rows: points.map(([, text]) => [text, null, null]), kinds: points.map(([kind]) => kind),
    columns: [{ heading: point, kind: 'text', at: 0, span: 5, isWrapped: true }, { heading: who, kind: 'text', at: 5, span: 1, isForNotes: true }, { heading: decision, kind: 'text', at: 6, span: 2, isForNotes: true }],
  };
  return { ...REPORT, region, blocks: BLOCKS.map((block) => (block.kind === 'table' && block.id === 'agenda' ? agenda : block)) };
}

/** A book with a tab of the team's own. */
export function teamBook(): Book {
  const book = new Book();
  book.addSheet('Plan').write(0, 0, { values: [['Date', 'Titre'], [46_342, 'Visite']] }, 'person');
  return book;
}

/** The values of a tab, row by row. */
export function valuesOf(book: Book, name: string): readonly (readonly Cell[])[] {
  const sheet = book.sheetNamed(name);
  const used = sheet?.usedArea(true);
  if (sheet === undefined || used === null || used === undefined) return [];
  return Array.from({ length: used.bottom + 1 }, (_, row) => Array.from({ length: used.right + 1 }, (__, column) => sheet.value(row, column)));
}

export async function write(book: Book, document: ReportDocument = REPORT, options: Partial<WriteReportOptions> = {}): Promise<ReportWritten> {
  return writeReport(new MemoryWorkbook(book), document, { onEdited: 'ask', ...options });
}

/** Row of the tab whose first cell says this. */
export function rowOf(book: Book, text: string, name: string = NAME): number {
  return valuesOf(book, name).findIndex((cells) => cells[0] === text);
}

/** Somebody types into the tab. */
export function type(book: Book, row: number, column: number, value: Cell): void {
  book.sheetNamed(NAME)?.write(row, column, { values: [[value]] }, 'person');
}
