/** The columns that the person sees and corrects, over those that were last read. */
import { useMemo } from 'react';
import { mappingOf } from '../../recognise/mapping.ts';
import type { MappedColumn, Mapping } from '../../recognise/mapping.ts';
import type { ColumnsSource } from '../load-findings.ts';
import { draftedColumns } from '../state/columns-draft.ts';
import type { ColumnsDraft } from '../state/columns-draft.ts';

export interface DraftModel {
  /** Of the tab that is shown, as it was read. */
  readonly mapping: Mapping;
  /** The same with what the person said. */
  readonly columns: readonly MappedColumn[];
}

/** `recognised` is the mapping of the tab to begin with. */
export function useColumnsDraft({ found }: ColumnsSource, recognised: Mapping, draft: ColumnsDraft): DraftModel {
  const { outline, recognition } = found;
  const mapping = useMemo(
    () => (draft.sheet === null ? recognised : (mappingOf(outline, recognition, draft.sheet) ?? recognised)),
    [draft.sheet, outline, recognition, recognised],
  );
  const columns = useMemo(() => draftedColumns(mapping.columns, draft), [mapping, draft]);
  return { mapping, columns };
}
