/** Les règles sur le style de l’équipe. */
import type { StyleFindings } from '../../../rules/style/style-findings.ts';
import { NBSP } from '../../format.ts';
import { quotable } from '../../quotable.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, post, quoted } from '../phrases.ts';

export const frStyle: WordsOfRules<StyleFindings> = {
  'style-banned-word': {
    name: 'Mot à éviter',
    sentence: ({ label, word, reason, others }) => {
      const why = reason === '' ? '' : ` (${quotable(reason)})`;
      return `${post(label)}${NBSP}: éviter ${quoted(word)}${why}${others === 0 ? '' : ` et ${number(others)} autre${s(others)} mot${s(others)}`}.`;
    },
    several: (count) => `${number(count)}${NBSP}publications emploient un mot à éviter selon le guide de style.`,
    why: 'Votre équipe évite ces mots pour parler partout d’une même voix.',
    advice: 'Remplacez le mot ou, s’il convient désormais, retirez-le du guide de style.',
  },
  'style-hashtag-missing': {
    name: 'Mot-clic manquant',
    sentence: ({ label, hashtag, near, others }) => {
      const missing = near === '' ? `ajouter ${quotable(hashtag)}` : `écrire ${quotable(hashtag)} plutôt que ${quotable(near)}`;
      return `${post(label)}${NBSP}: ${missing}${others === 0 ? '' : ` et ${near === '' ? '' : 'ajouter '}${number(others)} autre${s(others)} mot${s(others)}-clic${s(others)}`}.`;
    },
    several: (count) => `Il manque un mot-clic obligatoire à ${number(count)}${NBSP}publications.`,
    why: 'Sans le mot-clic, la publication ne paraît pas avec les autres; pour les réseaux, un accent en fait un autre mot-clic.',
    advice: 'Ajoutez le mot-clic au texte ou à la colonne des mots-clics.',
  },
  'style-spelling': {
    name: 'Graphie à corriger',
    sentence: ({ label, written, right, others }) => {
      const more = others === 0 ? '' : `, et ${number(others)} autre${s(others)} nom${s(others)} à corriger`;
      return `${post(label)}${NBSP}: écrire ${quoted(right)} plutôt que ${quoted(written)}${more}.`;
    },
    several: (count) => `${number(count)}${NBSP}publications écrivent un nom autrement que le guide de style.`,
    why: 'Une recherche trouve mal un nom écrit autrement, et les personnes concernées le remarquent.',
    advice: 'Corrigez le nom ou, si les deux graphies conviennent, ajoutez l’autre au guide de style.',
  },
  'style-emoji-many': {
    name: 'Trop d’émojis',
    sentence: ({ label, count, most }) => {
      const limit = most === 0 ? 'le guide de style n’en veut aucun' : `le guide de style en permet ${number(most)}`;
      return `${post(label)}${NBSP}: ${number(count)}${NBSP}émoji${s(count)}; ${limit}.`;
    },
    several: (count) => `${number(count)}${NBSP}publications ont plus d’émojis que le guide de style n’en permet.`,
    why: 'Les lecteurs d’écran nomment chaque émoji à voix haute, et la phrase se perd.',
    advice: 'Retirez des émojis ou changez le maximum dans le guide de style.',
  },
  'style-address': {
    name: 'Tutoiement ou vouvoiement',
    sentence: ({ label, word, asked, others }) => {
      const verb = asked === 'vous' ? (others === 0 ? 'tutoie' : 'tutoient') : others === 0 ? 'vouvoie' : 'vouvoient';
      const more = others === 0 ? '' : ` et ${number(others)} autre${s(others)} mot${s(others)}`;
      return `${post(label)}${NBSP}: ${quoted(word)}${more} ${verb}; le guide de style demande le ${asked === 'vous' ? 'vouvoiement' : 'tutoiement'}.`;
    },
    several: (count) => `${number(count)}${NBSP}publications s’adressent au public autrement que le demande le guide de style.`,
    why: 'Passer du tu au vous d’une publication à l’autre surprend le public.',
    advice: 'Réécrivez la phrase, sauf s’il s’agit d’un pluriel ou d’une citation.',
  },
  'style-typography': {
    name: 'Espaces et ponctuation',
    sentence: ({ label, mark, kind, isAsked, others }) => {
      const what = kind === 'space-extra' ? 'une espace de trop' : 'il manque une espace';
      const more = others === 0 ? '' : ` et à ${number(others)} autre${s(others)} endroit${s(others)}`;
      return `${post(label)}${NBSP}: ${what} ${MARK_PLACES[mark]}${more}${isAsked ? '' : ', contrairement à vos autres textes'}.`;
    },
    several: (count) => `${number(count)}${NBSP}publications ont des espaces à revoir autour de la ponctuation.`,
    why: 'Une typographie constante donne une image soignée; les espaces varient d’une région à l’autre.',
    advice: 'Corrigez les espaces ou indiquez votre région dans le guide de style (fr-CA, fr-FR).',
  },
};

const MARK_PLACES: { readonly [Mark in StyleFindings['style-typography']['mark']]: string } = {
  ';': 'avant le point-virgule',
  '!': 'avant le point d’exclamation',
  '?': 'avant le point d’interrogation',
  ':': 'avant le deux-points',
  '«': 'après le guillemet ouvrant',
  '»': 'avant le guillemet fermant',
};

function s(count: number): string {
  return count < 2 ? '' : 's';
}
