/** Texts, visuals and approvals that are due, late or lacking: what is found, and what is left alone. */
import { describe, expect, it } from 'vitest';
import { OPTIONS, readOption } from '../../../core/rules/options.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { day } from './calendar-of.ts';
import { TODAY, findingsOf, found } from './planning-of.ts';
import type { Rows } from './planning-of.ts';

describe('a text that is due', () => {
  const roles: readonly Role[] = ['date', 'channel', 'text', 'status', 'format', 'url', 'tracking'];
  const post = (iso: string, text: Cell, state: Cell, ...more: readonly Cell[]): readonly Cell[] => [day(iso), 'LinkedIn', text, state, ...more];

  it('is told from three working days before publication on, with the day it was due', () => {
    const rows = [post('2026-11-23', null, 'À produire'), post('2026-11-26', null, 'Brouillon'), post('2026-11-27', null, 'À produire')];
    expect(found(roles, rows)).toEqual(['text-due C2 A2', 'text-due C3 A3']);
    expect(findingsOf('text-due', roles, rows).map(({ parameters }) => parameters)).toEqual([
      { label: '', day: TODAY, due: day('2026-11-18'), today: TODAY },
      { label: '', day: day('2026-11-26'), due: TODAY, today: TODAY },
    ]);
  });

  it('counts no weekends and no holidays of the team’s region', () => {
    const rows = [post('2026-12-29', null, 'À produire'), post('2026-12-30', null, 'À produire')];
    const today = day('2026-12-23');
    expect(found(roles, rows, { today })).toEqual(['text-due C2 A2']);
    // The federal calendar has Boxing Day off too, on Monday the 28th.
    expect(found(roles, rows, { today, settings: { holidays: 'ca' } })).toEqual(['text-due C2 A2', 'text-due C3 A3']);
    expect(found(roles, rows, { today: day('2026-12-24'), settings: { holidays: 'none', textDueDays: 3 } })).toEqual(['text-due C2 A2']);
  });

  it('takes a placeholder for no text, and any words for one', () => {
    expect(found(roles, [post('2026-11-24', 'TBD', 'À produire'), post('2026-11-24', 'Ouvert samedi', 'À produire')])).toEqual(['text-due C2 A2']);
  });

  it.each<readonly [string, readonly Cell[]]>([
    ['is past', post('2026-11-20', null, 'À produire')],
    ['is scheduled', post('2026-11-24', null, 'Programmé')],
    ['is out', post('2026-11-23', null, 'Publié')],
    ['is cancelled', post('2026-11-24', null, 'Annulé')],
    ['is on hold', post('2026-11-24', null, 'En pause')],
    ['is an idea', post('2026-11-24', null, 'Idée')],
    ['has a word for its status that is not known', post('2026-11-24', null, 'zzz')],
    ['is a story', post('2026-11-24', null, 'À produire', 'Story')],
    ['has a link to what went out', post('2026-11-23', null, 'À produire', 'Photo', 'https://example.org/1')],
    ['is tracked already', post('2026-11-24', null, 'Approuvé', 'Photo', null, 'Buffer, Inès')],
    ['has no date', [null, 'LinkedIn', null, 'À produire']],
  ])('is not told where the post %s', (_, row) => {
    expect(found(roles, [row])).toEqual([]);
  });

  it('is told of a post whose link is yet to come', () => {
    expect(found(roles, [post('2026-11-24', null, 'À produire', 'Photo', 'à ajouter'), post('2026-11-24', null, 'À produire', 'Photo', 'TBD')])).toEqual(['text-due C2 A2', 'text-due C3 A3']);
  });

  it('is told of a post without any status', () => {
    expect(found(roles, [post('2026-11-24', null, null)])).toEqual(['text-due C2 A2']);
  });

  it('is not told on a channel whose posts mostly go out without one in the calendar', () => {
    const past = (text: Cell): Rows => Array.from({ length: 5 }, (_, index) => post(`2026-11-0${index + 1}`, text, 'Publié', null, 'https://example.org/1'));
    expect(found(roles, [...past(null), post('2026-11-24', null, 'À produire')])).toEqual([]);
    expect(found(roles, [...past('mots'), post('2026-11-24', null, 'À produire')])).toEqual(['text-due C7 A7']);
    expect(found(roles, [...past(null), [day('2026-11-24'), 'Facebook', null, 'À produire']])).toEqual(['text-due C7 A7']);
  });

  it('is told where the cell only says that it is to be written', () => {
    const rows = ['À rédiger', 'Texte à venir', 'to write', 'À écrire ce soir au coin du feu, une lettre.'].map((text) => [day('2026-11-24'), 'Facebook', text, 'À produire']);
    expect(found(roles, rows)).toEqual(['text-due C2 A2', 'text-due C3 A3', 'text-due C4 A4']);
  });

  it('is not told where no post of any channel ever had one in the calendar', () => {
    const past = (last: Cell): Rows => Array.from({ length: 10 }, (_, index) => [day('2026-11-01') + index, `Facebook, Canal ${index}`, index === 9 ? last : null, 'Publié']);
    const next: readonly Cell[] = [day('2026-11-24'), 'Facebook', null, 'À produire'];
    expect(found(roles, [...past(null), next])).toEqual([]);
    expect(found(roles, [...past('mots'), next])).toEqual(['text-due C12 A12']);
    expect(found(roles, [...past(null).slice(1), next])).toEqual(['text-due C11 A11']);
  });

  it('is the matter of as many days as the team says, none and a great many included', () => {
    const rows = [post('2026-11-23', null, 'À produire'), post('2026-11-24', null, 'Brouillon'), post('2027-06-01', null, 'À produire')];
    expect(found(roles, rows, { settings: { textDueDays: 0 } })).toEqual(['text-due C2 A2']);
    expect(found(roles, rows, { settings: { textDueDays: -4 } })).toEqual(['text-due C2 A2']);
    expect(found(roles, rows, { settings: { textDueDays: 1e9 } })).toHaveLength(3);
  });
});

