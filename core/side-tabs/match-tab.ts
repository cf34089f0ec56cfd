/** Finds of which kind a sheet is, by its name and the headings in its first rows. */
import type { SheetOutline } from '../host.ts';
import { nameWorth } from '../recognise/sheet-name.ts';
import { cellText } from '../table/cell-text.ts';
import type { GridColumn } from './grid-columns.ts';
import { weekdayColumns } from './grid-columns.ts';
import { headingForm, isSlip } from './heading-form.ts';
import { gridMatch } from './match-grid.ts';
import { calendarHeadings, headingRows, likeliestRows, readHeadings, withParts } from './match-headings.ts';
import type { HeadingRow, Headings } from './match-headings.ts';
import { SIDE_TAB_KEYS } from './side-tabs.ts';
import type { SideTabKey } from './side-tabs.ts';
import type { TabForm } from './tab-form.ts';
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

/** Null where a sheet is no tab of any kind. */
export function matchTab(sheet: SheetOutline): TabMatch | null {
  const name = nameForm(sheet.name);
  const named = namedKind(sheet);
  // What is hidden is an old copy or a list of values, unless its name says otherwise.
  if (named === undefined && (!sheet.isVisible || isOtherName(sheet.name))) return null;
  const rows = headingRows(sheet);
  let best: TabMatch | null = null;
  for (const key of SIDE_TAB_KEYS) {
    const form = TAB_FORMS[key];
    const match = bestRow(form, key === named ? 'whole' : holdsNameOf(name, form) ? 'part' : 'none', sheet, rows);
    if (match !== null && match.worth > (best?.worth ?? 0)) best = match;
  }
  return best ?? (named === 'rota' || holdsNameOf(name, TAB_FORMS.rota) ? gridMatch(sheet, rows) : null);
}

/** The kind whose very name a sheet bears. */
export function namedKind({ name }: SheetOutline): SideTabKey | undefined {
  const form = nameForm(name);
  return SIDE_TAB_KEYS.find((key) => isNameOf(form, TAB_FORMS[key]));
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
    if (!(isEnoughNamed(form, named, read) || isEnoughAlone(form, read, sheet, row))) continue;
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
