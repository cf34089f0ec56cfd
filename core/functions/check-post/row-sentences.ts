/** What a finding says in the cell of a formula: shorter than in the pane, for the row it is about is beside it. */
import type { FindingParameters } from '../../findings/finding.ts';
import { channelTitle } from '../../networks/network-names.ts';
import { toolTitle } from '../../networks/tool-names.ts';
import { NBSP, dateInEnglish, dateInFrench } from '../../words/format.ts';
import { WEEKDAYS as EN_WEEKDAYS, number as enNumber, quoted as enQuoted } from '../../words/en/phrases.ts';
import { WEEKDAYS as FR_WEEKDAYS, number as frNumber, quoted as frQuoted } from '../../words/fr/phrases.ts';
import type { Language } from '../../words/language.ts';
import type { RowCode } from './row-rules.ts';

type RowSentences = { readonly [Code in RowCode]: (parameters: FindingParameters[Code]) => string };

const FR: RowSentences = {
  'date-missing': () => 'Date manquante.',
  'date-impossible': ({ text }) => `La date ${frQuoted(text)} n’existe pas.`,
  'date-unreadable': ({ text, isYearless }) => `Date ${isYearless ? 'sans année' : 'illisible'}${NBSP}: ${frQuoted(text)}.`,
  'date-ambiguous': ({ text, dayFirst, monthFirst }) => `${frQuoted(text)} peut se lire ${dateInFrench(dayFirst)} ou ${dateInFrench(monthFirst)}.`,
  'date-weekday': ({ day, weekday }) => `Le ${dateInFrench(day)} est un ${FR_WEEKDAYS[weekday - 1] ?? ''}.`,
  'date-several': ({ day }) => `Plusieurs dates${NBSP}: seul le ${dateInFrench(day)} est retenu.`,
  'channel-missing': () => 'Canal manquant.',
  'text-too-long': ({ part, length, most, unit, channel, source, tool }) =>
    `${part === 'title' ? 'Titre' : 'Texte'} trop long${NBSP}: ${frNumber(length)}${NBSP}${unit === 'bytes' ? 'octets' : 'caractères'} sur ${frNumber(most)} (${place(channel, source === 'tool' ? toolTitle(tool) : '')}).`,
  'hashtags-too-many': ({ count, most, channel }) => `Trop de mots-clics${NBSP}: ${frNumber(count)} sur ${frNumber(most)} (${channelTitle(channel)}).`,
  'owner-missing': () => 'Responsable manquant.',
  'owner-shared': ({ owner }) => `Une seule personne devrait être responsable, et non ${frQuoted(owner)}.`,
};

const EN: RowSentences = {
  'date-missing': () => 'Date missing.',
  'date-impossible': ({ text }) => `There is no date ${enQuoted(text)}.`,
  'date-unreadable': ({ text, isYearless }) => `Date ${isYearless ? 'without a year' : 'unreadable'}: ${enQuoted(text)}.`,
  'date-ambiguous': ({ text, dayFirst, monthFirst }) => `${enQuoted(text)} may be ${dateInEnglish(dayFirst)} or ${dateInEnglish(monthFirst)}.`,
  'date-weekday': ({ day, weekday }) => `${dateInEnglish(day)} is a ${EN_WEEKDAYS[weekday - 1] ?? ''}.`,
  'date-several': ({ day }) => `Several dates: only ${dateInEnglish(day)} is used.`,
  'channel-missing': () => 'Channel missing.',
  'text-too-long': ({ part, length, most, unit, channel, source, tool }) =>
    `${part === 'title' ? 'Title' : 'Text'} too long: ${enNumber(length)} of ${enNumber(most)} ${unit} (${place(channel, source === 'tool' ? toolTitle(tool) : '')}).`,
  'hashtags-too-many': ({ count, most, channel }) => `Too many hashtags: ${enNumber(count)} of ${enNumber(most)} (${channelTitle(channel)}).`,
  'owner-missing': () => 'Owner missing.',
  'owner-shared': ({ owner }) => `One person should be responsible, not ${enQuoted(owner)}.`,
};

export const ROW_SENTENCES: { readonly [L in Language]: RowSentences } = { fr: FR, en: EN };

function place(channel: string, tool: string): string {
  return [channelTitle(channel), tool].filter((one) => one !== '').join(', ');
}
