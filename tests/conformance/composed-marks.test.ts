/** The column that Suivi adds, made and marked in every host: what is scheduled, where, by whom and when stands in its cells. */
import { describe, expect, it } from 'vitest';
import { addTrackingColumn } from '../../core/jobs/add-tracking-column.ts';
import { markPosts, previewMarks } from '../../core/jobs/mark-posts.ts';
import { openCalendar } from '../../core/jobs/open-calendar.ts';
import type { OpenedCalendar } from '../../core/jobs/open-calendar.ts';
import type { Workbook } from '../../core/host.ts';
import type { Language } from '../../core/words/language.ts';
import { TODAY, bookOf, request } from '../core/tracking/tracked-book.ts';
import { openBook } from '../hosts/book/open-book.ts';
import { saveBook } from '../hosts/book/save-book.ts';
import { HOSTS } from './hosts.ts';

const NEW = 4;

async function opened(workbook: Workbook): Promise<OpenedCalendar> {
  const calendar = await openCalendar(workbook);
  if (calendar.kind === 'declined') throw new Error(calendar.code);
  return calendar;
}

describe.each(HOSTS)('marks in the column that Suivi adds in $name', ({ openHost }) => {
  it.each<readonly [Language, string, string]>([
    ['fr', 'Programmé · Metricool · Ana · 22 nov.', 'Publié · Metricool · Ana · 22 nov. · https://exemple.ca/1'],
    ['en', 'Scheduled · Metricool · Ana · Nov 22', 'Published · Metricool · Ana · Nov 22 · https://exemple.ca/1'],
  ])('tell in %s the tool, the person and the day, then the link, with the colour of their state', async (language, scheduled, published) => {
    const { book, sheet } = bookOf(['Date', 'Réseau', 'Titre', 'Texte'], [0, 1, 2].map((row) => [TODAY + row, 'Facebook', `Publication ${row}`, `Un texte assez long, le ${row}`]));
    const workbook = await openHost(book);
    await addTrackingColumn(workbook, await opened(workbook), language);
    const mark = async (state: 'scheduled' | 'published', said: Parameters<typeof request>[2]): Promise<readonly string[]> => {
      const plan = await previewMarks(workbook, await opened(workbook), request(state, [0], said), { today: TODAY, language });
      return (await markPosts(workbook, plan)).outcomes.map(({ kind }) => kind);
    };
    expect(await mark('scheduled', { tool: 'Metricool', who: 'Ana', day: TODAY })).toEqual(['written']);
    expect(sheet.value(1, NEW)).toBe(scheduled);
    expect(await mark('published', { link: 'https://exemple.ca/1', day: TODAY })).toEqual(['written']);
    expect(sheet.value(1, NEW)).toBe(published);
    expect(sheet.colours.filter(({ value, isStart }) => isStart === true && published.startsWith(value))).toHaveLength(1);
    const saved = await openBook(await saveBook(book), 'saved.xlsx');
    expect([saved.sheetNamed('Calendrier')?.value(1, NEW), saved.sheetNamed('Calendrier')?.colours.map(({ source: _, ...colours }) => colours)]).toEqual([published, sheet.colours]);
  });
});
