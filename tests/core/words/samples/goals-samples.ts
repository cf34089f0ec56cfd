/** How the findings of `goals` read. */
import type { GoalsFindings } from '../../../../core/rules/goals/goals-findings.ts';
import { day } from '../../rules/calendar-of.ts';
import type { SamplesOf } from './samples.ts';

const HOLE = { posts: 38, weeks: 4 };

export const GOALS_SAMPLES: SamplesOf<GoalsFindings> = {
  'objective-overspent': [
    [{ objective: 'Notoriété', spent: 2340, budget: 2000, currency: '' }, '« Notoriété » : dépenses de 2 340 pour un budget de 2 000.', '“Notoriété”: 2,340 spent on a budget of 2,000.'],
    [{ objective: 'Notoriété', spent: 1000.5, budget: 0, currency: '' }, '« Notoriété » : dépenses de 1 000,50 pour un budget de 0.', '“Notoriété”: 1,000.50 spent on a budget of 0.'],
    [
      { objective: 'Notoriété', spent: 1000.5, budget: 900, currency: '$' },
      '« Notoriété » : dépenses de 1 000,50 $ pour un budget de 900 $.',
      '“Notoriété”: $1,000.50 spent on a budget of $900.',
    ],
    [
      { objective: 'Notoriété', spent: 1200, budget: 900, currency: 'CHF' },
      '« Notoriété » : dépenses de 1 200 CHF pour un budget de 900 CHF.',
      '“Notoriété”: CHF 1,200 spent on a budget of CHF 900.',
    ],
  ],
  'objective-reversed': [
    [
      { objective: 'Notoriété', start: day('2027-03-01'), due: day('2027-01-15'), today: day('2026-11-23') },
      '« Notoriété » : début le 1er mars 2027, après l’échéance du 15 janvier 2027.',
      '“Notoriété”: begins on March 1, 2027, after its due date of January 15, 2027.',
    ],
  ],
  'objective-incomplete': [
    [{ objective: 'Relève', missing: ['due', 'budget'], kind: null }, '« Relève » : il manque l’échéance et le budget.', '“Relève”: no due date or budget.'],
    [{ objective: 'Relève', missing: ['measure'], kind: null }, '« Relève » : il manque la mesure.', '“Relève”: no measure.'],
    [
      { objective: 'Notoriété', missing: ['measure', 'target', 'due'], kind: 'awareness' },
      '« Notoriété » : il manque la mesure (par exemple, la portée), la cible et l’échéance.',
      '“Notoriété”: no measure (for example, reach), target or due date.',
    ],
  ],
  'objective-overdue': [
    [{ objective: 'Notoriété', due: day('2026-11-01'), today: day('2026-11-23') }, '« Notoriété » : échéance passée depuis le 1er novembre.', '“Notoriété”: was due on November 1.'],
  ],
  'objective-hole': [
    [
      { item: 'Notoriété', ...HOLE },
      'Objectif « Notoriété » : aucune des 38 publications des 4 prochaines semaines ne le sert.',
      'Objective “Notoriété”: none of the 38 posts in the next 4 weeks serves it.',
    ],
  ],
  'audience-hole': [
    [
      { item: 'Écoles', ...HOLE },
      'Public « Écoles » : aucune des 38 publications des 4 prochaines semaines ne lui est destinée.',
      'Audience “Écoles”: none of the 38 posts in the next 4 weeks is for it.',
    ],
  ],
  'channel-no-objective': [[{ network: 'TikTok', handle: 'musees' }, 'TikTok (musees) : aucun objectif.', 'TikTok (musees): no objective.']],
  'mix-off-target': [
    [
      { dimension: 'pillar', item: 'Coulisses', observed: 0.4211, target: 0.2, posts: 57 },
      'Pilier « Coulisses » : 42,1 % de 57 publications, cible de 20 %.',
      'Pillar “Coulisses”: 42.1% of 57 posts, target 20%.',
    ],
  ],
  'plan-sum': [
    [{ dimension: 'pillar', sum: 0.95 }, 'Plan de contenu : les parts des piliers font 95 % au total.', 'Content plan: the pillar shares add up to 95%.'],
    [{ dimension: 'channel', sum: 1.025 }, 'Plan de contenu : les parts des canaux font 102,5 % au total.', 'Content plan: the channel shares add up to 102.5%.'],
  ],
};
