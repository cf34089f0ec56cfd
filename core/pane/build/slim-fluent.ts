/** An esbuild plugin: leaves out of the bundle what Fluent brings for values and directions of writing the pane never uses. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import type { BuildOptions, Metafile, OnLoadResult, Plugin } from 'esbuild';
import { GATHERED, gatheringImports } from './gather-parts.ts';
import { slimStyles } from './slim-styles.ts';

/** Values of a theme by the names of its CSS variables. */
type ThemeValues = Readonly<Record<string, string | number>>;

/** By the paths of files: what stands in their place, and what is added to them. */
interface Changes {
  readonly styles: ReadonlyMap<string, string>;
  readonly added: ReadonlyMap<string, string>;
}

/** The themes that the pane is shown in; asking for another one ends the build. The others are told by what differs from the first. */
const THEMES = ['webLightTheme', 'webDarkTheme', 'teamsHighContrastTheme'] as const;

/** Each name stands for the variable of that name; Fluent's own table spells out all of them. */
const TOKENS = 'export const tokens = /* @__PURE__ */ new Proxy({}, { get: (_, name) => `var(--${String(name)})` });';

/** Both languages of the pane are written from left to right: nothing is ever turned around. */
const NO_TURNING = 'export const convert = (styles) => styles; export const convertProperty = (key, value) => ({ key, value });';

/** What the pane takes from the package of themes besides the themes themselves. */
const OTHERS = "export { tokens, typographyStyles } from '@fluentui/tokens';";

/**
 * Bundles once with empty themes to see which variables and classes are asked for, and what comes together; the answer is
 * for the bundle that ships. With `splitting`, `ungathered` is to take out of the metafile what was added.
 */
export async function slimFluent(options: BuildOptions): Promise<Plugin> {
  const survey = await build({ ...options, write: false, metafile: true, plugins: [slimmed(() => ({}))] });
  const text = survey.outputFiles.map((file) => file.text).join('\n');
  // Styles name variables in CSS; code reads them as members of the tokens.
  const used = new Set([...text.matchAll(/(?:var\(--|\.)([A-Za-z]\w*)/g)].map(([, name]) => name));
  const [themes, styles] = await Promise.all([readThemes(options), slimStyles(bundledFiles(survey.metafile, options), options)]);
  const added = options.splitting === true ? gatheringImports(survey.metafile, options) : new Map<string, string>();
  return slimmed((name) => Object.fromEntries(Object.entries(themes[name]).filter(([variable]) => used.has(variable))), { styles, added });
}

/** Those of which something stands in the bundle, in an order that is the same each time. */
function bundledFiles({ outputs }: Metafile, { absWorkingDir = '.' }: BuildOptions): readonly string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const files = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => path.resolve(absWorkingDir, input));
  return [...new Set(files)].sort();
}

function slimmed(valuesOf: (name: (typeof THEMES)[number]) => ThemeValues, changes: Changes = { styles: new Map(), added: new Map() }): Plugin {
  return {
    name: 'slim-fluent',
    setup: ({ onLoad, onResolve }) => {
      onLoad({ filter: /[\\/]@fluentui[\\/]tokens[\\/]lib[\\/]tokens\.js$/ }, ({ path: file }) => replaced(file, 'tokens', TOKENS));
      onLoad({ filter: /[\\/]rtl-css-js[\\/]dist[\\/]esm[\\/]core\.js$/ }, ({ path: file }) => replaced(file, 'convertProperty', NO_TURNING));
      onLoad({ filter: /[\\/]@fluentui[\\/]react-theme[\\/]lib[\\/]index\.js$/ }, ({ path: file }) => replaced(file, 'webLightTheme', themesModule(valuesOf)));
      onResolve({ filter: /^gathered:/ }, ({ path: said }) => ({ path: said.slice(GATHERED.length) }));
      onLoad({ filter: /\.(?:styles\.js|tsx?)$/ }, ({ path: file }) => changed(file, changes));
    },
  };
}

/** Null for a file that is bundled as it stands. */
async function changed(file: string, { styles, added }: Changes): Promise<OnLoadResult | null> {
  const styled = styles.get(file);
  const more = added.get(file);
  if (styled !== undefined) return { contents: styled + (more ?? ''), loader: 'js' };
  return more === undefined ? null : { contents: (await readFile(file, 'utf8')) + more, loader: file.endsWith('x') ? 'tsx' : 'ts' };
}

/** @throws Error when a package no longer exports there what is put in the place of its file. */
async function replaced(file: string, name: string, contents: string): Promise<OnLoadResult> {
  if (!(await readFile(file, 'utf8')).includes(name)) throw new Error(`${file} no longer holds ${name}: look again at what is put in its place.`);
  return { contents, loader: 'js' };
}

function themesModule(valuesOf: (name: (typeof THEMES)[number]) => ThemeValues): string {
  const [first, ...others] = THEMES;
  const base = valuesOf(first);
  const differing = others.map((name) => {
    const values = Object.entries(valuesOf(name)).filter(([variable, value]) => base[variable] !== value);
    return `export const ${name} = { ...${first}, ...${JSON.stringify(Object.fromEntries(values))} };`;
  });
  return [OTHERS, `export const ${first} = ${JSON.stringify(base)};`, ...differing].join('\n');
}

/** The packages' own themes, whole. */
async function readThemes({ absWorkingDir }: BuildOptions): Promise<Readonly<Record<(typeof THEMES)[number], ThemeValues>>> {
  const contents = `export { ${THEMES.join(', ')} } from '@fluentui/react-theme';`;
  const { outputFiles } = await build({
    ...(absWorkingDir === undefined ? {} : { absWorkingDir }),
    stdin: { contents, resolveDir: absWorkingDir ?? '.' },
    bundle: true, write: false, format: 'iife', globalName: 'themes', platform: 'neutral',
  });
  // What stands there is what the line above names.
  return runInNewContext(`${outputFiles.map((file) => file.text).join('')}; themes`) as Readonly<Record<(typeof THEMES)[number], ThemeValues>>;
}
