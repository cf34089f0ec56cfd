/** Whether a duty of the team, or a report that it owes, is the very report that is being made: that one is neither left to do nor overdue. */
import { fold } from '../../lexicon/fold.ts';

const WEEKLY_REPORT = /\brapport (?:de (?:la )?semaine|hebdo(?:madaire)?)\b|\bweekly report\b|\breport of the week\b/;

export function isWeeklyReport(name: string): boolean {
  return WEEKLY_REPORT.test(fold(name));
}
