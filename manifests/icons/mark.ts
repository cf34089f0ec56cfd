/** Suivi's mark as geometry: a calendar sheet with a tick, drawn for any size. */
import { paint, polyline, roundedBox } from './paint.ts';
import type { Colour, Layer } from './paint.ts';

const SHEET: Colour = [14, 122, 124, 255];
const BAND: Colour = [8, 84, 89, 255];
const TICK: Colour = [255, 255, 255, 255];
const RINGS: Colour = [255, 255, 255, 255];

/** The pixels of the mark, row by row, four bytes each. */
export function drawMark(size: number): Uint8Array {
  return paint(layersFor(size), size);
}

/** Small sizes get a thicker tick and no rings, which would blur. */
function layersFor(size: number): readonly Layer[] {
  const isSmall = size <= 20;
  const edge = isSmall ? 0 : 0.03;
  const sheet = roundedBox(edge, edge, 1 - edge, 1 - edge, isSmall ? 0.16 : 0.15);
  const bandBottom = isSmall ? 0.25 : 0.3;
  const tick = polyline([[0.27, isSmall ? 0.62 : 0.63], [0.44, 0.79], [0.75, 0.44]], isSmall ? 0.075 : 0.058);
  const layers: Layer[] = [
    { colour: SHEET, distance: sheet },
    { colour: BAND, distance: (x, y) => Math.max(sheet(x, y), y - bandBottom) },
    { colour: TICK, distance: tick },
  ];
  if (isSmall) return layers;
  const rings = [0.3, 0.7].map((x): Layer => ({ colour: RINGS, distance: polyline([[x, 0.11], [x, 0.19]], 0.036) }));
  return [...layers, ...rings];
}
