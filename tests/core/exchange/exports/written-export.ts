/** Writes exports as the networks do, from rows that a test knows. */
import type { ExportKind } from '../../../../core/exchange/exports/network-export.ts';
import type { Measure } from '../../../../core/table/role.ts';
import { civilFromDay, weekdayOf } from '../../../../core/time/day.ts';
import type { Day } from '../../../../core/time/day.ts';

export interface WrittenRow {
  readonly id: string;
  readonly url: string;
  readonly account: string;
  readonly day: Day;
  readonly minutes: number;
  readonly text: string;
  readonly measures: ReadonlyMap<Measure, number>;
}

export interface NumberStyle {
  readonly decimal: '.' | ',';
  /** Between thousands; '' for none. */
  readonly group: string;
}

type CellOf = (row: WrittenRow, numbers: NumberStyle) => string;
type Columns = readonly (readonly [heading: string, CellOf])[];

export interface WrittenForm {
  readonly kind: ExportKind;
  readonly language: 'en' | 'fr';
  readonly columns: Columns;
  /** What comes back of a row. */
  readonly holds: { readonly id?: true; readonly url?: true; readonly account?: true; readonly minutes?: true; readonly text?: true; readonly title?: true };
  readonly measures: readonly Measure[];
  readonly isDayFirst?: true;
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

const MONTHS_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTHS_FR = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const monthFirst = (day: Day): string => `${two(civilFromDay(day).month)}/${two(civilFromDay(day).date)}/${civilFromDay(day).year}`;
const dayFirst = (day: Day): string => `${two(civilFromDay(day).date)}/${two(civilFromDay(day).month)}/${civilFromDay(day).year}`;
const dashed = (day: Day): string => `${civilFromDay(day).year}-${two(civilFromDay(day).month)}-${two(civilFromDay(day).date)}`;
const monthName = (day: Day): string => MONTHS_EN[civilFromDay(day).month - 1] ?? '';
const weekday = (day: Day): string => WEEKDAYS[weekdayOf(day) - 1] ?? '';

const DAYS = {
  plain: (day: Day): string => dashed(day).replaceAll('-', ''),
  x2025: (day: Day): string => `${weekday(day)} ${monthName(day)} ${two(civilFromDay(day).date)} ${civilFromDay(day).year}`,
  x2026: (day: Day): string => `${weekday(day)}, ${monthName(day)} ${civilFromDay(day).date}, ${civilFromDay(day).year}`,
  english: (day: Day): string => `${monthName(day)} ${civilFromDay(day).date}, ${civilFromDay(day).year}`,
  french: (day: Day): string => `${civilFromDay(day).date} ${MONTHS_FR[civilFromDay(day).month - 1] ?? ''} ${civilFromDay(day).year}`,
};

function written(value: number, { decimal, group }: NumberStyle): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = group === '' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

const id: CellOf = (row) => row.id;
const url: CellOf = (row) => row.url;
const account: CellOf = (row) => row.account;
const text: CellOf = (row) => row.text;
const of = (measure: Measure): CellOf => (row, style) => written(row.measures.get(measure) ?? 0, style);
const says = (word: string): CellOf => () => word;
const on = (style: (day: Day) => string): CellOf => (row) => style(row.day);
const at = (style: (day: Day) => string): CellOf => (row) => `${style(row.day)} ${clock(row.minutes)}`;

const META_MEASURES = ['views', 'reach'] as const;
const X_MEASURES = ['impressions', 'likes', 'engagements', 'saves', 'comments', 'shares', 'clicks'] as const;
const TIKTOK_MEASURES = ['likes', 'comments', 'shares', 'views', 'saves'] as const;

export const WRITTEN_FORMS: readonly WrittenForm[] = [
  {
    kind: 'facebook', language: 'en', holds: { id: true, url: true, account: true, minutes: true, text: true }, measures: [...META_MEASURES, 'engagements', 'likes', 'comments', 'shares', 'clicks'],
    columns: [
      ['Post ID', id], ['Page ID', says('100045700821')], ['Page name', account], ['Title', text], ['Description', says('')], ['Duration (sec)', says('0')], ['Publish time', at(monthFirst)], ['Permalink', url], ['Is share', says('0')], ['Post type', says('Photos')],
      ['Date', says('Lifetime')], ['Views', of('views')], ['Reach', of('reach')], ['Reactions, Comments and Shares', of('engagements')], ['Reactions', of('likes')], ['Comments', of('comments')], ['Shares', of('shares')], ['Total clicks', of('clicks')], ['Other Clicks', says('1')],
    ],
  },
  {
    kind: 'facebook', language: 'fr', isDayFirst: true, holds: { id: true, url: true, account: true, minutes: true, text: true }, measures: [...META_MEASURES, 'engagements', 'likes', 'comments', 'shares', 'clicks'],
    columns: [
      ['Identifiant de la publication', id], ['ID de la Page', says('100045700821')], ['Nom de la page', account], ['Titre', says('')], ['Description', text], ['Heure de publication', at(dayFirst)], ['Permalien', url], ['Type de publication', says('Photos')], ['Date', says('Global')],
      ['Vues', of('views')], ['Couverture', of('reach')], ['Réactions, commentaires et partages', of('engagements')], ['Réactions', of('likes')], ['Commentaires', of('comments')], ['Partages', of('shares')], ['Total des clics', of('clicks')], ['Clics sur un lien', says('2')],
      ['Vues de Publications boostées', says('0')],
    ],
  },
  {
    kind: 'instagram', language: 'en', holds: { id: true, url: true, account: true, minutes: true, text: true }, measures: [...META_MEASURES, 'likes', 'shares', 'comments', 'saves'],
    columns: [
      ['Post ID', id], ['Account ID', says('17841403398')], ['Account username', account], ['Account name', says('The town')], ['Description', text], ['Publish time', at(monthFirst)], ['Permalink', url], ['Post type', says('IG carousel')], ['Data comment', says('')], ['Date', says('Lifetime')],
      ['Views', of('views')], ['Reach', of('reach')], ['Likes', of('likes')], ['Shares', of('shares')], ['Follows', says('3')], ['Comments', of('comments')], ['Saves', of('saves')],
    ],
  },
  {
    kind: 'instagram', language: 'fr', holds: { id: true, url: true, account: true, minutes: true, text: true }, measures: ['impressions', 'reach', 'likes', 'shares', 'comments', 'saves'],
    columns: [
      ['Identifiant de la publication', id], ['ID du compte', says('17841403398')], ['Nom d’utilisateur du compte', account], ['Description', text], ['Heure de publication', at(monthFirst)], ['Permalien', url], ['Type de publication', says('Reel IG')], ['Date', says('Global')],
      ['Impressions totales', of('impressions')], ['Portée', of('reach')], ['J’aime', of('likes')], ['Partages', of('shares')], ['Abonnés', says('2')], ['Commentaires', of('comments')], ['Sauvegardes', of('saves')],
    ],
  },
  {
    kind: 'x-2017', language: 'en', holds: { id: true, url: true, minutes: true, text: true }, measures: ['impressions', 'engagements', 'shares', 'comments', 'likes', 'clicks'],
    columns: [
      ['Tweet id', id], ['Tweet permalink', url], ['Tweet text', text], ['time', (row) => `${dashed(row.day)} ${clock(row.minutes)} +0000`], ['impressions', of('impressions')], ['engagements', of('engagements')], ['retweets', of('shares')], ['replies', of('comments')],
      ['likes', of('likes')], ['user profile clicks', says('1')], ['url clicks', of('clicks')], ['promoted impressions', says('-')],
    ],
  },
  {
    kind: 'x-2025', language: 'en', holds: { id: true, url: true, text: true }, measures: X_MEASURES,
    columns: [
      ['Post id', id], ['Date', on(DAYS.x2025)], ['Post text', text], ['Link', url], ['Impressions', of('impressions')], ['Likes', of('likes')], ['Engagements', of('engagements')], ['Bookmarks', of('saves')], ['Share', says('7')], ['New follows', says('1')],
      ['Replies', of('comments')], ['Reposts', of('shares')], ['Profile visits', says('2')], ['Url clicks', of('clicks')], ['Permalink clicks', says('0')],
    ],
  },
  {
    kind: 'x-2026', language: 'en', holds: { id: true, url: true, text: true }, measures: X_MEASURES,
    columns: [
      ['Post id', id], ['Date', on(DAYS.x2026)], ['Post text', text], ['Post Link', url], ['Impressions', of('impressions')], ['Likes', of('likes')], ['Engagements', of('engagements')], ['Bookmarks', of('saves')], ['Shares', says('7')], ['New follows', says('1')],
      ['Replies', of('comments')], ['Reposts', of('shares')], ['Detail Expands', says('2')], ['URL Clicks', of('clicks')], ['Hashtag Clicks', says('0')],
    ],
  },
  {
    kind: 'x-days', language: 'en', holds: {}, measures: ['impressions', 'likes', 'engagements', 'saves', 'comments', 'shares', 'views'],
    columns: [
      ['Date', on(DAYS.x2026)], ['Impressions', of('impressions')], ['Likes', of('likes')], ['Engagements', of('engagements')], ['Bookmarks', of('saves')], ['Shares', says('7')], ['New follows', says('1')], ['Unfollows', says('1')], ['Replies', of('comments')],
      ['Reposts', of('shares')], ['Profile visits', says('4')], ['Create Post', says('1')], ['Video views', of('views')], ['Media views', says('9')],
    ],
  },
  {
    kind: 'linkedin-posts', language: 'en', holds: { url: true, text: true }, measures: ['impressions', 'views', 'clicks', 'likes', 'comments', 'shares'], before: ['"Aggregated engagement metrics for your updates, since they were published"'],
    columns: [
      ['Post Title', text], ['Post Link', url], ['Post Type', says('Organic')], ['Campaign Name', says('')], ['Published by', says('A. Person')], ['Date', on(monthFirst)], ['Impressions', of('impressions')], ['Views (excluding off-site video views)', of('views')], ['Off-site Views', says('0')],
      ['Clicks', of('clicks')], ['Click-Through Rate (CTR)', says('0.01')], ['Likes', of('likes')], ['Comments', of('comments')], ['Shares', of('shares')], ['Followers', says('3')], ['Content Type', says('Image')],
    ],
  },
  {
    kind: 'linkedin-days', language: 'en', holds: {}, measures: ['impressions', 'reach', 'clicks', 'likes', 'comments', 'shares'], before: ['"The metrics of your page, by day"'],
    columns: [
      ['Date', on(monthFirst)], ['Impressions (organic)', says('1')], ['Impressions (sponsored)', says('2')], ['Impressions (total)', of('impressions')], ['Unique impressions (organic)', of('reach')], ['Clicks (organic)', says('3')], ['Clicks (total)', of('clicks')],
      ['Reactions (total)', of('likes')], ['Comments (total)', of('comments')], ['Reposts (total)', of('shares')],
    ],
  },
  {
    kind: 'youtube', language: 'en', holds: { id: true, title: true }, measures: ['views', 'impressions', 'likes', 'comments', 'shares'],
    columns: [
      ['Content', id], ['Video title', text], ['Video publish time', on(DAYS.english)], ['Duration', says('93')], ['Views', of('views')], ['Watch time (hours)', says('12.5')], ['Subscribers', says('-2')], ['Impressions', of('impressions')],
      ['Impressions click-through rate (%)', says('4.5')], ['Likes', of('likes')], ['Comments added', of('comments')], ['Shares', of('shares')],
    ],
  },
  {
    kind: 'youtube', language: 'fr', holds: { id: true, title: true }, measures: ['views', 'likes', 'comments', 'shares'],
    columns: [
      ['Contenu', id], ['Titre de la vidéo', text], ['Heure de publication de la vidéo', on(DAYS.french)], ['Durée', says('93')], ['Vues engagées', says('1')], ['Vues', of('views')], ['Ont continué de regarder (%)', says('71,2')], ['Durée moyenne de visionnage', says('0:01:12')],
      ['J’aime', of('likes')], ['Commentaires ajoutés', of('comments')], ['Partages', of('shares')],
    ],
  },
  {
    kind: 'tiktok-posts', language: 'en', holds: { url: true, text: true }, measures: TIKTOK_MEASURES,
    columns: [
      ['Video title', text], ['Video link', url], ['Post time', on(dashed)], ['Total likes', of('likes')], ['Total comments', of('comments')], ['Total shares', of('shares')], ['Total views', of('views')], ['Total play time', says('99')], ['Average watch time', says('3.2')], ['Add to favorites', of('saves')],
    ],
  },
  {
    kind: 'tiktok-posts', language: 'fr', holds: { url: true, text: true }, measures: TIKTOK_MEASURES,
    columns: [
      ['Titre de la vidéo', text], ['Lien de la vidéo', url], ['Heure de publication', on(DAYS.french)], ['Total des J’aime', of('likes')], ['Total des commentaires', of('comments')], ['Total des partages', of('shares')], ['Total des vues', of('views')], ['Ajouts aux favoris', of('saves')],
    ],
  },
  {
    kind: 'tiktok-days', language: 'en', holds: {}, measures: ['views', 'likes', 'comments', 'shares'],
    columns: [['Date', on(dashed)], ['Video Views', of('views')], ['Profile Views', says('8')], ['Likes', of('likes')], ['Comments', of('comments')], ['Shares', of('shares')]],
  },
  {
    kind: 'tiktok-followers', language: 'fr', holds: {}, measures: ['followers'],
    columns: [['Date', on(dashed)], ['Abonnés', of('followers')], ['Différence d’abonnés par rapport au jour précédent', says('undefined')]],
  },
  {
    kind: 'ga4', language: 'en', holds: {}, measures: ['conversions'], before: ['# ----------------------------------------', '# Account: The town', '# Start date: 20260701'],
    columns: [['Date', on(DAYS.plain)], ['Sessions', says('12')], ['Engaged sessions', says('7')], ['Engagement rate', says('0.58')], ['Key events', of('conversions')], ['Total revenue', says('0')]],
  },
];

function csvField(field: string, delimiter: string): string {
  return /["\r\n]/.test(field) || field.includes(delimiter) || field.startsWith(' ') ? `"${field.replaceAll('"', '""')}"` : field;
}

export interface WriteStyle {
  readonly numbers: NumberStyle;
  readonly delimiter: string;
  readonly newline: string;
  /** Which column comes first, second and so on. */
  readonly order?: readonly number[];
}

export const PLAIN: WriteStyle = { numbers: { decimal: '.', group: '' }, delimiter: ',', newline: '\n' };

export function writeExport({ columns, before = [], after = [] }: WrittenForm, rows: readonly WrittenRow[], { numbers, delimiter, newline, order }: WriteStyle = PLAIN): string {
  const inOrder = (order ?? columns.map((_, index) => index)).flatMap((index) => columns.slice(index, index + 1));
  const line = (fields: readonly string[]): string => fields.map((field) => csvField(field, delimiter)).join(delimiter);
  return [...before, line(inOrder.map(([heading]) => heading)), ...rows.map((row) => line(inOrder.map(([, cell]) => cell(row, numbers)))), ...after, ''].join(newline);
}
