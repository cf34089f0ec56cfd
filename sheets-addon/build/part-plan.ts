/** Decides which of the bundler's chunks stand in the sidebar's page, and which come later, in which part. */
import type { Metafile } from 'esbuild';

export interface PartPlan {
  /** Outputs in the page. */
  readonly page: readonly string[];
  /** Outputs of each part, by the part's name. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** The parts that an output takes which is asked for by `import()`. */
  readonly partsFor: ReadonlyMap<string, readonly string[]>;
}

/** What is smaller than this isn't worth a call of its own: it stands in the page. */
const SMALL_BYTES = 3_000;

export function planParts({ outputs }: Metafile, entry: string): PartPlan {
  const importsOf = (path: string, kind: string): readonly string[] =>
    (outputs[path]?.imports ?? []).filter((one) => one.kind === kind && one.external !== true).map((one) => one.path);
  const bytesOf = (path: string): number => outputs[path]?.bytes ?? 0;
  const withNeeds = (path: string): readonly string[] => {
    // A set takes in what is added while it is walked.
    const reached = new Set([path]);
    for (const next of reached) for (const needed of importsOf(next, 'import-statement')) reached.add(needed);
    return [...reached];
  };
  const first = new Set(withNeeds(entry));
  const roots = [...new Set(Object.keys(outputs).flatMap((path) => importsOf(path, 'dynamic-import')))].sort();
  const late = new Map(roots.map((root) => [root, withNeeds(root).filter((path) => !first.has(path))]));
  // What several need comes with the one that brings least besides: the others take its part as well.
  const weight = ([, paths]: readonly [string, readonly string[]]): number => paths.reduce((sum, path) => sum + bytesOf(path), 0);
  const lightestFirst = [...late].sort((a, b) => weight(a) - weight(b));
  const names = partNames(outputs, roots);
  const page: string[] = [];
  const parts = new Map<string, string[]>();
  const partOf = new Map<string, string>();
  for (const [root, paths] of lightestFirst) {
    for (const path of paths) {
      if (page.includes(path) || partOf.has(path)) continue;
      const part = names.get(root);
      if (part === undefined || bytesOf(path) < SMALL_BYTES) page.push(path);
      else {
        partOf.set(path, part);
        parts.set(part, [...(parts.get(part) ?? []), path]);
      }
    }
  }
  const partsFor = new Map([...late].map(([root, paths]) => [root, [...new Set(paths.flatMap((path) => partOf.get(path) ?? []))]]));
  return { page: [...page, ...first], parts, partsFor };
}

/** `late-code` for `core/pane/late-code.ts`; with its folder, such as `fr-late`, where two have one name. */
function partNames(outputs: Metafile['outputs'], roots: readonly string[]): ReadonlyMap<string, string> {
  const paths = roots.map((root) => (outputs[root]?.entryPoint ?? root).replace(/\.\w+$/, '').split('/'));
  return new Map(roots.map((root, index) => {
    const path = paths[index] ?? [];
    const isTwice = paths.filter((other) => other.at(-1) === path.at(-1)).length > 1;
    return [root, path.slice(isTwice ? -2 : -1).join('-')];
  }));
}
