/** Makes a workbook of the kind that a team keeps for years: charts beside pictures, a chart that fills a tab, notes, and what newer versions of Excel write. */
import { bytesOf } from './file-samples.ts';
import { storedZip } from './zip-writer.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DRAWING = 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

function relationships(...list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const ones = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${ones.join('')}</Relationships>`;
}

function chart(title: string, values: string): string {
  return '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    `<c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:barDir val="col"/>` +
    `<c:ser><c:idx val="0"/><c:val><c:numRef><c:f>${values}</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;
}

function anchor(row: number, inner: string): string {
  const at = (name: string, line: number): string => `<xdr:${name}><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${line}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return `<xdr:twoCellAnchor>${at('from', row)}${at('to', row + 5)}${inner}<xdr:clientData/></xdr:twoCellAnchor>`;
}

function frame(id: string, relationship: string): string {
  return `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Graphique ${id}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><a:graphic>` +
    `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
}

/** A picture, two charts and a text box. */
const DRAWN = `<xdr:wsDr ${DRAWING}>` +
  anchor(1, `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic>`) +
  anchor(8, frame('3', 'rId2')) + anchor(15, frame('4', 'rId3')) +
  anchor(22, '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="5" name="Note"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr/><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>À lire</a:t></a:r></a:p></xdr:txBody></xdr:sp>') +
  '</xdr:wsDr>';

/** Drop-downs that refer to another tab, bars of data, and a part of which nobody knows what it is. */
const EXTENSIONS = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1">` +
  '<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Listes!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>' +
  `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">` +
  '<x14:cfRule type="dataBar" id="{00000000-0000-0000-0000-000000000001}"><x14:dataBar/></x14:cfRule><xm:sqref>C2:C9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>' +
  '<ext uri="{00000000-1111-2222-3333-444444444444}" xmlns:z="urn:z"><z:own answer="42"/></ext></extLst>';

const PLAN = `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr codeName="Feuil1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:D9"/>` +
  '<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
  '<cols><col min="1" max="2" width="20" style="1" customWidth="1"/></cols>' +
  '<sheetData><row r="1" spans="1:4" s="1" customFormat="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s" vm="7"><v>2</v></c></row>' +
  '<row r="2"><c r="A2" s="1"><v>46023</v></c><c r="B2" t="s"><v>3</v></c><c r="C2"><v>5</v></c><c r="D2"><f t="shared" ref="D2:D4" si="0">C2*2</f><v>10</v></c></row>' +
  '<row r="3"><c r="A3" s="1"><v>46024</v></c><c r="B3" t="s"><v>4</v></c><c r="C3"><v>6</v></c><c r="D3"><f t="shared" si="0"/><v>12</v></c></row>' +
  '<row r="4"><c r="C4"><v>7</v></c><c r="D4"><f t="shared" si="0"/><v>14</v></c></row></sheetData>' +
  '<conditionalFormatting sqref="C2:C9"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="B2:B9"><cfRule type="timePeriod" dxfId="0" priority="2" timePeriod="today"><formula>FLOOR(B2,1)=TODAY()</formula></cfRule></conditionalFormatting>' +
  '<pageMargins left="0.3" right="0.3" top="0.5" bottom="0.5" header="0.1" footer="0.1"/><pageSetup paperSize="9" orientation="landscape" r:id="rId3"/>' +
  `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>${EXTENSIONS}</worksheet>`;

const NOTE = '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 2, 10, 4, 15, 6, 4</x:Anchor><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy\\-mm"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="2"><xf/><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf xfId="0"/><xf numFmtId="170" xfId="1" quotePrefix="1" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Titre" xfId="1"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>';

