/** The pane's own styles worked out while building, as Fluent's are before they come: the code that does it need not ship. */
import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { build, transform } from 'esbuild';
import type { BuildOptions } from 'esbuild';
import { closingOf } from './read-styles.ts';

/** From the first letter of `makeStyles` to the bracket that closes its call. */
interface Call {
  readonly start: number;
  readonly end: number;
  readonly styles: string;
}

/** Modules by their paths, with prepared styles in place of those that a browser would have to work out. */
export async function prepareStyles(paths: readonly string[], options: BuildOptions): Promise<ReadonlyMap<string, string>> {
  const sources = await Promise.all(paths.map(async (path) => ({ path, source: await plainScript(path, options) })));
  const styled = sources.map((file) => ({ ...file, calls: callsIn(file.path, file.source) })).filter(({ calls }) => calls.length > 0);
  const prepared = await workedOut(new Map(styled.map(({ path, source, calls }) => [path, `${source}\n${exported(calls)}`])), styled.map(({ path, calls }) => [path, calls.length]), options);
  return new Map(styled.map(({ path, source, calls }) => [path, withPrepared(source, calls, prepared.get(path) ?? [])]));
}

/** Each call's parameter under a name of its own, so that it can be asked for without the components around it. */
function exported(calls: readonly Call[]): string {
  return calls.map(({ styles }, index) => `export const styles${index} = ${styles};`).join('\n');
}

async function workedOut(sources: ReadonlyMap<string, string>, counts: readonly (readonly [path: string, calls: number])[], options: BuildOptions): Promise<ReadonlyMap<string, readonly string[]>> {
  const imports = counts.map(([path], index) => `import * as file${index} from ${JSON.stringify(path)};`);
  const lists = counts.map(([path, calls], index) => (
    `[${JSON.stringify(path)}, [${Array.from({ length: calls }, (_, call) => `prepared(file${index}.styles${call})`).join(', ')}]]`
  ));
  const contents = `
    import { resolveStyleRulesForSlots } from '@griffel/core';
    ${imports.join('\n')}
    const prepared = (styles) => resolveStyleRulesForSlots(styles).map((part) => JSON.stringify(part)).join(', ');
    export const all = JSON.stringify([${lists.join(', ')}]);
  `;
  const { alias = {}, absWorkingDir = '.', jsx = 'automatic', define = {} } = options;
  const { outputFiles } = await build({
    alias, absWorkingDir, jsx, define: { ...define, global: 'globalThis' }, stdin: { contents, resolveDir: absWorkingDir },
    bundle: true, write: false, format: 'iife', globalName: 'styles', logLevel: 'error',
    plugins: [{
      name: 'exported-styles',
      setup: ({ onLoad }) => {
        onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
          const own = sources.get(path);
          return own === undefined ? null : { contents: own, loader: 'js' };
        });
      },
    }],
  });
  // What stands there is what the text above puts together.
  return new Map(JSON.parse(runInNewContext(`${outputFiles.map(({ text }) => text).join('')}; styles.all`) as string) as [string, string[]][]);
}

function withPrepared(source: string, calls: readonly Call[], prepared: readonly string[]): string {
  let text = `import { __styles } from '@griffel/react';`;
  let from = 0;
  for (const [index, { start, end }] of calls.entries()) {
    text += `${source.slice(from, start)}/*#__PURE__*/__styles(${prepared[index]})`;
    from = end;
  }
  return text + source.slice(from);
}

/** Without types and comments, so that brackets and quotation marks are what they seem. */
async function plainScript(path: string, { jsx = 'automatic' }: BuildOptions): Promise<string> {
  const source = await readFile(path, 'utf8');
  if (!source.includes('makeStyles(')) return '';
  return (await transform(source, { loader: path.endsWith('x') ? 'tsx' : 'ts', jsx, legalComments: 'none' })).code;
}

/** @throws Error when styles are made elsewhere than in a constant of the module, where they could depend on what happens. */
function callsIn(path: string, source: string): readonly Call[] {
  const calls = [...source.matchAll(/^(?:export )?const \w+ = (makeStyles\()/gm)].map(({ 0: whole, 1: callee = '', index }) => {
    const open = index + whole.length;
    const close = closingOf(source, open);
    return { start: open - callee.length, end: close + 1, styles: source.slice(open, close) };
  });
  if (source.split('makeStyles(').length - 1 !== calls.length) throw new Error(`${path} makes styles elsewhere than in a constant of its own.`);
  return calls;
}
