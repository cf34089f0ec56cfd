/** The sentence of a finding. */
import type { Finding, FindingCode, FindingParameters } from '../findings/finding.ts';
import type { RulesWords } from './rules-words.ts';

export function findingSentence({ code, parameters }: Finding, rules: RulesWords): string {
  // The compiler can't see that one finding's code and parameters belong together.
  const sentence = rules[code].sentence as (parameters: FindingParameters[FindingCode]) => string;
  return sentence(parameters);
}
