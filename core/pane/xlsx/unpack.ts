/** Unpacks the files of a zip as text, piece by piece, and never more than a workbook of figures can hold. */
import type { Pace } from '../pace.ts';
import { checksumAfter } from './checksum.ts';
import { WorkbookFault, damaged } from './workbook-fault.ts';
import type { ZipEntry } from './zip-entries.ts';

/** Letters of all files together: a zip of a few kilobytes may claim any number. */
const MOST_UNPACKED = 100_000_000;
/** A sheet of figures packs to a tenth; from some size on, what packs to next to nothing is no sheet. */
const LARGE = 10_000_000;
const MOST_TIMES = 200;
const PIECE = 65_536;
/** Bytes handed in at once: even of a bomb no more than a few million letters come of them. */
const FED = 8_192;

export interface Unpacker {
  /** Gives every piece of the file's text in order. */
  readonly read: (entry: ZipEntry, onText: (text: string) => void) => Promise<void>;
}

export function createUnpacker(pace: Pace, whole: number): Unpacker {
  let unpacked = 0;
  let packed = 0;
  return {
    read: async (entry, onText) => {
      const decoder = new TextDecoder('utf-8', { fatal: true });
      const own = unpacked;
      let sum = 0;
      for await (const piece of entry.method === 0 ? pieces(entry.bytes) : inflated(entry.bytes)) {
        unpacked += piece.length;
        sum = checksumAfter(sum, piece);
        if (unpacked > MOST_UNPACKED || unpacked - own > Math.max(LARGE, entry.bytes.length * MOST_TIMES)) throw new WorkbookFault('too-large', 'more than a workbook of figures holds');
        onText(asText(decoder, piece));
        // How much of the file has been used up is not told: what came of it has to say.
        await pace.step(Math.min(1, (packed + entry.bytes.length * Math.min(1, (unpacked - own) / (entry.bytes.length * 8 + 1))) / whole));
      }
      packed += entry.bytes.length;
      if (entry.checksum !== 0 && sum !== entry.checksum) throw damaged('a file that is not what was packed');
      onText(asText(decoder, null));
    },
  };
}

function asText(decoder: TextDecoder, piece: Uint8Array | null): string {
  try {
    return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    throw damaged('text that is not UTF-8');
  }
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

async function* inflated(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const stream = inflater();
  const reader = stream.readable.getReader();
  const feed = { isOver: false };
  const fed = feedIn(stream.writable.getWriter(), bytes, feed);
  try {
    for (;;) {
      const { done, value } = await nextOf(reader);
      if (done) break;
      for (let at = 0; at < value.length; at += PIECE) yield value.subarray(at, at + PIECE);
    }
    await fed;
  } finally {
    feed.isOver = true;
    await runDry(reader);
  }
}

/** Piece by piece, so that little is on its way when nobody wants more. What goes wrong with the writing is met by the reading as well. */
async function feedIn(writer: WritableStreamDefaultWriter<BufferSource>, bytes: Uint8Array, feed: { readonly isOver: boolean }): Promise<void> {
  try {
    for (let at = 0; at < bytes.length && !feed.isOver; at += FED) await writer.write(bytes.slice(at, at + FED));
    await writer.close();
  } catch {
    // The reading says it.
  }
}

/** Takes what is still on its way: a stream that is cancelled then may fail where nobody can catch it. */
async function runDry(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  try {
    while (!(await reader.read()).done);
  } catch {
    // It has ended before its time, as was asked.
  }
}

async function nextOf(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<ReadableStreamReadResult<Uint8Array>> {
  try {
    return await reader.read();
  } catch {
    throw damaged('what is packed can not be unpacked');
  }
}

/** Browsers have it since 2022 or 2023. */
function inflater(): DecompressionStream {
  try {
    return new DecompressionStream('deflate-raw');
  } catch {
    throw new WorkbookFault('unopened', 'this browser unpacks nothing');
  }
}
