/** The inventory of channels, page by page, each with what the rules say against it. */
import type { Finding } from '../../findings/finding.ts';
import { pagesOf } from '../../rules/channels/pages.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { SideTabs } from '../../side-tabs/side-tabs.ts';
import { quotable } from '../../words/quotable.ts';
import type { AuditPage } from './audit.ts';

export function auditPages({ channels: tab }: Pick<SideTabs, 'channels'>, findings: readonly Finding[]): readonly AuditPage[] | null {
  if (tab === null) return null;
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) {
    const [{ sheet, row }] = finding.cells;
    if (sheet !== tab.sheet || row <= tab.headerRow) continue;
    byRow.set(row, [...(byRow.get(row) ?? []), finding]);
  }
  return pagesOf(tab).map((page): AuditPage => ({
    network: page.network[0] ?? page.networkWord, handle: quotable(page.handle || page.url), level: page.level, audience: page.audience.map(quotable), owner: quotable(page.owner.word),
    troubles: byRow.get(page.row) ?? [], cell: sideCell(tab, page, 'network', 'handle'), sheetName: tab.sheetName,
  }));
}
