/** The words that an inventory of channels uses for a channel's status, level and tool. */
import { wordMap } from '../lexicon/word-list.ts';
import type { ExportTarget } from '../networks/limits.ts';
import type { ChannelLevel, ChannelStatus } from './channels-tab.ts';

/** Null for what is a status, but none of those that rules know. */
export const STATUS_WORDS: ReadonlyMap<string, ChannelStatus | null> = wordMap<ChannelStatus | null>([
  ['to-close', `à fermer, à supprimer, à désactiver, à retirer, à éliminer, à fusionner, fermeture prévue, fermeture demandée, en fermeture, en cours de fermeture, fermeture en cours,
    to close, to be closed, to delete, to be deleted, to remove, to be removed, to deactivate, to merge, to shut down, closing, being closed, removal requested, to retire`],
  ['rogue', `voyou, pirate, non officiel, non officielle, pas officiel, non autorisé, non autorisée, non reconnu, inconnu, inconnue, sauvage, parallèle, usurpé, faux, fausse page,
    rogue, unofficial, not official, unauthorised, unauthorized, unknown, fake, shadow, impostor, imposter`],
  ['duplicate', `doublon, doublons, en double, double, dupliqué, dupliquée, redondant, redondante, duplicate, duplicated, double, redundant`],
  ['dormant', `en sommeil, dormant, dormante, inactif, inactive, en pause, endormi, endormie, abandonné, abandonnée, en veille, en dormance, suspendu, suspendue, pas actif, pas active, non actif, non active, à l abandon,
    dormant, sleeping, asleep, inactive, not active, paused, on hold, abandoned, idle, unused, parked`],
  ['official', `officiel, officielle, actif, active, en activité, en service, en ligne, ouvert, ouverte, principal, principale, reconnu, reconnue, autorisé, autorisée, vérifié, vérifiée, ok,
    official, live, verified, main, primary, authorised, authorized, approved, in use, current, open`],
  [null, `fermé, fermée, supprimé, supprimée, désactivé, désactivée, archivé, archivée, en création, à créer, à ouvrir, prévu, prévue, en projet, projet, en test, test, à vérifier, à récupérer,
    closed, deleted, removed, deactivated, archived, planned, to open, to create, in test, testing, pilot, to check, to recover`],
]);

export const LEVEL_WORDS: ReadonlyMap<string, ChannelLevel> = wordMap<ChannelLevel>([
  ['proactive', 'proactif, proactive, pro actif, pro active, très actif, très active, élevé, élevée, 3, niveau 3, pro active, very active, high, level 3'],
  ['active', 'actif, active, moyen, moyenne, 2, niveau 2, medium, moderate, level 2'],
  ['passive', 'passif, passive, faible, veille, écoute, réponses seulement, réponse seulement, 1, niveau 1, low, watch, watch only, listening, reply only, replies only, level 1'],
]);

/** The network's own tools have the network's own limits. */
export const TOOL_WORDS: ReadonlyMap<string, ExportTarget> = /* @__PURE__ */ wordMap<ExportTarget>([
  ['hootsuite', 'hootsuite, hoot suite'],
  ['buffer', 'buffer'],
  ['metricool', 'metricool, metri cool'],
  ['native', `natif, native, nativement, natively, outil natif, directement, direct, à la main, manuellement, sur place, sur le réseau, meta business suite, business suite, meta, creator studio, studio de création, youtube studio, tiktok studio, linkedin, facebook,
    directly, by hand, manual, manually, on the network, in the app, application, app, studio`],
]);
