/** Which column plays which role: heading and cells decide together. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../core/recognise/recognise.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { leading, outlineOf, rolesOf } from './outline-of.ts';

/** Roles of a calendar that has the columns given beside a date, a network and a title. */
function rolesWith(columns: readonly (readonly [string, readonly Cell[]])[]): Readonly<Record<string, string>> {
  const base: readonly (readonly [string, readonly Cell[]])[] = [
    ['Date', [46_300, 46_301, 46_302, 46_303]],
    ['Platform', ['Instagram', 'Facebook', 'Instagram', 'LinkedIn']],
    ['Title', ['Opening night', 'Family workshop', 'New volunteers', 'Behind the door']],
  ];
  const all = [...base, ...columns];
  const rows = [0, 1, 2, 3].map((row) => all.map(([, cells]) => cells[row] ?? null));
  return rolesOf({ name: 'Plan', rows: [all.map(([heading]) => heading), ...rows] });
}

describe('a word of several meanings', () => {
  it('is a format or a pillar by its cells', () => {
    expect(rolesWith([['Type', ['Reel', 'Photo', 'Carousel', 'Reel']]])).toMatchObject({ format: 'Type' });
    expect(rolesWith([['Type', ['Storytelling', 'Education', 'Social proof', 'Education']]])).toMatchObject({ pillar: 'Type' });
    expect(rolesWith([['Type', ['Storytelling', 'Education', 'Education', 'Tips']], ['Format', ['Reel', 'Photo', 'Reel', 'Text']]])).toMatchObject({ pillar: 'Type', format: 'Format' });
  });

  it('is a row’s kind where the cells say post, event or idea', () => {
    expect(rolesWith([['Type', ['Post', 'Event', 'Idea', 'Post']], ['Format', ['Reel', 'Photo', 'Reel', 'Text']]])).toMatchObject({ row_kind: 'Type', format: 'Format' });
  });

  it('is the published post or a picture by where the link leads', () => {
    const posts = ['a', 'b', 'c', 'd'].map((id) => `https://www.instagram.com/p/${id}`);
    const files = ['a', 'b', 'c', 'd'].map((id) => `https://drive.google.com/file/${id}`);
    expect(rolesWith([['Link', posts]])).toMatchObject({ url: 'Link' });
    expect(rolesWith([['Link', files]])).toMatchObject({ asset: 'Link' });
  });

  it('is a number of comments or remarks by its cells', () => {
    expect(rolesWith([['Comments', [1, 0, 12, 3]]])).toMatchObject({ comments: 'Comments' });
    expect(rolesWith([['Comments', ['ask Paul for the picture', null, 'too long', null]]])).toMatchObject({ notes: 'Comments' });
  });

  it('is a mere weekday beside a date, and the date where there is none', () => {
    const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'];
    expect(Object.values(rolesWith([['Day', weekdays]]))).not.toContain('Day');
    expect(rolesOf({ name: 'Plan', rows: [['Day', 'Platform', 'Caption'], ...weekdays.map((day) => [day, 'Instagram', 'A text for our readers'])] })).toMatchObject({ date: 'Day' });
  });

  it('holds date and time together where the cells do', () => {
    const cells = ['2026-10-01 10:00', '2026-10-02 11:00', '2026-10-03 10:00', '2026-10-04 10:00'];
    expect(rolesOf({ name: 'Plan', rows: [['time', 'text'], ...cells.map((cell) => [cell, 'A text for our many readers'])] })).toMatchObject({ datetime: 'time' });
    expect(rolesOf({ name: 'Plan', rows: [['Publish at', 'text'], ...cells.map((cell) => [cell.slice(0, 10), 'A text for our many readers'])] })).toMatchObject({ date: 'Publish at' });
  });

  it('is a number of links copied beside reposts, and else one of shares', () => {
    const [copied, passedOn] = [[0, 1, 0, 0], [2, 4, 1, 3]];
    expect(rolesWith([['Share', copied], ['Reposts', passedOn], ['Likes', passedOn]])).toMatchObject({ shares: 'Reposts' });
    expect(rolesWith([['Shares', copied], ['Likes', passedOn]])).toMatchObject({ shares: 'Shares' });
  });

  it('is a subject where no two objectives are alike', () => {
    const aims = ['Announce the return', 'Show the workshop', 'Thank the donors', 'Explain the method', 'Ask a question', 'Sell the tickets', 'Present the team', 'Review the year'];
    const rows = aims.map((aim, index) => [46_300 + index, 'Text', aim]);
    expect(rolesOf({ name: 'Plan', rows: [['Date', 'Format', 'Objectif'], ...rows] })).toMatchObject({ title: 'Objectif' });
  });
});

