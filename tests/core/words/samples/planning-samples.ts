/** How the findings of `planning` read. */
import type { PlanningFindings } from '../../../../core/rules/planning/planning-findings.ts';
import { day } from '../../rules/calendar-of.ts';
import type { SamplesOf } from './samples.ts';

const TODAY = day('2026-11-23');
const DUE_BEFORE = { label: 'Atelier', day: day('2026-11-24'), due: day('2026-11-19'), today: TODAY };
const DUE_TODAY = { label: '', day: day('2026-12-01'), due: TODAY, today: TODAY };
const [NOVEMBER, DECEMBER, JANUARY] = [day('2026-11-01'), day('2026-12-01'), day('2027-01-01')] as const;

export const PLANNING_SAMPLES: SamplesOf<PlanningFindings> = {
  'text-due': [
    [DUE_BEFORE, '« Atelier » (24 novembre) : texte attendu depuis le 19 novembre.', '“Atelier” (November 24): text due since November 19.'],
    [DUE_TODAY, 'Cette publication (1er décembre) : texte attendu aujourd’hui.', 'This post (December 1): text due today.'],
  ],
  'asset-due': [
    [DUE_BEFORE, '« Atelier » (24 novembre) : visuel attendu depuis le 19 novembre.', '“Atelier” (November 24): visual due since November 19.'],
    [DUE_TODAY, 'Cette publication (1er décembre) : visuel attendu aujourd’hui.', 'This post (December 1): visual due today.'],
  ],
  'approval-due': [
    [DUE_BEFORE, '« Atelier » (24 novembre) : approbation attendue depuis le 19 novembre.', '“Atelier” (November 24): approval due since November 19.'],
    [DUE_TODAY, 'Cette publication (1er décembre) : approbation attendue aujourd’hui.', 'This post (December 1): approval due today.'],
  ],
  'approval-missing': [
    [{ label: 'Atelier', day: day('2026-11-12'), today: TODAY }, '« Atelier » (12 novembre) : aucune approbation notée.', '“Atelier” (November 12): no approval is noted.'],
  ],
  'approved-late': [
    [
      { label: 'Atelier', day: day('2026-11-12'), approvedOn: day('2026-11-14'), today: TODAY },
      '« Atelier » (12 novembre) : approbation notée le 14 novembre, après la parution.',
      '“Atelier” (November 12): approval noted on November 14, after publication.',
    ],
    [
      { label: 'Atelier', day: day('2026-12-30'), approvedOn: day('2027-01-04'), today: TODAY },
      '« Atelier » (30 décembre) : approbation prévue le 4 janvier 2027, après la parution.',
      '“Atelier” (December 30): approval planned for January 4, 2027, after publication.',
    ],
  ],
  'approvals-short': [
    [
      { late: 12, total: 30, days: 1 },
      '12 des 30 dernières publications ont été approuvées moins d’un jour ouvrable avant la parution.',
      '12 of the last 30 posts were approved less than a working day before publication.',
    ],
    [
      { late: 9, total: 20, days: 2 },
      '9 des 20 dernières publications ont été approuvées moins de 2 jours ouvrables avant la parution.',
      '9 of the last 20 posts were approved less than 2 working days before publication.',
    ],
  ],
  'month-underplanned': [
    [
      { month: DECEMBER, before: NOVEMBER, rows: 0, planned: 0, rowsBefore: 62, isThin: true },
      'Rien n’est encore prévu en décembre, contre 62 lignes en novembre.',
      'Nothing is planned for December yet, compared with 62 rows in November.',
    ],
    [{ month: DECEMBER, before: NOVEMBER, rows: 1, planned: 1, rowsBefore: 62, isThin: true }, '1 ligne en décembre, contre 62 en novembre.', '1 row in December, compared with 62 in November.'],
    [{ month: JANUARY, before: DECEMBER, rows: 14, planned: 9, rowsBefore: 62, isThin: true }, '14 lignes en janvier, contre 62 en décembre.', '14 rows in January, compared with 62 in December.'],
    [
      { month: JANUARY, before: DECEMBER, rows: 60, planned: 31, rowsBefore: 62, isThin: false },
      'En janvier, 31 des 60 lignes sont planifiées.',
      '31 of the 60 rows in January are planned.',
    ],
    [{ month: JANUARY, before: DECEMBER, rows: 60, planned: 1, rowsBefore: 62, isThin: false }, 'En janvier, 1 des 60 lignes est planifiée.', '1 of the 60 rows in January is planned.'],
    [{ month: JANUARY, before: DECEMBER, rows: 60, planned: 0, rowsBefore: 62, isThin: false }, 'En janvier, aucune des 60 lignes n’est planifiée.', 'None of the 60 rows in January is planned.'],
  ],
  'owner-overstretched': [
    [
      { person: 'Inès Roy', monday: day('2026-11-30'), posts: 18, most: 15, today: TODAY },
      'Inès Roy : 18 publications la semaine du 30 novembre (maximum : 15).',
      'Inès Roy: 18 posts in the week of November 30 (maximum: 15).',
    ],
  ],
  'recurrence-missing': [
    [
      { title: 'Coulisses du lundi', day: day('2026-11-30'), others: 0, today: TODAY },
      '« Coulisses du lundi » manque au calendrier le 30 novembre.',
      '“Coulisses du lundi” is missing from the calendar on November 30.',
    ],
    [
      { title: 'Coulisses du lundi', day: day('2026-11-30'), others: 1, today: TODAY },
      '« Coulisses du lundi » manque au calendrier le 30 novembre, et 1 autre fois en 4 semaines.',
      '“Coulisses du lundi” is missing from the calendar on November 30, and 1 more time in 4 weeks.',
    ],
    [
      { title: 'Coulisses du lundi', day: day('2026-11-30'), others: 2, today: TODAY },
      '« Coulisses du lundi » manque au calendrier le 30 novembre, et 2 autres fois en 4 semaines.',
      '“Coulisses du lundi” is missing from the calendar on November 30, and 2 more times in 4 weeks.',
    ],
  ],
  'recurrence-unreadable': [
    [
      { title: 'Coulisses', word: 'tous les 3 mois', lacksDay: true },
      '« Coulisses » : « tous les 3 mois » n’indique pas le jour.',
      '“Coulisses”: “tous les 3 mois” doesn’t say which day.',
    ],
    [
      { title: 'Coulisses', word: 'souvent', lacksDay: false },
      '« Coulisses » : Suivi ne sait pas lire « souvent ».',
      '“Coulisses”: Suivi can’t read “souvent”.',
    ],
    [{ title: '', word: 'weekly', lacksDay: true }, 'Cette publication : « weekly » n’indique pas le jour.', 'This post: “weekly” doesn’t say which day.'],
  ],
};
