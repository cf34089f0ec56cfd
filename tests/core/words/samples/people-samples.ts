/** How the findings of `people` read. */
import type { PeopleFindings } from '../../../../core/rules/people/people-findings.ts';
import { day } from '../../rules/calendar-of.ts';
import type { SamplesOf } from './samples.ts';

export const PEOPLE_SAMPLES: SamplesOf<PeopleFindings> = {
  'owner-shared': [
    [{ owner: 'Équipe', shared: 'group', rows: 1 }, '« Équipe » est un groupe, pas une personne.', '“Équipe” is a group, not a person.'],
    [{ owner: 'Inès, Olivier', shared: 'several', rows: 1 }, 'Plusieurs responsables : « Inès, Olivier ».', 'Several owners: “Inès, Olivier”.'],
    [
      { owner: 'Inès, Olivier', shared: 'several', rows: 1240 },
      '1 240 lignes ont plusieurs responsables ou un groupe, par exemple « Inès, Olivier ».',
      '1,240 rows have several owners or a group, for example “Inès, Olivier”.',
    ],
    [
      { owner: 'Équipe', shared: 'group', rows: 1, tab: 'Tâches', item: 'Veille' },
      'Onglet « Tâches », « Veille » : « Équipe » est un groupe, pas une personne.',
      '“Tâches” tab, “Veille”: “Équipe” is a group, not a person.',
    ],
    [
      { owner: 'Inès, Luc', shared: 'several', rows: 1, tab: 'Garde', item: '' },
      'Onglet « Garde », cette ligne : plusieurs responsables, « Inès, Luc ».',
      '“Garde” tab, this row: several owners, “Inès, Luc”.',
    ],
  ],
  'owner-missing': [
    [
      { label: 'Atelier', day: day('2026-12-04'), today: day('2026-12-02'), rows: 1 },
      '« Atelier » (4 décembre) n’a pas de responsable.',
      '“Atelier” (December 4) has no owner.',
    ],
    [{ label: '', day: null, today: day('2026-12-02'), rows: 1 }, 'Cette publication n’a pas de responsable.', 'This post has no owner.'],
    [
      { label: 'Atelier', day: day('2026-12-04'), today: day('2026-12-02'), rows: 40 },
      '40 publications à venir n’ont pas de responsable.',
      '40 upcoming posts have no owner.',
    ],
    [
      { label: 'MED-014', day: null, today: day('2026-12-02'), rows: 1, tab: 'Médias' },
      'Onglet « Médias », « MED-014 » : sans responsable.',
      '“Médias” tab, “MED-014”: no owner.',
    ],
    [{ label: '', day: null, today: day('2026-12-02'), rows: 1, tab: 'Médias' }, 'Onglet « Médias », cette ligne : sans responsable.', '“Médias” tab, this row: no owner.'],
    [{ label: 'MED-014', day: null, today: day('2026-12-02'), rows: 12, tab: 'Médias' }, 'Onglet « Médias » : 12 lignes sans responsable.', '“Médias” tab: 12 rows without an owner.'],
  ],
  'self-approved': [
    [
      { label: 'Atelier', person: 'Inès Roy', rows: 1 },
      '« Atelier » : « Inès Roy » en est responsable et l’approuve.',
      '“Atelier”: “Inès Roy” is both owner and approver.',
    ],
    [{ label: 'Atelier', person: 'Inès Roy', rows: 12 }, '12 publications sont approuvées par leur propre responsable.', '12 posts are approved by their own owner.'],
  ],
};
