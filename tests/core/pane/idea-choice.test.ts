/** What is said of an idea beside a slot, and the moment that it is offered for. */
import { describe, expect, test } from 'vitest';
import { NO_SIDE_TABS } from '../../../core/side-tabs/side-tabs.ts';
import { cadenceOf } from '../../../core/cadence/cadence-of.ts';
import { ideaMoment } from '../../../core/pane/state/idea-moment.ts';
import { ideaReasons } from '../../../core/pane/state/idea-reasons.ts';
import { DEFAULT_SETTINGS } from '../../../core/rules/settings.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { enCadenceView } from '../../../core/words/en/cadence-view.ts';
import { frCadenceView } from '../../../core/words/fr/cadence-view.ts';
import { calendarOf, day } from '../rules/calendar-of.ts';

const MONDAY = day('2026-11-23');
const SLOT = { channel: 'facebook', day: MONDAY + 1, minutes: 720 } as const;
const rows: readonly (readonly Cell[])[] = [
  [null, null, 'Facebook', 'A', 'Idée'], [null, null, 'Instagram, Facebook, Radio locale', 'B', 'Idée'], [null, null, 'Tous', 'C', 'Idée'], [null, null, '', 'D', 'En pause'],
  [MONDAY + 3, 0.375, 'Facebook', 'E', 'Idée'], [MONDAY + 3, null, 'Facebook', 'F', 'Idée'], [MONDAY + 9, 0.375, 'Facebook', 'G', 'Idée'],
];
const calendar = calendarOf(['date', 'time', 'channel', 'title', 'status'], rows);

test('an idea for several channels says which others, and one on hold that it is', () => {
  const cadence = cadenceOf({ calendar, tabs: NO_SIDE_TABS, settings: DEFAULT_SETTINGS, period: { from: MONDAY, to: MONDAY + 6 }, today: MONDAY });
  const said = (row: number, words = frCadenceView): string => ideaReasons(calendar, cadence, SLOT, row).map((reason) => words.reason(reason, 'Facebook')).join(' · ').replaceAll('\u00a0', ' ');
  expect([0, 1, 2, 3, 4].map((row) => said(row))).toEqual(['pour Facebook', 'pour Facebook · aussi pour Instagram, Radio locale', 'pour Facebook', 'sans canal précisé · en pause', 'pour Facebook · déjà prévue le 26 novembre']);
  expect([1, 3].map((row) => said(row, enCadenceView))).toEqual(['for Facebook · also for Instagram, Radio locale', 'names no channel · on hold']);
});

describe('an idea with a day of its own', () => {
  const momentOf = (row: number, today = MONDAY): readonly number[] => {
    const { day: on, minutes } = ideaMoment(calendar, row, SLOT, today);
    return [on - MONDAY, minutes];
  };

  test('keeps it, with its time where it has one', () => {
    expect([momentOf(4), momentOf(5)]).toEqual([[3, 540], [3, 720]]);
  });

  test('that is past, or of another week, goes to the slot, as one without a day does', () => {
    expect([momentOf(4, MONDAY + 4), momentOf(6), momentOf(0)]).toEqual([[1, 720], [1, 720], [1, 720]]);
  });
});
