/** Answers `load`: the selected properties of an object, of its items, and of what hangs below it. */
import type { Host } from './host.ts';
import type { HostObject } from './host-type.ts';
import { notAnswered } from './office-error.ts';
import type { Json, QueryInfo } from './wire.ts';

/** Selected names as a tree: `worksheet/name` is `worksheet` with `name` below. */
type Selection = Map<string, Selection>;

function selectionOf(names: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const name of names) {
    let level = root;
    for (const part of name.split(/[/.]/)) {
      const below: Selection = level.get(part) ?? new Map();
      level.set(part, below);
      level = below;
    }
  }
  return root;
}

/** The wire spelling of a name as the caller wrote it. */
function wireName(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

function readSelected(object: HostObject, selection: Selection, host: Host): { [name: string]: Json } {
  const result: { [name: string]: Json } = { ...object.identity(host) };
  for (const [name, below] of selection) {
    const wire = wireName(name);
    if (wire === '*' || wire === '$all') throw notAnswered(`${object.typeName}.load without property names`);
    if (object.has('objects', wire)) {
      const child = object.child(wire, host);
      // Naming an object alone would load all it has: not answered, name what is needed.
      if (below.size === 0) throw notAnswered(`${object.typeName}.load of ${name} without property names`);
      result[wire] = child === null ? null : readObject(child, below, host);
    } else {
      result[wire] = object.read(wire, host);
    }
  }
  return result;
}

function readItems(collection: HostObject, selection: Selection, query: QueryInfo | null, host: Host): Json {
  const own = new Map([...selection].filter(([name]) => collection.has('properties', wireName(name))));
  const ofItems = new Map([...selection].filter(([name]) => !own.has(name)));
  const all = collection.items(host);
  const skip = query?.Skip ?? 0;
  const items = all.slice(skip, query?.Top === undefined ? undefined : skip + query.Top);
  return { ...readSelected(collection, own, host), _Items: items.map((item) => readSelected(item, ofItems, host)) };
}

function readObject(object: HostObject, selection: Selection, host: Host): Json {
  return object.isCollection ? readItems(object, selection, null, host) : readSelected(object, selection, host);
}

/** The answer to a query action. */
export function answerQuery(object: HostObject, query: QueryInfo, host: Host): Json {
  const names = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (names.length === 0) throw notAnswered(`${object.typeName}.load without property names`);
  const selection = selectionOf(names);
  const reference = host.referenceOf(object);
  const kept = reference === null ? {} : { _ReferenceId: reference };
  if (object.isCollection) return readItems(object, selection, query, host);
  return { ...readSelected(object, selection, host), ...kept };
}
