/** The one public door of core. */
export { SEVERITIES } from './findings/finding.ts';
export type { Finding, FindingCode, FindingOf, FindingParameters, Severity } from './findings/finding.ts';
export { HEAD_COLUMNS, HEAD_ROWS, HostError } from './host.ts';
export type {
  ChangeListener, Column, HostFault, HostInfo, ReadOptions, ReadRequest, SheetOutline, Unsubscribe, Workbook, WorkbookOutline,
} from './host.ts';
export { check } from './jobs/check.ts';
export type { CheckResult } from './jobs/check.ts';
export { openCalendar } from './jobs/open-calendar.ts';
export type { OpenedCalendar } from './jobs/open-calendar.ts';
export { recognise } from './recognise/recognise.ts';
export type { DeclineCode, Declined, Recognised, RecognisedColumn, RecognisedSheet, Recognition } from './recognise/recognition.ts';
export { DEFAULT_SETTINGS } from './rules/settings.ts';
export type { Settings } from './rules/settings.ts';
export type { NotRun } from './rules/rule.ts';
export type { Calendar } from './table/calendar.ts';
export type { Cell, CellError } from './table/cell.ts';
export { cellAddress, columnLetters, qualifiedAddress } from './table/cell-ref.ts';
export type { CellRef, SheetId } from './table/cell-ref.ts';
export type { Role } from './table/role.ts';
export { dayFromCivil } from './time/day.ts';
export type { DateSystem, Day } from './time/day.ts';
export { en } from './words/en.ts';
export { fr } from './words/fr.ts';
export { LANGUAGES } from './words/language.ts';
export type { Language } from './words/language.ts';
export type { Words } from './words/words.ts';
