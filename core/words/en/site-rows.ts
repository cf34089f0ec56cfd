/** What a row of a web site's figures is, one and then several. */
import type { SiteLevel } from '../../lexicon/site-levels.ts';

export const enSiteRows: { readonly [L in SiteLevel]: readonly [one: string, several: string] } = {
  'channel-group': ['channel group', 'channel groups'], 'source-medium': ['source / medium', 'sources / mediums'], 'landing-page': ['landing page', 'landing pages'],
  'page': ['page', 'pages'],
};

/** Sessions, of which a post has none. */
export const enSiteRate = 'GA4’s engagement rate (engaged sessions)';
