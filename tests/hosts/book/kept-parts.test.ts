/** What was changed in a workbook changes in its file, and nothing else does. */
import { describe, expect, it } from 'vitest';
import type { BookChart } from './book-types.ts';
import { FileError } from './file-error.ts';
import { fileErrorSentence } from './file-words.ts';
import { keptParts } from './kept-samples.ts';
import { openBook } from './open-book.ts';
import { elementsNamed, partText, relationshipsOf, type Parts } from './package-parts.ts';
import { saveBook } from './save-book.ts';
import { openedKept, savedParts, sheetOf } from './saved-parts.ts';

const PLAN = 'xl/worksheets/sheet3.xml';
const DRAWING = 'xl/drawings/drawing5.xml';
const NEW_CHART: BookChart = { name: 'Ajouté', type: 'column', title: 'Ajouté', series: [{ name: 'Mentions', categories: 'Planning!$A$2:$A$4', values: 'Planning!$C$2:$C$4' }] };

/** The parts that are others than in the file, that are gone and that came. */
function changedParts(parts: Parts): readonly string[] {
  const before = keptParts();
  return [...new Set([...before.keys(), ...parts.keys()])].filter((path) => partText(before, path) !== partText(parts, path)).toSorted();
}

function tabsIn(parts: Parts): readonly (string | undefined)[] {
  return elementsNamed(partText(parts, 'xl/workbook.xml'), 'sheet').map((sheet) => sheet.get('name'));
}

/** What a drawing holds, in its order: the titles of charts, the names of the rest. */
function drawnIn(parts: Parts): readonly string[] {
  const targets = new Map(relationshipsOf(parts, DRAWING).map(({ id, target }) => [id, target]));
  return partText(parts, DRAWING).split('<xdr:twoCellAnchor').slice(1).map((anchor) => {
    const chart = elementsNamed(anchor, 'chart')[0]?.get('id');
    return chart === undefined ? elementsNamed(anchor, 'cNvPr')[0]?.get('name') ?? '' : /<a:t>([^<]*)</.exec(partText(parts, targets.get(chart) ?? ''))?.[1] ?? 'no chart';
  });
}

describe('a cell that is written', () => {
  it('changes its tab, asks the program that opens the file to compute, and leaves every other part as it was', async () => {
    const book = await openedKept();
    sheetOf(book, 'Planning').write(3, 1, { values: [['Publié']] }, 'person');
    const parts = await savedParts(book);
    expect(changedParts(parts)).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', 'xl/workbook.xml', PLAN]);
    const before = partText(keptParts(), PLAN);
    expect(partText(parts, PLAN)).toBe(before.replace('<row r="4"><c r="C4">', '<row r="4"><c r="B4" t="inlineStr"><is><t>Publié</t></is></c><c r="C4">'));
    expect(partText(parts, 'xl/workbook.xml')).toBe(partText(keptParts(), 'xl/workbook.xml').replace('iterate="1"/>', 'iterate="1" fullCalcOnLoad="1"/>'));
  });

  it('keeps its look, also what the book does not know of it; one that gets another look keeps what it holds', async () => {
    const book = await openedKept();
    const plan = sheetOf(book, 'Planning');
    plan.write(1, 0, { values: [[46030]] }, 'person');
    plan.write(2, 1, { styles: [[{ bold: true }]] }, 'person');
    const parts = await savedParts(book);
    expect(partText(parts, PLAN)).toContain('<c r="A2" s="1"><v>46030</v></c>');
    expect(partText(parts, PLAN)).toContain('<c r="B3" t="s" s="2"><v>4</v></c>');
    const styles = partText(parts, 'xl/styles.xml');
    expect(styles).toContain('<cellXfs count="3"><xf xfId="0"/><xf numFmtId="170" xfId="1" quotePrefix="1" applyNumberFormat="1"/><xf ');
    expect(styles).toContain('<cellStyle name="Titre" xfId="1"/>');
  });

  it('leaves no text behind that no cell holds any more', async () => {
    const book = await openedKept();
    sheetOf(book, 'Planning').write(1, 1, { values: [['Prêt']] }, 'person');
    const strings = partText(await savedParts(book), 'xl/sharedStrings.xml');
    expect(strings).not.toContain('secret');
    expect(strings).toContain('<si><t>Mentions</t></si><si><t/></si><si><t>Prêt</t></si>');
  });

  it('writes out a formula that others share with it where it stood first', async () => {
    const book = await openedKept();
    sheetOf(book, 'Planning').write(1, 3, { values: [[1]] }, 'person');
    const saved = await openBook(await saveBook(book), 'b.xlsx');
    expect([1, 2, 3].map((row) => sheetOf(saved, 'Planning').formula(row, 3))).toEqual([undefined, '=C3*2', '=C4*2']);
  });
});

