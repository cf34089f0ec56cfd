/** Headings cut down to a few letters, and what else tells a plan of posts from other tables. */
import { describe, expect, it } from 'vitest';
import { found, rolesOf } from './outline-of.ts';

const TEXTS = [
  'Le potage est prêt, venez avec votre bol et vos amis.', 'Onze villes, une camionnette et beaucoup de café.', 'Dernière fin de semaine pour voir l’exposition.',
  'Le comité cherche une personne pour tenir les comptes.', 'Merci aux bénévoles qui ont planté la haie.',
];

function plan(headings: readonly string[]): { readonly name: string; readonly rows: readonly (readonly (string | null)[])[] } {
  const body = TEXTS.map((text, index) => [`2026-10-0${index + 1}`, index % 2 === 0 ? 'Facebook' : 'Instagram', index % 2 === 0 ? 'vidéo' : 'photo', text, index % 2 === 0 ? 'Anna' : 'Paul', index < 3 ? 'publié' : 'à faire']);
  return { name: 'Feuil1', rows: [[...headings], ...body] };
}

describe('headings cut down to a few letters', () => {
  it.each([
    ['by their consonants', ['Dt', 'Pltf', 'Fmt', 'Cpy', 'Ownr', 'Sts']],
    ['by their beginnings', ['Dat.', 'Plat', 'Form.', 'Tex.', 'Resp', 'Stat']],
  ])('are read %s where a row has several', (_, headings) => {
    const [date, channel, format, text, owner, status] = headings;
    expect(rolesOf(plan(headings))).toMatchObject({ date, channel, format, text, owner, status });
  });

  it('make no calendar of records of another kind', () => {
    const rows = [['Dt', 'Cpt', 'Mnt', 'Sld'], ['2026-10-01', 'Loyer', 800, 1200], ['2026-10-02', 'Épicerie', 90, 1110], ['2026-10-03', 'Téléphone', 55, 1055]];
    expect(found({ name: 'Feuil1', rows })).toBe('no-calendar');
  });
});

describe('an approval ticked off', () => {
  it('is neither a status nor a person', () => {
    const rows = plan(['Date', 'Canal', 'Format', 'Texte', 'Responsable', 'Approbation']).rows.map((row, index) => (index === 0 ? row : [...row.slice(0, 5), index < 3 ? 'OK' : null]));
    expect(Object.values(rolesOf({ name: 'Feuil1', rows }))).not.toContain('Approbation');
  });
});

describe('a plan of a firm', () => {
  it('is one, though its posts have a reviewer', () => {
    const rows = [
      ['Publication date', 'Practice group', 'Author', 'Working title', 'Piece', 'Compliance reviewer', 'Stage'],
      ['2026-10-01', 'Tax', 'A. Roy', 'Five credits that are often missed', 'Article', 'B. Tran', 'Published'],
      ['2026-10-06', 'Estates', 'C. Ng', 'A will for a cottage', 'Carousel', 'B. Tran', 'Draft'],
      ['2026-10-08', 'Tax', 'A. Roy', 'Gifts at the end of the year', 'Short post', null, 'Draft'],
    ];
    expect(rolesOf({ name: 'Sheet1', rows })).toMatchObject({ date: 'Publication date', owner: 'Author', title: 'Working title', approver: 'Compliance reviewer', status: 'Stage' });
  });
});

describe('a sheet with more columns than are looked at', () => {
  it('is declined for that where no calendar is found', () => {
    const rows = [['Budget', 'Montant', ...Array<null>(280).fill(null), 'Date'], ['Loyer', 800, ...Array<null>(280).fill(null), '2026-10-01']];
    expect(found({ name: 'Feuil1', rows })).toBe('beyond-columns');
  });
});
