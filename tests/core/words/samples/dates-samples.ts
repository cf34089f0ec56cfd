/** How the findings of `dates` read. */
import type { DatesFindings } from '../../../../core/rules/dates/dates-findings.ts';
import { day } from '../../rules/calendar-of.ts';
import type { SamplesOf } from './samples.ts';

export const DATES_SAMPLES: SamplesOf<DatesFindings> = {
  'date-missing': [
    [{ label: 'Atelier', isOut: true }, '« Atelier » n’a pas de date; à corriger pour le bilan.', '“Atelier” has no date; correct it for your reports.'],
    [{ label: 'Atelier', isOut: false }, '« Atelier » n’a pas de date.', '“Atelier” has no date.'],
    [{ label: '', isOut: false }, 'Cette ligne n’a pas de date.', 'This row has no date.'],
  ],
  'date-impossible': [
    [{ label: 'Atelier', text: '31/04/2026', isTooEarly: false, isOut: false }, 'La date « 31/04/2026 » n’existe pas.', 'The date “31/04/2026” doesn’t exist.'],
    [
      { label: 'Atelier', text: '31/04/2026', isTooEarly: false, isOut: true },
      'La date « 31/04/2026 » n’existe pas; à corriger pour le bilan.',
      'The date “31/04/2026” doesn’t exist; correct it for your reports.',
    ],
    [{ label: 'Atelier', text: '1899-12-31', isTooEarly: true, isOut: false }, 'La date « 1899-12-31 » est antérieure à mars 1900.', 'The date “1899-12-31” is before March 1900.'],
  ],
  'date-unreadable': [
    [{ label: 'Atelier', text: 'bientôt', isYearless: false, isOut: false, rows: 1 }, '« Atelier » a une date illisible : « bientôt ».', '“Atelier” has a date that can’t be read: “bientôt”.'],
    [
      { label: 'Atelier', text: 'hier', isYearless: false, isOut: true, rows: 1 },
      '« Atelier » a une date illisible : « hier »; à corriger pour le bilan.',
      '“Atelier” has a date that can’t be read: “hier”; correct it for your reports.',
    ],
    [{ label: '', text: '12 mai', isYearless: true, isOut: false, rows: 1 }, 'Cette ligne a une date sans année : « 12 mai ».', 'This row has a date without a year: “12 mai”.'],
    [
      { label: '', text: 'S12', isYearless: false, isOut: false, rows: 40 },
      '40 dates de cette colonne sont illisibles, par exemple « S12 ».',
      '40 dates in this column can’t be read, for example “S12”.',
    ],
  ],
  'date-ambiguous': [
    [
      { label: 'Atelier', text: '05/06/2026', dayFirst: day('2026-06-05'), monthFirst: day('2026-05-06'), isSwapped: false },
      '« 05/06/2026 » peut se lire 5 juin 2026 ou 6 mai 2026.',
      '“05/06/2026” can be read as June 5, 2026 or May 6, 2026.',
    ],
    [
      { label: 'Atelier', text: '46148', dayFirst: day('2026-06-05'), monthFirst: day('2026-05-06'), isSwapped: true },
      'Jour et mois sans doute inversés : le 6 mai 2026 au lieu du 5 juin 2026.',
      'Day and month look swapped: May 6, 2026 instead of June 5, 2026.',
    ],
  ],
  'date-weekday': [
    [
      { text: 'lundi 13 novembre 2026', day: day('2026-11-13'), weekday: 5 },
      '« lundi 13 novembre 2026 » : le 13 novembre 2026 est un vendredi.',
      '“lundi 13 novembre 2026”: November 13, 2026 is a Friday.',
    ],
  ],
  'date-several': [
    [
      { text: '12, 14 et 16/10/2026', day: day('2026-10-12') },
      '« 12, 14 et 16/10/2026 » indique plusieurs jours : seul le 12 octobre 2026 est retenu.',
      '“12, 14 et 16/10/2026” lists several days: only October 12, 2026 is used.',
    ],
  ],
  'time-unreadable': [
    [{ label: 'Atelier', text: '25:00' }, '« Atelier » a une heure illisible : « 25:00 ».', '“Atelier” has a time that can’t be read: “25:00”.'],
    [{ label: '', text: '9h75' }, 'Cette ligne a une heure illisible : « 9h75 ».', 'This row has a time that can’t be read: “9h75”.'],
  ],
  'dates-as-text': [
    [{ count: 12, total: 30 }, '12 des 30 dates de cette colonne sont saisies comme du texte.', '12 of the 30 dates in this column are typed as text.'],
    [{ count: 1, total: 30 }, '1 des 30 dates de cette colonne est saisie comme du texte.', '1 of the 30 dates in this column is typed as text.'],
  ],
};
