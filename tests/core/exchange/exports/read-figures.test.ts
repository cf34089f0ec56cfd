/** What an export's figures say, and what of them is left out and told. */
import { describe, expect, it } from 'vitest';
import { META_HEADINGS as META, X_HEADINGS as X, YOUTUBE_HEADINGS as YOUTUBE, all, days, read, told } from './said-export.ts';

describe('figures', () => {
  it('have commas or points between thousands by what the columns show', () => {
    const answer = read(X, '1,2026-01-01,a,,"1,234",5', '2,2026-01-02,b,,"12,345.0",6');
    expect(all(answer, 'impressions')).toEqual([1234, 12_345]);
    const french = read(YOUTUBE, 'abcdefghij1;Un;28 sept. 2026;1\u202F234;12\u00A0345;3', 'abcdefghij2;Deux;1 oct. 2026;1.234;5;-');
    expect([french.kind, all(french, 'views'), all(french, 'impressions'), all(french, 'likes')]).toEqual(['youtube', [1234, 1234], [12_345, 5], [3, undefined]]);
  });

  it('that are no numbers are left out and told; blanks by another name are not', () => {
    const answer = read(X, '1,2026-01-01,a,,many,5', '2,2026-01-02,b,,-,N/A', '3,2026-01-03,c,,undefined,—', '4,2026-01-04,d,,"1 234,5",1');
    expect(all(answer, 'impressions')).toEqual([undefined, undefined, undefined, undefined]);
    expect(told(answer)).toEqual(['2 measure-unreadable many', '5 measure-unreadable 1 234,5']);
  });

  it('below none and shares above one are left out and told', () => {
    const answer = read('Post Title,Post Link,Impressions,Likes,Engagement Rate,Date', 'a,https://www.linkedin.com/feed/update/urn:li:activity:7095057821397831681,10,-87,12.5 %,2026-01-13', 'b,,10,2,120 %,2026-01-12', 'c,,1,1,"12,5 %",2026-01-11');
    expect([all(answer, 'likes'), all(answer, 'engagement_rate')]).toEqual([[undefined, 2, 1], [0.125, undefined, 0.125]]);
    expect(told(answer)).toEqual(['2 part-unreadable -87', '3 share-over-one 120 %']);
  });

  it('of a part of engagements that can’t be read leave out the post’s other parts, unless there is a total: alone they would pass for all', () => {
    const parts = read('Permalink,Date,Reach,Likes,Comments,Shares', 'https://example.com/1,2026-01-13,90,-1,2,1', 'https://example.com/2,2026-01-14,90,many,2,', 'https://example.com/3,2026-01-15,90,4,2,1');
    expect([all(parts, 'likes'), all(parts, 'comments'), all(parts, 'shares'), all(parts, 'reach')]).toEqual([[undefined, undefined, 4], [undefined, undefined, 2], [undefined, undefined, 1], [90, 90, 90]]);
    expect(told(parts)).toEqual(['2 part-unreadable -1', '3 part-unreadable many']);
    const total = read('Permalink,Date,Reach,Likes,Comments,Engagements', 'https://example.com/1,2026-01-13,90,-1,2,5');
    expect([all(total, 'comments'), all(total, 'engagements'), told(total)]).toEqual([[2], [5], ['2 measure-unreadable -1']]);
    const ofDays = read('Date,Reach,Likes,Comments', '2026-01-13,90,-1,2');
    expect([all(ofDays, 'comments'), told(ofDays)]).toEqual([[2], ['2 measure-unreadable -1']]);
  });

  it('that are not known are told where a spreadsheet left an error, or in a table of somebody’s own', () => {
    expect(told(read(X, '1,2026-01-01,a,,#N/A,5'))).toEqual(['2 measure-not-known #N/A']);
    const own = read('Permalink,Date,Reach,Likes', 'https://example.com/1,2026-01-13,n/d,5', 'https://example.com/2,2026-01-14,-,5', 'https://example.com/3,2026-01-15,#REF!,5');
    expect([all(own, 'reach'), told(own)]).toEqual([[undefined, undefined, undefined], ['2 measure-not-known n/d', '4 measure-unreadable #REF!']]);
  });

  it('are told where nothing bears out that their sign stands between thousands', () => {
    const grouped = (...cells: readonly string[]): readonly string[] => told(read(X, ...cells.map((cell, at) => `${at + 1},2026-01-1${at + 3},a,,"${cell}",5`)));
    expect(grouped('1.234', '87', '640')).toEqual(['2 measure-grouped 1.234']);
    expect(grouped('1,234', '5120')).toEqual(['2 measure-grouped 1,234']);
    expect(grouped('1,234', '87')).toEqual([]);
    expect(grouped('1.234', '1.234.567')).toEqual([]);
  });

  it('are told where more people engage than are reached', () => {
    const own = read('Permalink,Date,Reach,Likes,Shares', 'https://example.com/1,2026-01-13,10,8,3', 'https://example.com/2,2026-01-14,10,8,2', 'https://example.com/3,2026-01-15,0,1,0');
    expect(own).toMatchObject({ troubles: [{ kind: 'over-reach', record: 2 }, { kind: 'over-reach', record: 4 }] });
    expect([all(own, 'reach'), all(own, 'likes')]).toEqual([[10, 10, 0], [8, 8, 1]]);
    // A day's engagements are with posts of other days as well.
    const ofDays = read('Date,Reach,Likes', '2026-01-13,10,12', '2026-01-14,10,3');
    expect([ofDays.rows.map(({ level }) => level), told(ofDays)]).toEqual([['day', 'day'], []]);
  });

  it('in thousands are taken as rounded, and told', () => {
    const answer = read(X, '1,2026-01-01,a,,1.2K,5', '2,2026-01-02,b,,"1,4 k",5');
    expect(all(answer, 'impressions')).toEqual([1200, 1400]);
    expect(told(answer)).toEqual(['2 measure-rounded 1.2K', '3 measure-rounded 1,4 k']);
  });

  it('of one day of a post are none of its own', () => {
    const answer = read(META, '1111111,Town,One,09/28/2026 10:00,,09/29/2026,5,5,5', '2222222,Town,Two,09/28/2026 10:00,,Lifetime,6,6,6');
    expect([all(answer, 'views'), told(answer)]).toEqual([[undefined, 6], ['2 not-lifetime 09/29/2026']]);
  });

  it('of one day of a post are none of its own where no form knows the file either', () => {
    const answer = read('Post ID,Title,Publish time,Date,Permalink,Impressions,Reach', '1111111,One,09/28/2026 10:00,Lifetime,https://fb.com/1,7,5', '1111111,One,09/28/2026 10:00,09/29/2026,https://fb.com/1,4,3');
    expect([answer.kind, days(answer), all(answer, 'reach'), told(answer)]).toEqual(['other', ['2026-09-28', '2026-09-28'], [5, undefined], ['3 not-lifetime 09/29/2026']]);
  });

  it('are counted among followers only where they are a number of followers', () => {
    const HEAD = 'Date,Followers Sponsored,Followers Organic,Total Followers';
    const gains = read(HEAD, '10/13/2026,0,4,4', '10/14/2026,0,9,9', '10/15/2026,1,5,6');
    expect([gains.kind, all(gains, 'followers'), told(gains)]).toEqual(['linkedin-followers', [undefined, undefined, undefined], ['Total Followers gains']]);
    expect(all(read(HEAD, '10/13/2026,0,5290,5290', '10/14/2026,0,5294,5294', '10/15/2026,0,5301,5301'), 'followers')).toEqual([5290, 5294, 5301]);
  });
});
