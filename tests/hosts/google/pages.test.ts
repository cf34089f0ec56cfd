/** What a script makes of a tab's looks: merged cells, lines, sizes, linked texts and charts. */
import { describe, expect, it } from 'vitest';
import { openScript } from './open-script.ts';

const TABLE = [['Week', 'Posts', 'Target'], ['One', 3, 4], ['Two', 5, 4]] as const;

/** A script that builds a chart, up to its options. */
const CHART = "sheet.newChart().asLineChart().addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:B3')).setNumHeaders(1).setPosition(5, 1, 0, 0)";

describe('cells of one row', () => {
  it('are merged across each by itself, and only as a whole taken apart', () => {
    const { go, sheet } = openScript([['a', 'b', 'c'], ['d', null, null]]);
    go("sheet.getRange('A1:B2').mergeAcross();");
    expect([sheet.merges, sheet.value(0, 1)]).toEqual([[{ top: 0, left: 0, bottom: 0, right: 1 }, { top: 1, left: 0, bottom: 1, right: 1 }], null]);
    expect(() => go("sheet.getRange('A1:A2').breakApart();")).toThrow('You must select all cells in a merged range');
    expect(() => go("sheet.getRange('B1:C1').mergeAcross();")).toThrow('You must select all cells in a merged range');
    go("sheet.getRange('A1:C9').breakApart();");
    expect(sheet.merges).toEqual([]);
  });

  it('are not merged over the edge of frozen columns', () => {
    const { go } = openScript(TABLE);
    expect(() => go("sheet.setFrozenColumns(1); sheet.getRange('A1:B1').mergeAcross();")).toThrow('frozen and non-frozen columns');
  });
});

describe('looks', () => {
  it('are plain again where they are null', () => {
    const { go, sheet } = openScript([[{ value: 'a', style: { bold: true, color: '#ff0000', fill: '#00ff00', horizontal: 'right', fontSize: 14 } }, 'b']]);
    go("const range = sheet.getRange('A1:B1'); range.setFontWeights([[null, 'bold']]).setFontColors([[null, null]]).setBackgrounds([[null, '#0000ff']]).setHorizontalAlignments([[null, 'left']]).setFontSizes([[10, 12]]);");
    expect([sheet.cell(0, 0), sheet.cell(0, 1)?.style]).toEqual([{ value: 'a' }, { bold: true, fill: '#0000ff', horizontal: 'left', fontSize: 12 }]);
    expect(() => go("sheet.getRange('A1:B1').setFontWeights([['bold']]);")).toThrow('The number of columns in the data does not match');
    expect(() => go("sheet.getRange('A1').setFontColor('#12345');")).toThrow('Invalid color');
    expect(() => go("sheet.getRange('A1').setFontSizes([[null]]);")).toThrow("don't match the method signature");
  });

  it('have lines at the sides that are asked for, in their colour, and no other', () => {
    const { go, sheet } = openScript(TABLE);
    go("sheet.getRangeList(['A1:B2']).setBorder(null, true, true, null, null, true, '#d0d0d0', SpreadsheetApp.BorderStyle.SOLID);");
    expect([[0, 0], [0, 1], [1, 1]].map(([row = 0, column = 0]) => sheet.cell(row, column)?.style)).toEqual([
      { leftBorder: '#d0d0d0', bottomBorder: '#d0d0d0' }, { bottomBorder: '#d0d0d0' }, { bottomBorder: '#d0d0d0' },
    ]);
    go("sheet.getRange('A1').setBorder(null, false, null, null, null, null);");
    expect(sheet.cell(0, 0)?.style).toEqual({ bottomBorder: '#d0d0d0' });
  });

  it('go with clearFormats, but for number formats, merged cells and links', () => {
    const { go, sheet } = openScript([[{ value: 1, format: '0.00', style: { bold: true } }, 'b']]);
    sheet.setColours([{ areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], value: 'x', fill: '#ff0000' }], 'person');
    sheet.setLink(0, 1, { url: 'https://example.org/' }, 'person');
    sheet.merge({ top: 2, left: 0, bottom: 2, right: 1 }, 'person');
    go('sheet.clearFormats();');
    expect([sheet.cell(0, 0), sheet.colours, sheet.link(0, 1), sheet.merges.length]).toEqual([{ value: 1, format: '0.00' }, [], { url: 'https://example.org/' }, 1]);
  });

  it('count heights in pixels, and give rows their own back', () => {
    const { go, sheet } = openScript(TABLE);
    go('sheet.setRowHeights(1, 2, 40); sheet.autoResizeRows(2, 1); sheet.setHiddenGridlines(true);');
    expect([[...sheet.rowHeights], sheet.hasGridlines, go('return [sheet.getRowHeight(1), sheet.getRowHeight(2), sheet.hasHiddenGridlines()];')]).toEqual([[[0, 30]], false, [40, 21, true]]);
    expect(() => go('sheet.setRowHeights(1000, 2, 40);')).toThrow('outside the dimensions of the sheet');
  });
});

