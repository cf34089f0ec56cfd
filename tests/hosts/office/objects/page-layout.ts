/** PageLayout with its footer, and the breaks between pages: how a sheet prints. */
import type { BookPage } from '../../book/book-types.ts';
import { ADDIN, type Host } from '../host.ts';
import { hostObject, type HostType, type PropertyMember } from '../host-type.ts';
import { invalidArgument, notAnswered } from '../office-error.ts';
import type { Json } from '../wire.ts';
import { checkWritable, sheetById, textArgument } from './range-target.ts';
import type { WorksheetTarget } from './worksheet.ts';

/** How a sheet prints that nobody has said anything of. */
const STANDARD: BookPage = { isLandscape: false, pagesWide: null, pagesTall: null, titleRows: 0, footerLeft: '', footerRight: '' };

function pageOf(target: WorksheetTarget, host: Host): BookPage {
  return sheetById(target.sheet, host).page ?? STANDARD;
}

function setPage(target: WorksheetTarget, part: Partial<BookPage>, host: Host): void {
  const sheet = sheetById(target.sheet, host);
  checkWritable(sheet, host);
  sheet.setPage({ ...(sheet.page ?? STANDARD), ...part }, ADDIN);
}

function pageCount(value: Json | undefined): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) throw invalidArgument('a number of pages');
  return value;
}

function footer(key: 'footerLeft' | 'footerRight'): PropertyMember<WorksheetTarget> {
  return {
    since: '1.9',
    get: (target, host) => pageOf(target, host)[key],
    set: (target, value, host) => { setPage(target, { [key]: textArgument(value, 'the footer') }, host); },
  };
}

export const headerFooterType: HostType<WorksheetTarget> = { name: 'HeaderFooter', properties: { LeftFooter: footer('footerLeft'), RightFooter: footer('footerRight') } };

export const headerFooterGroupType: HostType<WorksheetTarget> = {
  name: 'HeaderFooterGroup',
  objects: { DefaultForAllPages: { since: '1.9', get: (target) => hostObject(headerFooterType, target) } },
};

const pageBreakType: HostType<WorksheetTarget> = { name: 'PageBreak' };

export const pageBreaksType: HostType<WorksheetTarget> = {
  name: 'PageBreakCollection',
  methods: {
    Add: {
      since: '1.9',
      call: (target, args, host) => {
        const cell = /^[A-Z]{1,3}([1-9][0-9]*)$/.exec(textArgument(args[0], 'the cell below the break'));
        if (cell === null) throw notAnswered(`PageBreakCollection.Add of ${String(args[0])}`);
        const row = Number(cell[1]) - 1;
        if (row === 0) throw invalidArgument('the first row begins a page anyway');
        setPage(target, { breaks: [...new Set([...(pageOf(target, host).breaks ?? []), row])].sort((a, b) => a - b) }, host);
        return hostObject(pageBreakType, target);
      },
    },
    RemovePageBreaks: {
      since: '1.9',
      call: (target, _, host) => {
        const { breaks = [], ...page } = pageOf(target, host);
        if (breaks.length === 0) return null;
        const sheet = sheetById(target.sheet, host);
        checkWritable(sheet, host);
        sheet.setPage(page, ADDIN);
        return null;
      },
    },
  },
};

export const pageLayoutType: HostType<WorksheetTarget> = {
  name: 'PageLayout',
  properties: {
    Orientation: {
      since: '1.9',
      get: (target, host) => (pageOf(target, host).isLandscape ? 'Landscape' : 'Portrait'),
      set: (target, value, host) => {
        if (value !== 'Landscape' && value !== 'Portrait') throw invalidArgument('orientation');
        setPage(target, { isLandscape: value === 'Landscape' }, host);
      },
    },
    PaperSize: {
      since: '1.9',
      get: (target, host) => (pageOf(target, host).paper === 'a4' ? 'A4' : 'Letter'),
      set: (target, value, host) => {
        if (value !== 'A4' && value !== 'Letter') throw notAnswered(`PageLayout.PaperSize ${String(value)}`);
        setPage(target, { paper: value === 'A4' ? 'a4' : 'letter' }, host);
      },
    },
    Zoom: {
      since: '1.9',
      get: (target, host) => {
        const { pagesWide, pagesTall } = pageOf(target, host);
        return { horizontalFitToPages: pagesWide, verticalFitToPages: pagesTall };
      },
      set: (target, value, host) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument('zoom');
        const given = new Map<string, Json | undefined>(Object.entries(value));
        if ([...given.keys()].some((key) => key !== 'horizontalFitToPages' && key !== 'verticalFitToPages')) throw notAnswered('PageLayout.Zoom to a scale');
        setPage(target, { pagesWide: pageCount(given.get('horizontalFitToPages')), pagesTall: pageCount(given.get('verticalFitToPages')) }, host);
      },
    },
  },
  objects: { HeadersFooters: { since: '1.9', get: (target) => hostObject(headerFooterGroupType, target) } },
  methods: {
    SetPrintTitleRows: {
      since: '1.9',
      call: (target, args, host) => {
        const rows = /^\$?1:\$?([0-9]+)$/.exec(textArgument(args[0], 'the rows'));
        if (rows === null) throw notAnswered(`PageLayout.SetPrintTitleRows of ${String(args[0])}`);
        setPage(target, { titleRows: Number(rows[1]) }, host);
        return null;
      },
    },
  },
};
