/** Workbooks with a “Suivi” tab as tests like to write them, and the settings read from a workbook. */
import type { Workbook } from '../../../core/host.ts';
import { decodeSettings } from '../../../core/settings-tab/decode-settings.ts';
import { readSettingsTab, splitTabs } from '../../../core/settings-tab/settings-tab.ts';
import type { StoredSettings } from '../../../core/settings-tab/stored-settings.ts';
import { FIELDS, HEADINGS, settingsTabPlan } from '../../../core/settings-tab/tab-layout.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { Book } from '../../hosts/book/book.ts';
import type { BookSheet } from '../../hosts/book/book-sheet.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';

export const TITLE: Cell = settingsTabPlan('Suivi', []).cells[0]?.[0] ?? null;
export const HEADER: readonly Cell[] = FIELDS.map((field) => HEADINGS[field]);

export interface SettingsBook {
  readonly book: Book;
  readonly suivi: BookSheet;
  readonly workbook: MemoryWorkbook;
}

/** A calendar, and a hidden tab with these rows below its title. */
export function settingsBook(...rows: readonly (readonly Cell[])[]): SettingsBook {
  const book = new Book();
  const planning = book.addSheet('Planning');
  planning.write(0, 0, { values: [['Date', 'Réseau', 'Texte'], [46_000, 'Facebook', 'Bonjour à tous, voici la nouvelle saison']] }, 'person');
  const suivi = book.addSheet('Suivi');
  for (const [row, cells] of [[TITLE], ...rows].entries()) suivi.write(row, 0, { values: [cells] }, 'person');
  book.setVisibility(suivi.id, 'hidden');
  return { book, suivi, workbook: new MemoryWorkbook(book, 'fr-CA') };
}

export async function settingsIn(workbook: Workbook): Promise<StoredSettings | null> {
  const [tab, ...doubles] = splitTabs(await workbook.outline()).own;
  return tab === undefined ? null : decodeSettings(await readSettingsTab(workbook, tab), doubles);
}

/** `Réseau: channel`, `Statut/2: status@facebook` of each column remembered. */
export function columnsIn(settings: StoredSettings | null): readonly string[] {
  return (settings?.mapping?.columns ?? []).map(({ heading, occurrence, role, channel }) =>
    `${heading}${occurrence === 1 ? '' : `/${occurrence}`}: ${channel === null ? (role ?? 'none') : `status@${channel}`}`);
}

/** `row-unreadable B7: what it says` of each trouble. */
export function troublesIn(settings: StoredSettings | null): readonly string[] {
  return (settings?.troubles ?? []).map(({ code, cell, text }) => `${code} ${cell.row + 1}: ${text}`);
}
