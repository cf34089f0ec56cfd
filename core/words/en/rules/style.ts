/** The rules about the team’s style. */
import type { StyleFindings } from '../../../rules/style/style-findings.ts';
import { quotable } from '../../quotable.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, post, quoted } from '../phrases.ts';

export const enStyle: WordsOfRules<StyleFindings> = {
  'style-banned-word': {
    name: 'Word to avoid',
    sentence: ({ label, word, reason, others }) =>
      `${post(label)}: avoid ${quoted(word)}${reason === '' ? '' : ` (${quotable(reason)})`}${others === 0 ? '' : ` and ${number(others)} more word${s(others)}`}.`,
    several: (count) => `${number(count)} posts use a word that the style guide says to avoid.`,
    why: 'Your team avoids these words to speak with one voice everywhere.',
    advice: 'Replace the word or, if it is fine now, remove it from the style guide.',
  },
  'style-hashtag-missing': {
    name: 'Missing hashtag',
    sentence: ({ label, hashtag, near, others }) => {
      const missing = near === '' ? `add ${quotable(hashtag)}` : `write ${quotable(hashtag)} instead of ${quotable(near)}`;
      return `${post(label)}: ${missing}${others === 0 ? '' : ` and ${near === '' ? '' : 'add '}${number(others)} more hashtag${s(others)}`}.`;
    },
    several: (count) => `${number(count)} posts lack a required hashtag.`,
    why: 'Without the hashtag, the post doesn’t show up with the others; to networks, an accent makes it another hashtag.',
    advice: 'Add the hashtag to the text or to the hashtags column.',
  },
  'style-spelling': {
    name: 'Spelling to correct',
    sentence: ({ label, written, right, others }) =>
      `${post(label)}: write ${quoted(right)} instead of ${quoted(written)}${others === 0 ? '' : `, and correct ${number(others)} more name${s(others)}`}.`,
    several: (count) => `${number(count)} posts don’t spell a name as the style guide does.`,
    why: 'A name spelled another way is harder to find in a search, and the people concerned notice.',
    advice: 'Correct the name or, if both spellings are right, add the other one to the style guide.',
  },
  'style-emoji-many': {
    name: 'Too many emoji',
    sentence: ({ label, count, most }) =>
      `${post(label)}: ${number(count)} emoji; the style guide ${most === 0 ? 'wants none' : `allows ${number(most)}`}.`,
    several: (count) => `${number(count)} posts have more emoji than the style guide allows.`,
    why: 'Screen readers name each emoji aloud, and the sentence gets lost.',
    advice: 'Remove some emoji, or change the maximum in the style guide.',
  },
  'style-address': {
    name: 'Tu or vous',
    sentence: ({ label, word, asked, others }) => {
      const more = others === 0 ? '' : ` and ${number(others)} more word${s(others)}`;
      return `${post(label)}: ${quoted(word)}${more} address${others === 0 ? 'es' : ''} readers as ${asked === 'vous' ? 'tu' : 'vous'}; the style guide asks for ${asked}.`;
    },
    several: (count) => `${number(count)} posts don’t address readers as the style guide asks.`,
    why: 'Going from tu to vous from one post to the next surprises readers.',
    advice: 'Rewrite the sentence, unless it is a plural or a quotation.',
  },
  'style-typography': {
    name: 'Spaces and punctuation',
    sentence: ({ label, mark, kind, isAsked, others }) => {
      const what = kind === 'space-extra' ? 'extra space' : 'missing space';
      const more = others === 0 ? '' : ` and in ${number(others)} more place${s(others)}`;
      return `${post(label)}: ${what} ${MARK_PLACES[mark]}${more}${isAsked ? '' : ', unlike in your other texts'}.`;
    },
    several: (count) => `${number(count)} posts have spaces to check around punctuation.`,
    why: 'Consistent typography looks polished; spaces differ from one region to another.',
    advice: 'Correct the spaces, or enter your region in the style guide (fr-CA, fr-FR).',
  },
};

const MARK_PLACES: { readonly [Mark in StyleFindings['style-typography']['mark']]: string } = {
  ';': 'before the semicolon',
  '!': 'before the exclamation mark',
  '?': 'before the question mark',
  ':': 'before the colon',
  '«': 'after the opening guillemet',
  '»': 'before the closing guillemet',
};

function s(count: number): string {
  return count === 1 ? '' : 's';
}
