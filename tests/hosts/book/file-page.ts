/** How a sheet prints, from the library's description to the book's, and back for it to write. */
import type { Sheet } from 'hucre/xlsx';
import type { BookPage } from './book-types.ts';

type PageParts = Pick<Sheet, 'pageSetup' | 'headerFooter' | 'view' | 'rowBreaks'>;

/** Null for a sheet whose file says nothing of what the book models. */
export function pageFromFile({ pageSetup = {}, headerFooter, rowBreaks = [] }: Sheet): BookPage | null {
  const { paperSize, orientation, fitToPage, fitToWidth = 1, fitToHeight = 1, printTitlesRow } = pageSetup;
  const footers = footersOf(headerFooter?.oddFooter ?? '');
  const titles = /^\$?1:\$?([0-9]+)$/.exec(printTitlesRow ?? '');
  if (paperSize === undefined && orientation === undefined && fitToPage !== true && titles === null && headerFooter?.oddFooter === undefined && rowBreaks.length === 0) return null;
  return {
    ...(paperSize === 'letter' || paperSize === 'a4' ? { paper: paperSize } : {}),
    isLandscape: orientation === 'landscape',
    pagesWide: fitToPage === true && fitToWidth > 0 ? fitToWidth : null,
    pagesTall: fitToPage === true && fitToHeight > 0 ? fitToHeight : null,
    titleRows: Number(titles?.[1] ?? 0),
    footerLeft: footers.left,
    footerRight: footers.right,
    // The library counts the row above a break.
    ...(rowBreaks.length === 0 ? {} : { breaks: rowBreaks.map((row) => row + 1) }),
  };
}

/** What stands after `&L` and after `&R`; text before either is the middle, which is not modelled. */
function footersOf(text: string): { readonly left: string; readonly right: string } {
  const part = (letter: string): string => new RegExp(`&${letter}((?:[^&]|&(?![LCR]))*)`).exec(text)?.[1] ?? '';
  return { left: part('L'), right: part('R') };
}

/** How a sheet prints, and whether it shows its lines, where somebody has said so. */
export function pageToFile(page: BookPage | null, hasGridlines: boolean): PageParts {
  const view = hasGridlines ? {} : { view: { showGridLines: false } };
  if (page === null) return view;
  const { paper, isLandscape, pagesWide, pagesTall, footerLeft, footerRight, breaks = [] } = page;
  const isFitted = pagesWide !== null || pagesTall !== null;
  const footer = (footerLeft === '' ? '' : `&L${footerLeft}`) + (footerRight === '' ? '' : `&R${footerRight}`);
  return {
    ...view,
    pageSetup: {
      ...(paper === undefined ? {} : { paperSize: paper }),
      orientation: isLandscape ? 'landscape' : 'portrait',
      ...(isFitted ? { fitToPage: true, fitToWidth: pagesWide ?? 0, fitToHeight: pagesTall ?? 0 } : {}),
    },
    rowBreaks: breaks.map((row) => row - 1),
    ...(footer === '' ? {} : { headerFooter: { oddFooter: footer } }),
  };
}

/** The rows that every page begins with, as a file keeps them; null for none. */
export function printTitles(page: BookPage | null, sheet: string): string | null {
  return page === null || page.titleRows === 0 ? null : `'${sheet.replace(/'/g, '\'\'')}'!$1:$${String(page.titleRows)}`;
}
