/** The task pane's entry: waits for Office, then puts Suivi's pane over the open workbook. */
import { initialAction } from '../../core/pane/initial-action.ts';
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
  const action = initialAction(location.search);
  mount(element, openExcelWorkbook(Office.context.displayLanguage), {
    today: localToday,
    theme: officeThemeSource(),
    preferences: localPreferences(),
    ...(action === null ? {} : { action }),
  });
}

const element = document.getElementById('suivi');
if (element !== null) void start(element);
