/** Les règles sur les médias. */
import { channelTitle } from '../../../networks/network-names.ts';
import type { MediaFindings } from '../../../rules/media/media-findings.ts';
import { NBSP, dateInFrench } from '../../format.ts';
import { quotable } from '../../quotable.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, post, quoted } from '../phrases.ts';

export const frMedia: WordsOfRules<MediaFindings> = {
  'media-expired': {
    name: 'Droits échus',
    sentence: mediaExpired,
    several: (count) => `${number(count)}${NBSP}publications utilisent un média dont les droits sont échus à leur date.`,
    why: 'Publier une image sans en avoir les droits expose l’organisation à une réclamation.',
    advice: 'Choisissez un autre média ou faites prolonger les droits; si la publication est parue, retirez-la ou régularisez les droits.',
  },
  'media-missing': {
    name: 'Média introuvable',
    sentence: ({ label, id, tab }) => `${post(label)}${NBSP}: ${quoted(id)} ne figure pas dans l’onglet ${quoted(tab)}.`,
    several: (count) => `${number(count)}${NBSP}publications renvoient à un média introuvable.`,
    why: 'La personne qui programme la publication ne saura pas quelle image prendre ni si elle peut l’utiliser.',
    advice: 'Corrigez l’identifiant ou ajoutez le média à l’onglet.',
  },
  'asset-missing': {
    name: 'Visuel manquant',
    sentence: ({ label, channel }) => `${post(label)}${NBSP}: aucun visuel, et ${channelTitle(channel)} en exige un.`,
    several: (count) => `${number(count)}${NBSP}publications n’ont pas le visuel que leur réseau exige.`,
    why: 'Le réseau refuse une publication sans image ni vidéo, et elle ne partira pas à l’heure prévue.',
    advice: 'Ajoutez le lien ou le nom du visuel.',
  },
  'media-count': {
    name: 'Trop de visuels',
    sentence: ({ label, channel, count, most, isOfVideos }) =>
      `${post(label)}${NBSP}: ${number(count)}${NBSP}${isOfVideos ? 'vidéos' : 'visuels'}, ${number(most)} au plus sur ${channelTitle(channel)}.`,
    several: (count) => `${number(count)}${NBSP}publications ont trop de visuels.`,
    why: 'Le réseau ou l’outil refuse la publication ou laisse de côté les visuels en trop.',
    advice: 'Gardez les meilleurs visuels ou faites-en deux publications.',
  },
  'media-format': {
    name: 'Format non accepté',
    sentence: ({ label, channel, format, takes }) =>
      `${post(label)}${NBSP}: format ${quoted(format)}, mais ${channelTitle(channel)} ${takes === 'video' ? 'demande une vidéo' : 'demande une image ou une vidéo'}.`,
    several: (count) => `${number(count)}${NBSP}publications ont un format que leur réseau n’accepte pas.`,
    why: 'Le réseau refuse la publication; parfois, c’est le format ou le canal qui est mal saisi.',
    advice: 'Changez le format ou le canal.',
  },
  'alt-text-missing': {
    name: 'Texte de remplacement manquant',
    sentence: ({ label, channel, isAsked, tab }) => {
      if (tab !== null) return `${post(label)}${NBSP}: texte de remplacement absent ici, mais présent dans l’onglet ${quoted(tab)}.`;
      const where = quotable(channelTitle(channel));
      const whose = isAsked ? `, exigé par le guide de style${where === '' ? '' : ` (${where})`}` : '';
      return `${post(label)}${NBSP}: image sans texte de remplacement${whose}.`;
    },
    several: (count) => `${number(count)}${NBSP}images n’ont pas de texte de remplacement.`,
    why: 'Les personnes aveugles ou malvoyantes ne savent pas ce que l’image montre.',
    advice: 'Décrivez l’image en une phrase, comme au téléphone.',
  },
};

function mediaExpired({ label, id, expiry, day, today }: MediaFindings['media-expired']): string {
  const ended = expiry < today ? 'ont pris fin' : 'prennent fin';
  return `${post(label)} (${dateInFrench(day, today)})${NBSP}: les droits sur ${quoted(id)} ${ended} le ${dateInFrench(expiry, today)}.`;
}
