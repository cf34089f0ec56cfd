/** Two groups of tests: those that need no browser, side by side; then those in Chromium. */
import { defineConfig } from 'vitest/config';

const EVERY_PROJECT = { environment: 'node', setupFiles: ['tests/laws/seed.ts'] } as const;

/** Files that leave nothing behind in the worker: they share its modules, and loading them once saves minutes. */
const SHARING = ['tests/{core,laws,conformance,sheets}/**/*.test.{ts,tsx}', 'tests/hosts/cli/*.test.ts'];

const WITHOUT_BROWSER = { ...EVERY_PROJECT, testTimeout: 30_000, hookTimeout: 60_000, maxWorkers: '100%', sequence: { groupOrder: 0 } } as const;

// Vitest takes its configuration from the default export.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...WITHOUT_BROWSER,
          name: 'shared',
          include: SHARING,
          exclude: ['**/.types/**'],
          isolate: false,
        },
      },
      {
        test: {
          ...WITHOUT_BROWSER,
          name: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/.types/**', 'tests/browser/**', 'tests/deep/**', ...SHARING],
        },
      },
      {
        test: {
          ...EVERY_PROJECT,
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          exclude: ['**/.types/**'],
          // What a page keeps stays in its browser: the files may share the modules that they load.
          isolate: false,
          globalSetup: ['tests/browser/ensure-browser.ts'],
          // Starting a browser and bundling the page for it takes its time on a small machine.
          testTimeout: 90_000,
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 180_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
