/** A calendar whose posts on X are out, and what the network's file says of them: by link, by text, unsure, new, and one that is not there. */
import { civilFromDay } from '../../../core/time/day.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { FakeSheet } from './fake-workbook.ts';
import { SAMPLE_TODAY } from './sample-calendar.ts';

const HEADINGS = ['Date', 'Heure', 'Canal', 'Texte', 'Responsable', 'Statut', 'Lien de la publication'];
const LINK = 'https://x.com/museeregional/status/';
/** How many days ago, what is written, and what the network shows. */
const POSTS = [
  { back: 12, text: 'La nouvelle exposition de photographies ouvre ses portes ce soir au musée régional.', id: '1990000000000000012', likes: 41 },
  { back: 11, text: 'Les ateliers de gravure du samedi reprennent, il reste quelques places pour les familles.', id: '1990000000000000011', likes: 17 },
  { back: 10, text: 'Rappel : le musée est gratuit le premier dimanche du mois.', id: '1990000000000000010', likes: 8 },
] as const;
export const UNPLANNED = 'Merci à toutes les personnes bénévoles qui nous ont aidés en fin de semaine!';

export function importSheets(): readonly FakeSheet[] {
  const row = (back: number, text: string, status: string, link: Cell): readonly Cell[] => [SAMPLE_TODAY - back, '9 h 00', 'X', text, 'Amélie Roy', status, link];
  const [first, second, twice] = POSTS;
  return [{
    name: 'Publications',
    rows: [
      HEADINGS,
      row(first.back, first.text, 'Publié', `${LINK}${first.id}`),
      row(second.back, second.text, 'Programmé', null),
      // Nobody can tell which of the two went out.
      row(twice.back, twice.text, 'Programmé', null),
      [SAMPLE_TODAY - twice.back, '9 h 00', 'X', twice.text, 'Benoît Côté', 'Programmé', null],
      row(9, 'Une conservatrice présente la pièce la plus ancienne de la collection.', 'Programmé', null),
      [SAMPLE_TODAY - 9, '10 h 00', 'Facebook', 'Une conservatrice présente la collection.', 'Amélie Roy', 'Publié', 'https://www.facebook.com/museeregional/posts/123456789'],
      row(-4, 'La programmation de décembre arrive bientôt, et elle sera belle.', 'Approuvé', null),
    ],
  }];
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function written(back: number): string {
  const { year, month, date } = civilFromDay(SAMPLE_TODAY - back);
  return `${MONTHS[month - 1] ?? ''} ${date}, ${year}`;
}

/** As X gives it out. */
export function exportOfX(): string {
  const line = (back: number, text: string, id: string, likes: number): string => `${id},"${written(back)}","${text}",${LINK}${id},${likes * 40},${likes},${likes * 2},1,2,0,3`;
  return [
    'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies',
    ...POSTS.map(({ back, text, id, likes }) => line(back, text, id, likes)),
    line(9, UNPLANNED, '1990000000000000009', 63),
    line(8, '@quelquun Oui, le stationnement est gratuit.', '1990000000000000008', 2),
    // Not even a number.
    `1990000000000000007,"${written(8)}","Un billet sans chiffres lisibles pour cette journée.",${LINK}1990000000000000007,beaucoup,3,6,1,2,0,3`,
  ].join('\r\n');
}
