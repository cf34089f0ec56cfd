/** Asks for a report, whose code is fetched only then. */
import type { Dispatch } from 'react';
import type { WriteReportOptions } from '../jobs/write-report.ts';
import type { Language } from '../words/language.ts';
import type { RulesWords } from '../words/rules-words.ts';
import type { Asked } from './finding-actions.ts';
import type { Checked } from './load-findings.ts';
import { isReshaped, withoutCalendar } from './look-again.ts';
import { fetchReportsPart } from './reports-part.ts';
import type { PaneEvent } from './state/pane-reducer.ts';
import type { ReportWish } from './state/report-wish.ts';

export interface ReportSource {
  /** As the person sees it: the report is made of the calendar as it stands once it is asked for. */
  readonly checked: Checked;
  /** Where the pane has read the calendar at this very moment, it is not read twice. */
  readonly isJustRead?: true;
  readonly rules: RulesWords;
  readonly language: Language;
  readonly dispatch: Dispatch<PaneEvent>;
}

export function askReport(wish: ReportWish, source: ReportSource, ifEdited: Pick<WriteReportOptions, 'onEdited' | 'confirmed'> = { onEdited: 'ask' }): Asked {
  return {
    kind: 'part',
    what: 'report',
    act: async (workbook, _options, today, look) => {
      const { checked: before, isJustRead = false } = source;
      const { writeWished, words } = await fetchReportsPart(source.language);
      const checked = isJustRead ? before : await look();
      if (checked.kind === 'declined') return { applied: withoutCalendar(checked), done: null };
      const options = { ...ifEdited, seen: checked.found.seen };
      return writeWished(wish, { ...source, checked, isReshaped: isReshaped(before, checked), workbook, today, words, options });
    },
  };
}
