/** Finds of which kind a sheet is, by its name and the headings in its first rows. */
import type { SheetOutline } from '../host.ts';
import { MONTHS } from '../lexicon/months.ts';
import { nameWorth } from '../recognise/sheet-name.ts';
import { cellText } from '../table/cell-text.ts';
import type { DateSystem } from '../time/day.ts';
import type { GridColumn } from './grid-columns.ts';
import { weekdayColumns } from './grid-columns.ts';
import { headingForm, isSlip } from './heading-form.ts';
import { JOINED } from './join-tabs.ts';
import { dayGridMatch } from './match-day-grid.ts';
import { gridMatch } from './match-grid.ts';
import { calendarHeadings, headingRows, likeliestRows, readHeadings, withParts } from './match-headings.ts';
import type { HeadingRow, Headings } from './match-headings.ts';
import { matchResultsTab } from './match-results.ts';
import { SIDE_TAB_KEYS } from './side-tabs.ts';
import type { SideTabKey } from './side-tabs.ts';
import type { TabForm } from './tab-form.ts';
import { nameBeside } from './tab-owner.ts';
import { OTHER_TABS, SPARE_NAME_WORDS, TAB_FORMS } from './tab-forms.ts';

export interface TabMatch {
  readonly key: SideTabKey;
  readonly sheet: SheetOutline;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Columns headed by a day of the week or a role. */
  readonly grid: readonly GridColumn[];
  readonly worth: number;
}

/** Whether a sheet bears the name of a kind, or one that holds it. */
type Named = 'whole' | 'part' | 'none';

const WORTH = { whole: 3, part: 1, none: 0 } as const;
/** What a name that only holds the kind's own asks for more. */
const LEAST_BESIDE_PART = 2;
/** Under its own name, a tab may have one heading that calendars have too. */
const MOST_CALENDAR_HEADINGS = 1;
const LEAST_PROVEN = 0.5;
/** Fewer headings of a kind than this share are a chance among many others. */
const LEAST_KNOWN = 0.4;

/** Null where a sheet is no tab of any kind. Each sheet of an outline is looked at once. */
export function matchTab(sheet: SheetOutline, dateSystem: DateSystem = 1900): TabMatch | null {
  const known = MATCHES[dateSystem];
  const seen = known.get(sheet);
  if (seen !== undefined) return seen;
  const match = matchSheet(sheet, dateSystem);
  known.set(sheet, match);
  return match;
}

const MATCHES: { readonly [System in DateSystem]: WeakMap<SheetOutline, TabMatch | null> } = { 1900: new WeakMap(), 1904: new WeakMap() };

function matchSheet(sheet: SheetOutline, dateSystem: DateSystem): TabMatch | null {
  const results = matchResultsTab(sheet);
  if (results !== null) return { key: 'results', sheet, ...results, grid: [], worth: results.columns.size };
  const name = nameForm(sheet.name);
  const named = namedKind(sheet);
  // What is hidden is an old copy or a list of values, unless its name says otherwise.
  if (named === undefined && (!sheet.isVisible || isOtherName(sheet.name))) return null;
  const isRota = named === 'rota' || holdsNameOf(name, TAB_FORMS.rota);
  // What bears the name of reports is the calendar of them, or figures, and no other tab.
  const isReports = named === 'reports';
  const rows = headingRows(sheet);
  let best: TabMatch | null = null;
  for (const key of SIDE_TAB_KEYS) {
    // Suivi's own: nothing else is like it.
    if (key === 'results' || (isReports && key !== 'reports')) continue;
    const form = TAB_FORMS[key];
    const match = bestRow(form, key === named ? 'whole' : holdsNameOf(name, form) ? 'part' : 'none', sheet, rows);
    if (match !== null && match.worth > (best?.worth ?? 0)) best = match;
  }
  if (!isRota || (best !== null && (best.key !== 'rota' || best.columns.has('start')))) return best;
  return dayGridMatch(sheet, dateSystem) ?? best ?? gridMatch(sheet, rows);
}

