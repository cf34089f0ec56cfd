/** La vue de la semaine, en français. */
import { civilFromDay, weekdayOf } from '../../time/day.ts';
import { NBSP, timeInFrench, wholeNumber } from '../format.ts';
import type { WeekWords } from '../week-words.ts';

const WEEKDAYS = ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'];
const MONTHS = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];

export const frWeek: WeekWords = {
  views: 'Vues',
  weekTab: 'Semaine',
  findingsTab: 'Constats',
  teamTab: 'Équipe',
  cadenceTab: 'Cadence',
  resultsTab: 'Résultats',
  moreViews: 'Autres vues',
  weekReport: 'Rapport de la semaine',
  otherReports: 'Autres rapports et exportations',
  heading: 'Cette semaine et la suivante',
  forWhom: 'Pour',
  everyone: 'Toute l’équipe',
  show: 'Voir',
  showWhat: (sentence) => `Voir${NBSP}: ${sentence}`,
  moreAbout: (sentence) => `Autres actions${NBSP}: ${sentence}`,
  ignoreAll: (count) => `Ignorer les ${wholeNumber(count, NBSP)}`,
  quiet: (notRun) => {
    const quiet = 'Aucun constat pour cette semaine ni pour la suivante';
    return notRun === 0 ? `${quiet}.` : `${quiet}, mais ${counted(notRun, 'règle n’a pas pu être appliquée', 'règles n’ont pas pu être appliquées')}.`;
  },
  showNotRun: (count) => (count < 2 ? 'Voir laquelle' : 'Voir lesquelles'),
  all: 'Tous les constats',
  counts: {
    now: (count) => `${wholeNumber(count, NBSP)}${NBSP}pour ces deux semaines`,
    older: (count) => counted(count, 'plus ancien', 'plus anciens'),
    later: (count) => `${wholeNumber(count, NBSP)}${NBSP}pour plus tard`,
    general: (count) => counted(count, 'général', 'généraux'),
  },
  places: { older: 'Plus anciens', later: 'Pour plus tard', general: 'Généraux' },
  tracking: 'Suivi',
  posts: (count) => counted(count, 'publication', 'publications'),
  otherState: 'sans statut connu',
  toSchedule: 'Approuvé, à programmer',
  allScheduled: 'Rien d’approuvé n’attend d’être programmé.',
  myPosts: 'Mes publications',
  noPosts: 'Aucune publication ces deux semaines.',
  morePosts: (count) => `et ${counted(count, 'autre', 'autres')}`,
  untitled: 'Sans titre',
  moment: (day, minutes) => {
    const { month, date } = civilFromDay(day);
    const time = minutes === null ? '' : `, ${timeInFrench(minutes)}`;
    return `${WEEKDAYS[weekdayOf(day) - 1] ?? ''} ${date === 1 ? '1er' : date}${NBSP}${MONTHS[month - 1] ?? ''}${time}`;
  },
};

function counted(count: number, one: string, other: string): string {
  return `${wholeNumber(count, NBSP)}${NBSP}${count < 2 ? one : other}`;
}
