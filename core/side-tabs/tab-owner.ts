/** Whose absences a tab without a column of names holds, by the tab’s own name: `Absences Julie`, `Vacances – Marc Tremblay`. */
import { fold } from '../lexicon/fold.ts';
import { areGivenNames } from '../lexicon/given-names.ts';
import { MONTHS } from '../lexicon/months.ts';
import type { OwnerEntry } from '../table/calendar.ts';
import { ownerEntry } from '../table/decode-owner.ts';
import { ABSENCES_FORM } from './forms/absences-form.ts';
import { headingForm } from './heading-form.ts';
import type { SideTab, SideTabTrouble } from './side-tabs.ts';
import { SPARE_NAME_WORDS } from './tab-forms.ts';

const AND = /^(?:et|and|&)$/;
/** Letters without capitals, of which small words have so few: `de`, `des`. */
const SMALL_WORD = /^\p{Ll}{2,3}$/u;
/** Words that say what the tab holds. */
const KIND_WORDS: ReadonlySet<string> = new Set([...ABSENCES_FORM.names].join(' ').split(' '));

/** What a tab's name says besides its kind and its time; '' where that is nothing, or no name: names have capitals. */
export function nameBeside(sheetName: string): string {
  const words = sheetName.split(/[^\p{L}&,]+/u).filter((word) => AND.test(word) || !isSpare(word));
  return words.every((word) => AND.test(word) || /^\p{Lu}/u.test(word)) ? words.join(' ').replace(/^(?:(?:et|and|&) ?)+/, '') : '';
}

function isSpare(word: string): boolean {
  const form = headingForm(word);
  // What stands before an apostrophe or a number: `d’Anne`, `T4`.
  return word.length < 2 || SMALL_WORD.test(word) || KIND_WORDS.has(form) || SPARE_NAME_WORDS.has(form) || MONTHS.has(form);
}

/** Nobody where the tab's name is that of nobody, or of more than one. */
export function tabOwner(sheetName: string): OwnerEntry {
  const owner = ownerEntry(nameBeside(sheetName));
  return owner.people.length === 1 && owner.shared === null ? owner : ownerEntry('');
}

/** Tabs whose owner nobody knows are told, and are nobody's absences: a guess could send the wrong person on leave. */
export function knownOwners(tabs: readonly SideTab<'absences'>[], team: SideTab<'team'> | null, troubles: SideTabTrouble[]): readonly SideTab<'absences'>[] {
  return tabs.map((tab) => {
    const { sheet, sheetName, headerRow, columns } = tab;
    if (columns.has('person') || isKnown(tabOwner(sheetName), team)) return tab;
    troubles.push({ kind: 'column-missing', tab: 'absences', field: 'person', cell: { sheet, row: headerRow, column: Math.min(...columns.values()) }, unread: sheetName });
    return { ...tab, rows: tab.rows.map((row) => ({ ...row, person: ownerEntry('') })) };
  });
}

/** Somebody of the team, or a name that many bear: `Absences Montréal` is a place's. */
function isKnown({ people: [name = ''] }: OwnerEntry, team: SideTab<'team'> | null): boolean {
  return name !== '' && (areGivenNames(name) || team?.rows.some(({ person }) => fold(person).startsWith(fold(name))) === true);
}
