/** What `check` says of rules that lack a column: which columns, by the headings that Suivi knows them by, and what to do. */
import { rulesIn } from '../../../core/index.ts';
import type { Language, NotRun, Role } from '../../../core/index.ts';
import { NEW_CALENDAR_ROLES } from '../../../core/words/calendar-words.ts';
import { capital } from '../../../core/words/format.ts';
import { CLI_WORDS } from './cli-words.ts';
import { wordsOf } from './refusal.ts';

/** The heading by which a column is found. */
export function headingFor(role: Role, language: Language): string {
  const { calendar: { headings }, roles } = wordsOf(language);
  const known = NEW_CALENDAR_ROLES.find((each) => each === role);
  return known === undefined ? capital(roles[role]) : headings[known];
}

/** Nothing where every rule has its columns. */
export function lackingColumnsLines(notRun: readonly NotRun[], language: Language): readonly string[] {
  if (notRun.length === 0) return [];
  const say = CLI_WORDS[language];
  const rules = rulesIn(language);
  const byColumns = new Map<string, { readonly headings: readonly string[]; readonly names: string[] }>();
  for (const { code, missing } of notRun) {
    const headings = [...missing].sort().map((role) => headingFor(role, language));
    const known = byColumns.get(headings.join());
    if (known === undefined) byColumns.set(headings.join(), { headings, names: [rules[code].name] });
    else known.names.push(rules[code].name);
  }
  const sets = [...byColumns.values()].sort((a, b) => a.headings.length - b.headings.length || b.names.length - a.names.length);
  return [say.notRun(notRun.length), ...sets.map(({ headings, names }) => say.lacking(headings, names)), say.addColumns];
}
