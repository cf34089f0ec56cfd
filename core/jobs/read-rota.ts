/** Reads the rota as it stands now. */
import type { Workbook } from '../host.ts';
import type { SideTab } from '../side-tabs/side-tabs.ts';
import { readTabNow } from './read-tab-now.ts';
import type { TabNow } from './read-tab-now.ts';

export type RotaNow = TabNow<'rota'>;

/**
 * Two round trips. Null where the headings are no longer what they were.
 * @throws HostError also where the sheet is gone.
 */
export function readRota(workbook: Workbook, tab: SideTab<'rota'>): Promise<RotaNow | null> {
  return readTabNow(workbook, 'rota', tab);
}
