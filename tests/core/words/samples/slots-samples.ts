/** How the findings of `slots` read. */
import type { SlotsFindings } from '../../../../core/rules/slots/slots-findings.ts';
import { day } from '../../rules/calendar-of.ts';
import type { SamplesOf } from './samples.ts';

const TODAY = day('2026-12-02');
const ATELIER = { label: 'Atelier', channel: 'facebook', otherSheet: null, otherRow: 12 };

export const SLOTS_SAMPLES: SamplesOf<SlotsFindings> = {
  'slot-clash': [
    [
      { ...ATELIER, day: day('2026-12-04'), today: TODAY, minutes: 570 },
      '« Atelier » : même créneau qu’à la ligne 12 (Facebook, 4 décembre, 9 h 30).',
      '“Atelier”: same slot as row 12 (Facebook, December 4, 9:30 am).',
    ],
    [
      { label: '', channel: 'infolettre', day: day('2027-01-01'), today: TODAY, minutes: 1080, otherSheet: 'Janvier', otherRow: 3 },
      'Cette publication : même créneau qu’à la ligne 3 de « Janvier » (infolettre, 1er janvier 2027, 18 h).',
      'This post: same slot as row 3 of “Janvier” (infolettre, January 1, 2027, 6 pm).',
    ],
  ],
  'slot-redundant': [
    [
      { ...ATELIER, day: day('2026-12-04'), today: TODAY },
      '« Atelier » : même sujet qu’à la ligne 12 (Facebook, 4 décembre).',
      '“Atelier”: same subject as row 12 (Facebook, December 4).',
    ],
  ],
  'quiet-hours': [
    [
      { label: 'Atelier', channel: 'facebook', minutes: 1325, from: 1290, to: 390 },
      '« Atelier » (22 h 05) : heures calmes sur Facebook, de 21 h 30 à 6 h 30.',
      '“Atelier” (10:05 pm): quiet hours on Facebook are 9:30 pm to 6:30 am.',
    ],
    [
      { label: 'Atelier', channel: 'facebook', minutes: 30, from: 0, to: 720 },
      '« Atelier » (0 h 30) : heures calmes sur Facebook, de 0 h à 12 h.',
      '“Atelier” (12:30 am): quiet hours on Facebook are 12 am to 12 pm.',
    ],
  ],
  'spacing-short': [
    [
      { ...ATELIER, apart: 150, spacing: 20 },
      '« Atelier » : 2 h 30 après celle de la ligne 12 (Facebook); l’écart minimal est de 20 h.',
      '“Atelier”: 2 h 30 min after the one in row 12 (Facebook); the minimum gap is 20 h.',
    ],
    [
      { ...ATELIER, otherSheet: 'Janvier', apart: 45, spacing: 4 },
      '« Atelier » : 45 min après celle de la ligne 12 de « Janvier » (Facebook); l’écart minimal est de 4 h.',
      '“Atelier”: 45 min after the one in row 12 of “Janvier” (Facebook); the minimum gap is 4 h.',
    ],
    [
      { ...ATELIER, apart: 180, spacing: 4 },
      '« Atelier » : 3 h après celle de la ligne 12 (Facebook); l’écart minimal est de 4 h.',
      '“Atelier”: 3 h after the one in row 12 (Facebook); the minimum gap is 4 h.',
    ],
  ],
};
