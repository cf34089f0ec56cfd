/** What a person has said of a file that is brought in, and what is still to be asked. */
import type { ExportAnswers, ExportField, ExportQuestion, NetworkExport } from '../../exchange/exports/network-export.ts';
import { likeliestSheet } from '../../exchange/exports/sheet-of-export.ts';
import type { ExportInput } from '../../exchange/exports/read-export.ts';
import type { ResultMatches } from '../../exchange/exports/match/result-matches.ts';
import type { OpenResultsQuestion } from '../../jobs/import-results.ts';
import type { GivenAnswer } from '../../words/results-import-words.ts';

export interface ImportSaid {
  readonly answers: ExportAnswers;
  readonly isOwnAccount: boolean;
  readonly older: 'take' | 'keep' | null;
  /** Of posts that are unsure: which of the rows, by what the row is known by; null for none of them. */
  readonly rows: ReadonlyMap<number, string | null>;
  /** Said before, and being said anew. */
  readonly columnsBefore: ReadonlyMap<string, ExportField> | null;
}

export const NOTHING_SAID: ImportSaid = { answers: {}, isOwnAccount: false, older: null, rows: new Map(), columnsBefore: null };

export type ImportQuestion =
  | ExportQuestion
  | { readonly kind: 'sheet'; readonly names: readonly string[] }
  | { readonly kind: 'other-account'; readonly account: string; readonly known: readonly string[] }
  | { readonly kind: 'older' };

/** The next one; null where all is said. */
export function nextQuestion(
  input: ExportInput, said: ImportSaid, read: NetworkExport, planned: { readonly matches: ResultMatches; readonly open: readonly OpenResultsQuestion[] } | null,
): ImportQuestion | null {
  const names = said.answers.sheet === undefined ? sheetNames(input) : [];
  if (names.length > 1) return { kind: 'sheet', names };
  const [first] = read.questions;
  if (first !== undefined) return first;
  const other = planned?.matches.otherAccount ?? null;
  if (other !== null && planned?.open.includes('other-account') === true) return { kind: 'other-account', ...other };
  return planned?.open.includes('older') === true ? { kind: 'older' } : null;
}

/** Sheets that look like an export, the likeliest first; [] where there is nothing to choose. */
function sheetNames(input: ExportInput): readonly string[] {
  if (!('sheets' in input)) return [];
  const { sheet, others } = likeliestSheet(input.sheets, null);
  return [...(sheet === null ? [] : [sheet.name]), ...others.flatMap((other) => (other.kind === 'other-sheet' ? [other.name] : []))];
}

/** In the order in which they were asked for. */
export function givenAnswers({ answers: { sheet, network, columns, dateOrder, year }, isOwnAccount, older }: ImportSaid): readonly GivenAnswer[] {
  return [
    ...(sheet === undefined ? [] : [{ kind: 'sheet', value: sheet } as const]),
    ...(network === undefined ? [] : [{ kind: 'network', value: network } as const]),
    ...(columns === undefined ? [] : [{ kind: 'columns', used: columns.size } as const]),
    ...(dateOrder === undefined ? [] : [{ kind: 'date-order', value: dateOrder } as const]),
    ...(year === undefined ? [] : [{ kind: 'year', value: year } as const]),
    ...(isOwnAccount ? [{ kind: 'other-account' } as const] : []),
    ...(older === null ? [] : [{ kind: 'older', value: older } as const]),
  ];
}

/** As before the answer: it is asked for again, and so is what hangs on it. */
export function withoutAnswer(said: ImportSaid, kind: GivenAnswer['kind']): ImportSaid {
  const { sheet, network, columns, ...dates } = said.answers;
  const { columnsBefore } = said;
  switch (kind) {
    // Another sheet has other columns and dates.
    case 'sheet': return NOTHING_SAID;
    case 'other-account': return { ...said, isOwnAccount: false };
    case 'older': return { ...said, older: null };
    default: {
      const { dateOrder, year } = dates;
      const answers: ExportAnswers = {
        ...(sheet === undefined ? {} : { sheet }),
        ...(network === undefined || kind === 'network' ? {} : { network }),
        ...(columns === undefined || kind === 'columns' ? {} : { columns }),
        ...(dateOrder === undefined || kind === 'date-order' || kind === 'columns' ? {} : { dateOrder }),
        ...(year === undefined || kind === 'year' || kind === 'columns' ? {} : { year }),
      };
      return { ...NOTHING_SAID, answers, columnsBefore: columns ?? columnsBefore };
    }
  }
}
