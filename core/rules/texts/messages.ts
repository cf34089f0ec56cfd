/** Posts of the same words by the same sender as one message, so that texts are compared and not rows. */
import type { TextWords } from '../../similarity/text-words.ts';
import { wordCount, wordsKey } from '../../similarity/words-key.ts';
import type { Calendar } from '../../table/calendar.ts';

/** A text with fewer words says too little to be called nearly the same as another. */
const LEAST_WORDS = 12;

/** Messages in the order of their senders, and the rows that carry one. */
export interface Messages {
  /** The first row of each message. */
  readonly firstRows: Uint32Array;
  readonly senders: Uint32Array;
  /** Rows in the order in which they were given, and the number of each one's message. */
  readonly rows: Uint32Array;
  readonly messages: Uint32Array;
}

interface Sender {
  readonly number: number;
  readonly firstRows: number[];
  /** By the key of its words, which of the sender's messages it is. */
  readonly numbers: Map<number, number>;
}

export function messagesOf(calendar: Calendar, words: TextWords, rows: readonly number[]): Messages {
  const bySender = new Map<number, Sender>();
  const found = new Uint32Array(rows.length);
  const senderOfRow = new Uint32Array(rows.length);
  const messages = new Uint32Array(rows.length);
  let count = 0;
  for (const row of rows) {
    if (wordCount(words, row) < LEAST_WORDS) continue;
    const key = (calendar.account.codes[row] ?? 0) * calendar.department.entries.length + (calendar.department.codes[row] ?? 0);
    let sender = bySender.get(key);
    if (sender === undefined) bySender.set(key, (sender = { number: bySender.size, firstRows: [], numbers: new Map() }));
    const message = wordsKey(words, row);
    let number = sender.numbers.get(message);
    if (number === undefined) {
      number = sender.firstRows.push(row) - 1;
      sender.numbers.set(message, number);
    }
    found[count] = row;
    senderOfRow[count] = sender.number;
    messages[count] = number;
    count += 1;
  }
  const senders = [...bySender.values()];
  const starts = startsOf(senders);
  for (let place = 0; place < count; place += 1) messages[place] = (messages[place] ?? 0) + (starts[senderOfRow[place] ?? 0] ?? 0);
  const total = starts[senders.length] ?? 0;
  const firstRows = new Uint32Array(total);
  const senderOfMessage = new Uint32Array(total);
  for (const { number, firstRows: own } of senders) {
    firstRows.set(own, starts[number] ?? 0);
    senderOfMessage.fill(number, starts[number] ?? 0, starts[number + 1] ?? 0);
  }
  return { firstRows, senders: senderOfMessage, rows: found.subarray(0, count), messages: messages.subarray(0, count) };
}

/** Where each sender's messages begin; one more for the end of the last. */
function startsOf(senders: readonly Sender[]): Uint32Array {
  const starts = new Uint32Array(senders.length + 1);
  for (const { number, firstRows } of senders) starts[number + 1] = (starts[number] ?? 0) + firstRows.length;
  return starts;
}
