/** Posts for scheduling tools: what leaves, in which file and form, and what is refused at which cell. */
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../core/exchange/parse-csv.ts';
import type { Role } from '../../../../core/table/role.ts';
import { calendarOf, day } from '../../rules/calendar-of.ts';
import { sideTabOf } from '../../rules/side-tab-of.ts';
import { TODAY, leavingOf, refusals } from './leaving-of.ts';

const ROLES = ['date', 'time', 'channel', 'text', 'status'] as const;
const NINE = 9 / 24;
const MONDAY = day('2026-11-23');

type Row = readonly (string | number | null)[];

/** An approved post of Monday at nine on Facebook, with whatever else is said. */
function posts(roles: readonly Role[], ...rows: readonly Row[]): ReturnType<typeof calendarOf> {
  return calendarOf([...ROLES, ...roles], rows.map((row) => [MONDAY, NINE, 'Facebook', 'Entrée libre', 'Approuvé', ...row]));
}

const texts = (...all: readonly string[]): ReturnType<typeof calendarOf> => calendarOf(ROLES, all.map((text) => [MONDAY, NINE, 'Facebook', text, 'Approuvé']));

describe('what leaves', () => {
  it('is approved and neither scheduled nor out', () => {
    const rows = ['Approuvé', 'En révision', 'Programmé', 'Publié', 'Annulé', 'Idée', null].map((status) => [MONDAY, NINE, 'Facebook', 'Entrée libre', status, null, null]);
    const more = [[MONDAY, NINE, 'Facebook', 'Un', 'Approuvé', 'Programmé · Hootsuite', null], [MONDAY, NINE, 'Facebook', 'Deux', 'Approuvé', null, 'https://www.facebook.com/1'], [MONDAY, NINE, 'Facebook', 'Trois', 'Approuvé', null, 'à venir']];
    const leaving = leavingOf(calendarOf([...ROLES, 'tracking', 'url'], [...rows, ...more]), { target: 'buffer' });
    expect(leaving.files.map(({ records }) => records?.map(([text]) => text))).toEqual([['Text', 'Entrée libre', 'Trois']]);
    expect([leaving.left, leaving.refused]).toEqual([8, []]);
  });

  it.each(['hootsuite', 'buffer', 'metricool'] as const)('to %s has no link yet; of a link that is no address it is refused', (target) => {
    const links = [null, 'à ajouter', 'link to follow', 'pas encore', '-', 'voir Paul', '✅', 'htp://exemple.ca/1', 'facebook.com/musee/posts/1', 'https://exemple.ca/1'];
    const leaving = leavingOf(calendarOf([...ROLES, 'url'], links.map((link, index) => [MONDAY, NINE, 'Facebook', `Texte ${index}`, 'Approuvé', link])), { target });
    expect(leaving.files.map(({ count }) => count)).toEqual([5]);
    expect([refusals(leaving), leaving.left]).toEqual([['link-unclear F7', 'link-unclear F8', 'link-unclear F9'], 2]);
  });

  it('has a time that the clock of its region shows: on the day when it is put forward, an hour is skipped', () => {
    const times = [[day('2027-03-14'), 119], [day('2027-03-14'), 150], [day('2027-03-14'), 180], [day('2027-03-28'), 150]] as const;
    const calendar = calendarOf(ROLES, times.map(([on, minutes], index) => [on, minutes / 1440, 'Facebook', `Texte ${index}`, 'Approuvé']));
    for (const target of ['hootsuite', 'buffer', 'metricool'] as const) {
      expect(refusals(leavingOf(calendar, { target }))).toEqual(['time-skipped B3']);
      expect(refusals(leavingOf(calendar, { target }, { settings: { region: 'fr-FR' } }))).toEqual(['time-skipped B5']);
    }
  });

  it('is nothing where no column says what is approved', () => {
    expect(leavingOf(calendarOf(['date', 'time', 'channel', 'text'], [[MONDAY, NINE, 'Facebook', 'Un']]), { target: 'hootsuite' })).toEqual({ files: [], refused: [], left: 1, unfiled: null, withoutId: 0, visualsByHand: 0, linksByHand: 0 });
  });
});

