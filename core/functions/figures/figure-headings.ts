/** Which column of a range with figures holds what, by the usual headings of calendars and of networks' exports in both languages. */
import { formsOf, headingForm } from '../../side-tabs/heading-form.ts';
import { cellText } from '../../table/cell-text.ts';
import type { Cell } from '../../table/cell.ts';
import type { Measure } from '../../table/role.ts';
import { postPlaces } from '../check-post/post-headings.ts';
import type { PostRole } from '../check-post/post-headings.ts';
import { headingsIn, placesIn, rolesByHeading } from '../heading-places.ts';
import type { FoundHeadings } from '../heading-places.ts';

export type FigureRole = Extract<PostRole, 'date' | 'channel' | 'format' | 'pillar' | 'status' | 'row_kind'> | 'campaign' | 'objective' | 'url' | 'id' | 'level' | Measure;

const OWN_HEADINGS = {
  campaign: 'campagne, nom de la campagne, campaign, campaign name',
  objective: 'objectif, but, objective, goal',
  url: 'lien, url, adresse, lien de la publication, permalien, link, post link, permalink, post url, post permalink',
  level: 'niveau, level',
  reach: 'reach, total reach, post reach, accounts reached, people reached, portée, portée totale, couverture, couverture totale, comptes touchés, personnes touchées',
  impressions: 'impressions, total impressions, impressions totales, nombre d’impressions',
  views: 'views, video views, total views, plays, vues, vues de la vidéo, nombre de vues, lectures',
  followers: 'followers, total followers, page total likes, follower count, abonnés, nombre d’abonnés',
  engagements: 'engagements, interactions, total interactions, total engagements, reactions comments and shares, réactions commentaires et partages, interactions totales',
  likes: 'likes, reactions, total likes, j’aime, mentions j’aime',
  comments: 'comments, replies, total comments, commentaires, réponses',
  shares: 'shares, reposts, retweets, total shares, partages, republications',
  saves: 'saves, bookmarks, add to favorites, enregistrements, sauvegardes, favoris',
  id: 'id, identifiant, clé, numéro, post id, identifiant de la publication, key, row id',
} as const satisfies { readonly [R in FigureRole]?: string };
/** In networks’ exports, where a calendar has its date. */
const PUBLISHED: ReadonlySet<string> = new Set(formsOf('publish time, video publish time, post publish date, heure de publication, heure de publication de la vidéo, posted, post time, time, created'));
const SHARED: readonly FigureRole[] = ['date', 'channel', 'format', 'pillar', 'status', 'row_kind'];
const ROLE_OF: ReadonlyMap<string, FigureRole> = rolesByHeading(OWN_HEADINGS);

/** The row that says most, at most a few below the first; of two headings of a role the first counts. */
export function figurePlaces(rows: readonly (readonly Cell[])[]): FoundHeadings<FigureRole> {
  const found = headingsIn(rows, placesOf);
  const { headingRow, places } = found;
  const published = publishedIn(rows[headingRow] ?? []);
  const saysAt = (place = -1): string => cellText(rows[headingRow + 1]?.[place] ?? null);
  // Meta's column of dates says `Lifetime`: its posts have their days elsewhere.
  const isElsewhere = /^\D+$/.test(saysAt(places.get('date'))) && /^(?:\d{5}\b|\d+[-/])/.test(saysAt(published));
  return isElsewhere ? { headingRow, places: new Map([...places, ['date', published]]) } : found;
}

function publishedIn(row: readonly Cell[]): number {
  return row.findIndex((cell) => PUBLISHED.has(headingForm(cellText(cell))));
}

function placesOf(row: readonly Cell[]): ReadonlyMap<FigureRole, number> {
  const places = placesIn(row, ROLE_OF);
  const taken = new Set(places.values());
  const shared = postPlaces(row);
  for (const role of SHARED) {
    // What the range shares with calendars is known by calendars' headings.
    const place = shared.get(role as PostRole);
    if (place !== undefined && !taken.has(place)) places.set(role, place);
  }
  const published = publishedIn(row);
  if (published >= 0 && !places.has('date')) places.set('date', published);
  return places;
}
