/** Examples of the rules about the channels on which posts stand. */
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

export const CHANNELS_POST_EXAMPLES: ExamplesOf<Pick<ChannelsFindings, 'channel-missing' | 'channel-unknown' | 'channel-casing'>> = {
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
