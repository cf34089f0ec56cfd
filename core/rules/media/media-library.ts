/** The media tab by id, and the scheme that most of its ids follow. */
import type { MediaRow } from '../../side-tabs/media-tab.ts';
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import { assetParts } from './asset-parts.ts';
import type { AssetPart } from './asset-parts.ts';

export interface MediaLibrary {
  readonly find: (id: string) => MediaRow | null;
  /** Whether a word is built as most ids are: the same letters around digits (`MED-014`, `MED-999`). */
  readonly isOfScheme: (word: string) => boolean;
}

/** A row of the media tab, and where the asset cell names it. */
export interface NamedMedia {
  readonly row: MediaRow;
  readonly part: AssetPart;
}

const NO_LIBRARY: MediaLibrary = { find: () => null, isOfScheme: () => false };

/** Fewer ids show no scheme. */
const LEAST_IDS = 3;
const LONGEST_ID = 60;

const KNOWN = new WeakMap<SideTab<'media'>, MediaLibrary>();

/** Read once for all rules that ask. */
export function mediaLibrary(media: SideTab<'media'> | null): MediaLibrary {
  if (media === null) return NO_LIBRARY;
  let library = KNOWN.get(media);
  if (library === undefined) KNOWN.set(media, (library = readLibrary(media)));
  return library;
}

function readLibrary(media: SideTab<'media'>): MediaLibrary {
  const byId = new Map<string, MediaRow>();
  /** As they are written on the tab, and mostly in the calendar too. */
  const byWrittenId = new Map<string, MediaRow>();
  const counts = new Map<string, number>();
  for (const row of media.rows) {
    if (row.id === '') continue;
    const first = byId.get(keyOf(row.id)) ?? row;
    byId.set(keyOf(row.id), first);
    byWrittenId.set(row.id, first);
    const shape = shapeOf(row.id);
    if (shape !== null) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  // A library may number its pictures and its videos apart.
  const schemes = new Set([...counts].filter(([, count]) => count >= LEAST_IDS && count * 5 >= byId.size).map(([shape]) => shape));
  return {
    find: (id) => byWrittenId.get(id) ?? byId.get(keyOf(id)) ?? null,
    isOfScheme: (word) => {
      const shape = word.length > LONGEST_ID ? null : shapeOf(word);
      return shape !== null && schemes.has(shape);
    },
  };
}

/** The rows of the media tab that an asset cell names: the whole cell, or words of it. */
export function namedMedia(library: MediaLibrary, cell: string): readonly NamedMedia[] {
  const whole = library.find(cell);
  if (whole !== null) return [{ row: whole, part: { start: 0, end: cell.length, text: cell } }];
  return assetParts(cell).flatMap((part) => {
    const row = library.find(part.text);
    return row === null ? [] : [{ row, part }];
  });
}

function keyOf(id: string): string {
  return id.trim().toLowerCase();
}

/** Letters as they are and digits as one sign; null without both, for then a number or a word would be an id. */
function shapeOf(id: string): string | null {
  const key = keyOf(id);
  return /\d/.test(key) && /\p{L}/u.test(key) && !/\s/.test(key) ? key.replace(/\d+/g, '0') : null;
}
