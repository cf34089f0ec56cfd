/** Slips in the columns that say where the work stands: words that are no status, posts out before their day, a column that nobody fills. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../core/findings/finding.ts';
import { isSlipOf } from '../../../core/lexicon/slip-of.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { checkRows, day } from './calendar-of.ts';

const TODAY = day('2026-11-23');
const ROLES: readonly Role[] = ['date', 'title', 'status', 'tracking', 'url'];

function findingsOf(code: string, rows: readonly (readonly Cell[])[], roles = ROLES): readonly Finding[] {
  return checkRows(roles, rows, TODAY).findings.filter((finding) => finding.code === code);
}

function found(code: string, rows: readonly (readonly Cell[])[], roles = ROLES): readonly string[] {
  return checkRows(roles, rows, TODAY).found.filter((line) => line.startsWith(`${code} `));
}

/** Posts to come with these statuses. */
function withStatuses(...statuses: readonly Cell[]): readonly (readonly Cell[])[] {
  return statuses.map((status, index) => [TODAY + 3 + index, `Titre ${index}`, status, 'Buffer', null]);
}

const KNOWN: readonly Cell[] = ['Programmé', 'Programmé', 'Programmé', 'Programmé', 'À produire', 'Approuvé', 'En révision', 'Idée'];
const likelyOf = (word: string, known = KNOWN): readonly unknown[] => findingsOf('status-unknown', withStatuses(...known, word)).map(({ parameters }) => parameters);

describe('status-unknown', () => {
  it.each([
    ['Programé', 'Programmé'], ['PROGRAMÉ', 'Programmé'], ['Porgrammé', 'Programmé'], ['À prodiure', 'À produire'], ['En révison', 'En révision'],
    ['Brouilon', 'Brouillon'], ['Sheduled', 'Scheduled'], ['Schdeuled', 'Scheduled'], ['ready to pubblish', null], ['Pubished', 'Published'], ['Anulé', 'Annulé'],
  ])('takes %s for %s', (word, likely) => {
    expect(likelyOf(word)).toEqual(likely === null ? [] : [{ word, likely, rows: 1 }]);
  });

  it.each([
    'Chez Inès', 'Reposté', 'À reposter', 'Unpublished', 'Republié', 'Publish', 'Approver', 'Commenté', 'Passed', 'V1', 'Échoué', 'Non publié', '✅', '-', 'TBD',
  ])('makes nothing of %s', (word) => {
    expect(likelyOf(word)).toEqual([]);
  });

  it('names the team’s own status before one that other teams use', () => {
    const own = Array<Cell>(30).fill('Publiée 🎉');
    expect(likelyOf('Pubiée', own)).toEqual([{ word: 'Pubiée', likely: 'Publiée 🎉', rows: 1 }]);
    const invented = [...KNOWN, ...KNOWN, 'Maquettage', 'Maquettage', 'Maquettage'];
    expect(likelyOf('Maquetage', invented)).toEqual([{ word: 'Maquetage', likely: 'Maquettage', rows: 1 }]);
    expect(likelyOf('Maquetage', invented.slice(0, -1))).toEqual([]);
  });

  it('is one finding for all rows of a word, and a change for each that a person judges', () => {
    const rows = withStatuses(...KNOWN, ...KNOWN, 'Programé', 'Programé ', 'Programé', 'Programé');
    const [finding, ...others] = findingsOf('status-unknown', rows);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ confidence: 'to-check', severity: 'suggestion', parameters: { rows: 4 }, mend: { isSafe: false } });
    expect(finding?.cells).toHaveLength(3);
    expect(finding?.mend?.writes.map(({ cell, expected, value }) => [cell.row, expected, value])).toEqual([
      [17, 'Programé', 'Programmé'], [18, 'Programé ', 'Programmé'], [19, 'Programé', 'Programmé'], [20, 'Programé', 'Programmé'],
    ]);
  });

  it('offers no change that would take away what else the cell says', () => {
    const [finding] = findingsOf('status-unknown', withStatuses(...KNOWN, '🟢 Brouilon'));
    expect(finding?.parameters).toMatchObject({ likely: 'brouillon' });
    expect(finding?.mend).toBeUndefined();
  });

  it('leaves a column alone of which fewer than four cells in five are known', () => {
    expect(found('status-unknown', withStatuses('Programmé', 'Programmé', 'Programmé', 'Chez Inès', 'Programé'))).toEqual([]);
    expect(found('status-unknown', withStatuses('Programmé', 'Programmé', 'Programmé', 'Programmé', 'Programé'))).toEqual(['status-unknown C6']);
  });
});

describe('a slip of the pen', () => {
  it('leaves both ends of a word, is in one word, and makes no other word', () => {
    expect([['sheduled', 'scheduled'], ['schedualed', 'scheduled'], ['publishad', 'published'], ['en atente', 'en attente']].map(([a = '', b = '']) => isSlipOf(a, b))).toEqual(Array(4).fill(true));
    const others = [['publier', 'publie'], ['poste', 'porte'], ['a reposter', 'a poster'], ['en atente', 'attente'], ['valide 1', 'valide 2'], ['done', 'doone'], ['publie', 'publie']];
    expect(others.map(([a = '', b = '']) => isSlipOf(a, b))).toEqual(Array(others.length).fill(false));
  });
});

