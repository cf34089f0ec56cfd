/** Makes settings of the rows of Suivi's tab; what can't be read is told, and never stands in the way of the rest. */
import type { RolesAllowed } from '../coverage/permissions.ts';
import type { FindingCode } from '../findings/finding.ts';
import type { SheetOutline } from '../host.ts';
import type { StateWord } from '../lexicon/taught-states.ts';
import type { RememberedColumn } from '../recognise/remembered.ts';
import type { AllowedValues } from '../rules/options.ts';
import { withOption } from '../rules/options.ts';
import { RULES } from '../rules/rules.ts';
import { DEFAULT_SETTINGS } from '../rules/settings.ts';
import type { RuleLevel, Settings } from '../rules/settings.ts';
import type { State } from '../table/calendar.ts';
import { isBlank, isCellError } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import { quotable } from '../words/quotable.ts';
import { decodeLists } from './decode-lists.ts';
import { ignoredSaid } from './ignored-settings.ts';
import { likelyDeed, rightSaid, rightStateIn } from './right-settings.ts';
import { allowedIn, optionSaid, ruleSaid } from './rule-settings.ts';
import { calendarTabOf, columnOf, identityOf, isAboutTab, isClaim, isMeantAsKnown, kindOf, wholeText } from './setting-kinds.ts';
import type { SettingKind } from './setting-kinds.ts';
import { valueStored } from './setting-value.ts';
import type { FieldCells, SettingsTab, StoredRow } from './settings-tab.ts';
import { ALLOWED_STATES, stateSaid } from './state-settings.ts';
import type { IgnoredFinding, StoredSettings, StoredTrouble, StoredTroubleCode } from './stored-settings.ts';

/** A row that could be read. */
export interface Reading {
  readonly kind: SettingKind;
  readonly stored: StoredRow;
  /** What it says, in one form. */
  readonly value: string;
}

export type TellTrouble = (code: StoredTroubleCode, row: number, text: string, allowed?: AllowedValues, likely?: string) => void;

/** `doubles` are further tabs with Suivi's title, which are not read. */
export function decodeSettings(tab: SettingsTab, doubles: readonly SheetOutline[] = []): StoredSettings {
  const troubles: StoredTrouble[] = doubles.map(({ id, name }) => ({ code: 'tab-doubled', cell: { sheet: id, row: 0, column: 0 }, text: name }));
  const tell: TellTrouble = (code, row, text, allowed, likely = '') => {
    troubles.push({ code, cell: { sheet: tab.sheet.id, row, column: tab.columns.kind }, text, ...(allowed === undefined ? {} : { allowed }), ...(likely === '' ? {} : { likely }) });
  };
  if (tab.titleRow === null) tell('title-missing', tab.headerRow ?? 0, tab.sheet.name);
  if (tab.headerRow === null) tell('headings-missing', (tab.titleRow ?? 0) + 1, tab.sheet.name);
  if (tab.isCut) tell('rows-unread', tab.nextRow, tab.sheet.name);
  const calendarTab = calendarTabIn(tab.rows);
  const readings = latestReadings(tab.rows, calendarTab ?? '', tell);
  tellDoubleClaims(readings, calendarTab ?? '', tell);
  const columns = columnsIn(readings, calendarTab ?? '');
  return {
    sheet: tab.sheet.id,
    mapping: calendarTab === null && columns.length === 0 ? null : { tab: calendarTab ?? '', columns },
    rules: rulesIn(readings, tab),
    ignored: ignoredIn(readings, tab),
    stateWords: stateWordsIn(readings),
    ...decodeLists(readings, tell),
    troubles,
  };
}

/** Of each setting the last row that could be read; what could not is told. */
function latestReadings(rows: readonly StoredRow[], calendarTab: string, tell: TellTrouble): readonly Reading[] {
  const latest = new Map<string, Reading>();
  for (const stored of rows) {
    const { cells, row } = stored;
    const kind = kindOf(cells);
    const identity = kind === null ? null : identityOf(kind, cells, calendarTab);
    const value = valueStored(cells);
    if (kind === null || identity === null || value === null) {
      if (kind !== null) tellUnreadable(kind, stored, tell);
      else if (isMeantAsKnown(cells)) tell('row-unreadable', row, textOf(cells));
      continue;
    }
    const earlier = latest.get(identity);
    // Nobody types lists: two people's stand there after each other, and the next one tidies up.
    const isList = kind === 'known' || kind === 'week';
    if (earlier !== undefined && earlier.value !== value && !isList) tell('row-contradicted', earlier.stored.row, textOf(earlier.stored.cells));
    // In the order of the rows that count.
    latest.delete(identity);
    latest.set(identity, { kind, stored, value });
  }
  return [...latest.values()];
}

