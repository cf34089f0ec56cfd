/** What rules that could not judge wait for. */
import { expect, test } from 'vitest';
import { lackingCount, partsOfNotRun } from '../../../core/pane/state/not-run.ts';
import type { NotRun } from '../../../core/rules/rule.ts';

const NOT_RUN: readonly NotRun[] = [
  { code: 'owner-shared', missing: ['owner'] },
  { code: 'quiet-hours', missing: ['time'], missingTabs: ['channels'] },
  { code: 'media-expired', missing: [], missingTabs: ['media'] },
];

test('a rule that lacks a tab waits for the tab, whatever column it lacks too', () => {
  const { lacking, waiting, tabs } = partsOfNotRun(NOT_RUN);
  expect(lacking.map(({ code }) => code)).toEqual(['owner-shared']);
  expect(waiting).toBe(2);
  expect(tabs).toEqual(['channels', 'media']);
});

test('rules that judge plans are told together where figures stand, and count against an all-clear', () => {
  const notRun: readonly NotRun[] = [...NOT_RUN, { code: 'channel-missing', missing: [] }, { code: 'text-duplicate', missing: [] }];
  expect(partsOfNotRun(notRun)).toMatchObject({ lacking: [{ code: 'owner-shared' }], ofPlans: 2, waiting: 2 });
  expect(lackingCount(notRun)).toBe(3);
});

test('only rules that a column would be enough for count against an all-clear', () => {
  expect(lackingCount(NOT_RUN)).toBe(1);
  expect(lackingCount(NOT_RUN.slice(1))).toBe(0);
});
