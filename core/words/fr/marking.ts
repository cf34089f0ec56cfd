/** Ce que le volet dit autour du marquage des publications, en français. */
import { NBSP, wholeNumber } from '../format.ts';
import type { MarkingWords } from '../marking-words.ts';
import { quotable } from '../quotable.ts';
import { frStates } from './terms.ts';

export const frMarking: MarkingWords = {
  mark: 'Marquer',
  markSelected: 'Marquer les lignes sélectionnées',
  markAs: (state) => `Marquer comme ${frStates[state]}`,
  markOneAs: (state, post) => `Marquer comme ${frStates[state]}${NBSP}: ${post}`,
  unconfirmed: 'Date passée, à confirmer',
  period: 'Période',
  periods: { both: 'Ces deux semaines', this: 'Cette semaine', next: 'Semaine suivante', all: 'Tout le calendrier' },
  nothingCounted: 'Aucune publication.',

  rows: 'Lignes',
  lots: {
    'to-schedule': (count) => `À programmer (${number(count)})`,
    unconfirmed: (count) => `À confirmer (${number(count)})`,
    findings: (count) => (count < 2 ? 'Cette ligne' : `Lignes des constats (${number(count)})`),
    selected: (count) => `Lignes sélectionnées (${number(count)})`,
    filtered: (count) => `Lignes visibles du filtre (${number(count)})`,
  },
  reading: 'Lecture de la sélection',
  noneSelected: 'Sélectionnez des lignes du calendrier.',
  state: 'Nouvel état',
  meaning: (word, state) => `${quotable(word)} (${state})`,
  tool: 'Outil',
  link: 'Lien de la publication',
  linkWrong: 'Collez une adresse qui commence par https://.',
  day: 'Fait le',
  who: 'Qui êtes-vous?',
  nobody: 'Non précisé',
  channel: 'Canal',
  allChannels: 'Tous les canaux',

  preview: 'Ce qui va changer',
  counts: ({ marks, refused, already, gone }) => {
    const parts = [counted(marks, 'changera', 'changeront')];
    if (refused > 0) parts.push(counted(refused, 'refusée', 'refusées'));
    if (already > 0) parts.push(`${number(already)}${NBSP}déjà ainsi`);
    if (gone > 0) parts.push(counted(gone, 'disparue', 'disparues'));
    return parts.join(', ');
  },
  change: (heading, from, to) => `${heading}${NBSP}: ${from} → ${to}`,
  refused: 'Resteront telles quelles',
  more: (count) => `et ${counted(count, 'autre', 'autres')}`,
  markNow: (count) => (count === 0 ? 'Marquer' : `Marquer ${counted(count, 'publication', 'publications')}`),
  allAlready: `Rien à changer${NBSP}: c’est déjà ainsi.`,
  allRefused: 'Aucune de ces lignes ne peut être marquée ainsi.',

  showLeft: (count) => (count < 2 ? 'Voir laquelle' : 'Voir lesquelles'),
  hideLeft: 'Masquer',
  harmed: (count) => (count < 2 ? '1 cellule d’une autre personne a été remplacée' : `${number(count)} cellules d’autres personnes ont été remplacées`),
  held: (address, old) => `${address} contenait${NBSP}: ${old}`,
  putBack: 'Rétablir',
  wasPutBack: (count, left) => `${counted(count, 'cellule rétablie', 'cellules rétablies')}${left === 0 ? '' : `, ${counted(left, 'laissée', 'laissées')}, changée${left < 2 ? '' : 's'} depuis`}.`,

  addColumn: { title: 'Ajouter une colonne de suivi', body: 'Elle se place à droite du calendrier, avec sa liste d’états et leurs couleurs.' },
  addIds: {
    title: 'Ajouter des identifiants',
    body: `Une colonne masquée «${NBSP}Suivi ID${NBSP}» fera reconnaître chaque ligne. Celles qui sont déjà pareilles n’en auront pas${NBSP}: distinguez-les d’abord.`,
  },
  teamWords: (count) => (count === 0 ? 'Mots de l’équipe' : `Mots de l’équipe (${number(count)})`),
  teamWordsHint: 'Dites ce que ces mots veulent dire. C’est gardé dans l’onglet Suivi, pour toute l’équipe.',
  noMeaning: 'Aucun état connu',
};

function counted(count: number, one: string, other: string): string {
  return `${number(count)}${NBSP}${count < 2 ? one : other}`;
}

function number(count: number): string {
  return wholeNumber(count, NBSP);
}