describe('two pages of one network', () => {
  const named = (words: readonly string[], target: 'hootsuite' | 'buffer' | 'metricool'): readonly (readonly [string, number])[] =>
    leavingOf(calendarOf(ROLES, words.map((channel, index) => [MONDAY, NINE, channel, `Texte ${index}`, 'Approuvé'])), { target }).files.map(({ name, count }) => [name, count]);

  it('never share a file, though only the channel says which page it is', () => {
    expect(named(['Facebook Montréal', 'Facebook Québec', 'facebook montréal'], 'hootsuite')).toEqual([['hootsuite-facebook-montreal.csv', 2], ['hootsuite-facebook-quebec.csv', 1]]);
    expect(named(['Facebook Montréal', 'Facebook Québec', 'LinkedIn'], 'buffer').map(([, count]) => count)).toEqual([1, 1, 1]);
    expect(named(['Facebook Montréal', 'Facebook Québec'], 'metricool')).toHaveLength(2);
  });

  it('are not a network and a form of post on it, nor two ways to write a network', () => {
    expect(named(['Instagram', 'Instagram Reels', 'IG', 'Instagram (stories)'], 'hootsuite').map(([, count]) => count)).toEqual([4]);
  });
});

describe('the forms', () => {
  const text = 'Entrée libre, « pour tous »\nVenez "nombreux"!';

  it('Hootsuite: no headings, American dates, one file for each channel and account', () => {
    const roles = [...ROLES, 'account', 'cta'] as const;
    const calendar = calendarOf(roles, [
      [day('2026-12-01'), 18.5 / 24, 'LinkedIn, Facebook', text, 'Approuvé', '@musee', 'https://musee.ca/nuit'],
      [MONDAY, NINE, 'Facebook', 'Plus tôt', 'Approuvé', '@Musee', 'S’inscrire'], [MONDAY, NINE, 'Facebook', 'Autre page', 'Approuvé', '@amis', null],
    ]);
    const { files } = leavingOf(calendar, { target: 'hootsuite' });
    expect(files.map(({ name, count }) => [name, count])).toEqual([['hootsuite-facebook-amis.csv', 1], ['hootsuite-facebook-musee.csv', 2], ['hootsuite-linkedin-musee.csv', 1]]);
    expect(files[1]?.text).toBe(`11/23/2026 09:00,Plus tôt,\r\n12/01/2026 18:30,"${text.replace(/"/g, '""')}",https://musee.ca/nuit\r\n`);
  });

  it('Buffer: its headings, every field between quotes, the mark of UTF-8', () => {
    const calendar = posts(['asset'], ['https://musee.ca/nuit.jpg'], ['https://canva.com/design/1'], [null]);
    const { files, visualsByHand } = leavingOf(calendar, { target: 'buffer' });
    expect(files[0]?.text).toBe('\ufeff"Text","Image URL","Tags","Posting Time"\r\n"Entrée libre","https://musee.ca/nuit.jpg","","2026-11-23 09:00"\r\n"Entrée libre","","","2026-11-23 09:00"\r\n"Entrée libre","","","2026-11-23 09:00"\r\n');
    expect(visualsByHand).toBe(1);
  });

  it('a link that the form has no place for is counted, to be added in the tool', () => {
    const calendar = posts(['cta'], ['https://musee.ca/nuit'], ['S’inscrire']);
    expect((['hootsuite', 'buffer', 'metricool'] as const).map((target) => leavingOf(calendar, { target }).linksByHand)).toEqual([0, 1, 1]);
  });

  it('Metricool: one row for all channels, in the columns of the template', () => {
    const calendar = calendarOf([...ROLES, 'asset', 'alt_text', 'title'], [[MONDAY, NINE, 'Instagram, X', text, 'Approuvé', 'https://m.ca/1.jpg, https://m.ca/2.jpg', 'Une salle', 'Nuit']]);
    const [file] = leavingOf(calendar, { target: 'metricool' }).files;
    const [header = [], record = []] = file?.records ?? [];
    const said = header.map((name, index) => [name, record[index]]).filter(([, value]) => value !== '' && value !== 'FALSE');
    expect(said).toEqual([
      ['Text', text], ['Date', '2026-11-23'], ['Time', '09:00:00'], ['Twitter/X', 'TRUE'], ['Instagram', 'TRUE'],
      ['Picture Url 1', 'https://m.ca/1.jpg'], ['Picture Url 2', 'https://m.ca/2.jpg'], ['Alt text picture 1', 'Une salle'],
    ]);
    expect(header.slice(0, 15)).toEqual(['Text', 'Date', 'Time', 'Draft', 'Facebook', 'Twitter/X', 'LinkedIn', 'GBP', 'Instagram', 'Pinterest', 'TikTok', 'Youtube', 'Threads', 'Bluesky', 'Picture Url 1']);
    expect([file?.name, header.length, record.length, new Set(header).size]).toEqual(['metricool.csv', 93, 93, 93]);
    expect(header.slice(33, 36)).toEqual(['Alt text picture 10', 'Document title', 'Shortener']);
    expect(header.slice(-3)).toEqual(['Threads Reply Control', 'Threads Is Spoiler', 'Threads Post Type']);
    expect(parseCsv(file?.text ?? '', ',')).toEqual(file?.records);
  });

  it('Metricool: a film has its title on YouTube, and is for everybody on TikTok', () => {
    const calendar = calendarOf([...ROLES, 'asset', 'title'], [[MONDAY, NINE, 'YouTube', 'Un', 'Approuvé', 'https://m.ca/1.mp4', 'Visite'], [MONDAY, NINE, 'TikTok', 'Deux', 'Approuvé', 'https://m.ca/1.mp4', 'Visite']]);
    const [header = [], ...records] = leavingOf(calendar, { target: 'metricool' }).files[0]?.records ?? [];
    const columns = ['Youtube', 'TikTok', 'Youtube Video Title', 'TikTok Post Privacy'].map((name) => header.indexOf(name));
    expect(records.map((record) => columns.map((column) => record[column]))).toEqual([['FALSE', 'TRUE', '', 'PUBLIC_TO_EVERYONE'], ['TRUE', 'FALSE', 'Visite', '']]);
  });

  it.each([['hootsuite', 350, 0], ['buffer', 100, 1], ['metricool', 500, 1]] as const)('%s: at most %i rows in a file, the next in another', (target, most, headings) => {
    const { files } = leavingOf(texts(...Array.from({ length: most + 1 }, (_, index) => `Publication ${index}`)), { target });
    expect(files.map(({ name, count, records }) => [name.replace(/^\w+?(-facebook)?-/, ''), count, (records?.length ?? 0) - headings])).toEqual([['1.csv', most, most], ['2.csv', 1, 1]]);
  });

  it('tags of their own column follow the text, but for those that it has', () => {
    const { files } = leavingOf(posts(['hashtags'], ['#musée #Nuit']), { target: 'hootsuite' });
    expect(files[0]?.records?.[0]?.[1]).toBe('Entrée libre\n\n#musée #Nuit');
    const again = calendarOf([...ROLES, 'hashtags'], [[MONDAY, NINE, 'Facebook', 'Entrée #Musée', 'Approuvé', '#musée, #nuit, #nuit']]);
    expect(leavingOf(again, { target: 'hootsuite' }).files[0]?.records?.[0]?.[1]).toBe('Entrée #Musée\n\n#nuit');
  });
});

