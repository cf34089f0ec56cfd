/** How the project's TypeScript entries are run without a build step. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { ROOT, scratchFolder } from './project.ts';

const folder = scratchFolder('run');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(source: string, ...options: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const entry = join(folder, 'entry.ts');
  writeFileSync(entry, source);
  return spawnSync(process.execPath, [join(ROOT, 'tests/hosts/run-typescript.mjs'), relative(ROOT, entry), ...options], { cwd: ROOT, encoding: 'utf8' });
}

test('an entry sees its own arguments and its own address', () => {
  const { stdout } = run('const own: string = import.meta.url; console.log(JSON.stringify([own, ...process.argv.slice(2)]));', '--today', '2026-11-23');
  expect(JSON.parse(stdout)).toEqual([pathToFileURL(join(folder, 'entry.ts')).href, '--today', '2026-11-23']);
});

test('its exit status is the exit status', () => {
  expect(run('process.exitCode = 2;').status).toBe(2);
});

test('an error points into the TypeScript', () => {
  const { status, stderr } = run('interface Unused {}\n\nthrow new Error(`no ${1}`);');
  expect(status).toBe(1);
  expect(stderr).toContain('entry.ts:3');
});
