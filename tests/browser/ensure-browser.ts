/** Before the browser tests: makes sure that there is a browser, installing one where there is none, and a place for builds. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser, lookForBrowser } from './find-browser.ts';

/** Vitest's global set-up calls this once before the first browser test; what it gives is called after the last one. */
export default function prepare(project: TestProject): () => void {
  ensureBrowser();
  const builds = mkdtempSync(join(tmpdir(), 'suivi-builds-'));
  project.provide('builds', builds);
  return () => rmSync(builds, { recursive: true, force: true });
}

function ensureBrowser(): void {
  if (lookForBrowser() !== null) return;
  console.log('No Chrome, Edge or Chromium here yet: installing Chromium for the browser tests.');
  if (isRootOnDebian()) installDebianPackage();
  if (lookForBrowser() === null) downloadWithPlaywright();
  findBrowser();
}

function isRootOnDebian(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Debian's own package brings the libraries that it needs; on Ubuntu it may be missing, and the download follows. */
function installDebianPackage(): void {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if (run('apt-get', ['update'], quiet)) run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
}

function downloadWithPlaywright(): void {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const withSystemLibraries = isRootOnDebian() ? ['--with-deps'] : [];
  run(process.execPath, [cli, 'install', ...withSystemLibraries, 'chromium'], {});
}

function run(command: string, options: readonly string[], environment: Readonly<Record<string, string>>): boolean {
  console.log(`> ${command} ${options.join(' ')}`);
  const { status } = spawnSync(command, options, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environment } });
  return status === 0;
}
