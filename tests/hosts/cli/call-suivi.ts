/** The command line as tests call it, in this process or in one of its own. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { answer } from './answer.ts';
import type { Answer } from './answer.ts';

const LAUNCHER = fileURLToPath(new URL('./run.mjs', import.meta.url));

/** A terminal that names no language. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, LANG: 'C', LC_ALL: 'C' };
}

/** What a call prints and exits with. */
export function suivi(...words: string[]): Promise<Answer> {
  return answer(words, environment());
}

/** The same as a script runs it: bundled, started, its streams and its exit read from outside. */
export function startSuivi(...words: string[]): Promise<Omit<Answer, 'code'> & { readonly code: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [LAUNCHER, ...words], { stdio: ['ignore', 'pipe', 'pipe'], env: environment() });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
  });
}
