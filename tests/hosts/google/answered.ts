/** The list of what the stand-in answers, read off the tables of its classes. */
import { cacheServiceType, cacheType } from './objects/cache-service.ts';
import { conditionalRuleBuilderType, conditionalRuleType, conditionType } from './objects/conditional-rule.ts';
import { dataValidationBuilderType, dataValidationType } from './objects/data-validation.ts';
import { barChartBuilderType, columnChartBuilderType, embeddedChartBuilderType, embeddedChartType, lineChartBuilderType } from './objects/embedded-chart.ts';
import { filterCriteriaBuilderType, filterCriteriaType, filterType } from './objects/filter.ts';
import { htmlOutputType, htmlServiceType } from './objects/html-service.ts';
import { lockServiceType, lockType } from './objects/lock-service.ts';
import { consoleType, loggerType } from './objects/logging.ts';
import { propertiesServiceType, propertiesType } from './objects/properties-service.ts';
import { protectionType } from './objects/protection.ts';
import { rangeType } from './objects/range-class.ts';
import { rangeListType } from './objects/range-list.ts';
import { richTextBuilderType, richTextType, textStyleBuilderType, textStyleType } from './objects/rich-text.ts';
import { scriptAppType } from './objects/script-app.ts';
import { selectionType } from './objects/selection.ts';
import { sessionType, userType } from './objects/session.ts';
import { sheetType } from './objects/sheet.ts';
import { spreadsheetAppType } from './objects/spreadsheet-app.ts';
import { spreadsheetType } from './objects/spreadsheet.ts';
import { menuType, uiType } from './objects/ui.ts';
import { utilitiesType } from './objects/utilities.ts';
import type { ScriptType } from './script-type.ts';

type Listed = Pick<ScriptType<never>, 'name' | 'methods' | 'enums'>;

const TYPES: readonly Listed[] = [
  spreadsheetAppType, spreadsheetType, sheetType, rangeType, rangeListType, selectionType, filterType, filterCriteriaType, filterCriteriaBuilderType,
  dataValidationType, dataValidationBuilderType, conditionalRuleType, conditionalRuleBuilderType, conditionType, protectionType, richTextType,
  richTextBuilderType, textStyleType, textStyleBuilderType, embeddedChartType, embeddedChartBuilderType, columnChartBuilderType, lineChartBuilderType,
  barChartBuilderType, uiType, menuType, htmlServiceType, htmlOutputType, propertiesServiceType, propertiesType, cacheServiceType, cacheType,
  lockServiceType, lockType, sessionType, userType, utilitiesType, scriptAppType, consoleType, loggerType,
];

function membersOf({ name, methods, enums = {} }: Listed): readonly string[] {
  const values = Object.entries(enums).flatMap(([type, names]) => names.map((value) => `${type}.${value}`));
  return [...Object.keys(methods).map((member) => `${name}.${member}`), ...Object.keys(enums).map((type) => `${name}.${type}`), ...values];
}

/** Everything the stand-in answers, as `Range.getValues`, `SpreadsheetApp.ProtectionType`, `ProtectionType.RANGE`. */
export function answeredMembers(): ReadonlySet<string> {
  return new Set(TYPES.flatMap(membersOf));
}
