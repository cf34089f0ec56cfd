/**
 * Runs a TypeScript entry: bundles it with esbuild into node_modules/.cache/suivi and imports the result.
 *
 * From the shell: `node tests/hosts/run-typescript.mjs ENTRY [arguments]`; the entry sees its arguments from
 * `process.argv[2]` on, as if it had been run itself.
 */
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { argv, exit, pid, setSourceMapsEnabled } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** A run that is going on may still read its own bundle. */
const LONGEST_RUN_MS = 6 * 3_600_000;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The bundle stands elsewhere than its sources, so each source keeps its own address. */
const ownAddress = {
  name: 'own-address',
  setup(builder) {
    builder.onLoad({ filter: /\.(ts|tsx)$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.filename', JSON.stringify(path));
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};

/** Bundles the entry (a path or file URL) and imports it; packages are taken from node_modules as they are. */
export async function runTypescript(entry) {
  const source = entry instanceof URL ? fileURLToPath(entry) : join(ROOT, entry);
  const { outputFiles } = await build({
    entryPoints: [source],
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'error',
    absWorkingDir: ROOT,
    plugins: [ownAddress],
  });
  setSourceMapsEnabled(true);
  return import(await keep(relative(ROOT, source), outputFiles[0]));
}

/** Writes the bundle under a name of its own content, whole or not at all: several runs may start at once. */
async function keep(source, { contents, hash }) {
  const folder = join(ROOT, 'node_modules', '.cache', 'suivi');
  const entry = `${source.replaceAll(/[\\/.]/g, '-')}-`;
  const name = `${entry}${hash.replaceAll(/\W/g, '')}.mjs`;
  const draft = join(folder, `${name}.${pid}`);
  await mkdir(folder, { recursive: true });
  await writeFile(draft, contents);
  await rename(draft, join(folder, name));
  await removeOld(folder, entry, name);
  return pathToFileURL(join(folder, name)).href;
}

/** What the entry was bundled to before. */
async function removeOld(folder, entry, kept) {
  const own = (await readdir(folder)).filter((file) => file.startsWith(entry) && file !== kept);
  for (const file of own) {
    const path = join(folder, file);
    // Another run may remove it first.
    const changed = await stat(path).then(({ mtimeMs }) => mtimeMs, () => Number.POSITIVE_INFINITY);
    if (Date.now() - changed > LONGEST_RUN_MS) await rm(path, { force: true });
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [entry] = argv.splice(2, 1);
  if (entry === undefined) {
    console.error('Which file? node tests/hosts/run-typescript.mjs ENTRY [arguments]');
    exit(2);
  }
  await runTypescript(entry);
}