describe('what is refused', () => {
  it('is told by its reason and its cell', () => {
    const rows: readonly Row[] = [
      [null, NINE, 'Facebook', 'Un', 'Approuvé'], [MONDAY, null, 'Facebook', 'Un', 'Approuvé'], [TODAY - 1, NINE, 'Facebook', 'Un', 'Approuvé'],
      [TODAY, 10 / 24, 'Facebook', 'Un', 'Approuvé'], [TODAY, (10 * 60 + 9) / 1440, 'Facebook', 'Un', 'Approuvé'], [TODAY, (10 * 60 + 10) / 1440, 'Facebook', 'Un', 'Approuvé'],
      [MONDAY, NINE, null, 'Un', 'Approuvé'], [MONDAY, NINE, 'Infolettre', 'Un', 'Approuvé'], [MONDAY, NINE, 'Facebook', 'À venir', 'Approuvé'], [MONDAY, NINE, 'X', 'a'.repeat(281), 'Approuvé'],
      [MONDAY, NINE, 'Facebook, Infolettre', 'Deux', 'Approuvé'],
    ];
    const leaving = leavingOf(calendarOf(ROLES, rows), { target: 'hootsuite', now: 600 });
    expect(refusals(leaving)).toEqual([
      'date-missing A2', 'time-missing B3', 'date-past A4', 'date-past B5', 'too-soon B6', 'channel-missing C8', 'channel-not-offered C9', 'text-missing D10', 'text-too-long D11', 'channel-not-offered C12 infolettre',
    ]);
    expect(leaving.files.map(({ count }) => count)).toEqual([2]);
  });

  it('a text that a spreadsheet would run, since whatever makes it harmless would be published', () => {
    const leaving = leavingOf(texts('=1+1', '+33 1 23', '-10 % partout', '@musee merci', '  =SOMME(A1)', '\u00a0@a', '＝1', '\u200b=1', '\t=1', '—10 %', '−3 degrés', 'Merci @musee', '#1=2'), { target: 'buffer' });
    expect(refusals(leaving)).toEqual(['D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10', 'D12'].map((cell) => `text-formula ${cell}`));
    expect(leaving.files[0]?.records?.slice(1).map(([text]) => text)).toEqual(['#1=2', 'Merci @musee', '—10 %']);
  });

  it('half a character, which no file can hold', () => {
    expect(refusals(leavingOf(texts('Bravo \ud83d'), { target: 'buffer' }))).toEqual(['text-broken D2']);
  });

  it('a post that is nothing without a visual that its file can carry', () => {
    const rows = [['Instagram', null], ['Instagram', 'https://canva.com/design/1'], ['Instagram', 'visuel-12.jpg'], ['Instagram', 'https://m.ca/1.JPG?x=1'], ['Instagram', 'file://c/1.jpg'], ['Instagram', ['javascript', 'alert(1)//.jpg'].join(':')]];
    const calendar = calendarOf([...ROLES, 'asset'], rows.map(([channel = '', asset = null]) => [MONDAY, NINE, channel, 'Un', 'Approuvé', asset]));
    expect(refusals(leavingOf(calendar, { target: 'buffer' }))).toEqual(['media-missing F2', 'link-unreadable F3', 'media-missing F4', 'link-unreadable F6', 'link-unreadable F7']);
    expect(refusals(leavingOf(calendar, { target: 'metricool' }))).toEqual(['media-missing F2', 'media-missing F4', 'link-unreadable F6', 'link-unreadable F7']);
    const byHand = leavingOf(calendar, { target: 'hootsuite' });
    expect([byHand.refused, byHand.visualsByHand, byHand.files[0]?.count]).toEqual([[], 5, 6]);
  });

  it('but for one that the team’s library leads to', () => {
    const tabs = sideTabOf('media', ['id', 'title', 'link', 'altText'], { id: '', title: '', rights: '', expiry: null, altText: '', link: '' }, [
      { id: 'MED-001', link: 'https://m.ca/salle.jpg', altText: 'Une salle' }, { id: 'MED-002', link: 'https://drive.google.com/1' },
    ]);
    const calendar = calendarOf([...ROLES, 'asset'], ['MED-001', 'med-002', 'MED-003'].map((asset) => [MONDAY, NINE, 'Instagram', 'Un', 'Approuvé', asset]));
    const leaving = leavingOf(calendar, { target: 'buffer' }, { tabs });
    expect(refusals(leaving)).toEqual(['link-unreadable F3', 'media-missing F4']);
    expect(leaving.files[0]?.records?.[1]).toEqual(['Un', 'https://m.ca/salle.jpg', '', '2026-11-23 09:00']);
    const [header = [], record = []] = leavingOf(calendar, { target: 'metricool' }, { tabs }).files[0]?.records ?? [];
    expect(record[header.indexOf('Alt text picture 1')]).toBe('Une salle');
  });

  it('a row on which the check finds an error, with what it found', () => {
    const calendar = calendarOf([...ROLES, 'owner', 'approver'], [[MONDAY, NINE, 'Facebook', 'Un', 'Approuvé', 'Ana', 'Luc'], [MONDAY, NINE, 'Facebook', 'Deux', 'Approuvé', 'Ana', 'Ana']]);
    const leaving = leavingOf(calendar, { target: 'buffer' }, { isChecked: true, settings: { severities: new Map([['self-approved', 'error'], ['slot-clash', 'off']]) } });
    expect(refusals(leaving).map((each) => each.split(' ')[0])).toEqual(['has-error']);
    expect([leaving.refused[0]?.row, leaving.refused[0]?.finding?.code]).toEqual([1, 'self-approved']);
    expect(leaving.files[0]?.count).toBe(1);
  });

  it('a text too long for one of its channels, there alone', () => {
    const calendar = calendarOf(ROLES, [[MONDAY, NINE, 'X, LinkedIn', 'a'.repeat(281), 'Approuvé']]);
    const leaving = leavingOf(calendar, { target: 'buffer' });
    expect(refusals(leaving)).toEqual(['text-too-long D2 x']);
    expect(leaving.files.map(({ name }) => name)).toEqual(['buffer-linkedin.csv']);
  });
});

it('nothing is made of the days of an account, which are no posts', () => {
  const days = { ...calendarOf(['date', 'reach'], [[day('2026-11-24'), 100], [day('2026-11-25'), 90]]), content: 'analytics' } as const;
  for (const target of ['ics', 'buffer'] as const) expect(leavingOf(days, { target })).toMatchObject({ files: [], refused: [], left: 0 });
});
