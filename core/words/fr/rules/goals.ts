/** Les règles sur les objectifs, les publics et le plan de contenu. */
import type { ObjectiveKind } from '../../../rules/goals/objective-kinds.ts';
import type { GoalsFindings, ObjectivePart } from '../../../rules/goals/goals-findings.ts';
import type { Currency } from '../../../side-tabs/currency.ts';
import type { PlanDimension } from '../../../side-tabs/plan-tab.ts';
import { NBSP, dateInFrench } from '../../format.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, quoted } from '../phrases.ts';
import { pageNamed } from './channels.ts';

const PARTS: { readonly [part in ObjectivePart]: string } = { measure: 'la mesure', target: 'la cible', due: 'l’échéance', budget: 'le budget' };

/** Ce qui mesure bien chacun des dix objectifs. */
const MEASURES: { readonly [kind in ObjectiveKind]: string } = {
  research: 'les réponses aux sondages',
  service: 'le délai médian de première réponse',
  'indirect-sales': 'les clics vers les détaillants',
  'direct-sales': 'les ventes venues des réseaux',
  leads: 'les demandes reçues',
  awareness: 'la portée',
  leadership: 'les partages et les mentions',
  findability: 'les vues venues de la recherche',
  'online-traffic': 'les clics vers le site',
  'offline-traffic': 'les codes utilisés sur place',
};

const DIMENSIONS: { readonly [dimension in PlanDimension]: readonly [one: string, several: string] } = {
  pillar: ['Pilier', 'piliers'], format: ['Format', 'formats'], objective: ['Objectif', 'objectifs'], audience: ['Public', 'publics'],
  campaign: ['Campagne', 'campagnes'], channel: ['Canal', 'canaux'],
};

export const frGoals: WordsOfRules<GoalsFindings> = {
  'objective-overspent': {
    name: 'Budget dépassé',
    sentence: ({ objective, spent, budget, currency }) => `${quoted(objective)}${NBSP}: dépenses de ${amount(spent, currency)} pour un budget de ${amount(budget, currency)}.`,
    several: (count) => `${number(count)}${NBSP}objectifs dépassent leur budget.`,
    why: 'Ce qui est dépensé en trop pour un objectif manque à un autre.',
    advice: 'Arrêtez les dépenses, corrigez le montant ou faites approuver un nouveau budget.',
  },
  'objective-reversed': {
    name: 'Objectif qui finit avant de commencer',
    sentence: ({ objective, start, due, today }) => `${quoted(objective)}${NBSP}: début le ${dateInFrench(start, today)}, après l’échéance du ${dateInFrench(due, today)}.`,
    several: (count) => `${number(count)}${NBSP}objectifs commencent après leur échéance.`,
    why: 'Aucune publication ne peut compter pour un objectif dont la période n’existe pas.',
    advice: 'Corrigez la date de début ou l’échéance.',
  },
  'objective-incomplete': {
    name: 'Objectif incomplet',
    sentence: incomplete,
    several: (count) => `Il manque une mesure, une cible, une échéance ou un budget à ${number(count)}${NBSP}objectifs.`,
    why: 'Sans mesure, cible ou échéance, on ne sait pas si l’objectif est atteint; sans budget, on ne sait pas à quel prix.',
    advice: 'Remplissez ce qui manque; un budget peut être de 0.',
  },
  'objective-overdue': {
    name: 'Objectif arrivé à échéance',
    sentence: ({ objective, due, today }) => `${quoted(objective)}${NBSP}: échéance passée depuis le ${dateInFrench(due, today)}.`,
    several: (count) => `${number(count)}${NBSP}objectifs sont arrivés à échéance.`,
    why: 'Un objectif dont on ne fait pas le bilan n’apprend rien à l’équipe.',
    advice: 'Notez le résultat, puis fixez une nouvelle échéance ou retirez l’objectif.',
  },
  'objective-hole': {
    name: 'Objectif sans publication',
    sentence: ({ item, posts, weeks }) => `Objectif ${quoted(item)}${NBSP}: aucune des ${number(posts)}${NBSP}publications des ${number(weeks)}${NBSP}prochaines semaines ne le sert.`,
    several: (count) => `${number(count)}${NBSP}objectifs n’ont aucune publication à venir.`,
    why: 'Un objectif qu’aucune publication ne sert n’avance pas.',
    advice: 'Prévoyez une publication pour cet objectif ou retirez-le de l’onglet des objectifs.',
  },
  'audience-hole': {
    name: 'Public sans publication',
    sentence: ({ item, posts, weeks }) => `Public ${quoted(item)}${NBSP}: aucune des ${number(posts)}${NBSP}publications des ${number(weeks)}${NBSP}prochaines semaines ne lui est destinée.`,
    several: (count) => `${number(count)}${NBSP}publics n’ont aucune publication à venir.`,
    why: 'Un public à qui on ne parle plus finit par se désabonner.',
    advice: 'Prévoyez une publication pour ce public ou retirez-le de l’onglet des canaux.',
  },
  'channel-no-objective': {
    name: 'Page sans objectif',
    sentence: (page) => `${pageNamed(page)}${NBSP}: aucun objectif.`,
    several: (count) => `${number(count)}${NBSP}pages n’ont aucun objectif.`,
    why: 'Sans objectif, on ne sait pas quoi publier sur la page, ni si elle vaut le temps qu’elle prend.',
    advice: 'Inscrivez à quoi sert la page ou passez-la au niveau passif.',
  },
  'mix-off-target': {
    name: 'Répartition hors cible',
    sentence: ({ dimension, item, observed, target, posts }) =>
      `${DIMENSIONS[dimension][0]} ${quoted(item)}${NBSP}: ${percent(observed)} de ${number(posts)}${NBSP}publications, cible de ${percent(target)}.`,
    several: (count) => `${number(count)}${NBSP}éléments du plan de contenu s’éloignent de leur cible.`,
    why: 'Ce qui prend plus de place que prévu en laisse moins au reste du plan.',
    advice: 'Rééquilibrez les quatre prochaines semaines ou corrigez la cible.',
  },
  'plan-sum': {
    name: 'Total des parts inexact',
    sentence: ({ dimension, sum }) => `Plan de contenu${NBSP}: les parts des ${DIMENSIONS[dimension][1]} font ${percent(sum)} au total.`,
    several: (count) => `${number(count)}${NBSP}séries de parts du plan de contenu ne font pas 100${NBSP}%.`,
    why: 'Des parts qui ne font pas un tout ne peuvent pas toutes être atteintes.',
    advice: 'Corrigez les parts pour que leur somme soit de 100' + NBSP + '%.',
  },
};

function incomplete({ objective, missing, kind }: GoalsFindings['objective-incomplete']): string {
  const parts = missing.map((part) => (part === 'measure' && kind !== null ? `${PARTS[part]} (par exemple, ${MEASURES[kind]})` : PARTS[part]));
  return `${quoted(objective)}${NBSP}: il manque ${[parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' et ')}.`;
}

function percent(fraction: number): string {
  return `${String(Math.round(fraction * 1000) / 10).replace('.', ',')}${NBSP}%`;
}

/** Sans cents s’il n’y en a pas; la devise suit. */
function amount(value: number, currency: Currency): string {
  const cents = Math.round(value * 100);
  const rest = cents % 100 === 0 ? '' : `,${String(cents % 100).padStart(2, '0')}`;
  return `${number(Math.floor(cents / 100))}${rest}${currency === '' ? '' : `${NBSP}${currency}`}`;
}
