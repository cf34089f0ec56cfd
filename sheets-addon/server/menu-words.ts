/** What the menu says, in both languages; the states are called as on Excel's ribbon. */

export interface MenuWords {
  readonly open: string;
  readonly report: string;
  readonly mark: string;
  /** By the state's code, in the order of the work. */
  readonly states: readonly (readonly [code: string, label: string])[];
}

export const MENU_WORDS: { readonly [Language in 'en' | 'fr']: MenuWords } = {
  en: {
    open: 'Open Suivi',
    report: 'Weekly report',
    mark: 'Mark',
    states: [
      ['to-produce', 'To produce'],
      ['in-review', 'In review'],
      ['approved', 'Approved'],
      ['scheduled', 'Scheduled'],
      ['published', 'Published'],
      ['on-hold', 'On hold'],
      ['cancelled', 'Cancelled'],
    ],
  },
  fr: {
    open: 'Ouvrir Suivi',
    report: 'Rapport de la semaine',
    mark: 'Marquer',
    states: [
      ['to-produce', 'À produire'],
      ['in-review', 'En révision'],
      ['approved', 'Approuvé'],
      ['scheduled', 'Programmé'],
      ['published', 'Publié'],
      ['on-hold', 'En pause'],
      ['cancelled', 'Annulé'],
    ],
  },
};
