/** The words by which a style guide names the kinds of rules that can be checked. */
import { wordMap } from '../lexicon/word-list.ts';
import { phraseOf } from './known-phrases.ts';
import type { StyleKind } from './style-tab.ts';

const KINDS: ReadonlyMap<string, StyleKind> = wordMap<StyleKind>([
  ['banned-word', `mot à éviter, mots à éviter, mot interdit, mots interdits, mot proscrit, mots proscrits, mot banni, mots bannis, mot à bannir, terme à éviter, termes à éviter, terme interdit, terme proscrit, terme banni,
    expression à éviter, expressions à éviter, expression interdite, expression proscrite, à éviter, à proscrire, à bannir, ne pas écrire, ne pas dire, ne pas utiliser, interdit, proscrit, liste noire,
    banned word, banned words, banned phrase, banned phrases, banned term, banned, forbidden word, forbidden words, forbidden term, forbidden, avoid, word to avoid, words to avoid, phrase to avoid, phrases to avoid, term to avoid, terms to avoid,
    don t write, don t use, don t say, do not use, do not write, do not say, never use, never write, prohibited word, prohibited words, blocked word, blacklist, blocklist`],
  ['required-hashtag', `mot clic obligatoire, mots clics obligatoires, mot clic requis, mots clics requis, mot clic exigé, mot dièse obligatoire, hashtag obligatoire, hashtags obligatoires, hashtag requis, hashtags requis, mot clic à mettre, mot clic de marque, mot clic officiel,
    required hashtag, required hashtags, mandatory hashtag, mandatory hashtags, hashtag required, must have hashtag, brand hashtag, brand hashtags, official hashtag, always hashtag`],
  ['hashtags-most', `maximum de mots clics, maximum de mot clic, maximum mots clics, max mots clics, max de mots clics, mots clics maximum, mots clics max, nombre maximal de mots clics, nombre maximum de mots clics, nombre de mots clics, limite de mots clics, pas plus de mots clics,
    maximum de hashtags, maximum hashtags, max hashtags, hashtags max, hashtags maximum, nombre maximal de hashtags, nombre maximum de hashtags, nombre de hashtags, limite de hashtags,
    maximum hashtag, max hashtag, maximum number of hashtags, number of hashtags, hashtag limit, hashtags limit, hashtag maximum, most hashtags, hashtag count`],
  ['mentions-most', `maximum de mentions, maximum mentions, max mentions, max de mentions, mentions maximum, mentions max, nombre maximal de mentions, nombre maximum de mentions, nombre de mentions, limite de mentions,
    maximum number of mentions, number of mentions, mention limit, mentions limit, mention maximum, most mentions, max tags, maximum tags`],
  ['emoji-most', `maximum d émojis, maximum d émoji, maximum de émojis, maximum émojis, max émojis, max d émojis, émojis maximum, émojis max, nombre maximal d émojis, nombre maximum d émojis, nombre d émojis, limite d émojis, maximum d émoticônes, nombre d émoticônes,
    maximum emoji, maximum emojis, max emoji, max emojis, emoji max, emojis max, emoji maximum, maximum number of emoji, maximum number of emojis, number of emoji, number of emojis, emoji limit, emojis limit, most emoji, most emojis`],
  ['spelling', `graphie, graphies, graphie exacte, graphie du nom, orthographe, orthographe exacte, orthographe du nom, écriture du nom, écrire, s écrit, nom propre, noms propres, nom exact, nom officiel, graphie de marque, graphie officielle, casse,
    spelling, spellings, brand spelling, exact spelling, correct spelling, name spelling, spell, spelt, spelled, proper name, proper names, official name, brand name, capitalisation, capitalization, write as`],
  ['typography', `typographie, règles typographiques, typo, ponctuation, espaces, espacement, typography, typographic rules, punctuation, spacing`],
  ['address', `adresse au public, adresse au lecteur, adresse, tutoiement, vouvoiement, tutoiement ou vouvoiement, tu ou vous, tu vous, vouvoyer, tutoyer, on tutoie, on vouvoie, personne grammaticale, formule d adresse,
    tone, tone of address, form of address, address, addressing the reader, addressing readers, formality, pronoun, person`],
  ['alt-text', `texte de remplacement, textes de remplacement, texte alternatif, textes alternatifs, texte alt, alt, description de l image, description des images, accessibilité des images,
    alt text, alt texts, alternative text, alternate text, image description, image descriptions, picture description`],
  ['text-most', `longueur maximale, longueur maximum, longueur max, longueur du texte, longueur, longueur maximale du texte, maximum de caractères, maximum caractères, max caractères, max de caractères, caractères maximum, caractères max, nombre maximal de caractères, nombre maximum de caractères, nombre de caractères, limite de caractères,
    maximum length, max length, text length, maximum text length, length, length limit, maximum characters, max characters, characters max, maximum number of characters, number of characters, character limit, character count, characters limit`],
]);

/** Null for a rule in plain words, or one that names several kinds. */
export function styleKindOf(text: string): StyleKind | null {
  return phraseOf(text, KINDS) ?? null;
}

/** Kinds whose value is a number. */
export const COUNTED_KINDS: ReadonlySet<StyleKind> = new Set<StyleKind>(['hashtags-most', 'mentions-most', 'emoji-most', 'text-most']);
