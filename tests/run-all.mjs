/**
 * `npm test`: types, lint, unused code, then every test. All of them run, so that one look shows all that fails;
 * the last line counts the tests, with the three checks as one each.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execPath, exit } from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const RESULTS = join(ROOT, 'node_modules', '.cache', 'suivi', 'vitest.json');

const CHECKS = [
  { name: 'types', command: ['typescript/bin/tsc', '-b', '--pretty'] },
  { name: 'lint', command: ['oxlint/bin/oxlint'] },
  { name: 'unused code', command: ['knip/bin/knip.js', '--no-progress'] },
];

const TESTS = {
  name: 'tests',
  command: ['vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`],
};

const failed = CHECKS.filter((check) => !succeeds(check)).map(({ name }) => name);
rmSync(RESULTS, { force: true });
mkdirSync(dirname(RESULTS), { recursive: true });
const areTestsGreen = succeeds(TESTS);
const counts = readCounts();
if (!areTestsGreen || counts.failed > 0) failed.push(TESTS.name);

const passedCount = counts.passed + CHECKS.length - failed.filter((name) => name !== TESTS.name).length;
// Vitest may fail without a failed test, as when a file does not load; that counts as one.
const testFailures = areTestsGreen ? counts.failed : Math.max(1, counts.failed);
const failedCount = failed.filter((name) => name !== TESTS.name).length + testFailures;
console.log(failed.length === 0 ? '\nAll green: types, lint, unused code, tests.' : `\nFailed: ${failed.join(', ')}.`);
console.log(`${passedCount} passed, ${failedCount} failed`);
exit(failed.length === 0 ? 0 : 1);

/** Runs one step in the open and says how it went. */
function succeeds({ name, command: [script, ...options] }) {
  console.log(`\n── ${name} ──`);
  const { status } = spawnSync(execPath, [join(ROOT, 'node_modules', script), ...options], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(status === 0 ? `ok: ${name}` : `FAILED: ${name}`);
  return status === 0;
}

/** Vitest's own counts; a skipped test counts as failed, for nothing is skipped in silence. */
function readCounts() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(RESULTS, 'utf8'));
    if (numPendingTests + numTodoTests > 0) console.log(`Skipped tests: ${numPendingTests + numTodoTests}.`);
    return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
