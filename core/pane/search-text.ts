/** What of a finding a search looks through: all that its line shows, and the name of its rule. */
import type { Language } from '../words/language.ts';
import { findingSentence, rulesIn } from '../words/rules-in.ts';
import type { ListedFinding } from './state/listed-finding.ts';

export function searchTextIn(language: Language): (listed: ListedFinding) => string {
  const rules = rulesIn(language);
  return ({ finding, address, sheetName }) => [findingSentence(finding, rules), rules[finding.code].name, address, sheetName].join(' ');
}
