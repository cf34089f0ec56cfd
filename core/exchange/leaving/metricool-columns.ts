/**
 * The headings of the file that Metricool's calendar takes, whole and in their order.
 *
 * The template has grown with the years (77 columns, 88, 93; the newest, with a few more, was seen in one place) and the
 * official page was not seen. Several who fill it keep all of its columns, one of them warns against leaving any away:
 * so does this file, in the shape on which two of 2026 agree. What a calendar does not say stays empty.
 */

export const METRICOOL_VISUALS = 10;

export const METRICOOL_COLUMNS: readonly string[] = [
  'Text', 'Date', 'Time', 'Draft', 'Facebook', 'Twitter/X', 'LinkedIn', 'GBP', 'Instagram', 'Pinterest', 'TikTok', 'Youtube', 'Threads', 'Bluesky',
  ...numbered('Picture Url', METRICOOL_VISUALS), ...numbered('Alt text picture', METRICOOL_VISUALS),
  'Document title', 'Shortener', 'Video Thumbnail Url', 'Video Cover Frame',
  'Twitter/X Can reply', 'Twitter/X Type', 'Twitter/X Poll Duration minutes', ...numbered('Twitter/X Poll Option', 4),
  'Pinterest Board', 'Pinterest Pin Title', 'Pinterest Pin Link', 'Pinterest Pin New Format',
  'Instagram Post Type', 'Instagram Show Reel On Feed',
  'Youtube Video Title', 'Youtube Video Type', 'Youtube Video Privacy', 'Youtube video for kids', 'Youtube Video Category', 'Youtube Video Tags', 'Youtube playlist',
  'GBP Post Type', 'Facebook Post Type', 'Facebook Title', 'First Comment Text',
  'TikTok Title', 'TikTok disable comments', 'TikTok disable duet', 'TikTok disable stitch', 'TikTok Post Privacy', 'TikTok Branded Content', 'TikTok Your Brand',
  'TikTok Auto Add Music', 'TikTok Photo Cover Index', 'TikTok musicId', 'TikTok music title', 'TikTok music author', 'TikTok music previewUrl',
  'TikTok music thumbnailUrl', 'TikTok music soundVolume', 'TikTok music originalVolume', 'TikTok music startMillis', 'TikTok music endMillis',
  'TikTok is AI generated content',
  'LinkedIn Type', 'LinkedIn Poll Question', ...numbered('LinkedIn Poll Option', 4), 'LinkedIn Poll Duration', 'LinkedIn Show link preview', 'LinkedIn Images as Carousel',
  'Threads Reply Control', 'Threads Is Spoiler', 'Threads Post Type',
];

/** A record from what is known by its headings. */
export function metricoolRecord(known: ReadonlyMap<string, string>): readonly string[] {
  return METRICOOL_COLUMNS.map((column) => known.get(column) ?? '');
}

function numbered(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name} ${index + 1}`);
}
