/** Writes the server's script: a function for each name that Google calls, and one that loads the rest when it is first needed. */
import { runInNewContext } from 'node:vm';
import type { PublicFunction } from './public-functions.ts';

/** Google shows no function that ends so to anybody, and lets no sidebar call it. */
const LOADER = 'suivi_';

/**
 * Nothing runs as the script is loaded: Google loads it for every call, also where the person has allowed nothing yet.
 * @param bundle A script that makes a variable of the given name, which holds the functions.
 * @throws Error where the bundle holds other functions than those named.
 */
export function serverScript(functions: readonly PublicFunction[], bundle: string, variable: string): string {
  refuseOthers(functions, bundle, variable);
  const loader = [
    '/** Loads Suivi once for each run. */',
    `function ${LOADER}() {`,
    `  return ${LOADER}.loaded || (${LOADER}.loaded = (function () {`,
    bundle.trimEnd(),
    `    return ${variable};`,
    '  })());',
    '}',
  ].join('\n');
  return `${[...functions.map(stub), loader].join('\n\n')}\n`;
}

/** The bundle is asked itself, where there is nothing but the language: as it is loaded, it may lean on nothing of Google's. */
function refuseOthers(functions: readonly PublicFunction[], bundle: string, variable: string): void {
  // What the script gives is the list that it is asked for.
  const held = new Set(runInNewContext(`${bundle};Object.keys(${variable})`) as readonly string[]);
  const named = new Set(functions.map(({ name }) => name));
  const wrong = [...named].filter((name) => !held.has(name)).map((name) => `${name} is missing`);
  wrong.push(...[...held].filter((name) => !named.has(name)).map((name) => `${name} is not on the list of public functions`));
  if (wrong.length > 0) throw new Error(`The server's entry does not hold what Google calls: ${wrong.join(', ')}.`);
}

function stub({ name, parameters, description, tags }: PublicFunction): string {
  const list = parameters.join(', ');
  return [comment([description, ...tags]), `function ${name}(${list}) {`, `  return ${LOADER}().${name}(${list});`, '}'].join('\n');
}

/** Google reads what a function is for from the comment right above it. */
function comment(lines: readonly string[]): string {
  // What ends a comment may stand in a description all the same.
  return ['/**', ...lines.flatMap((line) => line.split(/\r?\n/)).map((line) => ` * ${line.replaceAll('*/', '*\\/')}`), ' */'].join('\n');
}
