/** Examples of the rules about what has been scheduled and published. */
import type { Cell } from '../../table/cell.ts';
import type { Role } from '../../table/role.ts';
import { EXAMPLE_TODAY } from '../example.ts';
import type { ExamplesOf } from '../example.ts';
import { examplePair } from '../example-pair.ts';
import type { TrackingFindings } from './tracking-findings.ts';

const LAST_WEEK = EXAMPLE_TODAY - 4;
const THURSDAY = EXAMPLE_TODAY + 3;
const STATUSES: readonly Role[] = ['date', 'title', 'status'];
const OUT: readonly Role[] = ['date', 'title', 'status', 'url'];
const TRACKED: readonly Role[] = ['date', 'title', 'status', 'tracking'];
const LINKED: readonly Role[] = ['date', 'channel', 'title', 'status', 'url'];

/** Posts to come that have a status each: they show what the column says. */
function scheduled(title: string, state: string): readonly (readonly Cell[])[] {
  return [1, 2, 3, 4].map((week) => [THURSDAY + week * 7, `${title} ${week}`, state]);
}

/** Posts whose links lead where they should: they show what the column is for. */
function linked(title: string, state: string, example: string): readonly (readonly Cell[])[] {
  return [1, 2, 3, 4].map((week) => [LAST_WEEK - week * 7, 'Instagram', `${title} ${week}`, state, `https://www.instagram.com/p/${example}${week}/`]);
}

export const TRACKING_EXAMPLES: ExamplesOf<TrackingFindings> = {
  'past-unresolved': {
    fr: examplePair(OUT, [[LAST_WEEK, 'Atelier de poterie', 'Approuvé', null]], [[LAST_WEEK, 'Atelier de poterie', 'Publié', 'https://www.instagram.com/p/Exemple1/']]),
    en: examplePair(OUT, [[LAST_WEEK, 'Pottery workshop', 'Approved', null]], [[LAST_WEEK, 'Pottery workshop', 'Published', 'https://www.instagram.com/p/Example1/']]),
  },
  'published-early': {
    fr: examplePair(STATUSES, [[THURSDAY, 'Atelier de poterie', 'Publié']], [[THURSDAY, 'Atelier de poterie', 'Programmé']]),
    en: examplePair(STATUSES, [[THURSDAY, 'Pottery workshop', 'Published']], [[THURSDAY, 'Pottery workshop', 'Scheduled']]),
  },
  'status-unknown': {
    fr: examplePair(
      STATUSES,
      [...scheduled('Atelier de poterie', 'Programmé'), [THURSDAY, 'Visite guidée', 'Programé']],
      [...scheduled('Atelier de poterie', 'Programmé'), [THURSDAY, 'Visite guidée', 'Programmé']],
    ),
    en: examplePair(
      STATUSES,
      [...scheduled('Pottery workshop', 'Scheduled'), [THURSDAY, 'Guided tour', 'Sheduled']],
      [...scheduled('Pottery workshop', 'Scheduled'), [THURSDAY, 'Guided tour', 'Scheduled']],
    ),
  },
  'scheduled-untracked': {
    fr: examplePair(TRACKED, [[THURSDAY, 'Atelier de poterie', 'Programmé', null]], [[THURSDAY, 'Atelier de poterie', 'Programmé', 'Buffer, Inès, 20 novembre']]),
    en: examplePair(TRACKED, [[THURSDAY, 'Pottery workshop', 'Scheduled', null]], [[THURSDAY, 'Pottery workshop', 'Scheduled', 'Buffer, Inès, November 20']]),
  },
  'published-unlinked': {
    fr: examplePair(OUT, [[LAST_WEEK, 'Atelier de poterie', 'Publié', null]], [[LAST_WEEK, 'Atelier de poterie', 'Publié', 'https://www.instagram.com/p/Exemple1/']]),
    en: examplePair(OUT, [[LAST_WEEK, 'Pottery workshop', 'Published', null]], [[LAST_WEEK, 'Pottery workshop', 'Published', 'https://www.instagram.com/p/Example1/']]),
  },
  'link-unreadable': {
    fr: examplePair(OUT, [[LAST_WEEK, 'Atelier de poterie', 'Publié', 'https//instagram.com/p/Exemple1']], [[LAST_WEEK, 'Atelier de poterie', 'Publié', 'https://www.instagram.com/p/Exemple1/']]),
    en: examplePair(OUT, [[LAST_WEEK, 'Pottery workshop', 'Published', 'https//instagram.com/p/Example1']], [[LAST_WEEK, 'Pottery workshop', 'Published', 'https://www.instagram.com/p/Example1/']]),
  },
  'link-elsewhere': {
    fr: examplePair(
      LINKED,
      [...linked('Atelier de poterie', 'Publié', 'Exemple'), [LAST_WEEK, 'Instagram', 'Visite guidée', 'Publié', 'https://www.facebook.com/exemple/posts/1']],
      [...linked('Atelier de poterie', 'Publié', 'Exemple'), [LAST_WEEK, 'Facebook', 'Visite guidée', 'Publié', 'https://www.facebook.com/exemple/posts/1']],
    ),
    en: examplePair(
      LINKED,
      [...linked('Pottery workshop', 'Published', 'Example'), [LAST_WEEK, 'Instagram', 'Guided tour', 'Published', 'https://www.facebook.com/example/posts/1']],
      [...linked('Pottery workshop', 'Published', 'Example'), [LAST_WEEK, 'Facebook', 'Guided tour', 'Published', 'https://www.facebook.com/example/posts/1']],
    ),
  },
};