/** The kind whose very name a sheet bears. */
export function namedKind({ name }: SheetOutline): SideTabKey | undefined {
  const form = nameForm(name);
  const timeless = timelessName(name);
  return SIDE_TAB_KEYS.find((key) => isNameOf(form, TAB_FORMS[key]))
    // `Garde décembre` is one of several that are read as one; other kinds have no months.
    ?? (timeless === form ? undefined : SIDE_TAB_KEYS.find((key) => JOINED.has(key) && isNameOf(timeless, TAB_FORMS[key])));
}

/** `Garde décembre` and `Garde janvier 2027` are called alike. */
export function timelessName(name: string): string {
  return nameForm(name).split(' ').filter((word) => !MONTHS.has(word)).join(' ');
}

function nameForm(name: string): string {
  const words = headingForm(name).split(' ').filter((word) => !/^\d+$/.test(word) && !SPARE_NAME_WORDS.has(word));
  return words.join(' ');
}

function isNameOf(name: string, { names }: TabForm): boolean {
  return names.has(name) || [...names].some((known) => isSlip(name, known));
}

/** `Canaux numériques`, `Guide de style du réseau`. */
function holdsNameOf(name: string, { names }: TabForm): boolean {
  const within = ` ${name} `;
  return [...names].some((known) => within.includes(` ${known} `));
}

/** The tab of a team, a list of values, a copy, or the calendar itself. */
function isOtherName(name: string): boolean {
  return headingForm(name).split(' ').some((word) => OTHER_TABS.has(word)) || nameWorth(name) > 0;
}

function bestRow(form: TabForm, named: Named, sheet: SheetOutline, rows: readonly HeadingRow[]): TabMatch | null {
  let best: TabMatch | null = null;
  for (const { row, headings } of likeliestRows(form, rows)) {
    const read = readHeadings(form, headings);
    const worth = read.worth + WORTH[named];
    if (worth <= (best?.worth ?? 0)) continue;
    if (!(isEnoughNamed(form, named, read) || isEnoughAlone(form, read, sheet, row) || isEnoughOwned(form, named, read, sheet))) continue;
    const columns = withParts(form, headings, read.columns);
    const grid = form.key === 'team' ? weekdayColumns(sheet.head[row] ?? [], new Set(columns.values())) : [];
    best = { key: form.key, sheet, headerRow: row, columns, grid, worth };
  }
  return best;
}

function isEnoughNamed(form: TabForm, named: Named, { columns, worth, telling, others }: Headings): boolean {
  const isWhole = form.essential.every((field) => columns.has(field));
  const isEnough = named === 'whole' ? worth >= form.leastNamed && (telling > 0 || isWhole) : named === 'part' && isWhole && worth >= form.leastNamed + LEAST_BESIDE_PART;
  return isEnough && !others.some((other) => form.against.has(other)) && calendarHeadings(others) <= MOST_CALENDAR_HEADINGS;
}

/** Absences of one person, whose name is the tab's, need no column of names. */
function isEnoughOwned({ key, against }: TabForm, named: Named, { columns, others }: Headings, { name }: SheetOutline): boolean {
  if (key !== 'absences' || named === 'none' || columns.has('person') || !columns.has('start') || !columns.has('end')) return false;
  return !others.some((other) => against.has(other)) && calendarHeadings(others) === 0 && (named === 'whole' || nameBeside(name) !== '');
}

function isEnoughAlone(form: TabForm, { columns, telling, others }: Headings, sheet: SheetOutline, row: number): boolean {
  if (telling < form.alone.telling || columns.size < form.alone.known || columns.size < (columns.size + others.length) * LEAST_KNOWN) return false;
  if (!form.essential.every((field) => columns.has(field)) || others.some((other) => form.against.has(other)) || calendarHeadings(others) > 0) return false;
  const column = form.proof === null ? undefined : columns.get(form.proof.field);
  return form.proof === null || (column !== undefined && isProven(form.proof.isProof, column, sheet, row));
}

function isProven(isProof: (text: string) => boolean, column: number, { head }: SheetOutline, row: number): boolean {
  const texts = head.slice(row + 1).map((cells) => cellText(cells[column] ?? null)).filter((text) => text !== '');
  return texts.length > 0 && texts.filter(isProof).length >= texts.length * LEAST_PROVEN;
}
