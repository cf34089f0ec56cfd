/** Examples of the rules about the channels on which posts stand. */
import type { Cell } from '../../table/cell.ts';
import type { Role } from '../../table/role.ts';
import { EXAMPLE_TODAY } from '../example.ts';
import type { ExampleTable, ExamplesOf } from '../example.ts';
import { examplePair } from '../example-pair.ts';
import type { ChannelsFindings } from './channels-findings.ts';

const THURSDAY = EXAMPLE_TODAY + 3;
const FRIDAY = EXAMPLE_TODAY + 4;
const SATURDAY = EXAMPLE_TODAY + 5;
const ROLES: readonly Role[] = ['date', 'channel', 'title', 'status'];
const TAB_FR: NonNullable<ExampleTable['tabs']> = { channels: { headings: ['Réseau', 'Compte', 'Responsable', 'Relève'], rows: [['Facebook', 'musee.exemple', 'Inès Roy', 'Luc Gagnon'], ['Instagram', 'musee.exemple', 'Luc Gagnon', 'Inès Roy']] } };
const TAB_EN: NonNullable<ExampleTable['tabs']> = { channels: { headings: ['Network', 'Handle', 'Owner', 'Backup'], rows: [['Facebook', 'museum.example', 'Inès Roy', 'Luke Martin'], ['Instagram', 'museum.example', 'Luke Martin', 'Inès Roy']] } };

/** The rules about a channel's posts rather than its page. */
export type PostCode = 'channel-missing' | 'channel-unknown' | 'channel-casing' | 'channel-passive' | 'community-missing';

function levels(headings: readonly [string, string, string], handle: string, facebook: string, linkedin: string): NonNullable<ExampleTable['tabs']> {
  return { channels: { headings, rows: [['Facebook', handle, facebook], ['LinkedIn', handle, linkedin]] } };
}

const LEVELS_FR = levels(['Réseau', 'Compte', 'Niveau'], 'musee.exemple', 'Proactif', 'Passif');
const LEVELS_EN = levels(['Network', 'Handle', 'Level'], 'museum.example', 'Proactive', 'Passive');
const PROACTIVE_FR = levels(['Réseau', 'Compte', 'Niveau'], 'musee.exemple', 'Proactif', 'Proactif');
const PROACTIVE_EN = levels(['Network', 'Handle', 'Level'], 'museum.example', 'Proactive', 'Proactive');
const SORTED: readonly Role[] = ['date', 'channel', 'pillar', 'title'];

/** Four posts a channel on as many days; those on the first are for the community, and the last on the other is of this pillar. */
function sorted(community: string, other: string, last: string, title: string): readonly (readonly Cell[])[] {
  return [0, 1, 2, 3].flatMap((day) => [
    [THURSDAY + day, 'Facebook', community, `${title} ${day + 1}`], [THURSDAY + day, 'LinkedIn', day === 3 ? last : other, `${title} ${day + 5}`],
  ]);
}

export const CHANNELS_POST_EXAMPLES: ExamplesOf<Pick<ChannelsFindings, PostCode>> = {
  'channel-passive': {
    fr: examplePair(ROLES, [[THURSDAY, 'LinkedIn', 'Atelier de poterie', 'À produire']], [[THURSDAY, 'Facebook', 'Atelier de poterie', 'À produire']], LEVELS_FR),
    en: examplePair(ROLES, [[THURSDAY, 'LinkedIn', 'Pottery workshop', 'To produce']], [[THURSDAY, 'Facebook', 'Pottery workshop', 'To produce']], LEVELS_EN),
  },
  'community-missing': {
    fr: examplePair(SORTED, sorted('Communauté', 'Collection', 'Collection', 'Visite'), sorted('Communauté', 'Collection', 'Communauté', 'Visite'), PROACTIVE_FR),
    en: examplePair(SORTED, sorted('Community', 'Collection', 'Collection', 'Tour'), sorted('Community', 'Collection', 'Community', 'Tour'), PROACTIVE_EN),
  },
  'channel-missing': {
    fr: examplePair(
      ROLES,
      [[THURSDAY, 'Facebook', 'Atelier de poterie', 'Approuvé'], [FRIDAY, null, 'Visite guidée', 'À produire']],
      [[THURSDAY, 'Facebook', 'Atelier de poterie', 'Approuvé'], [FRIDAY, 'Instagram', 'Visite guidée', 'À produire']],
    ),
    en: examplePair(
      ROLES,
      [[THURSDAY, 'Facebook', 'Pottery workshop', 'Approved'], [FRIDAY, null, 'Guided tour', 'To produce']],
      [[THURSDAY, 'Facebook', 'Pottery workshop', 'Approved'], [FRIDAY, 'Instagram', 'Guided tour', 'To produce']],
    ),
  },
  'channel-unknown': {
    fr: examplePair(ROLES, [[THURSDAY, 'Threads', 'Atelier de poterie', 'À produire']], [[THURSDAY, 'Instagram', 'Atelier de poterie', 'À produire']], TAB_FR),
    en: examplePair(ROLES, [[THURSDAY, 'Threads', 'Pottery workshop', 'To produce']], [[THURSDAY, 'Instagram', 'Pottery workshop', 'To produce']], TAB_EN),
  },
  'channel-casing': {
    fr: examplePair(
      ROLES,
      [[THURSDAY, 'LinkedIn', 'Atelier de poterie', 'Approuvé'], [FRIDAY, 'Linkedin', 'Visite guidée', 'À produire'], [SATURDAY, 'LinkedIn', 'Concert', 'À produire']],
      [[THURSDAY, 'LinkedIn', 'Atelier de poterie', 'Approuvé'], [FRIDAY, 'LinkedIn', 'Visite guidée', 'À produire'], [SATURDAY, 'LinkedIn', 'Concert', 'À produire']],
    ),
    en: examplePair(
      ROLES,
      [[THURSDAY, 'LinkedIn', 'Pottery workshop', 'Approved'], [FRIDAY, 'Linkedin', 'Guided tour', 'To produce'], [SATURDAY, 'LinkedIn', 'Concert', 'To produce']],
      [[THURSDAY, 'LinkedIn', 'Pottery workshop', 'Approved'], [FRIDAY, 'LinkedIn', 'Guided tour', 'To produce'], [SATURDAY, 'LinkedIn', 'Concert', 'To produce']],
    ),
  },
};