/** One column alone can be the date: of two that are said to be, the lower row's is. */
function tellDoubleClaims(readings: readonly Reading[], calendarTab: string, tell: TellTrouble): void {
  const claims = new Map<string, StoredRow>();
  for (const { kind, stored, value } of readings) {
    if (kind !== 'column' || !isClaim(value) || !isAboutTab(stored.cells, calendarTab)) continue;
    const earlier = claims.get(value);
    if (earlier !== undefined) tell('row-contradicted', earlier.row, textOf(earlier.cells));
    claims.set(value, stored);
  }
}

function tellUnreadable(kind: SettingKind, { cells, row }: StoredRow, tell: TellTrouble): void {
  const text = textOf(cells);
  if ((kind !== 'rule' && kind !== 'option' && kind !== 'state' && (kind !== 'right' || rightStateIn(cells.item) !== null)) || isBlank(cells.item) || isCellError(cells.item)) {
    tell('row-unreadable', row, text);
    return;
  }
  if (kind === 'state' || kind === 'right') {
    tell('value-refused', row, text, ALLOWED_STATES, kind === 'right' ? likelyDeed(cells.item) : '');
    return;
  }
  const allowed = allowedIn(kind, cells);
  if (allowed === null) tell(kind === 'rule' ? 'rule-unknown' : 'option-unknown', row, text);
  else tell('value-refused', row, text, allowed);
}

/** The tab that is said to be the calendar; where nobody says, the one that columns were last said of. */
function calendarTabIn(rows: readonly StoredRow[]): string | null {
  let said: string | null = null;
  let implied: string | null = null;
  for (const { cells } of rows) {
    const kind = kindOf(cells);
    if (kind === 'calendar') said = calendarTabOf(cells) ?? said;
    else if (kind === 'column' && !isBlank(cells.tab) && !isCellError(cells.tab)) implied = wholeText(cells.tab);
  }
  return said ?? implied;
}

/** What was said of another tab, which was the calendar before, waits until it is again. */
function columnsIn(readings: readonly Reading[], calendarTab: string): readonly RememberedColumn[] {
  return readings.flatMap(({ kind, stored: { cells } }) => {
    const column = kind === 'column' && isAboutTab(cells, calendarTab) ? columnOf(cells) : null;
    return column === null ? [] : [column];
  });
}

function rulesIn(readings: readonly Reading[], { sheet, columns }: SettingsTab): Settings {
  const severities = new Map<FindingCode, RuleLevel>();
  const rights = new Map<State, RolesAllowed>();
  let settings = DEFAULT_SETTINGS;
  for (const { kind, stored } of readings) {
    const rule = kind === 'rule' ? ruleSaid(stored.cells) : null;
    if (rule !== null && RULES[rule.code].severity !== rule.level) severities.set(rule.code, rule.level);
    const right = kind === 'right' ? rightSaid(stored.cells) : null;
    if (right !== null) rights.set(right.state, { roles: right.roles, word: right.word, place: { cell: { sheet: sheet.id, row: stored.row, column: columns.value }, sheetName: sheet.name } });
    const option = kind === 'option' ? optionSaid(stored.cells) : null;
    if (option !== null) settings = withOption(settings, option.key, option.value);
  }
  return { ...settings, ...(severities.size === 0 ? {} : { severities }), ...(rights.size === 0 ? {} : { rights }) };
}

function stateWordsIn(readings: readonly Reading[]): readonly StateWord[] {
  return readings.flatMap(({ kind, stored }) => (kind === 'state' ? (stateSaid(stored.cells) ?? []) : []));
}

function ignoredIn(readings: readonly Reading[], { sheet, columns }: SettingsTab): readonly IgnoredFinding[] {
  return readings.flatMap(({ kind, stored }) => {
    const said = kind === 'ignored' ? ignoredSaid(stored.cells) : null;
    return said === null ? [] : [{ ...said, cell: { sheet: sheet.id, row: stored.row, column: columns.kind } }];
  });
}

/** `column · Réseau · chanel`, fit for a sentence. */
function textOf({ kind, item, value, detail }: FieldCells): string {
  return quotable([kind, item, value, detail].map(shown).filter((text) => text !== '').join(' · '));
}

function shown(cell: Cell): string {
  return cell !== null && isCellError(cell) ? cell.error : cellText(cell);
}
