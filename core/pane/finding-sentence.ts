/** The sentence of a finding in a language. */
import type { Finding, FindingCode, FindingParameters } from '../findings/finding.ts';
import type { Words } from '../words/words.ts';

export function findingSentence({ code, parameters }: Finding, words: Words): string {
  // The compiler can't see that one finding's code and parameters belong together.
  const sentence = words.rules[code].sentence as (parameters: FindingParameters[FindingCode]) => string;
  return sentence(parameters);
}
