/** Files that always come together stand in one script: parted by who asks for them, they would be dozens of small ones, and larger. */
import path from 'node:path';
import type { BuildOptions, Metafile } from 'esbuild';

/** The code that a first view does without, and that comes right after it: what needs some of it is never asked for sooner. */
const LATE_CODE = 'core/pane/late-code.ts';

/** How an import says that it was added here; what follows is the file's whole path. */
export const GATHERED = 'gathered:';

/**
 * What to add to the files that `import()` fetches, by their whole paths: an import of what is there before they are, so
 * that the bundler takes all of it for one. Found out from a bundle without such imports.
 * @throws Error when the bundle's entry or the late code is no longer where it was
 */
export function gatheringImports({ outputs }: Metafile, { absWorkingDir = '.', entryPoints = [] }: BuildOptions): ReadonlyMap<string, string> {
  const needs = new Map(Object.entries(outputs).flatMap(([output, { entryPoint }]) => (entryPoint === undefined ? [] : [[entryPoint, withNeeds(outputs, output)] as const])));
  const [entry = ''] = Object.values(entryPoints).flatMap((file) => (typeof file === 'string' ? [path.relative(absWorkingDir, path.resolve(absWorkingDir, file)).replaceAll('\\', '/')] : []));
  const first = needs.get(entry);
  const late = needs.get(LATE_CODE);
  if (first === undefined || late === undefined) throw new Error(`The bundle no longer fetches ${LATE_CODE}: look again at what its scripts are gathered around.`);
  const importOf = (file: string): string => `\nimport ${JSON.stringify(GATHERED + path.resolve(absWorkingDir, file))};`;
  return new Map([...needs].filter(([file]) => file !== entry).map(([file, needed]) => {
    const isAfterLate = file !== LATE_CODE && [...needed].some((output) => late.has(output) && !first.has(output));
    return [path.resolve(absWorkingDir, file), importOf(entry) + (isAfterLate ? importOf(LATE_CODE) : '')];
  }));
}

/** An output, and all that it loads before it runs. */
function withNeeds(outputs: Metafile['outputs'], output: string): ReadonlySet<string> {
  // A set takes in what is added while it is walked.
  const reached = new Set([output]);
  for (const next of reached) {
    for (const { path: needed, kind, external = false } of outputs[next]?.imports ?? []) {
      if (kind === 'import-statement' && !external) reached.add(needed);
    }
  }
  return reached;
}

/** What esbuild tells of a bundle, without the imports that were added: no file of the project holds them. */
export function ungathered(metafile: Metafile): Metafile {
  const inputs = Object.entries(metafile.inputs).map(([file, input]) => (
    [file, { ...input, imports: input.imports.filter(({ original }) => original?.startsWith(GATHERED) !== true) }] as const
  ));
  return { ...metafile, inputs: Object.fromEntries(inputs) };
}
