/** A calendar in which some rows have two owners, and what a check says of it by what its Suivi tab keeps. */
import type { KeyedFinding } from '../../../core/findings/identity.ts';
import { keyFindings } from '../../../core/findings/identity.ts';
import type { Workbook } from '../../../core/host.ts';
import { check } from '../../../core/jobs/check.ts';
import { openCalendar } from '../../../core/jobs/open-calendar.ts';
import type { StoredSettings } from '../../../core/settings-tab/stored-settings.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { triage } from '../../../core/triage/triage.ts';
import type { Triage } from '../../../core/triage/triage.ts';
import { Book } from '../../hosts/book/book.ts';
import { day } from '../rules/calendar-of.ts';

export const TODAY: number = day('2026-11-21');

const ROWS: readonly (readonly Cell[])[] = [
  ['Date', 'Réseau', 'Titre', 'Texte', 'Responsable', 'Statut'],
  [day('2026-12-01'), 'Facebook', 'Ouverture', 'La billetterie ouvre lundi matin', 'Ana et Ben', 'À produire'],
  [day('2026-12-02'), 'Instagram', 'Coulisses', 'Dans les ateliers du décor', 'Ana', 'À produire'],
  [day('2026-12-03'), 'LinkedIn', 'Embauche', 'Nous cherchons une régisseuse', 'Ben et Chloé', 'À produire'],
  [day('2026-12-04'), 'Facebook', 'Concours', 'Gagnez deux billets ce soir', 'Ana et Ben', 'À produire'],
];

/** A calendar and nothing of Suivi's. */
export function calendarBook(): Book {
  const book = new Book();
  const sheet = book.addSheet('Planning');
  sheet.write(0, 0, { values: ROWS }, 'person');
  sheet.write(1, 0, { formats: ROWS.slice(1).map(() => ['yyyy-mm-dd']) }, 'person');
  return book;
}

export interface CheckedBook {
  /** Those of rows with two owners alone: what other rules say is not their matter here. */
  readonly findings: readonly KeyedFinding[];
  readonly settings: StoredSettings;
  readonly triage: Triage;
  /** `Ouverture: open` of each. */
  readonly standings: readonly string[];
}

export async function checkBook(workbook: Workbook, today: number = TODAY): Promise<CheckedBook> {
  const opened = await openCalendar(workbook);
  if (opened.kind === 'declined') throw new Error(opened.code);
  const { calendar, tabs, cells, found: { outline, settings } } = opened;
  const { result, findings: all } = check.run({ tables: { calendar, tabs }, settings: settings.rules, today });
  const findings = keyFindings(all.filter(({ code }) => code === 'owner-shared'), { calendar, tabs, cells, outline });
  const sorted = triage(findings, settings, today, (code) => result.ran.has(code));
  return { findings, settings, triage: sorted, standings: sorted.findings.map(({ label, standing }) => `${label}: ${standing}`) };
}
