/** Pourquoi des publications sont laissées telles quelles, en quelques mots, en français. */
import type { Day } from '../../time/day.ts';
import { shortDate } from '../../tracking/short-day.ts';
import type { MarkReasons } from '../mark-reasons-in.ts';
import { quotable } from '../quotable.ts';
import { frStates } from './terms.ts';

export const frMarkReasons: MarkReasons = {
  'row-twice': () => 'lignes identiques',
  'row-shifted': () => 'cellules décalées',
  'no-column': () => 'colonne de suivi absente',
  'no-channel': () => 'canal absent',
  'unknown-word': ({ word }) => `mot inconnu (${quotable(word)})`,
  illegal: ({ from, through: [next] }) => {
    if (from === 'published') return 'publication déjà parue';
    return next === undefined ? `état qui ne le permet pas${from === null ? '' : ` (${frStates[from]})`}` : `étape à franchir d’abord (${frStates[next]})`;
  },
  'is-event': () => 'évènement',
  'is-idea': () => 'idée',
  'no-date': () => 'date absente',
  'date-unread': ({ word }) => `date illisible${word === '' ? '' : ` (${quotable(word)})`}`,
  'date-to-come': ({ day }) => `date à venir${inShort(day)}`,
  'date-past': ({ day }) => `date passée${inShort(day)}`,
  'not-in-list': () => 'état absent de la liste déroulante',
  'marks-only': () => 'colonne de coches',
  'dates-only': () => 'colonne de dates d’un autre état',
  'link-wrong': () => 'lien qui n’en est pas un',
};

/** Le jour, sans son année. */
function inShort(day: Day | null): string {
  return day === null ? '' : ` (${shortDate(day, 'fr')})`;
}
