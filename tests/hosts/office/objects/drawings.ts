/** ChartCollection and ShapeCollection, as far as counting goes. */
import type { HostType } from '../host-type.ts';
import type { WorksheetTarget } from './worksheet.ts';

export const chartCollectionType: HostType<WorksheetTarget> = {
  name: 'ChartCollection',
  methods: { GetCount: { since: '1.4', call: ({ sheet }, _args, host) => host.book.sheet(sheet)?.charts.length ?? 0 } },
};

/** A workbook in memory holds no shape. */
export const shapeCollectionType: HostType<WorksheetTarget> = {
  name: 'ShapeCollection',
  methods: { GetCount: { since: '1.9', call: () => 0 } },
};