describe('a visual that is due', () => {
  const roles: readonly Role[] = ['date', 'channel', 'format', 'asset', 'status'];

  it('is told two working days ahead where the network takes no post without, or the format is one', () => {
    const at = day('2026-11-25');
    expect(found(roles, [
      [at, 'Instagram', null, null, 'À produire'], [at, 'LinkedIn', 'Carrousel 8 photos', null, 'En révision'], [at, 'LinkedIn', 'Article', null, 'À produire'], [at, 'LinkedIn', null, null, 'À produire'],
      [at, 'Instagram', null, 'IMG-1', 'À produire'], [at + 1, 'TikTok', null, null, 'À produire'], [at, 'Facebook', 'Vidéo', 'TBD', null],
    ])).toEqual(['asset-due D2 A2', 'asset-due D3 A3', 'asset-due D8 A8']);
  });

  it('is not told of an approved post on a network that demands one: that is no deadline any more', () => {
    expect(found(roles, [[TODAY, 'Instagram', null, null, 'Approuvé'], [TODAY, 'LinkedIn', 'Photo', null, 'Approuvé']])).toEqual(['asset-due D3 A3']);
  });
});

describe('an approval that is due', () => {
  const roles: readonly Role[] = ['date', 'title', 'status', 'approver', 'approved_on'];
  const tomorrow = day('2026-11-24');

  it('is told a working day ahead, in a team that approves', () => {
    expect(found(roles, [[tomorrow, 'a', 'En révision', 'Nadia', null], [tomorrow, 'b', 'À produire', null, null], [tomorrow + 1, 'c', 'À produire', null, null]])).toEqual([
      'approval-due C2 A2', 'approval-due C3 A3',
    ]);
  });

  it('is not told where nobody ever approves, or the words for it may mean anything', () => {
    for (const state of ['À produire', 'Pending', 'En cours']) expect(found(roles, [[tomorrow, 'a', state, null, null], [tomorrow, 'b', 'Prêt', null, null]])).toEqual([]);
  });

  it('is not told of what is approved, by its state or by the day noted', () => {
    expect(found(roles, [[tomorrow, 'a', 'Approuvé', 'Nadia', TODAY - 3], [tomorrow, 'b', 'En révision', 'Nadia', TODAY - 3], [tomorrow, 'c', 'Programmé', 'Nadia', null], [tomorrow, 'd', null, null, null]])).toEqual([]);
  });

  it('takes an approver’s name for an approval only where there is no better word', () => {
    const named: readonly Role[] = ['date', 'title', 'status', 'approver'];
    expect(found(named, [[tomorrow, 'a', 'À produire', 'Nadia'], [tomorrow, 'b', 'En révision', 'Nadia']])).toEqual(['approval-due C3 A3']);
  });
});

