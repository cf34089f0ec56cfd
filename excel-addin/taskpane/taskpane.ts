/** The task pane's entry: waits for Office, then puts Suivi's pane over the open workbook. */
import { localToday } from '../../core/pane/local-today.ts';
import { mount } from '../../core/pane/mount.tsx';
import { openExcelWorkbook } from '../host/excel-workbook.ts';
import { localPreferences } from './local-preferences.ts';
import { officeThemeSource } from './office-theme.ts';
import { showOutsideExcel } from './outside-excel.ts';

async function start(element: HTMLElement): Promise<void> {
  // The script from Microsoft's address defines Office; without a network there is none.
  if (typeof Office === 'undefined') return showOutsideExcel(element, 'office-missing');
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return showOutsideExcel(element, 'not-excel');
  mount(element, openExcelWorkbook(Office.context.displayLanguage), {
    today: localToday,
    theme: officeThemeSource(),
    preferences: localPreferences(),
  });
}

const element = document.getElementById('suivi');
if (element !== null) void start(element);
