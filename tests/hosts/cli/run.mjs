/** `npm run suivi`: bundles the command line and runs it. */
import { runTypescript } from '../run-typescript.mjs';

await runTypescript('tests/hosts/cli/cli.ts');
