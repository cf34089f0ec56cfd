/** Starts the browser that the tests run in, quiet and without traffic of its own. */
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

const FLAGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
  // Without a graphics card Chromium would compute one; drawing straight away takes less.
  '--disable-gpu',
];

/** A headless Chromium; the caller closes it. */
export function launchBrowser(): Promise<Browser> {
  // Chromium refuses its sandbox to root, as in a container; for anyone else it stays on.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: findBrowser(), headless: true, args: [...FLAGS, ...sandbox] });
}
