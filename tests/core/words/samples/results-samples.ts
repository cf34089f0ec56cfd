/** How the findings of `results` read. */
import type { ResultsFindings } from '../../../../core/rules/results/results-findings.ts';
import type { SamplesOf } from './samples.ts';

export const RESULTS_SAMPLES: SamplesOf<ResultsFindings> = {
  'figure-unreadable': [
    [{ label: 'Concert', texts: ['12O0'], heading: '', unread: 1, cells: 1, isFraction: false }, '« Concert » a un chiffre illisible : « 12O0 ».', '“Concert” has a figure that can’t be read: “12O0”.'],
    [{ label: 'Concert', texts: ['1 234,5'], heading: '', unread: 1, cells: 1, isFraction: true }, '« Concert » a un chiffre qui n’est pas un nombre entier : « 1 234,5 ».', '“Concert” has a figure that is no whole number: “1 234,5”.'],
    [{ label: '', texts: ['#REF!'], heading: '', unread: 1, cells: 1, isFraction: false }, 'Cette publication a un chiffre illisible : « #REF! ».', 'This post has a figure that can’t be read: “#REF!”.'],
    [
      { label: '', texts: ['env. 1200', '12O0', '900 vues'], heading: 'Portée', unread: 12, cells: 20, isFraction: false },
      '12 des 20 cellules de « Portée » ne se lisent pas comme un nombre et ne comptent pas dans les résultats : « env. 1200 », « 12O0 », « 900 vues »…',
      '12 of the 20 cells of “Portée” can’t be read as a number and are left out of results: “env. 1200”, “12O0”, “900 vues”…',
    ],
    [
      { label: '', texts: ['#REF!', '12O0'], heading: '', unread: 2, cells: 3, isFraction: false },
      '2 des 3 cellules d’une colonne de chiffres ne se lisent pas comme un nombre et ne comptent pas dans les résultats : « #REF! », « 12O0 ».',
      '2 of the 3 cells of a column of figures can’t be read as a number and are left out of results: “#REF!”, “12O0”.',
    ],
  ],
  'figure-negative': [
    [{ label: 'Concert', value: -1204 }, '« Concert » a un nombre négatif : −1 204.', '“Concert” has a figure below zero: −1,204.'],
  ],
  'rate-over-one': [
    [{ label: 'Concert', rate: 3.4 }, '« Concert » a un taux d’engagement de 340 %.', '“Concert” has an engagement rate of 340%.'],
  ],
  'engagements-over-reach': [
    [{ label: 'Concert', engagements: 5800, most: 36, measure: 'reach' }, '« Concert » a 5 800 interactions pour une portée de 36.', '“Concert” has 5,800 engagements for a reach of 36.'],
    [{ label: '', engagements: 58, most: 36, measure: 'impressions' }, 'Cette publication a 58 interactions pour 36 impressions.', 'This post has 58 engagements for 36 impressions.'],
  ],
  'id-shortened': [
    [{ text: '1.22158E+17', rows: 1 }, 'L’identifiant « 1.22158E+17 » a perdu ses derniers chiffres.', 'The ID “1.22158E+17” has lost its last digits.'],
    [{ text: '1.22158E+17', rows: 12 }, '12 identifiants, dont « 1.22158E+17 », ont perdu leurs derniers chiffres.', '12 IDs, “1.22158E+17” among them, have lost their last digits.'],
  ],
};
