/** How long it takes to find what a large team covers over two years. */
import { coverageOf } from '../../core/coverage/coverage.ts';
import { now, spent } from './spent.ts';
import { syntheticStaff } from './synthetic-staff.ts';

const ROUNDS = 31;
const WARM_UP = 3;

export const COVERAGE_SIZE = { people: 200, needs: 40, days: 730, absences: 10, shiftsADay: 2 } as const;
/** Milliseconds. */
export const COVERAGE_BUDGET = 50;

export interface CoverageTimes {
  readonly times: readonly number[];
  readonly first: number;
  readonly stretches: number;
}

export function timeCoverage(): CoverageTimes {
  const { staff, period } = syntheticStaff(COVERAGE_SIZE);
  const times: number[] = [];
  let stretches = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = now();
    stretches = coverageOf(staff, period).stretches.length;
    times.push(spent(start, now()));
  }
  return { times: times.slice(WARM_UP), first: times[0] ?? 0, stretches };
}
