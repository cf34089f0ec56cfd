/** How the findings of `texts` read. */
import type { TextsFindings } from '../../../../core/rules/texts/texts-findings.ts';
import type { SamplesOf } from './samples.ts';

export const TEXTS_SAMPLES: SamplesOf<TextsFindings> = {
  'text-too-long': [
    [
      { label: 'Atelier', channel: 'instagram', part: 'text', length: 2340, most: 2200, unit: 'characters', source: 'network', tool: 'native' },
      '« Atelier » : 2 340 caractères sur 2 200 permis (Instagram).',
      '“Atelier”: 2,340 of 2,200 characters (Instagram).',
    ],
    [
      { label: 'Atelier', channel: 'facebook', part: 'text', length: 5400, most: 5000, unit: 'characters', source: 'tool', tool: 'buffer' },
      '« Atelier » : 5 400 caractères sur 5 000 permis (Facebook, avec Buffer).',
      '“Atelier”: 5,400 of 5,000 characters (Facebook, with Buffer).',
    ],
    [
      { label: 'Atelier', channel: 'linkedin', part: 'text', length: 1600, most: 1500, unit: 'characters', source: 'team', tool: 'native' },
      '« Atelier » : 1 600 caractères sur 1 500 permis (LinkedIn, guide de style).',
      '“Atelier”: 1,600 of 1,500 characters (LinkedIn, style guide).',
    ],
    [
      { label: '', channel: '', part: 'text', length: 1600, most: 1500, unit: 'characters', source: 'team', tool: 'native' },
      'Cette publication : 1 600 caractères sur 1 500 permis (guide de style).',
      'This post: 1,600 of 1,500 characters (style guide).',
    ],
    [
      { label: 'Atelier', channel: 'bluesky', part: 'text', length: 3120, most: 3000, unit: 'bytes', source: 'network', tool: 'native' },
      '« Atelier » : 3 120 octets sur 3 000 permis (Bluesky).',
      '“Atelier”: 3,120 of 3,000 bytes (Bluesky).',
    ],
    [
      { label: 'Visite du phare', channel: 'youtube', part: 'title', length: 118, most: 100, unit: 'characters', source: 'network', tool: 'native' },
      '« Visite du phare » : titre de 118 caractères sur 100 permis (YouTube).',
      '“Visite du phare”: 118 of 100 characters in the title (YouTube).',
    ],
  ],
  'hashtags-too-many': [
    [
      { label: 'Atelier', channel: 'instagram', count: 7, most: 5, isTeam: false },
      '« Atelier » : 7 mots-clics, 5 au plus sur Instagram.',
      '“Atelier”: 7 hashtags, at most 5 on Instagram.',
    ],
    [
      { label: 'Atelier', channel: 'linkedin', count: 4, most: 3, isTeam: true },
      '« Atelier » : 4 mots-clics, 3 au plus selon le guide de style (LinkedIn).',
      '“Atelier”: 4 hashtags, at most 3 by the style guide (LinkedIn).',
    ],
    [
      { label: '', channel: '', count: 1, most: 0, isTeam: true },
      'Cette publication : 1 mot-clic, aucun permis selon le guide de style.',
      'This post: 1 hashtag, none allowed by the style guide.',
    ],
  ],
  'mentions-too-many': [
    [
      { label: 'Atelier', channel: 'facebook', count: 6, most: 3 },
      '« Atelier » : 6 mentions, 3 au plus selon le guide de style (Facebook).',
      '“Atelier”: 6 mentions, at most 3 by the style guide (Facebook).',
    ],
    [
      { label: 'Atelier', channel: 'facebook', count: 1, most: 0 },
      '« Atelier » : 1 mention, aucune permise selon le guide de style (Facebook).',
      '“Atelier”: 1 mention, none allowed by the style guide (Facebook).',
    ],
  ],
  'text-duplicate': [
    [
      { label: 'Atelier', channel: 'Facebook', daysApart: 1, otherSheet: 'Mai', otherRow: 7 },
      '« Atelier » : même texte qu’à la ligne 7 de « Mai » (Facebook, 1 jour d’écart).',
      '“Atelier”: same text as row 7 of “Mai” (Facebook, 1 day apart).',
    ],
    [
      { label: '', channel: '', daysApart: 0, otherSheet: null, otherRow: 7 },
      'Cette publication : même texte qu’à la ligne 7 (le même jour).',
      'This post: same text as row 7 (the same day).',
    ],
    [
      { label: 'Atelier', channel: '', daysApart: null, otherSheet: null, otherRow: 7 },
      '« Atelier » : même texte qu’à la ligne 7.',
      '“Atelier”: same text as row 7.',
    ],
  ],
  'text-near-duplicate': [
    [
      { label: 'Atelier', channel: 'Facebook', percent: 87, daysApart: 3, otherSheet: 'Mai', otherRow: 7, senders: null },
      '« Atelier » : même texte à 87 % qu’à la ligne 7 de « Mai » (Facebook, 3 jours d’écart).',
      '“Atelier”: 87% the same text as row 7 of “Mai” (Facebook, 3 days apart).',
    ],
    [
      { label: '', channel: '', percent: 100, daysApart: 1, otherSheet: null, otherRow: 7, senders: null },
      'Cette publication : mêmes mots qu’à la ligne 7 (1 jour d’écart).',
      'This post: same words as row 7 (1 day apart).',
    ],
    [
      { label: 'Atelier', channel: 'Facebook', percent: 100, daysApart: 0, otherSheet: null, otherRow: 7, senders: { own: 'Loisirs', other: 'Bibliothèque' } },
      '« Atelier » : mêmes mots qu’à la ligne 7 (« Loisirs » et « Bibliothèque », Facebook, le même jour).',
      '“Atelier”: same words as row 7 (“Loisirs” and “Bibliothèque”, Facebook, the same day).',
    ],
  ],
  'text-contradictory': [
    [
      { label: 'Atelier', here: '10 h', there: '9 h', otherSheet: 'Mai', otherRow: 7 },
      '« Atelier » : « 10 h » ici, « 9 h » à la ligne 7 de « Mai », pour le même texte.',
      '“Atelier”: “10 h” here, “9 h” in row 7 of “Mai”, in the same text.',
    ],
    [
      { label: '', here: '15 $', there: '20 $', otherSheet: null, otherRow: 7 },
      'Cette publication : « 15 $ » ici, « 20 $ » à la ligne 7, pour le même texte.',
      'This post: “15 $” here, “20 $” in row 7, in the same text.',
    ],
  ],
};
