/** The digest gives colleagues what is out or approved, with links of the web, and nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestDocument } from '../../../../core/report/digest/digest-blocks.ts';
import { digestText } from '../../../../core/report/digest/digest-text.ts';
import type { Digest, DigestPost } from '../../../../core/report/digest/digest.ts';
import { webLinks } from '../../../../core/report/digest/web-links.ts';
import type { ReportDocument, TableBlock } from '../../../../core/report/sheet/blocks.ts';
import { planOf } from '../../../../core/report/sheet/lay-out.ts';
import type { Cell } from '../../../../core/table/cell.ts';
import { LANGUAGES } from '../../../../core/words/language.ts';
import { fetchDigestWords } from '../../../../core/words/digest-words-in.ts';
import { calendarOf } from '../../rules/calendar-of.ts';
import { shownOf, textsOf } from '../document-texts.ts';
import { WEDNESDAY, WORDS, demoDigest, digestFor } from './digested.ts';

const ROLES = ['date', 'time', 'channel', 'title', 'text', 'status', 'url', 'approved_on', 'hashtags'] as const;
const LINK = 'https://www.facebook.com/p/1';
/** Leads nowhere on the web. */
const SCRIPT = ['javascript', 'alert(1)'].join(':');

function post(day: number, status: string, url = '', more: { readonly channel?: string; readonly text?: string; readonly approvedOn?: number; readonly hashtags?: string } = {}): readonly Cell[] {
  return [WEDNESDAY + day, 0.5, more.channel ?? 'Facebook', `Titre ${day} ${status}`, more.text ?? '', status, url, more.approvedOn ?? null, more.hashtags ?? ''];
}

const of = (rows: readonly (readonly Cell[])[], more: Parameters<typeof digestFor>[1] = {}): Digest => digestFor(calendarOf(ROLES, rows), more);
const namesOf = (posts: readonly DigestPost[]): readonly string[] => posts.map(({ text }) => text);
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
const documentOf = (digest: Digest, region: ReportDocument['region'] = 'fr-CA'): ReportDocument => shownOf(digestDocument(digest, { words: WORDS[region.startsWith('fr') ? 'fr' : 'en'], region }));
const tableIn = ({ blocks }: ReportDocument, id: string): TableBlock | undefined => blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === id);

