/** Starts Univer, the spreadsheet component, with the plugins that the page needs and nothing else. */
import type { IWorkbookData, Workbook as UniverWorkbook } from '@univerjs/core';
import { ICommandService, LocaleType, LogLevel, ThemeService, Univer, UniverInstanceType, mergeLocales } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import designEn from '@univerjs/design/locale/en-US';
import designFr from '@univerjs/design/locale/fr-FR';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsUiEn from '@univerjs/docs-ui/locale/en-US';
import docsUiFr from '@univerjs/docs-ui/locale/fr-FR';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import sheetsFr from '@univerjs/sheets/locale/fr-FR';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import validationEn from '@univerjs/sheets-data-validation/locale/en-US';
import validationFr from '@univerjs/sheets-data-validation/locale/fr-FR';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import validationUiEn from '@univerjs/sheets-data-validation-ui/locale/en-US';
import validationUiFr from '@univerjs/sheets-data-validation-ui/locale/fr-FR';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import filterEn from '@univerjs/sheets-filter/locale/en-US';
import filterFr from '@univerjs/sheets-filter/locale/fr-FR';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import filterUiEn from '@univerjs/sheets-filter-ui/locale/en-US';
import filterUiFr from '@univerjs/sheets-filter-ui/locale/fr-FR';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import formulaEn from '@univerjs/sheets-formula/locale/en-US';
import formulaFr from '@univerjs/sheets-formula/locale/fr-FR';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaUiEn from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaUiFr from '@univerjs/sheets-formula-ui/locale/fr-FR';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import numfmtUiEn from '@univerjs/sheets-numfmt-ui/locale/en-US';
import numfmtUiFr from '@univerjs/sheets-numfmt-ui/locale/fr-FR';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiFr from '@univerjs/sheets-ui/locale/fr-FR';
import { UniverUIPlugin } from '@univerjs/ui';
import uiEn from '@univerjs/ui/locale/en-US';
import uiFr from '@univerjs/ui/locale/fr-FR';
import type { Language } from '../shell-words.ts';

/** A running Univer, reduced to what the page asks of it. */
export interface Engine {
  readonly injector: Injector;
  readonly commands: ICommandService;
  open(data: IWorkbookData): UniverWorkbook;
  setDark(isDark: boolean): void;
  dispose(): void;
}

const locales = {
  [LocaleType.EN_US]: mergeLocales(
    designEn, uiEn, docsUiEn, sheetsEn, sheetsUiEn, formulaEn, formulaUiEn, numfmtUiEn,
    filterEn, filterUiEn, validationEn, validationUiEn,
  ),
  [LocaleType.FR_FR]: mergeLocales(
    designFr, uiFr, docsUiFr, sheetsFr, sheetsUiFr, formulaFr, formulaUiFr, numfmtUiFr,
    filterFr, filterUiFr, validationFr, validationUiFr,
  ),
};

function registerPlugins(univer: Univer, container: HTMLElement): void {
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  // The toolbar is left out: formatting is not what this page is for, and the room belongs to the sheet.
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false, footer: true, disableAutoFocus: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  // Above this size Univer copies a tab piece by piece later, and can't take back its deletion.
  univer.registerPlugin(UniverSheetsPlugin, { largeSheetOperation: { largeSheetCellCountThreshold: 10_000_000 } });
  univer.registerPlugin(UniverSheetsUIPlugin, { disableForceStringAlert: true, disableForceStringMark: true });
  // Results that came with the file stay until something they depend on changes, as in Excel.
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.WHEN_EMPTY });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsFilterUIPlugin, { useRemoteFilterValuesGenerator: false });
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, { showEditOnDropdown: false, showSearchOnDropdown: false });
}

/** Starts Univer inside an element. Its language is fixed for its lifetime; its theme is not. */
export function startEngine(container: HTMLElement, language: Language, isDark: boolean): Engine {
  const univer = new Univer({
    locale: language === 'fr' ? LocaleType.FR_FR : LocaleType.EN_US,
    locales,
    darkMode: isDark,
    logLevel: LogLevel.ERROR,
  });
  registerPlugins(univer, container);
  const injector = univer.__getInjector();
  return {
    injector,
    commands: injector.get(ICommandService),
    open: (data) => univer.createUnit<IWorkbookData, UniverWorkbook>(UniverInstanceType.UNIVER_SHEET, data),
    setDark: (dark) => injector.get(ThemeService).setDarkMode(dark),
    dispose: () => univer.dispose(),
  };
}
