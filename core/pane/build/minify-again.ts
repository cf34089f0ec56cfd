/** A second minifier after esbuild: it takes several seconds, and looks further for what can be said in less. */
import { readFile, writeFile } from 'node:fs/promises';
import { minify } from 'terser';
import type { CompressOptions, MinifyOptions } from 'terser';

// A second pass folds what the first one has laid open. Functions come before all else: side by side they look alike to gzip.
const COMPRESS: CompressOptions = { passes: 2, keep_fargs: false, pure_getters: true, hoist_funs: true };
const OPTIONS: MinifyOptions = {
  // No newer than what the first minifier was asked for.
  ecma: 2020,
  module: true,
  compress: COMPRESS,
  // Licences stay.
  format: { comments: 'some' },
};

/** What suits one script of small functions that call one another by name: each stays by itself. */
const SIDE_BY_SIDE: CompressOptions = { reduce_funcs: false, inline: 0 };

/** Each script is written again in its place. */
export async function minifyAgain(scripts: readonly string[], isSideBySide = false): Promise<void> {
  const options = isSideBySide ? { ...OPTIONS, compress: { ...COMPRESS, ...SIDE_BY_SIDE } } : OPTIONS;
  for (const script of scripts) await writeFile(script, await minified(await readFile(script, 'utf8'), options));
}

/** A classic script, whose outermost names others call: no syntax newer than ES2017. */
export function minifiedScript(code: string): Promise<string> {
  return minified(code, { ...OPTIONS, ecma: 2017, module: false, compress: { ...COMPRESS, ...SIDE_BY_SIDE } });
}

async function minified(code: string, options: MinifyOptions): Promise<string> {
  const { code: smaller } = await minify(code, options);
  if (smaller === undefined) throw new Error('The second minifier made nothing of a script.');
  return smaller;
}
