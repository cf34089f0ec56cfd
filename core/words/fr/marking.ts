/** Ce que le volet dit autour du marquage des publications, en français. */
import type { State } from '../../table/calendar.ts';
import { NBSP, wholeNumber } from '../format.ts';
import type { MarkingWords } from '../marking-words.ts';
import { quotable } from '../quotable.ts';
import { frStates } from './terms.ts';
import { frMarkReasons } from './mark-reasons.ts';
import { alreadyInFrench } from './tracking.ts';

/** Seuls ces états ont une date. */
const DONE_ON: { readonly [S in State]?: string } = { approved: 'Approuvé le', scheduled: 'Programmé le', published: 'Publié le' };

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
  day: (state) => DONE_ON[state] ?? '',
  who: 'Qui êtes-vous?',
  nobody: 'Non précisé',
  channel: 'Canal',
  allChannels: 'Tous les canaux',

  preview: 'Ce qui va changer',
  counts: ({ state, marks, refused, already, gone }) => {
    const parts = [marks === 0 ? 'Aucune ne changera' : counted(marks, 'changera', 'changeront')];
    if (refused > 0) parts.push(counted(refused, 'refusée', 'refusées'));
    if (already > 0) parts.push(alreadyInFrench(state, already));
    if (gone > 0) parts.push(counted(gone, 'disparue', 'disparues'));
    return parts.join(', ');
  },
  noRight: (state, allowed) => `Vous n’avez pas le droit de marquer comme ${frStates[state]}${allowed === '' ? '' : ` (rôles autorisés${NBSP}: ${allowed})`}.`,
  change: (heading, from, to) => `${heading}${NBSP}: ${from} → ${to}`,
  refused: 'Resteront telles quelles',
  reasons: frMarkReasons,
  more: (count) => `et ${counted(count, 'autre', 'autres')}`,
  markNow: (count) => (count === 0 ? 'Marquer' : `Marquer ${counted(count, 'publication', 'publications')}`),

  showLeft: (count) => (count < 2 ? 'Voir laquelle' : 'Voir lesquelles'),
  harmed: (count) => (count < 2 ? '1 cellule d’une autre personne a été remplacée' : `${number(count)} cellules d’autres personnes ont été remplacées`),
  held: (address, old) => `${address} contenait${NBSP}: ${old}`,
  putBack: 'Rétablir',
  wasPutBack: (count, left) => `${counted(count, 'cellule rétablie', 'cellules rétablies')}${left === 0 ? '' : `, ${counted(left, 'laissée', 'laissées')}, changée${left < 2 ? '' : 's'} depuis`}.`,

  addColumn: { title: 'Ajouter une colonne de suivi', body: 'Elle se place à droite du calendrier, avec sa liste d’états et leurs couleurs.' },
  addIds: {
    title: 'Ajouter des identifiants',
    body: `Une colonne masquée, «${NBSP}Suivi ID${NBSP}», permet de retrouver chaque ligne. Les lignes identiques n’en auront pas.`,
  },
  teamWords: (count) => (count === 0 ? 'Mots de l’équipe' : `Mots de l’équipe (${number(count)})`),
  teamWordsHint: `Dites ce que ces mots veulent dire. Conservé dans l’onglet «${NBSP}Suivi${NBSP}», pour toute l’équipe.`,
  noMeaning: 'Aucun état connu',
};

function counted(count: number, one: string, other: string): string {
  return `${number(count)}${NBSP}${count < 2 ? one : other}`;
}

function number(count: number): string {
  return wholeNumber(count, NBSP);
}
