/**
 * The exports that Suivi knows, by their headings in English and French. Where no French file was at hand, the headings are those
 * of the network's French interface; what matches none is read with the person's help. Accents and marks play no part.
 *
 * Followers won by a post or on a day are no number of followers, and the networks' own rates have other definitions than Suivi's:
 * neither is read. X's reposts are its shares, as its retweets were; its `Share` counts links copied.
 */
import { BOOSTED_HEADINGS, FUNDED_HEADINGS, LINKEDIN_TOP, POST_ID_HEADINGS, POST_TYPE_HEADINGS, PUBLISHED_HEADINGS, SPAN_HEADINGS, YOUTUBE_TABLE } from '../../lexicon/export-headings.ts';
import { exportForm } from './export-form.ts';
import type { ExportForm, FormField } from './export-form.ts';

type Fields = readonly (readonly [FormField, string])[];

const META: Fields = [
  ['id', POST_ID_HEADINGS],
  ['date', PUBLISHED_HEADINGS],
  ['url', 'Permalink, Permalien, Lien permanent'],
  ['format', 'Post type, Type de publication'],
  ['span', SPAN_HEADINGS],
  ['views', 'Views, Vues'],
  ['impressions', 'Impressions, Impressions totales'],
  ['reach', 'Reach, Couverture, Portée'],
  ['comments', 'Comments, Commentaires'],
  ['shares', 'Shares, Partages'],
  ['boosted', BOOSTED_HEADINGS],
  ['sponsored', FUNDED_HEADINGS],
];

const X: Fields = [
  ['impressions', 'impressions'], ['engagements', 'engagements'], ['engagement_rate', 'engagement rate'], ['likes', 'likes'], ['comments', 'replies'], ['shares', 'reposts, retweets'],
  ['saves', 'bookmarks'], ['clicks', 'url clicks'], ['boosted', BOOSTED_HEADINGS],
];
/** What is done beside a post, and copies of its link. */
const X_UNUSED = /^(?:shares?|new follows|unfollows|follows|(?:user )?profile \w+|detail expands|(?:hashtag|permalink) clicks|app \w+|email tweet|dial phone|media \w+|create post|video views)$/;
/** What a row of Google Analytics is of: the way that people came, the page that they came to, or the one that they looked at. */
const SITE_ROWS = `Session default channel group, Session primary channel group, Default channel group, Groupe de canaux par défaut de la session, Groupe de canaux principal de la session, Session source medium, Source support de la session,
  Landing page, Landing page query string, Page de destination, Page de destination chaîne de requête, Page path and screen class, Page path query string and screen class, Page title and screen class, Page title and screen name,
  Chemin de la page et classe de l’écran, Chemin de la page chaîne de requête et classe de l’écran, Titre de la page et classe de l’écran, Titre de la page et nom de l’écran`;

const X_POSTS: Fields = [['id', 'post id, tweet id'], ['date', 'date, time'], ['text', 'post text, tweet text'], ['url', 'post link, link, tweet permalink'], ...X];

/** LinkedIn's figures of days: all of them, else those that nobody has paid for. */
const OF_ALL = [' total', ' totales', ' totaux', ' au total', '', ' organic', ' organique', ' organiques'];

function ofAll(headings: string): string {
  return OF_ALL.flatMap((ending) => headings.split(', ').map((heading) => heading + ending)).join(', ');
}

const LINKEDIN_DAYS: Fields = [
  ['date', 'Date, Jour'], ['impressions', ofAll('Impressions')], ['reach', ofAll('Unique impressions, Impressions uniques')], ['clicks', ofAll('Clicks, Clics')], ['likes', ofAll('Reactions')],
  ['comments', ofAll('Comments, Commentaires')], ['shares', ofAll('Reposts, Shares, Republications, Partages')], ['engagement_rate', ofAll('Engagement rate, Taux d’engagement')],
];

