/** The words of the page around the spreadsheet, in both languages. */

export type Language = 'fr' | 'en';

export interface ShellWords {
  readonly title: string;
  readonly noFile: string;
  readonly open: string;
  readonly openFromComputer: string;
  readonly examples: string;
  /** Exports of networks, to be imported in the pane. */
  readonly exports: string;
  readonly save: string;
  readonly host: string;
  readonly language: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly contrast: string;
  readonly width: string;
  /** Why the width is not to be chosen. */
  readonly widthIsFixed: string;
  readonly ribbon: string;
  readonly menuBar: string;
  /** The menu of Google Sheets that add-ons put theirs into. */
  readonly extensions: string;
  readonly pane: string;
  readonly openPane: string;
  readonly closePane: string;
  readonly paneNotLoaded: string;
  /** The add-on's script has thrown. */
  readonly scriptFailed: string;
  /** Names the way out, since Tab only moves from cell to cell in there. */
  readonly sheet: string;
  readonly toPane: string;
  readonly drop: string;
  readonly close: string;
  readonly notOpened: string;
  readonly notReadable: string;
  /** Something in the file that nobody foresaw. */
  readonly notUnderstood: string;
  readonly notSaved: string;
  readonly notSavedAdvice: string;
  readonly unsaved: string;
  readonly unsavedText: string;
  readonly openAnyway: string;
  readonly cancel: string;
  readonly keepsCurrent: string;
  readonly loading: string;
  readonly noWorkbook: string;
  opened(name: string): string;
  saved(name: string): string;
  closeChart(title: string): string;
}

const fr: ShellWords = {
  title: 'Suivi',
  noFile: 'Aucun classeur',
  open: 'Ouvrir',
  openFromComputer: 'Classeur de cet ordinateur…',
  examples: 'Exemples',
  exports: 'Chiffres à importer (téléchargement)',
  save: 'Enregistrer une copie',
  host: 'Tableur',
  language: 'Langue',
  theme: 'Thème',
  light: 'Clair',
  dark: 'Sombre',
  contrast: 'Contraste élevé',
  width: 'Largeur du volet',
  widthIsFixed: 'Dans Google Sheets, le volet a toujours 300\u00a0px de large.',
  ribbon: 'Ruban',
  menuBar: 'Barre de menus',
  extensions: 'Extensions',
  pane: 'Suivi',
  openPane: 'Afficher le volet Suivi',
  closePane: 'Masquer le volet Suivi',
  paneNotLoaded: 'Le volet n’a pas pu être chargé. Vérifiez que «\u00a0npm start\u00a0» est toujours en marche, puis rechargez la page.',
  scriptFailed: 'Le script de Suivi s’est arrêté',
  sheet: 'Classeur (F6\u00a0: aller au volet)',
  toPane: 'Aller au volet Suivi',
  drop: 'Déposez un classeur .xlsx ou .csv pour l’ouvrir',
  close: 'Fermer',
  notOpened: 'Ce fichier n’a pas pu être ouvert',
  notReadable: 'Le fichier n’a pas pu être lu. Vérifiez qu’il existe toujours, puis réessayez.',
  notUnderstood: 'Son contenu n’a pas pu être affiché. Enregistrez-le de nouveau au format .xlsx dans Excel, puis réessayez.',
  notSaved: 'La copie n’a pas pu être enregistrée',
  notSavedAdvice: 'Vos modifications sont encore dans cette page. Gardez-la ouverte, puis réessayez.',
  unsaved: 'Ouvrir un autre classeur?',
  unsavedText: 'Vos modifications du classeur affiché ne sont pas enregistrées. Elles seront perdues si vous ouvrez un autre classeur.',
  openAnyway: 'Ouvrir sans enregistrer',
  cancel: 'Annuler',
  keepsCurrent: 'Le classeur affiché n’a pas changé.',
  loading: 'Ouverture du classeur…',
  noWorkbook: 'Ouvrez un classeur .xlsx ou .csv pour commencer.',
  opened: (name) => `Classeur ouvert\u00a0: ${name}`,
  saved: (name) => `Classeur enregistré\u00a0: ${name}`,
  closeChart: (title) => `Masquer le graphique «\u00a0${title}\u00a0»`,
};

const en: ShellWords = {
  title: 'Suivi',
  noFile: 'No workbook',
  open: 'Open',
  openFromComputer: 'Workbook on this computer…',
  examples: 'Examples',
  exports: 'Figures to import (download)',
  save: 'Save a copy',
  host: 'Spreadsheet',
  language: 'Language',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
  width: 'Pane width',
  widthIsFixed: 'In Google Sheets, the pane is always 300 px wide.',
  ribbon: 'Ribbon',
  menuBar: 'Menu bar',
  extensions: 'Extensions',
  pane: 'Suivi',
  openPane: 'Show the Suivi pane',
  closePane: 'Hide the Suivi pane',
  paneNotLoaded: 'The pane could not be loaded. Check that “npm start” is still running, then reload the page.',
  scriptFailed: 'Suivi’s script has stopped',
  sheet: 'Workbook (F6: go to pane)',
  toPane: 'Go to the Suivi pane',
  drop: 'Drop an .xlsx or .csv workbook to open it',
  close: 'Close',
  notOpened: 'This file could not be opened',
  notReadable: 'The file could not be read. Check that it still exists, then try again.',
  notUnderstood: 'Its contents could not be shown. Save it again as .xlsx in Excel, then try again.',
  notSaved: 'The copy could not be saved',
  notSavedAdvice: 'Your changes are still in this page. Keep it open, then try again.',
  unsaved: 'Open another workbook?',
  unsavedText: 'Your changes to the workbook on screen are not saved. They will be lost if you open another workbook.',
  openAnyway: 'Open without saving',
  cancel: 'Cancel',
  keepsCurrent: 'The workbook on screen has not changed.',
  loading: 'Opening the workbook…',
  noWorkbook: 'Open an .xlsx or .csv workbook to begin.',
  opened: (name) => `Workbook opened: ${name}`,
  saved: (name) => `Workbook saved: ${name}`,
  closeChart: (title) => `Hide the chart “${title}”`,
};

const words: Readonly<Record<Language, ShellWords>> = { fr, en };

export function shellWords(language: Language): ShellWords {
  return words[language];
}
