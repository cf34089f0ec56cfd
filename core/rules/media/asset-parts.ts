/** What an asset cell holds: links, names of files and ids of the media library, or a brief in plain words. */

export interface AssetPart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const WORD = /[^\s,;()[\]«»"“”]+/gu;
const LINK = /^(?:https?:\/\/|www\.)\S/i;
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|heic|avif|bmp|svg|tiff?)(?:[?#]|$)/i;
const VIDEO_FILE = /\.(?:mp4|mov|m4v|avi|webm|mkv)(?:[?#]|$)/i;
const BETWEEN_MEDIA = /[\n\r,;]+/u;
/** A longer cell holds no mere list. */
const LONGEST_LIST = 10_000;

/** The words of a cell, without the signs between them. */
export function assetParts(cell: string): readonly AssetPart[] {
  return Array.from(cell.matchAll(WORD), ({ 0: text, index }) => ({ text, start: index, end: index + text.length }));
}

export function isVideoFile(text: string): boolean {
  return VIDEO_FILE.test(text);
}

/** A link or the name of a file, with nothing else beside it. */
export function isFileOrLink(text: string): boolean {
  return LINK.test(text) ? !/\s/.test(text) : text.length < 200 && (PICTURE_FILE.test(text) || VIDEO_FILE.test(text));
}

/** The media that a cell lists between line breaks, commas or semicolons; [] where any of it is something else. */
export function listedMedia(cell: string, isId: (text: string) => boolean): readonly string[] {
  if (cell.length > LONGEST_LIST) return [];
  const pieces = cell.split(BETWEEN_MEDIA).map((piece) => piece.trim()).filter((piece) => piece !== '');
  return pieces.every((piece) => isFileOrLink(piece) || isId(piece)) ? pieces : [];
}
