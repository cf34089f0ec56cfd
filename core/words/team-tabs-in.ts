/** The words of the tabs about the team in each language. */
import { enTeamTabs } from './en/team-tabs.ts';
import { frTeamTabs } from './fr/team-tabs.ts';
import type { Language } from './language.ts';
import type { TeamTabsWords } from './team-tabs-words.ts';

const TEAM_TABS_WORDS: { readonly [L in Language]: TeamTabsWords } = { fr: frTeamTabs, en: enTeamTabs };

export function teamTabsIn(language: Language): TeamTabsWords {
  return TEAM_TABS_WORDS[language];
}
