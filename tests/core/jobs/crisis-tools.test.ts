/** The tools that the crisis switch names: in them what is scheduled is to be paused as well. */
import { expect, it } from 'vitest';
import { crisisOf } from '../../../core/jobs/crisis.ts';
import { openCalendar } from '../../../core/jobs/open-calendar.ts';
import { openExcel } from '../../conformance/hosts.ts';
import { TODAY, bookOf } from '../tracking/tracked-book.ts';

it('names the tool that a tracking cell tells in the team’s own manner, and never a person instead', async () => {
  const told = ['Metricool, Nov\u00a020, MKR', 'Meta Business Suite, 20\u00a0nov., NR', 'Programmé, Metricool, 20 nov., Ana', 'Ana, 20 nov., Metricool', 'MKR, 20 nov., AB', 'vu avec Ana, à refaire', 'Metricool'];
  const { book } = bookOf(['Date', 'Réseau', 'Titre', 'Texte', 'Responsable', 'Statut', 'Suivi'], told.map((text, at) => [TODAY, 'Facebook', `P${at}`, `Texte ${at}`, 'Ana', 'Programmé', text]));
  const opened = await openCalendar(openExcel(book).workbook);
  if (opened.kind === 'declined') throw new Error(opened.code);
  const { posts } = crisisOf(opened, [], TODAY);
  expect(posts.map(({ row, tool }) => `${row} ${tool}`).toSorted()).toEqual(['0 Metricool', '1 Meta Business Suite', '2 Metricool', '3 ', '4 ', '5 ', '6 ']);
});
