/** Writes a report that a person asks for, and tells what came of it; where somebody has typed into it, asks what is to become of that. */
import type { Dispatch } from 'react';
import type { Workbook } from '../../host.ts';
import { writeReport } from '../../jobs/write-report.ts';
import type { WriteReportOptions } from '../../jobs/write-report.ts';
import type { Cell } from '../../table/cell.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import type { Outcome } from '../finding-actions.ts';
import type { PaneEvent } from '../state/pane-reducer.ts';
import type { EditedCell, ReportWish } from '../state/report-wish.ts';
import { reportDocument } from './report-documents.ts';
import type { DocumentSource } from './document-source.ts';

export interface WishSource extends DocumentSource {
  /** Whether other columns or tabs of the calendar were read than the person saw. */
  readonly isReshaped: boolean;
  readonly workbook: Workbook;
  readonly options: WriteReportOptions;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** Of more cells only the address is told. */
const MOST_READ = 60;

/** @throws HostError where nothing was written. */
export async function writeWished(wish: ReportWish, { isReshaped, workbook, options, dispatch, ...source }: WishSource): Promise<Outcome> {
  const document = await reportDocument(wish, source, workbook);
  const { applied, tab, isReplaced, edited, nameTaken } = await writeReport(workbook, document, options);
  if (edited !== null) {
    dispatch({ type: 'panel-opened', panel: { kind: 'reports', shown: { kind: 'edited', wish, tab, cells: await withValues(workbook, edited) } } });
    return { applied, done: null };
  }
  if (options.onEdited !== 'ask' && applied.fault === null && applied.skipped.length === 0) dispatch({ type: 'panel-closed' });
  const isAsAsked = (!nameTaken && !isReshaped) || applied.skipped.length > 0;
  return { applied, done: { kind: 'told', said: source.words.written({ tab, isReplaced, taken: nameTaken ? document.name : null, isReshaped }), isWhole: isAsAsked, tab } };
}

/** What stands in the cells, so that a person sees what would go. */
async function withValues(workbook: Workbook, cells: readonly CellRef[]): Promise<readonly EditedCell[]> {
  const read = cells.slice(0, MOST_READ);
  const values = read.length === 0 ? [] : await workbook.read(read.map(({ sheet, row, column }) => ({ sheet, firstRow: row, rowCount: 1, columns: [column] })));
  return cells.map((cell, index): EditedCell => ({ cell, value: values[index]?.[0]?.[0] ?? (index < MOST_READ ? null : UNREAD) }));
}

const UNREAD: Cell = '…';
