/** Les rapports et les exportations, en français. */
import { NBSP, wholeNumber } from '../format.ts';
import { quotable } from '../quotable.ts';
import type { ReportsViewWords } from '../reports-view-words.ts';

export const frReportsView: ReportsViewWords = {
  names: { week: (key) => `Rapport ${key.replace('W', 'S')}`, month: (key) => `Mois ${key}`, audit: (key) => `Bilan ${key}`, digest: (key) => `À partager ${key.replace('W', 'S')}` },
  weeks: { last: 'Semaine dernière', this: 'Semaine en cours' },
  months: { this: 'Mois en cours', next: 'Mois prochain' },
  lastMonth: 'Mois dernier',
  forColleagues: 'Pour vos collègues',
  digest: {
    title: 'À partager cette semaine',
    intro: 'Un texte à coller dans un courriel ou une messagerie, pour les collègues qui veulent relayer vos publications.',
    copy: 'Copier le texte',
    intoTab: 'Écrire dans un onglet',
    copied: 'Texte copié.',
    copyYourself: 'Le presse-papiers n’est pas accessible ici. Copiez le texte sélectionné ci-dessous.',
    text: 'Texte à partager',
  },
  export: 'Exporter',
  crisis: `Suspendre les 72${NBSP}prochaines heures`,
  written: ({ tab, isReplaced, taken, isReshaped }) => {
    const where = taken === null ? `${named(tab)} est ${isReplaced ? 'à jour' : 'prêt'}.` : `Un de vos onglets s’appelle déjà ${named(taken)}${NBSP}: le rapport est dans ${named(tab)}.`;
    return isReshaped ? `${where} Le calendrier n’a plus les mêmes colonnes ou onglets${NBSP}: vérifiez-les en haut du volet.` : where;
  },
  edited: {
    title: 'Ce rapport a été modifié',
    body: (tab, count) => {
      const begun = `Quelqu’un a modifié ${named(tab)} depuis que Suivi l’a écrit; rien n’a été remplacé.`;
      if (count === 0) return `${begun} Il contient une formule ou un graphique que Suivi ne remplace jamais.`;
      return `${begun} ${counted(count, 'cellule dit', 'cellules disent')} autre chose que ce que Suivi y écrirait maintenant${count === 1 ? '' : '; certaines attendent peut-être seulement des chiffres plus récents'}.`;
    },
    cells: 'Cellules qui seraient remplacées',
    blank: 'Cellule vide',
    moreCells: (count) => `Voir ${counted(count, 'autre cellule', 'autres cellules')}`,
    replace: 'Remplacer le rapport',
    beside: 'Écrire dans un nouvel onglet',
  },
};

function named(tab: string): string {
  return `«${NBSP}${quotable(tab)}${NBSP}»`;
}

function counted(count: number, one: string, other: string): string {
  return `${wholeNumber(count, NBSP)}${NBSP}${count < 2 ? one : other}`;
}
