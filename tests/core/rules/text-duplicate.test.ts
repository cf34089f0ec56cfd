/** What `text-duplicate` finds, and what it leaves alone. */
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../core/table/role.ts';
import { checkRows, day } from './calendar-of.ts';

const TODAY = day('2026-11-21');
const TOMORROW = day('2026-11-22');

/** Findings of one code only. */
function found(code: string, roles: readonly Role[], rows: Parameters<typeof checkRows>[1]): readonly string[] {
  return checkRows(roles, rows, TODAY).found.filter((line) => line.startsWith(`${code} `));
}

describe('text-duplicate', () => {
  const roles: Role[] = ['date', 'channel', 'text', 'status'];
  const text = 'Dimanche, le musée vous ouvre ses réserves. Entrée libre.';

  it('finds the same text on one channel within thirty days, whatever its case and spaces', () => {
    const rows = [
      [TOMORROW, 'Facebook', text, null],
      [TOMORROW + 30, 'Facebook', ` ${text.toUpperCase()}  `, null],
    ];
    expect(found('text-duplicate', roles, rows)).toEqual(['text-duplicate C3 C2']);
  });

  it('lets the same text be on another channel, a month later, or cancelled', () => {
    const rows = [
      [TOMORROW, 'Facebook', text, null],
      [TOMORROW, 'LinkedIn', text, null],
      [TOMORROW + 31, 'Facebook', text, null],
      [TOMORROW + 3, 'Facebook', text, 'Annulé'],
    ];
    expect(found('text-duplicate', roles, rows)).toEqual([]);
  });

  it('lets a story beside the post of its day be, and what an undated draft repeats from long ago', () => {
    const withFormat: Role[] = ['date', 'channel', 'text', 'format'];
    expect(found('text-duplicate', withFormat, [[TOMORROW, 'Instagram', text, 'Photo'], [TOMORROW, 'Instagram', text, 'Story']])).toEqual([]);
    expect(found('text-duplicate', withFormat, [[TOMORROW, 'Instagram', text, 'Photo'], [TOMORROW + 1, 'Instagram', text, 'Story']])).toEqual(['text-duplicate C3 C2']);
    expect(found('text-duplicate', withFormat, [[TOMORROW, 'Instagram', text, 'Photo'], [TOMORROW, 'Instagram', text, 'Carrousel']])).toEqual(['text-duplicate C3 C2']);
    expect(found('text-duplicate', roles, [[TODAY - 31, 'Facebook', text, null], [null, 'Facebook', text, null]])).toEqual([]);
    expect(found('text-duplicate', roles, [[TODAY - 30, 'Facebook', text, null], [null, 'Facebook', text, null]])).toEqual(['text-duplicate C3 C2']);
  });

  it('sees the one channel that two cells of several share', () => {
    const rows = [[TOMORROW, 'Instagram, Facebook', text, null], [TOMORROW + 1, 'Facebook + LinkedIn', text, null]];
    expect(found('text-duplicate', roles, rows)).toEqual(['text-duplicate C3 C2']);
  });

  it('blames the later post, wherever it stands, and each repeat once', () => {
    const rows = [[TOMORROW + 2, 'Facebook', text, null], [TOMORROW, 'Facebook', text, null], [TOMORROW + 4, 'Facebook', text, null]];
    expect(found('text-duplicate', roles, rows)).toEqual(['text-duplicate C2 C3', 'text-duplicate C4 C2']);
  });

  it('says nothing of posts that are out, and measures those to come against them', () => {
    const roles: Role[] = ['date', 'channel', 'text', 'status', 'url'];
    const rows = [
      [TODAY - 9, 'Facebook', text, 'Publié', null], [TODAY - 6, 'Facebook', text, 'Publié', null], [TODAY - 3, 'Facebook', text, 'Programmé', null],
      [TODAY + 3, 'Facebook', text, 'Programmé', null], [TODAY + 4, 'Facebook', text, 'Publié', null], ['12/11/20266', 'Facebook', text, null, 'https://exemple.ca/1'],
    ];
    expect(found('text-duplicate', roles, rows)).toEqual(['text-duplicate C5 C4']);
  });

  it('lets a subject or a greeting of a few words come back', () => {
    expect(found('text-duplicate', roles, [[TOMORROW, 'Facebook', 'Recette santé du jour', null], [TOMORROW + 1, 'Facebook', 'Recette santé du jour', null]])).toEqual([]);
    expect(found('text-duplicate', roles, [[TOMORROW, 'Facebook', 'Venez au musée ce soir', null], [TOMORROW + 1, 'Facebook', 'Venez au musée ce soir', null]]))
      .toEqual(['text-duplicate C3 C2']);
  });

  it('does not take placeholders for a text', () => {
    expect(found('text-duplicate', roles, [[TOMORROW, 'Facebook', 'À venir', null], [TOMORROW + 1, 'Facebook', 'à venir', null]])).toEqual([]);
  });
});
