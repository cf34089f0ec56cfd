/** Turns the looks of a workbook's cells into Univer's styles, and back. */
import type { IStyleData, Nullable } from '@univerjs/core';
import type { BookStyle } from '../../book/book-types.ts';

// Univer's own numbers for alignment and wrapping.
const HORIZONTAL = ['left', 'center', 'right'] as const;
const VERTICAL = ['top', 'middle', 'bottom'] as const;
const WRAP = 3;
const THIN_LINE = 1;
const SIDES = [['t', 'topBorder'], ['l', 'leftBorder'], ['b', 'bottomBorder'], ['r', 'rightBorder']] as const;
const HEX_COLOUR = /^#[0-9a-f]{6}$/i;
const RGB_COLOUR = /^rgba?\((\d{1,3}), ?(\d{1,3}), ?(\d{1,3})/;

/** A look as one style; keys are named only where they say something. */
export function toUniverStyle(style: BookStyle | undefined, format: string | undefined): IStyleData {
  const { bold, italic, underline, fontSize, color, fill, wrap, horizontal, vertical } = style ?? {};
  const lines = SIDES.flatMap(([side, key]) => {
    const line = style?.[key] ?? false;
    return line === false ? [] : [[side, { s: THIN_LINE, cl: { rgb: line === true ? '#000000' : line } }] as const];
  });
  return {
    ...(bold === true ? { bl: 1 } : {}),
    ...(italic === true ? { it: 1 } : {}),
    ...(underline === true ? { ul: { s: 1 } } : {}),
    ...(fontSize === undefined ? {} : { fs: fontSize }),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(wrap === true ? { tb: WRAP } : {}),
    ...(horizontal === undefined ? {} : { ht: HORIZONTAL.indexOf(horizontal) + 1 }),
    ...(vertical === undefined ? {} : { vt: VERTICAL.indexOf(vertical) + 1 }),
    ...(lines.length === 0 ? {} : { bd: Object.fromEntries(lines) }),
    ...(format === undefined || format === 'General' ? {} : { n: { pattern: format } }),
  };
}

function colour(rgb: Nullable<string>): string | undefined {
  if (typeof rgb !== 'string') return undefined;
  if (HEX_COLOUR.test(rgb)) return rgb.toLowerCase();
  const parts = RGB_COLOUR.exec(rgb);
  return parts === null ? undefined : `#${parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

/** The part of a Univer style that a workbook models; undefined where it says nothing. */
export function fromUniverStyle(style: IStyleData | null | undefined): BookStyle | undefined {
  if (style === null || style === undefined) return undefined;
  const color = colour(style.cl?.rgb);
  const fill = colour(style.bg?.rgb);
  const horizontal = HORIZONTAL[Number(style.ht ?? 0) - 1];
  const vertical = VERTICAL[Number(style.vt ?? 0) - 1];
  const found: BookStyle = {
    ...(style.bl === 1 ? { bold: true } : {}),
    ...(style.it === 1 ? { italic: true } : {}),
    ...(Number(style.ul?.s) === 1 ? { underline: true } : {}),
    ...(style.fs === undefined ? {} : { fontSize: style.fs }),
    ...(color === undefined ? {} : { color }),
    ...(fill === undefined ? {} : { fill }),
    ...(Number(style.tb) === WRAP ? { wrap: true } : {}),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...Object.fromEntries(SIDES.flatMap(([side, key]) => {
      const line = style.bd?.[side];
      if (Number(line?.s) !== THIN_LINE) return [];
      const shade = colour(line?.cl.rgb);
      return [[key, shade === undefined || shade === '#000000' ? true : shade] as const];
    })),
  };
  return Object.keys(found).length === 0 ? undefined : found;
}

/** Whether two looks are one; keys that are absent and keys that are false say the same. */
export function isSameStyle(a: BookStyle | undefined, b: BookStyle | undefined): boolean {
  const keys = ['bold', 'italic', 'underline', 'fontSize', 'wrap', 'horizontal', 'vertical', 'topBorder', 'leftBorder', 'bottomBorder', 'rightBorder'] as const;
  return keys.every((key) => (a?.[key] ?? false) === (b?.[key] ?? false)) &&
    (a?.color ?? '').toLowerCase() === (b?.color ?? '').toLowerCase() && (a?.fill ?? '').toLowerCase() === (b?.fill ?? '').toLowerCase();
}
