/** What the format of a post is made of. */
import { fold, foldedWords, singular } from '../../lexicon/fold.ts';
import { entriesOf, wordSet } from '../../lexicon/word-list.ts';
import { STORY_WORDS } from '../story.ts';

/** `story` may be a picture or a video, and takes no alt text. */
export type FormatKind = 'picture' | 'video' | 'text' | 'story';

const PICTURES = singularSet(`photo, picture, image, img, pic, foto, imagen, imagem, immagine, bild, carousel, carrousel, carrossel, carrusel, karussell, album, gallery, galerie,
    infographic, infographie, infografía, illustration, graphic, gif, meme, mème, visuel, visual, slideshow, diaporama, bannière, banner, affiche, poster`);
const VIDEOS = singularSet('video, vidéo, vídeo, reel, short, igtv, clip, animation, motion');
/** Videos of which there is nothing before they go out. */
const LIVE_VIDEOS = singularSet('live, direct');
const KINDS: readonly (readonly [FormatKind, ReadonlySet<string>])[] = [['picture', PICTURES], ['video', new Set([...VIDEOS, ...LIVE_VIDEOS])], ['story', STORY_WORDS]];
const TEXTS = wordSet('text, texte, texto, text only, texte seul, texte seulement, text post, post texte, publication texte, solo texto, só texto, plain text');

/** A longer text describes a post rather than its format. */
const LONGEST_FORMAT = 60;

/** Null where a format (`Post`, `Reel ou carrousel`) leaves it open. */
export function formatKind(format: string): FormatKind | null {
  if (TEXTS.has(fold(format))) return 'text';
  const words = foldedWords(format).map(singular);
  const kinds = KINDS.filter(([, known]) => words.some((word) => known.has(word)));
  return kinds.length === 1 ? (kinds[0]?.[0] ?? null) : null;
}

/** Whether a format is made of images or video that have to be there before the post goes out. */
export function isVisualFormat(format: string): boolean {
  if (format === '' || format.length > LONGEST_FORMAT) return false;
  const words = foldedWords(format).map(singular);
  return words.some((word) => PICTURES.has(word) || VIDEOS.has(word) || STORY_WORDS.has(word)) && !words.some((word) => LIVE_VIDEOS.has(word));
}

function singularSet(list: string): ReadonlySet<string> {
  return new Set(entriesOf(list).map(singular));
}
