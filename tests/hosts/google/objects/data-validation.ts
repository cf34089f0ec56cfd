/** DataValidation and its builder: drop-down lists, the one kind the workbook in memory holds. */
import type { BookValidation } from '../../book/book-types.ts';
import { enumValue } from '../enum-value.ts';
import { NotAnswered, ScriptException } from '../script-error.ts';
import type { ScriptHost } from '../script-host.ts';
import { scriptType, type ScriptType } from '../script-type.ts';
import { rangeFromNotation, rangeObject } from './range-target.ts';
import { targetOf } from '../wrapped.ts';
import { rangeType } from './range-class.ts';

/** A rule by itself; where it stands is the range's business. */
export interface ListRule {
  readonly values: readonly string[];
  /** `=Lists!$A$2:$A$9`, for a list that stands in cells. */
  readonly reference: string | null;
  readonly hasArrow: boolean;
  readonly allowsOthers: boolean;
}

export function ruleOfValidation({ values, reference, isStrict }: BookValidation): ListRule {
  return { values, reference: reference ?? null, hasArrow: true, allowsOthers: !isStrict };
}

function criteriaValues({ values, reference, hasArrow }: ListRule, host: ScriptHost): readonly unknown[] {
  if (reference === null) return [[...values], hasArrow];
  const { sheet, area } = rangeFromNotation(reference.replace(/^=/, ''), host.book.activeSheet, host);
  return [rangeObject(sheet, area, host), hasArrow];
}

export const dataValidationType: ScriptType<ListRule> = scriptType<ListRule>({
  name: 'DataValidation',
  service: 'SpreadsheetApp',
  methods: {
    getCriteriaType: { takes: [''], call: ({ reference }) => enumValue('DataValidationCriteria', reference === null ? 'VALUE_IN_LIST' : 'VALUE_IN_RANGE') },
    getCriteriaValues: { takes: [''], call: (rule, _given, host) => criteriaValues(rule, host) },
    getAllowInvalid: { takes: [''], call: ({ allowsOthers }) => allowsOthers },
    copy: { takes: [''], call: (rule, _given, host) => host.wrap(dataValidationBuilderType, { rule }) },
  },
});

interface RuleDraft {
  rule: ListRule | null;
}

function drafted({ rule }: RuleDraft): ListRule {
  if (rule === null) throw new ScriptException('The data validation rule must have a criteria.');
  return rule;
}

/** Google's own settings for what the script leaves open: others allowed, with an arrow. */
function startOf({ rule }: RuleDraft): ListRule {
  return rule ?? { values: [], reference: null, hasArrow: true, allowsOthers: true };
}

export const dataValidationBuilderType: ScriptType<RuleDraft> = scriptType<RuleDraft>({
  name: 'DataValidationBuilder',
  service: 'SpreadsheetApp',
  methods: {
    requireValueInList: {
      takes: ['String[]', 'String[], Boolean'],
      call: (draft, given, host) => {
        if (given.texts(0).length > 500) throw new ScriptException('The data validation rule has more items than the limit of 500. Use the “List from a range” criteria instead.');
        draft.rule = { ...startOf(draft), values: given.texts(0), reference: null, hasArrow: given.isTrue(1, true) };
        return host.wrap(dataValidationBuilderType, draft);
      },
    },
    requireValueInRange: {
      takes: ['Range', 'Range, Boolean'],
      call: (_draft, given) => { throw new NotAnswered(`DataValidationBuilder.requireValueInRange of sheet ${targetOf(given.at(0), rangeType).sheet}`); },
    },
    setAllowInvalid: {
      takes: ['Boolean'],
      call: (draft, given, host) => {
        draft.rule = { ...startOf(draft), allowsOthers: given.isTrue(0) };
        return host.wrap(dataValidationBuilderType, draft);
      },
    },
    setHelpText: { takes: ['String'], call: (draft, _given, host) => host.wrap(dataValidationBuilderType, draft) },
    build: { takes: [''], call: (draft, _given, host) => host.wrap(dataValidationType, drafted(draft)) },
  },
});

export function newDataValidation(host: ScriptHost): object {
  return host.wrap(dataValidationBuilderType, { rule: null });
}
