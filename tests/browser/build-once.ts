/** What several test files need built is built by the first that asks, once for a run of all tests. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for what this run of the tests builds. */
    readonly builds: string;
  }
}

/**
 * The folder that `build` has filled, in this process or in another one of the same run.
 * @throws Error with the first builder's own words where it failed
 */
export async function builtOnce(name: string, build: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = join(inject('builds'), name);
  const [done, failed] = [`${folder}.done`, `${folder}.failed`];
  if (await isFirst(`${folder}.begun`)) {
    try {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      await build(folder);
      await writeFile(done, '');
    } catch (error) {
      await writeFile(failed, error instanceof Error ? error.message : String(error));
      throw error;
    }
  }
  while (!existsSync(done)) {
    if (existsSync(failed)) throw new Error(`${name} could not be built: ${await readFile(failed, 'utf8')}`);
    await wait(50);
  }
  return folder;
}

/** Making a folder succeeds for one of many that try at once. */
async function isFirst(mark: string): Promise<boolean> {
  try {
    await mkdir(mark);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
