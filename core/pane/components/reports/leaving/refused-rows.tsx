/** Rows that leave in no file, or not for one of their channels, each with the reason and its cell. */
import type { ReactElement } from 'react';
import type { LeavingTarget, Refusal } from '../../../../exchange/leaving/leaving.ts';
import { rowLabel } from '../../../../rules/row-label.ts';
import type { CellRef } from '../../../../table/cell-ref.ts';
import { writtenChannel } from '../../../../table/decode-channel.ts';
import type { LeavingViewWords } from '../../../../words/leaving-view-words.ts';
import { quotable } from '../../../../words/quotable.ts';
import type { Checked } from '../../../load-findings.ts';
import { Disclosure } from '../../disclosure.tsx';
import { CellLines } from '../../section/cell-lines.tsx';

/** Fewer are shown without being asked for. */
const FEW = 6;

export interface RefusedRowsProps {
  readonly checked: Checked;
  readonly refused: readonly Refusal[];
  readonly target: LeavingTarget;
  readonly words: LeavingViewWords;
  readonly onShow: (cell: CellRef) => void;
}

export function RefusedRows({ checked: { calendar }, refused, target, words, onShow }: RefusedRowsProps): ReactElement {
  const rows = new Set(refused.map(({ row }) => row)).size;
  const lines = refused.map(({ row, cell, code, channel }) => ({
    key: `${row} ${code} ${channel ?? ''}`,
    name: quotable(rowLabel(calendar, row)) || words.untitled,
    facts: words.leaving.refusal(code, target, writtenChannel(calendar, channel ?? '')),
    cell,
  }));
  return (
    <Disclosure name={words.refused(rows)} isOpenAtFirst={refused.length <= FEW}>
      {() => <CellLines label={words.refusedList} lines={lines} onShow={onShow} moreOf={words.moreRefused} />}
    </Disclosure>
  );
}
