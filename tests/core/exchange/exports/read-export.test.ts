/** What an export says, and what of it is left out and told. */
import { describe, expect, it } from 'vitest';
import { readExport } from '../../../../core/exchange/exports/read-export.ts';
import type { ExportRefusal, NetworkExport } from '../../../../core/exchange/exports/network-export.ts';
import { day } from '../../rules/calendar-of.ts';
import { META_HEADINGS as META, TODAY, X_HEADINGS as X, YOUTUBE_HEADINGS as YOUTUBE, all, answered, days, read, told } from './said-export.ts';

const refused = (text: string): NetworkExport | ExportRefusal => readExport({ text });

describe('the order of numeric dates', () => {
  const facebook = (...dates: readonly string[]): NetworkExport => read(META, ...dates.map((date, index) => `${String(index + 1)}111111,Town,Text ${String(index)},${date} 10:30,,Lifetime,1,1,0`));

  it('is proved by one number over twelve, in either language', () => {
    expect(days(facebook('02/03/2026', '09/28/2026'))).toEqual(['2026-02-03', '2026-09-28']);
    expect(days(facebook('02/03/2026', '28/09/2026'))).toEqual(['2026-03-02', '2026-09-28']);
    const french = read('Identifiant de la publication,Nom de la page,Titre,Heure de publication,Vues', '1111111,Ville,Un,02/03/2026 08:00,1', '2222222,Ville,Deux,02/28/2026 08:00,1');
    expect([french.kind, days(french)]).toEqual(['facebook', ['2026-02-03', '2026-02-28']]);
  });

  it('is proved by posts that run from the newest to the oldest one way and back and forth the other', () => {
    expect(days(facebook('12/01/2026', '11/10/2026', '11/02/2026', '10/12/2026', '10/03/2026', '09/09/2026'))).toEqual(['2026-12-01', '2026-11-10', '2026-11-02', '2026-10-12', '2026-10-03', '2026-09-09']);
    expect(days(facebook('01/02/2026', '05/02/2026', '02/03/2026', '04/03/2026', '01/04/2026', '11/04/2026'))).toEqual(['2026-02-01', '2026-02-05', '2026-03-02', '2026-03-04', '2026-04-01', '2026-04-11']);
    expect(days(facebook('12/01/2026', '11/10/2026', '11/02/2026', '10/12/2026'))).toEqual([null, null, null, null]);
  });

  it('is asked for where nothing proves it, and then as it was said', () => {
    const open = facebook('02/03/2026', '04/05/2026');
    expect(days(open)).toEqual([null, null]);
    expect(open.questions).toEqual([{ kind: 'date-order', sample: '02/03/2026 10:30', readings: [day('2026-03-02'), day('2026-02-03')] }]);
    expect(open.troubles).toEqual([]);
    const text = [META, '1111111,Town,One,02/03/2026 10:30,,Lifetime,1,1,0'].join('\n');
    expect(days(answered({ text }, { dateOrder: 'month-first' }))).toEqual(['2026-02-03']);
    expect(days(answered({ text }, { dateOrder: 'day-first' }))).toEqual(['2026-03-02']);
  });

  it('is doubted where a spreadsheet has turned some dates and left the others', () => {
    const turned = facebook('2026-03-02', '2026-05-04', '2026-07-06', '2026-09-08', '09/28/2026', '10/13/2026');
    expect(told(turned)).toEqual(['2 dates-turned 09/28/2026 10:30']);
    expect(told(facebook('2026-03-02', '2026-05-04', '2026-07-06', '2026-09-18', '09/28/2026'))).toEqual([]);
    expect(told(facebook('1/1/2026', '2/2/2026', '3/3/2026', '4/4/2026', '4/28/2026'))).toEqual([]);
  });

  it('is asked for where the file proves both, and what proves itself stays', () => {
    const both = facebook('28/09/2026', '09/29/2026', '01/02/2026');
    expect(days(both)).toEqual(['2026-09-28', '2026-09-29', null]);
    expect(both.questions.map(({ kind }) => kind)).toEqual(['date-order']);
    expect(told(both)).toEqual(['3 dates-mixed 09/29/2026 10:30']);
  });

  it('is doubted where some dates prove the one and others the other', () => {
    expect(told(facebook('25/04/2026', '03/14/2026', '26/04/2026'))).toEqual(['3 dates-mixed 03/14/2026 10:30']);
    expect(told(facebook('25/04/2026', '03/04/2026', '26/04/2026'))).toEqual([]);
  });
});

