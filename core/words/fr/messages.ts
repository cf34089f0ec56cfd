/** Ce qui se dit en français quand un classeur ne peut être traité ou que l’hôte ne peut faire une chose. */
import { NBSP } from '../format.ts';
import type { Words } from '../words.ts';

export const frDeclined: Words['declined'] = {
  'workbook-empty': () => ({
    title: 'Ce classeur est vide',
    body: 'Saisissez une ligne d’en-têtes (date, canal, texte, statut…), puis une publication par ligne au-dessous, et vérifiez de nouveau.',
  }),
  'title-only': (sheet) => ({
    title: 'Aucune publication pour l’instant',
    body: `${tab(sheet)} contient un titre ou des en-têtes, mais aucune publication. Ajoutez-en au moins une, puis vérifiez de nouveau.`,
  }),
  'layout-grid': (sheet) => ({
    title: 'Calendrier disposé en grille',
    body: `${tab(sheet)} présente les jours côte à côte, et une même cellule ne permet pas de distinguer le canal, le responsable et le statut. Suivi a besoin d’une ligne par publication et d’une colonne de dates.`,
  }),
  'layout-wide': (sheet) => ({
    title: 'Une colonne par canal',
    body: `${tab(sheet)} a une colonne pour chaque canal. Suivi a besoin d’une ligne par publication, avec le canal dans sa propre colonne.`,
  }),
  'beyond-columns': (sheet) => ({
    title: 'Aucun calendrier trouvé',
    body: `${tab(sheet)} a plus de 256 colonnes, et seules les colonnes A à IV sont examinées. Déplacez le calendrier vers la gauche ou supprimez ce qui le précède, puis vérifiez de nouveau.`,
  }),
  'calendar-gone': (sheet) => ({
    title: sheet === null ? 'Le calendrier n’existe plus' : `L’onglet ${tab(sheet)} n’existe plus`,
    body: 'C’était le calendrier. Rétablissez-le et vérifiez de nouveau ou, si un autre onglet le remplace, indiquez les colonnes de celui-ci.',
  }),
  'no-calendar': () => ({
    title: 'Aucun calendrier trouvé',
    body: 'Aucun onglet n’a de ligne d’en-têtes suivie de publications. Suivi cherche des en-têtes comme date, canal, texte, statut ou responsable dans les 40 premières lignes de chaque onglet. Ajoutez ou renommez ces en-têtes, puis vérifiez de nouveau.',
  }),
};

export const frFaults: Words['faults'] = {
  'cell-edit-mode': { title: 'Une cellule est en cours de modification', body: 'Appuyez sur Entrée ou Échap dans cette cellule pour terminer, puis réessayez.' },
  'no-answer': { title: 'Le tableur n’a pas répondu', body: 'Un calcul est peut-être en cours. Attendez un instant, puis réessayez.' },
  'too-large': {
    title: 'L’onglet est trop grand pour être lu en une seule fois',
    body: 'Déplacez les anciennes publications dans un autre classeur ou supprimez les lignes et colonnes inutilisées, puis réessayez.',
  },
  'sheet-missing': { title: 'L’onglet n’existe plus', body: 'Il a été supprimé depuis la lecture. Vérifiez de nouveau pour voir l’état actuel.' },
  'range-missing': { title: 'Les cellules n’existent plus', body: 'Des lignes ou des colonnes ont été supprimées depuis la lecture. Vérifiez de nouveau pour voir l’état actuel.' },
  'sheet-protected': { title: 'L’onglet est protégé', body: 'Adressez-vous à la personne qui l’a protégé ou ôtez la protection, puis réessayez.' },
  'read-only': { title: 'Le classeur est en lecture seule', body: 'Les constats restent lisibles; pour modifier quelque chose, passez en mode modification ou demandez-en le droit.' },
  'access-denied': { title: 'L’accès a été refusé', body: 'Le classeur ou votre organisation n’autorise pas Suivi à le faire. Adressez-vous à la personne qui en est responsable.' },
  'not-supported': { title: 'Cette version du tableur ne le permet pas', body: 'Mettez l’application à jour ou ouvrez le classeur dans un navigateur.' },
  busy: { title: 'Le tableur est occupé', body: 'Attendez la fin des calculs, puis réessayez.' },
  offline: { title: 'La connexion a été perdue', body: 'Vérifiez le réseau, puis réessayez. Rien n’a été modifié.' },
  'several-accounts': {
    title: 'Plusieurs comptes Google sont ouverts',
    body: 'Google a interrogé un autre compte que celui de ce classeur. Ouvrez le classeur dans une fenêtre où seul ce compte est connecté, puis réessayez.',
  },
  'not-authorised': { title: 'Suivi n’a plus l’autorisation d’accéder au classeur', body: 'Rouvrez Suivi par le menu Extensions et acceptez l’autorisation demandée.' },
  quota: { title: 'Le quota quotidien est atteint', body: 'Google limite ce qu’un compte peut faire en un jour. Réessayez demain ou depuis un autre compte.' },
  'time-limit': { title: 'La lecture a duré trop longtemps', body: 'Réessayez. Rien n’a été modifié.' },
  locked: { title: 'Une autre action de Suivi est en cours', body: 'Quelqu’un écrit dans ce classeur avec Suivi en ce moment. Attendez un instant, puis réessayez. Rien n’a été modifié.' },
  cancelled: { title: 'La lecture a été annulée', body: 'Rien n’a été modifié. Vérifiez de nouveau quand vous voudrez.' },
  unexpected: { title: 'Le classeur n’a pas pu être lu', body: 'Réessayez. Si le problème persiste, fermez puis rouvrez le classeur.' },
};

function tab(sheet: string | null): string {
  return sheet === null ? 'Le classeur' : `«${NBSP}${sheet}${NBSP}»`;
}
