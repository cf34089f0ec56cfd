/** A click on a cell with a link goes where it leads. */
import type { BookLink } from '../../book/book-types.ts';
import type { CellsOnScreen } from '../charts/chart-panels.ts';
import { parseArea, splitSheet } from '../../office/address.ts';
import type { GridContext } from './grid-context.ts';
import { showSelection } from './selection.ts';

/** Listens until told to stop. The click counts where it hits the cell that it has just selected. */
export function followLinks(context: GridContext, container: HTMLElement, cells: CellsOnScreen): () => void {
  const follow = (event: MouseEvent): void => {
    const { sheet: id, area, others = [] } = context.book.selection;
    const link = context.book.sheet(id)?.link(area.top, area.left) ?? null;
    const box = link === null || others.length > 0 ? null : cells.boxOf(area);
    if (link === null || box === null || event.button !== 0 || event.ctrlKey || event.shiftKey) return;
    const { left, top } = container.getBoundingClientRect();
    const [x, y] = [event.clientX - left - box.left, event.clientY - top - box.top];
    if (x >= 0 && y >= 0 && x <= box.width && y <= box.height) goTo(context, link);
  };
  container.addEventListener('click', follow);
  return () => container.removeEventListener('click', follow);
}

function goTo(context: GridContext, link: BookLink): void {
  if (!('place' in link)) {
    if (/^https?:\/\//i.test(link.url)) window.open(link.url, '_blank', 'noopener,noreferrer');
    return;
  }
  const { sheet: name, rest } = splitSheet(link.place.replace(/^#/, ''));
  const sheet = name === null ? context.book.sheet(context.book.activeSheet) : context.book.sheetNamed(name);
  const area = parseArea(rest.replaceAll('$', ''));
  if (sheet === undefined || sheet.visibility !== 'visible' || area === null) return;
  showSelection(context, { sheet: sheet.id, area });
  context.book.select(sheet.id, area, 'person');
}
