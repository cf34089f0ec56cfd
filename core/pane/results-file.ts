/** A network's file that the person has chosen, opened here and sent nowhere: its text, or the sheets of a workbook. */
import { MOST_EXPORT_BYTES, exportFileKind } from '../exchange/exports/export-file.ts';
import { recordSteps } from '../exchange/exports/read-export.ts';
import type { ExportInput } from '../exchange/exports/read-export.ts';
import type { ResultsFileTrouble } from '../words/results-import-words.ts';
import { decodeText } from './decode-text.ts';
import type { Pace } from './pace.ts';
import { openXlsx } from './xlsx/open-xlsx.ts';
import { WorkbookFault } from './xlsx/workbook-fault.ts';

export interface ResultsFile {
  readonly name: string;
  /** Null where it can't be taken. */
  readonly input: ExportInput | null;
  readonly trouble: ResultsFileTrouble | null;
}

/** @throws HostError `cancelled` once the person has ended it. */
export async function openResultsFile(file: File, pace: Pace): Promise<ResultsFile> {
  const { name, size } = file;
  const refused = (trouble: ResultsFileTrouble): ResultsFile => ({ name, input: null, trouble });
  if (size > MOST_EXPORT_BYTES) return refused({ kind: 'too-large', bytes: size, most: MOST_EXPORT_BYTES });
  const bytes = await bytesOf(file);
  if (bytes === null) return refused({ kind: 'unreadable' });
  await pace.step(0);
  const kind = exportFileKind(bytes);
  if (kind === 'text') {
    const text = decodeText(bytes);
    return text === null ? refused({ kind: 'not-text' }) : { name, input: await splitText(text, pace), trouble: null };
  }
  if (kind !== 'workbook') return refused(kind);
  try {
    return { name, input: await openXlsx(bytes, pace), trouble: null };
  } catch (error) {
    if (error instanceof WorkbookFault) return refused({ kind: `workbook-${error.kind}` });
    throw error;
  }
}

/** A long text is taken apart here, where the page may go on meanwhile, and once for all answers. */
async function splitText(text: string, pace: Pace): Promise<ExportInput> {
  const steps = recordSteps(text);
  for (;;) {
    const step = steps?.next();
    if (step === undefined) return { text };
    if (step.done === true) return { text, records: step.value };
    await pace.step(step.value);
  }
}

/** Null where the file is gone, or may not be read, since it was chosen. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
