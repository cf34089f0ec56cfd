/** Ce qu’est une ligne des chiffres d’un site Web, une puis plusieurs. */
import type { SiteLevel } from '../../lexicon/site-levels.ts';

export const frSiteRows: { readonly [L in SiteLevel]: readonly [one: string, several: string] } = {
  'channel-group': ['groupe de canaux', 'groupes de canaux'], 'source-medium': ['source/support', 'sources/supports'], 'landing-page': ['page de destination', 'pages de destination'],
  'page': ['page', 'pages'],
};

/** De sessions, qu’aucune publication n’a. */
export const frSiteRate = 'taux d’engagement de GA4 (sessions avec engagement)';