describe('published-early', () => {
  const post = (ahead: number, status: Cell, tracking: Cell = null): readonly Cell[] => [TODAY + ahead, 'Titre', status, tracking, 'https://exemple.ca/1'];

  it('finds a post that is out from the day after tomorrow on', () => {
    expect(found('published-early', [post(1, 'Publié'), post(2, 'Publié'), post(10, 'Posted'), post(-3, 'Publié'), post(0, 'En ligne')])).toEqual(['published-early C3 A3', 'published-early C4 A4']);
  });

  it('takes the word in the tracking cell too, and shows it', () => {
    const [finding, ...others] = findingsOf('published-early', [post(9, 'Programmé', 'Publié par Luc'), post(9, 'Annulé', 'Publié'), post(9, 'Programmé', 'Buffer')]);
    expect(finding).toMatchObject({ parameters: { proof: 'tracking', word: 'Publié par Luc' }, cells: [{ row: 1, column: 3 }, { row: 1, column: 0 }] });
    expect(others).toEqual([]);
  });

  it('makes nothing of work that is done, of check marks and of dates below a heading', () => {
    expect(found('published-early', ['Fait', 'Terminé', 'Done', 'Complete', '✅', 'À publier', 'Prêt à publier', 'Programmé', null].map((status) => post(9, status)))).toEqual([]);
  });

  it('says nothing where most of what is out has a date to come', () => {
    const early = [2, 3, 4, 5].map((ahead) => post(ahead, 'Publié'));
    expect(found('published-early', early)).toEqual([]);
    expect(found('published-early', [...early, ...[1, 2, 3, 4].map((ago) => post(-ago, 'Publié'))])).toHaveLength(4);
  });
});

describe('published-early by figures', () => {
  const roles: readonly Role[] = ['date', 'title', 'status', 'reach', 'likes', 'followers'];
  const post = (ahead: number, status: Cell, reach: Cell, followers: Cell = null): readonly Cell[] => [TODAY + ahead, 'Titre', status, reach, null, followers];

  it('finds a post that has figures before its day, from the day after tomorrow on', () => {
    const rows = [post(0, 'Programmé', 90), post(1, 'Programmé', 90), post(2, 'Programmé', 90), post(-5, 'Publié', 90), post(9, 'Programmé', 0), post(9, 'Annulé', 90), post(9, 'Programmé', null, 5000)];
    expect(found('published-early', rows, roles)).toEqual(['published-early A4 D4']);
    expect(findingsOf('published-early', rows, roles)).toMatchObject([{ confidence: 'to-check', parameters: { proof: 'figures', word: '' } }]);
  });

  it('takes figures of most posts to come for targets, and still finds the ones said to be out', () => {
    const planned = [2, 3, 4, 5].map((ahead) => post(ahead, 'Programmé', 500));
    expect(found('published-early', [...planned, post(-1, 'Publié', 90)], roles)).toEqual([]);
    expect(found('published-early', [...planned, post(8, 'Publié', 90), post(-1, 'Publié', 90)], roles)).toEqual(['published-early C6 A6']);
  });

  it('needs no status', () => {
    expect(found('published-early', [[TODAY + 4, 'Titre', 90]], ['date', 'title', 'reach'])).toEqual(['published-early A2 C2']);
  });
});

describe('past-unresolved in a column that hardly any row has filled', () => {
  const past = (status: Cell, index: number): readonly Cell[] => [TODAY - 1 - index, `Titre ${index}`, status, null, null];

  it('is one finding, on the heading', () => {
    const findings = findingsOf('past-unresolved', Array.from({ length: 20 }, (_, index) => past(null, index)));
    expect(findings).toMatchObject([{ cells: [{ row: 0, column: 2 }], parameters: { rows: 20, word: '', state: null, label: 'Titre 0', day: TODAY - 1 } }]);
  });

  it('leaves the rows that have a status to be told one by one', () => {
    const rows = [...Array.from({ length: 20 }, (_, index) => past(null, index)), past('Approuvé', 20)];
    expect(found('past-unresolved', rows)).toEqual(['past-unresolved C1', 'past-unresolved C22 A22']);
  });

  it('is told row by row where the column is in use, and where few rows are blank', () => {
    const blanks = Array.from({ length: 12 }, (_, index) => past(null, index));
    expect(found('past-unresolved', [...blanks, ...withStatuses('Programmé', 'Programmé')])).toHaveLength(12);
    expect(found('past-unresolved', blanks.slice(0, 3))).toEqual(['past-unresolved C2 A2', 'past-unresolved C3 A3', 'past-unresolved C4 A4']);
  });
});
