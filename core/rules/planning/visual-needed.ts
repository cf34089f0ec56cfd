/** Whether a post can't do without a visual: its network takes none without, or its format is one. */
import { foldedWords } from '../../lexicon/fold.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { mediaRule } from '../../networks/media-limits.ts';
import { NETWORKS } from '../../networks/networks.ts';
import { entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';

const VISUAL_FORMATS = wordSet(
  'photo, photos, image, images, picture, pictures, pic, carousel, carousels, carrousel, carrousels, reel, reels, video, vidéo, videos, vidéos, short, shorts, story, stories, storie',
  'infographic, infographics, infographie, infographies, graphic, visual, visuel, illustration, gif, meme, mème, album, diaporama, slideshow, clip, animation, bannière, banner, affiche, poster',
);
const NEEDS_MEDIA: ReadonlySet<string> = new Set(NETWORKS.filter((network) => (mediaRule(network)?.all.least ?? 0) > 0));

/** Whether one of the row's networks takes no post without image or video. */
export function isMediaRequired(calendar: Calendar, row: number): boolean {
  return entryOf(calendar.channel, row).channels.some((channel) => NEEDS_MEDIA.has(channel));
}

/** Whether the row's format is made of images or video. */
export function isVisualFormat(calendar: Calendar, row: number): boolean {
  const format = entryOf(calendar.format, row);
  return format !== '' && format.length <= 60 && foldedWords(format).some((word) => VISUAL_FORMATS.has(word));
}
