/** What a result costs: money spent ÷ conversions, or where there are none, clicks, then engagements. */
import { countInterval } from '../statistics/counts.ts';
import { divided } from './divided.ts';
import type { Divided } from './divided.ts';
import type { Figures } from './figures.ts';
import type { CostPerResult, ResultMeasure } from './kpi.ts';

const RESULTS: readonly ResultMeasure[] = ['conversions', 'clicks', 'engagements'];

/** What was spent, and what came of it. */
export type Costs = readonly { readonly of: ResultMeasure; readonly pair: Divided }[];

export function costsIn(figures: Figures): Costs {
  return RESULTS.flatMap((of) => {
    const pair = divided(figures, 'spend', of, () => true);
    return pair === null ? [] : [{ of, pair }];
  });
}

/** By the first kind of result that posts with a cost have any of. */
export function costOf(costs: Costs, places: Uint32Array): CostPerResult | null {
  for (const { of, pair: { over, under } } of costs) {
    let [cost, count, n] = [0, 0, 0];
    for (let index = 0; index < places.length; index += 1) {
      const place = places[index] as number;
      const [paid, got] = [over[place] as number, under[place] as number];
      if (paid !== paid || got !== got) continue;
      cost += paid;
      count += got;
      n += 1;
    }
    if (count <= 0 || !(cost > 0)) continue;
    const [low, high] = of === 'conversions' && Number.isInteger(count) ? countInterval(count) : [0, 0];
    return { of, n, cost: cost / count, interval: high > 0 ? [cost / high, low === 0 ? Infinity : cost / low] : null };
  }
  return null;
}
