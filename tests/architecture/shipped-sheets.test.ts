/** What ships for Google Sheets: walls, sizes, licences, pages that survive Google, and a folder that clasp takes. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../core/words/language.ts';
import { bundleSheetsAddon } from '../../sheets-addon/bundle.ts';
import type { SheetsBundle } from '../../sheets-addon/bundle.ts';
import { inlineScript } from '../../sheets-addon/build/inline-script.ts';
import { LATER_REPORT_BUDGETS, LATE_VIEW_BUDGETS, RESULTS_IMPORT, SHEETS_EVERYTHING, SHEETS_SERVER, SHEETS_SIDEBAR, overBudget } from './budgets.ts';
import { LATER_REPORTS, LATE_VIEWS, packageFolders, packagesIn, wallBreaches } from './bundle-checks.ts';
import { ROOT, scratchFolder } from './project.ts';
import { pageTraps, parseScript } from './script-syntax.ts';
import { EVALUATION, GOOGLE_SENDING, MARKUP, SENDING, licenceFault, linesWith } from './shipped-gates.ts';

/** Where clasp looks for its settings; what ships stands in its folder `dist`. */
const project = scratchFolder('sheets');
const folder = join(project, 'dist');
let bundle: SheetsBundle;

beforeAll(async () => {
  bundle = await bundleSheetsAddon({ outputFolder: folder, isSmallest: true });
  // As it is published: the second minifier takes its time.
}, 180_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

function shipped(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** Parts that only some views or reports ask for. */
const LATE_PART = /team|cadence|results|reports|weekly-report|leaving|crisis|month-pack|audit|digest/;

/** The pages of the sidebar's parts. */
function partPages(): readonly string[] {
  return readdirSync(folder).filter((name) => name.startsWith('part-')).sort();
}

function sizeOf(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + gzipSync(shipped(name)).length, 0);
}

function scriptIn(page: string): string {
  return /<script>\n([^]*)\n *<\/script>/.exec(page)?.[1] ?? '';
}

function ownFiles({ inputs }: { readonly inputs: object }): readonly string[] {
  return Object.keys(inputs).filter((path) => !path.includes('node_modules/'));
}

describe('walls in the bundles', () => {
  test('the server brings only core, the contract and itself, and no package', () => {
    expect(wallBreaches(bundle.server)).toEqual([]);
    expect(packagesIn(bundle.server)).toEqual([]);
    expect(ownFiles(bundle.server).filter((path) => !/^(core\/(?!pane\/)|sheets-addon\/(server|wire)\b)/.test(path))).toEqual([]);
  });

  test('the sidebar brings only core, the pane, the contract and itself', () => {
    expect(wallBreaches(bundle.sidebar)).toEqual([]);
    expect(ownFiles(bundle.sidebar).filter((path) => !/^(core\/|sheets-addon\/(sidebar|wire)\b)/.test(path))).toEqual([]);
    expect(packagesIn(bundle.sidebar)).toContain('preact');
    expect(packagesIn(bundle.sidebar)).not.toContain('@microsoft/office-js');
  });

  test('every package in what ships has a licence on the list, and what asks to be named is', () => {
    expect(packageFolders(bundle.sidebar).map(licenceFault).filter((fault) => fault !== null)).toEqual([]);
    expect(shipped('licences.html')).toContain('@license Preact');
  });
});

describe('budgets', () => {
  test('the server stays within its size', () => {
    expect(overBudget(SHEETS_SERVER, gzipSync(shipped('Code.js')).length)).toBeNull();
  });

  test('the sidebar’s page stays within its size', () => {
    expect(overBudget(SHEETS_SIDEBAR, gzipSync(shipped('sidebar.html')).length)).toBeNull();
  });

  test.each(LANGUAGES)('all that a session in %s can load stays within its size', (language) => {
    const others = LANGUAGES.filter((other) => other !== language).map((other) => `part-${other}-late.html`);
    const loaded = ['sidebar.html', ...partPages().filter((name) => !others.includes(name) && !LATE_PART.test(name))];
    expect(overBudget(SHEETS_EVERYTHING, sizeOf(loaded))).toBeNull();
  });

  test.each(LATE_VIEWS.flatMap((view) => LANGUAGES.map((language) => [view, language] as const)))('the parts of the view of %s stay within their size in %s', (view, language) => {
    // Words too few to be worth a call of their own stand in the page.
    const words = partPages().filter((name) => name === `part-${language}-${view}-view.html`);
    expect(overBudget(LATE_VIEW_BUDGETS[view], sizeOf([`part-${view}-code.html`, ...words]))).toBeNull();
  });

  test.each(LANGUAGES)('the parts of all the other reports together stay within their sizes in %s', (language) => {
    // Not one by one: what several need comes with the one that brings least besides.
    const parts = partPages().filter((name) => LATER_REPORTS.some((part) => [`part-${part}-code.html`, `part-${language}-${part}.html`, `part-${language}-${part}-view.html`].includes(name)));
    const kilobytes = LATER_REPORTS.reduce((sum, part) => sum + LATER_REPORT_BUDGETS[part].kilobytes, 0);
    expect(parts.length).toBeGreaterThan(LATER_REPORTS.length);
    expect(overBudget({ what: 'what the menu of reports fetches', kilobytes }, sizeOf(parts))).toBeNull();
  });

  test.each(LANGUAGES)('the parts of bringing in results stay within their size in %s', (language) => {
    expect(overBudget(RESULTS_IMPORT, sizeOf(['part-results-import-code.html', `part-${language}-results-import.html`]))).toBeNull();
  });
});

describe('the pages', () => {
  test('the parts are those that the scripts ask for, and each is one script', () => {
    const scripts = ['sidebar.html', ...partPages()].map((name) => scriptIn(shipped(name)));
    const asked = scripts.flatMap((script) => [...script.matchAll(/suiviParts\.load\("[^"]+",(\[[^\]]*\])\)/g)]).flatMap(([, list = '[]']) => JSON.parse(list) as readonly string[]);
    expect(partPages()).toEqual([...new Set(asked)].sort().map((part) => `part-${part}.html`));
    expect(partPages()).toEqual([
      'part-audit-code.html', 'part-cadence-code.html', 'part-crisis-code.html', 'part-digest-code.html', 'part-en-audit.html', 'part-en-cadence-view.html', 'part-en-late.html', 'part-en-leaving-view.html', 'part-en-month-pack.html', 'part-en-results-import.html', 'part-en-results-view.html', 'part-en-team-view.html', 'part-en-weekly-report.html',
      'part-fr-audit.html', 'part-fr-cadence-view.html', 'part-fr-late.html', 'part-fr-leaving-view.html', 'part-fr-month-pack.html', 'part-fr-results-import.html', 'part-fr-results-view.html', 'part-fr-team-view.html', 'part-fr-weekly-report.html', 'part-late-code.html', 'part-leaving-code.html', 'part-month-pack-code.html', 'part-reports-code.html', 'part-results-code.html', 'part-results-import-code.html',
      'part-rule-examples.html', 'part-team-code.html', 'part-weekly-report-code.html',
    ]);
    for (const name of partPages()) expect(shipped(name)).toMatch(/^<script>\n[^]+\n<\/script>$/);
  });

  test('each chunk stands in one place, and what is asked for is there', () => {
    const added: string[] = [];
    for (const name of ['sidebar.html', ...partPages()]) {
      // The register alone runs; chunks only say their names.
      const suiviParts = { add: (chunk: string) => added.push(chunk), need: () => undefined };
      const script = scriptIn(shipped(name));
      runInContext(script.slice(script.indexOf('suiviParts.add(')), createContext({ suiviParts }));
    }
    expect(new Set(added).size).toBe(added.length);
    const wanted = ['sidebar.html', ...partPages()].flatMap((name) => [...shipped(name).matchAll(/suiviParts\.load\("([^"]+)"/g)].map(([, chunk]) => chunk ?? ''));
    expect(added).toEqual(expect.arrayContaining([...wanted, 'sidebar']));
  });

  test('hold no template literal, no comment in a regular expression, and nothing that ends a script or begins another', () => {
    for (const name of ['sidebar.html', ...partPages()]) {
      const script = scriptIn(shipped(name));
      expect(pageTraps(parseScript(script))).toEqual([]);
      expect(script).not.toMatch(/<!--|<\/?script|<\?/i);
    }
  });

  test('a trap would be seen', () => {
    expect(pageTraps(parseScript('a = `b`; c = `d${e}`; f = /https?:\\/\\//;'))).toHaveLength(3);
  });

  test('a script says the same once it is made safe for a page', async () => {
    const said = String.raw`[/<\?>\/[/]?/.source, '<!-- <?= \\/ </scr'+'ipt>', "<script>", /^\/\//.test('//')]`;
    const safe = await inlineScript(said);
    expect(safe).not.toMatch(/<!--|<\/?script|<\?/i);
    const run = (code: string): unknown => JSON.parse(JSON.stringify(runInContext(code, createContext({}))));
    expect(run(safe)).toEqual([String.raw`<\?>\x2F[/]?`, ...(run(said) as readonly unknown[]).slice(1)]);
  });

  test('a script in which the same signs are code ends the build', async () => {
    await expect(inlineScript('a<script')).rejects.toThrow('Syntax error');
  });

  test('need nothing from anywhere: no address to load from, styles and script within', () => {
    const page = shipped('sidebar.html').replace(scriptIn(shipped('sidebar.html')), '');
    expect(page).toContain('<base target="_blank" />');
    expect(page).not.toMatch(/\b(src|href|action|data|srcset)\s*=|url\(|@import|https?:/i);
    expect(page.match(/<script/g)).toHaveLength(1);
  });
});

describe('nothing leaves', () => {
  test('the project’s own code names nothing that sends, writes markup or evaluates text, and no service of Google’s that does', async () => {
    const common = { absWorkingDir: ROOT, bundle: true, write: false, format: 'esm', packages: 'external', jsx: 'automatic', minifySyntax: true, outdir: folder } as const;
    const entryPoints = ['sheets-addon/server/code.ts', 'sheets-addon/sidebar/sidebar.ts', 'sheets-addon/sidebar/part-loader.ts'];
    const own = (await build({ ...common, entryPoints })).outputFiles.map(({ text }) => text).join('\n');
    for (const pattern of [SENDING, MARKUP, EVALUATION, GOOGLE_SENDING]) expect(linesWith(own, pattern)).toEqual([]);
    expect(linesWith("UrlFetchApp.fetch('https://example.org')", GOOGLE_SENDING)).toHaveLength(1);
  });

  test('Google is asked for the open spreadsheet and a sidebar, and for nothing else', () => {
    expect(JSON.parse(shipped('appsscript.json'))).toEqual({
      timeZone: 'Etc/UTC',
      runtimeVersion: 'V8',
      exceptionLogging: 'NONE',
      oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly', 'https://www.googleapis.com/auth/script.container.ui'],
    });
  });

  test('what is published holds no path of the machine that built it', () => {
    expect(readdirSync(folder).filter((name) => shipped(name).includes(ROOT))).toEqual([]);
  });
});

describe('the folder', () => {
  test('is taken by clasp as it stands, and nothing that lies beside it', () => {
    writeFileSync(join(project, '.clasp.json'), JSON.stringify({ scriptId: 'none', rootDir: 'dist' }));
    copyFileSync(join(ROOT, 'sheets-addon/.claspignore'), join(project, '.claspignore'));
    mkdirSync(join(folder, 'notes'), { recursive: true });
    writeFileSync(join(folder, 'notes', 'planted.js'), 'planted();');
    const clasp = join(ROOT, 'node_modules/.bin/clasp');
    const { stdout, stderr } = spawnSync(clasp, ['show-file-status', '--json'], { cwd: project, encoding: 'utf8', env: { ...process.env, HOME: project } });
    rmSync(join(folder, 'notes'), { recursive: true });
    expect(stderr).toBe('');
    // Clasp's own output.
    const { filesToPush } = JSON.parse(stdout) as { readonly filesToPush: readonly string[] };
    expect(filesToPush.map((file) => relative('dist', file)).sort()).toEqual(readdirSync(folder).sort());
    expect(readdirSync(folder).sort()).toEqual(['Code.js', 'appsscript.json', 'licences.html', ...partPages(), 'sidebar.html']);
  });

  test('is not written over files of somebody else’s', () => {
    const other = join(project, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'appsscript.json'), '{}');
    writeFileSync(join(other, 'thesis.js'), 'years();');
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'tests/hosts/run-typescript.mjs'), 'sheets-addon/build.ts', '--out', other], { cwd: ROOT, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('holds files that this command did not write');
    expect(readdirSync(other)).toEqual(['appsscript.json', 'thesis.js']);
  });
});
