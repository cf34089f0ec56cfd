/** Turns the bundler's chunks into the scripts of the sidebar: one for its page, and one for each part that comes later. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, transform } from 'esbuild';
import type { BuildOptions, Metafile, OutputFile } from 'esbuild';
import { FOUNDATION } from '../../core/pane/build/foundation.ts';
import { ungathered } from '../../core/pane/build/gather-parts.ts';
import { minifyAgain } from '../../core/pane/build/minify-again.ts';
import { slimFluent } from '../../core/pane/build/slim-fluent.ts';
import { inlineScript } from './inline-script.ts';
import { planParts } from './part-plan.ts';
import type { PartPlan } from './part-plan.ts';

export interface SidebarScripts {
  /** The page's own. */
  readonly page: string;
  /** By the part's name. */
  readonly parts: ReadonlyMap<string, string>;
  /** Licences that packages ask to be kept with their code. */
  readonly licences: string;
  readonly metafile: Metafile;
}

const ENTRY = 'sheets-addon/sidebar/sidebar.ts';
const LOADER = 'sheets-addon/sidebar/part-loader.ts';

/** Google strips what looks like a comment out of template literals: none is written. */
const SYNTAX = { target: 'es2020', supported: { 'template-literal': false } } as const;

/** @param root The project's folder. */
export async function sidebarScripts(root: string, isSmallest: boolean): Promise<SidebarScripts> {
  const common = {
    ...SYNTAX, absWorkingDir: root, bundle: true, write: false, minify: true, format: 'esm', jsx: 'automatic', alias: FOUNDATION,
    define: { 'process.env.NODE_ENV': '"production"' }, outdir: path.join(root, 'sheets-addon/dist'), logLevel: 'warning',
  } as const satisfies BuildOptions;
  const split: BuildOptions = { ...common, entryPoints: [ENTRY], splitting: true, chunkNames: '[name]-[hash]', legalComments: 'external' };
  const { outputFiles = [], metafile } = await build({ ...split, write: false, metafile: true, plugins: [await slimFluent(split)] });
  const loader = await build({ ...common, entryPoints: [LOADER], format: 'iife' });
  const files = new Map(outputFiles.map((file) => [path.relative(root, file.path).replaceAll('\\', '/'), file]));
  const entry = Object.keys(metafile.outputs).find((output) => metafile.outputs[output]?.entryPoint === ENTRY);
  if (entry === undefined) throw new Error('The bundler made nothing of the sidebar.');
  const plan = planParts(metafile, entry);
  const chunk = (output: string): Promise<string> => registered(output, files.get(output), metafile, plan);
  const own = (await Promise.all(plan.page.map(chunk))).join('');
  const scripts = new Map([['', `${loader.outputFiles.map(({ text }) => text).join('')}${own}suiviParts.need(${JSON.stringify(chunkName(entry))});`]]);
  for (const [part, outputs] of plan.parts) scripts.set(part, (await Promise.all(outputs.map(chunk))).join(''));
  const finished = await finish(scripts, isSmallest);
  const page = finished.get('') ?? '';
  finished.delete('');
  return { page, parts: finished, licences: licencesIn(outputFiles), metafile: ungathered(metafile) };
}

/** A chunk as a call that adds it to the register, with `import()` made into a call of the register. */
async function registered(output: string, file: OutputFile | undefined, { outputs }: Metafile, { partsFor }: PartPlan): Promise<string> {
  let code = file?.text ?? '';
  for (const { path: target, kind } of outputs[output]?.imports ?? []) {
    if (kind !== 'dynamic-import') continue;
    // The chunk's name holds a hash of its contents: nothing else in the code reads like that.
    const said = `import("./${path.basename(target)}")`;
    if (!code.includes(said)) throw new Error(`${output} asks for ${target} in another way than ${said}.`);
    code = code.replaceAll(said, `suiviParts.load(${JSON.stringify(chunkName(target))},${JSON.stringify(partsFor.get(target) ?? [])})`);
  }
  const { code: body } = await transform(code, { ...SYNTAX, format: 'cjs', minify: true, legalComments: 'none' });
  const named = body.replace(/\brequire\("\.\/([^"/]+)\.js"\)/g, (_, name: string) => `require(${JSON.stringify(name)})`);
  return `suiviParts.add(${JSON.stringify(chunkName(output))},function(require,module){${named.trim()}\n});\n`;
}

function chunkName(output: string): string {
  return path.basename(output, '.js');
}

async function finish(scripts: ReadonlyMap<string, string>, isSmallest: boolean): Promise<Map<string, string>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'suivi-sidebar-'));
  const finished = new Map<string, string>();
  for (const [name, script] of scripts) {
    const file = path.join(folder, `script-${name}.js`);
    await writeFile(file, script);
    if (isSmallest) await minifyAgain([file]);
    finished.set(name, await inlineScript(await readFile(file, 'utf8')));
  }
  await rm(folder, { recursive: true });
  return finished;
}

function licencesIn(files: readonly OutputFile[]): string {
  const comments = files.filter((file) => file.path.endsWith('.LEGAL.txt')).map((file) => file.text.trim()).filter((text) => text !== '');
  return [...new Set(comments)].join('\n\n');
}
