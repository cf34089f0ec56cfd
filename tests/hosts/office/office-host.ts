/**
 * The stand-in host as Office.js meets it: message texts in, message texts out.
 *
 * It counts round trips, notes which wire members are used, keeps Excel's limits of size, and strikes
 * with the faults that a test has ordered.
 */
import type { Book } from '../book/book.ts';
import { dispatch } from './dispatcher.ts';
import { EventTeller } from './events.ts';
import { FaultPlan, type Fault } from './faults.ts';
import { Host, type HostOptions } from './host.ts';
import { ActionKind, answerText, eventText, type Answer, type EventEntry, type RequestBody, type RequestMessage } from './wire.ts';

/** Excel on the web takes and gives at most so much at once. */
const MAX_MESSAGE = 5_000_000;

export interface OfficeHostOptions extends HostOptions {
  /** Runs a task later; answers and events never come before the call that caused them has returned. */
  readonly schedule?: (task: () => void, milliseconds: number) => void;
}

/** UTF-8 length, counted only where the text is near the limit. */
function isTooLong(text: string): boolean {
  if (text.length > MAX_MESSAGE) return true;
  return text.length * 3 > MAX_MESSAGE && new TextEncoder().encode(text).length > MAX_MESSAGE;
}

function refusal(code: string, message: string): Answer {
  return { statusCode: 400, body: { error: { code, message } } };
}

const TOO_LARGE_REQUEST = refusal('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
const TOO_LARGE_ANSWER = refusal('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');

function consistsOf(body: RequestBody, names: readonly string[]): boolean {
  const acts = body.Actions.filter((action) => action.ActionType !== ActionKind.instantiate);
  return acts.length > 0 && acts.every(({ Name: name }) => names.includes(name));
}

/** The report that the library is ready: for what the add-in runs in, not for the workbook, and so never kept waiting by a cell. */
function isReadyReport(body: RequestBody): boolean {
  return consistsOf(body, ['NotifyActionHandlerReady']);
}

/** Requests of the library's own: references given back after a run, and the report that it is ready. */
function isLibraryOwn(body: RequestBody): boolean {
  return consistsOf(body, ['_RemoveReference', 'NotifyActionHandlerReady']);
}

export class OfficeHost {
  readonly host: Host;
  readonly faults: FaultPlan = new FaultPlan();
  /** Round trips so far; those that the library makes of its own accord are counted apart. */
  syncCount = 0;
  libraryCount = 0;
  /** Told of every request of the add-in just before it is taken: what others do at that moment. */
  beforeRequest: ((body: RequestBody) => void) | null = null;
  readonly #teller: EventTeller;
  readonly #send: (text: string) => void;
  readonly #schedule: (task: () => void, milliseconds: number) => void;
  readonly #stopListening: () => void;
  readonly #refused: string[] = [];
  #pending: EventEntry[] = [];

  constructor(book: Book, send: (text: string) => void, options: OfficeHostOptions = {}) {
    this.host = new Host(book, options);
    this.#send = send;
    this.#schedule = options.schedule ?? ((task, milliseconds) => { setTimeout(task, milliseconds); });
    this.#teller = new EventTeller(this.host);
    this.#stopListening = book.listen((change) => { this.#queue(this.#teller.entriesFor(change)); });
  }

  /** Wire members asked for that have no answer, as `Range.GetSurroundingRegion is not answered …`. */
  get notAnswered(): readonly string[] {
    return this.#refused;
  }

  /** Wire members used so far, as `Range.Values`. */
  get usedMembers(): readonly string[] {
    return [...this.host.used.keys()].toSorted();
  }

  resetCounts(): void {
    this.syncCount = 0;
    this.libraryCount = 0;
    this.host.used.clear();
  }

  /** Takes a message from Office.js; the answer follows through `send`. */
  receive(text: string): void {
    // The library alone writes these messages; a message of another form would be its bug.
    const request = JSON.parse(text) as RequestMessage;
    const { body } = request.message;
    const isOwn = isLibraryOwn(body);
    if (isOwn) this.libraryCount += 1;
    else {
      this.syncCount += 1;
      this.beforeRequest?.(body);
    }
    const fault = isOwn ? null : this.faults.take();
    const reply = this.#reply(request, isTooLong(text), fault);
    if (reply !== null) this.#schedule(() => { this.#send(reply); }, fault?.kind === 'late' ? fault.milliseconds : 0);
  }

  close(): void {
    this.#stopListening();
  }

  #reply(request: RequestMessage, isRequestTooLong: boolean, fault: Fault | null): string | null {
    if (fault?.kind === 'silence') return null;
    if (fault?.kind === 'refuse') return answerText(request.id, refusal(fault.code, fault.message ?? fault.code));
    const text = this.#answer(request, isRequestTooLong);
    if (fault?.kind === 'silence-after') return null;
    if (fault?.kind === 'nulls') return text.replace(/"Values":\[\[.*?\]\](?=[,}])/g, '"Values":null');
    return fault?.kind === 'refuse-after' ? answerText(request.id, refusal(fault.code, fault.message ?? fault.code)) : text;
  }

  #answer(request: RequestMessage, isRequestTooLong: boolean): string {
    if (this.host.book.isInCellEdit && !isReadyReport(request.message.body)) {
      return answerText(request.id, refusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.'));
    }
    if (isRequestTooLong) return answerText(request.id, TOO_LARGE_REQUEST);
    const body = dispatch(this.host, request.message.body);
    if (body.Error?.Code === 'NotAnsweredByStandIn') this.#refused.push(body.Error.Message);
    const text = answerText(request.id, { statusCode: 200, body });
    return isTooLong(text) ? answerText(request.id, TOO_LARGE_ANSWER) : text;
  }

  #queue(entries: readonly EventEntry[]): void {
    if (entries.length === 0) return;
    this.#pending.push(...entries);
    if (this.#pending.length > entries.length) return;
    this.#schedule(() => {
      const told = this.#pending;
      this.#pending = [];
      this.#send(eventText(told));
    }, 0);
  }
}
