/** All styles that go into a bundle, the pane's own and Fluent's, said in as little as they can be. */
import { readFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'esbuild';
import { prepareStyles } from './prepare-styles.ts';
import { CLASS, cssOf, readStyles } from './read-styles.ts';
import type { AtomicStyles, Buckets, Classes, Rule, StyledModule, WholeStyles } from './read-styles.ts';

const FLUENT = /[\\/]@fluentui[\\/].*\.styles\.js$/;
const OWN = /[\\/]core[\\/]pane[\\/].*\.tsx?$/;
/** Stands around all of the pane: what its styles bring is there for all the others. */
const ROOT_STYLES = /[\\/]useFluentProviderStyles\.styles\.js$/;
const UNPACK_STYLES = fileURLToPath(new URL('../unpack-styles.ts', import.meta.url));

/** In so many modules a rule is written once for all of them. */
const OFTEN = 3;

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What the modules know of one another. */
interface Shared {
  /** A short name for each class: the letters of its key, and a number. */
  readonly classes: ReadonlyMap<string, string>;
  /** Letters for each key that some class has; no other key can take anything's place. */
  readonly keys: ReadonlyMap<string, string>;
  /** Rules that many modules would bring. */
  readonly common: ReadonlyMap<string, Rule>;
}

/** What to bundle in the place of those files that hold styles, by their paths. */
export async function slimStyles(files: readonly string[], options: BuildOptions): Promise<ReadonlyMap<string, string>> {
  const fluent = files.filter((file) => FLUENT.test(file)).map(async (file) => [file, await readFile(file, 'utf8')] as const);
  const own = await prepareStyles(files.filter((file) => OWN.test(file)), options);
  const modules = [...(await Promise.all(fluent)), ...own].map(([file, source]) => readStyles(file, source));
  if (!modules.some(({ path }) => ROOT_STYLES.test(path))) throw new Error('Nothing stands around the pane any more that could bring the rules all share.');
  const shared = sharedBy(modules);
  return new Map(modules.map((module) => [module.path, written(module, shared)]));
}

function sharedBy(modules: readonly StyledModule[]): Shared {
  const atomic = modules.map(({ styles }) => styles.filter(({ kind }) => kind === 'atomic') as readonly AtomicStyles[]);
  const keyOf = new Map(atomic.flat().flatMap(({ variants }) => Object.values(variants)).flatMap((classes) => Object.entries(classes)).flatMap(([key, name]) => (name === 0 ? [] : [[name, key] as const])));
  const keys = new Map([...new Set(keyOf.values())].map((key, index) => [key, inLetters(index)]));
  const counts = new Map<string, number>();
  const classes = new Map([...keyOf].map(([name, key]) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return [name, `${keys.get(key) ?? ''}${count}`];
  }));
  return { classes, keys, common: commonRules(atomic) };
}

/** No key is a number: those would come before the others. */
function inLetters(index: number): string {
  const rest = Math.floor(index / LETTERS.length);
  return `${rest === 0 ? '' : inLetters(rest - 1)}${LETTERS.charAt(index % LETTERS.length)}`;
}

/** Of one class and nothing else: where among the others such a rule stands makes no difference. */
function commonRules(modules: readonly (readonly AtomicStyles[])[]): ReadonlyMap<string, Rule> {
  const counts = new Map<string, number>();
  const rules = new Map<string, Rule>();
  for (const styles of modules) {
    const plain = styles.flatMap(({ buckets }) => buckets['d'] ?? []).filter((rule) => /^\.\w+\{[^{}]*\}$/.test(cssOf(rule)));
    for (const [css, rule] of new Map(plain.map((rule) => [cssOf(rule), rule]))) {
      counts.set(css, (counts.get(css) ?? 0) + 1);
      rules.set(css, rule);
    }
  }
  return new Map([...rules].filter(([css]) => (counts.get(css) ?? 0) >= OFTEN));
}

/** A module as another one imports it. */
function fromModule(path: string, imported: string): string {
  const way = relative(dirname(path), imported).replaceAll('\\', '/');
  return way.startsWith('.') ? way : `./${way}`;
}

function written({ path, source, styles }: StyledModule, shared: Shared): string {
  const bringsCommon = ROOT_STYLES.test(path) ? styles.findIndex(({ kind }) => kind === 'atomic') : -1;
  let text = styles.some(({ kind }) => kind === 'atomic') ? `import { unpackStyles } from ${JSON.stringify(fromModule(path, UNPACK_STYLES))};\n` : '';
  let from = 0;
  for (const [index, each] of styles.entries()) {
    text += source.slice(from, each.start);
    text += each.kind === 'whole' ? wholeText(each) : atomicText(each, shared, index === bringsCommon ? [...shared.common.values()] : []);
    from = each.end;
  }
  return text + source.slice(from);
}

function wholeText({ name, rules }: WholeStyles): string {
  return `__resetStyles(${JSON.stringify(name)}, null, ${JSON.stringify(rules)})`;
}

function atomicText({ variants, buckets }: AtomicStyles, shared: Shared, brought: readonly Rule[]): string {
  const packed = Object.fromEntries(Object.entries(variants).map(([variant, classes]) => [variant, packedText(classes, shared)]));
  const others: Buckets = Object.fromEntries(Object.entries(buckets).map(([bucket, rules]) => [bucket, rules.filter((rule) => bucket !== 'd' || !shared.common.has(cssOf(rule)))]));
  const all = Object.entries({ ...others, d: [...brought, ...(others['d'] ?? [])] }).filter(([, rules]) => rules.length > 0);
  const short = Object.fromEntries(all.map(([bucket, rules]) => [bucket, rules.map((rule) => renamed(rule, shared))]));
  return `__styles(/*#__PURE__*/unpackStyles(${JSON.stringify(packed)}), ${JSON.stringify(short)})`;
}

function packedText(classes: Classes, shared: Shared): string {
  return Object.entries(classes).flatMap(([key, name]) => {
    if (name !== 0) return [shared.classes.get(name) ?? name];
    const letters = shared.keys.get(key);
    return letters === undefined ? [] : [`${letters}0`];
  }).join(' ');
}

function renamed(rule: Rule, { classes }: Shared): Rule {
  const css = cssOf(rule).replace(CLASS, (whole, name: string) => (classes.has(name) ? `.${classes.get(name)}` : whole));
  return typeof rule === 'string' ? css : [css, rule[1]];
}
