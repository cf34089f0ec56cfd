/** Ce qui sort du classeur, en français. */
import type { LeavingTarget, RefusalCode, Unfiled } from '../../exchange/leaving/leaving.ts';
import { channelTitle } from '../../networks/network-names.ts';
import { NBSP } from '../format.ts';
import type { LeavingWords } from '../leaving-words.ts';
import { counted, number, quoted } from './phrases.ts';
import { frStates } from './terms.ts';

const TARGETS: LeavingWords['targets'] = { ics: 'Agenda (.ics)', hootsuite: 'Hootsuite', buffer: 'Buffer', metricool: 'Metricool' };

export const frLeaving: LeavingWords = {
  language: 'fr',
  targets: TARGETS,
  fileName: 'suivi-publications',
  calendarName: (of) => ['Publications', ...of].join(' · '),
  post: 'Publication',
  event: 'Évènement',
  state: (state) => `État${NBSP}: ${frStates[state]}`,
  refusal: (code, target, channel) => `${channel === '' ? '' : `${channelTitle(channel)}${NBSP}: `}${why(code, target)}`,
  outcome: (target, { files, refused, left, unfiled, withoutId, visualsByHand, linksByHand }) => {
    const count = files.reduce((sum, file) => sum + file.count, 0);
    const rows = new Set(refused.map(({ row }) => row)).size;
    return [
      count === 0 ? `Aucun fichier${NBSP}: ${target === 'ics' ? 'aucune ligne datée à exporter.' : 'aucune publication approuvée n’est prête à partir.'}`
        : `${leavingCount(target, count)} dans ${counted(files.length, 'fichier', 'fichiers')}.`,
      ...(rows === 0 ? [] : [`${counted(rows, 'ligne refusée', 'lignes refusées')}, en tout ou en partie.`]),
      ...([[visualsByHand, 'visuel'], [linksByHand, 'lien']] as const).flatMap(([posts, what]) => (posts === 0 ? [] : [`${posts === 1 ? 'Une publication a' : `${number(posts)}${NBSP}publications ont`} un ${what} à ajouter dans ${TARGETS[target]}.`])),
      ...(unfiled === null ? [] : [unfiledRows(unfiled)]),
      ...(withoutId === 0 ? [] : [`Donnez à chaque ligne son identifiant, dans une colonne ${quoted('ID')}${NBSP}: sans lui, un titre changé fait un doublon.`]),
      ...(count === 0 || target !== 'ics' ? [] : ['Une ligne supprimée reste dans un agenda déjà importé; retirez-le d’abord.']),
      // Of calendars only ideas stay, and where nothing leaves that is said already.
      ...(left === 0 || count === 0 || target === 'ics' ? [] : [left === 1
        ? 'Une autre ligne n’est pas encore approuvée, ou est déjà programmée ou publiée.'
        : `${number(left)} autres lignes ne sont pas encore approuvées, ou sont déjà programmées ou publiées.`]),
    ];
  },
};

export function leavingCount(target: LeavingTarget | 'tool', count: number): string {
  return target === 'ics' ? counted(count, 'évènement', 'évènements') : counted(count, 'publication', 'publications');
}

function unfiledRows({ of, rows }: Unfiled): string {
  return `${counted(rows, 'ligne', 'lignes')} sans ${of === 'person' ? 'responsable' : 'canal'}, dans aucun fichier.`;
}

function why(code: RefusalCode, target: LeavingTarget): string {
  const tool = TARGETS[target];
  switch (code) {
    case 'date-missing': return 'La date manque ou ne se lit pas; inscrivez-la en entier.';
    case 'time-missing': return `L’heure manque; ${tool} en a besoin.`;
    case 'date-past': return 'Le moment prévu est passé; choisissez-en un autre.';
    case 'too-soon': return `C’est dans moins de 10${NBSP}minutes, trop tôt pour ${tool}.`;
    case 'time-skipped': return 'Cette heure n’existe pas ce jour-là (on avance l’heure); choisissez-en une autre.';
    case 'text-missing': return 'Le texte manque.';
    case 'text-too-long': return `Le texte est trop long pour ce canal dans ${tool}; raccourcissez-le.`;
    case 'text-formula': return `Le début (=, +, - ou @) passerait pour une formule; commencez par un mot, ou programmez-la à la main.`;
    case 'text-broken': return 'Un caractère est abîmé; tapez-le de nouveau.';
    case 'channel-missing': return 'Le canal manque.';
    case 'channel-not-offered': return `Ce canal ne va pas dans un fichier pour ${tool}; programmez-la à la main.`;
    case 'media-missing': return `Le visuel manque; inscrivez l’adresse du fichier, ${quoted('https://…')}.`;
    case 'link-unreadable': return 'L’adresse du visuel ne mène pas à un fichier.';
    case 'link-unclear': return 'Le lien n’est pas une adresse; corrigez-le, ou videz-le si rien n’est encore publié.';
    case 'has-error': return 'Une erreur est à corriger dans la ligne.';
  }
}