describe('headings', () => {
  it('are known in French', () => {
    const header = ['Date de publication', 'Heure', 'Réseau social', 'Sujet', 'Légende', 'Type de publication', 'Pilier de contenu', 'Campagne', 'Responsable', 'Approuvé par', 'Date d’approbation', 'État', 'Suivi', 'Programmé par', 'Lien de la publication', 'Visuel', 'Texte de remplacement', 'Mots-clics', 'Remarques'];
    expect(Object.keys(rolesOf({ name: 'Plan', rows: [header] }))).toEqual([
      'date', 'time', 'channel', 'title', 'text', 'format', 'pillar', 'campaign', 'owner', 'approver', 'approved_on', 'status', 'tracking', 'scheduled_by', 'url', 'asset', 'alt_text', 'hashtags', 'notes',
    ]);
  });

  it.each([
    ['snake and camel case', ['publish_date', 'postText', 'assigned_to', 'Content_Type'], ['date', 'text', 'owner', 'format']],
    ['capitals, emoji and brackets', ['📅 DATE', 'TIME (EST)', 'COPY / HASHTAGS', '✅ STATUS'], ['date', 'time', 'text', 'status']],
    ['Spanish', ['Fecha de publicación', 'Hora', 'Red social', 'Estado'], ['date', 'time', 'channel', 'status']],
    ['Portuguese', ['Data', 'Horário', 'Legenda', 'Responsável'], ['date', 'time', 'text', 'owner']],
    ['German', ['Datum', 'Uhrzeit', 'Kanal', 'Zuständig'], ['date', 'time', 'channel', 'owner']],
  ])('are known in %s', (_, header, roles) => {
    expect(Object.keys(rolesOf({ name: 'Plan', rows: [[...header, 'Titre', 'Canal'].slice(0, 6), ['', '', '', '', 'Un titre']] })).slice(0, 4)).toEqual(roles);
  });

  it('of other dates are not the date of publication', () => {
    const roles = rolesWith([['Deadline', [46_200, 46_201, 46_202, 46_203]], ['Created', [46_100, 46_100, 46_100, 46_100]], ['Approval date', [46_250, 46_250, 46_250, 46_250]]]);
    expect(roles).toMatchObject({ date: 'Date', approved_on: 'Approval date' });
    expect(Object.values(roles)).not.toContain('Deadline');
  });

  it('decide for the leftmost of two that say the same', () => {
    const { columns } = leading(recognise(outlineOf({ name: 'Plan', rows: [['Date', 'Caption', 'Status', 'Status'], [46_300, 'A text for our readers', 'Draft', 'Posted'], [46_301, 'Another text for them', 'Draft', 'Posted']] })));
    expect(columns.map(({ role }) => role)).toEqual(['date', 'text', 'status', null]);
  });

  it('may be names of object properties', () => {
    expect(rolesOf({ name: 'Plan', rows: [['__proto__', 'constructor', 'Date', 'Caption'], ['a', 'b', '2026-10-01', 'A text for our many readers']] })).toEqual({ date: 'Date', text: 'Caption' });
  });
});

describe('a list beside the table', () => {
  const dates = Array.from({ length: 12 }, (_, index) => 46_300 + index);
  const rowsWith = (list: readonly Cell[]): readonly (readonly Cell[])[] => dates.map((date, index) => [date, 'Instagram', `A caption for our readers, number ${index}`, null, list[index] ?? null]);

  it('is no column of it', () => {
    expect(rolesOf({ name: 'Plan', rows: [['Date', 'Platform', 'Caption', null, 'Status'], ...rowsWith(['Draft', 'Scheduled', 'Posted'])] })).toEqual({ date: 'Date', channel: 'Platform', text: 'Caption' });
  });

  it('is told from a column past an empty one that is filled here and there', () => {
    expect(rolesOf({ name: 'Plan', rows: [['Date', 'Platform', 'Caption', null, 'Status'], ...rowsWith([null, 'Draft', null, null, 'Posted'])] })).toMatchObject({ status: 'Status' });
  });
});

describe('cells alone', () => {
  it('tell a network under a heading that means a format, and a format under one that means a network', () => {
    const rows = [['10/10', 'Reel'], ['11/10', 'Carousel'], ['13/10', 'Reel'], ['16/10', 'Story']].map(([date, kind]) => [date ?? '', 'A title of some words', kind ?? '']);
    expect(rolesOf({ name: 'Plan', rows: [['Date', 'Title', 'Platform'], ...rows] })).toMatchObject({ format: 'Platform' });
  });

  it('tell a date and a network under headings that say nothing', () => {
    const rows = [['2026-10-01', 'Instagram'], ['2026-10-02', 'Facebook'], ['2026-10-03', 'TikTok']].map(([date, network]) => [date ?? '', network ?? '', 'A caption for our readers']);
    expect(rolesOf({ name: 'Plan', rows: [['Xyz', 'Foo', 'Caption'], ...rows] })).toMatchObject({ date: 'Xyz', channel: 'Foo' });
  });
});

describe('check marks under the names of networks', () => {
  it('are not the network X', () => {
    const rows = [1, 2, 3, 4].map((number) => [46_300 + number, `A caption for our readers, number ${number}`, 'x', number % 2 === 0 ? 'x' : null]);
    expect(rolesOf({ name: 'Plan', rows: [['Date', 'Caption', 'FB', 'IG'], ...rows] })).toEqual({ date: 'Date', text: 'Caption' });
  });
});

describe('confidence', () => {
  it('is full where heading and cells agree and low where only one speaks', () => {
    const rows = [['2026-10-01', 'Instagram'], ['2026-10-02', 'Facebook'], ['2026-10-03', 'TikTok']].map(([date, network]) => [date ?? '', network ?? '', 'A caption for our readers']);
    const { columns } = leading(recognise(outlineOf({ name: 'Plan', rows: [['Date', 'Foo', 'Caption'], ...rows] })));
    expect(columns[0]?.confidence).toBe(1);
    expect(columns[1]?.confidence).toBeLessThan(0.6);
  });
});
