/** What the functions about results are asked by words, and why they have no answer. */
import type { Grouping, RateBasis } from '../kpi/kpi.ts';
import { wordMap } from '../lexicon/word-list.ts';
import { fold } from '../lexicon/fold.ts';
import { NBSP } from '../words/format.ts';
import { FormulaError } from './formula-error.ts';
import type { Sentences } from './formula-error.ts';

export type Method = 'total' | 'mean' | 'median';

type FigureHeading = Exclude<Grouping, 'week' | 'post'> | RateBasis | 'date' | 'engagements' | 'id';

export const FIGURE_HEADINGS: { readonly [H in FigureHeading]: Sentences } = {
  date: { fr: 'Date', en: 'Date' }, channel: { fr: 'Canal', en: 'Channel' }, format: { fr: 'Format', en: 'Format' }, pillar: { fr: 'Pilier', en: 'Pillar' },
  campaign: { fr: 'Campagne', en: 'Campaign' }, objective: { fr: 'Objectif', en: 'Objective' }, reach: { fr: 'Portée', en: 'Reach' },
  impressions: { fr: 'Impressions', en: 'Impressions' }, followers: { fr: 'Abonnés', en: 'Followers' }, views: { fr: 'Vues', en: 'Views' },
  engagements: { fr: 'Interactions', en: 'Engagements' }, id: { fr: 'Identifiant ou Lien', en: 'ID or Link' },
};

const GROUPINGS: ReadonlyMap<string, Grouping> = wordMap<Grouping>([
  ['channel', 'channel, canal, canaux, réseau, network, platform, plateforme'], ['week', 'week, semaine'], ['format', 'format, type'], ['pillar', 'pillar, pilier'],
  ['campaign', 'campaign, campagne'], ['objective', 'objective, objectif'], ['post', 'post, publication, ligne, row'],
]);
const BASES: ReadonlyMap<string, RateBasis> = wordMap<RateBasis>([
  ['reach', 'reach, portée, couverture'], ['impressions', 'impressions, impression'], ['followers', 'followers, abonnés, abonné, follower'], ['views', 'views, vues, view, vue'],
]);
const METHODS: ReadonlyMap<string, Method> = wordMap<Method>([['total', 'total, totaux, totals'], ['mean', 'mean, average, moyenne'], ['median', 'median, médiane']]);

function wrong(fr: string, en: string): FormulaError {
  return new FormulaError('#VALUE!', { fr, en });
}

export function groupingCalled(word: string): Grouping {
  const grouping = GROUPINGS.get(fold(word));
  if (grouping === undefined) throw wrong('Indiquez "canal", "semaine", "format", "pilier", "campagne", "objectif" ou "publication".', 'Give "channel", "week", "format", "pillar", "campaign", "objective" or "post".');
  return grouping;
}

export function basisCalled(word: string): RateBasis {
  const basis = BASES.get(fold(word));
  if (basis === undefined) throw wrong('Indiquez "portée", "impressions", "abonnés" ou "vues".', 'Give "reach", "impressions", "followers" or "views".');
  return basis;
}

export function methodCalled(word: string): Method {
  const method = METHODS.get(fold(word));
  if (method === undefined) throw wrong('Indiquez "total", "moyenne" ou "médiane".', 'Give "total", "mean" or "median".');
  return method;
}

export function noRate(basis: RateBasis): FormulaError {
  const { fr, en } = FIGURE_HEADINGS[basis];
  return new FormulaError('#N/A', {
    fr: `Aucun taux${NBSP}: aucune publication n’a à la fois des interactions et un nombre au-dessus de 0 dans ${fr}.`,
    en: `No rate: no post has both engagements and a number above 0 in ${en}.`,
  });
}

export function noPosts(): FormulaError {
  return new FormulaError('#N/A', { fr: 'Aucune publication dans cette période.', en: 'There are no posts in this period.' });
}
