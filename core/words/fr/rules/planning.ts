/** Les règles sur les échéances, les approbations et la charge. */
import type { PlanningFindings } from '../../../rules/planning/planning-findings.ts';
import type { Day } from '../../../time/day.ts';
import { NBSP, dateInFrench } from '../../format.ts';
import { quotable } from '../../quotable.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, post, quoted } from '../phrases.ts';

export const frPlanning: WordsOfRules<PlanningFindings> = {
  'text-due': {
    name: 'Texte attendu',
    sentence: (due) => awaited(due, 'texte attendu'),
    several: (count) => `${number(count)}${NBSP}publications attendent leur texte.`,
    why: 'Sans texte à temps, il ne reste plus assez de jours pour relire, approuver et programmer la publication.',
    advice: 'Rédigez le texte ou déplacez la publication.',
  },
  'asset-due': {
    name: 'Visuel attendu',
    sentence: (due) => awaited(due, 'visuel attendu'),
    several: (count) => `${number(count)}${NBSP}publications attendent leur visuel.`,
    why: 'Sans visuel à temps, la publication ne peut être ni approuvée ni programmée.',
    advice: 'Ajoutez le visuel ou déplacez la publication.',
  },
  'approval-due': {
    name: 'Approbation attendue',
    sentence: (due) => awaited(due, 'approbation attendue'),
    several: (count) => `${number(count)}${NBSP}publications attendent leur approbation.`,
    why: 'Approuvée à la dernière minute, une publication ne peut plus être ni corrigée ni, en cas de refus, remplacée.',
    advice: 'Faites approuver la publication ou déplacez-la.',
  },
  'approval-missing': {
    name: 'Approbation non notée',
    sentence: ({ label, day, today }) => `${post(label)} (${dateInFrench(day, today)})${NBSP}: aucune approbation notée.`,
    several: (count) => `${number(count)}${NBSP}publications n’ont aucune approbation notée.`,
    why: 'L’équipe note presque toujours qui approuve; ici, personne ne peut dire si c’est un oubli.',
    advice: 'Notez qui a approuvé et quand, ou faites approuver la publication.',
  },
  'approved-late': {
    name: 'Approbation après la parution',
    sentence: ({ label, day, approvedOn, today }) =>
      `${post(label)} (${dateInFrench(day, today)})${NBSP}: approbation ${approvedOn > today ? 'prévue' : 'notée'} le ${dateInFrench(approvedOn, day)}, après la parution.`,
    several: (count) => `${number(count)}${NBSP}publications sont approuvées après leur parution.`,
    why: 'Une approbation qui vient après la parution n’évite plus aucune erreur.',
    advice: 'Vérifiez les deux dates; si elles sont justes, revoyez l’ordre des étapes avec l’équipe.',
  },
  'approvals-short': {
    name: 'Approbations tardives',
    sentence: ({ late, total, days }) =>
      `${number(late)} des ${number(total)}${NBSP}dernières publications ont été approuvées moins ${days === 1 ? 'd’un jour ouvrable' : `de ${number(days)}${NBSP}jours ouvrables`} avant la parution.`,
    several: (count) => `Les approbations arrivent tard dans ${number(count)}${NBSP}calendriers.`,
    why: 'Quand l’approbation vient au dernier moment, une publication refusée laisse un trou dans le calendrier.',
    advice: 'Demandez l’approbation plus tôt ou changez le délai dans les réglages.',
  },
  'month-underplanned': {
    name: 'Mois peu planifié',
    sentence: monthUnderplanned,
    several: (count) => `${number(count)}${NBSP}mois sont peu planifiés.`,
    why: 'Un mois planifié d’avance permet à chaque personne de savoir ce qu’elle a à faire.',
    advice: 'Placez les idées qui restent et complétez le mois avant son premier jour.',
  },
  'owner-overstretched': {
    name: 'Semaine trop chargée',
    sentence: ({ person, monday, posts, most, today }) =>
      `${quotable(person)}${NBSP}: ${number(posts)}${NBSP}publications la semaine du ${dateInFrench(monday, today)} (maximum${NBSP}: ${number(most)}).`,
    several: (count) => `${number(count)}${NBSP}semaines sont trop chargées pour une personne.`,
    why: 'Une personne qui en porte trop prend du retard, et tout s’arrête si elle s’absente.',
    advice: 'Confiez quelques publications à d’autres personnes ou étalez-les.',
  },
  'recurrence-missing': {
    name: 'Publication récurrente manquante',
    sentence: ({ title, day, others, today }) =>
      `${quoted(title)} manque au calendrier le ${dateInFrench(day, today)}${others === 0 ? '' : `, et ${number(others)}${NBSP}autre${others === 1 ? '' : 's'} fois en 4${NBSP}semaines`}.`,
    several: (count) => `${number(count)}${NBSP}publications récurrentes manquent au calendrier.`,
    why: 'Le public attend un rendez-vous annoncé; une publication récurrente s’oublie sans bruit.',
    advice: 'Ajoutez la publication ou notez la date parmi les exceptions.',
  },
  'recurrence-unreadable': {
    name: 'Récurrence à préciser',
    sentence: ({ title, word, lacksDay }) =>
      lacksDay ? `${post(title)}${NBSP}: ${quoted(word)} n’indique pas le jour.` : `${post(title)}${NBSP}: Suivi ne sait pas lire ${quoted(word)}.`,
    several: (count) => `${number(count)}${NBSP}récurrences n’indiquent pas le jour ou sont illisibles.`,
    why: 'Sans jours précis, Suivi ne peut pas voir si la publication manque au calendrier.',
    advice: 'Écrivez par exemple «\u00a0chaque lundi\u00a0», «\u00a0toutes les 2 semaines le jeudi\u00a0» ou «\u00a01er mardi du mois\u00a0».',
  },
};

function awaited({ label, day, due, today }: PlanningFindings['text-due'], what: string): string {
  return `${post(label)} (${dateInFrench(day, today)})${NBSP}: ${what} ${due === today ? 'aujourd’hui' : `depuis le ${dateInFrench(due, today)}`}.`;
}

function monthUnderplanned({ month, before, rows, planned, rowsBefore, isThin }: PlanningFindings['month-underplanned']): string {
  if (!isThin) return `En ${monthName(month)}, ${planned === 0 ? 'aucune' : number(planned)} des ${number(rows)}${NBSP}lignes ${planned === 0 ? 'n’est planifiée' : planned === 1 ? 'est planifiée' : 'sont planifiées'}.`;
  const earlier = `${number(rowsBefore)}${NBSP}ligne${rowsBefore < 2 ? '' : 's'} en ${monthName(before)}`;
  if (rows === 0) return `Rien n’est encore prévu en ${monthName(month)}, contre ${earlier}.`;
  return `${number(rows)}${NBSP}ligne${rows < 2 ? '' : 's'} en ${monthName(month)}, contre ${number(rowsBefore)} en ${monthName(before)}.`;
}

/** The name alone, from the first day of the month. */
function monthName(first: Day): string {
  return dateInFrench(first, first).split(NBSP)[1] ?? '';
}
