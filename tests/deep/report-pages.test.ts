/** A report's file as others read it: openpyxl finds every value, look, link, merged cell, chart and the page as planned, and LibreOffice prints it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SheetPage, SheetPlan } from '../../core/index.ts';
import { openExcel } from '../conformance/hosts.ts';
import { PAGE_NAME, pagePlan, reportedBook } from '../conformance/page-samples.ts';
import { writeReport } from '../../core/jobs/write-report.ts';
import { REPORT, teamBook, valuesOf } from '../core/report/sheet/report-samples.ts';
import { openBook } from '../hosts/book/open-book.ts';
import { newSheet } from '../conformance/write-samples.ts';
import { askPython, plannedCharts, wrongCells } from '../fixtures/report-page/read-page.ts';
import type { ReadPage } from '../fixtures/report-page/read-page.ts';
import { saveBook } from '../hosts/book/save-book.ts';

let folder: string;
let file: string;
let plan: SheetPlan;
let page: SheetPage;
let read: ReadPage;

function run(program: string, given: readonly string[]): string {
  try {
    return execFileSync(program, given, { encoding: 'utf8', maxBuffer: 1e8, timeout: 120_000, cwd: folder });
  } catch (caught) {
    throw new Error(`These tests need ${program} on the path.`, { cause: caught });
  }
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'suivi-report-'));
  file = path.join(folder, 'report.xlsx');
  const book = reportedBook();
  plan = pagePlan(book);
  if (plan.page === undefined) throw new Error('no page');
  page = plan.page;
  expect((await openExcel(book).workbook.apply([newSheet(plan)])).fault).toBeNull();
  writeFileSync(file, await saveBook(book));
  // The script's answer is its contract.
  read = askPython('read_page.py', [file, PAGE_NAME]) as ReadPage;
});

afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

describe('openpyxl reads of a report', () => {
  it('every value, format and look as planned', () => {
    expect(wrongCells(plan, page, read)).toEqual([]);
    expect(read.cells[3]?.[0]?.lines).toEqual(['#d0d5da', '#d0d5da', '#d0d5da', '#d0d5da']);
    expect(read.cells[2]?.[4]?.lines).toEqual([null, null, '#0f6e68', null]);
    expect([read.cells[6]?.[0]?.link, read.cells[3]?.[0]?.link]).toEqual(['\'Plan d’été\'!B2', 'https://www.facebook.com/page?a=1&b=2']);
  });

  it('merged cells, heights, widths and the page', () => {
    expect([read['merges'], read['heights'], read['widths'], read['gridlines']]).toEqual([['A1:E1', 'C7:E7'], { 1: 30, 7: 45 }, [26, 12, 12, 12, 12], false]);
    expect(read['page']).toEqual({ paper: 1, orientation: 'portrait', fits: true, wide: 1, tall: 2, titles: '$1:$1', left: 'Rapport && notes', right: '&P / &N' });
  });

  it('charts over the planned cells', () => {
    expect(read.charts).toMatchObject([...plannedCharts(plan, page)]);
  });
});

it('LibreOffice opens it, and prints it as one page of its own with the footer', () => {
  run('soffice', ['--headless', `-env:UserInstallation=file://${folder}/office`, '--convert-to', 'pdf', '--outdir', folder, file]);
  const pdf = path.join(folder, 'report.pdf');
  expect(readFileSync(pdf).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  const text = run('pdftotext', ['-layout', pdf, '-']);
  const own = text.split('\f').filter((sheet) => sheet.includes('Report of the week'));
  expect(own).toHaveLength(1);
  for (const said of ['Published against plan', '=Not a formula', '25.0 %', '2025-12-09', 'Posts & target', 'By channel', 'Rapport & notes']) expect(own[0]).toContain(said);
});

describe('a report that another program has saved', () => {
  async function savedBy(name: string, save: (from: string, to: string) => void): Promise<void> {
    const book = teamBook();
    await writeReport((await openExcel(book)).workbook, REPORT, { onEdited: 'ask' });
    const [from, to] = [path.join(folder, `${name}-before.xlsx`), path.join(folder, name, `${name}-before.xlsx`)];
    writeFileSync(from, await saveBook(book));
    save(from, to);
    const again = await openBook(readFileSync(to), 'again.xlsx');
    expect(await writeReport((await openExcel(again)).workbook, REPORT, { onEdited: 'ask' })).toMatchObject({ tab: REPORT.name, isReplaced: true, edited: null, applied: { skipped: [], unknown: [], fault: null } });
    expect(valuesOf(again, REPORT.name)).toEqual(valuesOf(book, REPORT.name));
    expect(again.sheetNamed(REPORT.name)?.charts.map((chart) => chart.name)).toEqual(['Suivi charge', 'Suivi taux']);
  }

  it('is untouched, and made again in place, after openpyxl', async () => {
    await savedBy('openpyxl', (from, to) => {
      mkdirSync(path.dirname(to));
      run('python3', ['-c', 'import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])', from, to]);
    });
  });

  it('is untouched, and made again in place, after LibreOffice', async () => {
    await savedBy('libreoffice', (from, to) => { run('soffice', ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', path.dirname(to), from]); });
  });

  it('shows its mark on no page', () => {
    run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, path.join(folder, 'openpyxl-before.xlsx')]);
    const text = run('pdftotext', ['-layout', path.join(folder, 'openpyxl-before.pdf'), '-']);
    expect(text).toContain('Semaine 47');
    expect(text).not.toMatch(/Suivi · /);
  });
});