describe('dates without a year', () => {
  const HEAD = 'Date,Video Views,Profile Views,Likes';

  it('wait for the year of the first, from which the others follow over New Year', () => {
    const text = [HEAD, 'December 30,1,1,1', 'December 31,2,1,1', 'January 1,3,1,1'].join('\n');
    const open = answered({ text, today: TODAY });
    expect([open.kind, days(open), open.questions]).toEqual(['tiktok-days', [null, null, null], [{ kind: 'year', sample: 'December 30', years: [2025, 2024, 2023] }]]);
    expect(days(answered({ text }, { year: 2025 }))).toEqual(['2025-12-30', '2025-12-31', '2026-01-01']);
  });

  it('take it from a date in the same column that has one', () => {
    expect(days(read(HEAD, '"December 31, 2025",2,1,1', 'January 1,3,1,1', 'January 2,3,1,1'))).toEqual(['2025-12-31', '2026-01-01', '2026-01-02']);
  });

  it('are read in French, from the newest on', () => {
    const text = ['Date,Vues de vidéos,Vues du profil,J’aime', '2 janvier,1,1,1', '1 janvier,2,1,1', '31 décembre,3,1,1'].join('\n');
    expect(days(answered({ text }, { year: 2026 }))).toEqual(['2026-01-02', '2026-01-01', '2025-12-31']);
  });

  it('offer the years in which the date falls on its weekday', () => {
    expect(read(HEAD, '"Thu, October 1",1,1,1').questions).toEqual([{ kind: 'year', sample: 'Thu, October 1', years: [2026, 2020, 2015] }]);
  });
});

describe('records', () => {
  it('that are totals, preambles, blanks, repeated headings or another table are dropped and told', () => {
    const google = read('# -----', '# Compte : Ville', '# Date de début : 20260701', 'Groupe de canaux par défaut de la session;Sessions;Utilisateurs actifs;Événements clés', 'Organic Social;12;10;3', ';12;10;3;Total général', '', '# -----', 'Jour;Sessions de la période', '0001;5');
    expect([google.kind, google.network, google.rows.map(({ title, day: on }) => [title, on])]).toEqual(['ga4', 'website', [['Organic Social', null]]]);
    expect(told(google)).toEqual(['1+3 preamble', '6+1 total', '7+1 blank', '8+1 preamble', '9+2 other-table']);
    expect([google.period, google.statedPeriod]).toEqual([null, null]);
    const youtube = read('Content,Video title,Video publish time,Views', 'Total,,,30', 'abcdefghij1,One,"Sep 28, 2026",10', 'Content,Video title,Video publish time,Views', 'abcdefghij2,Total,"Sep 29, 2026",20', 'Showing top 500 results,,,');
    expect([all(youtube, 'views'), told(youtube)]).toEqual([[10, 20], ['2+1 total', '4+1 heading', '6+1 preamble']]);
  });

  it('keep their line breaks and quotes, and are numbered as a sheet numbers them', () => {
    const answer = read(META, '1111111,Town,"One ""really""', 'new line",09/28/2026 10:00,,Lifetime,5,5,5', '', '2222222,Town,Two,09/29/2026 10:00,,Lifetime,6,6,6');
    expect(answer.rows.map(({ record, text }) => [record, text])).toEqual([[2, 'One "really"\nnew line'], [4, 'Two']]);
  });

  it('of a file that broke off are dropped from where it did', () => {
    const answer = read(X, '1,2026-01-01,a,https://x.com/town/status/11111,1,2', '2,2026-01-02,"broken', 'off');
    expect([answer.rows.length, told(answer)]).toEqual([1, ['3+2 cut-off']]);
  });

  it('of a second table to the right are told and not mixed in', () => {
    const answer = read('Post id,Date,Post text,Post Link,Impressions,,Date,Impressions', '1,2026-01-01,a,,5,,2026-01-01,99', ',,,,,,2026-01-02,98');
    expect([all(answer, 'impressions'), told(answer)]).toEqual([[5], ['Date beside', 'Impressions beside']]);
  });

  it('may have headings of two lines', () => {
    const answer = read('Date,Impressions,,Clicks,', ',organic,total,organic,total', '2026-01-01,1,5,1,2', '2026-01-02,1,6,1,3');
    expect([answer.kind, days(answer), all(answer, 'impressions'), all(answer, 'clicks')]).toEqual(['linkedin-days', ['2026-01-01', '2026-01-02'], [5, 6], [2, 3]]);
  });

  it('say what Suivi reads of unknown columns, and which it does not know', () => {
    expect(told(read(`${X},Vibes`, '1,2026-01-01,a,,5,1,9'))).toEqual(['Vibes unknown']);
  });
});

