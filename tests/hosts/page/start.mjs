/** Starts the page's server, which is TypeScript. */
import { runTypescript } from '../run-typescript.mjs';

await runTypescript('tests/hosts/page/start.ts');
