/** In the page’s Excel, ten filtered posts are marked while somebody else inserts, sorts and types: nothing of theirs is harmed, and all comes back. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPage, type PageServer } from './page-under-test.ts';
import { markAmongOthers, type WatchedHost } from './track-among-others.ts';

/** The colleague acts just before Excel takes each request. */
const EXCEL: WatchedHost = {
  count: 'window.suiviPage.host?.syncCount ?? -1',
  interrupt: 'window.suiviPage.host.beforeRequest = next;',
};

let server: PageServer;

beforeAll(async () => {
  server = await startPage();
});

afterAll(() => server.close());

test('ten filtered posts are marked and taken back among somebody else’s insertions, sorts and words, and none of those is harmed', async () => {
  const opened = await server.open('lang=fr&host=excel');
  await markAmongOthers(opened, EXCEL);
  expect(await opened.page.evaluate(() => window.suiviPage.host?.notAnswered)).toEqual([]);
  expect(opened.errors).toEqual([]);
});
