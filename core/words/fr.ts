/** Le français. */
import { frColumns } from './fr/columns.ts';
import { frDeclined, frFaults } from './fr/messages.ts';
import { frPane } from './fr/pane.ts';
import { frCalendar, frSettingsTab } from './fr/tabs.ts';
import { frRoles, frSeverities, frStates } from './fr/terms.ts';
import type { Words } from './words.ts';

export const fr: Words = {
  language: 'fr',
  severities: frSeverities,
  states: frStates,
  roles: frRoles,
  declined: frDeclined,
  faults: frFaults,
  pane: frPane,
  columns: frColumns,
  calendar: frCalendar,
  settingsTab: frSettingsTab,
};
