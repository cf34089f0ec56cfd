/** Paints shapes given by their distances into pixels, for icons of any size. */

/** Red, green, blue and alpha, 0 to 255. */
export type Colour = readonly [number, number, number, number];

/** What is painted, in order; distances are signed, negative inside, in a square from 0 to 1. */
export interface Layer {
  readonly colour: Colour;
  readonly distance: (x: number, y: number) => number;
}

/** Samples a side in each pixel. */
const SAMPLES = 6;

/** The pixels, row by row, four bytes each. */
export function paint(layers: readonly Layer[], size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      pixels.set(averageColour(layers, column, row, size), (row * size + column) * 4);
    }
  }
  return pixels;
}

export function roundedBox(left: number, top: number, right: number, bottom: number, radius: number): Layer['distance'] {
  return (x, y) => {
    const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
    const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
  };
}

/** A line through the points with round ends, `half` thick on each side. */
export function polyline(points: readonly (readonly [number, number])[], half: number): Layer['distance'] {
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

export function disc(centreX: number, centreY: number, radius: number): Layer['distance'] {
  return (x, y) => Math.hypot(x - centreX, y - centreY) - radius;
}

/** The line along a shape's edge, `half` thick on each side. */
export function outline(shape: Layer['distance'], half: number): Layer['distance'] {
  return (x, y) => Math.abs(shape(x, y)) - half;
}

/** Whether an edge may run through the pixel around a point; half its diagonal is the furthest that it can be. */
function isOnEdge(layers: readonly Layer[], x: number, y: number, size: number): boolean {
  return layers.some(({ distance }) => Math.abs(distance(x, y)) < 0.75 / size);
}

/** The colour of one pixel: the average over its samples, weighted by how much of it is covered. */
function averageColour(layers: readonly Layer[], column: number, row: number, size: number): Colour {
  const [centreX, centreY] = [(column + 0.5) / size, (row + 0.5) / size];
  if (!isOnEdge(layers, centreX, centreY, size)) {
    return layers.findLast(({ distance }) => distance(centreX, centreY) <= 0)?.colour ?? [0, 0, 0, 0];
  }
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
