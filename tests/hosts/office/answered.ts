/** The list of what the stand-in answers, read off the tables of its object types. */
import { EVENT_METHODS } from './event-methods.ts';
import type { HostType } from './host-type.ts';
import { applicationType, cultureInfoType, datetimeFormatInfoType, numberFormatInfoType } from './objects/application.ts';
import { autoFilterType } from './objects/auto-filter.ts';
import { chartFillType, chartLineFormatType, chartSeriesCollectionType, chartSeriesFormatType, chartSeriesType } from './objects/chart-series.ts';
import { chartAxesType, chartAxisTitleType, chartAxisType, chartLegendType, chartTitleType, chartType } from './objects/chart.ts';
import { chartCollectionType, shapeCollectionType, shapeType } from './objects/drawings.ts';
import { freezePanesType } from './objects/freeze-panes.ts';
import { functionResultType, functionsType } from './objects/functions.ts';
import { workbookProtectionType, worksheetProtectionType } from './objects/protection.ts';
import {
  cellValueConditionalFormatType, conditionalFormatCollectionType, conditionalFormatType, conditionalRangeFillType, conditionalRangeFontType, textConditionalFormatType,
  conditionalRangeFormatType,
} from './objects/conditional-formats.ts';
import { dataValidationType } from './objects/data-validation.ts';
import { rangeAreasType, rangeCollectionType } from './objects/range-areas.ts';
import { headerFooterGroupType, headerFooterType, pageBreaksType, pageLayoutType } from './objects/page-layout.ts';
import { rangeBorderCollectionType, rangeBorderType } from './objects/range-borders.ts';
import { formatProtectionType, rangeFillType, rangeFontType, rangeFormatType } from './objects/range-format.ts';
import { rangeType } from './objects/range.ts';
import { tableColumnCollectionType, tableColumnType } from './objects/table-columns.ts';
import { tableCollectionType, tableType } from './objects/tables.ts';
import { workbookType } from './objects/workbook.ts';
import { worksheetType } from './objects/worksheet.ts';
import { worksheetCollectionType } from './objects/worksheets.ts';
import type { ApiVersion } from './requirement-sets.ts';

export interface AnsweredMember {
  /** Name of the Office.js class, such as `Range`. */
  readonly type: string;
  /** Name on the wire, such as `GetUsedRange`. */
  readonly wire: string;
  /** Name in the API, such as `getUsedRange`; internal members have none. */
  readonly api: string | null;
  readonly since: ApiVersion;
}

/** The part of a type that a list needs, whatever its target. */
type Listed = Pick<HostType<never>, 'name' | 'properties' | 'objects' | 'methods' | 'item' | 'items'>;

const TYPES: readonly Listed[] = [
  workbookType, worksheetCollectionType, worksheetType, rangeType, tableCollectionType, tableType, tableColumnCollectionType,
  tableColumnType, autoFilterType, chartCollectionType, shapeCollectionType, freezePanesType, worksheetProtectionType, workbookProtectionType, applicationType,
  cultureInfoType, numberFormatInfoType, datetimeFormatInfoType, functionsType, functionResultType,
  conditionalFormatCollectionType, conditionalFormatType, cellValueConditionalFormatType, textConditionalFormatType, conditionalRangeFormatType, conditionalRangeFillType,
  conditionalRangeFontType, formatProtectionType, rangeFormatType, rangeFontType, rangeFillType, rangeBorderCollectionType, rangeBorderType, dataValidationType, rangeAreasType, rangeCollectionType,
  chartType, chartTitleType, chartLegendType, chartAxesType, chartAxisType, chartAxisTitleType, chartSeriesCollectionType, chartSeriesType, chartSeriesFormatType, chartFillType,
  chartLineFormatType, shapeType, pageLayoutType, pageBreaksType, headerFooterGroupType, headerFooterType,
];

/** Names on the wire that the library gives members of another name. */
const RENAMED: ReadonlyMap<string, string> = new Map([['Gridlines', 'showGridlines']]);

function apiName(wire: string): string | null {
  const renamed = RENAMED.get(wire);
  if (renamed !== undefined) return renamed;
  return wire.startsWith('_') ? null : wire.charAt(0).toLowerCase() + wire.slice(1);
}

function membersOf(type: Listed): readonly AnsweredMember[] {
  const tables = { ...type.properties, ...type.objects, ...type.methods };
  const members = Object.entries(tables).map(([wire, { since }]) => ({ type: type.name, wire, api: apiName(wire), since }));
  const item = type.item === undefined ? [] : [{ type: type.name, wire: 'GetItem', api: 'getItem', since: type.item.since }];
  const items = type.items === undefined ? [] : [{ type: type.name, wire: 'Items', api: 'items', since: '1.1' as const }];
  return [...members, ...item, ...items];
}

/** Events as the properties through which an add-in listens to them. */
function events(): readonly AnsweredMember[] {
  const listed = EVENT_METHODS.flatMap(({ suffix, property, since }) =>
    Object.entries(since).map(([type, version]) => ({ type, wire: `_Register${suffix}`, api: property, since: version })));
  return [...listed, { type: 'Workbook', wire: '(document selection)', api: 'onSelectionChanged', since: '1.2' }];
}

/** Everything the stand-in answers, by type and name. */
export function answeredMembers(): readonly AnsweredMember[] {
  return [...TYPES.flatMap(membersOf).filter((member) => member.api !== null), ...events()];
}
