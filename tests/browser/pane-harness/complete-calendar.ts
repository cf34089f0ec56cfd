/** A calendar with every column that a rule may ask for, and nothing wrong in any. */
import { COLUMN, HEADINGS, NO_FLAWS, SAMPLE_TODAY, sampleRows } from './sample-calendar.ts';
import type { FakeSheet } from './fake-workbook.ts';

const MORE_HEADINGS = ['Heure', 'Lien de la publication', 'Visuel', 'Format', 'Texte de remplacement', 'Approbation par', 'Approuvé le'];

export function completeSheet(posts: number): FakeSheet {
  const [, ...rows] = sampleRows(NO_FLAWS, posts);
  const complete = rows.map((cells, index) => {
    const isVideo = cells[COLUMN.channel] === 'YouTube';
    return [
      ...cells,
      // Dates and channels repeat after 60 rows; the hour tells such rows apart.
      `${9 + Math.floor(index / 60)} h 00`,
      null,
      isVideo ? `film-${index}.mp4` : `photo-${index}.jpg`,
      isVideo ? 'Vidéo' : 'Image',
      `Une salle du musée, vue no ${index}`,
      'Geneviève Lavoie',
      SAMPLE_TODAY - 10,
    ];
  });
  return { name: 'Publications', rows: [[...HEADINGS, ...MORE_HEADINGS], ...complete] };
}
