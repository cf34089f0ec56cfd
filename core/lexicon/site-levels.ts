/** What a row of a web site's figures is of, as Google Analytics heads its first column. */

export type SiteLevel = 'channel-group' | 'source-medium' | 'landing-page' | 'page';

const LEVELS: readonly (readonly [SiteLevel, RegExp])[] = [
  ['channel-group', /channel group|groupe de canaux/], ['source-medium', /source (?:medium|support)/], ['landing-page', /landing page|page de destination/],
  ['page', /^page (?:path|title)\b|^(?:chemin|titre) de la page\b/],
];

/** By the folded heading; undefined under any other. */
export function siteLevelUnder(heading: string): SiteLevel | undefined {
  return LEVELS.find(([, pattern]) => pattern.test(heading))?.[0];
}
