/** What every report in the pane is made of: the calendar as it was last read. */
import { taughtStates } from '../../lexicon/taught-states.ts';
import type { TaughtStates } from '../../lexicon/taught-states.ts';
import type { JobInput } from '../../jobs/job.ts';
import { reportRegion } from '../../report/report-region.ts';
import type { ReportDocument } from '../../report/sheet/blocks.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Day } from '../../time/day.ts';
import type { Language } from '../../words/language.ts';
import type { ReportsViewWords } from '../../words/reports-view-words.ts';
import type { RulesWords } from '../../words/rules-words.ts';
import type { Checked } from '../load-findings.ts';

export interface DocumentSource {
  readonly checked: Checked;
  readonly today: Day;
  readonly language: Language;
  readonly words: ReportsViewWords;
  readonly rules: RulesWords;
}

export function reportInput({ checked, today }: Pick<DocumentSource, 'checked' | 'today'>): JobInput<'calendar' | 'tabs'> & { readonly taught: TaughtStates } {
  const { calendar, sideTabs: tabs, found: { settings: { rules: settings, stateWords } } } = checked;
  return { tables: { calendar, tabs }, settings, today, taught: taughtStates(stateWords) };
}

/** Without what the team has set aside. */
export function openFindings({ findings }: Checked): readonly Finding[] {
  return findings.flatMap(({ finding, triaged: { ignored } }) => (ignored === null ? [finding] : []));
}

export function regionOf({ checked, language }: Pick<DocumentSource, 'checked' | 'language'>): ReportDocument['region'] {
  return reportRegion(checked.found.settings.rules, language);
}
