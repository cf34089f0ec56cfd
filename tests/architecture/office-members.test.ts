/** Every Office.js member that the add-in's code uses is one that the stand-in host answers; another fails here by name. */
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from 'esbuild';
import { excelMembersUsed, unansweredInSources } from '../hosts/office/source-members.ts';
import { ROOT } from './project.ts';

/** The add-in's own sources, as its bundle takes them in. */
let sources: readonly string[];

beforeAll(async () => {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['excel-addin/taskpane/taskpane.ts'],
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    format: 'esm',
    jsx: 'automatic',
  });
  sources = Object.keys(metafile.inputs).filter((file) => file.startsWith('excel-addin/')).map((file) => path.join(ROOT, file));
});

describe('Office.js members in the Excel add-in', () => {
  it('are all answered by the stand-in', () => {
    // A gatherer that saw nothing would find nothing missing either.
    expect(excelMembersUsed(sources)).toEqual(expect.arrayContaining(['Range.values', 'WorksheetCollection.getItem', 'Range.select']));
    expect(unansweredInSources(sources)).toEqual([]);
  });

  it('are named when the stand-in does not know them', () => {
    const planted = path.join(ROOT, 'excel-addin/host/planted.ts');
    const text = 'export function plant(range: Excel.Range): void { range.getSurroundingRegion().format.fill.clear(); }';
    expect(unansweredInSources([planted], new Map([[planted, text]]))).toContain('Range.getSurroundingRegion');
  });
});
