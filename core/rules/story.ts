/** Whether a format or a channel's word is that of stories: they stand beside the posts, tell by their picture, and are gone after a day. */
import { foldedWords, singular } from '../lexicon/fold.ts';
import { wordSet } from '../lexicon/word-list.ts';

export const STORY_WORDS: ReadonlySet<string> = wordSet('story, storie, stori, storia, historia');

export function isStory(word: string): boolean {
  return word !== '' && foldedWords(word).some((each) => STORY_WORDS.has(each) || STORY_WORDS.has(singular(each)));
}
