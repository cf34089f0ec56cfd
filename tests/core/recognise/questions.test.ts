/** Which columns a person is asked about: the ones where a mistake is not unlikely and would matter. */
import { describe, expect, it } from 'vitest';
import { dayFromCivil } from '../../../core/time/day.ts';
import { LANGUAGES } from '../../../core/words/language.ts';
import { mappingOf } from '../../../core/recognise/mapping.ts';
import { recognise } from '../../../core/recognise/recognise.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { makeDemo } from '../../fixtures/demo/demo.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { outlineOf } from './outline-of.ts';

const BODY: readonly (readonly Cell[])[] = [
  ['2026-10-05', '09:00', 'Instagram', 'La cueillette', 'Un premier texte, assez long pour que ce soit celui de la publication', 'Brouillon', 'Zoé'],
  ['2026-10-06', '12:00', 'Facebook', 'Le marché du samedi', 'Un deuxième texte, assez long pour que ce soit celui de la publication', 'Approuvé', 'Karim'],
  ['2026-10-07', '17:30', 'LinkedIn', 'Nos nouveaux locaux', 'Un troisième texte, assez long pour que ce soit celui de la publication', 'Publié', 'Zoé'],
  ['2026-10-08', '09:00', 'Instagram', 'Une journée au verger', 'Un quatrième texte, assez long pour que ce soit celui de la publication', 'Publié', 'Karim'],
];

/** The headings of the columns that are asked about. */
function asked(headings: readonly string[], body: readonly (readonly Cell[])[] = BODY): readonly string[] {
  const outline = outlineOf({ name: 'Calendrier', rows: [headings, ...body] });
  return (mappingOf(outline, recognise(outline))?.columns ?? []).flatMap(({ heading, isQuestion }) => (isQuestion ? [heading] : []));
}

describe('a question', () => {
  it('is not asked of headings that are plain, over cells or over none', () => {
    const french = ['Date', 'Heure', 'Réseau', 'Titre', 'Texte', 'Statut', 'Responsable'];
    expect(asked(french)).toEqual([]);
    expect(asked(french, [])).toEqual([]);
    expect(asked(['Publish date', 'Time', 'Platform', 'Topic', 'Caption', 'Status', 'Owner'])).toEqual([]);
  });

  it('is asked of a column that matters where only its cells speak, or where its heading and cells disagree', () => {
    expect(asked(['Date', 'Heure', 'Réseau', 'Titre', 'Abc', 'Statut', 'Responsable'])).toEqual(['Abc']);
    expect(asked(['Date', 'Heure', 'Réseau', 'Titre', 'Texte', 'Abc', 'Responsable'])).toEqual(['Abc']);
    expect(asked(['Date', 'Heure', 'Réseau', 'Titre', 'Texte', 'Responsable', 'Abc'])).toContain('Responsable');
  });

  it('is asked of an unknown heading over cells that may play a part nobody plays', () => {
    const withPlaces = BODY.map((row, index) => [...row, index % 2 === 0 ? 'Verger' : 'Entrepôt']);
    const headings = ['Date', 'Heure', 'Réseau', 'Titre', 'Texte', 'Statut', 'Responsable', 'Abc'];
    expect(asked(headings, withPlaces)).toEqual(['Abc']);
    expect(asked(headings, BODY.map((row, index) => [...row, index * 7]))).toEqual([]);
    expect(asked(headings, BODY.map((row) => [...row, null]))).toEqual([]);
  });

  it('is not asked of a column that plays no part by its heading, nor of a minor one', () => {
    const wider = BODY.map((row) => [...row, 'lundi', '2026-09-01', 'Voir le site', '#pomme']);
    expect(asked(['Date', 'Heure', 'Réseau', 'Titre', 'Texte', 'Statut', 'Responsable', 'Jour', 'Créé le', 'CTA', 'Mots-clés'], wider)).toEqual([]);
  });

  it.each(LANGUAGES)('is not asked of the demo workbook (%s)', async (language) => {
    const today = dayFromCivil({ year: 2026, month: 11, date: 21 }) ?? 0;
    const outline = await new MemoryWorkbook(makeDemo(language, today).book).outline();
    const columns = mappingOf(outline, recognise(outline))?.columns ?? [];
    expect(columns.length).toBeGreaterThan(5);
    expect(columns.filter(({ isQuestion }) => isQuestion)).toEqual([]);
  });
});
