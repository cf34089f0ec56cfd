/** Ce que l’on lit des fonctions, en français. */
import { NBSP } from '../../words/format.ts';
import type { FunctionTexts } from './function-texts.ts';

const TEAM = 'Plage de l’onglet Équipe, titres compris.';
const NEEDS = 'Plage de l’onglet Besoins, titres compris.';
const ABSENCES = 'Plage de l’onglet Absences, titres compris; une cellule vide s’il n’y en a pas.';
const FROM = 'Premier jour de la période.';
const TO = 'Dernier jour de la période, inclus.';
const ROTA = 'Plage de l’onglet Garde, titres compris.';
const REGION = `Jours fériés${NBSP}: ca-qc (si rien n’est indiqué), ca, fr, be, ch ou none.`;
const DAYS = 'Les dates sont de vraies dates ou des textes comme "2026-11-23".';
const SLIPS = `Un nom inconnu ou porté par deux personnes, une fin avant le début ou un besoin sans nombre donne #VALUE!${NBSP}: la phrase nomme la ligne.`;
const NAMES = 'Un nom inconnu ou porté par deux personnes, ou une fin avant le début, donne #VALUE!; la phrase nomme la ligne.';
const ERRORS = 'Une cellule en erreur dans une colonne utile donne la même erreur; les autres colonnes ne comptent pas.';
const CALENDAR = 'Plage du calendrier, titres compris.';
const COUNTED = 'Les idées, les évènements et les lignes annulées ou en pause ne comptent pas; une publication sur plusieurs canaux compte une fois pour chacun.';
const APART = 'Les publications dont la date est illisible sont comptées à part, en dernières lignes.';
const APART_OF_PERIOD = 'Sur une période, les publications dont la date est illisible sont comptées à part, en dernière ligne.';
const UNREAD = `Une date illisible sur ce canal donne #VALUE!${NBSP}: la phrase nomme la ligne.`;
const NEVER = `Sans besoin dans la période, le résultat est #N/A, jamais 100${NBSP}%.`;
const FIGURES = 'Plage du calendrier ou de l’export d’un réseau, titres compris.';
const BASIS = `Ce qui divise les interactions${NBSP}: "portée", "impressions", "abonnés" ou "vues".`;
const THREE_RATES = `Total ÷ total, la moyenne et la médiane des taux répondent à trois questions${NBSP}: dites toujours lequel est montré.`;
const ENGAGED = 'Les interactions sont la colonne du total; à défaut, les mentions J’aime, commentaires, partages et enregistrements additionnés. Les idées, les évènements et les lignes annulées ne comptent pas, ni la ligne du total, ni les réponses à d’autres dans une exportation de X.';
const FIGURE_ERRORS = `Un nombre qui ne se lit pas donne #VALUE!${NBSP}: la phrase nomme la ligne. Une ligne dont tous les chiffres sont vides ou à 0 n’en a aucun. Une publication inscrite sur deux lignes compte deux fois.`;