/** Of how long videos are watched, by how many, and what they earn, in whichever currency. */
const YOUTUBE_UNUSED = /^(?:duree|duration|watch time|subscribers|abonnes|average|pourcentage|stayed|ont continue|engaged views|vues (?:engagees|intentionnelles)|dislikes|je n aime|likes vs|unique viewers|spectateurs uniques)|revenue|revenus|click through rate|taux de clics/;

/** Where a file fits several, the one with most marks is meant; then the first. */
export const EXPORT_FORMS: readonly ExportForm[] = [
  exportForm({
    kind: 'facebook', network: 'facebook', level: 'post',
    marks: [POST_ID_HEADINGS, 'Page name, Nom de la page, Page ID, ID de la page', PUBLISHED_HEADINGS],
    fields: [
      ...META, ['account', 'Page name, Nom de la page'], ['text', 'Title, Titre'], ['text', 'Description'],
      ['engagements', 'Reactions Comments and Shares, Réactions commentaires et partages'], ['likes', 'Reactions'], ['clicks', 'Total clicks, Total des clics, Link clicks, Clics sur un lien'],
    ],
  }),
  exportForm({
    kind: 'instagram', network: 'instagram', level: 'post',
    marks: [POST_ID_HEADINGS, 'Account username, Nom d’utilisateur du compte, Nom d’utilisateur, Account ID, ID du compte, Identifiant du compte', PUBLISHED_HEADINGS],
    fields: [
      ...META, ['account', 'Account username, Nom d’utilisateur du compte, Nom d’utilisateur, Account name, Nom du compte'], ['text', 'Description, Légende'],
      ['likes', 'Likes, J’aime, Mentions J’aime'], ['saves', 'Saves, Enregistrements, Sauvegardes'],
    ],
  }),
  exportForm({ kind: 'x-2017', network: 'x', level: 'post', marks: ['tweet id', 'tweet text', 'time', 'impressions'], fields: X_POSTS, isEscaped: true, unused: X_UNUSED }),
  exportForm({ kind: 'x-2026', network: 'x', level: 'post', marks: ['post id', 'post text', 'post link', 'impressions'], fields: X_POSTS, isEscaped: true, unused: X_UNUSED }),
  exportForm({ kind: 'x-2025', network: 'x', level: 'post', marks: ['post id', 'post text', 'link', 'impressions'], fields: X_POSTS, isEscaped: true, unused: X_UNUSED }),
  exportForm({ kind: 'x-days', network: 'x', level: 'day', marks: ['date', 'impressions', 'engagements', 'create post, unfollows'], fields: [['date', 'date'], ['views', 'video views'], ...X], unused: X_UNUSED }),
  exportForm({
    kind: 'linkedin-posts', network: 'linkedin', level: 'post',
    marks: ['Post title, Titre du post, Titre de la publication', 'Post link, Lien du post, Lien vers le post, Lien de la publication', 'Impressions'],
    fields: [
      ['text', 'Post title, Titre du post, Titre de la publication'], ['url', 'Post link, Lien du post, Lien vers le post, Lien de la publication'], ['date', 'Date, Created date, Date de création'],
      ['sponsored', POST_TYPE_HEADINGS], ['impressions', 'Impressions'], ['views', 'Views (excluding off-site video views), Views, Vues (hors vues de vidéos hors site), Vues'],
      ['clicks', 'Clicks, Clics'], ['likes', 'Likes, Reactions, J’aime'], ['comments', 'Comments, Commentaires'], ['shares', 'Shares, Reposts, Republications, Partages'],
      ['engagement_rate', 'Engagement rate, Taux d’engagement'], ['format', 'Content type, Type de contenu'],
    ],
  }),
  exportForm({
    kind: 'linkedin-top', network: 'linkedin', level: 'post', isTwofold: true, mostPosts: LINKEDIN_TOP.most, marks: LINKEDIN_TOP.marks,
    fields: [['url', 'Post URL, URL du post'], ['date', 'Post publish date, Date de publication du post'], ['engagements', 'Engagements, Interactions'], ['impressions', 'Impressions']],
  }),
  exportForm({
    kind: 'linkedin-days', network: 'linkedin', level: 'day',
    marks: ['Date, Jour', 'Impressions total, Impressions organic, Impressions totales, Impressions organiques', 'Clicks total, Clicks organic, Clics total, Clics totaux, Clics organiques'],
    fields: LINKEDIN_DAYS,
  }),
  exportForm({
    kind: 'linkedin-followers', network: 'linkedin', level: 'day',
    marks: ['Date, Jour', 'Followers sponsored, Sponsored followers, Abonnés sponsorisés', 'Followers organic, Organic followers, Abonnés organiques'],
    fields: [['date', 'Date, Jour'], ['followers', 'Total followers, Total d’abonnés, Total des abonnés, Nombre total d’abonnés']],
  }),
  exportForm({
    kind: 'youtube', network: 'youtube', level: 'post', mostPosts: YOUTUBE_TABLE.most, unused: YOUTUBE_UNUSED, marks: YOUTUBE_TABLE.marks,
    fields: [
      ['id', 'Content, Contenu'], ['title', 'Video title, Titre de la vidéo'], ['date', 'Video publish time, Heure de publication de la vidéo, Date de publication de la vidéo'], ['views', 'Views, Vues'],
      ['impressions', 'Impressions, Thumbnail impressions, Impressions de la miniature, Impressions des miniatures'], ['likes', 'Likes, J’aime, Mentions J’aime'], ['comments', 'Comments added, Commentaires ajoutés'], ['shares', 'Shares, Partages'],
    ],
  }),
  exportForm({
    kind: 'tiktok-posts', network: 'tiktok', level: 'post',
    marks: ['Video title, Titre de la vidéo', 'Post time, Heure de publication, Date de publication', 'Total views, Total des vues, Nombre total de vues'],
    fields: [
      ['text', 'Video title, Titre de la vidéo'], ['url', 'Video link, Lien de la vidéo, Lien vers la vidéo'], ['date', 'Post time, Heure de publication, Date de publication'], ['likes', 'Total likes, Total des J’aime, Total des mentions J’aime, Nombre total de J’aime'],
      ['comments', 'Total comments, Total des commentaires, Nombre total de commentaires'], ['shares', 'Total shares, Total des partages, Nombre total de partages'], ['views', 'Total views, Total des vues, Nombre total de vues'],
      ['saves', 'Add to favorites, Add to favourites, Ajouts aux favoris, Ajouter aux favoris'],
    ],
  }),
  exportForm({
    kind: 'tiktok-days', network: 'tiktok', level: 'day',
    marks: ['Date', 'Video views, Vues de vidéos, Vues de la vidéo, Vues des vidéos', 'Profile views, Vues du profil, Vues de profil'],
    fields: [['date', 'Date'], ['views', 'Video views, Vues de vidéos, Vues de la vidéo, Vues des vidéos'], ['likes', 'Likes, J’aime, Mentions J’aime'], ['comments', 'Comments, Commentaires'], ['shares', 'Shares, Partages']],
  }),
  exportForm({
    kind: 'tiktok-followers', network: 'tiktok', level: 'day',
    marks: ['Date', 'Followers, Abonnés', 'Difference in followers from previous day, Différence d’abonnés par rapport au jour précédent, Différence du nombre d’abonnés par rapport au jour précédent, Différence par rapport au jour précédent'],
    fields: [['date', 'Date'], ['followers', 'Followers, Abonnés']],
  }),
  exportForm({
    kind: 'ga4', network: 'website', level: 'day', unused: /./,
    marks: [`Date, ${SITE_ROWS}`, 'Sessions, Views, Vues', 'Engaged sessions, Sessions avec engagement, Active users, Utilisateurs actifs, Event count, Nombre d’événements, Key events, Événements clés'],
    fields: [
      ['date', 'Date'],
      ['title', SITE_ROWS],
      ['views', 'Views, Vues'],
      ['conversions', 'Key events, Événements clés, Conversions'],
    ],
  }),
];
