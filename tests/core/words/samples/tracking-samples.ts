/** How the findings of `tracking` read. */
import type { TrackingFindings } from '../../../../core/rules/tracking/tracking-findings.ts';
import { day } from '../../rules/calendar-of.ts';
import type { SamplesOf } from './samples.ts';

export const TRACKING_SAMPLES: SamplesOf<TrackingFindings> = {
  'past-unresolved': [
    [
      { label: 'Atelier', day: day('2026-12-01'), today: day('2026-12-02'), state: 'scheduled', word: 'Programmé', rows: 1 },
      '« Atelier » (1er décembre) : statut « Programmé », parution non confirmée.',
      '“Atelier” (December 1): status “Programmé”, not confirmed as published.',
    ],
    [
      { label: 'Atelier', day: day('2026-12-30'), today: day('2027-01-04'), state: 'approved', word: 'OK client', rows: 1 },
      '« Atelier » (30 décembre 2026) : date passée, statut « OK client ».',
      '“Atelier” (December 30, 2026): date passed, status “OK client”.',
    ],
    [
      { label: '', day: day('2026-03-09'), today: day('2026-03-11'), state: null, word: '', rows: 1 },
      'Cette publication (9 mars) : date passée, aucun statut.',
      'This post (March 9): date passed, no status.',
    ],
    [
      { label: 'Atelier', day: day('2026-03-09'), today: day('2026-03-11'), state: null, word: '', rows: 20 },
      '20 publications dont la date est passée n’ont pas de statut.',
      '20 posts whose date has passed have no status.',
    ],
  ],
  'published-early': [
    [
      { label: 'Atelier', day: day('2026-12-03'), today: day('2026-11-23'), proof: 'status', word: 'Publié' },
      '« Atelier » (3 décembre) : date à venir, mais statut « Publié ».',
      '“Atelier” (December 3): date still to come, but status “Publié”.',
    ],
    [
      { label: '', day: day('2027-01-15'), today: day('2026-11-23'), proof: 'tracking', word: 'Publié par Luc' },
      'Cette publication (15 janvier 2027) : date à venir, mais suivi « Publié par Luc ».',
      'This post (January 15, 2027): date still to come, but tracking “Publié par Luc”.',
    ],
  ],
  'status-unknown': [
    [{ word: 'Programé', likely: 'Programmé', rows: 1 }, 'Statut inconnu : « Programé ». Vouliez-vous écrire « Programmé »?', 'Unknown status: “Programé”. Did you mean “Programmé”?'],
    [{ word: 'Sheduled', likely: 'Scheduled', rows: 3 }, 'Statut inconnu : « Sheduled » (3 lignes). Vouliez-vous écrire « Scheduled »?', 'Unknown status: “Sheduled” (3 rows). Did you mean “Scheduled”?'],
  ],
  'scheduled-untracked': [
    [
      { label: 'Atelier', day: day('2027-01-15'), today: day('2026-12-02') },
      '« Atelier » (15 janvier 2027) : statut « programmé », mais suivi vide.',
      '“Atelier” (January 15, 2027): status “scheduled”, but tracking is empty.',
    ],
    [{ label: '', day: null, today: day('2026-12-02') }, 'Cette publication : statut « programmé », mais suivi vide.', 'This post: status “scheduled”, but tracking is empty.'],
  ],
  'published-unlinked': [
    [
      { label: 'Atelier', day: day('2026-11-01'), today: day('2026-12-02'), rows: 1 },
      '« Atelier » (1er novembre) : parue, mais sans lien.',
      '“Atelier” (November 1): published, but without a link.',
    ],
    [{ label: '', day: null, today: day('2026-12-02'), rows: 1 }, 'Cette publication : parue, mais sans lien.', 'This post: published, but without a link.'],
    [
      { label: 'Atelier', day: day('2026-11-01'), today: day('2026-12-02'), rows: 40 },
      '40 publications parues n’ont pas de lien dans cette colonne.',
      '40 published posts have no link in this column.',
    ],
  ],
  'link-unreadable': [
    [{ text: 'https//exemple.ca/p/1' }, '« https//exemple.ca/p/1 » n’est pas une adresse valide.', '“https//exemple.ca/p/1” is not a valid address.'],
  ],
  'link-elsewhere': [
    [
      { label: 'Atelier', linked: 'facebook', channel: 'instagram' },
      '« Atelier » : lien vers Facebook, canal Instagram.',
      '“Atelier”: the link leads to Facebook, the channel is Instagram.',
    ],
  ],
};
