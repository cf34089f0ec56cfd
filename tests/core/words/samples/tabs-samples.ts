/** How the findings of `tabs` read. */
import type { TabsFindings } from '../../../../core/rules/tabs/tabs-findings.ts';
import type { SamplesOf } from './samples.ts';

export const TABS_SAMPLES: SamplesOf<TabsFindings> = {
  'tab-column-missing': [
    [
      { sheetName: 'Réponses', column: 'replies.answered' },
      'L’onglet « Réponses » n’a pas de colonne « Répondu le ».',
      'The “Réponses” tab has no “Answered” column.',
    ],
    [{ sheetName: 'Mix', column: 'plan.item' }, 'L’onglet « Mix » n’a pas de colonne « Pilier ».', 'The “Mix” tab has no “Pillar” column.'],
  ],
  'tab-value-unreadable': [
    [
      { sheetName: 'Canaux', column: 'channels.nextAction', heading: '', text: 'bientôt', expects: 'date' },
      '« bientôt » n’est pas une date lisible (Canaux, colonne « Prochaine action »).',
      '“bientôt” can’t be read as a date (Canaux, “Next action” column).',
    ],
    [
      { sheetName: 'Canaux', column: 'channels.least', heading: 'Min. sem.', text: 'peu', expects: 'number' },
      '« peu » n’est pas un nombre lisible (Canaux, colonne « Min. sem. »).',
      '“peu” can’t be read as a number (Canaux, “Min. sem.” column).',
    ],
    [
      { sheetName: 'Plan de contenu', column: 'plan.share', heading: 'Part', text: '0.3', expects: 'share-order' },
      '« 0.3 » peut être une fraction ou un pourcentage (Plan de contenu, colonne « Part »).',
      '“0.3” may be a fraction or a percentage (Plan de contenu, “Part” column).',
    ],
    [
      { sheetName: 'Médias', column: 'media.expiry', heading: '', text: '05/06/2027', expects: 'date-order' },
      '« 05/06/2027 » peut se lire de deux façons (Médias, colonne « Échéance »).',
      '“05/06/2027” can be read in two ways (Médias, “Expires” column).',
    ],
    [
      { sheetName: 'Objectifs', column: 'objectives.target', heading: '', text: 'doubler', expects: 'number' },
      '« doubler » n’est pas un nombre lisible (Objectifs, colonne « Cible »).',
      '“doubler” can’t be read as a number (Objectifs, “Target” column).',
    ],
    [
      { sheetName: 'Politique', column: 'policy.delay', heading: '', text: 'vite', expects: 'duration' },
      '« vite » n’est pas une durée lisible (Politique, colonne « Délai »).',
      '“vite” can’t be read as a length of time (Politique, “Time limit” column).',
    ],
    [
      { sheetName: 'Plan de contenu', column: 'plan.share', heading: '', text: '140 %', expects: 'share' },
      '« 140 % » n’est pas un pourcentage de 0 à 100 (Plan de contenu, colonne « Part »).',
      '“140 %” isn’t a percentage from 0 to 100 (Plan de contenu, “Share” column).',
    ],
    [
      { sheetName: 'Médias', column: 'media.rights', heading: '', text: '#REF!', expects: 'formula' },
      '« #REF! » est une erreur de formule (Médias, colonne « Droits »).',
      '“#REF!” is a formula error (Médias, “Rights” column).',
    ],
    [
      { sheetName: 'Canaux', column: 'channels.quietFrom', heading: '', text: 'le soir', expects: 'time' },
      '« le soir » n’est pas une heure lisible (Canaux, colonne « Heures calmes dès »).',
      '“le soir” can’t be read as a time (Canaux, “Quiet from” column).',
    ],
    [
      { sheetName: 'Canaux', column: 'channels.status', heading: '', text: 'bof', expects: 'word' },
      '« bof » n’est pas un mot que Suivi connaît (Canaux, colonne « État »).',
      '“bof” isn’t a word that Suivi knows (Canaux, “Status” column).',
    ],
    [
      { sheetName: 'Canaux', column: 'channels.least', heading: '', text: '-1', expects: 'whole' },
      '« -1 » n’est pas un nombre entier, 0 ou plus (Canaux, colonne « Minimum par semaine »).',
      '“-1” isn’t a whole number, 0 or more (Canaux, “Minimum per week” column).',
    ],
    [
      { sheetName: 'Canaux', column: 'channels.spacing', heading: '', text: '0', expects: 'above-zero' },
      '« 0 » n’est pas plus grand que 0 (Canaux, colonne « Espacement »).',
      '“0” isn’t more than 0 (Canaux, “Spacing” column).',
    ],
    [
      { sheetName: 'Canaux', column: 'channels.quietTo', heading: '', text: '22:00', expects: 'other-time' },
      '« 22:00 » est aussi l’heure du début (Canaux, colonne « Heures calmes jusqu’à »).',
      '“22:00” is the start time too (Canaux, “Quiet until” column).',
    ],
    [
      { sheetName: 'Canaux', column: 'channels.quietFrom', heading: 'Silence', text: '22 h', expects: 'both-times' },
      '« 22 h » ne donne pas l’heure du début et celle de la fin (Canaux, colonne « Silence »).',
      '“22 h” doesn’t give both the start and the end time (Canaux, “Silence” column).',
    ],
    [
      { sheetName: 'Objectifs', column: 'objectives.budget', heading: '', text: '-500', expects: 'from-zero' },
      '« -500 » est plus petit que 0 (Objectifs, colonne « Budget »).',
      '“-500” is less than 0 (Objectifs, “Budget” column).',
    ],
    [
      { sheetName: 'Canaux', column: 'channels.level', heading: 'Niveau', text: 'Bizarre', expects: 'word', costs: 'cadence' },
      '« Bizarre » n’est pas un mot que Suivi connaît (Canaux, colonne « Niveau ») : la cadence de cette ligne ne compte pas (niveaux : passif, actif, proactif).',
      '“Bizarre” isn’t a word that Suivi knows (Canaux, “Niveau” column): the cadence of this row doesn’t count (levels: passive, active, proactive).',
    ],
    [
      { sheetName: 'Objectifs', column: 'objectives.objective', heading: '', text: '', expects: 'word', costs: 'objective' },
      'Une valeur manque (Objectifs, colonne « Objectif ») : cette ligne ne compte pas.',
      'A value is missing (Objectifs, “Objective” column): this row doesn’t count.',
    ],
  ],
  'tab-doubled': [
    [
      { sheetName: 'Canaux 2025', read: 'Canaux' },
      'L’onglet « Canaux 2025 » n’est pas lu : « Canaux » l’est déjà.',
      'The “Canaux 2025” tab isn’t read, because “Canaux” already is.',
    ],
  ],
};
