/** What the build leaves out of Fluent: never a value that something in the pane asks for. */
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import type { BuildOptions, Plugin } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { slimFluent } from '../../core/pane/build/slim-fluent.ts';
import { ROOT } from './project.ts';

type Themes = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

const PANE: BuildOptions = {
  absWorkingDir: ROOT, entryPoints: ['excel-addin/taskpane/taskpane.ts'], bundle: true, format: 'esm', jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
};

let asked: ReadonlySet<string>;
let whole: Themes;
let slim: Themes;

beforeAll(async () => {
  const plugin = await slimFluent(PANE);
  // Fluent's table of all names would ask for everything, so it goes; the themes are what is being judged.
  const pane = await textOf({ ...PANE, plugins: [plugin] });
  asked = new Set([...pane.matchAll(/var\(--(\w+)/g), ...pane.matchAll(/\btokens\d*\.(\w+)/g)].map(([, name]) => name ?? ''));
  [whole, slim] = await Promise.all([themesWith([]), themesWith([plugin])]);
});

describe('themes in what ships', () => {
  test('every variable that is asked for keeps the value that Fluent gives it, in every theme', () => {
    expect(Object.keys(whole)).toHaveLength(3);
    for (const [name, values] of Object.entries(slim)) {
      const needed = Object.entries(whole[name] ?? {}).filter(([variable]) => variable in values);
      expect(needed.length).toBeGreaterThan(100);
      expect(values).toEqual(Object.fromEntries(needed));
    }
  });

  test('the three themes name the same variables, fewer than Fluent’s', () => {
    const [light = [], dark, contrast] = Object.values(slim).map((values) => Object.keys(values).sort());
    expect(dark).toEqual(light);
    expect(contrast).toEqual(light);
    expect(light.length).toBeLessThan(Object.keys(whole['webLightTheme'] ?? {}).length / 2);
  });

  test('nothing that a style or a component asks for is missing', () => {
    const full = Object.keys(whole['webLightTheme'] ?? {}).filter((name) => asked.has(name));
    expect(full.length).toBeGreaterThan(100);
    for (const values of Object.values(slim)) expect(full.filter((name) => !(name in values))).toEqual([]);
  });
});

async function themesWith(plugins: Plugin[]): Promise<Themes> {
  const contents = "export { webLightTheme, webDarkTheme, teamsHighContrastTheme } from '@fluentui/react-theme';";
  const source = await textOf({ stdin: { contents, resolveDir: ROOT }, bundle: true, format: 'iife', globalName: 'themes', plugins });
  // Copied into objects of this realm, as what vitest compares has to be.
  return JSON.parse(JSON.stringify(runInNewContext(`${source}; ({ ...themes })`))) as Themes;
}

async function textOf(options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({ ...options, write: false, logLevel: 'error' });
  return outputFiles.map(({ text }) => text).join('\n');
}
