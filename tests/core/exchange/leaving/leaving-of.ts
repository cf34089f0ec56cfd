/** What leaves a calendar written as a test likes to write it. */
import ICAL from 'ical.js';
import type { Leaving, LeavingRequest } from '../../../../core/exchange/leaving/leaving.ts';
import { check } from '../../../../core/jobs/check.ts';
import { leave } from '../../../../core/jobs/leave.ts';
import { DEFAULT_SETTINGS } from '../../../../core/rules/settings.ts';
import type { Settings } from '../../../../core/rules/settings.ts';
import { NO_SIDE_TABS } from '../../../../core/side-tabs/side-tabs.ts';
import type { SideTabs } from '../../../../core/side-tabs/side-tabs.ts';
import type { Calendar } from '../../../../core/table/calendar.ts';
import { enLeaving } from '../../../../core/words/en/leaving.ts';
import { frLeaving } from '../../../../core/words/fr/leaving.ts';
import type { Language } from '../../../../core/words/language.ts';
import { day } from '../../rules/calendar-of.ts';

/** Saturday. */
export const TODAY: number = day('2026-11-21');

export interface LeavingTest {
  readonly language?: Language;
  readonly settings?: Partial<Settings>;
  readonly today?: number;
  readonly tabs?: SideTabs;
  readonly period?: { readonly from: number; readonly to: number };
  /** Whether what the check finds is known. */
  readonly isChecked?: boolean;
}

export function leavingOf(calendar: Calendar, request: LeavingRequest, { language = 'fr', settings = {}, today = TODAY, tabs = NO_SIDE_TABS, period, isChecked = false }: LeavingTest = {}): Leaving {
  const input = { tables: { calendar, tabs }, settings: { ...DEFAULT_SETTINGS, ...settings }, today };
  const findings = isChecked ? check.run(input).findings : [];
  return leave({ ...input, findings, request, words: language === 'fr' ? frLeaving : enLeaving, ...(period === undefined ? {} : { period }) });
}

/** `text-missing B2` of each row that is refused, and of the channel alone that is. */
export function refusals({ refused }: Leaving): readonly string[] {
  return refused.map(({ code, cell, channel }) => `${code} ${String.fromCharCode(65 + cell.column)}${cell.row + 1}${channel === null ? '' : ` ${channel}`}`);
}

/** One event as ical.js reads it. */
export interface ReadEvent {
  readonly uid: string;
  /** `2026-11-23` or, in UTC, `2026-11-23T14:00:00Z`. */
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly status: string;
  readonly categories: readonly string[];
  readonly sequence: number;
  readonly stamp: string;
}

export function readByIcal(text: string): readonly ReadEvent[] {
  // Kept zones would outlive the file that they are of.
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const value = (name: string): string => String(component.getFirstPropertyValue(name) ?? '');
    const moment = (time: ICAL.Time): string => (time.isDate ? time.toString() : time.convertToZone(ICAL.Timezone.utcTimezone).toString());
    return {
      uid: event.uid, start: moment(event.startDate), end: moment(event.endDate), summary: event.summary, description: event.description ?? '', url: value('url'), status: value('status'),
      categories: (component.getFirstProperty('categories')?.getValues() ?? []).map(String), sequence: event.sequence, stamp: value('dtstamp'),
    };
  });
}
