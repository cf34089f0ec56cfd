/**
 * How the “Suivi” tab is laid out, for people without Suivi too: a title, headings, then one setting a row.
 *
 * Kind, item, detail and tab say which setting a row is, the value what it is set to, the note the same for a reader.
 * All but the note are codes or the team's own words, the same in every language.
 */
import type { SheetPlan } from '../edits/edit.ts';
import { fold } from '../lexicon/fold.ts';
import type { Cell } from '../table/cell.ts';
import { UNFINISHED_SETTINGS } from './unfinished.ts';

export const FIELDS = ['kind', 'item', 'value', 'detail', 'tab', 'note'] as const;
export type Field = (typeof FIELDS)[number];

/** A row to keep. */
export interface Setting {
  readonly kind: string;
  readonly item: string;
  readonly value: string;
  /** Null where the item alone says which setting this is. */
  readonly detail: string | number | null;
  /** Name of the tab that this is about; null for the whole workbook. */
  readonly tab: string | null;
  readonly note: string;
}

/** What the tab is called unless another one has that name. */
export const SETTINGS_TAB_NAME = 'Suivi';
/** The title starts with these words in every version: by them the tab is found, whatever it is called. */
const SIGNATURE = 'Suivi (réglages, settings)';
export const TITLE: string = `${SIGNATURE}. Suivi garde ici ce que l’équipe lui a confirmé; ne supprimez pas cet onglet. · Suivi keeps here what the team has confirmed; please don’t delete this tab.`;

export const HEADINGS: { readonly [F in Field]: string } = {
  kind: 'Genre · Kind',
  item: 'Élément · Item',
  value: 'Valeur · Value',
  detail: 'Précision · Detail',
  tab: 'Onglet · Tab',
  note: 'Note',
};

const WIDTHS: { readonly [F in Field]: number } = { kind: 14, item: 34, value: 22, detail: 18, tab: 20, note: 60 };

const FIELD_OF_WORD: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) => [HEADINGS[field], ...HEADINGS[field].split('·')].map((word) => [fold(word), field] as const)),
);

/** So many of the headings, each in both languages, are no team's own: by them the tab is known without its title. */
const TELLING_HEADINGS = 4;
const FIELD_OF_BOTH: ReadonlyMap<string, Field> = new Map(FIELDS.map((field) => [fold(HEADINGS[field]), field]));

export function isHeadingRow(row: readonly Cell[]): boolean {
  const fields = row.flatMap((cell) => (typeof cell === 'string' && (cell.includes('·') || cell.length < 8) ? (FIELD_OF_BOTH.get(fold(cell.slice(0, 60))) ?? []) : []));
  return new Set(fields).size >= TELLING_HEADINGS;
}

export function isSignature(cell: Cell): boolean {
  return typeof cell === 'string' && fold(cell.slice(0, SIGNATURE.length * 2)).startsWith(fold(SIGNATURE));
}

/** Which field a heading stands for: either language's word will do. */
export function fieldOfHeading(cell: Cell): Field | null {
  return typeof cell === 'string' ? (FIELD_OF_WORD.get(fold(cell.slice(0, 60))) ?? null) : null;
}

/** The tab with its first settings: last of all tabs, hidden. */
export function settingsTabPlan(name: string, settings: readonly Setting[], leftovers: SheetPlan['leftovers'] = []): SheetPlan {
  return {
    name,
    isHidden: true,
    cells: [FIELDS.map((_, column) => (column === 0 ? TITLE : null)), FIELDS.map((field) => HEADINGS[field]), ...settings.map((setting) => FIELDS.map((field) => setting[field]))],
    headerRows: 2,
    hasFilter: false,
    // As text, so that a value typed by hand stays what was typed.
    columns: FIELDS.map((field) => ({ width: WIDTHS[field], format: field === 'detail' ? 'General' : '@', list: [], isWrapped: false })),
    unfinished: UNFINISHED_SETTINGS,
    leftovers,
  };
}
