/** Puts the add-in's functions into Univer's formula engine, where cells call them as they call its own. */
import { BooleanNumber, type IRange } from '@univerjs/core';
import {
  ArrayValueObject, BaseFunction, BooleanValueObject, ErrorType, ErrorValueObject, FunctionType, IFunctionService, NullValueObject,
  NumberValueObject, SetTriggerFormulaCalculationStartMutation, StringValueObject, type BaseReferenceObject, type BaseValueObject, type FunctionVariantType,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { isCellError, type Cell } from '../../../../core/table/cell.ts';
import { isSpilling, type CellAnswer, type CellArgument, type CellFunction, type CellFunctions } from '../cell-functions.ts';
import { fromUniverValue } from './cell-contents.ts';
import type { GridContext } from './grid-context.ts';

const MOST_ANSWERS = 200;
const WRONG_VALUE: Cell = { error: '#VALUE!' };
const ERRORS: ReadonlySet<string> = new Set(Object.values(ErrorType));

function isReference(variant: FunctionVariantType): variant is BaseReferenceObject {
  return variant.isReferenceObject();
}

function toValueObject(cell: Cell): BaseValueObject {
  if (cell === null) return NullValueObject.create();
  // The set holds exactly the members of the enumeration.
  if (isCellError(cell)) return ErrorValueObject.create(ERRORS.has(cell.error) ? (cell.error as ErrorType) : ErrorType.VALUE);
  if (typeof cell === 'number') return NumberValueObject.create(cell);
  return typeof cell === 'boolean' ? BooleanValueObject.create(cell) : StringValueObject.create(cell);
}

function toNode(answer: CellAnswer): BaseValueObject {
  if (!isSpilling(answer)) return toValueObject(answer);
  const columnCount = Math.max(1, ...answer.map((row) => row.length));
  const rows = answer.length === 0 ? [[]] : answer;
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => Array.from({ length: columnCount }, (_, column) => toValueObject(row[column] ?? ''))),
    rowCount: rows.length, columnCount, unitId: '', sheetId: '', row: 0, column: 0,
  });
}

/** Answers that were not there at once, by function and arguments; the oldest goes when there are too many. */
class Answers {
  readonly #known = new Map<string, CellAnswer>();
  readonly #awaited = new Set<string>();
  readonly #onAnswer: () => void;

  constructor(onAnswer: () => void) {
    this.#onAnswer = onAnswer;
  }

  /** Undefined until the answer is there. */
  find(key: string, ask: () => CellAnswer | Promise<CellAnswer>): CellAnswer | undefined {
    const known = this.#known.get(key);
    if (known !== undefined || this.#awaited.has(key)) return known;
    const answer = ask();
    if (!(answer instanceof Promise)) return answer;
    this.#awaited.add(key);
    const keep = (one: CellAnswer): void => {
      this.#awaited.delete(key);
      this.#known.set(key, one);
      const [oldest] = this.#known.size > MOST_ANSWERS ? this.#known.keys() : [];
      if (oldest !== undefined) this.#known.delete(oldest);
      this.#onAnswer();
    };
    void answer.then(keep, () => keep(WRONG_VALUE));
    return undefined;
  }
}

/**
 * Univer could wait for answers itself, but what is typed while it waits for the last one is lost to it. So a cell shows that
 * its answer is pending, as in Excel, and is calculated again when it is there.
 */
class LiveFunction extends BaseFunction {
  override needsReferenceObject = true;
  readonly #context: GridContext;
  readonly #answer: (args: readonly CellArgument[]) => CellAnswer;

  constructor(context: GridContext, name: string, answer: (args: readonly CellArgument[]) => CellAnswer) {
    super(name);
    this.#context = context;
    this.#answer = answer;
  }

  override calculate(...variants: FunctionVariantType[]): ReturnType<BaseFunction['calculate']> {
    return toNode(this.#answer(variants.map((variant) => this.#argument(variant))));
  }

  #argument(variant: FunctionVariantType): CellArgument {
    const value = isReference(variant) ? variant.toArrayValueObject() : variant;
    if (!isArray(value)) return value.isNull() ? null : { value: this.#cell(value), format: value.getPattern() };
    const cells = value.getArrayValue();
    return {
      values: cells.map((row) => row.map((cell) => (cell === null || cell === undefined ? null : this.#cell(cell)))),
      formats: cells.map((row) => row.map((cell) => cell?.getPattern() || 'General')),
    };
  }

  #cell(value: BaseValueObject): Cell {
    if (value.isNull()) return null;
    if (value instanceof ErrorValueObject) return { error: value.getErrorType() };
    return value.isNumber() ? fromUniverValue({ v: Number(value.getValue()) }, value.getPattern(), this.#context.book.dateSystem) : value.getValue();
  }
}

function isArray(value: BaseValueObject): value is ArrayValueObject {
  return value.isArray();
}

/** Cells whose formula calls one of the functions. */
function callers(context: GridContext, names: readonly string[]): { readonly unitId: string; readonly sheetId: string; readonly range: IRange }[] {
  return context.book.sheets.flatMap((sheet) => {
    const sheetId = context.univerId(sheet.id);
    if (sheetId === undefined) return [];
    return [...sheet.rows()].flatMap(({ row, formulas }) => (formulas ?? []).flatMap((formula, column) => {
      const text = formula?.toUpperCase() ?? '';
      const isCaller = names.some((name) => text.includes(`${name}(`));
      return isCaller ? [{ unitId: context.unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } }] : [];
    }));
  });
}

function recalculate(context: GridContext, names: readonly string[]): void {
  const dirtyRanges = callers(context, names);
  if (dirtyRanges.length === 0) return;
  void context.engine.commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, {
    forceCalculation: false, dirtyRanges, dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {},
  }, { onlyLocal: true });
}

function describe({ name, summary, parameters }: CellFunction): Parameters<IDescriptionService['registerDescriptions']>[0][number] {
  return {
    functionName: name, functionType: FunctionType.User, description: summary, abstract: summary,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name, detail: parameter.detail, example: '', repeat: BooleanNumber.FALSE, require: parameter.isOptional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    })),
  };
}

/** Registers the functions and computes the cells that call them; the answer takes them out again. */
export function registerFunctions(context: GridContext, { listed, run, pending }: CellFunctions): () => void {
  const service = context.engine.injector.get(IFunctionService);
  const names = listed.map(({ name }) => name);
  let isOver = false;
  const answers = new Answers(() => {
    if (!isOver) recalculate(context, names);
  });
  const answerOf = (name: string) => (args: readonly CellArgument[]): CellAnswer => {
    try {
      return answers.find(JSON.stringify([name, args]), () => run(name, args)) ?? pending;
    } catch {
      return WRONG_VALUE;
    }
  };
  service.registerExecutors(...names.map((name) => new LiveFunction(context, name, answerOf(name))));
  const descriptions = context.engine.injector.get(IDescriptionService).registerDescriptions(listed.map(describe));
  recalculate(context, names);
  return () => {
    isOver = true;
    service.unregisterExecutors(...names);
    service.deleteFormulaAstCacheKey(...names);
    descriptions.dispose();
    recalculate(context, names);
  };
}
