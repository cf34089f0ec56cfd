/** Draws the workbook's conditional colours over the cells; what the cells themselves look like stays as it is. */
import { InterceptorEffectEnum, type IStyleData } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { containsCell } from '../../book/area.ts';
import type { BookSheet } from '../../book/book-sheet.ts';
import type { BookColours } from '../../book/book-types.ts';
import { toUniverStyle } from './cell-styles.ts';
import type { GridContext } from './grid-context.ts';

interface ByText {
  readonly whole: ReadonlyMap<string, readonly BookColours[]>;
  readonly starts: readonly BookColours[];
}

/** A sheet's list is another one after every change. */
const known = new WeakMap<readonly BookColours[], ByText>();

function byText(colours: readonly BookColours[]): ByText {
  const before = known.get(colours);
  if (before !== undefined) return before;
  const whole = new Map<string, BookColours[]>();
  for (const rule of colours.filter(({ isStart = false }) => !isStart)) {
    const key = rule.value.toLowerCase();
    whole.set(key, [...(whole.get(key) ?? []), rule]);
  }
  const texts = { whole, starts: colours.filter(({ isStart = false }) => isStart) };
  known.set(colours, texts);
  return texts;
}

/** The colours of one cell; the first rule counts, and upper or lower case doesn't, as in Excel. */
function coloursAt(sheet: BookSheet, row: number, column: number): IStyleData | null {
  const { colours } = sheet;
  if (colours.length === 0) return null;
  const value = sheet.value(row, column);
  if (typeof value !== 'string') return null;
  const text = value.toLowerCase();
  const { whole, starts } = byText(colours);
  const rules = [...(whole.get(text) ?? []), ...starts.filter((rule) => text.startsWith(rule.value.toLowerCase()))]
    .filter(({ areas }) => areas.some((area) => containsCell(area, row, column)))
    .sort((a, b) => colours.indexOf(a) - colours.indexOf(b));
  const [found] = rules;
  if (found === undefined) return null;
  const { fill, color } = found;
  return toUniverStyle({ ...(fill === undefined ? {} : { fill }), ...(color === undefined ? {} : { color }) }, undefined);
}

/** Looks at every cell as it is drawn, until told to stop. */
export function drawColours(context: GridContext): () => void {
  const drawing = context.engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const pair = location.unitId === context.unitId ? context.pairOfUniver(location.subUnitId) : null;
      const style = pair === null ? null : coloursAt(pair.book, location.row, location.col);
      if (style === null) return next(cell);
      // What others have put on the cell stays; Univer's own copy of it is not written to.
      const copy = cell === null || cell === undefined || cell === location.rawData ? { ...location.rawData } : cell;
      copy.interceptorStyle = { ...copy.interceptorStyle, ...style };
      return next(copy);
    },
  });
  return () => drawing.dispose();
}
