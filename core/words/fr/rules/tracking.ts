/** Les règles sur ce qui est programmé et publié. */
import type { TrackingFindings } from '../../../rules/tracking/tracking-findings.ts';
import { channelTitle } from '../../../networks/network-names.ts';
import { NBSP, dateInFrench } from '../../format.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, post, quoted } from '../phrases.ts';
import { frStates } from '../terms.ts';

export const frTracking: WordsOfRules<TrackingFindings> = {
  'past-unresolved': {
    name: 'Parution non confirmée',
    sentence: pastUnresolved,
    several: (count) => `La parution de ${number(count)}${NBSP}publications n’est pas confirmée.`,
    why: 'Personne ne peut dire si la publication a été oubliée ou si elle est parue sans laisser de trace.',
    advice: 'Marquez-la comme publiée et ajoutez son lien, donnez-lui une nouvelle date ou annulez-la.',
  },
  'published-early': {
    name: 'Parution avant la date',
    sentence: ({ label, day, today, proof, word }) => `${post(label)} (${dateInFrench(day, today)})${NBSP}: date à venir, mais ${proof === 'figures' ? 'des chiffres sont déjà inscrits' : `${proof === 'status' ? 'statut' : 'suivi'} ${quoted(word)}`}.`,
    several: (count) => `${number(count)}${NBSP}publications sont déjà parues, mais leur date est à venir.`,
    why: 'Si le statut est faux, plus personne ne s’occupe de la publication; si c’est la date, ses résultats comptent dans la mauvaise semaine.',
    advice: 'Corrigez le statut ou inscrivez le jour où la publication est parue.',
  },
  'status-unknown': {
    name: 'Statut inconnu',
    sentence: ({ word, likely, rows }) => `Statut inconnu${NBSP}: ${quoted(word)}${rows > 1 ? ` (${number(rows)}${NBSP}lignes)` : ''}. Vouliez-vous écrire ${quoted(likely)}?`,
    several: (count) => `${number(count)}${NBSP}statuts sont inconnus.`,
    why: 'Une publication dont le statut n’est pas reconnu compte comme si elle n’en avait pas.',
    advice: 'Corrigez le statut.',
  },
  'scheduled-untracked': {
    name: 'Programmation sans suivi',
    sentence: ({ label, day, today }) => `${post(label)}${day === null ? '' : ` (${dateInFrench(day, today)})`}${NBSP}: statut «${NBSP}${frStates.scheduled}${NBSP}», mais suivi vide.`,
    several: (count) => `${number(count)}${NBSP}publications programmées n’ont pas de suivi.`,
    why: 'Les collègues ne voient ni dans quel outil ni par qui la publication est programmée et risquent de la programmer de nouveau.',
    advice: 'Notez l’outil et la personne dans la colonne de suivi ou corrigez le statut.',
  },
  'published-unlinked': {
    name: 'Lien manquant',
    sentence: publishedUnlinked,
    several: (count) => `${number(count)}${NBSP}publications parues n’ont pas de lien.`,
    why: 'Sans lien, personne ne retrouve la publication, et ses résultats sont plus difficiles à rattacher à cette ligne.',
    advice: 'Collez le lien de la publication ou corrigez le statut.',
  },
  'link-unreadable': {
    name: 'Lien inutilisable',
    sentence: ({ text }) => `${quoted(text)} n’est pas une adresse valide.`,
    several: (count) => `${number(count)}${NBSP}liens ne sont pas des adresses valides.`,
    why: 'Un clic ne mène pas à la publication, et ses résultats ne peuvent pas y être rattachés par le lien.',
    advice: 'Copiez l’adresse complète de la publication, qui commence par https://.',
  },
  'link-elsewhere': {
    name: 'Lien et canal discordants',
    sentence: ({ label, linked, channel }) => `${post(label)}${NBSP}: lien vers ${channelTitle(linked)}, canal ${channelTitle(channel)}.`,
    several: (count) => `${number(count)}${NBSP}liens mènent à un autre réseau que celui de la ligne.`,
    why: 'Si le lien est celui d’une autre publication, les résultats seront rattachés à la mauvaise ligne.',
    advice: 'Vérifiez lequel des deux est juste, puis corrigez le lien ou le canal.',
  },
};

function publishedUnlinked({ label, day, today, rows }: TrackingFindings['published-unlinked']): string {
  if (rows > 1) return `${number(rows)}${NBSP}publications parues n’ont pas de lien dans cette colonne.`;
  return `${post(label)}${day === null ? '' : ` (${dateInFrench(day, today)})`}${NBSP}: parue, mais sans lien.`;
}

function pastUnresolved({ label, day, today, state, word, rows }: TrackingFindings['past-unresolved']): string {
  if (rows > 1) return `${number(rows)}${NBSP}publications dont la date est passée n’ont pas de statut.`;
  const status = word === '' && state !== null ? frStates[state] : word;
  const what = status === '' ? 'aucun statut' : `statut ${quoted(status)}`;
  return `${post(label)} (${dateInFrench(day, today)})${NBSP}: ${state === 'scheduled' ? `${what}, parution non confirmée` : `date passée, ${what}`}.`;
}
