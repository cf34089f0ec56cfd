/** What stands in the place of React in what ships: Preact says the same in a sixth of the size. */
import { fileURLToPath } from 'node:url';

/** For esbuild's `alias`: names that the pane and Fluent import, and what is bundled for each. */
export const FOUNDATION: Readonly<Record<string, string>> = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom/client': fileURLToPath(new URL('../react-client.ts', import.meta.url)),
  'react-dom': 'preact/compat',
  react: 'preact/compat',
  scheduler: 'preact/compat/scheduler',
};
