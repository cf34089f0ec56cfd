/** What the rules about links and what is out find, and what they leave alone. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { checkRows, day } from './calendar-of.ts';

const TODAY = day('2026-11-23');
const YESTERDAY = TODAY - 1;
type Rows = readonly (readonly Cell[])[];

function found(code: string, roles: readonly Role[], rows: Rows): readonly string[] {
  return checkRows(roles, rows, TODAY).found.filter((line) => line.startsWith(`${code} `));
}

/** Rows of a calendar whose link cells are these, each a post of its own that is out. */
function linked(cells: readonly Cell[], channel = 'Instagram'): Rows {
  return cells.map((cell, index) => [YESTERDAY - index, channel, `Titre ${index}`, 'Publié', cell]);
}

const LINKED: readonly Role[] = ['date', 'channel', 'title', 'status', 'url'];
/** An address that runs a script; written in two parts, since no code should hold one. */
const SCRIPT = ['javascript', 'alert(1)'].join(':');
const OWN = [1, 2, 3, 4, 5].map((post) => `https://www.instagram.com/p/Exemple${post}/`);

describe('published-unlinked', () => {
  const roles: readonly Role[] = ['date', 'channel', 'format', 'title', 'status', 'tracking', 'url'];
  const post = (cells: { readonly [R in Role]?: Cell }): readonly Cell[] =>
    roles.map((role) => cells[role] ?? (role === 'date' ? YESTERDAY : role === 'channel' ? 'Facebook' : role === 'status' ? 'Publié' : null));

  it('finds a post that is out, by its status or its tracking, and has no link', () => {
    const rows = [post({ url: 'https://exemple.ca/1' }), post({}), post({ url: 'à venir' }), post({ status: 'Programmé', tracking: 'Publié le 20' })];
    expect(found('published-unlinked', roles, rows)).toEqual(['published-unlinked G3', 'published-unlinked G4', 'published-unlinked G5']);
    expect(found('published-unlinked', roles, [post({ url: 'https://exemple.ca/1' }), post({ status: 'Programmé', tracking: 'Publié' })])).toEqual(['published-unlinked G3']);
  });

  it('asks nothing of stories, newsletters, events, ideas, cancelled posts and posts of today', () => {
    const rows = [
      post({ format: 'Story' }), post({ channel: 'Instagram Stories' }), post({ channel: 'Infolettre' }), post({ status: 'Annulé', tracking: 'Publié' }),
      post({ date: TODAY }), post({ status: 'Approuvé' }), post({ status: 'Idée' }),
    ];
    expect(found('published-unlinked', roles, rows)).toEqual([]);
  });

  it('is one finding, on the heading, where nobody keeps links', () => {
    const rows = Array.from({ length: 12 }, () => post({}));
    expect(found('published-unlinked', roles, rows)).toEqual(['published-unlinked G1']);
    expect(found('published-unlinked', roles, rows.slice(0, 3))).toHaveLength(3);
  });
});

describe('past-unresolved beside what stands for a link', () => {
  const past = (cell: Cell): readonly string[] => found('past-unresolved', LINKED, [[YESTERDAY, 'Instagram', 'Titre', 'Approuvé', cell]]);

  it.each(['https://exemple.ca/1', 'www.exemple.ca', 'facebook.com/musee/posts/1', 'FB: https://exemple.ca/1', 'à venir, sinon https://exemple.ca/1'])('takes %s for proof', (cell) => {
    expect(past(cell)).toEqual([]);
  });

  it.each([null, 'à venir', 'TBD', 'to come', 'n/a', '-', 'à ajouter', 'Lien à venir', 'link to follow', 'voir le courriel de Paul', 'Mme.Roy', 'htp://exemple.ca/1'])('takes %s for none', (cell) => {
    expect(past(cell)).toEqual(['past-unresolved D2 A2']);
  });
});

describe('link-unreadable', () => {
  it.each([
    'http://', 'https:// exemple.ca/1', 'htp://exemple.ca/1', 'https:/exemple.ca', 'http//exemple.ca', 'www,exemple.ca', SCRIPT, 'https://exemple',
    'https://exemple.ca/mon article.html', 'https://www.instagram.com/ p/Exemple1', 'C:\\Images\\1.png', 'mailto:ines@exemple.ca',
  ])('finds %s', (cell) => {
    expect(found('link-unreadable', LINKED, linked([cell]))).toEqual(['link-unreadable E2']);
  });

  it.each([
    'https://exemple.ca/1', 'HTTPS://EXEMPLE.CA', 'www.exemple.ca', 'exemple.ca/p/1', 'https://musée.ca/été', 'https://exemple.ca:8080/x?a=1#b', '(https://exemple.ca/1)',
    'FB: https://exemple.ca/1 IG: https://exemple.ca/2', 'https://exemple.ca/1, https://exemple.ca/2', 'https://exemple.ca/1 (à revoir)', 'https://exemple.ca/1 FB/IG',
  ])('takes %s for a link', (cell) => {
    expect(found('link-unreadable', LINKED, linked([...OWN, cell]))).toEqual([]);
  });

  it('finds words in a column of links, and leaves a column of words alone', () => {
    expect(found('link-unreadable', LINKED, linked([...OWN, 'voir le courriel de Paul']))).toEqual(['link-unreadable E7']);
    expect(found('link-unreadable', LINKED, linked([...OWN.slice(0, 2), 'voir le courriel de Paul']))).toEqual([]);
  });

  it('takes words that say that there is none yet for a blank', () => {
    expect(found('link-unreadable', LINKED, linked([...OWN, 'à venir', 'pas encore', '✅', '-', 'N/A', 'Programmé', 'to come', 'à ajouter', 'Lien à venir', 'link to follow', 'URL: TBD']))).toEqual([]);
  });

  it('marks the part that stops the link', () => {
    const { findings } = checkRows(LINKED, linked(['https://exemple.ca/mon article.html']), TODAY);
    const [finding] = findings.filter(({ code }) => code === 'link-unreadable');
    expect(finding?.mark).toEqual({ start: 22, end: 35 });
  });
});

describe('link-elsewhere', () => {
  const post = (channel: string, url: string): readonly Cell[] => [YESTERDAY, channel, 'Titre', 'Publié', url];

  it('finds a link to another network where the others lead to their own', () => {
    const rows = [...linked(OWN), post('Instagram', 'https://m.facebook.com/exemple/posts/1')];
    expect(found('link-elsewhere', LINKED, rows)).toEqual(['link-elsewhere E7 B7']);
    expect(checkRows(LINKED, rows, TODAY).findings.find(({ code }) => code === 'link-elsewhere')?.confidence).toBe('to-check');
  });

  it('says nothing of short links, sites, tools, cells of several channels and channels without a host of their own', () => {
    const others = [
      post('Instagram', 'https://bit.ly/3abc'), post('Instagram', 'https://exemple.ca/facebook.com'), post('Instagram', 'https://business.facebook.com/latest'),
      post('Instagram, Facebook', 'https://www.facebook.com/1'), post('Infolettre', 'https://www.facebook.com/1'), post('X', 'https://twitter.com/exemple/status/1'),
    ];
    expect(found('link-elsewhere', LINKED, [...linked(OWN), ...others])).toEqual([]);
  });

  it('says nothing of a column of links to what the posts are about', () => {
    const about = ['https://www.youtube.com/watch?v=1', 'https://www.youtube.com/watch?v=2', 'https://www.facebook.com/events/1'];
    expect(found('link-elsewhere', LINKED, linked([...about, ...OWN.slice(0, 3)]))).toEqual([]);
  });
});
