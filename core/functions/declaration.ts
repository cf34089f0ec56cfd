/** What a sheet function is: its parameters, what it gives, and how it is worked out. Its texts stand in `texts`. */
import type { Cell } from '../table/cell.ts';
import type { Moment } from '../coverage/staff.ts';
import type { Day } from '../time/day.ts';
import type { Language } from '../words/language.ts';

/** A range comes with its headings; a moment is a day with its time. */
export type ParameterKind = 'range' | 'day' | 'moment' | 'text';

export interface Parameter<Key extends ParameterKey = ParameterKey> {
  readonly key: Key;
  readonly kind: ParameterKind;
  readonly isOptional?: true;
  /** Whether a cell that is given and holds nothing is an answer: an empty text, or a range without rows. */
  readonly mayBeBlank?: true;
  /** Whether the range is a tab, of which only some columns are read: an error in another one is no matter. */
  readonly isTab?: true;
}

/** What the functions are given, by one name in all of them. */
export type ParameterKey =
  | 'team' | 'needs' | 'absences' | 'from' | 'to' | 'role' | 'rota' | 'region' | 'date' | 'moment' | 'headings' | 'row' | 'network' | 'text'
  | 'calendar' | 'channels' | 'channel' | 'dimension'
  | 'by' | 'basis' | 'method' | 'results';

export type CellRows = readonly (readonly Cell[])[];

/** What was given, checked: each parameter by its key and kind. Only an optional one is null. */
export interface Given {
  readonly range: (key: ParameterKey) => CellRows | null;
  readonly day: (key: ParameterKey) => Day;
  readonly moment: (key: ParameterKey) => Moment;
  readonly text: (key: ParameterKey) => string | null;
}

export type FunctionValue = string | number;

/** One value, or rows of one length that spill into the cells below and beside. */
export type FunctionResult = FunctionValue | readonly (readonly FunctionValue[])[];

export interface FunctionDeclaration<Key extends ParameterKey = ParameterKey> {
  readonly parameters: readonly Parameter<Key>[];
  /** Optional parameters come last. */
  readonly result: 'number' | 'text' | 'rows';
  /**
   * Pure, and without a clock.
   * @param language Of what is shown: the language of the ranges' headings.
   * @throws FormulaError
   */
  readonly run: (given: Given, language: Language) => FunctionResult;
}
