/** How the parts of every report look: one small set, so that reports are alike and hosts set it in few calls. */
import type { CellLook } from '../../edits/sheet-page.ts';
import type { Tone } from './blocks.ts';

const DARK = '#0b504c';
const MAIN = '#0f6e68';
const QUIET = '#5f666d';
const HAIRLINE = '#dfe3e6';

/** The parts of a report. */
export type Part =
  | 'title' | 'subtitle' | 'mark' | 'heading' | 'paragraph' | 'small-print' | 'small' | 'figure' | 'figure-label' | 'table-heading' | 'table-cell' | 'note' | 'empty' | 'link' | 'bold';

export const LOOKS: { readonly [P in Part]: CellLook } = {
  title: { isBold: true, size: 18, colour: DARK, valign: 'middle' },
  subtitle: { colour: QUIET, valign: 'top', isWrapped: true },
  // A format that shows nothing, on no screen and on no paper.
  mark: { format: ';;;', size: 7, colour: QUIET, valign: 'top' },
  heading: { isBold: true, size: 13, colour: DARK, valign: 'bottom', lines: { where: 'below', colour: MAIN } },
  paragraph: { valign: 'top', isWrapped: true },
  'small-print': { size: 9 },
  small: { size: 10 },
  figure: { isBold: true, size: 20, align: 'left', valign: 'bottom' },
  'figure-label': { colour: QUIET, align: 'left', valign: 'top', isWrapped: true },
  'table-heading': { isBold: true, fill: '#e6f0ef', valign: 'bottom', isWrapped: true, lines: { where: 'below', colour: '#9fb8b5' } },
  'table-cell': { valign: 'top', lines: { where: 'below', colour: HAIRLINE } },
  // Pale, where there is room for a person's words.
  note: { fill: '#fffae8', isWrapped: true },
  empty: { isItalic: true, colour: QUIET, isWrapped: true },
  link: { colour: '#0b5a9c' },
  bold: { isBold: true },
};

/** Each is read with ease on white; none says anything that the text does not. */
export const TONES: { readonly [T in Tone]: CellLook } = {
  plain: {}, quiet: { colour: QUIET }, good: { colour: '#14521c' }, warning: { colour: '#7a4a00' }, bad: { colour: '#a4262c' },
};

/** Of what names no size, in points: that of every host, or a little less. */
export const USUAL_SIZE = 11;

/** Heights in points. */
export const LINE_HEIGHT = 15;
/** Of a row in small letters: whole pixels on a screen. */
export const SMALL_HEIGHT = 12.75;
export const TITLE_HEIGHT = 30;
export const HEADING_HEIGHT = 22;
export const FIGURE_HEIGHT = 30;
/** Of an empty row between two blocks. */
export const GAP_HEIGHT = 9;
/** No host makes a row higher. */
export const MOST_HEIGHT = 400;