describe('a linked text', () => {
  const link = (url: string, style = ''): string => `sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('a').setLinkUrl(${JSON.stringify(url)})${style}.build());`;

  it('leads to a page or a cell, and has the looks of its own style alone', () => {
    const { go, sheet } = openScript([[{ value: 'x', style: { bold: true, fill: '#00ff00' } }]]);
    go(link('https://example.org/', '.setTextStyle(SpreadsheetApp.newTextStyle().setItalic(true).setForegroundColor("#0f6e68").build())'));
    expect([sheet.cell(0, 0), sheet.link(0, 0)]).toEqual([{ value: 'a', style: { italic: true, color: '#0f6e68', fill: '#00ff00' } }, { url: 'https://example.org/' }]);
    go(link('#gid=0&range=B2'));
    expect([sheet.link(0, 0), go("return sheet.getRange('A1').getRichTextValue().getLinkUrl();")]).toEqual([{ place: "'Calendar'!B2" }, '#gid=0&range=B2']);
  });

  it('leads nowhere once another value is set', () => {
    const { go, sheet } = openScript();
    go(link('https://example.org/'));
    go("sheet.getRange('A1').setValue('b');");
    expect(sheet.link(0, 0)).toBeNull();
  });

  it.each([['javascript', 'alert(1)'].join(':'), '#gid=5&range=A1', 'example.org'])('never leads to %s', (url) => {
    expect(() => openScript().go(link(url))).toThrow('Invalid argument');
  });
});

describe('a chart', () => {
  it('is drawn over columns side by side, and is there once it is put in', () => {
    const { go, sheet } = openScript(TABLE);
    const options = "setOption('useFirstColumnAsDomain', true).setOption('title', 'Posts').setOption('series.0.color', '#0f6e68').setOption('series.0.lineWidth', 2).setOption('vAxis.format', '0').setOption('width', 205).setOption('height', 42)";
    go(`const chart = ${CHART}.${options}.build(); sheet.insertChart(chart); sheet.insertChart(chart);`);
    expect(sheet.charts).toEqual([1, 2].map((number) => ({
      name: `Chart ${number}`, type: 'line', title: 'Posts', place: { top: 4, left: 0, bottom: 5, right: 2 }, format: '0', axisTitle: '', hasLegend: true,
      series: [{ name: 'Posts', categories: 'Calendar!$A$2:$A$3', values: 'Calendar!$B$2:$B$3', colour: '#0f6e68', width: 1.5 }],
    })));
    go('sheet.removeChart(sheet.getCharts()[0]);');
    expect(sheet.charts.map(({ name }) => name)).toEqual(['Chart 2']);
  });

  it.each([
    ['an option that nobody has told of', `${CHART}.setOption('vAxis.colour', 'red');`],
    ['an option of another kind', `${CHART}.setOption('width', '200');`],
    ['ranges of several columns', "sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B3')).addRange(sheet.getRange('C1:C3')).setPosition(5, 1, 0, 0).setOption('useFirstColumnAsDomain', true).build();"],
    ['no kind', "sheet.newChart().addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('C1:C3')).setPosition(5, 1, 0, 0).setOption('useFirstColumnAsDomain', true).build();"],
    ['a place within a cell', 'sheet.newChart().asBarChart().addRange(sheet.getRange("A1:A3")).setPosition(5, 1, 3, 0);'],
  ])('of %s is not answered', (_what, body) => {
    expect(() => openScript(TABLE).go(body)).toThrow('is not answered by the stand-in');
  });

  it('is not put into, nor taken off, a tab that is protected', () => {
    const { go, sheet } = openScript(TABLE);
    go(`sheet.insertChart(${CHART}.setOption('useFirstColumnAsDomain', true).build());`);
    sheet.setProtected(true, 'person');
    expect(() => go(`sheet.insertChart(${CHART}.setOption('useFirstColumnAsDomain', true).build());`)).toThrow('protected cell');
    expect(() => go('sheet.removeChart(sheet.getCharts()[0]);')).toThrow('protected cell');
    expect(sheet.charts).toHaveLength(1);
  });
});
