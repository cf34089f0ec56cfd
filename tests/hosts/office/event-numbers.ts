/** The numbers under which Excel's events travel; a test compares them with the library's own. */

export const EVENT_NUMBERS = {
  documentSelectionChanged: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

export type EventName = keyof typeof EVENT_NUMBERS;

/** The target of events that concern the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';
