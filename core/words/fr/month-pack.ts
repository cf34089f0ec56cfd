/** Le mois sur une page, et qui y fait quoi, en français. */
import type { MonthProgress, Stage } from '../../report/month/month-pack.ts';
import type { Day } from '../../time/day.ts';
import type { HolidayName } from '../../time/named-holidays.ts';
import { stateName } from '../../tracking/state-names.ts';
import { NBSP, capital, dateInFrench, timeInFrench } from '../format.ts';
import type { MonthPackWords } from '../month-pack-words.ts';
import { WEEKDAYS, counted, number } from './phrases.ts';
import { longDay } from './team-moments.ts';

const HOLIDAYS: { readonly [N in HolidayName]: string } = {
  'new-year': 'Jour de l’An', 'good-friday': 'Vendredi saint', 'easter-monday': 'Lundi de Pâques', ascension: 'Ascension', 'whit-monday': 'Lundi de Pentecôte',
  patriots: 'Journée des patriotes', victoria: 'Fête de Victoria', quebec: 'Fête nationale du Québec', canada: 'Fête du Canada', labour: 'Fête du Travail',
  reconciliation: 'Vérité et réconciliation', thanksgiving: 'Action de grâces', remembrance: 'Jour du Souvenir', 'may-day': 'Fête du Travail', victory: 'Victoire de 1945',
  france: 'Fête nationale', belgium: 'Fête nationale', switzerland: 'Fête nationale', assumption: 'Assomption', 'all-saints': 'Toussaint', armistice: 'Armistice',
  christmas: 'Noël', boxing: 'Lendemain de Noël',
};
const STEPS: { readonly [S in NonNullable<Stage>]: string } = {
  idea: 'Choisir', 'to-produce': 'Produire', 'in-review': 'Faire approuver', approved: 'Programmer', scheduled: 'Confirmer la parution', published: '✓ Publié',
  late: 'Reporter ou annuler', 'on-hold': 'Reprendre ou annuler', cancelled: 'Annulé',
};

export const frMonthPack: MonthPackWords = {
  language: 'fr',
  name: (key) => `Mois ${key}`,
  title: ({ from, year }) => `${capital(monthName(from))} ${year}`,
  subtitle: ({ posts: all, events, writtenOn, from }) => [
    all === 0 ? 'Aucune publication' : posts(all), ...(events === 0 ? [] : [counted(events, 'évènement', 'évènements')]),
    `préparé par Suivi le ${longDay(writtenOn, from)}`,
  ].join(' · '),
  progress: progressSentence,

  corner: 'Sem.',
  weekOf: (week) => `sem.${NBSP}${week}`,
  weekdays: WEEKDAYS.map(capital),
  holiday: (name, isSubstitute) => (isSubstitute ? `${HOLIDAYS[name]} (jour reporté)` : HOLIDAYS[name]),
  time: timeInFrench,
  everyChannel: 'Tous les canaux',
  untitled: 'Publication sans texte',
  event: 'Évènement',
  legend: (name, count) => `${name}${NBSP}: ${number(count)}`,

  undated: 'À dater',
  undatedHeads: ['État', 'Canal', 'Publication'],
  stateOf: (state) => (state === null ? 'Sans état connu' : stateName(state, 'fr')),

  readThis: (shortNames, hasFurther) => [
    ...(shortNames.length === 0 ? [] : [`${shortNames.join(', ')}.`]), 'Un clic sur le signe d’une publication mène à sa ligne.',
    ...(hasFurther ? [`«${NBSP}+${NBSP}»${NBSP}: les publications suivantes de ce jour sont à la page suivante.`] : []),
  ].join(' '),
  further: 'Suite du calendrier, jour par jour',
  furtherHeads: ['Jour', 'État', 'Canal et heure', 'Publication'],

  tasks: 'Qui fait quoi',
  taskHeads: ['Personne', 'À faire', 'Jour de parution', 'Canal et heure', 'Publication', 'Au plus tard'],
  nobody: 'À attribuer',
  held: (person, tasks) => `${person} (${number(tasks)})`,
  step: (stage) => (stage === null ? 'Publier' : STEPS[stage]),
  approve: 'Approuver',
  visual: 'Fournir le visuel',
  watch: 'Suivre l’évènement',
  noTasks: 'Rien à faire ce mois-ci.',
  tasksMean: 'L’approbation et le visuel sont demandés tant qu’ils manquent. Ce qui est confié à un groupe ou à plusieurs personnes reste à attribuer. Les idées et les annulations n’y figurent pas.',
};

function progressSentence({ rows, planned, ready, ideas, onHold, before, rowsBefore, isThin, share, by, isUnder, isDue }: MonthProgress, from: Day): string {
  const month = monthName(from);
  const aside = [...(ideas === 0 ? [] : [`dont ${counted(ideas, 'idée', 'idées')}`]), ...(onHold === 0 ? [] : [counted(onHold, 'en pause non comptée', 'en pause non comptées')])].join('; ');
  const apart = aside && ` (${aside})`;
  if (rows === 0) return `Rien n’est encore prévu en ${month}${apart}${rowsBefore === 0 ? '' : `, contre ${posts(rowsBefore)} en ${monthName(before)}`}.`;
  const told = planned === rows
    ? `${rows === 1 ? 'la seule publication' : `les ${posts(rows)}`}${apart} ${ready < rows ? (rows === 1 ? 'a une date' : 'ont une date') : rows === 1 ? 'est prévue' : 'sont prévues'}`
    : `${planned === 0 ? 'aucune' : number(planned)} des ${posts(rows)}${apart} ${planned === 0 ? 'n’est prévue' : planned === 1 ? 'est prévue' : 'sont prévues'} (${percent(planned / rows)})`;
  const far = ready < planned ? `; approuvées, programmées ou publiées${NBSP}: ${number(ready)}` : '';
  const goal = isUnder && planned < rows * share ? `; la cible ${isDue ? 'était' : 'est'} de ${percent(share)} au ${dateInFrench(by, from)}` : '';
  const thin = isThin ? ` C’est peu${NBSP}: ${monthName(before)} en compte ${number(rowsBefore)}.` : '';
  return `En ${month}, ${told}${far}${goal}.${thin}`;
}

function posts(count: number): string {
  return counted(count, 'publication', 'publications');
}

/** Arrondi vers le bas, pour ne pas dire atteint ce qui ne l’est pas. */
function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)}${NBSP}%`;
}

/** Le nom seul, du premier jour du mois. */
function monthName(first: Day): string {
  return dateInFrench(first, first).split(NBSP)[1] ?? '';
}
