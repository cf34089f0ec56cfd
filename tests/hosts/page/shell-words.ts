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
  readonly ribbon: string;
  readonly pane: string;
  readonly openPane: string;
  readonly closePane: string;
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
}

const fr: ShellWords = {
  title: 'Suivi',
  noFile: 'Aucun classeur',
  open: 'Ouvrir',
  openFromComputer: 'Classeur de cet ordinateur…',
  examples: 'Exemples',
  save: 'Enregistrer une copie',
  language: 'Langue',
  theme: 'Thème',
  light: 'Clair',
  dark: 'Sombre',
  contrast: 'Contraste élevé',
  width: 'Largeur du volet',
  ribbon: 'Ruban',
  pane: 'Suivi',
  openPane: 'Afficher le volet Suivi',
  closePane: 'Masquer le volet Suivi',
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
};

const en: ShellWords = {
  title: 'Suivi',
  noFile: 'No workbook',
  open: 'Open',
  openFromComputer: 'Workbook on this computer…',
  examples: 'Examples',
  save: 'Save a copy',
  language: 'Language',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
  width: 'Pane width',
  ribbon: 'Ribbon',
  pane: 'Suivi',
  openPane: 'Show the Suivi pane',
  closePane: 'Hide the Suivi pane',
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
};

const words: Readonly<Record<Language, ShellWords>> = { fr, en };

export function shellWords(language: Language): ShellWords {
  return words[language];
}
