/** Finds a Chrome, Edge or Chromium on this machine to run the browser tests in. */
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What finding depends on, so that it can be tried for machines other than this one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isExecutable: (path: string) => boolean;
  readonly list: (folder: string) => readonly string[];
}

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'];

const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];

const WINDOWS_PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe'];

/** Where Playwright's own download keeps the program inside its folder. */
const PLAYWRIGHT_PROGRAMS = [
  'chrome-linux64/chrome',
  'chrome-linux-arm64/chrome',
  'chrome-linux/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

const THIS_MACHINE: Machine = {
  platform: process.platform,
  environment: process.env,
  home: homedir(),
  isExecutable,
  list: (folder) => (isReadable(folder) ? readdirSync(folder) : []),
};

/** The browser's program, or an error that says how to get one. */
export function findBrowser(machine: Machine = THIS_MACHINE): string {
  const found = lookForBrowser(machine);
  if (found !== null) return found;
  throw new Error(
    'No Chrome, Edge or Chromium was found. Install one, or name its program in the environment variable CHROME_PATH, ' +
      'or run: npx playwright-core install chromium',
  );
}

/** The browser's program, or null: CHROME_PATH first, then the usual places, then Playwright's downloads. */
export function lookForBrowser(machine: Machine = THIS_MACHINE): string | null {
  const named = machine.environment['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (machine.isExecutable(named)) return named;
    throw new Error(`CHROME_PATH names "${named}", which is not a program that can be run.`);
  }
  return [...usualPlaces(machine), ...playwrightPlaces(machine)].find(machine.isExecutable) ?? null;
}

function usualPlaces({ platform, environment, home }: Machine): readonly string[] {
  if (platform === 'win32') {
    const roots = [environment['PROGRAMFILES'], environment['PROGRAMFILES(X86)'], environment['LOCALAPPDATA']];
    return roots.flatMap((root) => (root === undefined ? [] : WINDOWS_PROGRAMS.map((program) => `${root}\\${program}`)));
  }
  const onPath = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const folders = [...onPath, '/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/opt/microsoft/msedge'];
  const programs = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  if (platform !== 'darwin') return programs;
  return [...MAC_APPS.flatMap((app) => [join('/Applications', app), join(home, 'Applications', app)]), ...programs];
}

function playwrightPlaces({ platform, environment, home, list }: Machine): readonly string[] {
  const caches: Readonly<Record<string, string>> = {
    win32: join(environment['LOCALAPPDATA'] ?? home, 'ms-playwright'),
    darwin: join(home, 'Library', 'Caches', 'ms-playwright'),
  };
  const named = environment['PLAYWRIGHT_BROWSERS_PATH'];
  const cache = named !== undefined && named !== '' && named !== '0' ? named : (caches[platform] ?? join(home, '.cache', 'ms-playwright'));
  const downloads = list(cache).filter((name) => /^chromium-\d+$/.test(name));
  // The newest download first.
  const newestFirst = [...downloads].sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return newestFirst.flatMap((name) => PLAYWRIGHT_PROGRAMS.map((program) => join(cache, name, program)));
}

function isExecutable(path: string): boolean {
  return isAccessible(path, constants.X_OK);
}

function isReadable(path: string): boolean {
  return isAccessible(path, constants.R_OK);
}

function isAccessible(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
