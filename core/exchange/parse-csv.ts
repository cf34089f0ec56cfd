/** Reads text separated by commas, semicolons, tabs or bars in one pass, keeping every field exactly as written. */

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A single bar in a record is rather part of its text. */
const FEWEST_BARS = 2;
/** What may stand before the quote that opens a field. */
const FIELD_EDGES: ReadonlySet<string> = new Set([...DELIMITERS, '\n', '\r']);
/** How many records are looked at to find the delimiter. */
const SAMPLE_RECORDS = 50;

/** So many records take a millisecond or two. */
const STEP_RECORDS = 2000;

/** Counts of each delimiter, outside quotes, in the first records. */
function delimiterCounts(text: string): readonly (readonly number[])[] {
  const counts: number[][] = [];
  let current = DELIMITERS.map(() => 0);
  let isQuoted = false;
  let isBlank = true;
  for (let at = 0; at < text.length && counts.length < SAMPLE_RECORDS; at += 1) {
    const letter = text[at] ?? '';
    // A quote opens only where a field begins; an inch mark within a field is a letter like another.
    if (letter === '"' && (isQuoted || at === 0 || FIELD_EDGES.has(text[at - 1] ?? ''))) isQuoted = !isQuoted;
    if (isQuoted) {
      isBlank = false;
    } else if (letter === '\n' || letter === '\r') {
      if (!isBlank) counts.push(current);
      current = DELIMITERS.map(() => 0);
      isBlank = true;
    } else {
      const index = DELIMITERS.findIndex((delimiter) => delimiter === letter);
      if (index !== -1) current[index] = (current[index] ?? 0) + 1;
      isBlank = false;
    }
  }
  if (!isBlank) counts.push(current);
  return counts;
}

/** The delimiter with which most records have the same number of fields; a comma when nothing tells. */
export function findDelimiter(text: string): string {
  const counts = delimiterCounts(text);
  let best = { delimiter: ',', records: 0, fields: 0 };
  DELIMITERS.forEach((delimiter, index) => {
    const frequencies = new Map<number, number>();
    for (const record of counts) {
      const fields = record[index] ?? 0;
      if (fields >= (delimiter === '|' ? FEWEST_BARS : 1)) frequencies.set(fields, (frequencies.get(fields) ?? 0) + 1);
    }
    for (const [fields, records] of frequencies) {
      const isBetter = records > best.records || (records === best.records && fields > best.fields);
      if (isBetter) best = { delimiter, records, fields };
    }
  });
  return best.delimiter;
}

/** One field, and where the text goes on after it. */
interface Field {
  readonly text: string;
  readonly end: number;
}

/**
 * Null where the quote opens nothing: it is never closed, or what seems to close it opens a field some lines below.
 * Taking it at its word would swallow every record on the way.
 */
function quotedField(text: string, start: number, delimiter: string): Field | null {
  let content = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return null;
    content += text.slice(from, quote);
    const next = text[quote + 1];
    if (next !== '"') {
      const isClosed = next === undefined || next === delimiter || next === '\n' || next === '\r';
      return isClosed || !/[\n\r]/.test(content) ? { text: content, end: quote + 1 } : null;
    }
    content += '"';
    from = quote + 2;
  }
}

function plainField(text: string, start: number, delimiter: string): Field {
  let end = start;
  while (end < text.length) {
    const letter = text[end];
    if (letter === delimiter || letter === '\n' || letter === '\r') break;
    end += 1;
  }
  return { text: text.slice(start, end), end };
}

/**
 * The records of the text; a blank line is a record with one empty field.
 * @param wanted 1 for each column of which the fields are kept; those of others are left empty. Absent for all.
 */
export function parseCsv(text: string, delimiter: string = findDelimiter(text), wanted?: Uint8Array): string[][] {
  const steps = csvSteps(text, delimiter, wanted);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same by and by, for those who have to let others have their turn; gives how far it is, from 0 to 1. */
export function* csvSteps(text: string, delimiter: string, wanted?: Uint8Array): Generator<number, string[][], void> {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedField(text, at, delimiter) : null;
    let field = quoted ?? plainField(text, at, delimiter);
    // Text after a closing quote belongs to the field, as Excel reads it.
    if (quoted !== null && field.end < text.length) {
      const rest = plainField(text, field.end, delimiter);
      field = { text: field.text + rest.text, end: rest.end };
    }
    record.push(wanted === undefined || wanted[record.length] === 1 ? field.text : '');
    at = field.end;
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) record.push('');
      continue;
    }
    if (at === text.length) break;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    records.push(record);
    record = [];
    if (records.length % STEP_RECORDS === 0) yield at / text.length;
  }
  if (record.length > 0) records.push(record);
  return records;
}
