/** The second wall: what the bundler's own record gives away, shown by planting it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { Metafile } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { packagesIn, wallBreaches } from './bundle-checks.ts';
import { scratchFolder } from './project.ts';

const folder = scratchFolder('planted');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Bundles a small tree of files; esbuild sees paths from the tree's root, as it does in the project. */
async function bundle(files: Readonly<Record<string, string>>, entry: string): Promise<Metafile> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { metafile } = await build({ absWorkingDir: folder, entryPoints: [entry], bundle: true, write: false, metafile: true, jsx: 'automatic' });
  return metafile;
}

const EXCEL = { 'excel-addin/host.ts': 'export const host = 1;' };
const SHEETS = { 'sheets-addon/server.ts': 'export const server = 1;' };
const TESTS = { 'tests/book.ts': 'export const book = 1;' };

test('React in core is found', async () => {
  const metafile = await bundle({ 'core/index.ts': "export { useState } from 'react';" }, 'core/index.ts');
  expect(packagesIn(metafile)).toContain('react');
  expect(wallBreaches(metafile)).toEqual(['core/index.ts imports react. The core zone may not import the package "react".']);
});

test('core that imports the pane is found, also through another file of core', async () => {
  const files = { 'core/pane/mount.ts': 'export const mount = 1;', 'core/job.ts': "export * from './pane/mount.ts';", 'core/index.ts': "export * from './job.ts';" };
  expect(wallBreaches(await bundle(files, 'core/index.ts'))).toEqual([
    'core/job.ts imports ./pane/mount.ts. The core zone may not import from the pane zone.',
  ]);
});

test('a file of core that imports an add-in is found', async () => {
  const metafile = await bundle({ ...EXCEL, 'core/job.ts': "export * from '../excel-addin/host.ts';" }, 'core/job.ts');
  expect(wallBreaches(metafile)).toEqual(['core/job.ts imports ../excel-addin/host.ts. The core zone may not import from the excel zone.']);
});

test('an add-in that imports the other one is found, either way round', async () => {
  const fromExcel = await bundle({ ...SHEETS, 'excel-addin/a.ts': "export * from '../sheets-addon/server.ts';" }, 'excel-addin/a.ts');
  expect(wallBreaches(fromExcel)).toHaveLength(1);
  const fromSheets = await bundle({ ...EXCEL, 'sheets-addon/a.ts': "export * from '../excel-addin/host.ts';" }, 'sheets-addon/a.ts');
  expect(wallBreaches(fromSheets)).toHaveLength(1);
});

test("Google's server that brings the pane, and with it React, is found", async () => {
  const files = { 'core/pane/view.tsx': 'export const view = <p>text</p>;', 'sheets-addon/server/a.ts': "export * from '../../core/pane/view.tsx';" };
  expect(wallBreaches(await bundle(files, 'sheets-addon/server/a.ts'))).toEqual([
    'sheets-addon/server/a.ts imports ../../core/pane/view.tsx. The sheets-server zone may not import from the pane zone.',
  ]);
});

test('test code in an add-in is found', async () => {
  const metafile = await bundle({ ...TESTS, 'excel-addin/b.ts': "export * from '../tests/book.ts';" }, 'excel-addin/b.ts');
  expect(wallBreaches(metafile)).toEqual(['excel-addin/b.ts imports ../tests/book.ts. The excel zone may not import from the tests zone.']);
});

test('a package that the pane does not use yet is found', async () => {
  const metafile = await bundle({ 'core/pane/c.ts': "export * from 'fast-check';" }, 'core/pane/c.ts');
  expect(wallBreaches(metafile)).toEqual(['core/pane/c.ts imports fast-check. The pane zone may not import the package "fast-check".']);
});

test('the pane with React, and an add-in with the pane, pass', async () => {
  const files = { 'core/pane/view.tsx': 'export const view = <p>text</p>;', 'excel-addin/d.ts': "export * from '../core/pane/view.tsx';" };
  expect(wallBreaches(await bundle(files, 'excel-addin/d.ts'))).toEqual([]);
});
