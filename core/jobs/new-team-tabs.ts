/** The tabs about the team for who has none: headings and lists, and in two of them rows to begin with. */
import type { PlannedColumn, SheetPlan } from '../edits/edit.ts';
import type { SheetOutline } from '../host.ts';
import type { Cell } from '../table/cell.ts';
import { NBSP } from '../words/format.ts';
import { LANGUAGES } from '../words/language.ts';
import type { Language } from '../words/language.ts';
import { teamTabsIn } from '../words/team-tabs-in.ts';
import { READY_ROLES, TEAM_TAB_FIELDS } from '../words/team-tabs-words.ts';
import type { TeamTab, TeamTabsWords } from '../words/team-tabs-words.ts';
import { wordsIn } from '../words/words-in.ts';

/** What A1 says until a tab is whole: the same in every language, and another for each tab. */
export const UNFINISHED_TEAM: { readonly [Key in TeamTab]: string } = {
  team: unfinished('Équipe', 'Team'),
  needs: unfinished('Besoins', 'Needs'),
  absences: unfinished('Absences', 'Absences'),
  rota: unfinished('Garde', 'Rota'),
  duties: unfinished('Tâches', 'Duties'),
};

const TIME = 'hh:mm';
const DATE = 'yyyy-mm-dd';
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ['person', 22], ['roles', 32], ['role', 26], ['channels', 24], ['days', 16], ['from', 8], ['to', 8], ['least', 10], ['best', 10], ['most', 10], ['reason', 28], ['duty', 40], ['owner', 22], ['backup', 22], ['replaces', 22],
]);
const USUAL_WIDTH = 14;
const TIMES: ReadonlySet<string> = new Set(['from', 'to']);
const DATES: ReadonlySet<string> = new Set(['start', 'end']);
/** 9:00 and 17:00 as fractions of a day. */
const OFFICE_HOURS = [9 / 24, 17 / 24] as const;

/** The rows of an earlier try, in whichever language, are written over. */
export function newTeamTab(key: TeamTab, language: Language, name: string, halfMade: SheetOutline | undefined): SheetPlan {
  const cells = cellsOf(key, teamTabsIn(language));
  return {
    name,
    isHidden: false,
    cells,
    headerRows: 1,
    hasFilter: true,
    columns: TEAM_TAB_FIELDS[key].map((field) => plannedColumn(key, field, language)),
    unfinished: UNFINISHED_TEAM[key],
    leftovers: halfMade === undefined ? [] : leftIn(halfMade, key),
  };
}

function cellsOf(key: TeamTab, words: TeamTabsWords): readonly (readonly Cell[])[] {
  const { headings } = words.tabs[key];
  return [headings, ...rowsOf(key, words).map((row) => headings.map((_, column) => row[column] ?? null))];
}

function rowsOf(key: TeamTab, { roles, allChannels, days, duties, rhythms }: TeamTabsWords): readonly (readonly Cell[])[] {
  if (key === 'needs') return READY_ROLES.map((role) => [roles[role], allChannels, days[0], ...OFFICE_HOURS, 1]);
  return key === 'duties' ? duties.map(([duty, role, rhythm]) => [duty, roles[role], rhythms[rhythm]]) : [];
}

/** Only what Suivi would have written there itself. */
function leftIn({ head }: SheetOutline, key: TeamTab): SheetPlan['leftovers'] {
  const known = LANGUAGES.map((language) => cellsOf(key, teamTabsIn(language)));
  const height = Math.max(...known.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) => TEAM_TAB_FIELDS[key].map((_field, column) => {
    const cell = head[row]?.[column] ?? null;
    return known.some((cells) => cells[row]?.[column] === cell) ? cell : null;
  }));
}

function plannedColumn(key: TeamTab, field: string, language: Language): PlannedColumn {
  const format = TIMES.has(field) ? TIME : DATES.has(field) ? DATE : 'General';
  return { width: WIDTHS.get(field) ?? USUAL_WIDTH, format, list: listOf(key, field, language), isWrapped: false };
}

/** People are for the team to name: they have no list. */
function listOf(key: TeamTab, field: string, language: Language): readonly string[] {
  const words = teamTabsIn(language);
  switch (field) {
    case 'role': case 'roles': return READY_ROLES.map((role) => words.roles[role]);
    case 'channels': return [words.allChannels, ...wordsIn(language).calendar.channels];
    case 'days': return words.days;
    case 'membership': return words.memberships;
    case 'reason': return words.reasons;
    case 'rhythm': return Object.values(words.rhythms);
    case 'least': return key === 'needs' ? ['1', '2', words.closed] : [];
    default: return [];
  }
}

function unfinished(french: string, english: string): string {
  return `Onglet ${french} incomplet${NBSP}: recommencez dans Suivi · ${english} tab incomplete: try again in Suivi`;
}
