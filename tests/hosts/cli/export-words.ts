/** What the command line says of exports, in both languages. */
import type { Language } from '../../../core/index.ts';
import { NBSP } from '../../../core/words/format.ts';
import { quotable } from '../../../core/words/quotable.ts';

export interface ExportCommandWords {
  readonly onePeriod: string;
  readonly backwards: (from: string, until: string) => string;
  /** `likely` are those that may be meant, `all` everybody whom the calendar names. */
  readonly personUnknown: (word: string, likely: readonly string[], all: readonly string[]) => string;
  readonly channelUnknown: (word: string, likely: readonly string[], all: readonly string[]) => string;
  /** Where a file of the name that was asked for is none of those that are made. */
  readonly severalFiles: (count: number, start: string, out: string) => string;
}

/** More names than this are too many to read. */
const MOST_NAMED = 12;

export const EXPORT_WORDS: { readonly [L in Language]: ExportCommandWords } = {
  fr: {
    onePeriod: `Choisissez une seule période${NBSP}: --week, --month, ou --from et --until.`,
    backwards: (from, until) => `Le dernier jour (${until}) précède le premier (${from}); inversez --from et --until.`,
    personUnknown: (word, likely, all) => `${quotedFr(word)} n’est responsable d’aucune ligne et n’en approuve aucune; ${choiceFr(likely, all) || 'le calendrier ne nomme personne.'}`,
    channelUnknown: (word, likely, all) => `Aucune ligne n’est pour le canal ${quotedFr(word)}; ${choiceFr(likely, all) || 'le calendrier ne nomme aucun canal.'}`,
    severalFiles: (count, start, out) => `Il faut ${count}${NBSP}fichiers${NBSP}: leurs noms commencent par ${quotedFr(start)}, et ${quotedFr(out)} n’est pas écrit.`,
  },
  en: {
    onePeriod: 'Choose one period only: --week, --month, or --from and --until.',
    backwards: (from, until) => `The last day (${until}) comes before the first (${from}); swap --from and --until.`,
    personUnknown: (word, likely, all) => `“${quotable(word)}” owns or approves no row; ${choiceEn(likely, all) || 'the calendar names nobody.'}`,
    channelUnknown: (word, likely, all) => `No row is for the channel “${quotable(word)}”; ${choiceEn(likely, all) || 'the calendar names no channel.'}`,
    severalFiles: (count, start, out) => `It takes ${count} files: their names begin with “${start}”, and “${out}” is not written.`,
  },
};

/** '' where there is nothing to choose from. */
function choiceFr(likely: readonly string[], all: readonly string[]): string {
  if (likely.length > 0) return `vouliez-vous dire ${named(likely, quotedFr, 'ou')}?`;
  return all.length === 0 ? '' : `choisissez parmi ${named(all, quotable, 'et')}.`;
}

function choiceEn(likely: readonly string[], all: readonly string[]): string {
  if (likely.length > 0) return `did you mean ${named(likely, (name) => `“${quotable(name)}”`, 'or')}?`;
  return all.length === 0 ? '' : `choose among ${named(all, quotable, 'and')}.`;
}

function quotedFr(word: string): string {
  return `«${NBSP}${quotable(word)}${NBSP}»`;
}

function named(names: readonly string[], write: (name: string) => string, joint: string): string {
  const told = names.slice(0, MOST_NAMED).map(write);
  if (names.length > MOST_NAMED) return `${told.join(', ')}…`;
  return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')} ${joint} ${told.at(-1) ?? ''}`;
}
