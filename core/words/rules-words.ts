/** What is said of rules and their findings, as a type that both languages fill: a missing sentence does not compile. */
import type { FindingCode, FindingParameters } from '../findings/finding.ts';

/** What a rule is called and why it matters. */
export interface RuleWords<Parameters> {
  /** Two to four words, for lists and filters. */
  readonly name: string;
  /** The finding's one sentence: what is wrong here. */
  readonly sentence: (parameters: Parameters) => string;
  /** One sentence for two or more findings of the rule: how many of what, without when. */
  readonly several: (count: number) => string;
  /** One sentence: why it matters. */
  readonly why: string;
  /** One sentence in the infinitive or imperative: what to do. */
  readonly advice: string;
}

/** The words for each code of some findings. */
export type WordsOfRules<Findings> = { readonly [Code in keyof Findings]: RuleWords<Findings[Code]> };

export type RulesWords = { readonly [Code in FindingCode]: RuleWords<FindingParameters[Code]> };
