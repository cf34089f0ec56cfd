/** Les onglets que Suivi crée, en français. */
import { NBSP } from '../format.ts';
import type { Words } from '../words.ts';

export const frCalendar: Words['calendar'] = {
  tab: 'Calendrier',
  headings: {
    date: 'Date',
    time: 'Heure',
    channel: 'Canal',
    format: 'Format',
    pillar: 'Pilier',
    title: 'Titre',
    text: 'Texte',
    asset: 'Visuel',
    alt_text: 'Texte de remplacement',
    owner: 'Responsable',
    approver: 'Approuvé par',
    status: 'Statut',
    tracking: 'Suivi',
    url: 'Lien de la publication',
    notes: 'Notes',
  },
  channels: ['Facebook', 'Instagram', 'LinkedIn', 'TikTok', 'YouTube', 'X', 'Threads', 'Bluesky', 'Pinterest', 'Blogue', 'Infolettre'],
  formats: ['Photo', 'Vidéo', 'Reel', 'Carrousel', 'Story', 'En direct', 'Article', 'Lien', 'Sondage', 'Texte'],
};

export const frSettingsTab: Words['settingsTab'] = {
  calendarNote: 'L’onglet où les publications sont planifiées',
  columnNote: (heading, role) => `Colonne ${quoted(heading)}${NBSP}: ${role}`,
  noRoleNote: (heading) => `Colonne ${quoted(heading)}${NBSP}: non utilisée`,
  channelNote: (heading, channel) => `Colonne ${quoted(heading)}${NBSP}: statut sur ${channel}`,
  noHeading: 'sans en-tête',
  troubles: {
    'row-unreadable': (text) => `Cette ligne des réglages de Suivi est illisible et reste telle quelle${NBSP}: ${quoted(text)}. Corrigez-la ou supprimez-la.`,
    'row-contradicted': (text) => `Une ligne plus basse des réglages de Suivi dit autre chose et l’emporte${NBSP}: ${quoted(text)}. Supprimez celle qui n’est plus juste.`,
    'title-missing': (text) => `Le titre de ${quoted(text)} manque. Suivi reconnaît encore l’onglet à ses en-têtes${NBSP}: laissez-les en place. Suivi réécrit le titre, si sa cellule est libre, quand vous confirmez les colonnes.`,
    'headings-missing': (text) => `Les en-têtes de ${quoted(text)} manquent. Suivi suppose que ses colonnes sont dans l’ordre habituel.`,
    'tab-doubled': (text) => `${quoted(text)} est une copie des réglages de Suivi et n’est pas lu. Supprimez l’un des deux onglets.`,
    'rows-unread': (text) => `${quoted(text)} est trop long pour être lu en entier. Supprimez les lignes qui ne sont pas des réglages de Suivi.`,
  },
};

function quoted(text: string): string {
  return `«${NBSP}${text}${NBSP}»`;
}
