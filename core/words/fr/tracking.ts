/** Le suivi des publications, en français. */
import { NBSP, dateInFrench, wholeNumber } from '../format.ts';
import { quotable } from '../quotable.ts';
import type { LeftPosts, TrackingWords } from '../tracking-words.ts';
import type { State } from '../../table/calendar.ts';
import { frStates } from './terms.ts';

/** Plus de mots ne se lisent plus dans une phrase. */
const MOST_OFFERED = 8;

/** Accordé avec « publication »; après « marquer », l’état vient avec ce qui le précède. */
const AGREED: { readonly [S in State]: readonly [as: string, one: string, several: string] } = {
  idea: ['comme ', 'idée', 'idées'],
  'to-produce': ['comme étant ', 'à produire', 'à produire'],
  'in-review': ['', 'en révision', 'en révision'],
  approved: ['comme ', 'approuvée', 'approuvées'],
  scheduled: ['comme ', 'programmée', 'programmées'],
  published: ['comme ', 'publiée', 'publiées'],
  'on-hold': ['', 'en pause', 'en pause'],
  cancelled: ['comme ', 'annulée', 'annulées'],
};

/** Combien sont déjà dans cet état. */
export function alreadyInFrench(state: State, count: number): string {
  const [, one, several] = AGREED[state];
  return `${number(count)}${NBSP}déjà ${count < 2 ? one : several}`;
}

export const frTracking: TrackingWords = {
  refusals: {
    'row-twice': () => 'une autre ligne est identique; modifiez-en une',
    'row-shifted': () => 'ses cellules sont décalées; remettez-les dans leurs colonnes',
    'no-column': () => 'aucune colonne ne dit où elle en est; ajoutez une colonne de suivi',
    'no-channel': () => 'le canal n’est pas indiqué dans ses colonnes; indiquez-le d’abord',
    'unknown-word': ({ word }) => `${quoted(word)} n’est pas un état connu; dites à Suivi ce que ce mot veut dire`,
    illegal: ({ from, through }) => {
      if (from === 'published') return 'elle est déjà publiée; corrigez la cellule à la main si c’est une erreur';
      return through.length === 0 ? `son état ne le permet pas${from === null ? '' : ` (${frStates[from]})`}` : `marquez-la d’abord ${through.map(markedAs).join(', puis ')}`;
    },
    'is-event': () => 'c’est un évènement, pas une publication',
    'is-idea': () => 'c’est encore une idée',
    'no-date': () => 'elle n’a pas de date',
    'date-unread': ({ word }) => `sa date est illisible${word === '' ? '' : ` (${quotable(word)})`}; corrigez-la`,
    'date-to-come': ({ day, today }) => `sa date est à venir${day === null ? '' : ` (${dateInFrench(day, today)})`}`,
    'date-past': ({ day, today }) => `sa date est passée${day === null ? '' : ` (${dateInFrench(day, today)})`}; changez la date ou marquez la publication comme publiée`,
    'not-in-list': ({ offered }) => `cet état n’est pas dans la liste déroulante (choix${NBSP}: ${offeredWords(offered)})`,
    'marks-only': () => 'sa colonne ne prend que des coches',
    'dates-only': () => 'sa colonne ne prend que les dates d’un autre état',
    'link-wrong': () => 'le lien n’est pas une adresse Web complète',
  },
  warnings: {
    'self-approval': (count) => (count < 2 ? 'Une publication est approuvée par la personne qui la prépare.' : `${number(count)} publications sont approuvées par la personne qui les prépare.`),
    'no-approver': (count) => `${posts(count)} sans nom dans la colonne d’approbation.`,
    'no-link': (count) => `${posts(count)} sans lien vers la publication parue.`,
    'who-kept': (count) => `Un autre nom figure déjà dans ${posts(count)}; il est conservé.`,
    'sign-kept': (count) => `La colonne de suivi de ${posts(count)} contient une note; elle est conservée.`,
    'sign-stays': (count) => `${posts(count)} dont la colonne de suivi reste telle quelle. Videz la cellule au besoin.`,
    'still-scheduled': (count) => `${posts(count)} à retirer aussi de l’outil de programmation.`,
    'channels-left': (count) => `${posts(count)} dont certains canaux restent tels quels.`,
  },
  details: { tool: 'outil', link: 'lien', who: 'nom', day: 'date' },
  unplaced: (details) => `Aucune colonne pour${NBSP}: ${details.join(', ')}.`,
  unknownWord: (word, count) => `Que veut dire ${quoted(word)} (${posts(count)})?`,
  result: ({ state, marked, already, unknown, left }) => {
    const [as, one, several] = AGREED[state];
    const done = marked === 0 ? 'Aucune publication marquée' : `${posts(marked)} ${marked < 2 ? `marquée ${as}${one}` : `marquées ${as}${several}`}`;
    const same = already === 0 ? '' : `, ${alreadyInFrench(state, already)}`;
    const unsure = unknown === 0 ? '' : `, ${number(unknown)} à vérifier`;
    const count = left.reduce((sum, each) => sum + each.count, 0);
    return `${done}${same}${unsure}${count === 0 ? '' : `, ${number(count)} ${count < 2 ? 'laissée telle quelle' : 'laissées telles quelles'}${NBSP}: ${left.map(reason(left.length)).join('; ')}`}.`;
  },
};

function markedAs(state: State): string {
  const [as, one] = AGREED[state];
  return `${as}${one}`;
}

/** Le nombre n’est dit que s’il y a plusieurs raisons. */
function reason(reasons: number): (left: LeftPosts) => string {
  return ({ why, count }) => (reasons < 2 ? why : `${why} (${number(count)})`);
}

function offeredWords(offered: readonly string[]): string {
  const shown = offered.slice(0, MOST_OFFERED).map(quotable).join(', ');
  return offered.length > MOST_OFFERED ? `${shown}…` : shown;
}

function posts(count: number): string {
  return `${number(count)}${NBSP}${count < 2 ? 'publication' : 'publications'}`;
}

function number(count: number): string {
  return wholeNumber(count, NBSP);
}

function quoted(text: string): string {
  return `«${NBSP}${quotable(text)}${NBSP}»`;
}