describe('charts beside pictures and text boxes', () => {
  it('stay when others are added and taken away, each part of theirs as it was', async () => {
    const book = await openedKept();
    const plan = sheetOf(book, 'Planning');
    plan.setCharts([...plan.charts, NEW_CHART], 'person');
    const more = await savedParts(book);
    expect(drawnIn(more)).toEqual(['Logo', 'Mentions', 'Doubles', 'Note', 'Ajouté']);
    expect(changedParts(more).filter((path) => /chart4|chart5|media|comments|drawing1/.test(path))).toEqual([]);
    plan.setCharts(plan.charts.slice(1), 'person');
    const fewer = await savedParts(book);
    expect(drawnIn(fewer)).toEqual(['Logo', 'Doubles', 'Note', 'Ajouté']);
    expect(fewer.has('xl/charts/chart4.xml')).toBe(false);
    plan.setCharts([], 'person');
    expect(drawnIn(await savedParts(book))).toEqual(['Logo', 'Note']);
  });

  it('go along with the cells below them, and keep to what they show', async () => {
    const book = await openedKept();
    sheetOf(book, 'Planning').insertRows(1, 2, 'person');
    book.renameSheet(sheetOf(book, 'Planning').id, 'Plan d’été');
    const parts = await savedParts(book);
    expect(partText(parts, DRAWING).match(/<xdr:row>\d+/g)).toEqual([3, 8, 10, 15, 17, 22, 24, 29].map((row) => `<xdr:row>${row}`));
    for (const chart of ['chart1', 'chart4']) expect(partText(parts, `xl/charts/${chart}.xml`)).toContain('<c:f>\'Plan d’été\'!$C$4:$C$6</c:f>');
  });
});

describe('a chart that fills a tab', () => {
  it('stays in its place among tabs that come, move and go, as do the names that count tabs', async () => {
    const book = await openedKept();
    book.addSheet('Bilan', 'person', 0).write(0, 0, { values: [['Bilan']] }, 'person');
    const added = await savedParts(book);
    expect(tabsIn(added)).toEqual(['Bilan', 'Planning', 'Graphique', 'Listes']);
    expect(partText(added, 'xl/workbook.xml')).toContain('localSheetId="3">Listes!$A$1:$B$3<');
    book.moveSheet(sheetOf(book, 'Listes').id, 0);
    expect(tabsIn(await savedParts(book))).toEqual(['Listes', 'Bilan', 'Planning', 'Graphique']);
    book.deleteSheet(sheetOf(book, 'Planning').id);
    const parts = await savedParts(book);
    expect(tabsIn(parts)).toEqual(['Graphique', 'Listes', 'Bilan']);
    expect([parts.has(PLAN), parts.has('xl/media/image1.png'), parts.has('xl/charts/chart1.xml')]).toEqual([false, false, true]);
    expect(changedParts(parts).filter((path) => path.startsWith('xl/chartsheets/'))).toEqual([]);
  });

  it('is never replaced by a tab of its name: saving is refused with a sentence', async () => {
    const book = await openedKept();
    book.addSheet('graphique');
    const caught: unknown = await saveBook(book).catch((error: unknown) => error);
    if (!(caught instanceof FileError)) throw new Error('saved');
    expect(fileErrorSentence(caught, 'en')).toBe('“planning.xlsx” already has a tab named “graphique”, which holds only a chart and stays as it is. Nothing was saved. Rename that tab in Excel, then try again.');
    expect(fileErrorSentence(caught, 'fr')).toBe('«\u00A0planning.xlsx\u00A0» a déjà un onglet nommé «\u00A0graphique\u00A0», qui contient seulement un graphique et reste tel quel. Rien n’a été enregistré. Renommez cet onglet dans Excel, puis réessayez.');
  });

  it('is not chosen together with a tab that came to the top', async () => {
    const book = await openedKept();
    const added = book.addSheet('Bilan');
    book.select(added.id, { top: 0, left: 0, bottom: 0, right: 0 });
    const parts = await savedParts(book);
    expect(elementsNamed(partText(parts, 'xl/workbook.xml'), 'workbookView')[0]?.get('activeTab')).toBe('3');
    const chosen = [...parts.keys()].filter((path) => /sheets\/sheet\d+\.xml$/.test(path) && partText(parts, path).includes('tabSelected="1"'));
    expect(chosen).toEqual(['xl/worksheets/sheet2.xml']);
  });
});
