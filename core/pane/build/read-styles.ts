/** Prepared styles, Fluent's or the pane's own, read out of a module without what is never shown. */
import { runInNewContext } from 'node:vm';
import { UNUSED_VARIANTS } from './unused-variants.ts';
import type { VariantsByHook } from './unused-variants.ts';

/** A rule of CSS, or one with what its sheet needs. */
export type Rule = string | readonly [css: string, sheet: unknown];
export type Buckets = Readonly<Record<string, readonly Rule[]>>;
/** Classes by the key under which one takes the place of another; a zero does so without a class of its own. */
export type Classes = Readonly<Record<string, string | 0>>;

/** A call from its name to its closing bracket, and what stands in it. */
interface Place {
  readonly start: number;
  readonly end: number;
}

export interface AtomicStyles extends Place {
  readonly kind: 'atomic';
  readonly variants: Readonly<Record<string, Classes>>;
  readonly buckets: Buckets;
}

export interface WholeStyles extends Place {
  readonly kind: 'whole';
  readonly name: string;
  readonly rules: readonly Rule[] | Buckets;
}

export interface StyledModule {
  readonly path: string;
  readonly source: string;
  readonly styles: readonly (AtomicStyles | WholeStyles)[];
}

/** @throws Error when the module is no longer written as it was, or lacks a variant that is to be left out. */
export function readStyles(path: string, source: string): StyledModule {
  const unused = unusedIn(path);
  const calls = [...source.matchAll(/(\w+) = (?:\/\*#__PURE__\*\/)?(__styles|__resetStyles)\(/g)];
  if (calls.length !== [...source.matchAll(/__(?:styles|resetStyles)\(/g)].length) throw new Error(`${path} makes styles in a way that is not read here.`);
  const absent = Object.keys(unused).filter((hook) => !calls.some(([, name]) => name === hook));
  if (absent.length > 0) throw new Error(`${path} no longer holds ${absent.join(', ')}: look again at the variants that are left out.`);
  const styles = calls.map((call) => {
    const [whole, hook = '', callee = ''] = call;
    const open = call.index + whole.length;
    const end = closingOf(source, open);
    const place = { start: open - callee.length - 1, end: end + 1 };
    // Nothing but texts, numbers and lists stand there: a name would end the build here.
    const parameters = runInNewContext(`[${source.slice(open, end)}]`) as readonly unknown[];
    return callee === '__styles' ? atomicStyles(place, parameters, { path, hook, unused: unused[hook] ?? [] }) : wholeStyles(place, parameters);
  });
  return { path, source, styles };
}

function unusedIn(path: string): VariantsByHook {
  const uniform = path.replaceAll('\\', '/');
  return Object.entries(UNUSED_VARIANTS).find(([file]) => uniform.endsWith(`@fluentui/${file}`))?.[1] ?? {};
}

interface Leaving {
  readonly path: string;
  readonly hook: string;
  readonly unused: readonly string[];
}

/** A list names a class for each direction of writing: both of the pane's languages go by the first. */
type GivenClasses = Readonly<Record<string, string | 0 | readonly [leftToRight: string, rightToLeft: string]>>;

function atomicStyles(place: Place, parameters: readonly unknown[], { path, hook, unused }: Leaving): AtomicStyles {
  // The compiler of the styles has written these parameters.
  const [given, buckets] = parameters as readonly [Readonly<Record<string, GivenClasses>>, Buckets];
  const absent = unused.filter((variant) => !Object.hasOwn(given, variant));
  if (absent.length > 0) throw new Error(`${hook} in ${path} no longer holds ${absent.join(', ')}: look again at the variants that are left out.`);
  const variants = Object.entries(given).filter(([variant]) => !unused.includes(variant)).map(([variant, classes]) => (
    [variant, Object.fromEntries(Object.entries(classes).map(([key, name]) => [key, typeof name === 'object' ? name[0] : name]))] as const
  ));
  const kept = new Set(variants.flatMap(([, classes]) => Object.values(classes)));
  return { kind: 'atomic', ...place, variants: Object.fromEntries(variants), buckets: onlyOf(kept, buckets) };
}

/** The rules of the classes that are kept, and the movements that these rules ask for. */
function onlyOf(kept: ReadonlySet<string | 0>, { k: movements = [], ...others }: Buckets): Buckets {
  const rules = Object.entries(others).map(([bucket, all]) => [bucket, all.filter((rule) => classesIn(cssOf(rule)).some((name) => kept.has(name)))] as const);
  const text = rules.flatMap(([, all]) => all.map(cssOf)).join('\n');
  const asked = movements.filter((rule) => text.includes(/^@keyframes ([\w-]+)/.exec(cssOf(rule))?.[1] ?? ''));
  return Object.fromEntries([...rules, ['k', asked] as const].filter(([, all]) => all.length > 0));
}

function wholeStyles(place: Place, parameters: readonly unknown[]): WholeStyles {
  // The same compiler, for styles under a single class.
  const [name, turnedName, given] = parameters as readonly [string, string | null, readonly Rule[] | Buckets];
  const isTurned = (rule: Rule): boolean => turnedName !== null && classesIn(cssOf(rule)).every((each) => each === turnedName);
  const straight = (rules: readonly Rule[]): readonly Rule[] => rules.filter((rule) => !isTurned(rule));
  const rules = isList(given) ? straight(given) : Object.fromEntries(Object.entries(given).map(([bucket, all]) => [bucket, straight(all)]));
  return { kind: 'whole', ...place, name, rules };
}

function isList(given: readonly Rule[] | Buckets): given is readonly Rule[] {
  return Array.isArray(given);
}

export function cssOf(rule: Rule): string {
  return typeof rule === 'string' ? rule : rule[0];
}

/** Names of Griffel's own kind; other classes may stand beside them in a selector. */
export const CLASS: RegExp = /\.([fr][0-9a-z]{4,})\b(?!-)/g;

export function classesIn(css: string): readonly string[] {
  return [...css.matchAll(CLASS)].map(([, name]) => name ?? '');
}

/** Where the bracket that was opened just before is closed again; brackets in texts don't count. */
export function closingOf(source: string, from: number): number {
  let depth = 1;
  for (const { 0: found, index } of source.slice(from).matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|[()]/g)) {
    if (found === '(') depth += 1;
    if (found === ')') depth -= 1;
    if (depth === 0) return from + index;
  }
  throw new Error('A call that makes styles has no end.');
}
