/** Le volet d’exportation, en français. */
import { NBSP, timeInFrench, wholeNumber } from '../format.ts';
import type { LeavingViewWords } from '../leaving-view-words.ts';
import { quotable } from '../quotable.ts';
import { frLeaving } from './leaving.ts';

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
  fileCount: (target, count) => (target === 'ics' ? counted(count, 'évènement', 'évènements') : counted(count, 'publication', 'publications')),
  moreFiles: (count) => `Voir ${counted(count, 'autre fichier', 'autres fichiers')}`,
  save: 'Télécharger',
  copy: 'Copier',
  intoTab: 'Écrire dans un onglet',
  ofFile: (action, file) => `${action}${NBSP}: ${file}`,
  saved: (at) => `Téléchargement demandé${asOf(at)}. Si rien n’arrive, copiez le contenu ou écrivez-le dans un onglet.`,
  copied: (at) => `Contenu copié${asOf(at)}.`,
  copyYourself: 'Le presse-papiers n’est pas accessible ici. Copiez le texte ci-dessous.',
  text: (file) => `Contenu de ${file}`,
  refused: (rows) => (rows === 1 ? 'Une ligne refusée' : `${wholeNumber(rows, NBSP)}${NBSP}lignes refusées`),
  refusedList: 'Lignes refusées',
  moreRefused: (count) => `Voir ${counted(count, 'autre ligne', 'autres lignes')}`,
  untitled: 'Sans titre',
  unfinished: `Incomplet${NBSP}: recommencez dans Suivi`,
  tabWritten: (tab) => `Fichier écrit dans l’onglet «${NBSP}${quotable(tab)}${NBSP}».`,
};

function asOf(at: number | null): string {
  return at === null ? '' : `, d’après le calendrier de ${timeInFrench(at)}`;
}

function counted(count: number, one: string, other: string): string {
  return `${wholeNumber(count, NBSP)}${NBSP}${count < 2 ? one : other}`;
}
