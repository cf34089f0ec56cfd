/** The reports of the demo as openpyxl reads them: every value, look, link, chart and page as planned, and every other tab as it was. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCalendar } from '../../core/index.ts';
import type { SheetPage, SheetPlan } from '../../core/index.ts';
import { planOf } from '../../core/report/sheet/lay-out.ts';
import { LANGUAGES } from '../../core/words/language.ts';
import { makeDemo } from '../fixtures/demo/demo.ts';
import { askPython, plannedCharts, wrongCells } from '../fixtures/report-page/read-page.ts';
import type { ReadPage } from '../fixtures/report-page/read-page.ts';
import { suivi } from '../hosts/cli/call-suivi.ts';
import { connectExcel } from '../hosts/cli/connect-excel.ts';
import { MAKERS, REPORT_COMMANDS } from '../hosts/cli/report-makers.ts';
import type { ReportPeriod } from '../hosts/cli/report-makers.ts';
import { saveBook } from '../hosts/book/save-book.ts';

/** Monday 23 November 2026. */
const TODAY = 46_349;
const ASKED: { readonly [C in (typeof REPORT_COMMANDS)[number]]: { readonly words: readonly string[]; readonly period: ReportPeriod } } = {
  report: { words: ['--week', '2026-W47'], period: { week: { year: 2026, week: 47 } } },
  month: { words: ['--month', '2026-12'], period: { month: { year: 2026, month: 12 } } },
  audit: { words: ['--month', '2026-10'], period: { month: { year: 2026, month: 10 } } },
};

let folder: string;
beforeAll(() => { folder = mkdtempSync(path.join(tmpdir(), 'suivi-demo-')); });
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

describe.each(LANGUAGES)('the demo in %s', (language) => {
  let file: string;
  let before: object;
  beforeAll(async () => {
    file = path.join(folder, `demo.${language}.xlsx`);
    writeFileSync(file, await saveBook(makeDemo(language, TODAY).book));
    // The script's answer is its contract, here and below.
    before = askPython('read_tabs.py', [file]) as object;
  });

  describe.each(REPORT_COMMANDS)('with %s', (command) => {
    const { words, period } = ASKED[command];
    const call = (from: string, to: string): ReturnType<typeof suivi> => suivi(command, from, ...words, '--lang', language, '--today', '2026-11-23', '--out', to, '--json');
    let saved: string;
    let plan: SheetPlan;
    let page: SheetPage;
    beforeAll(async () => {
      saved = path.join(folder, `${command}.${language}.xlsx`);
      const { workbook } = await connectExcel(file, language);
      const opened = await openCalendar(workbook);
      if (opened.kind === 'declined') throw new Error(opened.code);
      plan = planOf(await MAKERS[command]({ workbook, opened, today: TODAY, language, period }), { dateSystem: 1900 });
      if (plan.page === undefined) throw new Error('no page');
      page = plan.page;
      expect((await call(file, saved)).code).toBe(0);
    });

    it('holds the report as planned', () => {
      const read = askPython('read_page.py', [saved, plan.name]) as ReadPage;
      expect(wrongCells(plan, page, read)).toEqual([]);
      expect(read.charts).toMatchObject(plannedCharts(plan, page));
      expect([read.merges.length, read['gridlines']]).toEqual([page.merges.length, false]);
      for (const { row, points } of page.rowHeights) expect([row, read.heights[String(row + 1)]]).toEqual([row, points]);
      const { print } = page;
      expect(read.breaks).toEqual(print.breaks ?? []);
      expect(read['page']).toEqual({
        paper: 1, orientation: print.isLandscape ? 'landscape' : 'portrait', fits: true, wide: 1, tall: print.pagesTall ?? 0, titles: '$1:$1', left: print.footer, right: '&P / &N',
      });
    });

    it('holds every other tab as it was', () => {
      const { [plan.name]: own, ...others } = askPython('read_tabs.py', [saved]) as { readonly [tab: string]: unknown };
      expect(own).toBeDefined();
      expect(others).toEqual(before);
    });

    it('is the same file where it is made twice', async () => {
      const again = path.join(folder, `again.${command}.${language}.xlsx`);
      expect(JSON.parse((await call(saved, again)).out)).toMatchObject({ tab: plan.name, replaced: true });
      expect(readFileSync(again).equals(readFileSync(saved))).toBe(true);
    });
  });
});
