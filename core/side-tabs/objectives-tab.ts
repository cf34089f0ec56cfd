/** The objectives: what is to be reached, measured by what, until when, for how much. */
import type { Day } from '../time/day.ts';
import type { Currency } from './currency.ts';

export interface ObjectiveRow {
  readonly row: number;
  readonly objective: string;
  /** A further measure of the objective above, whose name, and what else is blank here but money, it has. */
  readonly isFurther?: boolean;
  /** Keys as in `ChannelEntry.channels`. */
  readonly channel: readonly string[];
  readonly audience: readonly string[];
  readonly measure: string;
  readonly target: number | null;
  /** Null where the tab doesn't say when it begins. */
  readonly start: Day | null;
  readonly due: Day | null;
  readonly budget: number | null;
  readonly spent: number | null;
  /** Of the budget and of what is spent. */
  readonly currencyWord: Currency;
}
