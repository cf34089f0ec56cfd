/** Les règles sur les dates. */
import type { DatesFindings } from '../../../rules/dates/dates-findings.ts';
import { NBSP, dateInFrench } from '../../format.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { WEEKDAYS, number, quoted } from '../phrases.ts';

export const frDates: WordsOfRules<DatesFindings> = {
  'date-missing': {
    name: 'Date manquante',
    sentence: ({ label, isOut }) => `${row(label)} n’a pas de date${forRecords(isOut)}.`,
    several: (count) => `${number(count)}${NBSP}publications n’ont pas de date.`,
    why: 'Sans date, la publication ne compte dans aucune semaine et personne ne peut la préparer à temps.',
    advice: `Indiquez le jour de publication ou donnez à la ligne le statut «${NBSP}idée${NBSP}».`,
  },
  'date-impossible': {
    name: 'Date impossible',
    sentence: ({ text, isTooEarly, isOut }) => `La date ${quoted(text)} ${isTooEarly ? 'est antérieure à mars 1900' : 'n’existe pas'}${forRecords(isOut)}.`,
    several: (count) => `${number(count)}${NBSP}dates n’existent pas ou sont antérieures à mars 1900.`,
    why: 'Sans vraie date, la publication ne compte dans aucune semaine, et rien ne signale un retard.',
    advice: 'Corrigez le jour, le mois ou l’année.',
  },
  'date-unreadable': {
    name: 'Date illisible',
    sentence: dateUnreadable,
    several: (count) => `${number(count)}${NBSP}dates sont illisibles.`,
    why: 'Sans date lisible, la publication ne compte dans aucune semaine, et rien ne signale un retard.',
    advice: 'Saisissez une date complète, par exemple 2026-11-30.',
  },
  'date-ambiguous': {
    name: 'Date ambiguë',
    sentence: ({ text, dayFirst, monthFirst, isSwapped }) =>
      isSwapped
        ? `Jour et mois sans doute inversés${NBSP}: le ${dateInFrench(monthFirst)} au lieu du ${dateInFrench(dayFirst)}.`
        : `${quoted(text)} peut se lire ${dateInFrench(dayFirst)} ou ${dateInFrench(monthFirst)}.`,
    several: (count) => `${number(count)}${NBSP}dates peuvent se lire de deux façons.`,
    why: 'Lue à l’envers, la date place la publication dans un autre mois.',
    advice: 'Saisissez la date avec le mois en lettres ou sous la forme 2026-11-30.',
  },
  'date-weekday': {
    name: 'Jour et date discordants',
    sentence: ({ text, day, weekday }) => `${quoted(text)}${NBSP}: le ${dateInFrench(day)} est un ${WEEKDAYS[weekday - 1] ?? ''}.`,
    several: (count) => `${number(count)}${NBSP}dates ne tombent pas le jour indiqué.`,
    why: 'Le jour de la semaine ou la date est erroné, et la publication pourrait paraître le mauvais jour.',
    advice: 'Corrigez le jour de la semaine ou la date.',
  },
  'date-several': {
    name: 'Cellule à plusieurs dates',
    sentence: ({ text, day }) => `${quoted(text)} indique plusieurs jours${NBSP}: seul le ${dateInFrench(day)} est retenu.`,
    several: (count) => `${number(count)}${NBSP}cellules contiennent plusieurs dates.`,
    why: 'Les autres jours ne comptent dans aucune semaine, et rien ne signale un retard.',
    advice: 'Saisissez une ligne par jour.',
  },
  'time-unreadable': {
    name: 'Heure illisible',
    sentence: ({ label, text }) => `${row(label)} a une heure illisible${NBSP}: ${quoted(text)}.`,
    several: (count) => `${number(count)}${NBSP}heures sont illisibles.`,
    why: 'Sans heure lisible, rien ne signale deux publications au même moment.',
    advice: 'Saisissez une heure complète, par exemple 14:30.',
  },
  'dates-as-text': {
    name: 'Dates en texte',
    sentence: ({ count, total }) => `${number(count)}${NBSP}des ${number(total)}${NBSP}dates de cette colonne ${count === 1 ? 'est saisie' : 'sont saisies'} comme du texte.`,
    several: (count) => `${number(count)}${NBSP}colonnes mêlent dates et texte.`,
    why: 'Le tableur ne trie ni ne filtre le texte avec les dates, et ces lignes se retrouvent dans le désordre.',
    advice: 'Saisissez-les de nouveau comme dates, puis appliquez le format de date de la colonne.',
  },
};

function dateUnreadable({ label, text, isYearless, isOut, rows }: DatesFindings['date-unreadable']): string {
  const what = isYearless ? 'sans année' : 'illisible';
  if (rows > 1) return `${number(rows)}${NBSP}dates de cette colonne sont ${isYearless ? 'sans année' : 'illisibles'}, par exemple ${quoted(text)}.`;
  return `${row(label)} a une date ${what}${NBSP}: ${quoted(text)}${forRecords(isOut)}.`;
}

function row(label: string): string {
  return label === '' ? 'Cette ligne' : quoted(label);
}

/** Une fois la publication parue, sa date ne sert plus qu’aux bilans. */
function forRecords(isOut: boolean): string {
  return isOut ? '; à corriger pour le bilan' : '';
}
