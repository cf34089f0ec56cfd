/** The third wall: what lint refuses, each rule shown by planting what it forbids. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { LINT_PLANTS } from './lint-plants.ts';
import { ROOT, scratchFolder } from './project.ts';

interface Diagnostic {
  readonly filename: string;
  readonly code: string;
  readonly message: string;
}

const folder = scratchFolder('lint');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const found = lintPlanted();

describe('lint', () => {
  test.each(LINT_PLANTS)('refuses $what', ({ path, rule }) => {
    expect([...new Set(found.filter(({ filename }) => filename === path).map(({ code }) => code))]).toEqual([rule]);
  });

  test('takes what the same folders may do', () => {
    expect(found.filter(({ filename }) => filename.includes('harmless'))).toEqual([]);
  });
});

describe('the check for unused code', () => {
  test('refuses a file that nothing imports, and an export that nobody uses', () => {
    plant('package.json', JSON.stringify({ name: 'planted', type: 'module' }));
    cpSync(join(ROOT, 'knip.json'), join(folder, 'knip.json'));
    plant('core/index.ts', "export { used } from './used.ts';");
    plant('core/used.ts', 'export const used = 1;\nexport const unusedExport = 2;');
    plant('core/unused-file.ts', 'export const alone = 1;');
    const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'node_modules/knip/bin/knip.js'), '--no-progress'], { cwd: folder, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout).toContain('core/unused-file.ts');
    expect(stdout).toContain('unusedExport');
    expect(stdout).not.toMatch(/\bused\b.*core\/used\.ts/);
  });
});

/** Writes every plant and some harmless files beside a copy of the project's configuration, and lints them in one run. */
function lintPlanted(): readonly Diagnostic[] {
  cpSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  cpSync(join(ROOT, 'tests/architecture/lint'), join(folder, 'tests/architecture/lint'), { recursive: true });
  for (const { path, source } of LINT_PLANTS) plant(path, withOpening(source));
  plant('core/harmless.ts', withOpening("import type { Kept } from './harmless-types.ts';\nexport const kept: Kept = { date: 1 };"));
  plant('core/harmless-names.ts', withOpening('export function count(fetch: number, top: { readonly size: number }): number {\n  const Date = fetch;\n  return Date + top.size;\n}'));
  plant('core/jobs/harmless.ts', withOpening('export const write = (workbook: { apply(edits: readonly unknown[]): unknown }): unknown => workbook.apply([]);'));
  plant('core/index.ts', withOpening("export { kept } from './harmless.ts';"));
  plant('core/harmless-types.ts', withOpening('export interface Kept { readonly date: number }'));
  plant('core/pane/harmless.tsx', withOpening("import { useState } from 'react';\nimport { kept } from '../harmless.ts';\nexport const both = [useState, kept];"));
  plant('excel-addin/harmless.ts', withOpening("import { kept } from '../core/index.ts';\nexport const now = [new Date(), kept];"));
  plant('tests/harmless.ts', withOpening("import { now } from '../excel-addin/harmless.ts';\nconsole.log(now);"));
  return runOxlint();
}

function runOxlint(): readonly Diagnostic[] {
  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  // Oxlint obeys .gitignore files, and this folder is out of git's sight.
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '--no-ignore', '-c', '.oxlintrc.json', '-f', 'json'], { cwd: folder, encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(`oxlint did not run: ${stdout}${stderr}`);
  // Oxlint's own output format.
  return (JSON.parse(stdout) as { readonly diagnostics: readonly Diagnostic[] }).diagnostics;
}

function withOpening(source: string): string {
  return source.startsWith('//') ? source : `/** A planted file. */\n${source}\n`;
}

function plant(path: string, source: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
}
