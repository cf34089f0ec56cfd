/** Le volet en français. */
import type { Severity } from '../../findings/finding.ts';
import { NBSP, dateInFrench, wholeNumber } from '../format.ts';
import type { PaneWords } from '../pane-words.ts';

const SEVERITY_NOUNS: { readonly [S in Severity]: readonly [one: string, other: string] } = {
  error: ['Erreur', 'Erreurs'],
  warning: ['Avertissement', 'Avertissements'],
  suggestion: ['Suggestion', 'Suggestions'],
};

/** A few tabs by name; a year of months would fill the pane. */
function firstNames(names: readonly string[]): string {
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')}…`;
}

export const frPane: PaneWords = {
  recognised: (content, posts) => `${content === 'calendar' ? 'Calendrier' : 'Résultats'} · ${counted(posts, 'publication', 'publications')}`,
  tabs: (names) =>
    names.length === 1 ? `Onglet ${quoted(names[0] ?? '')}` : `${counted(names.length, 'onglet', 'onglets')}${NBSP}: ${firstNames(names)}`,

  more: 'Autres options',
  language: 'Langue',
  languages: { fr: 'Français', en: 'English' },
  checkAgain: 'Vérifier de nouveau',

  findings: 'Constats',
  filterBySeverity: 'Filtrer par gravité',
  severityNoun: (severity, count) => SEVERITY_NOUNS[severity][isSingular(count) ? 0 : 1],
  search: 'Rechercher',
  searchFindings: 'Rechercher dans les constats',
  clearSearch: 'Effacer la recherche',
  groupBy: 'Regrouper',
  groupings: { rule: 'Par règle', week: 'Par semaine', person: 'Par personne', channel: 'Par canal' },
  week: (monday, today) => `Semaine du ${dateInFrench(monday, today)}`,
  noDate: 'Sans date',
  noPerson: 'Sans responsable',
  severalPeople: 'Plusieurs responsables ou un groupe',
  noChannel: 'Sans canal',
  severalChannels: 'Plusieurs canaux',
  findingCount: (count) => counted(count, 'constat', 'constats'),
  shown: (shown, total) => {
    if (shown === total) return counted(total, 'constat', 'constats');
    const listed = shown === 0 ? 'Aucun constat affiché' : counted(shown, 'constat affiché', 'constats affichés');
    return `${listed} sur ${number(total)}`;
  },
  cell: (address) => `cellule ${address}`,
  cellOnTab: (address, tab) => `cellule ${address} de ${quoted(tab)}`,
  why: 'Pourquoi',
  whatToDo: 'Que faire',

  noMatch: 'Aucun constat ne correspond à ces filtres.',
  clearFilters: 'Effacer les filtres',
  noPosts: { title: 'Aucune publication pour l’instant', body: 'Ajoutez une ligne sous les en-têtes; elle sera vérifiée aussitôt.' },
  allClear: (posts, notRun) =>
    notRun > 0
      ? {
          title: 'Aucun constat, vérification partielle',
          body: `${counted(posts, 'publication vérifiée', 'publications vérifiées')}; ${counted(notRun, 'règle n’a', 'règles n’ont')} pas pu être ${isSingular(notRun) ? 'appliquée' : 'appliquées'}.`,
        }
      : {
          title: 'Rien à signaler',
          body: posts === 1 ? 'La publication a été vérifiée.' : `Les ${number(posts)}${NBSP}publications ont été vérifiées.`,
        },
  notRun: (count) => counted(count, 'règle non appliquée', 'règles non appliquées'),
  columnsMissing: (roles) => `Ajoutez ${roles.length === 1 ? 'une colonne' : 'des colonnes'} pour l’appliquer${NBSP}: ${roles.join(' et ')}.`,

  reading: 'Lecture du calendrier',
  readingPercent: (percent) => `Lecture du calendrier${NBSP}: ${percent}${NBSP}%`,
  cancel: 'Annuler',
  tryAgain: 'Réessayer',
  crashed: {
    title: 'Le volet s’est arrêté',
    body: 'Rechargez le volet pour continuer. Si vous enregistriez quelque chose, vérifiez-le dans le classeur.',
    reload: 'Recharger',
  },
};

/** En français, zéro et un sont au singulier. */
function isSingular(count: number): boolean {
  return count < 2;
}

function number(value: number): string {
  return wholeNumber(value, NBSP);
}

function counted(count: number, one: string, other: string): string {
  return `${number(count)}${NBSP}${isSingular(count) ? one : other}`;
}

function quoted(text: string): string {
  return `«${NBSP}${text}${NBSP}»`;
}