describe('approvals that were noted late, or not at all', () => {
  const roles: readonly Role[] = ['date', 'title', 'status', 'approver', 'approved_on'];
  const posts = (states: readonly Cell[], approvedBefore: readonly (number | null)[]): Rows =>
    approvedBefore.map((before, index) => [TODAY - 12 + index, `p${index}`, states[index % states.length] ?? null, before === null ? null : 'Nadia', before === null ? null : TODAY - 12 + index - before]);

  it('are told where nearly all posts have one', () => {
    expect(found(roles, posts(['Publié'], [3, 3, 4, 4, null]))).toEqual(['approval-missing D6 C6']);
    expect(found(roles, posts(['Publié'], [3, 3, 4, null, null]))).toEqual([]);
    expect(found(roles, posts(['Publié'], [3, 3, 4, null]))).toEqual([]);
    expect(found(roles, posts(['Publié', 'Publié', 'Publié', 'Publié', 'À produire'], [3, 3, 4, 4, null, 3]))).toEqual([]);
  });

  it('are not told of posts of long ago', () => {
    const old = posts(['Publié'], [3, 3, 4, 4, 4]).concat([[TODAY - 31, 'vieux', 'Publié', null, null]]);
    expect(found(roles, old)).toEqual([]);
  });

  it('are told where the approval comes after the post', () => {
    expect(found(roles, [
      [TODAY - 5, 'a', 'Publié', 'Nadia', TODAY - 4], [TODAY - 5, 'b', 'Publié', 'Nadia', TODAY - 5], [TODAY - 31, 'c', 'Publié', 'Nadia', TODAY - 20], [TODAY - 5, 'd', 'Annulé', 'Nadia', TODAY - 4],
      [TODAY + 5, 'e', 'Approuvé', 'Nadia', TODAY + 6], [null, 'f', 'Publié', 'Nadia', TODAY - 4],
    ])).toEqual(['approved-late E2 A2', 'approved-late E6 A6']);
  });

  it('are told once, on the heading, where many come at the last moment', () => {
    const rows = posts(['Publié'], [0, 0, 0, 4, 4, 4, 4, 4, 4]);
    expect(found(roles, rows)).toEqual(['approvals-short E1']);
    expect(findingsOf('approvals-short', roles, rows)[0]?.parameters).toEqual({ late: 3, total: 9, days: 1 });
    expect(found(roles, posts(['Publié'], [0, 0, 4, 4, 4, 4, 4, 4]))).toEqual([]);
    expect(found(roles, posts(['Publié'], [0, 0, 0, 4, 4, 4, 4]))).toEqual([]);
    expect(found(roles, rows, { settings: { approvalDueDays: 0 } })).toEqual([]);
    // The most that can be set is what the sentence says.
    const { approvalDueDays: allowed } = OPTIONS;
    const most = allowed.kind === 'choice' ? 0 : allowed.most;
    expect(findingsOf('approvals-short', roles, rows, { settings: { approvalDueDays: most } })[0]?.parameters).toEqual({ late: 9, total: 9, days: most });
    expect([readOption('approvalDueDays', 22), readOption('approvalDueDays', 23)]).toEqual([22, null]);
  });
});

describe('an empty calendar', () => {
  it('has nothing due', () => {
    expect(found(['date', 'text', 'asset', 'status', 'approver', 'approved_on', 'owner'], [])).toEqual([]);
  });
});
