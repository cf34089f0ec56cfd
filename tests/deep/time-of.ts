/** Measures the work that a function takes, whatever else the machine does meanwhile. */

/** Processor time of the shortest of several runs, in milliseconds. */
export function timeOf<Input>(run: (input: Input) => unknown, input: Input, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let count = 0; count < runs; count += 1) {
    const start = process.cpuUsage();
    run(input);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
