/** What the command line says of cadence, in both languages. */
import { isCrossed } from '../../../core/cadence/targets.ts';
import type { Period } from '../../../core/coverage/coverage-result.ts';
import type { CadenceTarget, Silence } from '../../../core/cadence/cadence.ts';
import type { Day, Language } from '../../../core/index.ts';
import type { CadenceViewWords } from '../../../core/words/cadence-view-words.ts';
import { enCadenceView } from '../../../core/words/en/cadence-view.ts';
import { NBSP, dateInEnglish, dateInFrench, periodInEnglish, periodInFrench, timeInEnglish, timeInFrench, wholeNumber } from '../../../core/words/format.ts';
import { frCadenceView } from '../../../core/words/fr/cadence-view.ts';
import { quotable } from '../../../core/words/quotable.ts';

export interface CadenceCommandWords {
  readonly posts: (from: Day, to: Day, posts: number, untimed: number) => string;
  /** Where the period holds no post, and the calendar's own go from one day to another. */
  readonly elsewhere: (first: Day, last: Day) => string;
  /** Answers to others in a network's own figures: nobody plans those. */
  readonly replies: (count: number) => string;
  /** Where no tab says how often channels should speak. */
  readonly noChannels: string;
  readonly noColumn: string;
  /** Where the rows are the days of an account, or ads. */
  readonly isOfDays: string;
  /** `isWhole` where the period cuts no day of it off. */
  readonly week: (week: string, counted: { readonly channel: string; readonly posts: number; readonly target: CadenceTarget | null; readonly isWhole: boolean }) => string;
  /** Weeks in a row without a post on any channel of which nothing is asked. */
  readonly emptyWeeks: (first: string, last: string, weeks: number) => string;
  /** Posts that a week to come lacks and that no slot is free for; `why` where none is free at all. */
  readonly unplaced: (channel: string, week: Day, lacking: { readonly posts: number; readonly why: string | null }) => string;
  /** A least above the most: nothing is compared with it. */
  readonly crossed: (channel: string, least: number, most: number) => string;
  /** Where some posts are on several channels. */
  readonly onSeveral: string;
  readonly silence: (channel: string, silence: Silence, period: Period) => string;
  readonly freeSlot: (channel: string, day: Day, minutes: number) => string;
  /** Ideas of which each could fill one or another of so many slots, by their labels. */
  readonly ideas: (labels: readonly string[], slots: number) => string;
}

/** What the pane says in the same matter. */
export const VIEW_WORDS: { readonly [L in Language]: CadenceViewWords } = { fr: frCadenceView, en: enCadenceView };

/** Ideas that are named. */
const MOST_IDEAS = 3;

