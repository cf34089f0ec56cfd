/** The icons of the ribbon as geometry: a ring with a sign for each state, marked rows for their menu, and a sheet with columns for the report. */
import type { CommandIcon, MarkedState } from '../ribbon.ts';
import { disc, outline, paint, polyline, roundedBox } from './paint.ts';
import type { Colour, Layer } from './paint.ts';

/** Reads on the ribbon's white and on its dark grey alike. */
const INK: Colour = [22, 138, 141, 255];
const PAPER: Colour = [255, 255, 255, 255];
/** Half the thickness of a line: thicker where there are few pixels. */
const [THIN, THICK] = [0.038, 0.062];
const LARGEST_SMALL = 20;

type Line = readonly (readonly [number, number])[];

/** The lines within the ring; a post that is still to produce has none. */
const SIGNS: { readonly [S in MarkedState]: readonly Line[] } = {
  'to-produce': [],
  'in-review': [[[0.31, 0.5], [0.311, 0.5]], [[0.5, 0.5], [0.501, 0.5]], [[0.69, 0.5], [0.691, 0.5]]],
  approved: [[[0.31, 0.52], [0.45, 0.65], [0.69, 0.38]]],
  scheduled: [[[0.5, 0.28], [0.5, 0.52], [0.66, 0.62]]],
  published: [[[0.31, 0.52], [0.45, 0.65], [0.69, 0.38]]],
  'on-hold': [[[0.41, 0.36], [0.41, 0.64]], [[0.59, 0.36], [0.59, 0.64]]],
  cancelled: [[[0.36, 0.36], [0.64, 0.64]], [[0.64, 0.36], [0.36, 0.64]]],
};

/** The pixels of one icon, row by row, four bytes each. */
export function drawCommandIcon(icon: CommandIcon, size: number): Uint8Array {
  const half = size <= LARGEST_SMALL ? THICK : THIN;
  if (icon === 'report') return paint(reportLayers(half), size);
  return paint(icon === 'mark' ? markedRows(half) : stateLayers(icon, half), size);
}

/** Published is the one that is filled: nothing is left to do. */
function stateLayers(state: MarkedState, half: number): readonly Layer[] {
  const isFilled = state === 'published';
  const circle = disc(0.5, 0.5, 0.44);
  const ring: Layer = { colour: INK, distance: isFilled ? circle : outline(disc(0.5, 0.5, 0.44 - half), half) };
  return [ring, ...SIGNS[state].map((line): Layer => ({ colour: isFilled ? PAPER : INK, distance: polyline(line, half * 1.15) }))];
}

/** A sheet of paper with a line of text over three columns of a chart. */
function reportLayers(half: number): readonly Layer[] {
  const sheet: Layer = { colour: INK, distance: outline(roundedBox(0.14 + half, 0.06 + half, 0.86 - half, 0.94 - half, 0.06), half) };
  const lines: readonly Line[] = [[[0.32, 0.27], [0.68, 0.27]], ...[0.64, 0.48, 0.56].map((top, index): Line => [[0.33 + 0.17 * index, 0.76], [0.33 + 0.17 * index, top]])];
  return [sheet, ...lines.map((line): Layer => ({ colour: INK, distance: polyline(line, half) }))];
}

/** Three rows of a sheet, the last of them ticked. */
function markedRows(half: number): readonly Layer[] {
  const rows = [0.16, 0.42, 0.68].map((y, index): Layer => ({ colour: INK, distance: polyline([[0.1, y], [index === 0 ? 0.9 : 0.44, y]], half) }));
  const badge: Layer = { colour: INK, distance: disc(0.7, 0.66, 0.28) };
  const tick: Layer = { colour: PAPER, distance: polyline([[0.58, 0.67], [0.67, 0.76], [0.82, 0.57]], half * 1.1) };
  return [...rows, badge, tick];
}
