/** Core loads where there is nothing but the language: no window, no timers, no Node. */
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { ROOT } from './project.ts';

/** Runs a bundle of the source in an empty context and gives what it exports. */
async function loadBare(source: string): Promise<unknown> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    stdin: { contents: source, resolveDir: ROOT, sourcefile: 'entry.ts', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'loaded',
    target: 'es2020',
  });
  return runInContext(`${outputFiles[0]?.text ?? ''}; loaded`, createContext({}));
}

describe('a bare context', () => {
  test('takes the bundled core, which then counts days and knows its words', async () => {
    const core = await loadBare("export { dayFromCivil, en, fr } from './core/index.ts'; export * as all from './core/index.ts';");
    expect(core).toHaveProperty('all.openCalendar');
    expect(core).toMatchObject({ en: { language: 'en' }, fr: { language: 'fr' } });
  });

  test.each([
    ['the window', 'window.addEventListener("load", () => undefined);', 'window is not defined'],
    ['a timer', 'setTimeout(() => undefined, 0);', 'setTimeout is not defined'],
    ['the document', 'document.title = "";', 'document is not defined'],
    ['Node', 'export const home = process.env["HOME"];', 'process is not defined'],
    ['the network', 'void fetch("https://example.org");', 'fetch is not defined'],
  ])('refuses a bundle that touches %s as it loads', async (_what, source, message) => {
    await expect(loadBare(`import './core/time/day.ts'; ${source}`)).rejects.toThrow(message);
  });
});
