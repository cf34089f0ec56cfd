/** Les règles sur les onglets autour du calendrier. */
import type { SideColumn, TabsFindings } from '../../../rules/tabs/tabs-findings.ts';
import type { SideValueKind } from '../../../side-tabs/side-tabs.ts';
import { NBSP } from '../../format.ts';
import { quotable } from '../../quotable.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, quoted } from '../phrases.ts';

/** En-têtes que Suivi reconnaît, pour nommer les colonnes. */
const COLUMNS: { readonly [Column in SideColumn]: string } = {
  'channels.network': 'Réseau',
  'channels.handle': 'Compte',
  'channels.url': 'Adresse',
  'channels.department': 'Service',
  'channels.owner': 'Responsable',
  'channels.backup': 'Relève',
  'channels.recovery': 'Récupération',
  'channels.status': 'État',
  'channels.audience': 'Public',
  'channels.level': 'Niveau',
  'channels.objectives': 'Objectifs',
  'channels.least': 'Minimum par semaine',
  'channels.most': 'Maximum par semaine',
  'channels.spacing': 'Espacement',
  'channels.quietFrom': 'Heures calmes dès',
  'channels.quietTo': 'Heures calmes jusqu’à',
  'channels.nextAction': 'Prochaine action',
  'channels.tool': 'Outil',
  'style.rule': 'Règle',
  'style.channels': 'Canal',
  'style.value': 'Valeur',
  'style.reason': 'Pourquoi',
  'media.id': 'Identifiant',
  'media.title': 'Titre',
  'media.rights': 'Droits',
  'media.expiry': 'Échéance',
  'media.altText': 'Texte de remplacement',
  'media.link': 'Lien',
  'policy.case': 'Cas',
  'policy.action': 'Action',
  'policy.owner': 'Responsable',
  'policy.backup': 'Relève',
  'policy.delay': 'Délai',
  'replies.received': 'Reçu le',
  'replies.channel': 'Canal',
  'replies.case': 'Cas',
  'replies.message': 'Message',
  'replies.answered': 'Répondu le',
  'replies.answeredBy': 'Répondu par',
  'objectives.objective': 'Objectif',
  'objectives.channel': 'Canal',
  'objectives.audience': 'Public',
  'objectives.measure': 'Mesure',
  'objectives.target': 'Cible',
  'objectives.due': 'Échéance',
  'objectives.budget': 'Budget',
  'objectives.spent': 'Dépensé',
  'plan.dimension': 'Dimension',
  'plan.item': 'Pilier',
  'plan.share': 'Part',
  'plan.tolerance': 'Tolérance',
  'recurring.title': 'Titre',
  'recurring.channel': 'Canal',
  'recurring.rule': 'Récurrence',
  'recurring.time': 'Heure',
  'recurring.from': 'Début',
  'recurring.to': 'Fin',
  'recurring.exceptions': 'Exceptions',
  'recurring.owner': 'Responsable',
};

/** Ce que le contenu d’une cellule n’est pas. */
const IS_NOT: { readonly [Kind in SideValueKind]: string } = {
  date: 'n’est pas une date lisible',
  'date-order': 'peut se lire de deux façons',
  'share-order': 'peut être une fraction ou un pourcentage',
  number: 'n’est pas un nombre lisible',
  duration: 'n’est pas une durée lisible',
  share: 'n’est pas un pourcentage de 0 à 100',
  time: 'n’est pas une heure lisible',
  word: 'n’est pas un mot que Suivi connaît',
  formula: 'est une erreur de formule',
};

export const frTabs: WordsOfRules<TabsFindings> = {
  'tab-column-missing': {
    name: 'Colonne manquante',
    sentence: ({ sheetName, column }) => `L’onglet ${quoted(sheetName)} n’a pas de colonne ${quoted(COLUMNS[column])}.`,
    several: (count) => `${number(count)}${NBSP}colonnes manquent dans les onglets de l’équipe.`,
    why: 'Sans cette colonne, Suivi ne peut presque rien vérifier à l’aide de l’onglet.',
    advice: 'Ajoutez la colonne ou donnez cet en-tête à celle qui en tient lieu.',
  },
  'tab-value-unreadable': {
    name: 'Valeur illisible',
    sentence: ({ sheetName, column, heading, text, expects }) => `${quoted(text)} ${IS_NOT[expects]} (${quotable(sheetName)}, colonne ${quoted(heading || COLUMNS[column])}).`,
    several: (count) => `${number(count)}${NBSP}cellules des onglets de l’équipe sont illisibles.`,
    why: 'Suivi traite cette cellule comme si elle était vide, et les règles qui en dépendent ne signalent rien.',
    advice: `Réécrivez la valeur, par exemple 2026-12-01 pour une date ou 40${NBSP}% pour une part, ou videz la cellule.`,
  },
  'tab-doubled': {
    name: 'Onglet en double',
    sentence: ({ sheetName, read }) => `L’onglet ${quoted(sheetName)} n’est pas lu${NBSP}: ${quoted(read)} l’est déjà.`,
    several: (count) => `${number(count)}${NBSP}onglets sont en double et ne sont pas lus.`,
    why: 'Suivi lit un seul onglet de chaque sorte, et ce qui se trouve dans l’autre lui échappe.',
    advice: 'Réunissez les deux onglets ou masquez celui qui ne sert plus.',
  },
};
