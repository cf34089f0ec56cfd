/** From a file and what a person says of it to what bringing it in would write, in the workbook as it was last read. */
import { useMemo } from 'react';
import { matchResults } from '../../exchange/exports/match/match-results.ts';
import type { MatchedPost, ResultMatches } from '../../exchange/exports/match/result-matches.ts';
import type { ExportRefusal, NetworkExport } from '../../exchange/exports/network-export.ts';
import { readExport } from '../../exchange/exports/read-export.ts';
import type { ExportInput } from '../../exchange/exports/read-export.ts';
import { previewResults } from '../../jobs/import-results.ts';
import type { ResultsImport, ResultsInput } from '../../jobs/import-results.ts';
import type { Language } from '../../words/language.ts';
import type { Checked } from '../load-findings.ts';
import { nextQuestion } from '../state/import-said.ts';
import type { ImportQuestion, ImportSaid } from '../state/import-said.ts';
import { chosenRows } from '../state/row-choices.ts';

export interface ImportPlan {
  readonly input: ResultsInput;
  readonly matches: ResultMatches;
  readonly preview: ResultsImport;
  /** Also those that the person has said. */
  readonly matched: readonly MatchedPost[];
}

export type ImportModel =
  | { readonly refusal: ExportRefusal }
  /** Either of the two is null. */
  | { readonly refusal: null; readonly read: NetworkExport; readonly question: ImportQuestion | null; readonly plan: ImportPlan | null };

export function useResultsImport({ calendar, today, sideTabs: { results, channels } }: Checked, file: ExportInput, said: ImportSaid, language: Language): ImportModel {
  const { answers, isOwnAccount, older, rows } = said;
  const read = useMemo(() => readExport({ ...file, today }, answers), [file, answers, today]);
  const matches = useMemo(
    () => ('rows' in read && read.questions.length === 0 ? matchResults({ export: read, calendar, results: results?.rows ?? [], channels: channels?.rows ?? [], today }) : null),
    [read, calendar, results, channels, today],
  );
  const plan = useMemo((): ImportPlan | null => {
    if (!('rows' in read) || matches === null) return null;
    const chosen = chosenRows(calendar, matches.unsure, rows);
    const input: ResultsInput = { export: read, matches, calendar, chosen, language, today, isOwnAccount, ...(older === null ? {} : { older }) };
    const own = [...chosen].flatMap(([post, row]): readonly MatchedPost[] => (row === null ? [] : [{ post, row, by: 'text-date' }]));
    return { input, matches, preview: previewResults(results, input), matched: [...matches.matched, ...own].sort((a, b) => a.post - b.post) };
  }, [read, matches, calendar, rows, language, today, isOwnAccount, older, results]);
  if (!('rows' in read)) return { refusal: read };
  const question = nextQuestion(file, said, read, plan === null ? null : { matches: plan.matches, open: plan.preview.open });
  return { refusal: null, read, question, plan: question === null ? plan : null };
}
