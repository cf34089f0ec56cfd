/** Le volet de la pause de crise, en français. */
import { NBSP, wholeNumber } from '../format.ts';
import type { CrisisViewWords } from '../crisis-view-words.ts';
import { frStates } from './terms.ts';

export const frCrisisView: CrisisViewWords = {
  reading: 'Recherche des publications…',
  intro: `Les publications approuvées ou programmées des 72${NBSP}prochaines heures passent à l’état «${NBSP}${frStates['on-hold']}${NBSP}». Vous pourrez tout reprendre d’un coup.`,
  soon: 'Publications à mettre en pause',
  none: `Aucune publication approuvée ou programmée d’ici 72${NBSP}heures.`,
  hold: (posts) => `Mettre en pause ${counted(posts, 'publication', 'publications')}`,
  refused: 'Impossibles à mettre en pause',
  listLacks: `L’état «${NBSP}${frStates['on-hold']}${NBSP}» n’est pas dans la liste déroulante de la colonne. Ajoutez-l’y, et ces publications pourront être mises en pause.`,
  unclear: 'À vérifier une à une',
  unclearIntro: 'Suivi ne sait pas si ces publications vont sortir.',
  backRefused: 'À reprendre à la main',
  morePosts: (count) => `Voir ${counted(count, 'autre publication', 'autres publications')}`,
  state: (state) => frStates[state],
  reminder: (tools) => `Suivi ne change rien ailleurs${NBSP}: suspendez aussi ce qui est programmé dans ${tools.length === 0 ? 'votre outil de programmation' : tools.join(', ')}.`,
  heldTitle: 'En pause pour une crise',
  heldIntro: 'Chaque publication retrouve l’état qu’elle avait. Reprenez-la aussi dans votre outil de programmation.',
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
  held: ({ posts, left, why, tools, others }) => [
    posts === 0 ? 'Aucune publication mise en pause.' : `${counted(posts, 'publication', 'publications')} en pause.`,
    ...(tools === null ? [] : [tools.length === 0 ? 'Suspendez-les aussi dans votre outil de programmation.' : `Suspendez-les aussi dans ${tools.join(', ')}.`]),
    ...leftOver(left, why),
    ...(others === 0 ? [] : [`${counted(others, 'autre vient d’être ajoutée ou modifiée', 'autres viennent d’être ajoutées ou modifiées')}${NBSP}: voyez la liste.`]),
  ].join(' '),
  resumed: ({ posts, left, why }) => [posts === 0 ? 'Pause terminée.' : `${counted(posts, 'publication reprise', 'publications reprises')}.`, ...leftOver(left, why)].join(' '),
  forgotten: (posts) => `${counted(posts, 'publication oubliée', 'publications oubliées')}.`,
  untitled: 'Sans titre',
};

function leftOver(left: number, why: string): readonly string[] {
  return left === 0 ? [] : [`${counted(left, 'laissée telle quelle', 'laissées telles quelles')}.`, ...(why === '' ? [] : [why])];
}

function counted(count: number, one: string, other: string): string {
  return `${wholeNumber(count, NBSP)}${NBSP}${count < 2 ? one : other}`;
}
