/** English. */
import { enColumns } from './en/columns.ts';
import { enDeclined, enFaults } from './en/messages.ts';
import { enPane } from './en/pane.ts';
import { enCalendar, enSettingsTab } from './en/tabs.ts';
import { enRoles, enSeverities, enStates } from './en/terms.ts';
import type { Words } from './words.ts';

export const en: Words = {
  language: 'en',
  severities: enSeverities,
  states: enStates,
  roles: enRoles,
  declined: enDeclined,
  faults: enFaults,
  pane: enPane,
  columns: enColumns,
  calendar: enCalendar,
  settingsTab: enSettingsTab,
};
