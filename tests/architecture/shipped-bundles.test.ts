/** What ships for Excel: the walls within the bundles, their sizes, their licences, and that nothing in them sends anything. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleExcelAddin } from '../../excel-addin/bundle.ts';
import { LANGUAGES } from '../../core/words/language.ts';
import { LATER_REPORT_BUDGETS, LATE_VIEW_BUDGETS, PANE_EVERYTHING, PANE_FIRST_VIEW, RESULTS_IMPORT, overBudget } from './budgets.ts';
import { LATER_REPORTS, LATE_VIEWS, firstViewSize, lateViewFiles, lateViewSize, packageFolders, packagesIn, sessionFiles, sessionSize, wallBreaches } from './bundle-checks.ts';
import { ROOT, scratchFolder } from './project.ts';
import { EVALUATION, MARKUP, SENDING, licenceFault, linesWith } from './shipped-gates.ts';

const folder = scratchFolder('shipped');
let excel: Metafile;
let core: Metafile;
let ownCode: string;

beforeAll(async () => {
  excel = await bundleExcelAddin({ origin: 'https://suivi.example.org', outputFolder: folder, isSmallest: true });
  const common = { absWorkingDir: ROOT, bundle: true, write: false, metafile: true, format: 'esm' } as const;
  core = (await build({ ...common, entryPoints: ['core/index.ts'] })).metafile;
  // The add-in again without packages and without comments: only what the project itself wrote.
  const own = await build({ ...common, entryPoints: ['excel-addin/taskpane/taskpane.ts'], packages: 'external', jsx: 'automatic', minifySyntax: true });
  ownCode = own.outputFiles.map(({ text }) => text).join('\n');
  // As it is published: the second minifier takes its time.
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('walls in the bundles', () => {
  test('core brings nothing from outside core, and no package', () => {
    expect(wallBreaches(core)).toEqual([]);
    expect(packagesIn(core)).toEqual([]);
    expect(Object.keys(core.inputs).filter((path) => !/^core\/(?!pane\/)/.test(path))).toEqual([]);
  });

  test('the Excel add-in brings only core, the pane and itself', () => {
    expect(wallBreaches(excel)).toEqual([]);
    const own = Object.keys(excel.inputs).filter((path) => !path.includes('node_modules/'));
    expect(own.filter((path) => !/^(core|excel-addin)\//.test(path))).toEqual([]);
  });

  test('Office.js is not bundled: the page loads it from Microsoft, as the store demands', () => {
    expect(packagesIn(excel)).not.toContain('@microsoft/office-js');
    const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
    const remote = [...page.matchAll(/(?:src|href)="(https?:[^"]+)"/g)].map(([, address]) => address);
    expect(remote).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
  });
});

describe('budgets', () => {
  test("the pane's first view stays within its size", () => {
    expect(overBudget(PANE_FIRST_VIEW, firstViewSize(excel, ROOT))).toBeNull();
  });

  test.each(LANGUAGES)('all that a session in %s can load stays within its size', (language) => {
    expect(overBudget(PANE_EVERYTHING, sessionSize(excel, language, ROOT))).toBeNull();
  });

  test.each([['fr', 'en'], ['en', 'fr']] as const)('a session in %s loads its own words about rules and views, and not those in %s', (language, other) => {
    const loaded = sessionFiles(excel, language).flatMap((path) => Object.keys(excel.outputs[path]?.inputs ?? {}));
    expect(loaded).toContain(`core/words/${language}/behaviour.ts`);
    expect(loaded).toContain(`core/words/${language}/rules/dates.ts`);
    expect(loaded.filter((path) => path.startsWith(`core/words/${other}/rules`) || path === `core/words/${other}/behaviour.ts`)).toEqual([]);
  });

  test.each(LATE_VIEWS.flatMap((view) => LANGUAGES.map((language) => [view, language] as const)))('the view of %s is fetched by itself, and stays within its size in %s', (view, language) => {
    const added = lateViewFiles(excel, view, language).flatMap((path) => Object.keys(excel.outputs[path]?.inputs ?? {}));
    expect(added).toContain(`core/pane/components/${view}/${view}-view.tsx`);
    expect(added.filter((path) => path.endsWith('-view.ts'))).toEqual([`core/words/${language}/${view}-view.ts`]);
    expect(overBudget(LATE_VIEW_BUDGETS[view], lateViewSize(excel, view, language, ROOT))).toBeNull();
  });

  test.each(LANGUAGES)('bringing in results is fetched once its panel is opened, and stays within its size in %s', (language) => {
    const inputsOf = (view: string): readonly string[] => lateViewFiles(excel, view, language).flatMap((path) => Object.keys(excel.outputs[path]?.inputs ?? {}));
    expect(inputsOf('results-import')).toEqual(expect.arrayContaining(['core/pane/xlsx/open-xlsx.ts', 'core/exchange/exports/read-export.ts', `core/words/${language}/results-import.ts`]));
    expect(inputsOf('results')).not.toContain('core/exchange/exports/read-export.ts');
    expect(overBudget(RESULTS_IMPORT, lateViewSize(excel, 'results-import', language, ROOT))).toBeNull();
  });

  test('what always comes together stands in one script, not in one for each way of asking for it', () => {
    const holding = Object.values(excel.outputs).filter(({ inputs }) => Object.hasOwn(inputs, 'core/pane/components/checked-view.tsx'));
    // The views need the first of these as well, and the writing of cells the second.
    expect(holding.map(({ inputs }) => ['core/recognise/recognise.ts', 'core/settings-tab/decode-settings.ts'].filter((path) => Object.hasOwn(inputs, path)))).toEqual([['core/recognise/recognise.ts', 'core/settings-tab/decode-settings.ts']]);
    expect(sessionFiles(excel, 'fr').length).toBeLessThan(20);
  });

  test.each(LATER_REPORTS.flatMap((part) => LANGUAGES.map((language) => [part, language] as const)))('of the other reports, %s is fetched once it is asked for, and stays within its size in %s', (part, language) => {
    const inputsOf = (view: string): readonly string[] => lateViewFiles(excel, view, language).flatMap((path) => Object.keys(excel.outputs[path]?.inputs ?? {}));
    expect(inputsOf(part)).toContain(`core/pane/${part}-code.ts`);
    expect(inputsOf('reports')).not.toContain(`core/pane/${part}-code.ts`);
    expect(overBudget(LATER_REPORT_BUDGETS[part], lateViewSize(excel, part, language, ROOT))).toBeNull();
  });

  test('examples of rules are fetched by themselves, when the page of a rule is opened', () => {
    const holding = Object.values(excel.outputs).filter(({ inputs }) => Object.keys(inputs).some((path) => /^core\/rules\/.*-examples\.ts$/.test(path)));
    expect(holding.map(({ entryPoint }) => entryPoint)).toEqual(['core/pane/components/rule-examples.tsx']);
  });

  test('a bundle that grew over its budget is named with its size', () => {
    expect(overBudget(PANE_FIRST_VIEW, 175_001)).toContain("the pane's first view is 175.0 kB gzip, over its budget of 175 kB");
  });
});

describe('licences', () => {
  test('every package in what ships has a licence on the list', () => {
    const folders = packageFolders(excel);
    expect(folders.length).toBeGreaterThan(0);
    expect(folders.map(licenceFault).filter((fault) => fault !== null)).toEqual([]);
  });
});

describe('nothing leaves', () => {
  test("the project's own code in what ships names nothing that sends, writes markup or evaluates text", () => {
    for (const pattern of [SENDING, MARKUP, EVALUATION]) expect(linesWith(ownCode, pattern)).toEqual([]);
  });

  test('the gate sees code that does', () => {
    expect(linesWith("void globalThis['fetch'](address);", SENDING)).toHaveLength(1);
    expect(linesWith('element.innerHTML = cell;', MARKUP)).toHaveLength(1);
    expect(linesWith('new Function(cell)()', EVALUATION)).toHaveLength(1);
  });

  test('what is published holds no path of the machine that built it', () => {
    const files = Object.keys(excel.outputs).map((path) => join(ROOT, path));
    expect(files.filter((file) => readFileSync(file, 'utf8').includes(ROOT))).toEqual([]);
  });
});
