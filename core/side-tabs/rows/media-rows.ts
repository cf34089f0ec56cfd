/** Decodes the rows of the media library. */
import type { MediaRow } from '../media-tab.ts';
import { daysOf } from '../read-dates.ts';
import { ownersOf, textsOf } from '../read-words.ts';
import type { TabCells } from '../tab-cells.ts';

export function mediaRows(tab: TabCells<'media'>): readonly MediaRow[] {
  const ids = textsOf(tab, 'id');
  const titles = textsOf(tab, 'title');
  const rights = textsOf(tab, 'rights');
  const expiries = daysOf(tab, 'expiry');
  const altTexts = textsOf(tab, 'altText');
  const links = textsOf(tab, 'link');
  const owners = tab.cells('owner') === null ? null : ownersOf(tab, 'owner');
  return tab.rows.map((row, at) => ({
    row,
    id: ids[at] ?? '',
    title: titles[at] ?? '',
    rights: rights[at] ?? '',
    expiry: expiries[at] ?? null,
    altText: altTexts[at] ?? '',
    link: links[at] ?? '',
    ...(owners?.[at] === undefined ? {} : { owner: owners[at] }),
  }));
}
