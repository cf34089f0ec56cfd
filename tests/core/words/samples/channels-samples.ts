/** How the findings of `channels` read. */
import type { ChannelsFindings } from '../../../../core/rules/channels/channels-findings.ts';
import { day } from '../../rules/calendar-of.ts';
import type { SamplesOf } from './samples.ts';

const PAGE = { network: 'Facebook', handle: 'les.amis.du.phare' };
const TODAY = day('2026-11-23');
const UNPLANNED = { ...PAGE, nextAction: null, today: TODAY };
const PLANNED = { ...PAGE, nextAction: day('2026-12-01'), today: TODAY };

export const CHANNELS_SAMPLES: SamplesOf<ChannelsFindings> = {
  'channel-no-owner': [
    [{ ...PAGE, owner: '', shared: null }, 'Facebook (les.amis.du.phare) : sans responsable.', 'Facebook (les.amis.du.phare): no owner.'],
    [{ network: 'Facebook', handle: '', owner: 'Équipe', shared: 'group' }, 'Facebook : « Équipe » est un groupe, pas une personne.', 'Facebook: “Équipe” is a group, not a person.'],
    [{ network: '', handle: 'phare', owner: 'Inès, Luc', shared: 'several' }, 'phare : plusieurs responsables, « Inès, Luc ».', 'phare: several owners, “Inès, Luc”.'],
    [{ network: '', handle: '', owner: '', shared: null }, 'Cette page : sans responsable.', 'This page: no owner.'],
  ],
  'channel-no-backup': [
    [{ ...PAGE, backup: '', isOwner: false }, 'Facebook (les.amis.du.phare) : sans relève.', 'Facebook (les.amis.du.phare): no backup.'],
    [
      { ...PAGE, backup: 'Inès', isOwner: true },
      'Facebook (les.amis.du.phare) : « Inès » est responsable et assure aussi la relève.',
      'Facebook (les.amis.du.phare): “Inès” is both owner and backup.',
    ],
  ],
  'channel-no-recovery': [
    [PAGE, 'Facebook (les.amis.du.phare) : personne n’est inscrit pour récupérer le compte.', 'Facebook (les.amis.du.phare): nobody is listed to recover the account.'],
  ],
  'channel-dormant': [
    [{ ...UNPLANNED, seen: null }, 'Facebook (les.amis.du.phare) : page en sommeil, aucune action prévue.', 'Facebook (les.amis.du.phare): dormant page, no action planned.'],
    [
      { ...PLANNED, seen: null },
      'Facebook (les.amis.du.phare) : page en sommeil, action prévue le 1er décembre.',
      'Facebook (les.amis.du.phare): dormant page, action planned for December 1.',
    ],
    [
      { ...UNPLANNED, seen: { days: 74 } },
      'Facebook (les.amis.du.phare) : dernière publication il y a 74 jours, aucune à venir.',
      'Facebook (les.amis.du.phare): last post 74 days ago, none ahead.',
    ],
    [
      { ...UNPLANNED, seen: { days: 1 } },
      'Facebook (les.amis.du.phare) : dernière publication il y a 1 jour, aucune à venir.',
      'Facebook (les.amis.du.phare): last post 1 day ago, none ahead.',
    ],
    [{ ...UNPLANNED, seen: { days: null } }, 'Facebook (les.amis.du.phare) : aucune publication dans le calendrier.', 'Facebook (les.amis.du.phare): no posts in the calendar.'],
  ],
  'channel-passive': [
    [
      { ...PAGE, label: 'Atelier', day: day('2026-12-04'), today: TODAY, rows: 1 },
      '« Atelier » (4 décembre) : Facebook (les.amis.du.phare) est au niveau passif.',
      '“Atelier” (December 4): Facebook (les.amis.du.phare) is a passive page.',
    ],
    [
      { ...PAGE, label: '', day: null, today: TODAY, rows: 1 },
      'Cette publication : Facebook (les.amis.du.phare) est au niveau passif.',
      'This post: Facebook (les.amis.du.phare) is a passive page.',
    ],
    [
      { ...PAGE, label: 'Atelier', day: day('2026-12-04'), today: TODAY, rows: 1200 },
      'Facebook (les.amis.du.phare) : 1 200 publications à venir, malgré le niveau passif.',
      'Facebook (les.amis.du.phare): 1,200 upcoming posts, although the page is passive.',
    ],
  ],
  'community-missing': [
    [
      { ...PAGE, posts: 12, weeks: 4 },
      'Facebook (les.amis.du.phare) : page proactive, mais rien pour la communauté sur 12 publications (4 semaines avant, 4 après).',
      'Facebook (les.amis.du.phare): proactive page, but none of its 12 posts (4 weeks back, 4 ahead) is for the community.',
    ],
  ],
  'channel-rogue': [
    [UNPLANNED, 'Facebook (les.amis.du.phare) : page voyou, aucune action prévue.', 'Facebook (les.amis.du.phare): rogue page, no action planned.'],
    [
      PLANNED,
      'Facebook (les.amis.du.phare) : page voyou, action prévue le 1er décembre.',
      'Facebook (les.amis.du.phare): rogue page, action planned for December 1.',
    ],
  ],
  'channel-double': [
    [{ ...UNPLANNED, otherRow: null }, 'Facebook (les.amis.du.phare) : page en double, aucune action prévue.', 'Facebook (les.amis.du.phare): duplicate page, no action planned.'],
    [
      { ...UNPLANNED, otherRow: 4 },
      'Facebook (les.amis.du.phare) : même service, même public et mêmes objectifs qu’à la ligne 4.',
      'Facebook (les.amis.du.phare): same department, audience and objectives as row 4.',
    ],
  ],
  'channel-action-due': [
    [
      { ...PAGE, nextAction: day('2025-12-01'), today: TODAY },
      'Facebook (les.amis.du.phare) : action prévue le 1er décembre 2025, date passée.',
      'Facebook (les.amis.du.phare): action planned for December 1, 2025, now past.',
    ],
  ],
  'channel-action-soon': [
    [
      { ...PAGE, nextAction: day('2026-11-27'), today: TODAY },
      'Facebook (les.amis.du.phare) : action prévue le 27 novembre.',
      'Facebook (les.amis.du.phare): action planned for November 27.',
    ],
    [{ ...PAGE, nextAction: TODAY, today: TODAY }, 'Facebook (les.amis.du.phare) : action prévue aujourd’hui.', 'Facebook (les.amis.du.phare): action planned for today.'],
  ],
  'channel-undated': [[PAGE, 'Facebook (les.amis.du.phare) : page à fermer, sans date.', 'Facebook (les.amis.du.phare): page to close, without a date.']],
  'channel-missing': [
    [
      { label: 'Atelier', day: day('2026-12-04'), today: day('2026-12-02'), rows: 1 },
      '« Atelier » (4 décembre) n’a pas de canal.',
      '“Atelier” (December 4) has no channel.',
    ],
    [{ label: '', day: null, today: day('2026-12-02'), rows: 1 }, 'Cette publication n’a pas de canal.', 'This post has no channel.'],
    [
      { label: 'Atelier', day: day('2026-12-04'), today: day('2026-12-02'), rows: 40 },
      '40 publications à venir n’ont pas de canal.',
      '40 upcoming posts have no channel.',
    ],
  ],
  'channel-unknown': [
    [{ channel: 'Threads', suggestion: '', tab: 'Canaux', rows: 1 }, '« Threads » n’est pas dans l’onglet « Canaux ».', '“Threads” is not in the “Canaux” tab.'],
    [
      { channel: 'Infoletre', suggestion: 'Infolettre', tab: 'Canaux', rows: 1 },
      '« Infoletre » n’est pas dans l’onglet « Canaux » : vouliez-vous écrire « Infolettre »?',
      '“Infoletre” is not in the “Canaux” tab: did you mean “Infolettre”?',
    ],
    [
      { channel: 'Linkeden', suggestion: 'LinkedIn', tab: '', rows: 1 },
      '« Linkeden » n’est pas un canal connu : vouliez-vous écrire « LinkedIn »?',
      '“Linkeden” is not a known channel: did you mean “LinkedIn”?',
    ],
    [
      { channel: 'Linkeden', suggestion: 'LinkedIn', tab: '', rows: 2 },
      '« Linkeden » (2 lignes) n’est pas un canal connu : vouliez-vous écrire « LinkedIn »?',
      '“Linkeden” (2 rows) is not a known channel: did you mean “LinkedIn”?',
    ],
  ],
  'channel-casing': [
    [{ channel: 'Linkedin', usual: 'LinkedIn' }, '« Linkedin » s’écrit ailleurs « LinkedIn ».', '“Linkedin” is spelled “LinkedIn” elsewhere.'],
  ],
};
