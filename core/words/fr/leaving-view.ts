/** Le volet d’exportation, en français. */
import { NBSP, timeInFrench } from '../format.ts';
import type { LeavingViewWords } from '../leaving-view-words.ts';
import { frLeaving, leavingCount } from './leaving.ts';
import { counted, quoted } from './phrases.ts';

export const frLeavingView: LeavingViewWords = {
  leaving: frLeaving,
  target: 'Pour',
  report: 'Rapport de la semaine (.csv)',
  which: 'Publications',
  all: 'Toutes',
  split: { person: 'Un fichier par personne', channel: 'Un fichier par canal' },
  people: 'Une personne',
  channels: 'Un canal',
  stays: 'Chaque fichier est fait quand vous le demandez; rien n’est envoyé.',
  files: 'Fichiers',
  fileCount: leavingCount,
  moreFiles: (count) => `Voir ${counted(count, 'autre fichier', 'autres fichiers')}`,
  save: 'Télécharger',
  copy: 'Copier',
  intoTab: 'Écrire dans un onglet',
  ofFile: (action, file) => `${action}${NBSP}: ${file}`,
  saved: (at) => `Téléchargement demandé${asOf(at)}. Si rien n’arrive, copiez le contenu ou écrivez-le dans un onglet.`,
  copied: (at) => `Contenu copié${asOf(at)}.`,
  copyYourself: 'Le presse-papiers n’est pas accessible ici. Copiez le texte ci-dessous.',
  text: (file) => `Contenu de ${file}`,
  refused: (rows) => counted(rows, 'ligne refusée', 'lignes refusées'),
  refusedList: 'Lignes refusées',
  moreRefused: (count) => `Voir ${counted(count, 'autre ligne', 'autres lignes')}`,
  untitled: 'Sans titre',
  unfinished: `Incomplet${NBSP}: recommencez dans Suivi`,
  tabWritten: (tab) => `Fichier écrit dans l’onglet ${quoted(tab)}.`,
};

function asOf(at: number | null): string {
  return at === null ? '' : `, d’après le calendrier de ${timeInFrench(at)}`;
}
