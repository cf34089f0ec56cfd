/** Opens the pane in a browser page, over a workbook in memory. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { HostFault } from '../../../core/host.ts';
import type { View } from '../../../core/pane/state/view.ts';
import type { State } from '../../../core/index.ts';
import type { ThemeName } from '../../../core/pane/surroundings.ts';
import { FOUNDATION } from '../../../core/pane/build/foundation.ts';
import { slimFluent } from '../../../core/pane/build/slim-fluent.ts';
import { builtOnce } from '../build-once.ts';

export interface PaneOptions {
  readonly scenario?:
    | 'findings' | 'many' | 'thousand' | 'two-tabs' | 'no-findings' | 'not-run' | 'partial' | 'empty' | 'title-only' | 'headings-only'
    | 'unsure' | 'unsure-two-tabs' | 'channel-status' | 'many-unused' | 'no-calendar' | 'wide' | 'mends' | 'track' | 'track-rights' | 'untracked' | 'twins' | 'team' | 'team-no-rota' | 'team-no-absences' | 'team-no-duties' | 'team-no-calendar' | 'team-new' | 'cadence' | 'cadence-no-channels' | 'cadence-no-targets' | 'results' | 'results-timed' | 'results-import' | 'reports';
  /** Language of the host. */
  readonly language?: string;
  readonly theme?: ThemeName;
  /** The view to open on: the findings unless another one is asked for. */
  readonly view?: View;
  /** The state to mark as at once. */
  readonly mark?: State;
  /** The report to write at once. */
  readonly report?: 'week';
  /** How long reading takes, in milliseconds. */
  readonly readingTime?: number;
  /** How long a writing takes, in milliseconds. */
  readonly writingTime?: number;
  readonly fault?: HostFault;
  /** True makes the workbook throw what is no HostError. */
  readonly bug?: boolean;
  /** Stops the page's clock at the start, for the test to move it on. */
  readonly isClockStopped?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly context?: BrowserContextOptions;
}

/** The page's files by path, bundled once. */
export type PaneFiles = ReadonlyMap<string, Uint8Array>;

/** Never asked for over a network: the answers come from `PaneFiles`. */
const ORIGIN = 'http://pane.test';

const HTML =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Suivi</title><style>body{margin:0}</style></head>' +
  '<body><div id="suivi"></div><script type="module" src="/pane-page.js"></script></body></html>';

/** The pane as it is written, or as slim as it ships. */
export async function bundlePane(isSlim = false): Promise<PaneFiles> {
  const options: BuildOptions = {
    entryPoints: [fileURLToPath(new URL('pane-page.ts', import.meta.url))],
    absWorkingDir: fileURLToPath(new URL('../../..', import.meta.url)),
    bundle: true,
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    alias: FOUNDATION,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
  };
  const folder = await builtOnce(isSlim ? 'pane-slim' : 'pane', async (outdir) => (
    build({ ...options, outdir, plugins: isSlim ? [await slimFluent({ ...options, outdir })] : [] })
  ));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(await Promise.all(files.map(async (file) => [`/${relative(folder, file).replaceAll(sep, '/')}`, await readFile(file)] as const)));
}

/** An empty tab that has the pane's files; `onError` is told of everything that the page itself complains about. */
export async function newTab(
  browser: Browser,
  files: PaneFiles,
  options: Pick<PaneOptions, 'context'> = {},
  onError: (message: string) => void = () => undefined,
): Promise<Page> {
  const context = await browser.newContext(options.context);
  const page = await context.newPage();
  page.on('pageerror', (error) => onError(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') onError(message.text());
  });
  await context.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const file = files.get(pathname);
    if (origin !== ORIGIN) return route.abort();
    if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: HTML });
    if (file === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: 'text/javascript', body: Buffer.from(file) });
  });
  return page;
}

/** Opens the pane in an empty tab. */
export async function openPaneIn(page: Page, options: PaneOptions = {}): Promise<void> {
  await page.setViewportSize({ width: options.width ?? 350, height: options.height ?? 720 });
  if (options.isClockStopped === true) {
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
  }
  await page.goto(`${ORIGIN}/?${addressOf(options)}`);
}

/** Opens the pane in a tab of its own. */
export async function openPane(browser: Browser, files: PaneFiles, options: PaneOptions = {}, onError?: (message: string) => void): Promise<Page> {
  const page = await newTab(browser, files, options, onError);
  await openPaneIn(page, options);
  return page;
}

function addressOf({ scenario, language, theme, view = 'findings', mark, report, readingTime, writingTime, fault, bug }: PaneOptions): string {
  const asked = new URLSearchParams({ view });
  if (mark !== undefined) asked.set('mark', mark);
  if (report !== undefined) asked.set('report', report);
  if (scenario !== undefined) asked.set('scenario', scenario);
  if (language !== undefined) asked.set('language', language);
  if (theme !== undefined) asked.set('theme', theme);
  if (readingTime !== undefined) asked.set('reading-time', String(readingTime));
  if (writingTime !== undefined) asked.set('writing-time', String(writingTime));
  if (fault !== undefined) asked.set('fault', fault);
  if (bug === true) asked.set('bug', 'yes');
  return asked.toString();
}
