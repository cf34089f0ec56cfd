/** Runs the actions of one request in order, on the objects that its paths lead to. */
import { BookError } from '../book/book-error.ts';
import type { Host } from './host.ts';
import { HostObject, hostObject, type Argument } from './host-type.ts';
import { accessDenied, httpStatusOf, invalidArgument, itemNotFound, notAnswered, OfficeError } from './office-error.ts';
import { ADDIN_SERVICE, addinServiceType } from './objects/addin-service.ts';
import { CUSTOM_FUNCTIONS, customFunctionsType } from './objects/custom-functions.ts';
import { workbookType } from './objects/workbook.ts';
import { answerQuery } from './query.ts';
import { ActionKind, PathKind } from './wire.ts';
import type { Action, ArgumentInfo, Json, ObjectPath, ReplyBody, RequestBody } from './wire.ts';

/** One request being answered; paths are followed once each, when first used. */
class Run {
  readonly #host: Host;
  readonly #paths: RequestBody['ObjectPaths'];
  readonly #found = new Map<number, HostObject | null>();

  constructor(host: Host, body: RequestBody) {
    this.#host = host;
    this.#paths = body.ObjectPaths;
  }

  /** The answer to one action; null stands for a null object or no result. */
  act(action: Action): Json {
    if (action.ActionType === ActionKind.trace) return null;
    const object = this.#object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return object === null ? null : this.#instantiated(object);
      case ActionKind.query:
        return object === null ? null : answerQuery(object, action.QueryInfo ?? {}, this.#host);
      case ActionKind.method:
        return object === null ? null : this.#method(object, action);
      case ActionKind.setProperty:
        if (object === null) throw itemNotFound(`a null object has no ${action.Name}`);
        object.write(action.Name, plain(this.#args(action.ArgumentInfo)[0]), this.#host);
        return null;
      default:
        throw notAnswered(`action type ${String(action.ActionType)} (${action.Name})`);
    }
  }

  #instantiated(object: HostObject): Json {
    const reference = this.#host.referenceOf(object);
    return { ...object.identity(this.#host), ...(reference === null ? {} : { _ReferenceId: reference }) };
  }

  #method(object: HostObject, action: Action): Json {
    if (action.Name === '_KeepReference') {
      this.#host.keep(object);
      return null;
    }
    const outcome = object.call(action.Name, this.#args(action.ArgumentInfo), this.#host);
    return outcome instanceof HostObject ? outcome.identity(this.#host) : outcome;
  }

  #args(info: ArgumentInfo | undefined): readonly Argument[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      if (typeof id === 'object') throw notAnswered('an array of objects as an argument');
      if (id === undefined || id === 0) return value;
      const object = this.#object(id);
      if (object === null) throw invalidArgument('a null object');
      return object;
    });
  }

  #object(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[String(id)];
    if (path === undefined) throw notAnswered(`object path ${String(id)}`);
    const object = this.#follow(path);
    this.#found.set(id, object);
    return object;
  }

  #follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathKind.global:
        return hostObject(workbookType, this.#host.book);
      case PathKind.newObject:
        if (path.Name === ADDIN_SERVICE) return hostObject(addinServiceType, null);
        if (path.Name === CUSTOM_FUNCTIONS) return hostObject(customFunctionsType, null);
        throw notAnswered(`new ${path.Name}`);
      case PathKind.reference: {
        const kept = this.#host.kept(path.Name);
        if (kept === undefined) throw itemNotFound(`reference ${path.Name}`);
        return kept;
      }
      case PathKind.nothing:
        return null;
      default:
        return this.#followFrom(path);
    }
  }

  #followFrom(path: ObjectPath): HostObject | null {
    const parent = this.#object(path.ParentObjectPathId ?? 0);
    // What hangs below a null object is a null object.
    if (parent === null) return null;
    const args = this.#args(path.ArgumentInfo);
    if (path.ObjectPathType === PathKind.property) return parent.child(path.Name, this.#host);
    if (path.ObjectPathType === PathKind.indexer) return parent.item(args[0], this.#host);
    const outcome = parent.call(path.Name, args, this.#host);
    if (outcome === null || outcome instanceof HostObject) return outcome;
    throw notAnswered(`${parent.typeName}.${path.Name} as an object`);
  }
}

/** A plain value for a property; objects are not assigned. */
function plain(argument: Argument): Json {
  if (argument instanceof HostObject) throw invalidArgument('an object as a value');
  return argument ?? null;
}

/** The stand-in's own words for what the workbook refuses. */
function officeErrorOf(error: unknown): OfficeError {
  if (error instanceof OfficeError) return error;
  if (!(error instanceof BookError)) throw error;
  if (error.code === 'name-taken') return new OfficeError('ItemAlreadyExists', `The name is taken. (${error.detail})`);
  if (error.code === 'sheet-missing' || error.code === 'table-missing') return itemNotFound(error.detail);
  if (error.code === 'last-visible-sheet') return new OfficeError('InvalidOperation', 'A workbook needs a visible sheet.');
  if (error.code === 'merged-cells') return accessDenied('merged cells');
  return invalidArgument(error.message);
}

/**
 * Answers a request; actions before the one that fails have had their effect.
 *
 * Strictly in the order of the request's actions: what is loaded before something is set in the same batch is told as it
 * was before. That a live Excel does the same follows from that order, and has not been tried.
 */
export function dispatch(host: Host, body: RequestBody): ReplyBody {
  const run = new Run(host, body);
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run.act(action) });
      if (action.ActionType === ActionKind.trace) traces.push(action.Id);
    } catch (thrown) {
      const error = officeErrorOf(thrown);
      const details = { Code: error.code, Message: error.message, Location: action.Name, ActionIndex: index };
      return { Results: results, TraceIds: traces, Error: { ...details, HttpStatusCode: httpStatusOf(error.code) } };
    }
  }
  return { Results: results, TraceIds: traces };
}
