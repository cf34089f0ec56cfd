/** Words that tell columns apart by their cells: forms of post, themes, people, channels, signs. */
import { describe, expect, it } from 'vitest';
import { isFormat, isTheme } from '../../../core/lexicon/formats.ts';
import { areGivenNames } from '../../../core/lexicon/given-names.ts';
import { isNegation, isPlaceholder } from '../../../core/lexicon/placeholders.ts';
import { yesOrNo } from '../../../core/lexicon/yes-no.ts';
import { channelEntry } from '../../../core/table/decode-channel.ts';
import { ROW_KIND } from '../../../core/table/calendar.ts';
import { isObservance, rowKindOf } from '../../../core/table/decode-kind.ts';

function words(list: string): readonly string[] {
  return list.split(' | ');
}

describe('a cell', () => {
  it.each(words('Reel | Reels | Carrousel | Carousel | Carrousel 8 photos | Story | Stories | Photo | Vidéo | Video | Article | Infographie | Infographic | Sondage | Poll | Image | Texte seul | Diaporama | Infolettre | GIF'))('names a form of post: %s', (cell) => {
    expect(isFormat(cell)).toBe(true);
  });

  it.each(words('Éducation | Educational | Promotion | Promotional | Inspiration | Coulisses | Behind the scenes | Témoignage | Testimonial | Engagement | Communauté | Community | Conseils | Tips | Actualités | News | Produits | Culture | Recrutement'))('names a theme: %s', (cell) => {
    expect(isTheme(cell)).toBe(true);
  });

  it.each(words('Zoé | zoe | Karim B. | Marie-Ève Roy | Jo & Sam | Luc et Inès | Émilie, Hugo | MARIE | Priya | João | Jürgen'))('names people: %s', (cell) => {
    expect(areGivenNames(cell)).toBe(true);
  });

  it.each(words('Montréal | Instagram | Verger | Notoriété | Les pommes | Avril | Reel | Publié | Équipe web | Automne 2026 | Zoé raconte sa journée au verger'))('names no people: %s', (cell) => {
    expect(areGivenNames(cell)).toBe(false);
  });

  it.each([
    ['Facebook, Instagram', ['facebook', 'instagram']], ['FB + IG', ['facebook', 'instagram']], ['Insta', ['instagram']], ['Twitter/X', ['x']], ['LinkedIn', ['linkedin']], ['Linked In', ['linkedin']],
    ['Tik Tok', ['tiktok']], ['YouTube Shorts', ['youtube']], ['Tous', ['all']], ['All platforms', ['all']], ['Infolettre', ['infolettre']], ['Bluesky et Threads', ['bluesky', 'threads']],
  ] as const)('names channels: %s', (cell, channels) => {
    expect(channelEntry(cell).channels).toEqual(channels);
  });

  it.each(words('TBD | n/a | À déterminer | à venir | Aucun | None | - | ? | À confirmer'))('says that nothing is there yet: %s', (cell) => {
    expect(isPlaceholder(cell)).toBe(true);
  });

  it.each(words('Non | Pas encore | Not yet | À faire | ❌'))('says that something is not done: %s', (cell) => {
    expect(isNegation(cell)).toBe(true);
  });

  it.each([['Oui', true], ['yes', true], ['✓', true], ['x', true], ['VRAI', true], ['Non', false], ['No', false], ['☐', false], ['FAUX', false], ['Peut-être', null], ['Reel', null]] as const)('is a mark or none: %s', (cell, mark) => {
    expect(yesOrNo(cell)).toBe(mark);
  });

  it.each([
    ['Publication', ROW_KIND.post], ['Post', ROW_KIND.post], ['Évènement', ROW_KIND.event], ['Event', ROW_KIND.event], ['Férié', ROW_KIND.event], ['Holiday', ROW_KIND.event], ['Idée', ROW_KIND.idea], ['Idea', ROW_KIND.idea], ['Reel', null],
  ] as const)('says what a row is: %s', (cell, kind) => {
    expect(rowKindOf(cell)).toBe(kind);
  });

  it.each(words(
    'Halloween | Noël | Christmas | Fête du Travail | Labour Day | Black Friday | Vendredi fou | Cyber Monday | Saint-Valentin | Valentine’s Day | Jour de l’An | New Year’s Day | Action de grâce | Thanksgiving | Pâques | Easter | Fête des Mères | Mother’s Day | Fête nationale du Québec | Canada Day | Fête du Canada | Jour du Souvenir | 🎃 Halloween | Earth Day | Jour de la Terre | Journée internationale des femmes | World Water Day',
  ))('names a day of the calendar and no post: %s', (cell) => {
    expect(isObservance(cell)).toBe(true);
  });

  it.each(words(
    'Nos idées de costumes pour l’Halloween | Concours de Noël | 5 Black Friday tips | Le marché de Noël ouvre samedi | Thanksgiving recipe | Horaire de la fête du Travail | Offres du Vendredi fou',
  ))('is a post about such a day: %s', (cell) => {
    expect(isObservance(cell)).toBe(false);
  });
});
