/** The list of what is answered: true to Office.js, and a net for bundles that use something else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Book } from '../book/book.ts';
import { answeredMembers } from './answered.ts';
import { EVENT_METHODS } from './event-methods.ts';
import { EVENT_NUMBERS, WORKBOOK_TARGET } from './event-numbers.ts';
import { excelClasses } from './excel-types.ts';
import { createOfficeInNode, officeFolder } from './node.ts';
import { NEWEST_VERSION, OLDEST_VERSION, isAtLeast, type ApiVersion } from './requirement-sets.ts';
import { excelMembersUsed, unansweredInSources } from './source-members.ts';
import { namesUsed, platformNames, unansweredMembers } from './unanswered-members.ts';

/** `WorksheetCollection.items` and its like are part of every collection and carry no set of their own. */
const WITHOUT_SET = 'items';

describe('the list of what is answered', () => {
  test('names only members that Office.js documents, each with the requirement set it came with', () => {
    const classes = excelClasses();
    const wrong = answeredMembers().flatMap(({ type, api, since }) => {
      if (api === null || api === WITHOUT_SET) return [];
      const documented = classes.get(type)?.get(api);
      if (documented === undefined) return [`${type}.${api} is not documented`];
      return documented.set === `ExcelApi ${since}` ? [] : [`${type}.${api}: ${since}, documented ${String(documented.set)}`];
    });
    expect(wrong).toEqual([]);
  });

  test('agrees with the versions that the library itself checks', () => {
    const source = readFileSync(join(officeFolder(), 'excel-win32-16.01.debug.js'), 'utf8');
    const checks = source.matchAll(/_throwIfApiNotSupported\("([A-Za-z]+\.\w+)", _defaultApiSetName, "([0-9.]+)"/g);
    const checked = new Map([...checks].map((match) => [match[1], match[2]]));
    // Below the oldest host that Suivi runs in, the library fills in some members by itself.
    const isOld = (version: string): boolean => isAtLeast(OLDEST_VERSION, version as ApiVersion);
    const wrong = answeredMembers().flatMap(({ type, api, since }) => {
      const library = checked.get(`${type}.${String(api)}`) ?? since;
      return library === since || (isOld(library) && isOld(since)) ? [] : [`${type}.${String(api)}: ${since}, library ${library}`];
    });
    expect(wrong).toEqual([]);
  });

  test('the newest version is the newest that the types document', () => {
    const sets = [...excelClasses().values()].flatMap((members) => [...members.values()].map((member) => member.set));
    const versions = sets.flatMap((set) => (set?.startsWith('ExcelApi 1.') === true ? [set.slice('ExcelApi '.length) as ApiVersion] : []));
    expect(versions.filter((version) => !isAtLeast(NEWEST_VERSION, version))).toEqual([]);
    expect(versions).toContain(NEWEST_VERSION);
  });

  test('event numbers and targets are the library’s own', async () => {
    const { Excel, OfficeExtension } = createOfficeInNode(new Book());
    expect(Reflect.get(Reflect.get(OfficeExtension, 'Constants') as object, 'eventWorkbookId')).toBe(WORKBOOK_TARGET);
    await Excel.run((context) => {
      for (const { event, property, since } of EVENT_METHODS) {
        if (since.WorksheetCollection === undefined) continue;
        const handlers = Reflect.get(context.workbook.worksheets, property) as { m_genericEventInfo: { eventType: number } };
        expect([event, handlers.m_genericEventInfo.eventType]).toEqual([event, EVENT_NUMBERS[event]]);
      }
      return Promise.resolve();
    });
    const source = readFileSync(join(officeFolder(), 'excel-win32-16.01.debug.js'), 'utf8');
    expect(source).toContain(`_CC.office10EventIdDocumentSelectionChangedEvent = ${String(EVENT_NUMBERS.documentSelectionChanged)};`);
  });
});

describe('names that a bundle uses', () => {
  test('are found in accesses, destructuring and what is loaded', () => {
    const text = 'const{values:a,text}=r;r?.address;r["formulas"];s.load("items/name, tabColor");s.load({visibility:!0,tables:{style:!0}});"pivotTables"';
    expect([...namesUsed(text)].toSorted()).toEqual(
      ['address', 'formulas', 'items', 'load', 'name', 'style', 'tabColor', 'tables', 'text', 'values', 'visibility'].toSorted(),
    );
  });

  test('are reported where they are members of Excel that the stand-in does not know', () => {
    const host = 'Excel.run(async(c)=>{const r=c.workbook.worksheets.getItem("a").getRange("A1").getSurroundingRegion();r.load("values,savedAsArray");await c.sync()})';
    const found = unansweredMembers(host);
    expect(found.map((name) => name.split('.')[1])).toEqual(['getSurroundingRegion', 'savedAsArray']);
    expect(unansweredMembers(host.replace('.getSurroundingRegion()', '').replace(',savedAsArray', ''))).toEqual([]);
  });

  test('that the browser has as well are left out of a whole bundle, and Excel’s own are not', () => {
    const bundle = 'e.style.width="1px";list.sort();w.pivotTables.refreshAll();';
    expect(unansweredMembers(bundle).length).toBeGreaterThan(3);
    expect(unansweredMembers(bundle, platformNames()).map((name) => name.split('.')[1]).toSorted()).toEqual(['pivotTables', 'refreshAll']);
  });
});

describe('members that sources use', () => {
  const source = (body: string): ReadonlyMap<string, string> =>
    new Map([['/source.ts', `export async function act(list: number[]): Promise<void> { await Excel.run(async (context) => {\n${body}\n}); list.sort(); }`]]);

  test('are told by their types, in accesses, destructuring, load texts and load options', () => {
    const texts = source(`
      const { worksheets } = context.workbook;
      worksheets.load('items/name, tables/items/style');
      const range = worksheets.getItem('a').getRange();
      range.load({ values: true, format: { wrapText: true } });
      range.sort.apply([]);`);
    expect(excelMembersUsed(['/source.ts'], texts)).toEqual([
      'Range.format', 'Range.load', 'Range.sort', 'Range.values', 'RangeFormat.wrapText', 'RangeSort.apply', 'RequestContext.workbook', 'Table.style',
      'TableCollection.items', 'Workbook.worksheets', 'Worksheet.getRange', 'Worksheet.name', 'Worksheet.tables', 'WorksheetCollection.getItem',
      'WorksheetCollection.items', 'WorksheetCollection.load',
    ]);
  });

  test('are reported where the stand-in does not answer them', () => {
    const asked = source(`context.workbook.getSelectedRange().getSurroundingRegion().load('values,savedAsArray'); context.application.calculate('Full');`);
    expect(unansweredInSources(['/source.ts'], asked)).toEqual(['Range.getSurroundingRegion', 'Range.savedAsArray']);
  });
});
