/** Asks for a report, whose code is fetched only then. */
import type { Dispatch } from 'react';
import type { WriteReportOptions } from '../jobs/write-report.ts';
import type { Language } from '../words/language.ts';
import type { RulesWords } from '../words/rules-words.ts';
import type { Asked } from './finding-actions.ts';
import type { Checked } from './load-findings.ts';
import { fetchReportsPart } from './reports-part.ts';
import type { PaneEvent } from './state/pane-reducer.ts';
import type { ReportWish } from './state/report-wish.ts';

export interface ReportSource {
  readonly checked: Checked;
  readonly rules: RulesWords;
  readonly language: Language;
  readonly dispatch: Dispatch<PaneEvent>;
}

export function askReport(wish: ReportWish, source: ReportSource, ifEdited: Pick<WriteReportOptions, 'onEdited' | 'confirmed'> = { onEdited: 'ask' }): Asked {
  return {
    kind: 'part',
    what: 'report',
    act: async (workbook, { seen = null }, today) => {
      const { writeWished, words } = await fetchReportsPart(source.language);
      return writeWished(wish, { ...source, workbook, today, words, options: { ...ifEdited, seen } });
    },
  };
}
