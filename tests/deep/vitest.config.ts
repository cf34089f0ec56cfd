/** `npm run test:deep`: the sweeps that take minutes and those that measure, one after another. */
import { defineConfig } from 'vitest/config';
import type { ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['tests/laws/seed.ts'],
    include: ['tests/deep/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 60_000,
    // What is measured must not share the machine with other tests.
    maxWorkers: 1,
    execArgv: ['--expose-gc'],
  },
});

// Vitest takes its configuration from the default export.
export default config;
