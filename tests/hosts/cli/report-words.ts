/** What the command line says of reports, in both languages. */
import type { Language } from '../../../core/index.ts';
import { NBSP } from '../../../core/words/format.ts';

/** Cells that are named; the others are counted. */
const NAMED = 3;

interface ReportCommandWords {
  readonly made: (tab: string) => string;
  readonly replaced: (tab: string) => string;
  readonly nameTaken: (name: string) => string;
  readonly unsure: (tab: string) => string;
  /** Cells that are not as Suivi would write them. */
  readonly edited: (tab: string, cells: readonly string[]) => string;
  /** A formula or a chart of somebody's, which is never written over. */
  readonly addedTo: (tab: string) => string;
  readonly notWritten: (tab: string, why: string) => string;
}

export const REPORT_WORDS: { readonly [L in Language]: ReportCommandWords } = {
  fr: {
    made: (tab) => `Onglet «${NBSP}${tab}${NBSP}» créé.`,
    replaced: (tab) => `Onglet «${NBSP}${tab}${NBSP}» refait.`,
    nameTaken: (name) => `Un autre onglet s’appelle déjà «${NBSP}${name}${NBSP}»; il n’a pas été touché.`,
    unsure: (tab) => `L’écriture de l’onglet «${NBSP}${tab}${NBSP}» n’a pas pu être vérifiée au complet; relancez la commande.`,
    edited: (tab, cells) => `Quelqu’un a écrit dans l’onglet «${NBSP}${tab}${NBSP}» (${cells.slice(0, NAMED).join(', ')}${cells.length > NAMED ? ` et ${cells.length - NAMED}${NBSP}autre${cells.length === NAMED + 1 ? '' : 's'}` : ''}); ajoutez --replace pour le refaire quand même, ou --new-tab pour écrire à côté. Ce qui est écrit dans les colonnes de notes ou hors du rapport est gardé.`,
    addedTo: (tab) => `Quelqu’un a ajouté une formule ou un graphique à l’onglet «${NBSP}${tab}${NBSP}», qui n’a pas été touché; ajoutez --new-tab pour écrire le rapport dans un nouvel onglet.`,
    notWritten: (tab, why) => `L’onglet «${NBSP}${tab}${NBSP}» n’a pas pu être écrit${NBSP}: ${why}.`,
  },
  en: {
    made: (tab) => `Tab “${tab}” made.`,
    replaced: (tab) => `Tab “${tab}” made again.`,
    nameTaken: (name) => `Another tab is called “${name}” already; it was left alone.`,
    unsure: (tab) => `The tab “${tab}” could not be checked in full; run the command again.`,
    edited: (tab, cells) => `Somebody has typed in the tab “${tab}” (${cells.slice(0, NAMED).join(', ')}${cells.length > NAMED ? ` and ${cells.length - NAMED} more` : ''}); add --replace to make it again all the same, or --new-tab to write beside it. What stands in the columns for notes or outside of the report is kept.`,
    addedTo: (tab) => `Somebody has added a formula or a chart to the tab “${tab}”, which was left alone; add --new-tab to write the report into a new tab.`,
    notWritten: (tab, why) => `The tab “${tab}” could not be written: ${why}.`,
  },
};
