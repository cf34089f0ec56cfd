/** What of a finding a search looks through: all that its line shows, and the name of its rule. */
import { findingSentence } from '../words/finding-sentence.ts';
import type { RulesWords } from '../words/rules-words.ts';
import type { ListedFinding } from './state/listed-finding.ts';

export function searchTextIn(rules: RulesWords): (listed: ListedFinding) => string {
  return ({ finding, address, sheetName }) => [findingSentence(finding, rules), rules[finding.code].name, address, sheetName].join(' ');
}
