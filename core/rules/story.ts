/** Which posts are stories, by their format or their channel's word: they stand beside the posts, tell by their picture, and are gone after a day. */
import { foldedWords, singular } from '../lexicon/fold.ts';
import { wordSet } from '../lexicon/word-list.ts';
import type { Calendar } from '../table/calendar.ts';

export const STORY_WORDS: ReadonlySet<string> = wordSet('story, storie, stori, storia, historia');

export function isStory(word: string): boolean {
  return word !== '' && foldedWords(word).some((each) => STORY_WORDS.has(each) || STORY_WORDS.has(singular(each)));
}

/** Whether a row is a story; each word is looked at once. */
export function storyPosts({ format, channel }: Calendar): (row: number) => boolean {
  const isFormat = Uint8Array.from(format.entries, (word) => Number(isStory(word)));
  const isChannel = Uint8Array.from(channel.entries, ({ word }) => Number(isStory(word)));
  const { codes: formats } = format;
  const { codes: channels } = channel;
  return (row) => isFormat[formats[row] as number] === 1 || isChannel[channels[row] as number] === 1;
}
