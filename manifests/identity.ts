/** The one source of what Suivi is called, its ids, and the addresses of what is published. */

/** Never changes: Office knows an installed add-in by it. */
export const EXCEL_ADDIN_ID = '8652db79-8746-4463-af93-1b3f51f7a571';

/** The package's version; Office wants four parts. */
export const VERSION = '0.1.0';

export const PROVIDER = 'Suivi contributors';

/** The lowest version of Excel's JavaScript API that has all that Suivi calls. */
export const EXCEL_API = '1.14';

/** A text for both languages of the interface. */
export interface Bilingual {
  readonly en: string;
  readonly fr: string;
}

/** Excel's own interface languages that read the French texts; every other one reads the English. */
export const FRENCH_LOCALES = ['fr-FR', 'fr-CA'] as const;
export const DEFAULT_LOCALE = 'en-US';

export const NAME: Bilingual = { en: 'Suivi', fr: 'Suivi' };

export const DESCRIPTION: Bilingual = {
  en: 'Checks a social media calendar in the sheet where the team plans it, and shows what needs attention. Sends nothing anywhere.',
  fr: 'Vérifie un calendrier de médias sociaux dans le classeur où l’équipe le planifie et montre ce qui demande de l’attention. N’envoie rien nulle part.',
};

export const READY_TITLE: Bilingual = { en: 'Suivi is ready', fr: 'Suivi est prêt' };

export const READY_TEXT: Bilingual = {
  en: 'Open Suivi from the Home tab to check the calendar in this workbook.',
  fr: 'Ouvrez Suivi dans l’onglet Accueil pour vérifier le calendrier de ce classeur.',
};

export const BUTTON_TEXT: Bilingual = {
  en: 'Check the calendar in this workbook and see what needs attention.',
  fr: 'Vérifier le calendrier de ce classeur et voir ce qui demande de l’attention.',
};

/** Sizes of the icon in pixels: 16, 32, 64 and 80 for the ribbon, 32, 64 and 128 for lists of add-ins. */
export const ICON_SIZES = [16, 32, 64, 80, 128] as const;
export type IconSize = (typeof ICON_SIZES)[number];

/** Paths from the published folder. */
export const TASK_PANE_PAGE = 'taskpane.html';
export const SUPPORT_PAGE = 'support.html';
export const MANIFEST_FILE = 'manifest.xml';
export const FUNCTIONS_SCRIPT = 'functions.js';
export const FUNCTIONS_PAGE = 'functions.html';
/** What Excel is told of the functions, in each language. */
export const FUNCTIONS_METADATA: Bilingual = { en: 'functions.json', fr: 'functions-fr.json' };

/** Before the functions' names in a formula of Excel's: never changes, for formulas in workbooks hold it. */
export const FUNCTIONS_NAMESPACE = 'SUIVI';

/** Path of the icon in one size. */
export function iconFile(size: IconSize): string {
  return `assets/icon-${size}.png`;
}
