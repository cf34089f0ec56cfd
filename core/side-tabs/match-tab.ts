/** Finds of which kind a sheet is, by its name and the headings in its first rows. */
import type { SheetOutline } from '../host.ts';
import { fold } from '../lexicon/fold.ts';
import { nameWorth } from '../recognise/sheet-name.ts';
import { isBlank } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import { LONGEST_HEADING, headingForm, isSlip, unbracketedForm } from './heading-form.ts';
import { SIDE_TAB_KEYS } from './side-tabs.ts';
import type { SideTabKey } from './side-tabs.ts';
import type { TabForm } from './tab-form.ts';
import { CALENDAR_HEADINGS, OTHER_TABS, SPARE_NAME_WORDS, TAB_FORMS } from './tab-forms.ts';

export interface TabMatch {
  readonly key: SideTabKey;
  readonly sheet: SheetOutline;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly worth: number;
}

/** Whether a sheet bears the name of a kind, or one that holds it. */
type Named = 'whole' | 'part' | 'none';

interface Heading {
  readonly column: number;
  readonly form: string;
  /** Without brackets; '' where that leaves nothing. */
  readonly bare: string;
}

interface HeadingRow {
  readonly row: number;
  readonly headings: readonly Heading[];
}

interface Headings {
  readonly columns: ReadonlyMap<string, number>;
  readonly worth: number;
  readonly telling: number;
  /** Forms of the headings that are no field's. */
  readonly others: readonly string[];
}

/** The headings stand below a title and what explains the tab. */
const ROWS_LOOKED_AT = 20;
const ROWS_READ = 3;
const FEWEST_HEADINGS = 2;
const WORTH = { telling: 2, plain: 1, whole: 3, part: 1, none: 0 } as const;
/** What a name that only holds the kind's own asks for more. */
const LEAST_BESIDE_PART = 2;
/** Under its own name, a tab may have one heading that calendars have too. */
const MOST_CALENDAR_HEADINGS = 1;
const LEAST_PROVEN = 0.5;
/** Fewer headings of a kind than this share are a chance among many others. */
const LEAST_KNOWN = 0.4;
const MOST_SPARE_WORDS = 2;
const SHORTEST_PART = 5;

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
  return best;
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

function headingRows({ head }: SheetOutline): readonly HeadingRow[] {
  const rows: HeadingRow[] = [];
  for (let row = 0; row < Math.min(ROWS_LOOKED_AT, head.length); row += 1) {
    const cells = head[row] ?? [];
    const headings: Heading[] = [];
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== 'string' || isBlank(cell) || cell.length > LONGEST_HEADING) continue;
      const form = headingForm(cell);
      if (form !== '') headings.push({ column, form, bare: /[([]/.test(cell) ? unbracketedForm(cell) : form });
    }
    if (headings.length >= FEWEST_HEADINGS) rows.push({ row, headings });
  }
  return rows;
}

function bestRow(form: TabForm, named: Named, sheet: SheetOutline, rows: readonly HeadingRow[]): TabMatch | null {
  let best: TabMatch | null = null;
  for (const { row, headings } of likeliestRows(form, rows)) {
    const read = readHeadings(form, headings);
    const worth = read.worth + WORTH[named];
    if (worth <= (best?.worth ?? 0)) continue;
    if (!(isEnoughNamed(form, named, read) || isEnoughAlone(form, read, sheet, row))) continue;
    best = { key: form.key, sheet, headerRow: row, columns: withParts(form, headings, read.columns), worth };
  }
  return best;
}

/** The few rows that have most headings of a form, so that slips need not be looked for in all of them. */
function likeliestRows(form: TabForm, rows: readonly HeadingRow[]): readonly HeadingRow[] {
  const fieldsIn = ({ headings }: HeadingRow): number => new Set(headings.flatMap((heading) => wholeField(form, heading) ?? bareField(form, heading) ?? [])).size;
  const counted = rows.map((each) => ({ each, count: fieldsIn(each) }));
  return counted.sort((a, b) => b.count - a.count || a.each.row - b.each.row).slice(0, ROWS_READ).map(({ each }) => each);
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

function calendarHeadings(forms: readonly string[]): number {
  return forms.filter((form) => CALENDAR_HEADINGS.has(form)).length;
}

/** Whole headings first, then those that are so but for a bracket, then those with a slip; the leftmost of two. */
function readHeadings(form: TabForm, headings: readonly Heading[]): Headings {
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  let worth = 0;
  let telling = 0;
  for (const fieldOf of [wholeField, bareField, slippedField]) {
    // Slips are looked for only where something is known already.
    if (fieldOf === slippedField && columns.size === 0) break;
    for (const heading of headings) {
      const field = taken.has(heading.column) ? undefined : fieldOf(form, heading);
      if (field === undefined || columns.has(field)) continue;
      columns.set(field, heading.column);
      taken.add(heading.column);
      const isTelling = form.telling.has(field);
      telling += isTelling ? 1 : 0;
      worth += isTelling ? WORTH.telling : WORTH.plain;
    }
  }
  return { columns, worth, telling, others: headings.filter(({ column }) => !taken.has(column)).map(({ bare, form: whole }) => bare || whole) };
}

function wholeField(form: TabForm, heading: Heading): string | undefined {
  return form.fieldOf.get(heading.form);
}

function bareField(form: TabForm, heading: Heading): string | undefined {
  return form.fieldOf.get(heading.bare);
}

function slippedField(form: TabForm, { bare }: Heading): string | undefined {
  const fields = new Set<string>();
  for (let length = bare.length - 1; length <= bare.length + 1; length += 1) {
    for (const known of form.byLength.get(length) ?? []) if (isSlip(bare, known)) fields.add(form.fieldOf.get(known) ?? '');
  }
  return fields.size === 1 ? [...fields][0] : undefined;
}

/** `Responsable du compte Meta`, `Instagram handle`: read all the same once the tab is known, where nothing fits better. */
function withParts(form: TabForm, headings: readonly Heading[], known: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const columns = new Map(known);
  const taken = new Set(known.values());
  for (const { column, bare } of headings) {
    if (taken.has(column) || form.against.has(bare)) continue;
    const field = partField(form, fold(bare).split(' '));
    if (field !== undefined && !columns.has(field)) columns.set(field, column);
  }
  return columns;
}

function partField(form: TabForm, words: readonly string[]): string | undefined {
  for (let length = words.length - 1; length > 0 && length >= words.length - MOST_SPARE_WORDS; length -= 1) {
    for (const part of [words.slice(0, length), words.slice(words.length - length)].map((each) => each.join(' '))) {
      // A short word, or one of many tabs, says too little of a longer heading.
      const field = part.length >= SHORTEST_PART ? form.fieldOf.get(part) : undefined;
      if (field !== undefined && !CALENDAR_HEADINGS.has(part)) return field;
    }
  }
  return undefined;
}
