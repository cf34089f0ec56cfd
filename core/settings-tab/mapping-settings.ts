/** The settings in which a mapping is kept, with their notes for readers. */
import type { RememberedColumn, RememberedMapping } from '../recognise/remembered.ts';
import { quotable } from '../words/quotable.ts';
import type { Words } from '../words/words.ts';
import type { KnownSetting } from './plan-settings.ts';
import { CALENDAR_TAB, valueOfColumn } from './setting-kinds.ts';

/** First the calendar's tab, then the columns in their order. */
export function settingsOf({ tab, columns }: RememberedMapping, words: Words): readonly KnownSetting[] {
  const calendar: KnownSetting = { kind: 'calendar', item: CALENDAR_TAB, value: tab, detail: null, tab: null, note: words.settingsTab.calendarNote };
  return [calendar, ...columns.map((column) => columnSetting(column, tab, words))];
}

function columnSetting(column: RememberedColumn, tab: string, words: Words): KnownSetting {
  return {
    kind: 'column',
    item: column.heading,
    value: valueOfColumn(column),
    detail: column.occurrence === 1 ? null : column.occurrence,
    tab,
    note: noteOn(column, words),
  };
}

function noteOn({ heading, role, channel }: RememberedColumn, { roles, settingsTab }: Words): string {
  const shown = quotable(heading) || settingsTab.noHeading;
  if (channel !== null) return settingsTab.channelNote(shown, quotable(channel));
  return role === null ? settingsTab.noRoleNote(shown) : settingsTab.columnNote(shown, roles[role]);
}
