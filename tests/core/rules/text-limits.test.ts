/** The limits on texts, hashtags and mentions: when a post is over, by which limit, and which part has to go. */
import { describe, expect, it } from 'vitest';
import type { ChannelRow } from '../../../core/side-tabs/channels-tab.ts';
import type { StyleKind, StyleRow } from '../../../core/side-tabs/style-tab.ts';
import type { SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import type { CheckOptions } from './calendar-of.ts';
import { checkRows, day } from './calendar-of.ts';
import { sideTabOf } from './side-tab-of.ts';

const TODAY = day('2026-11-23');
const SOON = TODAY + 7;
const NOBODY = { word: '', people: [], shared: null };

const BLANK_STYLE: Omit<StyleRow, 'row'> = { rule: null, ruleWord: '', channels: { only: new Set(), except: new Set() }, value: '', countWord: null, reason: '' };

/** A style tab of limits: kind, number, the only channels it is about. */
function style(...rows: readonly (readonly [StyleKind, number, ...string[]])[]): SideTabs {
  return sideTabOf('style', ['rule', 'channels', 'value'], BLANK_STYLE, rows.map(([rule, count, ...only]) => ({
    rule, value: String(count), countWord: count, channels: { only: new Set(only), except: new Set() },
  })));
}

const BLANK_CHANNEL: Omit<ChannelRow, 'row'> = {
  network: [], networkWord: '', handle: '', url: '', department: '', owner: NOBODY, backup: NOBODY, recovery: NOBODY, status: null, statusWord: '', audience: [],
  level: null, objectives: [], least: null, most: null, spacing: null, quietFrom: null, quietTo: null, days: null, nextAction: null, tool: null,
};

function found(code: Finding['code'], roles: readonly Role[], rows: readonly (readonly Cell[])[], options: CheckOptions = {}): readonly Finding[] {
  return checkRows(roles, rows, TODAY, options).findings.filter((finding) => finding.code === code);
}

/** What is said of one post of next week. */
function tooLong(channel: string, text: string, options: CheckOptions = {}): readonly Finding[] {
  return found('text-too-long', ['date', 'channel', 'text'], [[SOON, channel, text]], options);
}

function parametersOf(findings: readonly Finding[]): readonly unknown[] {
  return findings.map(({ parameters }) => parameters);
}

describe('a text that is too long', () => {
  it.each([
    ['X', 280, 'characters'], ['Instagram', 2200, 'characters'], ['LinkedIn', 3000, 'characters'], ['Threads', 500, 'characters'],
    ['Bluesky', 300, 'characters'], ['Mastodon', 500, 'characters'], ['Pinterest', 500, 'characters'], ['YouTube', 5000, 'characters'],
  ])('is one beyond the limit of %s', (channel, most, unit) => {
    expect(tooLong(channel, 'é'.repeat(most))).toEqual([]);
    const [finding] = tooLong(channel, 'é'.repeat(most + 1));
    expect(finding?.parameters).toMatchObject({ length: most + 1, most, unit });
    expect(finding?.mark).toEqual({ start: most, end: most + 1 });
  });

  it('is an error where the network refuses it, and a warning where a server may take it', () => {
    expect(tooLong('Instagram', 'a'.repeat(2201)).map(({ severity }) => severity)).toEqual(['error']);
    expect(tooLong('Mastodon', 'a'.repeat(501)).map(({ severity }) => severity)).toEqual(['warning']);
    const severities = new Map([['text-too-long', 'suggestion']] as const);
    expect(tooLong('Instagram', 'a'.repeat(2201), { settings: { severities } }).map(({ severity }) => severity)).toEqual(['suggestion']);
  });

  it('is judged by bytes too on Bluesky', () => {
    const [finding] = tooLong('Bluesky', '👩‍👩‍👧‍👦'.repeat(130));
    expect(finding?.parameters).toMatchObject({ unit: 'bytes', length: 3250, most: 3000 });
    expect(finding?.mark).toEqual({ start: 120 * 11, end: 130 * 11 });
  });

  it('is said once of a cell of several channels, of the one it misses most', () => {
    expect(parametersOf(tooLong('Instagram, X, Facebook', 'a'.repeat(2300)))).toMatchObject([{ channel: 'x', most: 280 }]);
    expect(tooLong('Facebook, LinkedIn', 'a'.repeat(2300))).toEqual([]);
  });

  it('goes by the tool of the channel, else that of the row, else that of the settings', () => {
    const text = 'a'.repeat(5400);
    const channels = sideTabOf('channels', ['network', 'tool'], BLANK_CHANNEL, [{ network: ['facebook'], tool: 'buffer' }]);
    expect(tooLong('Facebook', text)).toEqual([]);
    expect(parametersOf(tooLong('Facebook', text, { tabs: channels }))).toMatchObject([{ most: 5000, source: 'tool', tool: 'buffer' }]);
    expect(parametersOf(tooLong('Facebook', text, { settings: { exportTarget: 'buffer' } }))).toMatchObject([{ most: 5000 }]);
    const roles = ['date', 'channel', 'text', 'tool'] as const;
    expect(parametersOf(found('text-too-long', roles, [[SOON, 'Facebook', text, 'Buffer (Léa)']]))).toMatchObject([{ most: 5000 }]);
    expect(found('text-too-long', roles, [[SOON, 'Facebook', text, 'Metricool']], { settings: { exportTarget: 'buffer' } })).toEqual([]);
    expect(parametersOf(found('text-too-long', roles, [[SOON, 'Facebook', text, 'Metricool']], { tabs: channels }))).toMatchObject([{ most: 5000 }]);
  });

  it('takes the page of the account where a network has several', () => {
    const tabs = sideTabOf('channels', ['network', 'handle', 'tool'], BLANK_CHANNEL, [
      { network: ['facebook'], handle: 'phare', tool: 'metricool' }, { network: ['facebook'], handle: 'moulin', tool: 'buffer' },
    ]);
    const rows = [[SOON, 'Facebook', '@moulin', 'a'.repeat(5400)], [SOON, 'Facebook', '@phare', 'b'.repeat(5400)]];
    expect(found('text-too-long', ['date', 'channel', 'account', 'text'], rows, { tabs }).map(({ cells }) => cells[0].row)).toEqual([1]);
  });

  it('is also one beyond the team’s own limit, as a warning, on the channels that it names', () => {
    const tabs = style(['text-most', 1500, 'linkedin']);
    expect(tooLong('LinkedIn', 'a'.repeat(1600), { tabs })).toMatchObject([{ severity: 'warning', parameters: { most: 1500, source: 'team' }, mark: { start: 1500, end: 1600 } }]);
    expect(tooLong('Facebook', 'a'.repeat(1600), { tabs })).toEqual([]);
    expect(tooLong('LinkedIn', 'a'.repeat(3100), { tabs })).toMatchObject([{ severity: 'error', parameters: { most: 3000, source: 'network' } }]);
  });

  it('goes by the row that names the channel before the one for all, whichever is lower and in whatever order', () => {
    for (const rows of [[['text-most', 1500, 'linkedin'], ['text-most', 1000]], [['text-most', 1000], ['text-most', 1500, 'linkedin']]] as const) {
      const tabs = style(...rows);
      expect(tooLong('LinkedIn', 'a'.repeat(1200), { tabs })).toEqual([]);
      expect(parametersOf(tooLong('LinkedIn', 'a'.repeat(1600), { tabs }))).toMatchObject([{ most: 1500, source: 'team' }]);
      expect(parametersOf(tooLong('Facebook', 'a'.repeat(1200), { tabs }))).toMatchObject([{ most: 1000 }]);
    }
    expect(parametersOf(tooLong('LinkedIn', 'a'.repeat(1200), { tabs: style(['text-most', 2000], ['text-most', 1500, 'linkedin'], ['text-most', 1100, 'linkedin']) }))).toMatchObject([{ most: 1100 }]);
    const tags = (channel: string): readonly Finding[] =>
      found('hashtags-too-many', ['date', 'channel', 'text'], [[SOON, channel, 'Bonjour #musée #expo']], { tabs: style(['hashtags-most', 0], ['hashtags-most', 3, 'linkedin']) });
    expect(tags('LinkedIn')).toEqual([]);
    expect(parametersOf(tags('LinkedIn, Facebook'))).toMatchObject([{ channel: 'facebook', most: 0 }]);
  });

  it('is none on X where the team says that its account may write more', () => {
    expect(tooLong('X', 'a'.repeat(900), { tabs: style(['text-most', 1000, 'x']) })).toEqual([]);
    expect(parametersOf(tooLong('X', 'a'.repeat(900), { tabs: style(['text-most', 1000]) }))).toMatchObject([{ most: 280 }]);
    expect(parametersOf(tooLong('Instagram', 'a'.repeat(2300), { tabs: style(['text-most', 4000, 'instagram']) }))).toMatchObject([{ most: 2200 }]);
  });

  it('is none on X where longer posts of the account have gone out', () => {
    const roles = ['date', 'channel', 'status', 'text'] as const;
    const out = (text: string): Cell[] => [TODAY - 5, 'X', 'Publié', text.repeat(400)];
    const next = [SOON, 'X', 'À produire', 'z'.repeat(400)];
    expect(found('text-too-long', roles, [out('a'), out('b'), next])).toEqual([]);
    expect(found('text-too-long', roles, [out('a'), next])).toHaveLength(1);
  });

  it('concerns what can still be changed: no past, published or cancelled post, no idea and no event', () => {
    const text = 'a'.repeat(2300);
    const roles = ['date', 'channel', 'status', 'text', 'row_kind'] as const;
    const rows = [
      [TODAY - 1, 'Instagram', 'Approuvé', text, 'Publication'], [SOON, 'Instagram', 'Publié', text, 'Publication'], [SOON, 'Instagram', 'Annulé', text, 'Publication'],
      [SOON, 'Instagram', '', text, 'Évènement'], [null, 'Instagram', '', text, 'Idée'], [TODAY, 'Instagram', 'Approuvé', `${text}b`, 'Publication'], [null, 'Instagram', 'En révision', `${text}c`, 'Publication'],
    ];
    expect(found('text-too-long', roles, rows).map(({ cells }) => cells[0].row + 1)).toEqual([7, 8]);
  });

  it('leaves alone what goes out in parts: threads, articles, series of slides', () => {
    const long = 'a'.repeat(400);
    const roles = ['date', 'channel', 'format', 'text'] as const;
    expect(found('text-too-long', roles, [[SOON, 'X', 'Thread', long], [SOON, 'LinkedIn', 'Article', 'b'.repeat(3500)]])).toEqual([]);
    for (const text of [`1/3 ${long}\n2/3 ${long}\n3/3 fin`, `🧵 ${long}`, `${long}\n---\n${long}`, `${long} 1/\n${long} 2/`]) expect(tooLong('X', text)).toEqual([]);
    expect(tooLong('Instagram', `Diapo 1 ${'a'.repeat(1200)}\nDiapo 2 ${'b'.repeat(1200)}`)).toEqual([]);
    expect(tooLong('Instagram', `${'a'.repeat(2200)}\n---\n${long}`)).toHaveLength(1);
  });

  it('has its mark before the character or link that goes over, never within', () => {
    const link = `https://exemple.ca/${'a'.repeat(80)}`;
    const text = `${'a'.repeat(270)} ${link} fin`;
    expect(tooLong('X', text)[0]?.mark).toEqual({ start: 271, end: text.length });
    const flags = `${'a'.repeat(279)}🇨🇦🇨🇦`;
    expect(tooLong('X', flags)[0]?.mark).toEqual({ start: 279, end: 287 });
    const accented = 'e\u0301'.repeat(301);
    expect(tooLong('Bluesky', accented)[0]?.mark).toEqual({ start: 600, end: 602 });
  });

  it('judges titles of videos and pins alone, and asks to look', () => {
    const roles = ['date', 'channel', 'title'] as const;
    const title = 'a'.repeat(101);
    const findings = found('text-too-long', roles, [[SOON, 'YouTube', title], [SOON, 'YouTube, Facebook', title], [SOON, 'Facebook', title]]);
    expect(findings).toMatchObject([{ confidence: 'to-check', parameters: { part: 'title', most: 100 }, cells: [{ row: 1, column: 2 }, {}] }]);
  });

  it('is counted in time that grows with the text, whatever it holds', () => {
    const pile = `e${'\u0301\u0323'.repeat(16_000)}`;
    expect(parametersOf(tooLong('X', pile))).toMatchObject([{ most: 280 }]);
  });
});

describe('too many hashtags', () => {
  const tags = (count: number): string => Array.from({ length: count }, (_, index) => `#mot${index}`).join(' ');

  function tooMany(date: Cell, channel: string, text: string, hashtags = '', options: CheckOptions = {}): readonly Finding[] {
    return found('hashtags-too-many', ['date', 'channel', 'text', 'hashtags'], [[date, channel, text, hashtags]], options);
  }

  it('are more than five on Instagram since 19 December 2025, as a warning, and more than thirty as an error', () => {
    expect(tooMany(SOON, 'Instagram', tags(5))).toEqual([]);
    expect(tooMany(SOON, 'Instagram', tags(6))).toMatchObject([{ severity: 'warning', parameters: { count: 6, most: 5 }, mark: { start: 30, end: 35 } }]);
    expect(tooMany(SOON, 'Instagram', tags(31))).toMatchObject([{ severity: 'error', parameters: { count: 31, most: 5 } }]);
  });

  it('were more than thirty before that day', () => {
    const today = day('2025-12-01');
    const roles = ['date', 'channel', 'text'] as const;
    const codes = (date: string, count: number): readonly string[] =>
      checkRows(roles, [[day(date), 'Instagram', tags(count)]], today).found.filter((line) => line.startsWith('hashtags'));
    expect(codes('2025-12-18', 30)).toEqual([]);
    expect(codes('2025-12-18', 31)).toHaveLength(1);
    expect(codes('2025-12-19', 6)).toHaveLength(1);
  });

  it('are counted in text and column together, each once', () => {
    expect(tooMany(SOON, 'Instagram', `Été ${tags(3)}`, '#mot0 #MOT1 #mot2 #été #hiver')).toEqual([]);
    const [finding] = tooMany(SOON, 'Instagram', tags(3), '#mot0, #un, #deux, #trois, #quatre');
    expect(finding).toMatchObject({ parameters: { count: 7 }, cells: [{ column: 3 }, { column: 2 }], mark: { start: 19, end: 34 } });
  });

  it('are no numbers, links, languages or emoji', () => {
    expect(tooMany(SOON, 'Instagram', '#1 #2 #3 C# https://exemple.ca/#ancre exemple.ca/page?a=1&b=-#ici &#233; #️⃣ # seul #un #deux #trois #quatre #cinq')).toEqual([]);
    expect(tooMany(SOON, 'Instagram', '#un#deux#trois#100jours #quatre,#cinq')).toHaveLength(1);
  });

  it('are one too many on Threads from the second', () => {
    expect(tooMany(SOON, 'Threads', '#un')).toEqual([]);
    expect(tooMany(SOON, 'Instagram, Threads', '#un #deux')).toMatchObject([{ parameters: { channel: 'threads', most: 1 } }]);
  });

  it('go by the style guide where it allows fewer', () => {
    const tabs = style(['hashtags-most', 3, 'linkedin', 'instagram']);
    expect(tooMany(SOON, 'LinkedIn', tags(4), '', { tabs })).toMatchObject([{ parameters: { most: 3, isTeam: true } }]);
    expect(tooMany(SOON, 'Instagram', tags(6), '', { tabs })).toMatchObject([{ parameters: { most: 3, isTeam: true } }]);
    expect(tooMany(SOON, 'Facebook', tags(9), '', { tabs })).toEqual([]);
    expect(tooMany(SOON, 'Instagram', tags(6), '', { tabs: style(['hashtags-most', 5]) })).toMatchObject([{ parameters: { most: 5, isTeam: false } }]);
    expect(tooMany(TODAY - 1, 'LinkedIn', tags(4), '', { tabs })).toEqual([]);
  });
});

describe('too many mentions', () => {
  const roles = ['date', 'channel', 'text'] as const;

  it('are more than the style guide allows, people counted once and addresses not at all', () => {
    const tabs = style(['mentions-most', 2]);
    const found2 = (text: string): readonly Finding[] => found('mentions-too-many', roles, [[SOON, 'Facebook', text]], { tabs });
    expect(found2('Avec @léa, @Léa et @jo à @14h30; écrire à nom@exemple.ca ou youtube.com/@musee')).toEqual([]);
    expect(found2('Avec @léa.b, @jo_c et @musee@mastodon.example.')).toMatchObject([{ parameters: { count: 3, most: 2 }, mark: { start: 22, end: 28 } }]);
  });

  it('can’t be judged without a style guide', () => {
    expect(checkRows(roles, [[SOON, 'Facebook', '@a @b']], TODAY).notRun).toContainEqual({ code: 'mentions-too-many', missing: [], missingTabs: ['style'] });
  });
});
