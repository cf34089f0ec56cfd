/** The checklists of both hosts, and their pages. */
import { LANGUAGES } from '../../../core/words/language.ts';
import type { Checklist } from './checklist.ts';
import { checklistPage } from './checklist-page.ts';
import { EXCEL } from './excel.ts';
import { GOOGLE } from './google.ts';

export const CHECKLISTS: readonly Checklist[] = [EXCEL, GOOGLE];

/** Names of files, and what each holds. */
export function checklistPages(): ReadonlyMap<string, string> {
  return new Map(CHECKLISTS.flatMap((checklist) => LANGUAGES.map((language) => [`${checklist.host}.${language}.md`, checklistPage(checklist, language)] as const)));
}
