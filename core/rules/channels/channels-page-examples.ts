/** Examples of the rules about the pages of the inventory. */
import type { ExamplesOf } from '../example.ts';
import { tabPair } from '../example-pair.ts';
import type { ChannelsFindings } from './channels-findings.ts';
import type { PostCode } from './channels-post-examples.ts';

type PageFindings = Omit<ChannelsFindings, PostCode>;

const KEPT_FR = ['Réseau', 'Compte', 'Responsable', 'Relève', 'État'];
const KEPT_EN = ['Network', 'Handle', 'Owner', 'Backup', 'Status'];
const PLAN_FR = ['Réseau', 'Compte', 'Responsable', 'État', 'Prochaine action'];
const PLAN_EN = ['Network', 'Handle', 'Owner', 'Status', 'Next action'];
const SOON = '2026-11-27';
const LATER = '2026-12-23';

export const CHANNELS_PAGE_EXAMPLES: ExamplesOf<PageFindings> = {
  'channel-no-owner': {
    fr: tabPair('channels', KEPT_FR, [['Facebook', 'musee.exemple', 'Équipe', 'Luc Gagnon', 'Officiel']], [['Facebook', 'musee.exemple', 'Inès Roy', 'Luc Gagnon', 'Officiel']]),
    en: tabPair('channels', KEPT_EN, [['Facebook', 'museum.example', 'Team', 'Luke Martin', 'Official']], [['Facebook', 'museum.example', 'Inès Roy', 'Luke Martin', 'Official']]),
  },
  'channel-no-backup': {
    fr: tabPair('channels', KEPT_FR, [['YouTube', 'musee.exemple', 'Inès Roy', null, 'Officiel']], [['YouTube', 'musee.exemple', 'Inès Roy', 'Luc Gagnon', 'Officiel']]),
    en: tabPair('channels', KEPT_EN, [['YouTube', 'museum.example', 'Inès Roy', null, 'Official']], [['YouTube', 'museum.example', 'Inès Roy', 'Luke Martin', 'Official']]),
  },
  'channel-no-recovery': {
    fr: tabPair(
      'channels', ['Réseau', 'Compte', 'Responsable', 'Récupération'],
      [['Facebook', 'musee.exemple', 'Inès Roy', 'Inès Roy'], ['Instagram', 'musee.exemple', 'Inès Roy', 'Luc Gagnon'], ['TikTok', 'musee.exemple', 'Luc Gagnon', null]],
      [['Facebook', 'musee.exemple', 'Inès Roy', 'Inès Roy'], ['Instagram', 'musee.exemple', 'Inès Roy', 'Luc Gagnon'], ['TikTok', 'musee.exemple', 'Luc Gagnon', 'Luc Gagnon']],
    ),
    en: tabPair(
      'channels', ['Network', 'Handle', 'Owner', 'Recovery'],
      [['Facebook', 'museum.example', 'Inès Roy', 'Inès Roy'], ['Instagram', 'museum.example', 'Inès Roy', 'Luke Martin'], ['TikTok', 'museum.example', 'Luke Martin', null]],
      [['Facebook', 'museum.example', 'Inès Roy', 'Inès Roy'], ['Instagram', 'museum.example', 'Inès Roy', 'Luke Martin'], ['TikTok', 'museum.example', 'Luke Martin', 'Luke Martin']],
    ),
  },
  'channel-dormant': {
    fr: tabPair('channels', PLAN_FR, [['X', 'MuseeExemple', 'Inès Roy', 'En sommeil', null]], [['X', 'MuseeExemple', 'Inès Roy', 'À fermer', LATER]]),
    en: tabPair('channels', PLAN_EN, [['X', 'MuseumExample', 'Inès Roy', 'Dormant', null]], [['X', 'MuseumExample', 'Inès Roy', 'To close', LATER]]),
  },
  'channel-rogue': {
    fr: tabPair('channels', PLAN_FR, [['Facebook', 'amis.du.phare', null, 'Voyou', LATER]], [['Facebook', 'amis.du.phare', 'Inès Roy', 'Officiel', null]]),
    en: tabPair('channels', PLAN_EN, [['Facebook', 'lighthouse.friends', null, 'Rogue', LATER]], [['Facebook', 'lighthouse.friends', 'Inès Roy', 'Official', null]]),
  },
  'channel-double': {
    fr: tabPair(
      'channels', PLAN_FR,
      [['Instagram', 'musee.exemple', 'Inès Roy', 'Officiel', null], ['Instagram', 'musee.boutique', 'Inès Roy', 'Doublon', LATER]],
      [['Instagram', 'musee.exemple', 'Inès Roy', 'Officiel', null]],
    ),
    en: tabPair(
      'channels', PLAN_EN,
      [['Instagram', 'museum.example', 'Inès Roy', 'Official', null], ['Instagram', 'museum.shop', 'Inès Roy', 'Duplicate', LATER]],
      [['Instagram', 'museum.example', 'Inès Roy', 'Official', null]],
    ),
  },
  'channel-action-due': {
    fr: tabPair('channels', PLAN_FR, [['Pinterest', 'musee.exemple', 'Inès Roy', 'À fermer', '2026-11-02']], [['Pinterest', 'musee.exemple', 'Inès Roy', 'À fermer', '2026-12-07']]),
    en: tabPair('channels', PLAN_EN, [['Pinterest', 'museum.example', 'Inès Roy', 'To close', '2026-11-02']], [['Pinterest', 'museum.example', 'Inès Roy', 'To close', '2026-12-07']]),
  },
  'channel-action-soon': {
    fr: tabPair('channels', PLAN_FR, [['Pinterest', 'musee.exemple', 'Inès Roy', 'À fermer', SOON]], [['Pinterest', 'musee.exemple', 'Inès Roy', 'À fermer', LATER]]),
    en: tabPair('channels', PLAN_EN, [['Pinterest', 'museum.example', 'Inès Roy', 'To close', SOON]], [['Pinterest', 'museum.example', 'Inès Roy', 'To close', LATER]]),
  },
  'channel-undated': {
    fr: tabPair('channels', PLAN_FR, [['Pinterest', 'musee.exemple', 'Inès Roy', 'À fermer', null]], [['Pinterest', 'musee.exemple', 'Inès Roy', 'À fermer', LATER]]),
    en: tabPair('channels', PLAN_EN, [['Pinterest', 'museum.example', 'Inès Roy', 'To close', null]], [['Pinterest', 'museum.example', 'Inès Roy', 'To close', LATER]]),
  },
};