const WORKBOOK = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr codeName="Classeur"/><bookViews><workbookView xWindow="5" activeTab="0"/></bookViews><sheets>` +
  '<sheet name="Planning" sheetId="4" r:id="rId1"/><sheet name="Graphique" sheetId="7" r:id="rId2"/><sheet name="Listes" sheetId="9" r:id="rId3"/></sheets><definedNames>' +
  '<definedName name="Choix" hidden="1" comment="pour le menu">Listes!$A$1:$A$3</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">Listes!$A$1:$B$3</definedName></definedNames>' +
  '<calcPr calcId="191029" iterate="1"/><extLst><ext uri="{00000000-0000-0000-0000-000000000009}" xmlns:z="urn:z"><z:slicers/></ext></extLst></workbook>';

/** The parts of the workbook: a tab of cells, one that is a chart, and one of lists. */
export function keptParts(): Map<string, Uint8Array> {
  const sheet = (cells: string): string => `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData>${cells}</sheetData></worksheet>`;
  const type = (path: string, kind: string): string => `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;
  const texts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${type('xl/workbook.xml', 'spreadsheetml.sheet.main')}${type('xl/calcChain.xml', 'spreadsheetml.calcChain')}</Types>`],
    ['_rels/.rels', relationships(['rId1', 'officeDocument', 'xl/workbook.xml'])],
    ['xl/workbook.xml', WORKBOOK],
    ['xl/_rels/workbook.xml.rels', relationships(['rId1', 'worksheet', 'worksheets/sheet3.xml'], ['rId2', 'chartsheet', 'chartsheets/sheet1.xml'], ['rId3', 'worksheet', 'worksheets/sheet1.xml'], ['rId4', 'styles', 'styles.xml'], ['rId5', 'sharedStrings', 'sharedStrings.xml'], ['rId6', 'calcChain', 'calcChain.xml'])],
    ['xl/styles.xml', STYLES],
    ['xl/sharedStrings.xml', `<sst xmlns="${MAIN}" count="8" uniqueCount="8">${['Date', 'Statut', 'Mentions', 'Brouillon secret', 'Prêt', 'Idée', 'Prêt', 'Publié'].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`],
    ['xl/calcChain.xml', `<calcChain xmlns="${MAIN}"><c r="D2" i="4"/></calcChain>`],
    ['xl/worksheets/sheet3.xml', PLAN],
    ['xl/worksheets/_rels/sheet3.xml.rels', relationships(['rId1', 'drawing', '../drawings/drawing5.xml'], ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'], ['rId3', 'printerSettings', '../printerSettings/printerSettings1.bin'], ['rId4', 'comments', '../comments1.xml'], ['rId5', 'pivotTable', '../pivotTables/pivotTable1.xml'])],
    ['xl/drawings/drawing5.xml', DRAWN],
    ['xl/drawings/_rels/drawing5.xml.rels', relationships(['rId1', 'image', '../media/image1.png'], ['rId2', 'chart', '../charts/chart4.xml'], ['rId3', 'chart', '../charts/chart5.xml'])],
    ['xl/drawings/vmlDrawing1.vml', NOTE],
    ['xl/comments1.xml', `<comments xmlns="${MAIN}"><authors><author>Anne</author></authors><commentList><comment ref="B3" authorId="0"><text><r><rPr><b/></rPr><t>À revoir</t></r></text></comment></commentList></comments>`],
    ['xl/printerSettings/printerSettings1.bin', 'imprimante'],
    ['xl/media/image1.png', 'image'],
    ['xl/charts/chart4.xml', chart('Mentions', 'Planning!$C$2:$C$4')],
    ['xl/charts/chart5.xml', chart('Doubles', 'Planning!$D$2:$D$4')],
    ['xl/chartsheets/sheet1.xml', `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`],
    ['xl/chartsheets/_rels/sheet1.xml.rels', relationships(['rId1', 'drawing', '../drawings/drawing1.xml'])],
    ['xl/drawings/drawing1.xml', `<xdr:wsDr ${DRAWING}>${anchor(0, frame('2', 'rId1'))}</xdr:wsDr>`],
    ['xl/drawings/_rels/drawing1.xml.rels', relationships(['rId1', 'chart', '../charts/chart1.xml'])],
    ['xl/charts/chart1.xml', chart('Toute l’année', 'Planning!$C$2:$C$4')],
    ['xl/worksheets/sheet1.xml', sheet('<row r="1"><c r="A1" t="s"><v>5</v></c></row><row r="2"><c r="A2" t="s"><v>6</v></c></row><row r="3"><c r="A3" t="s"><v>7</v></c></row>')],
    ['xl/pivotTables/pivotTable1.xml', `<pivotTableDefinition xmlns="${MAIN}" name="Croisé" cacheId="3"><location ref="F30:G34" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`],
    ['xl/pivotTables/_rels/pivotTable1.xml.rels', relationships(['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'])],
    ['xl/pivotCache/pivotCacheDefinition1.xml', `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:D4" sheet="Planning"/></cacheSource></pivotCacheDefinition>`],
    ['customXml/item1.xml', '<own>oui</own>'],
  ];
  return new Map(texts.map(([path, text]) => [path, bytesOf(text)]));
}

export function keptWorkbook(): Uint8Array {
  return storedZip(keptParts());
}
