/** Words for the form of a post and words for its theme: what tells a format column from a pillar column. */
import { foldedWords, singular } from './fold.ts';
import { entriesOf } from './word-list.ts';

const FORMATS = singularSet(`
  reel, reels, carousel, carrousel, carrossel, carrusel, caroussel, story, stories, storie, photo, photos, foto, image, images, imagen, imagem, img, picture, pic, graphic, gif, meme,
  video, vidéo, vídeo, short, shorts, live, infographic, infographie, infografía, article, artículo, artigo, artikel, blog, thread, text, texte, texto, link, lien, poll, sondage, encuesta, enquete,
  single, static, statique, quote card, album, slideshow, diaporama, slide, slides, document, pdf, podcast, newsletter, infolettre, email, courriel, webinar, webinaire,
  igtv, post, posts, publication, feed, tweet, pin, event, gallery, galerie, animation, motion, clip, teaser video, highlight, collection, ad, press release, communiqué, landing page,
  bild, beitrag, beiträge, karussell, umfrage, foto, immagine, ugc, long form, longform, short form, visual, visuel, illustration, banner, bannière, cover, note, story set, فيديو, منشور, صورة, ستوري, ريلز`);

const THEMES = singularSet(`
  educational, education, educate, éducation, éducatif, éducative, educativo, informative, informational, information, info, informatif, promotional, promotion, promo, promocional,
  inspirational, inspiration, inspire, inspirant, motivation, motivational, entertainment, entertain, entertaining, divertissement, engagement, engaging, community, communauté, comunidad,
  testimonial, testimonials, testimonio, testimony, témoignage, depoimento, behind the scenes, bts, coulisses, storytelling, announcement, annonce, anuncio, convocatoria, tips, tip, tip tuesday, astuce, astuces,
  conseil, conseils, consejo, dica, how to, tutorial, tutoriel, culture, values, valeurs, brand, branding, marque, product, produit, producto, sales, vente, offer, offre, news, nouvelles, actualité, actualités, actu,
  noticia, trend, tendance, awareness, notoriété, social proof, preuve sociale, expertise, thought leadership, leadership, industry, positioning, positionnement, humor, humour, humor, lifestyle, personal,
  team spotlight, employee, case study, étude de cas, review, faq, q a, event, événement, évènement, evento, holiday, fête, seasonal, bilan, teaser, lancement, launch, giveaway, contest, concours, heritage,
  patrimoine, collection, exposition, recrutement, hiring, analysis, technical, welcome, ama, quiz, question, myth, research, partnership, partenariat`);

/** Whether a cell (`Post, Reel`, `Carrousel 8 photos`) names forms of post. */
export function isFormat(text: string): boolean {
  return holdsOneOf(FORMATS, text);
}

/** Whether a cell names a usual theme of a content plan. */
export function isTheme(text: string): boolean {
  return holdsOneOf(THEMES, text);
}

/** Short labels only: a sentence that mentions a video is no format. Numbers and small words don't count. */
function holdsOneOf(known: ReadonlySet<string>, text: string): boolean {
  if (text.length > 40) return false;
  const words = foldedWords(text).map(singular);
  if (known.has(words.join(' '))) return true;
  const telling = words.filter((word) => word.length > 2 && !/^\d/.test(word));
  const named = telling.filter((word) => known.has(word)).length;
  return named > 0 && telling.length <= 5 && named * 2 >= telling.length;
}

function singularSet(list: string): ReadonlySet<string> {
  return new Set(entriesOf(list).map((entry) => entry.split(' ').map(singular).join(' ')));
}
