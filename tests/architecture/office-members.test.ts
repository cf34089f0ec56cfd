/** Every Office.js member that the add-in's code uses is one that the stand-in host answers; another fails here by name. */
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from 'esbuild';
import { excelMembersUsed, unansweredInSources } from '../hosts/office/source-members.ts';
import { namesUsed, platformNames, unansweredMembers } from '../hosts/office/unanswered-members.ts';
import { ROOT } from './project.ts';

/** The add-in's own sources, as its bundle takes them in. */
let sources: readonly string[];

/** The text of the bundle that ships, and the names that the pane and core use, which know nothing of Excel. */
let shipped: string;
let ignored: ReadonlySet<string>;

beforeAll(async () => {
  const common = { absWorkingDir: ROOT, bundle: true, write: false, metafile: true, format: 'esm', jsx: 'automatic' } as const;
  const { metafile } = await build({ ...common, entryPoints: ['excel-addin/taskpane/taskpane.ts'], packages: 'external' });
  const whole = await build({ ...common, entryPoints: ['excel-addin/taskpane/taskpane.ts'], minify: true });
  const pane = await build({ ...common, entryPoints: ['core/pane/mount.tsx'], minify: true });
  const core = await build({ ...common, entryPoints: ['core/index.ts'], minify: true });
  shipped = whole.outputFiles[0]?.text ?? '';
  ignored = new Set([...platformNames(), ...[pane, core].flatMap(({ outputFiles }) => [...namesUsed(outputFiles[0]?.text ?? '')])]);
  sources = Object.keys(metafile.inputs).filter((file) => file.startsWith('excel-addin/')).map((file) => path.join(ROOT, file));
});

describe('Office.js members in the Excel add-in', () => {
  it('are all answered by the stand-in', () => {
    // A gatherer that saw nothing would find nothing missing either.
    expect(excelMembersUsed(sources)).toEqual(expect.arrayContaining(['Range.values', 'WorksheetCollection.getItem', 'Range.select']));
    expect(unansweredInSources(sources)).toEqual([]);
    // The compiler reads the whole add-in for it, and all of Office.js.
  }, 120_000);

  it('are named when the stand-in does not know them', () => {
    const planted = path.join(ROOT, 'excel-addin/host/planted.ts');
    const text = 'export function plant(range: Excel.Range): void { range.getSurroundingRegion().format.fill.clear(); }';
    expect(unansweredInSources([planted], new Map([[planted, text]]))).toContain('Range.getSurroundingRegion');
  });

  it('are all answered by name in the bundle that ships, where a cast would hide one from the types', () => {
    expect(shipped).toContain('getUsedRangeOrNullObject');
    expect(unansweredMembers(shipped, ignored)).toEqual([]);
    expect(unansweredMembers(`${shipped}\n(x => x.getSurroundingRegion())(globalThis.y);`, ignored)).toEqual(['Range.getSurroundingRegion']);
  });
});
