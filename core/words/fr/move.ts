/** Le déplacement d’une publication, en français. */
import { NBSP, dateInFrench } from '../format.ts';
import type { MoveWords } from '../move-words.ts';
import { quotable } from '../quotable.ts';

export const frMove: MoveWords = {
  move: 'Déplacer',
  title: 'Déplacer la publication',
  newDay: 'Nouvelle date',
  change: (from, to) => `${dateInFrench(from)} → ${dateInFrench(to)}`,
  deadlines: (count) => `${count < 2 ? 'Son échéance suit' : `Ses ${count}${NBSP}échéances suivent`}, au même nombre de jours ouvrables.`,
  left: (heading) => `«${NBSP}${quotable(heading)}${NBSP}» ne contient pas une date et reste tel quel.`,
  refusals: {
    'no-date-column': 'Cet onglet n’a pas de colonne de date.',
    blank: 'Cette publication n’a pas encore de date.',
    'not-a-date': 'Sa cellule contient du texte, pas une date. Saisissez d’abord une date.',
    'same-day': 'C’est déjà sa date.',
    'no-such-day': 'Choisissez une date.',
  },
  moveNow: 'Déplacer',
};