describe('posts', () => {
  it('have ids as text, unless a spreadsheet has shortened them', () => {
    const answer = read(X, '1888959709614682283,2026-01-01,a,,1,1', '1.22158E+17,2026-01-02,b,,1,1', '"1,22158E+17",2026-01-03,c,,1,1', '"=""1888959709614682284""",2026-01-04,d,,1,1');
    expect(answer.rows.map(({ id }) => id)).toEqual(['1888959709614682283', '', '', '1888959709614682284']);
    expect(told(answer)).toEqual(['3 id-shortened 1.22158E+17', '4 id-shortened 1,22158E+17']);
    const zeros = read(X, '1888959709614680000,2026-01-01,a,,1,1', '1888596657253810000,2026-01-02,b,,1,1');
    expect(zeros.rows.map(({ id }) => id)).toEqual(['', '']);
  });

  it('that answer somebody are marked, and signs of HTML are signs', () => {
    expect(read(X, '1,2026-01-01,@you yes,,1,1', '2,2026-01-01,a &amp; b,,1,1').rows.map(({ text, isReply }) => [text, isReply])).toEqual([['@you yes', true], ['a & b', false]]);
  });

  it('with money behind them are known by their boosted columns', () => {
    const answer = read('Identifiant de la publication,Nom de la page,Titre,Heure de publication,Vues,Vues de Publications boostées', '1111111,Ville,Un,09/28/2026 10:00,900,"1 200"', '2222222,Ville,Deux,09/28/2026 10:00,3,0');
    expect(answer.rows.map(({ isBoosted }) => isBoosted)).toEqual([true, false]);
    const reached = read('Post ID,Page name,Title,Publish time,Views,Reach from Organic posts,Reach from Boosted posts', '1111111,Town,One,09/28/2026 10:00,900,5,40', '2222222,Town,Two,09/28/2026 10:00,3,3,');
    expect(reached.rows.map(({ isBoosted }) => isBoosted)).toEqual([true, false]);
    const promoted = read('Tweet id,Tweet text,time,impressions,promoted impressions', '1,a,2017-01-01 10:00,5,-', '2,b,2017-01-02 10:00,5,12');
    expect(promoted.rows.map(({ isBoosted }) => isBoosted)).toEqual([false, true]);
  });

  it('of an account each time have its name; videos have a link by their id', () => {
    const youtube = read(YOUTUBE, 'abcdefghij1;Un;28 sept. 2026;1;1;1');
    expect([youtube.rows[0]?.url, youtube.account]).toEqual(['https://www.youtube.com/watch?v=abcdefghij1', '']);
    expect(read(X, '1,2026-01-01,a,https://x.com/VilleDici/status/1888959709614682283,1,1').account).toBe('VilleDici');
  });
});

describe('files that are something else', () => {
  it('are refused by what they are', () => {
    expect(['', '  \n \n', X, '<html><body>', '{"a":1}', 'only prose, and more of it\nwith a comma, here'].map((text) => {
      const answer = refused(text);
      return 'rows' in answer ? 'read' : answer.kind;
    })).toEqual(['empty', 'empty', 'empty', 'not-a-table', 'not-a-table', 'not-a-table']);
    expect(refused(','.repeat(40_000_000))).toEqual({ kind: 'too-large', bytes: 40_000_000, most: 33_554_432 });
  });

  it('but hold figures are read by a guess, and ask what the columns are and which network it is', () => {
    const text = 'Posted on;What we said;Seen by;Reach;Likes;New followers\n2026-01-13;Hello all;5;100;7;1';
    const open = answered({ text });
    expect([open.kind, open.network, all(open, 'reach'), open.questions.map(({ kind }) => kind)]).toEqual(['other', null, [100], ['network', 'columns']]);
    expect(all(open, 'followers')).toEqual([undefined]);
    const said = answered({ text }, { network: 'mastodon', columns: new Map([['Posted on', 'date'], ['What we said', 'text'], ['Seen by', 'views']]) });
    expect([said.network, said.questions, days(said), all(said, 'views'), all(said, 'reach'), said.rows[0]?.text]).toEqual(['mastodon', [], ['2026-01-13'], [5], [undefined], 'Hello all']);
  });

  it('tell their network by the links of their posts', () => {
    expect(read('Link;Date;Likes', 'https://bsky.app/profile/a.b/post/3kabcdefg;2026-01-13;5').network).toBe('bluesky');
  });
});

describe('accents broken before', () => {
  it('are mended, in the headings too', () => {
    const answer = read('Identifiant de la publication,Nom de la page,Titre,Heure de publication,RÃ©actions', '1111111,Ville,"DÃ©jÃ\u00A0 lâ€™Ã©tÃ©",09/28/2026 10:00,4');
    expect([answer.kind, all(answer, 'likes'), answer.rows[0]?.text]).toEqual(['facebook', [4], 'Déjà l’été']);
  });

  it('are told where they are lost', () => {
    expect(told(read(X, '1,2026-01-01,caf\uFFFD,,1,1'))).toEqual(['2 letters-damaged caf\uFFFD']);
  });
});
