/** Whether an empty column is one that somebody has prepared: formatted by itself, unlike what stands around it. */
import type { ValueColour } from './edit.ts';

/** How the cells of a column look over the rows of a table. */
export interface ColumnLook {
  /** Number format of all of the cells; null where they differ. */
  readonly format: string | null;
  /** Fill of all of the cells, as the host writes it; null where they differ. */
  readonly fill: string | null;
  readonly rules: readonly ColourRule[];
}

/** A conditional format. */
export interface ColourRule {
  /** The same wherever one rule is seen. */
  readonly id: string;
  /** The text that cells equal, or begin with; null for a rule of any other kind. */
  readonly value: string | null;
  readonly isStart?: true;
  /** `#rrggbb`; empty for none. */
  readonly fill: string;
  readonly text: string;
}

/** Where the look of a column may come from, without anybody having meant this column. */
export interface LooksAround {
  /** The table's last column: what a whole row or table has. */
  readonly left: ColumnLook;
  /** The column right of it: what an area beside the table has. */
  readonly right: ColumnLook;
  /** The sheet's last column: what whole rows have. */
  readonly far: ColumnLook;
  /** The column's own last cell: what a whole column has. */
  readonly foot: ColumnLook;
}

/** So many rows below the headings tell how a column looks. */
export const LOOKED_ROWS = 100;

/** @param plan What a try of Suivi's own that broke off may have left: that is nobody's. */
export function isPreparedColumn(own: ColumnLook, { left, right, far, foot }: LooksAround, plan: { readonly format: string; readonly colours: readonly ValueColour[] }): boolean {
  const around = [left, right, far, foot];
  const isOwn = (part: 'format' | 'fill'): boolean => own[part] !== null && around.every((other) => other[part] !== own[part]);
  const isOwnFormat = isOwn('format') && own.format !== 'General' && own.format !== plan.format;
  const known = new Set(around.flatMap(({ rules }) => rules.map(({ id }) => id)));
  return isOwnFormat || isOwn('fill') || own.rules.some((rule) => !known.has(rule.id) && !plan.colours.some((colour) => isColourOf(rule, colour)));
}

/** A colour of a plan that a column has not got yet, and the rule that a try which broke off has left half made of it. */
export interface MissingColour {
  readonly colour: ValueColour;
  readonly begun: ColourRule['id'] | null;
}

/** What a second try is still to add, so that nothing comes twice: what is to count before the others first. */
export function missingColours(rules: readonly ColourRule[], colours: readonly ValueColour[]): readonly MissingColour[] {
  return [...colours].sort((a, b) => rankOf(a) - rankOf(b)).flatMap((colour): readonly MissingColour[] => {
    const own = rules.filter((rule) => isColourOf(rule, colour));
    const isWhole = own.some(({ fill, text }) => fill !== '' && text !== '');
    return isWhole ? [] : [{ colour, begun: own[0]?.id ?? null }];
  });
}

/** `En révision finale` begins with `En révision` as well: the longer start goes first, a whole text before any. */
function rankOf({ value, isStart }: ValueColour): number {
  return isStart === true ? -value.length : -Number.MAX_VALUE;
}

/** All of it, or what a try that broke off had set of it. */
function isColourOf({ value, isStart, fill, text }: ColourRule, colour: ValueColour): boolean {
  const isPart = (set: string, planned: string): boolean => set === '' || isSameColour(set, planned);
  return value === colour.value && isStart === colour.isStart && isPart(fill, colour.fill) && isPart(text, colour.text);
}

function isSameColour(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