export const frFunctions: FunctionTexts = {
  COVERAGE: {
    description: 'Part du temps requis où assez de personnes sont là, de 0 à 1.',
    parameters: { team: TEAM, needs: NEEDS, absences: ABSENCES, from: FROM, to: TO, role: 'Ce rôle seulement; tous si rien n’est indiqué.', rota: ROTA, region: REGION },
    result: 'Un nombre de 0 à 1, à afficher en pourcentage.',
    notes: [NEVER, DAYS, SLIPS, ERRORS],
  },
  GAPS: {
    description: 'Moments où personne n’est là, ou trop peu, un par ligne, sous des titres.',
    parameters: { team: TEAM, needs: NEEDS, absences: ABSENCES, from: FROM, to: TO, role: 'Ce rôle seulement; tous si rien n’est indiqué.', rota: ROTA, region: REGION },
    result: `Un tableau qui se répand sous la formule${NBSP}: rôle, canal, du, au, requis, présents. Les titres seuls${NBSP}: aucune lacune.`,
    notes: [`Les colonnes du et au sont des dates et heures${NBSP}: donnez-leur ce format.`, NEVER, DAYS, SLIPS, ERRORS],
  },
  BACKUP: {
    description: 'Personnes qui ont un rôle et sont disponibles un jour donné, une par ligne.',
    parameters: { team: TEAM, absences: ABSENCES, role: 'Rôle à tenir.', date: 'Jour visé.' },
    result: 'Les noms, l’un sous l’autre; #N/A s’il n’y a personne.',
    notes: [`Les jours de congé hebdomadaires ne comptent pas${NBSP}: qui n’y travaille pas ce jour-là peut dépanner.`, DAYS, NAMES, ERRORS],
  },
  ONDUTY: {
    description: 'Personnes de garde pour un rôle à un moment donné, une par ligne.',
    parameters: { team: TEAM, needs: NEEDS, absences: ABSENCES, role: 'Rôle à tenir.', moment: 'Jour et heure; sans heure, c’est minuit.', rota: ROTA, region: REGION },
    result: 'Les noms, l’un sous l’autre; #N/A s’il n’y a personne.',
    notes: ['Une plage de garde qui passe minuit appartient au jour où elle commence.', 'Un moment se fait d’une date et d’une heure, comme "2026-11-23 14:00" ou A2+B2. Une date seule vaut minuit.', NAMES, ERRORS],
  },
  CADENCE: {
    description: 'Publications par semaine et par canal, à côté du minimum et du maximum fixés par l’équipe.',
    parameters: { calendar: CALENDAR, from: FROM, to: TO, channels: 'Plage de l’onglet Canaux, titres compris; sans elle, les publications seules.' },
    result: `Un tableau qui se répand sous la formule${NBSP}: semaine, canal, publications, minimum, maximum, verdict.`,
    notes: ['Les pages d’un même réseau s’additionnent; un canal passif n’a pas de cible.', COUNTED, APART, DAYS],
  },
  SILENCE: {
    description: 'La plus longue suite de jours sans publication sur un canal.',
    parameters: { calendar: CALENDAR, channel: 'Nom du canal, comme Instagram.', from: FROM, to: TO },
    result: 'Un nombre entier de jours; 0 si une publication paraît chaque jour.',
    notes: ['Un silence qui déborde la période compte en entier, d’une publication à l’autre.', 'Un canal que le calendrier ne nomme pas donne #N/A.', COUNTED, UNREAD, DAYS],
  },
  MIX: {
    description: 'Répartition des publications entre les piliers ou les formats.',
    parameters: { calendar: CALENDAR, dimension: 'Le mot "pilier" ou "format".', from: FROM, to: TO, channel: 'Ce canal seulement; tous si rien n’est indiqué.' },
    result: `Un tableau qui se répand sous la formule${NBSP}: élément, publications, part, et les bornes entre lesquelles se situe la part à 95${NBSP}%.`,
    notes: [`Avec peu de publications, les bornes sont éloignées${NBSP}: la part peut tenir au hasard.`, COUNTED, APART, DAYS],
  },
  KPI: {
    description: 'Publications, interactions et trois taux d’engagement par groupe, sous des titres.',
    parameters: {
      calendar: FIGURES, by: `Ce qui groupe les lignes${NBSP}: "canal", "semaine", "format", "pilier", "campagne", "objectif" ou "publication".`, basis: BASIS,
      from: 'Premier jour de la période; depuis le début si rien n’est indiqué.', to: 'Dernier jour de la période, inclus; jusqu’à la fin si rien n’est indiqué.',
      results: `Plage de l’onglet Résultats, titres compris${NBSP}: ce qu’elle dit d’une publication remplace les chiffres du calendrier.`,
    },
    result: `Un tableau qui se répand sous la formule${NBSP}: groupe, publications, publications avec un taux, interactions, base, trois taux, et entre quoi se situe la médiane.`,
    notes: [THREE_RATES, `Les deux dernières colonnes encadrent la médiane à 95${NBSP}%; elles restent vides sous 20${NBSP}publications, trop peu pour conclure.`, ENGAGED, APART_OF_PERIOD, DAYS, FIGURE_ERRORS],
  },
  ENGAGEMENTRATE: {
    description: 'Interactions divisées par la portée, les impressions, les abonnés ou les vues.',
    parameters: {
      calendar: FIGURES, basis: BASIS, method: `Façon de réunir les taux${NBSP}: "total" (si rien n’est indiqué), soit toutes les interactions ÷ toute la base; "moyenne" ou "médiane" des taux des publications.`,
      from: 'Premier jour de la période; depuis le début si rien n’est indiqué.', to: 'Dernier jour de la période, inclus; jusqu’à la fin si rien n’est indiqué.',
      results: `Plage de l’onglet Résultats, titres compris${NBSP}: ce qu’elle dit d’une publication remplace les chiffres du calendrier.`,
    },
    result: 'Un nombre, à afficher en pourcentage; #N/A si aucune publication n’a les deux nombres.',
    notes: [THREE_RATES, ENGAGED, `Sur une période, une publication qui a un taux et dont la date est illisible donne #VALUE!${NBSP}: la phrase nomme la ligne.`, DAYS, FIGURE_ERRORS],
  },
  CHECKPOST: {
    description: 'Ce qu’il y a à corriger dans une publication, un constat par ligne; vide s’il n’y a rien.',
    parameters: { headings: 'Ligne des titres du calendrier.', row: 'Ligne de la publication, aussi large que les titres.' },
    result: 'Un texte; activez le retour à la ligne dans la cellule pour lire plusieurs constats.',
    notes: [
      `Juge la ligne seule${NBSP}: date, canal, longueur du texte, mots-clics, responsable. Le volet vérifie tout le calendrier.`,
      'Une publication déjà publiée ou annulée n’est pas jugée sur son texte.',
    ],
  },
  TEXTLENGTH: {
    description: 'Longueur d’un texte sur un réseau, comme le réseau la compte.',
    parameters: { network: 'Nom du réseau, comme X, Instagram ou Bluesky.', text: 'Texte à mesurer.' },
    result: 'Un nombre entier.',
    notes: ['Sur X, un lien compte pour 23 et un émoji pour 2; Bluesky compte les caractères comme on les voit.'],
  },
};
