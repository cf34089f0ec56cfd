/** What the drop-down lists of cells offer. */
import { cellKey } from '../../core/index.ts';
import type { CellRef } from '../../core/index.ts';
import { readBatch } from './excel-run.ts';
import { foundList, isListMixed, placeKey, readLists, requestLists } from './find-lists.ts';
import type { FoundList, ListPlace, ReadLists } from './find-lists.ts';
import { forEachCell, rangeOf } from './find-targets.ts';
import { targetAreas } from './target-areas.ts';

/**
 * One sync, one more where lists stand in cells, and one more where neighbours have several.
 * @throws HostError
 */
export function readOffered(cells: readonly CellRef[]): Promise<readonly (readonly string[] | null)[]> {
  return readBatch(async (context, sync) => {
    const found = new Map<string, FoundList | null>();
    const look = async (apart: ReadonlySet<string> | null): Promise<ReadonlySet<string>> => {
      const asked = apart === null ? cells : cells.filter(({ sheet, row, column }) => apart.has(cellKey(sheet, row, column)));
      const pending = targetAreas(asked, apart ?? undefined).map((area) => {
        const worksheet = context.workbook.worksheets.getItemOrNullObject(area.sheet);
        worksheet.load('id');
        const { dataValidation } = rangeOf(worksheet, area);
        dataValidation.load('type,rule,errorAlert');
        return { area, worksheet, dataValidation };
      });
      await sync();
      const mixed = new Set<string>();
      for (const { area, worksheet, dataValidation } of pending) {
        if (worksheet.isNullObject) continue;
        const list = foundList(dataValidation, area.sheet);
        forEachCell(area, (key) => (isListMixed(dataValidation) ? mixed.add(key) : found.set(key, list)));
      }
      return mixed;
    };
    const mixed = cells.length === 0 ? new Set<string>() : await look(null);
    if (mixed.size > 0) await look(mixed);
    const places = [...found.values()].flatMap((list): readonly ListPlace[] => (list !== null && 'row' in list.offers ? [list.offers] : []));
    const pending = requestLists(context, places);
    if (pending.size > 0) await sync();
    const lists = readLists(pending);
    return cells.map(({ sheet, row, column }) => offersOf(found.get(cellKey(sheet, row, column)) ?? null, lists));
  });
}

function offersOf(list: FoundList | null, lists: ReadLists): readonly string[] | null {
  if (list === null) return null;
  return 'row' in list.offers ? (lists.get(placeKey(list.offers)) ?? null) : list.offers;
}
