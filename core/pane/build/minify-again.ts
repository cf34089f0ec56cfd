/** A second minifier after esbuild: it takes several seconds, and looks further for what can be said in less. */
import { readFile, writeFile } from 'node:fs/promises';
import { minify } from 'terser';
import type { MinifyOptions } from 'terser';

const OPTIONS: MinifyOptions = {
  // No newer than what the first minifier was asked for.
  ecma: 2020,
  module: true,
  // A second pass folds what the first one has laid open.
  compress: { passes: 2, keep_fargs: false, pure_getters: true },
  // Licences stay.
  format: { comments: 'some' },
};

/** Each script is written again in its place. */
export async function minifyAgain(scripts: readonly string[]): Promise<void> {
  for (const script of scripts) {
    const { code } = await minify(await readFile(script, 'utf8'), OPTIONS);
    if (code === undefined) throw new Error(`The second minifier made nothing of ${script}.`);
    await writeFile(script, code);
  }
}
