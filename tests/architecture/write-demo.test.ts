/** The command that writes the demo answers with its usage, never with a stack. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './project.ts';

const USAGE = 'npm run demo -- --out FOLDER [--today YYYY-MM-DD]\n';

function demo(...options: readonly string[]): readonly [number | null, string, string] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'tests/hosts/run-typescript.mjs'), 'tests/fixtures/demo/write-demo.ts', ...options], { cwd: ROOT, encoding: 'utf8' });
  return [status, stdout, stderr];
}

test('asked for help, it says how it is used', () => {
  expect(demo('--help')).toEqual([0, USAGE, '']);
});

test.each([[], ['--folder', 'x'], ['--out'], ['x'], ['--out', 'x', '--today', '2026-02-31'], ['--out', 'x', '--today']])('with options it can’t follow (%s %s %s) it says how it is used, and writes nothing', (...options) => {
  expect(demo(...options)).toEqual([2, '', `Where to? ${USAGE}`]);
});