describe('what comes into a digest', () => {
  it('is out with a link, of this week and the one before, the latest first', () => {
    const digest = of([post(-10, 'Publié', LINK), post(-9, 'Publié', LINK), post(-1, 'Publié', `${LINK}0`), post(-3, 'Programmé', `${LINK}1`), post(0, 'Publié', `${LINK}2`), post(-2, 'Publié')]);
    expect(namesOf(digest.out)).toEqual(['Titre 0 Publié', 'Titre -1 Publié', 'Titre -3 Programmé', 'Titre -9 Publié']);
    expect(digest.withoutLink).toBe(1);
    expect([digest.from, digest.to]).toEqual([WEDNESDAY - 2, WEDNESDAY + 4]);
  });

  it('is approved or scheduled and comes this week or the next, the nearest first', () => {
    const digest = of([post(12, 'Approuvé'), post(11, 'Approuvé'), post(1, 'Programmé', LINK), post(2, '', '', { approvedOn: WEDNESDAY }), post(3, '', '', { approvedOn: WEDNESDAY + 1 }), post(-1, 'Approuvé')]);
    expect(namesOf(digest.ahead)).toEqual(['Titre 1 Programmé', 'Titre 2', 'Titre 11 Approuvé']);
    // A link before the day is none to share yet.
    expect(digest.ahead.every(({ link }) => link === null)).toBe(true);
    expect(digest.out).toEqual([]);
  });

  it.each(['Idée', 'À produire', 'En révision', 'En pause', 'Annulé'])('is never %s, whatever else the row says', (status) => {
    const digest = of([post(-1, status, LINK, { approvedOn: WEDNESDAY - 3 }), post(1, status, LINK, { approvedOn: WEDNESDAY - 3 })]);
    expect([...digest.out, ...digest.ahead]).toEqual([]);
  });

  it('is of the week that is asked for, and of today’s where there is none such', () => {
    expect(of([], { week: { year: 2026, week: 40 } }).week).toEqual({ year: 2026, week: 40 });
    expect(of([], { week: { year: 2026, week: 99 } }).week).toEqual({ year: 2026, week: 48 });
  });

  it('stands under each channel that it has a link to', () => {
    const both = post(-1, 'Publié', 'FB: https://facebook.com/a | https://instagram.com/p/b', { channel: 'Facebook, Instagram, TikTok' });
    expect(of([both]).out.map(({ channel, link, advice }) => [channel, link, advice])).toEqual([['facebook', 'https://facebook.com/a', 'share'], ['instagram', 'https://instagram.com/p/b', 'comment']]);
    const own = post(-1, 'Publié', 'https://example.com/nouvelles', { channel: 'Infolettre' });
    expect(of([own]).out.map(({ channel, advice }) => [channel, advice])).toEqual([['Infolettre', 'forward']]);
    expect(of([post(1, 'Approuvé', '', { channel: 'Facebook, YouTube' })]).ahead.map(({ channel }) => channel)).toEqual(['facebook', 'youtube']);
    expect(of([post(1, 'Approuvé', '', { channel: '' }), post(1, 'Approuvé', '', { channel: 'TikTok' })]).ahead.map(({ channel }) => channel)).toEqual(['tiktok', '']);
  });

  it('has the text ready to copy: with its hashtags, else the title, and never endless', () => {
    const copyOf = (more: Parameters<typeof post>[3]): string | undefined => of([post(-1, 'Publié', LINK, more)]).out[0]?.copy;
    expect([copyOf({ text: 'Bonjour.\nVenez!' }), copyOf({ text: 'Bonjour #ici', hashtags: '#ici' }), copyOf({ text: 'Bonjour', hashtags: '#ici' }), copyOf({})]).toEqual(['Bonjour.\nVenez!', 'Bonjour #ici', 'Bonjour\n\n#ici', 'Titre -1 Publié']);
    const long = copyOf({ text: '😀'.repeat(3000) }) ?? '';
    expect(long).toMatch(/^😀+…$/u);
    expect(long.length).toBeLessThanOrEqual(2000);
  });
});

describe('links for colleagues', () => {
  it.each([
    ['https://www.facebook.com/p/1', ['https://www.facebook.com/p/1']], ['www.example.com/p', ['https://www.example.com/p']], ['Voir (https://example.com/a), https://example.com/b', ['https://example.com/a', 'https://example.com/b']],
    [SCRIPT, []], ['data:text/html,x', []], ['file:///etc/passwd', []], ['ftp://example.com/a', []], ['https://user:pass@example.com/', []], ['à venir', []], ['', []],
    ['https://example.com/a https://example.com/a', ['https://example.com/a']], ['https://example.com/?q="a"&b=<c', ['https://example.com/?q=%22a%22&b=%3Cc']], ['https://exa mple.com/a?b=c', []],
  ])('%j gives %j', (cell, urls) => {
    expect(webLinks(cell).map(({ url }) => url)).toEqual(urls);
  });
});

describe('a link in the tab', () => {

  it.each([
    ['https://www.youtube.com/watch?v=abc', 'youtube.com/watch?v=abc'], ['http://example.com/', 'example.com/'],
    // What is cut says so.
    [`https://example.com/p/1?utm_source=${'x'.repeat(80)}`, 'example.com/p/1…'], ['https://www.facebook.com/musees.en.region.exemple/posts/1?a=b', 'facebook.com/…/posts/1'],
    [`https://example.com/${'a'.repeat(60)}😀`, `example.com/…${'a'.repeat(24)}😀`], [`https://${'un-'.repeat(12)}musee.example.com/p/actualites-1`, `${'un-'.repeat(12)}musee.example.com/…alites-1`],
  ])('%s shows as %s, and leads to the whole of it', (url, text) => {
    const digest = of([post(-1, 'Publié', url)]);
    expect(tableIn(documentOf(digest), 'out')?.rows.map((row) => row[4])).toEqual([{ value: text, link: { kind: 'web', url } }]);
    expect(digestText(digest, WORDS.fr)).toContain(`\n${url}\n`);
  });
});

