/** Why a post has no day, in few words: what its date cell holds, or how it can be read. */
import type { Calendar } from '../../table/calendar.ts';
import { DAY_TROUBLE } from '../../table/day-trouble.ts';
import { quotable } from '../../words/quotable.ts';
import type { RulesWords } from '../../words/rules-words.ts';

export function undatedFacts({ dayReadings, dayText, dayTrouble }: Pick<Calendar, 'dayReadings' | 'dayText' | 'dayTrouble'>, row: number, rules: RulesWords): string {
  const text = dayText.get(row) ?? '';
  const readings = dayReadings.get(row);
  const trouble = dayTrouble[row];
  if (readings !== undefined) return rules['date-ambiguous'].sentence({ label: '', text, dayFirst: readings[0], monthFirst: readings[1], isSwapped: trouble === DAY_TROUBLE.swapped });
  if (trouble === DAY_TROUBLE.missing) return rules['date-missing'].name;
  return [rules[trouble === DAY_TROUBLE.impossible ? 'date-impossible' : 'date-unreadable'].name, quotable(text)].filter((part) => part !== '').join(' · ');
}
