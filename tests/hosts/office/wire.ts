/** The JSON that Office.js and its host exchange: actions on object paths, results, errors, events. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** For each argument the id of the object path it stands for, or 0 where it is a plain value. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export const PathKind = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const ActionKind = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface QueryInfo {
  /** Names in the caller's spelling, with `/` between levels. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: { readonly [id: string]: ObjectPath };
}

export interface ReplyBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** A whole answer: a reply, or a refusal of the request as such. */
export type Answer =
  | { readonly statusCode: 200; readonly body: ReplyBody }
  | { readonly statusCode: number; readonly body: { readonly error: { readonly code: string; readonly message: string } } };

export interface RequestMessage {
  readonly id: number;
  readonly type: 1;
  readonly message: { readonly body: RequestBody };
}

/** The category under which Excel's own events travel. */
export const EVENT_CATEGORY = 65_536;

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** The event's arguments as JSON text. */
  readonly message: string;
}

/** The text of a message that answers a request. */
export function answerText(requestId: number, answer: Answer): string {
  return JSON.stringify({ id: requestId, type: 2, message: { statusCode: answer.statusCode, headers: {}, body: answer.body } });
}

/** The text of a message that tells of events. */
export function eventText(entries: readonly EventEntry[]): string {
  return JSON.stringify({ type: 3, message: { entries } });
}
