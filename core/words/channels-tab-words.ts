/** Name, headings and lists of the tab of channels that Suivi sets up, in each language. */
import type { SideField } from '../side-tabs/side-tabs.ts';
import type { Language } from './language.ts';

/** Its columns, left to right. */
export const CHANNELS_TAB_FIELDS: readonly SideField<'channels'>[] = [
  'network', 'handle', 'url', 'owner', 'backup', 'recovery', 'status', 'level', 'least', 'most', 'spacing', 'quietFrom', 'quietTo', 'days', 'nextAction',
];

export interface ChannelsTabWords {
  readonly name: string;
  /** Beside `CHANNELS_TAB_FIELDS`. */
  readonly headings: readonly string[];
  /** No commas in these: hosts take a list as one text between commas. */
  readonly statuses: readonly string[];
  readonly levels: readonly string[];
  readonly days: readonly string[];
}

const CHANNELS_TAB: { readonly [L in Language]: ChannelsTabWords } = {
  fr: {
    name: 'Canaux',
    headings: [
      'Réseau', 'Compte', 'Adresse', 'Responsable', 'Relève', 'Récupération', 'État', 'Niveau', 'Minimum par semaine', 'Maximum par semaine', 'Espacement (h)',
      'Heures calmes dès', 'Heures calmes jusqu’à', 'Jours de publication', 'Prochaine action',
    ],
    statuses: ['Officiel', 'En sommeil', 'À fermer', 'Doublon', 'Non officiel'],
    levels: ['Passif', 'Actif', 'Proactif'],
    days: ['lun–ven', 'lun–jeu', 'tous les jours'],
  },
  en: {
    name: 'Channels',
    headings: [
      'Network', 'Handle', 'Address', 'Owner', 'Backup', 'Recovery', 'Status', 'Level', 'Minimum per week', 'Maximum per week', 'Spacing (h)',
      'Quiet from', 'Quiet until', 'Posting days', 'Next action',
    ],
    statuses: ['Official', 'Dormant', 'To close', 'Duplicate', 'Unofficial'],
    levels: ['Passive', 'Active', 'Proactive'],
    days: ['Mon–Fri', 'Mon–Thu', 'every day'],
  },
};

export function channelsTabIn(language: Language): ChannelsTabWords {
  return CHANNELS_TAB[language];
}
