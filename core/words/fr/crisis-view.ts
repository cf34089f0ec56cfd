/** Le volet de la pause de crise, en français. */
import { NBSP, wholeNumber } from '../format.ts';
import type { CrisisViewWords } from '../crisis-view-words.ts';
import { frStates } from './terms.ts';

export const frCrisisView: CrisisViewWords = {
  reading: 'Recherche des publications…',
  intro: `Les publications approuvées ou programmées d’aujourd’hui et des trois prochains jours passent à l’état «${NBSP}${frStates['on-hold']}${NBSP}». Vous pourrez tout reprendre d’un coup.`,
  soon: 'Publications à mettre en pause',
  none: 'Aucune publication approuvée ou programmée d’ici trois jours.',
  hold: (posts) => `Mettre en pause ${counted(posts, 'publication', 'publications')}`,
  refused: 'Impossibles à mettre en pause',
  morePosts: (count) => `Voir ${counted(count, 'autre publication', 'autres publications')}`,
  state: (state) => frStates[state],
  reminder: (tools) => `Suivi ne change rien ailleurs${NBSP}: suspendez aussi ce qui est programmé dans ${tools.length === 0 ? 'votre outil de programmation' : tools.join(', ')}.`,
  heldTitle: 'En pause pour une crise',
  heldIntro: 'Chaque publication retrouve l’état qu’elle avait.',
  back: (posts) => (posts === 0 ? 'Terminer la pause' : `Reprendre ${counted(posts, 'publication', 'publications')}`),
  standing: (standing, before, now) => {
    switch (standing) {
      case 'held': return `état à la reprise${NBSP}: ${frStates[before]}`;
      case 'back': return 'déjà reprise';
      case 'changed': return now === null ? 'état changé depuis' : `état changé depuis${NBSP}: ${frStates[now]}`;
      case 'gone': return 'ligne introuvable';
      case 'twice': return `plusieurs lignes semblables${NBSP}: à reprendre à la main`;
    }
  },
  forget: (posts) => (posts === 1 ? 'Oublier celle qui est introuvable' : `Oublier les ${wholeNumber(posts, NBSP)} introuvables`),
  held: (posts, left, tools) => [
    `${counted(posts, 'publication', 'publications')} en pause.`,
    ...leftOver(left),
    ...(tools === null ? [] : [tools.length === 0 ? 'Suspendez-les aussi dans votre outil de programmation.' : `Suspendez-les aussi dans ${tools.join(', ')}.`]),
  ].join(' '),
  resumed: (posts, left) => [posts === 0 ? 'Pause terminée.' : `${counted(posts, 'publication reprise', 'publications reprises')}.`, ...leftOver(left)].join(' '),
  forgotten: (posts) => `${counted(posts, 'publication oubliée', 'publications oubliées')}.`,
  untitled: 'Sans titre',
};

function leftOver(left: number): readonly string[] {
  return left === 0 ? [] : [`${counted(left, 'laissée telle quelle', 'laissées telles quelles')}.`];
}

function counted(count: number, one: string, other: string): string {
  return `${wholeNumber(count, NBSP)}${NBSP}${count < 2 ? one : other}`;
}
