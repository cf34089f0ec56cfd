/** The one source of Suivi's commands on Excel's ribbon: a button that opens the pane, one for the report of the week, and a menu that marks the selected rows. */
import { BUTTON_TEXT, NAME, TASK_PANE_PAGE } from './identity.ts';
import type { Bilingual } from './identity.ts';

/** A command that puts a page into the pane. */
export interface RibbonCommand {
  /** Never changes: Office and its administrators know a command by it. */
  readonly id: string;
  readonly label: Bilingual;
  readonly description: Bilingual;
  /** Path from the published folder, with its query; all of them show in the one pane. */
  readonly page: string;
  /** Which of the drawn icons it has; Suivi's own where absent. */
  readonly icon?: CommandIcon;
}

/** A button with a list of commands. */
export interface RibbonMenu extends Omit<RibbonCommand, 'page'> {
  readonly items: readonly RibbonCommand[];
}

/** The states that rows can be marked with from the ribbon, in the order of the work; all but an idea. */
export const MARKED_STATES = ['to-produce', 'in-review', 'approved', 'scheduled', 'published', 'on-hold', 'cancelled'] as const;
export type MarkedState = (typeof MARKED_STATES)[number];

/** The drawn icons: one a state, the menu's own, and the report's. */
export type CommandIcon = MarkedState | 'mark' | 'report';
export const COMMAND_ICONS: readonly CommandIcon[] = ['report', 'mark', ...MARKED_STATES];

/** Sizes that a command's icon has; 16, 32 and 80 are compulsory. */
export const RIBBON_SIZES = [16, 32, 64, 80] as const;
export type RibbonSize = (typeof RIBBON_SIZES)[number];

/** The home tab's own name, for a page that stands in for Excel. */
export const HOME_TAB: Bilingual = { en: 'Home', fr: 'Accueil' };

interface StateTexts {
  readonly label: Bilingual;
  readonly description: Bilingual;
}

const STATE_TEXTS: { readonly [S in MarkedState]: StateTexts } = {
  'to-produce': {
    label: { en: 'To produce', fr: 'À produire' },
    description: { en: 'Mark the selected posts as still to produce.', fr: 'Marquer les publications sélectionnées comme étant à produire.' },
  },
  'in-review': {
    label: { en: 'In review', fr: 'En révision' },
    description: { en: 'Mark the selected posts as in review.', fr: 'Marquer les publications sélectionnées comme étant en révision.' },
  },
  approved: {
    label: { en: 'Approved', fr: 'Approuvé' },
    description: { en: 'Mark the selected posts as approved.', fr: 'Marquer les publications sélectionnées comme approuvées.' },
  },
  scheduled: {
    label: { en: 'Scheduled', fr: 'Programmé' },
    description: {
      en: 'Mark the selected posts as scheduled, with the tool and the day.',
      fr: 'Marquer les publications sélectionnées comme programmées, avec l’outil et la date.',
    },
  },
  published: {
    label: { en: 'Published', fr: 'Publié' },
    description: {
      en: 'Mark the selected posts as published.',
      fr: 'Marquer les publications sélectionnées comme publiées.',
    },
  },
  'on-hold': {
    label: { en: 'On hold', fr: 'En pause' },
    description: { en: 'Put the selected posts on hold.', fr: 'Mettre en pause les publications sélectionnées.' },
  },
  cancelled: {
    label: { en: 'Cancelled', fr: 'Annulé' },
    description: { en: 'Mark the selected posts as cancelled.', fr: 'Marquer les publications sélectionnées comme annulées.' },
  },
};

export const OPEN_COMMAND: RibbonCommand = { id: 'Suivi.Open', label: NAME, description: BUTTON_TEXT, page: TASK_PANE_PAGE };

export const REPORT_COMMAND: RibbonCommand = {
  id: 'Suivi.Report',
  label: { en: 'Weekly report', fr: 'Rapport de la semaine' },
  description: {
    en: 'Write the report of the week into a tab of its own. Nothing else in the workbook changes.',
    fr: 'Écrire le rapport de la semaine dans un onglet à part. Le reste du classeur ne change pas.',
  },
  page: `${TASK_PANE_PAGE}?report=week`,
  icon: 'report',
};

export const MARK_MENU: RibbonMenu = {
  id: 'Suivi.Mark',
  label: { en: 'Mark', fr: 'Marquer' },
  description: {
    en: 'Note in the calendar where the selected posts stand. The pane opens first; nothing is written before you choose it there.',
    fr: 'Noter dans le calendrier où en sont les publications sélectionnées. Le volet s’ouvre d’abord; rien n’est écrit avant que vous l’y demandiez.',
  },
  icon: 'mark',
  items: MARKED_STATES.map((state) => ({
    id: `Suivi.Mark.${state}`,
    ...STATE_TEXTS[state],
    page: `${TASK_PANE_PAGE}?mark=${state}`,
    icon: state,
  })),
};

/** Path of a command's icon in one size, from the published folder. */
export function commandIconFile(icon: CommandIcon, size: RibbonSize): string {
  return `assets/${icon}-${size}.png`;
}
