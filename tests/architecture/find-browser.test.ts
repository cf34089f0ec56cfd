/** Where the browser tests look for a browser. */
import { describe, expect, test } from 'vitest';
import { findBrowser, lookForBrowser } from '../browser/find-browser.ts';
import type { Machine } from '../browser/find-browser.ts';

function machine(parts: Partial<Machine>, ...programs: readonly string[]): Machine {
  return {
    platform: 'linux',
    environment: {},
    home: '/home/ana',
    isExecutable: (path) => programs.includes(path),
    list: () => [],
    ...parts,
  };
}

describe('looking for a browser', () => {
  test('CHROME_PATH wins over every other place', () => {
    const both = machine({ environment: { CHROME_PATH: '/opt/mine' } }, '/opt/mine', '/usr/bin/chromium');
    expect(lookForBrowser(both)).toBe('/opt/mine');
  });

  test('a CHROME_PATH that leads nowhere is an error, not a reason to take another browser', () => {
    expect(() => lookForBrowser(machine({ environment: { CHROME_PATH: '/opt/gone' } }, '/usr/bin/chromium'))).toThrow('/opt/gone');
  });

  test('a browser is found on Linux, macOS and Windows, also when PATH is empty', () => {
    expect(lookForBrowser(machine({}, '/usr/bin/chromium'))).toBe('/usr/bin/chromium');
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(lookForBrowser(machine({ platform: 'darwin' }, chrome))).toBe(chrome);
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows = machine({ platform: 'win32', environment: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' } }, edge);
    expect(lookForBrowser(windows)).toBe(edge);
  });

  test('of several downloads by Playwright the newest is taken', () => {
    const old = '/home/ana/.cache/ms-playwright/chromium-999/chrome-linux/chrome';
    const newest = '/home/ana/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome';
    const downloads = machine({ list: () => ['chromium-999', 'ffmpeg-1011', 'chromium-1200'] }, old, newest);
    expect(lookForBrowser(downloads)).toBe(newest);
  });

  test('with no browser at all, the error says what to do', () => {
    expect(lookForBrowser(machine({}))).toBeNull();
    expect(() => findBrowser(machine({}))).toThrow('npx playwright-core install chromium');
  });
});
