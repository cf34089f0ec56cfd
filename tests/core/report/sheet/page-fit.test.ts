/** Where printed pages end. */
import { describe, expect, it } from 'vitest';
import { fitPages } from '../../../../core/report/sheet/page-fit.ts';
import type { PrintedTab } from '../../../../core/report/sheet/page-fit.ts';

const LETTER = { paper: 'letter', isLandscape: false } as const;

/** As wide as the paper: 44 rows of 15 points, and their title, fit on a page. */
function tab(rows: number, but: Partial<PrintedTab> = {}): PrintedTab {
  return { heights: Array.from({ length: rows }, () => 15), width: 511, titleHeight: 15, breaks: [], kept: [], ...but };
}

describe('pages of a report', () => {
  it('are as many as were asked for where each part fits on one', () => {
    expect(fitPages(tab(40), LETTER)).toEqual({ pagesTall: null });
    expect(fitPages(tab(70, { breaks: [30] }), LETTER)).toEqual({ pagesTall: null, breaks: [30] });
  });

  it('are shrunk to that where parts are hardly longer', () => {
    expect(fitPages(tab(50), LETTER)).toEqual({ pagesTall: 1 });
    expect(fitPages(tab(92, { breaks: [48] }), LETTER)).toEqual({ pagesTall: 2 });
    expect(fitPages(tab(60), LETTER)).toEqual({ pagesTall: null, breaks: [44] });
  });

  it('are not shrunk where a full page would end within what belongs together: then each says where it ends', () => {
    expect(fitPages(tab(92, { breaks: [48], kept: [{ top: 44, bottom: 50 }] }), LETTER)).toEqual({ pagesTall: null, breaks: [44, 48, 91] });
  });

  it('end elsewhere than was asked for where that makes them fit', () => {
    expect(fitPages(tab(84, { breaks: [38], kept: [{ top: 40, bottom: 43 }] }), LETTER)).toEqual({ pagesTall: null, breaks: [44] });
    expect(fitPages(tab(80, { breaks: [34], kept: [{ top: 42, bottom: 45 }] }), LETTER)).toEqual({ pagesTall: null, breaks: [42] });
    expect(fitPages(tab(150, { breaks: [40] }), LETTER).breaks).toEqual([40, 83, 126]);
  });

  it('end before a chart or a heading that would be cut off, however these follow each other', () => {
    expect(fitPages(tab(80, { kept: [{ top: 40, bottom: 52 }] }), LETTER)).toEqual({ pagesTall: null, breaks: [40] });
    expect(fitPages(tab(80, { kept: [{ top: 38, bottom: 41 }, { top: 40, bottom: 52 }] }), LETTER)).toEqual({ pagesTall: null, breaks: [38] });
    expect(fitPages(tab(80, { kept: [{ top: 44, bottom: 52 }] }), LETTER)).toEqual({ pagesTall: null, breaks: [44] });
  });

  it('cut what is longer than a page', () => {
    expect(fitPages(tab(100, { kept: [{ top: 0, bottom: 99 }] }), LETTER)).toEqual({ pagesTall: null, breaks: [44, 87] });
  });

  it('hold more of a tab that is wider, since it is shrunk, and less on their side', () => {
    expect(fitPages(tab(200, { width: 1_022 }), LETTER).breaks).toEqual([89, 177]);
    expect(fitPages(tab(100), { paper: 'letter', isLandscape: true }).breaks).toEqual([32, 63, 94]);
    expect(fitPages(tab(100, { width: 494 }), { paper: 'a4', isLandscape: false }).breaks).toEqual([47, 93]);
  });
});
