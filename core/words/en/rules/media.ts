/** The rules about pictures, videos and their description. */
import { channelTitle } from '../../../networks/network-names.ts';
import type { MediaFindings } from '../../../rules/media/media-findings.ts';
import { dateInEnglish } from '../../format.ts';
import { quotable } from '../../quotable.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, post, quoted } from '../phrases.ts';

export const enMedia: WordsOfRules<MediaFindings> = {
  'media-expired': {
    name: 'Expired rights',
    sentence: mediaExpired,
    several: (count) => `${number(count)} posts use media whose rights have expired by their date.`,
    why: 'Publishing a picture without the rights to it exposes the organization to a claim.',
    advice: 'Choose other media, or have the rights extended; if the post is out, take it down or settle the rights.',
  },
  'media-missing': {
    name: 'Media not found',
    sentence: ({ label, id, tab }) => `${post(label)}: ${quoted(id)} is not in the ${quoted(tab)} tab.`,
    several: (count) => `${number(count)} posts refer to media that can’t be found.`,
    why: 'The person scheduling the post won’t know which picture to use, or whether it may be used.',
    advice: 'Correct the ID, or add the media to the tab.',
  },
  'asset-missing': {
    name: 'Missing visual',
    sentence: ({ label, channel }) => `${post(label)}: no visual, and ${channelTitle(channel)} requires one.`,
    several: (count) => `${number(count)} posts lack the visual that their network requires.`,
    why: 'The network refuses a post without a picture or video, and it won’t go out on time.',
    advice: 'Add the link or the name of the visual.',
  },
  'media-count': {
    name: 'Too many visuals',
    sentence: ({ label, channel, count, most, isOfVideos }) =>
      `${post(label)}: ${number(count)} ${isOfVideos ? 'videos' : 'visuals'}, at most ${number(most)} on ${channelTitle(channel)}.`,
    several: (count) => `${number(count)} posts have too many visuals.`,
    why: 'The network or the tool refuses the post, or leaves out the extra visuals.',
    advice: 'Keep the best visuals, or make two posts of them.',
  },
  'media-format': {
    name: 'Format not accepted',
    sentence: ({ label, channel, format, takes }) =>
      `${post(label)}: format ${quoted(format)}, but ${channelTitle(channel)} ${takes === 'video' ? 'needs a video' : 'needs a picture or a video'}.`,
    several: (count) => `${number(count)} posts have a format that their network doesn’t accept.`,
    why: 'The network refuses the post; sometimes, it is the format or the channel that is mistyped.',
    advice: 'Change the format or the channel.',
  },
  'alt-text-missing': {
    name: 'Missing alt text',
    sentence: ({ label, channel, isAsked, tab }) => {
      if (tab !== null) return `${post(label)}: no alt text here, but the ${quoted(tab)} tab has it.`;
      const where = quotable(channelTitle(channel));
      const whose = isAsked ? `, required by the style guide${where === '' ? '' : ` (${where})`}` : '';
      return `${post(label)}: picture without alt text${whose}.`;
    },
    several: (count) => `${number(count)} pictures have no alt text.`,
    why: 'People who are blind or have low vision can’t know what the picture shows.',
    advice: 'Describe the picture in one sentence, as you would on the phone.',
  },
};

function mediaExpired({ label, id, expiry, day, today }: MediaFindings['media-expired']): string {
  const ended = expiry < today ? 'ended' : 'end';
  return `${post(label)} (${dateInEnglish(day, today)}): the rights to ${quoted(id)} ${ended} on ${dateInEnglish(expiry, today)}.`;
}
