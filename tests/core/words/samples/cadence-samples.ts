/** How the findings of `cadence` read. */
import type { CadenceFindings } from '../../../../core/rules/cadence/cadence-findings.ts';
import { day } from '../../rules/calendar-of.ts';
import type { SamplesOf } from './samples.ts';

const TODAY = day('2026-12-02');
const WEEK = { channel: 'facebook', week: day('2026-12-07'), today: TODAY };

export const CADENCE_SAMPLES: SamplesOf<CadenceFindings> = {
  'week-under': [
    [
      { ...WEEK, posts: 1, least: 3, slot: { day: day('2026-12-08'), minutes: 600 } },
      'Facebook, semaine du 7 décembre : 1 publication, minimum de 3; créneau libre le 8 décembre à 10 h.',
      'Facebook, week of December 7: 1 post, minimum 3; free slot on December 8 at 10 am.',
    ],
    [
      { ...WEEK, channel: 'infolettre', posts: 0, least: 1, slot: null },
      'infolettre, semaine du 7 décembre : aucune publication, minimum de 1.',
      'infolettre, week of December 7: no post, minimum 1.',
    ],
  ],
  'week-over': [
    [{ ...WEEK, posts: 6, most: 4 }, 'Facebook, semaine du 7 décembre : 6 publications; le maximum est de 4.', 'Facebook, week of December 7: 6 posts; the maximum is 4.'],
  ],
  'silence-ahead': [
    [
      { channel: 'facebook', from: day('2026-12-05'), to: day('2026-12-15'), days: 11, longest: 4, today: TODAY },
      'Facebook : aucune publication pendant 11 jours (du 5 au 15 décembre).',
      'Facebook: no post for 11 days (December 5 to 15).',
    ],
  ],
  'target-crossed': [
    [
      { network: 'Facebook', handle: 'les.amis.du.phare', least: 5, most: 3 },
      'Facebook (les.amis.du.phare) : minimum de 5 par semaine, mais maximum de 3.', 'Facebook (les.amis.du.phare): minimum 5 a week, but maximum 3.',
    ],
  ],
  'target-doubled': [
    [
      { network: 'Facebook', handle: 'les.amis.du.phare', rows: [2, 5], least: 6 },
      'Facebook (les.amis.du.phare) : même page aux lignes 2, 5; leurs minimums s’additionnent (6 par semaine).', 'Facebook (les.amis.du.phare): same page in rows 2, 5; their minimums add up (6 a week).',
    ],
    [
      { network: 'TikTok', handle: '', rows: [3, 4, 7], least: null },
      'TikTok : même page aux lignes 3, 4, 7; leurs cibles s’additionnent.', 'TikTok: same page in rows 3, 4, 7; their targets add up.',
    ],
  ],
  'target-without-posts': [
    [
      { channel: 'tiktok', least: 2, near: '' },
      'TikTok : minimum de 2 par semaine, mais aucune publication au calendrier.', 'TikTok: minimum 2 a week, but no post in the calendar.',
    ],
    [
      { channel: 'facebok', least: 2, near: 'facebook' },
      'facebok : minimum de 2 par semaine, mais aucune publication au calendrier. Vouliez-vous dire « Facebook »?', 'facebok: minimum 2 a week, but no post in the calendar. Did you mean “Facebook”?',
    ],
  ],
};