export const CADENCE_WORDS: { readonly [L in Language]: CadenceCommandWords } = {
  fr: {
    posts: (from, to, posts, untimed) => `${sentence(periodInFrench(from, to))}${NBSP}: ${countedFr(posts, 'publication')}${untimed === 0 ? '' : untimed === posts && posts > 1 ? ', toutes sans heure' : `, dont ${wholeNumber(untimed, NBSP)} sans heure`}.`,
    elsewhere: (first, last) => `Celles du calendrier${NBSP}: ${periodInFrench(first, last)}.`,
    replies: (count) => `${countedFr(count, 'réponse')} à d’autres comptes ${count < 2 ? 'laissée' : 'laissées'} de côté${NBSP}: ${count < 2 ? 'ce n’est pas une publication planifiée' : 'ce ne sont pas des publications planifiées'}.`,
    noChannels: 'Aucun onglet Canaux ne fixe de cadence; ajoutez-en un pour comparer.',
    noColumn: 'Le calendrier ne dit pas le canal de ses publications; ajoutez-y une colonne Canal pour les comparer aux cibles.',
    isOfDays: 'Ce fichier donne les chiffres d’un compte ou de publicités, pas de publications. Choisissez l’exportation des publications.',
    week: (week, { channel, posts, target, isWhole }) => `${week}  ${nameFr(channel)}${NBSP}: ${countedFr(posts, 'publication')}${aside([target === null ? '' : targetFr(target), isWhole ? ['', 'sous la cible', 'au-dessus de la cible'][sideOf(posts, target)] ?? '' : 'semaine incomplète'])}`,
    emptyWeeks: (first, last, weeks) => `${first} à ${last}  aucune publication (${wholeNumber(weeks, NBSP)}${NBSP}semaines)`,
    unplaced: (channel, week, { posts, why }) => `À combler  ${nameFr(channel)}, ${periodInFrench(week, week + 6)}${NBSP}: il manque ${countedFr(posts, 'publication')}, ${why ?? 'sans autre créneau libre'}`,
    onSeveral: 'Une publication sur plusieurs canaux compte sur chacun.',
    crossed: (channel, least, most) => `${nameFr(channel)}${NBSP}: cible à corriger (au moins ${least}, au plus ${most})`,
    silence: (channel, { from, to, days, isCut }, period) => `Silence  ${nameFr(channel)}${NBSP}: ${isCut ? 'au moins ' : ''}${countedFr(days, 'jour')}, ${periodInFrench(from, to)}${from < period.from || to > period.to ? ' (dépasse la période)' : ''}`,
    freeSlot: (channel, day, minutes) => `Créneau libre  ${nameFr(channel)}${NBSP}: ${dateInFrench(day)}, ${timeInFrench(minutes)}`,
    ideas: (labels, slots) => `${countedFr(labels.length, 'idée')} pour ${slots === 1 ? 'ce créneau' : 'l’un ou l’autre de ces créneaux'}${NBSP}: ${shown(labels, (label) => (label === '' ? 'sans titre' : `«${NBSP}${label}${NBSP}»`), 'et', 'de plus')}`,
  },
  en: {
    posts: (from, to, posts, untimed) => `${sentence(periodInEnglish(from, to))}: ${countedEn(posts, 'post')}${untimed === 0 ? '' : untimed === posts && posts > 1 ? ', none with a time' : `, ${wholeNumber(untimed, ',')} of them without a time`}.`,
    elsewhere: (first, last) => `The calendar’s own posts: ${periodInEnglish(first, last)}.`,
    replies: (count) => `${count === 1 ? '1 reply' : `${wholeNumber(count, ',')} replies`} to other accounts left out: ${count === 1 ? 'it is not a planned post' : 'they are not planned posts'}.`,
    noChannels: 'No Channels tab sets a cadence; add one to compare.',
    noColumn: 'The calendar does not say on which channel posts go out; add a Channel column to compare them with the targets.',
    isOfDays: 'This file gives figures of an account or of ads, not of posts. Choose the export of posts.',
    week: (week, { channel, posts, target, isWhole }) => `${week}  ${nameEn(channel)}: ${countedEn(posts, 'post')}${aside([target === null ? '' : targetEn(target), isWhole ? ['', 'under target', 'over target'][sideOf(posts, target)] ?? '' : 'part of a week'])}`,
    emptyWeeks: (first, last, weeks) => `${first} to ${last}  no posts (${wholeNumber(weeks, ',')} weeks)`,
    unplaced: (channel, week, { posts, why }) => `to fill  ${nameEn(channel)}, ${periodInEnglish(week, week + 6)}: ${countedEn(posts, 'post')} lacking, ${why ?? 'no other free slot'}`,
    onSeveral: 'A post on several channels counts on each.',
    crossed: (channel, least, most) => `${nameEn(channel)}: target to correct (${least} at least, ${most} at most)`,
    silence: (channel, { from, to, days, isCut }, period) => `silence  ${nameEn(channel)}: ${isCut ? 'at least ' : ''}${countedEn(days, 'day')}, ${periodInEnglish(from, to)}${from < period.from || to > period.to ? ' (beyond the period)' : ''}`,
    freeSlot: (channel, day, minutes) => `free slot  ${nameEn(channel)}: ${dateInEnglish(day)}, ${timeInEnglish(minutes)}`,
    ideas: (labels, slots) => `${countedEn(labels.length, 'idea')} for ${slots === 1 ? 'this slot' : 'one or another of these slots'}: ${shown(labels, (label) => (label === '' ? 'untitled' : `“${label}”`), 'and', 'more')}`,
  },
};

/** 1 below what is asked for, 2 above it, else 0. */
function sideOf(posts: number, target: CadenceTarget | null): 0 | 1 | 2 {
  if (target === null || isCrossed(target)) return 0;
  if (posts < (target.least ?? 0)) return 1;
  return posts > (target.most ?? Infinity) ? 2 : 0;
}

/** What stands for a calendar that names no channel. */
function nameFr(channel: string): string {
  return channel === '' ? 'Toutes les publications' : quotable(channel);
}

function nameEn(channel: string): string {
  return channel === '' ? 'All posts' : quotable(channel);
}

/** The first ideas by name, and how many others there are. */
function shown(labels: readonly string[], quote: (label: string) => string, and: string, more: string): string {
  const named = labels.slice(0, MOST_IDEAS).map((label) => quote(quotable(label)));
  return `${named.join(', ')}${labels.length > named.length ? ` ${and} ${labels.length - named.length} ${more}` : ''}`;
}

/** In brackets what there is. */
function aside(parts: readonly string[]): string {
  const told = parts.filter((part) => part !== '');
  return told.length === 0 ? '' : ` (${told.join('; ')})`;
}

function targetFr({ least, most }: CadenceTarget): string {
  if (least === null || most === null) return least === null ? `cible${NBSP}: au plus ${most ?? 0}` : `cible${NBSP}: au moins ${least}`;
  return least === most ? `cible${NBSP}: ${least}` : `cible${NBSP}: ${least} à ${most}`;
}

function targetEn({ least, most }: CadenceTarget): string {
  if (least === null || most === null) return least === null ? `target: ${most ?? 0} at most` : `target: ${least} at least`;
  return least === most ? `target: ${least}` : `target: ${least} to ${most}`;
}

function countedFr(count: number, one: string): string {
  return `${wholeNumber(count, NBSP)}${NBSP}${one}${count < 2 ? '' : 's'}`;
}

function countedEn(count: number, one: string): string {
  return `${wholeNumber(count, ',')} ${one}${count === 1 ? '' : 's'}`;
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