describe('posts that did well', () => {
  const measured = (rates: readonly number[], status = 'Publié'): readonly (readonly Cell[])[] => rates.map((rate, at) => [WEDNESDAY - 9 - at, 'Facebook', `Titre ${at}`, at === 0 ? status : 'Publié', `${LINK}${at}`, 1000, rate]);
  const MEASURED = ['date', 'channel', 'title', 'status', 'url', 'reach', 'engagements'] as const;
  const usual = Array.from({ length: 14 }, () => 40);

  it('come first, once, where their channel has enough posts to compare', () => {
    const digest = digestFor(calendarOf(MEASURED, measured([100, ...usual])));
    expect(digest.worked.map(({ text, timesMedian, link }) => [text, timesMedian, link])).toEqual([['Titre 0', 2.5, `${LINK}0`]]);
    expect(namesOf(digest.out)).not.toContain('Titre 0');
    expect(digestFor(calendarOf(MEASURED, measured([100, 40, 40]))).worked).toEqual([]);
  });

  it('are left out where they are on hold by now', () => {
    expect(digestFor(calendarOf(MEASURED, measured([100, ...usual], 'En pause'))).worked).toEqual([]);
  });
});

describe.each(LANGUAGES)('the demo’s digest in %s', (language) => {
  it('is a tab with links of the web alone, and a text that says the same', async () => {
    const digest = await demoDigest(language);
    const document = documentOf(digest, `${language}-CA`);
    expect(document).toMatchObject({ key: 'digest 2026-W48', name: language === 'fr' ? 'À partager 2026-S48' : 'To share 2026-W48' });
    expect([digest.worked.length, digest.out.length, digest.ahead.length].every((count) => count > 0)).toBe(true);
    const { page } = planOf(document, { dateSystem: 1900 });
    expect(page?.links.map(({ to }) => to.kind)).toEqual(Array.from({ length: digest.worked.length + digest.out.length }, () => 'web'));
    const text = digestText(digest, WORDS[language]);
    for (const { link, copy } of [...digest.worked, ...digest.out]) expect(text).toContain(`${copy.replace(/\r\n?/g, '\n')}\n${link}\n`);
    for (const { copy } of digest.ahead) expect(text).toContain(copy.replace(/\r\n?/g, '\n'));
    expect(text).not.toMatch(/undefined|NaN|\[object|null/);
    expect(await fetchDigestWords(language)).toBe(WORDS[language]);
  });
});

describe('a digest that someone reads', () => {
  it('says in plain text where, when, what to do, and what to copy', () => {
    const text = plain(digestText(of([post(-1, 'Publié', LINK, { text: 'Venez!\r\n\r\n\r\nC’est gratuit.\u202e' }), post(1, 'Approuvé', '', { channel: '' })]), WORDS.fr));
    expect(text).toBe([
      'À partager, semaine 48', 'Semaine du 23 au 29 novembre 2026 · préparé le mercredi 25 novembre', '', 'Choisissez ce qui vous parle, ouvrez le lien et faites ce qui est proposé. Un mot de vous porte plus loin qu’un partage sans commentaire.', '',
      '— À partager maintenant —', '', 'Facebook · mar. 24 nov., 12 h', '→ Partager, avec un mot de vous', 'Venez!', '', 'C’est gratuit.', LINK, '',
      '— À venir —', '', 'Attendez la parution, puis commentez et partagez.', '', 'Autres · jeu. 26 nov., 12 h', 'Titre 1 Approuvé', '',
    ].join('\n'));
  });

  it('says in a sentence that there is nothing', () => {
    const document = documentOf(of([]));
    expect([tableIn(document, 'out')?.empty, tableIn(document, 'ahead')?.empty, tableIn(document, 'worked')]).toEqual([WORDS.fr.noOut, WORDS.fr.noAhead, undefined]);
    expect(textsOf(document)).not.toContain(WORDS.fr.await);
    expect(digestText(of([]), WORDS.en)).toContain('Nothing approved is coming up, this week or the next.');
  });

  it('says once what to do with all that comes next', () => {
    const digest = of([post(1, 'Approuvé'), post(2, 'Approuvé')]);
    expect(textsOf(documentOf(digest)).filter((text) => text === 'Attendez la parution, puis commentez et partagez.')).toHaveLength(1);
    expect(digestText(digest, WORDS.fr).split(WORDS.fr.await)).toHaveLength(2);
    expect(tableIn(documentOf(digest), 'ahead')?.rows.map((row) => row.length)).toEqual([3, 3]);
  });

  it('has its channels by name, whoever named them', () => {
    const posts = ['TikTok', 'Infolettre', 'Facebook', 'été au musée', ''].map((channel) => post(1, 'Approuvé', '', { channel }));
    expect(of(posts).ahead.map(({ channel }) => channel)).toEqual(['été au musée', 'facebook', 'Infolettre', 'tiktok', '']);
  });

  it('is in the typography of Québec', () => {
    const words = WORDS.fr;
    const own = [words.intro, words.noOut, words.noAhead, words.await, words.times(2.345), ...(['share', 'comment', 'watch', 'forward'] as const).map(words.advice), ...words.outHeads, ...words.aheadHeads];
    for (const text of own) expect(text).not.toMatch(/\s[?!;]|[^\u00a0\d]:(?:\s|$)|«[^\u00a0]|[^\u00a0]»|'/);
    expect(plain(words.times(2.345))).toBe('2,3 fois l’engagement habituel de ce canal');
  });
});

describe('the digest of any calendar', () => {
  const row: fc.Arbitrary<readonly Cell[]> = fc.tuple(
    fc.option(fc.integer({ min: WEDNESDAY - 20, max: WEDNESDAY + 20 }), { freq: 9, nil: null }), fc.constantFrom(null, 0.25, 0.5), fc.subarray(['Facebook', 'TikTok', 'Infolettre']).map((each) => each.join(', ')),
    fc.constantFrom('Phare', 'Gare', ''), fc.constantFrom('', 'Un texte', '=1+1'), fc.constantFrom('', 'Idée', 'À produire', 'En révision', 'Approuvé', 'Programmé', 'Publié', 'En pause', 'Annulé', 'zut'),
    fc.constantFrom('', '', LINK, 'https://www.tiktok.com/@a/video/2', SCRIPT, 'à venir'), fc.constantFrom(null, WEDNESDAY - 1), fc.constantFrom('', '#ici'),
  );

  it('shares nothing that is not approved, no link but those of the web, and nothing twice', () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 50 }), (rows) => {
      const { worked, out, ahead } = of(rows);
      for (const each of [...worked, ...out, ...ahead]) expect(['published', 'approved', 'scheduled', null]).toContain(each.state);
      for (const { link, day } of out) {
        expect(link).toMatch(/^https?:\/\//);
        expect(day).toBeLessThanOrEqual(WEDNESDAY);
      }
      for (const { state, day, cell } of ahead) {
        expect(day).toBeGreaterThanOrEqual(WEDNESDAY);
        if (state === null) expect(rows[cell.row - 1]?.[7]).not.toBeNull();
      }
      const keys = [...worked, ...out, ...ahead].map(({ cell, channel, link }) => `${cell.row} ${channel} ${link ?? ''}`);
      expect(new Set(keys).size).toBe(keys.length);
    }));
  });

  it('does not depend on the order of the rows, and becomes a tab', () => {
    const said = ({ out, ahead, withoutLink }: Digest): unknown => [withoutLink, ...[out, ahead].map((posts) => posts.map(({ text, day, channel, link }) => [text, day, channel, link].join('|')).sort())];
    fc.assert(fc.property(fc.array(row, { maxLength: 30 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))), ([rows, shuffled]) => {
      const dated = (all: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => all.filter(([on]) => on !== null);
      expect(said(of(dated(shuffled)))).toEqual(said(of(dated(rows))));
      expect(planOf(documentOf(of(rows)), { dateSystem: 1900 }).cells.length).toBeGreaterThan(5);
    }), { numRuns: 40 });
  });
});
