/** What the format of a post is made of. */
import { fold, foldedWords, singular } from '../../lexicon/fold.ts';
import { entriesOf, wordSet } from '../../lexicon/word-list.ts';

/** `story` may be a picture or a video, and takes no alt text. */
export type FormatKind = 'picture' | 'video' | 'text' | 'story';

const KINDS: readonly (readonly [FormatKind, ReadonlySet<string>])[] = [
  ['picture', singularSet(`photo, picture, image, img, pic, foto, imagen, imagem, immagine, bild, carousel, carrousel, carrossel, carrusel, karussell, album, gallery, galerie,
    infographic, infographie, infografía, illustration, graphic, gif, meme, mème, visuel, visual, slideshow, diaporama, bannière, banner, affiche, poster`)],
  ['video', singularSet('video, vidéo, vídeo, reel, short, igtv, clip, animation, motion, live, direct')],
  ['story', singularSet('story, stories, storie')],
];
const TEXTS = wordSet('text, texte, texto, text only, texte seul, texte seulement, text post, post texte, publication texte, solo texto, só texto, plain text');

/** Null where a format (`Post`, `Reel ou carrousel`) leaves it open. */
export function formatKind(format: string): FormatKind | null {
  if (TEXTS.has(fold(format))) return 'text';
  const words = foldedWords(format).map(singular);
  const kinds = KINDS.filter(([, known]) => words.some((word) => known.has(word)));
  return kinds.length === 1 ? (kinds[0]?.[0] ?? null) : null;
}

function singularSet(list: string): ReadonlySet<string> {
  return new Set(entriesOf(list).map(singular));
}
