/** Suivi's mark as geometry: a calendar sheet with a tick, drawn for any size. */

/** Red, green, blue and alpha, 0 to 255. */
export type Colour = readonly [number, number, number, number];

/** What is painted, in order; distances are signed, negative inside, in a square from 0 to 1. */
interface Layer {
  readonly colour: Colour;
  readonly distance: (x: number, y: number) => number;
}

const SHEET: Colour = [14, 122, 124, 255];
const BAND: Colour = [8, 84, 89, 255];
const TICK: Colour = [255, 255, 255, 255];
const RINGS: Colour = [255, 255, 255, 255];
/** Samples a side in each pixel. */
const SAMPLES = 6;

/** The pixels of the mark, row by row, four bytes each. */
export function drawMark(size: number): Uint8Array {
  const layers = layersFor(size);
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      pixels.set(averageColour(layers, column, row, size), (row * size + column) * 4);
    }
  }
  return pixels;
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

function roundedBox(left: number, top: number, right: number, bottom: number, radius: number): Layer['distance'] {
  return (x, y) => {
    const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
    const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
  };
}

/** A line through the points with round ends, `half` thick on each side. */
function polyline(points: readonly (readonly [number, number])[], half: number): Layer['distance'] {
  return (x, y) => {
    let nearest = Infinity;
    points.slice(1).forEach(([bx, by], index) => {
      const [ax, ay] = points[index] ?? [bx, by];
      const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
      const t = Math.min(1, Math.max(0, along));
      nearest = Math.min(nearest, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
    });
    return nearest - half;
  };
}

/** The colour of one pixel: the average over its samples, weighted by how much of it is covered. */
function averageColour(layers: readonly Layer[], column: number, row: number, size: number): Colour {
  let [red, green, blue, covered] = [0, 0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    const top = layers.findLast(({ distance }) => distance(x, y) <= 0);
    if (top === undefined) continue;
    red += top.colour[0];
    green += top.colour[1];
    blue += top.colour[2];
    covered += 1;
  }
  if (covered === 0) return [0, 0, 0, 0];
  const alpha = Math.round((255 * covered) / (SAMPLES * SAMPLES));
  return [Math.round(red / covered), Math.round(green / covered), Math.round(blue / covered), alpha];
}
