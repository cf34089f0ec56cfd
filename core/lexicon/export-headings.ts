/** Headings of networks' exports that say of their rows what no measure does: money behind them, the days they are of, and where their list ends. */

/** Of Meta's columns and X's that count what money has brought: above 0, the post was paid for. */
export const BOOSTED_HEADINGS = `Views from Boosted posts, Vues de Publications boostées, Impressions from Boosted posts, Impressions de Publications boostées, Reach from Boosted posts, Couverture de Publications boostées, Portée de Publications boostées,
  promoted impressions`;
/** Columns that say in words whether money is behind a post: Meta's, and LinkedIn's types of posts. */
export const FUNDED_HEADINGS = 'Funded content status, État du contenu financé, Statut du contenu financé, Statut de contenu sponsorisé';
export const POST_TYPE_HEADINGS = 'Post type, Type de post, Type de publication';

/** By which Meta's lists of posts are known. */
export const POST_ID_HEADINGS = 'Post ID, Identifiant de la publication, ID de la publication, Identifiant de publication, ID de publication';
export const PUBLISHED_HEADINGS = 'Publish time, Heure de publication, Date de publication, Date et heure de publication';
/** Beside those two: what the figures of a row are of, a whole life or one day or month of it. */
export const SPAN_HEADINGS = 'Date';

/** The last day that a row of an advertising account adds up. */
export const PERIOD_END_HEADINGS = 'Reporting ends, Reporting end, Fin des rapports, Fin du rapport, Fin de la période de rapport, Date de fin du rapport';

/** What such a row is of, the smallest thing first. */
export const AD_LEVELS = ['ad', 'ad-set', 'campaign'] as const;
export type AdLevel = (typeof AD_LEVELS)[number];
export const AD_LEVEL_HEADINGS: { readonly [L in AdLevel]: string } = {
  'ad': 'Ad name, Ad, Nom de la publicité, Publicité, Nom de l’annonce, Annonce',
  'ad-set': 'Ad set name, Ad set, Ad group name, Ad group, Nom de l’ensemble de publicités, Ensemble de publicités, Nom du groupe d’annonces, Groupe d’annonces',
  'campaign': 'Campaign name, Campaign, Nom de la campagne, Campagne',
};

/** A list of posts that a network ends after so many, whatever else the account has published. */
export interface TopList {
  readonly network: string;
  readonly most: number;
  /** Whether they are the best ones, and not those that happened to come first. */
  readonly isOfBest: boolean;
}

/** A choice of headings for each mark by which a file is known. */
interface MarkedList extends TopList {
  readonly marks: readonly string[];
}

export const LINKEDIN_TOP: MarkedList = { network: 'linkedin', most: 50, isOfBest: true, marks: ['Post URL, URL du post', 'Post publish date, Date de publication du post'] };
export const YOUTUBE_TABLE: MarkedList = { network: 'youtube', most: 500, isOfBest: false, marks: ['Content, Contenu', 'Video title, Titre de la vidéo', 'Views, Vues'] };
