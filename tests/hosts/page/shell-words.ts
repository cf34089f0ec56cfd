/** The words of the page around the spreadsheet, in both languages. */

export type Language = 'fr' | 'en';

export interface ShellWords {
  readonly title: string;
  readonly noFile: string;
  readonly open: string;
  readonly openFromComputer: string;
  readonly examples: string;
  readonly save: string;
  readonly language: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly contrast: string;
  readonly width: string;
  readonly pane: string;
  readonly openPane: string;
  readonly closePane: string;
  readonly sheet: string;
  readonly drop: string;
  readonly close: string;
  readonly notOpened: string;
  readonly notReadable: string;
  readonly keepsCurrent: string;
  readonly loading: string;
  readonly noWorkbook: string;
  opened(name: string): string;
  saved(name: string): string;
}

const fr: ShellWords = {
  title: 'Suivi',
  noFile: 'Aucun classeur',
  open: 'Ouvrir',
  openFromComputer: 'Classeur de cet ordinateur…',
  examples: 'Exemples',
  save: 'Enregistrer',
  language: 'Langue',
  theme: 'Thème',
  light: 'Clair',
  dark: 'Sombre',
  contrast: 'Contraste élevé',
  width: 'Volet',
  pane: 'Suivi',
  openPane: 'Afficher le volet Suivi',
  closePane: 'Fermer le volet Suivi',
  sheet: 'Classeur',
  drop: 'Déposer un classeur .xlsx ou .csv pour l’ouvrir',
  close: 'Fermer',
  notOpened: 'Ce fichier n’a pas pu être ouvert',
  notReadable: 'Le fichier n’a pas pu être lu. Vérifier qu’il existe toujours, puis réessayer.',
  keepsCurrent: 'Le classeur affiché n’a pas changé.',
  loading: 'Ouverture du classeur…',
  noWorkbook: 'Ouvrir un classeur .xlsx ou .csv pour commencer.',
  opened: (name) => `Classeur ouvert\u00a0: ${name}`,
  saved: (name) => `Classeur enregistré\u00a0: ${name}`,
};

const en: ShellWords = {
  title: 'Suivi',
  noFile: 'No workbook',
  open: 'Open',
  openFromComputer: 'Workbook on this computer…',
  examples: 'Examples',
  save: 'Save',
  language: 'Language',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
  width: 'Pane',
  pane: 'Suivi',
  openPane: 'Show the Suivi pane',
  closePane: 'Close the Suivi pane',
  sheet: 'Workbook',
  drop: 'Drop an .xlsx or .csv workbook to open it',
  close: 'Close',
  notOpened: 'This file could not be opened',
  notReadable: 'The file could not be read. Check that it still exists, then try again.',
  keepsCurrent: 'The workbook on screen has not changed.',
  loading: 'Opening the workbook…',
  noWorkbook: 'Open an .xlsx or .csv workbook to begin.',
  opened: (name) => `Workbook opened: ${name}`,
  saved: (name) => `Workbook saved: ${name}`,
};

const words: Readonly<Record<Language, ShellWords>> = { fr, en };

export function shellWords(language: Language): ShellWords {
  return words[language];
}
