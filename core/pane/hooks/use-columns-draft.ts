/** The columns that the person sees and corrects, over those that were last read. */
import { useMemo, useReducer } from 'react';
import type { Dispatch } from 'react';
import { mappingOf } from '../../recognise/mapping.ts';
import type { MappedColumn, Mapping } from '../../recognise/mapping.ts';
import type { ColumnsSource } from '../load-findings.ts';
import { draftedColumns, EMPTY_DRAFT, reduceDraft } from '../state/columns-draft.ts';
import type { ColumnsDraft, DraftEvent } from '../state/columns-draft.ts';

export interface DraftModel {
  /** Of the tab that is shown, as it was read. */
  readonly mapping: Mapping;
  /** The same with what the person said. */
  readonly columns: readonly MappedColumn[];
  readonly draft: ColumnsDraft;
  readonly change: Dispatch<DraftEvent>;
}

/** `recognised` is the mapping of the tab to begin with. */
export function useColumnsDraft({ found }: ColumnsSource, recognised: Mapping): DraftModel {
  const [draft, change] = useReducer(reduceDraft, EMPTY_DRAFT);
  const { outline, recognition } = found;
  const mapping = useMemo(
    () => (draft.sheet === null ? recognised : (mappingOf(outline, recognition, draft.sheet) ?? recognised)),
    [draft.sheet, outline, recognition, recognised],
  );
  const columns = useMemo(() => draftedColumns(mapping.columns, draft), [mapping, draft]);
  return { mapping, columns, draft, change };
}
