/**
 * The chunks of the sidebar's script: those of the first view stand in the page, the others come in parts when they
 * are first asked for. The build puts its calls where the source says `import()`.
 */

/** A chunk, which fills `module.exports` as it runs. */
export type ChunkFactory = (require: (path: string) => unknown, module: { exports: unknown }) => void;

export interface PartRegistry {
  /** Makes a chunk known; it runs when it is first needed. */
  readonly add: (chunk: string, factory: ChunkFactory) => void;
  /** What a chunk exports. @throws TypeError when it isn't there. */
  readonly need: (chunk: string) => unknown;
  /** The same, once the parts that it takes are there. Rejects with TypeError, as `import()` does, when one can't be had; another try may succeed. */
  readonly load: (chunk: string, parts: readonly string[]) => Promise<unknown>;
  /** Tells how a part's script is fetched. */
  readonly fetchBy: (fetchScript: (part: string) => Promise<string>) => void;
}

declare global {
  var suiviParts: PartRegistry;
}

/** @param run Runs a part's script, which adds its chunks. */
export function createPartRegistry(run: (script: string) => void): PartRegistry {
  const factories = new Map<string, ChunkFactory>();
  const modules = new Map<string, { exports: unknown }>();
  const parts = new Map<string, Promise<void>>();
  let fetchScript = (part: string): Promise<string> => Promise.reject(new TypeError(`part ${part} was asked for too early`));

  const need = (chunk: string): unknown => {
    const known = modules.get(chunk);
    if (known !== undefined) return known.exports;
    const factory = factories.get(chunk);
    if (factory === undefined) throw new TypeError(`chunk ${chunk} isn’t there`);
    // Chunks never need one another in a ring, so one is whole before another asks for it.
    const module = { exports: {} };
    factory(need, module);
    modules.set(chunk, module);
    return module.exports;
  };
  const bring = (part: string): Promise<void> => {
    const known = parts.get(part);
    if (known !== undefined) return known;
    const coming = fetchScript(part).then(run);
    parts.set(part, coming);
    coming.catch(() => parts.delete(part));
    return coming;
  };
  return {
    add: (chunk, factory) => void factories.set(chunk, factory),
    need,
    async load(chunk, needed) {
      await Promise.all(needed.map(bring));
      return need(chunk);
    },
    fetchBy(way) {
      fetchScript = way;
    },
  };
}
