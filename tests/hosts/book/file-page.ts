/** How a sheet prints, from the library's description to the book's and back. */
import type { Sheet, Workbook } from 'hucre/xlsx';
import type { BookPage } from './book-types.ts';

type PageParts = Pick<Sheet, 'pageSetup' | 'headerFooter' | 'view' | 'rowBreaks'>;
type NamedRange = NonNullable<Workbook['namedRanges']>[number];

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

/** Over what the file said; as it was where nobody changed it. */
export function pageToFile(sheet: Sheet, page: BookPage | null, opened: BookPage | null, hasGridlines: boolean): PageParts {
  const { showGridLines: _, ...view } = sheet.view ?? {};
  const shown = hasGridlines ? view : { ...view, showGridLines: false };
  const kept: PageParts = { ...(sheet.pageSetup === undefined ? {} : { pageSetup: withoutNames(sheet.pageSetup) }), ...(Object.keys(shown).length === 0 ? {} : { view: shown }), ...(sheet.rowBreaks === undefined ? {} : { rowBreaks: sheet.rowBreaks }) };
  if (page === opened || page === null) return { ...kept, ...(sheet.headerFooter === undefined ? {} : { headerFooter: sheet.headerFooter }) };
  const { paper, isLandscape, pagesWide, pagesTall, footerLeft, footerRight, breaks = [] } = page;
  const isFitted = pagesWide !== null || pagesTall !== null;
  const footer = (footerLeft === '' ? '' : `&L${footerLeft}`) + (footerRight === '' ? '' : `&R${footerRight}`);
  return {
    ...kept,
    pageSetup: {
      ...(kept.pageSetup?.margins === undefined ? {} : { margins: kept.pageSetup.margins }),
      ...(paper === undefined ? {} : { paperSize: paper }),
      orientation: isLandscape ? 'landscape' : 'portrait',
      ...(isFitted ? { fitToPage: true, fitToWidth: pagesWide ?? 0, fitToHeight: pagesTall ?? 0 } : {}),
    },
    rowBreaks: breaks.map((row) => row - 1),
    ...(footer === '' ? {} : { headerFooter: { ...sheet.headerFooter, oddFooter: footer } }),
  };
}

/** Printed areas and titles are names of ranges, which the library would write without the quotes that most names of tabs need. */
function withoutNames({ printArea: _area, printTitlesRow: _rows, printTitlesColumn: _columns, ...kept }: NonNullable<Sheet['pageSetup']>): NonNullable<Sheet['pageSetup']> {
  return kept;
}

/** The printed area and titles of a sheet, as the names that files keep them by. */
export function printNames({ pageSetup = {} }: Sheet, page: BookPage | null, opened: BookPage | null, scope: string): readonly NamedRange[] {
  const isKept = page === opened || page === null;
  const rows = isKept ? pageSetup.printTitlesRow : page.titleRows === 0 ? undefined : `$1:$${String(page.titleRows)}`;
  const columns = isKept ? pageSetup.printTitlesColumn : undefined;
  const titles = [columns, rows].flatMap((part) => (part === undefined ? [] : [qualified(scope, part)]));
  return [
    ...(isKept && pageSetup.printArea !== undefined ? [{ name: '_xlnm.Print_Area', range: pageSetup.printArea.split(',').map((part) => qualified(scope, part)).join(','), scope }] : []),
    ...(titles.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope }]),
  ];
}

function qualified(sheet: string, range: string): string {
  return `'${sheet.replace(/'/g, '\'\'')}'!${range}`;
}
