/** All that Suivi says besides its rules, as a type that every language fills: a missing sentence does not compile. */
import type { Severity } from '../findings/finding.ts';
import type { HostFault } from '../host.ts';
import type { DeclineCode } from '../recognise/recognition.ts';
import type { State } from '../table/calendar.ts';
import type { Role } from '../table/role.ts';
import type { CalendarWords } from './calendar-words.ts';
import type { ColumnsWords } from './columns-words.ts';
import type { Language } from './language.ts';
import type { MessageWords } from './message-words.ts';
import type { PaneWords } from './pane-words.ts';
import type { SettingsTabWords } from './settings-tab-words.ts';

export interface Words {
  readonly language: Language;
  readonly severities: { readonly [S in Severity]: string };
  readonly states: { readonly [S in State]: string };
  /** Names of roles, as in “the column for …”. */
  readonly roles: { readonly [R in Role]: string };
  /** Why the workbook can't be worked on, and what would be needed. */
  readonly declined: { readonly [Code in DeclineCode]: (sheetName: string | null) => MessageWords };
  readonly faults: { readonly [Fault in HostFault]: MessageWords };
  readonly pane: PaneWords;
  readonly columns: ColumnsWords;
  /** A calendar that Suivi sets up. */
  readonly calendar: CalendarWords;
  /** The tab in which Suivi keeps its settings. */
  readonly settingsTab: SettingsTabWords;
}
