/** Les onglets que Suivi crée, en français. */
import { dateInFrench, NBSP, wholeNumber } from '../format.ts';
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
  ruleNote: (rule, level) => `Règle ${quoted(rule)}${NBSP}: ${level}`,
  off: 'Désactivée',
  options: {
    duplicateWindowDays: 'Écart minimal entre deux textes semblables (jours)',
    region: 'Typographie',
    holidays: 'Jours fériés',
    exportTarget: 'Outil de programmation',
    structure: 'Structure de l’équipe',
    permissions: 'Droits de changer l’état',
    textDueDays: 'Texte prêt (jours ouvrables avant la parution)',
    assetDueDays: 'Visuel prêt (jours ouvrables avant la parution)',
    approvalDueDays: 'Approbation (jours ouvrables avant la parution)',
    dormantAfterDays: 'Page en sommeil après (jours)',
    silenceDays: 'Silence d’un canal à partir de (jours)',
    mostPostsPerPerson: 'Publications par personne et par semaine, au plus',
    mixTolerance: 'Écart toléré par rapport au plan de contenu',
    mixLeastPosts: 'Nombre minimal de publications pour juger de la répartition',
    monthPlannedShare: 'Part du mois suivant à planifier',
    monthPlannedDays: 'Délai pour la planifier (jours avant le début du mois)',
  },
  rightsNote: `«${NBSP}by-role${NBSP}»${NBSP}: approuver revient à la gestion ou à l’approbation; programmer et publier, à la gestion, au marketing de contenu ou à la programmation. Pour changer, ajoutez une ligne${NBSP}: droit, approuver, vos rôles.`,
  stateNote: (word, state) => `${quoted(word)} veut dire${NBSP}: ${state}`,
  knownNote: (count, day) => `${counted(count, 'constat connu', 'constats connus')} le ${dateInFrench(day)}, repliés depuis`,
  weekNote: (count, day) => `${counted(count, 'constat', 'constats')} à la première vérification de la semaine, le ${dateInFrench(day)}`,
  troubles: {
    'row-unreadable': (text) => `Cette ligne des réglages de Suivi est illisible et reste telle quelle${NBSP}: ${quoted(text)}. Corrigez-la ou supprimez-la.`,
    'rule-unknown': (text) => `Cette version de Suivi ne connaît pas la règle de cette ligne de ses réglages${NBSP}: ${quoted(text)}. Corrigez son nom ou supprimez la ligne.`,
    'option-unknown': (text) => `Cette version de Suivi ne connaît pas l’option de cette ligne de ses réglages${NBSP}: ${quoted(text)}. Corrigez son nom ou supprimez la ligne.`,
    'list-incomplete': (text) => `Il manque une partie de la liste de constats ${quoted(text)} dans les réglages; Suivi ne s’en sert plus. Recommencez à partir d’aujourd’hui pour la refaire ou supprimez ses lignes.`,
    'row-contradicted': (text) => `Une ligne plus basse des réglages de Suivi dit autre chose et l’emporte${NBSP}: ${quoted(text)}. Supprimez celle qui n’est plus juste.`,
    'title-missing': (text) => `Le titre de ${quoted(text)} manque. Suivi reconnaît encore l’onglet à ses en-têtes${NBSP}: laissez-les en place. Suivi réécrit le titre, si sa cellule est libre, quand vous confirmez les colonnes.`,
    'headings-missing': (text) => `Les en-têtes de ${quoted(text)} manquent. Suivi suppose que ses colonnes sont dans l’ordre habituel.`,
    'tab-doubled': (text) => `L’onglet ${quoted(text)} est une copie des réglages de Suivi et n’est pas lu. Supprimez l’un des deux onglets.`,
    'rows-unread': (text) => `L’onglet ${quoted(text)} est trop long pour être lu en entier. Supprimez les lignes qui ne sont pas des réglages de Suivi.`,
  },
  refused: (text, allowed, likely) => `Cette ligne des réglages de Suivi n’a pas de sens et est laissée de côté${NBSP}: ${quoted(text)}. ${likely === '' ? '' : `Vouliez-vous écrire ${quoted(likely)}? `}Inscrivez ${allowed}.`,
  allowed: (values) => {
    if (values.kind === 'choice') return `l’une de ces valeurs${NBSP}: ${values.choices.join(', ')}`;
    const [least, most] = values.kind === 'share' ? [percent(values.least), percent(values.most)] : [wholeNumber(values.least, NBSP), wholeNumber(values.most, NBSP)];
    return values.kind === 'share' ? `un pourcentage de ${least} à ${most}` : `un nombre entier de ${least} à ${most}`;
  },
};

function percent(share: number): string {
  return `${Math.round(share * 100)}${NBSP}%`;
}

function counted(count: number, one: string, several: string): string {
  return `${wholeNumber(count, NBSP)}${NBSP}${count < 2 ? one : several}`;
}

function quoted(text: string): string {
  return `«${NBSP}${text}${NBSP}»`;
}
