/** From a file and what a person says of it to what bringing it in would write, in the workbook as it was last read. */
import { useMemo, useRef } from 'react';
import { matchSteps } from '../../exchange/exports/match/match-results.ts';
import type { MatchedPost, ResultMatches } from '../../exchange/exports/match/result-matches.ts';
import type { ExportRefusal, NetworkExport } from '../../exchange/exports/network-export.ts';
import { exportSteps } from '../../exchange/exports/read-export.ts';
import type { ExportInput } from '../../exchange/exports/read-export.ts';
import type { Steps } from '../../exchange/steps.ts';
import { previewSteps } from '../../jobs/import-results.ts';
import type { ResultsImport, ResultsInput } from '../../jobs/import-results.ts';
import type { Language } from '../../words/language.ts';
import type { Checked } from '../load-findings.ts';
import { nextQuestion } from '../state/import-said.ts';
import type { ImportQuestion, ImportSaid } from '../state/import-said.ts';
import { chosenRows } from '../state/row-choices.ts';
import { useSteps } from './use-steps.ts';

export interface ImportPlan {
  /** The workbook that it is for. */
  readonly checked: Checked;
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

export interface ResultsImported {
  /** Null until the file is worked out; while it is worked out anew, for the calendar has changed, what it was before. */
  readonly model: ImportModel | null;
  /** How far that is, from 0 to 1; null once it is done. */
  readonly share: number | null;
}

/** Where in the whole each part of the work begins. */
const MATCHING = 0.35;
const PREVIEWING = 0.9;

export function useResultsImport(checked: Checked, file: ExportInput, said: ImportSaid, language: Language): ResultsImported {
  const { calendar, today, sideTabs: { results, channels } } = checked;
  const { answers, isOwnAccount, older, rows } = said;
  const reading = useSteps(useMemo(() => () => exportSteps({ ...file, today }, answers), [file, answers, today]));
  const read = reading.outcome?.result ?? null;
  const isRead = read !== null && 'rows' in read && read.questions.length === 0;
  const matching = useSteps(useMemo(
    () => (isRead ? (): Steps<ResultMatches> => matchSteps({ export: read, calendar, results: results?.rows ?? [], channels: channels?.rows ?? [], today }) : null),
    [isRead, read, calendar, results, channels, today],
  ));
  const matches = matching.outcome?.result ?? null;
  const planning = useSteps(useMemo(() => {
    if (!isRead || matches === null) return null;
    const chosen = chosenRows(calendar, matches.unsure, rows);
    const input: ResultsInput = { export: read, matches, calendar, chosen, language, today, isOwnAccount, ...(older === null ? {} : { older }) };
    return () => planSteps(checked, input);
  }, [isRead, read, matches, checked, calendar, rows, language, today, isOwnAccount, older]));
  const plan = planning.outcome?.result ?? null;
  const model = useMemo((): ImportModel | null => {
    if (read === null) return null;
    if (!('rows' in read)) return { refusal: read };
    const question = nextQuestion(file, said, read, plan === null ? null : { matches: plan.matches, open: plan.preview.open });
    // What is not worked out yet may hold a question.
    return question === null && plan === null ? null : { refusal: null, read, question, plan: question === null ? plan : null };
  }, [read, plan, file, said]);
  const last = useRef<{ readonly read: typeof read; readonly model: ImportModel } | null>(null);
  if (model !== null) last.current = plan === null ? null : { read, model };
  if (model !== null) return { model, share: null };
  const share = read === null ? reading.share * MATCHING : matches === null ? MATCHING + matching.share * (PREVIEWING - MATCHING) : PREVIEWING + planning.share * (1 - PREVIEWING);
  return { model: read !== null && last.current?.read === read ? last.current.model : null, share };
}

function* planSteps(checked: Checked, input: ResultsInput): Steps<ImportPlan> {
  const { matches, chosen = new Map<number, number | null>() } = input;
  const preview = yield* previewSteps(checked.sideTabs.results, input);
  const own = [...chosen].flatMap(([post, row]): readonly MatchedPost[] => (row === null ? [] : [{ post, row, by: 'text-date' }]));
  return { checked, input, matches, preview, matched: [...matches.matched, ...own].sort((a, b) => a.post - b.post) };
}
