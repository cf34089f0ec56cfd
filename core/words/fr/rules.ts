/** Les règles en français : nom, phrase, raison et conseil. */
import type { FindingParameters } from '../../findings/finding.ts';
import { NBSP, dateInFrench } from '../format.ts';
import type { Words } from '../words.ts';
import { frStates } from './terms.ts';

export const frRules: Words['rules'] = {
  'date-missing': {
    name: 'Date manquante',
    sentence: ({ label }) => (label === '' ? 'Cette ligne n’a pas de date.' : `${quoted(label)} n’a pas de date.`),
    why: 'Sans date, personne ne peut préparer la publication à temps et elle ne compte dans aucune semaine.',
    advice: 'Indiquez le jour de publication ou marquez la ligne comme idée.',
  },
  'date-unreadable': {
    name: 'Date illisible',
    sentence: dateUnreadable,
    why: 'Une date qui ne peut être lue ne compte dans aucune semaine, et rien ne signale un retard.',
    advice: `Saisissez une date complète, par exemple 2026-11-30.`,
  },
  'date-ambiguous': {
    name: 'Jour ou mois',
    sentence: ({ text, dayFirst, monthFirst, isSwapped }) =>
      isSwapped
        ? `Le tableur a sans doute inversé le jour et le mois${NBSP}: la cellule contient le ${dateInFrench(monthFirst)}, la colonne laisse attendre le ${dateInFrench(dayFirst)}.`
        : `${quoted(text)} peut se lire ${dateInFrench(dayFirst)} ou ${dateInFrench(monthFirst)}.`,
    why: 'Rien dans la colonne ne permet de trancher, et Suivi ne devine pas une date.',
    advice: 'Saisissez la date avec le mois en lettres ou sous la forme 2026-11-30.',
  },
  'date-impossible': {
    name: 'Date inexistante',
    sentence: ({ text }) => `${quoted(text)} n’existe pas au calendrier.`,
    why: 'La publication ne peut paraître un jour qui n’existe pas.',
    advice: 'Corrigez le jour, le mois ou l’année.',
  },
  'past-unresolved': {
    name: 'Date passée, rien de confirmé',
    sentence: pastUnresolved,
    why: 'Personne ne peut dire si la publication a été oubliée ou si elle est parue sans laisser de trace.',
    advice: 'Marquez-la comme publiée et ajoutez son lien, donnez-lui une nouvelle date ou annulez-la.',
  },
  'scheduled-untracked': {
    name: 'Programmé sans suivi',
    sentence: ({ label, day }) =>
      `${quoted(label)} a le statut «${NBSP}programmé${NBSP}»${day === null ? '' : ` pour le ${dateInFrench(day)}`}, mais sa cellule de suivi est vide.`,
    why: 'Les collègues ne voient ni dans quel outil ni par qui la publication est programmée et risquent de la programmer de nouveau.',
    advice: 'Notez l’outil et la personne dans la colonne de suivi ou corrigez le statut.',
  },
  'owner-shared': {
    name: 'Responsabilité partagée',
    sentence: ({ owner, shared }) =>
      shared === 'group'
        ? `${quoted(owner)} désigne un groupe${NBSP}: personne en particulier n’est responsable de cette ligne.`
        : `${quoted(owner)} désigne plusieurs personnes${NBSP}: aucune n’est vraiment responsable de cette ligne.`,
    why: 'Ce qui appartient à plusieurs finit souvent par n’être fait par personne.',
    advice: 'Gardez un seul nom; les autres peuvent assurer la relève ou l’approbation.',
  },
  'text-duplicate': {
    name: 'Texte en double',
    sentence: textDuplicate,
    why: 'Les abonnés revoient la même publication, et les réseaux peuvent en réduire la diffusion.',
    advice: 'Réécrivez l’un des deux textes ou annulez l’une des publications.',
  },
};

function quoted(label: string): string {
  return label === '' ? 'Cette publication' : `«${NBSP}${label}${NBSP}»`;
}

function dateUnreadable({ label, text, isYearless, rows }: FindingParameters['date-unreadable']): string {
  const what = isYearless ? 'sans année' : 'illisible';
  if (rows > 1) return `${rows}${NBSP}dates de cette colonne sont ${isYearless ? 'sans année' : 'illisibles'}, par exemple ${quoted(text)}.`;
  return `${label === '' ? 'Cette ligne' : quoted(label)} a une date ${what}${NBSP}: ${quoted(text)}.`;
}

function pastUnresolved({ label, day, daysAgo, state, word }: FindingParameters['past-unresolved']): string {
  const ago = daysAgo === 1 ? 'hier' : `il y a ${daysAgo}${NBSP}jours`;
  const when = `${quoted(label)} devait paraître le ${dateInFrench(day, day + daysAgo)} (${ago})`;
  if (state === 'scheduled') return `${when}; statut «${NBSP}${word}${NBSP}», mais rien ne confirme sa parution.`;
  const status = word === '' && state !== null ? frStates[state] : word;
  return status === '' ? `${when}; aucun statut.` : `${when}; statut${NBSP}: «${NBSP}${status}${NBSP}».`;
}

function textDuplicate({ label, channel, daysApart, otherSheet, otherRow }: FindingParameters['text-duplicate']): string {
  const where = `la ligne ${otherRow} de «${NBSP}${otherSheet}${NBSP}»`;
  const on = channel === '' ? '' : ` sur ${channel}`;
  const apart = daysApart === null ? '' : daysApart === 0 ? ', le même jour' : daysApart === 1 ? ', à un jour d’intervalle' : `, à ${daysApart}${NBSP}jours d’intervalle`;
  return `${quoted(label)} reprend le texte de ${where}${on}${apart}.`;
}
