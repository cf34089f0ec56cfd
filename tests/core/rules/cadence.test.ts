/** The rules about how often channels speak: what they tell of the weeks to come, and what they leave alone. */
import { describe, expect, it } from 'vitest';
import { findingSentence, rulesIn } from '../../../core/index.ts';
import { CADENCE_RULES } from '../../../core/rules/cadence/cadence-rules.ts';
import type { ChannelRow } from '../../../core/side-tabs/channels-tab.ts';
import { NO_SIDE_TABS } from '../../../core/side-tabs/side-tabs.ts';
import type { SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { plainChannels } from '../../fixtures/cadence/plain-calendar.ts';
import { checkRows, day } from './calendar-of.ts';

/** A Wednesday. */
const TODAY = day('2026-11-25');
const MONDAY = TODAY - 2;
const ROLES = ['date', 'time', 'channel', 'title', 'status'] as const;

function pages(...rows: readonly Partial<ChannelRow>[]): SideTabs {
  return { ...NO_SIDE_TABS, channels: plainChannels(rows.map((row) => ({ network: ['facebook'], networkWord: 'Facebook', level: 'active', ...row }))) };
}

/** Posts on Facebook, at nine, so many days from this week's Monday. */
function posts(...days: readonly number[]): readonly (readonly Cell[])[] {
  return days.map((later, at) => [MONDAY + later, 0.375, 'Facebook', `Publication ${at}`, later < 2 ? 'Publié' : 'Programmé']);
}

function found(rows: readonly (readonly Cell[])[], tabs: SideTabs, today: number = TODAY): readonly string[] {
  const { findings } = checkRows(ROLES, rows, today, { tabs });
  return findings.flatMap((finding) => (Object.hasOwn(CADENCE_RULES, finding.code) ? [findingSentence(finding, rulesIn('en')).replaceAll('\u00a0', ' ')] : []));
}

describe('a week under its least', () => {
  it('is told with the first slot that is free, the nearest first', () => {
    expect(found(posts(0, 3, 7, 16, 17), pages({ least: 2 }))).toEqual(['Facebook, week of November 30: 1 post, minimum 2; free slot on December 3 at 9 am.']);
    expect(found(posts(0, 3, 15, 23, 24), pages({ least: 2 }))).toEqual([
      'Facebook, week of November 30: no post, minimum 2; free slot on November 30 at 9 am.', 'Facebook, week of December 7: 1 post, minimum 2; free slot on December 10 at 9 am.',
    ]);
  });

  it('is a warning while it is near', () => {
    const { findings } = checkRows(ROLES, posts(0, 3, 7, 16, 17, 21, 22), TODAY, { tabs: pages({ least: 3 }) });
    const told = findings.filter(({ code }) => code === 'week-under');
    expect(told.map(({ severity, cells }) => [severity, cells[0].column])).toEqual([['warning', 1], ['warning', 1], ['suggestion', 1], ['suggestion', 1]]);
  });

  it('counts what is out already in the week of today, and is silent where nothing more fits in', () => {
    expect(found(posts(0, 1, 7, 8), pages({ least: 2 }))).toEqual([]);
    expect(found(posts(0, 7, 10), pages({ least: 2 }))[0]).toContain('week of November 23: 1 post');
    // Sunday: the week has no day left.
    expect(found(posts(0, 7, 8), pages({ least: 2 }), MONDAY + 6)).toEqual([]);
  });

  it('is no matter beyond what is planned at all, nor of a calendar that is no longer kept', () => {
    expect(found(posts(0, 3, 7, 8), pages({ least: 2 }))).toEqual([]);
    expect(found(posts(-60, -58), pages({ least: 2 }))).toEqual([]);
    expect(found([], pages({ least: 2 }))).toEqual([]);
  });

  it('is none of a channel that is passive, sleeps, is to be closed or has never spoken', () => {
    const rows = posts(0, 3, 7, 21);
    expect(found(rows, pages({ least: 2, level: 'passive' }))).toEqual([]);
    expect(found(rows, pages({ least: 2, status: 'to-close', statusWord: 'À fermer' }))).toEqual([]);
    expect(found(rows, pages({ network: ['tiktok'], networkWord: 'TikTok', least: 2 }))).toEqual([]);
  });

  it('does not count ideas, events and cancelled posts', () => {
    const rows = [...posts(0, 3, 7, 16, 17), [MONDAY + 8, null, 'Facebook', 'Portrait', 'Idée'], [MONDAY + 9, null, 'Facebook', 'Visite', 'Annulé']];
    expect(found(rows, pages({ least: 2 }))).toHaveLength(1);
  });

  it('is judged by no least that is over the most', () => {
    expect(found(posts(0, 3, 7, 8, 16), pages({ least: 5, most: 2 }))).toEqual(['Facebook: minimum 5 a week, but maximum 2.']);
    expect(found(posts(0, 3, 7, 8, 16), pages({ least: 2, most: 2 }))).not.toContainEqual(expect.stringContaining('maximum 2'));
  });
});

describe('a week over its most', () => {
  it('is told at the last post that can be moved', () => {
    const rows = posts(7, 8, 9);
    expect(found(rows, pages({ most: 2 }))).toEqual(['Facebook, week of November 30: 3 posts; the maximum is 2.']);
    const { found: lines } = checkRows(ROLES, rows, TODAY, { tabs: pages({ most: 2 }) });
    expect(lines).toContain('week-over A4');
  });

  it('is no matter once all of it is out, and adds up the pages of a network', () => {
    expect(found(posts(-7, -6, -5, 0, 1), pages({ most: 1 }))).toEqual([]);
    expect(found(posts(7, 8, 9), pages({ handle: 'phare', most: 2 }, { handle: 'musee', most: 1 }))).toEqual([]);
    expect(found(posts(7, 8, 9), pages({ most: 2 }, { most: null }))).toEqual([]);
  });
});

describe('a silence to come', () => {
  const steady = Array.from({ length: 16 }, (_, index) => -48 + index * 3);

  it('is told where it is longer than any of late, by the post that ends it', () => {
    expect(found(posts(...steady, 12), NO_SIDE_TABS)).toEqual(['Facebook: no post for 10 days (November 25 to December 4).']);
  });

  it('is none of a channel that speaks now and then, is passive, or after which nothing is planned', () => {
    expect(found(posts(-40, -20, 12), NO_SIDE_TABS)).toEqual([]);
    expect(found(posts(...steady, 12), pages({ level: 'passive' }))).toEqual([]);
    expect(found(posts(...steady), NO_SIDE_TABS)).toEqual([]);
  });

  it('is not told a second time where a week of it is under the least', () => {
    expect(found(posts(...steady, 19), pages({ least: 2 }))).toEqual([expect.stringContaining('week of November 23'), expect.stringContaining('week of November 30'), expect.stringContaining('week of December 7')]);
  });

  it('is as long as the team says', () => {
    const { findings } = checkRows(ROLES, posts(...steady, 12), TODAY, { settings: { silenceDays: 11 } });
    expect(findings.filter(({ code }) => code === 'silence-ahead')).toEqual([]);
  });
});

describe('a page in several rows that each have a target', () => {
  const doubled = (...rows: readonly Partial<ChannelRow>[]): readonly string[] => found([], pages(...rows));

  it('is told once with its rows and what they come to, to be looked at', () => {
    expect(doubled({ least: 3 }, { network: ['tiktok'], networkWord: 'TikTok', least: 1 }, { least: 3, most: 5 })).toEqual(['Facebook: same page in rows 2, 4; their minimums add up (6 a week).']);
    expect(doubled({ handle: 'Phare', most: 3 }, { handle: 'phare', most: 4 }, { handle: 'phare', most: 4 })).toEqual(['Facebook (Phare): same page in rows 2, 3, 4; their targets add up.']);
    const { findings } = checkRows(ROLES, [], TODAY, { tabs: pages({ least: 3 }, { least: 2 }) });
    expect(findings.filter(({ code }) => code === 'target-doubled').map(({ cells, severity, confidence }) => [severity, confidence, cells.map(({ row }) => row)])).toEqual([['suggestion', 'to-check', [1, 2]]]);
  });

  it('is told once of two rows on several networks', () => {
    const both = { network: ['facebook', 'instagram'], networkWord: 'Facebook, Instagram', least: 2 };
    expect(doubled(both, both)).toEqual(['Facebook, Instagram: same page in rows 2, 3; their minimums add up (4 a week).']);
  });

  it('is none of rows that days, accounts, departments, audiences or words tell apart, nor of one that asks for nothing', () => {
    for (const [one, other] of [
      [{ days: 0b11 }, { days: 0b100 }], [{ handle: 'phare' }, { handle: 'musee' }], [{ department: 'Sud' }, { department: 'Nord' }], [{ audience: ['Familles'] }, { audience: ['Écoles'] }],
      [{ networkWord: 'Facebook FR' }, { networkWord: 'Facebook EN' }], [{}, { level: 'passive' }], [{}, { least: null }], [{}, { status: 'to-close', statusWord: 'À fermer' }],
    ] satisfies readonly (readonly [Partial<ChannelRow>, Partial<ChannelRow>])[]) expect(doubled({ least: 2, ...one }, { least: 1, ...other })).toEqual([]);
    expect(doubled({ least: 2, days: 0b11 }, { least: 1, days: 0b110 })).toHaveLength(1);
  });
});

describe('a target for a channel without any post', () => {
  const tikTok = (more: Partial<ChannelRow> = {}): SideTabs => pages({ least: null }, { network: ['tiktok'], networkWord: 'TikTok', least: 2, ...more });
  const rows = posts(0, 3, 7, 10, 14);

  it('is told at its cell, to be looked at', () => {
    const { findings } = checkRows(ROLES, rows, TODAY, { tabs: tikTok() });
    const told = findings.filter(({ code }) => code === 'target-without-posts');
    expect(told.map(({ cells, severity, confidence }) => [severity, confidence, cells])).toEqual([['suggestion', 'to-check', [{ sheet: 'channels', row: 2, column: 1 }]]]);
    expect(found(rows, tikTok())).toEqual(['TikTok: minimum 2 a week, but no post in the calendar.']);
  });

  it('names the channel of the calendar that it may be a slip for, unless that one is listed', () => {
    const misspelt = { network: ['facebok'], networkWord: 'Facebok', least: 2 };
    expect(found(rows, pages(misspelt))).toEqual(['Facebok: minimum 2 a week, but no post in the calendar. Did you mean “Facebook”?']);
    expect(found(rows, pages({ least: null }, misspelt))).toEqual(['Facebok: minimum 2 a week, but no post in the calendar.']);
    expect(found(rows, pages({ ...misspelt, network: ['infolettre'], networkWord: 'Infolettre' }))).toEqual(['Infolettre: minimum 2 a week, but no post in the calendar.']);
  });

  it('is none where a post was or is to come, however long ago, nor where nothing is asked', () => {
    for (const later of [-400, 2, 90]) expect(found([...rows, [MONDAY + later, 0.5, 'TikTok', 'Coulisses', 'Publié']], tikTok()).join()).not.toContain('no post in the calendar');
    expect(found([...rows, [MONDAY + 2, 0.5, 'Tous les canaux', 'Coulisses', 'Publié']], tikTok()).join()).not.toContain('no post in the calendar');
    for (const more of [{ least: 0 }, { least: null, most: 3 }, { level: 'passive' }, { status: 'to-close', statusWord: 'À fermer' }, { least: 3, most: 1 }] as const) expect(found(rows, tikTok(more)).join()).not.toContain('no post in the calendar');
  });

  it('is none of a calendar that has only begun or names no channel; an idea is no post', () => {
    expect(found(posts(0, 3, 7), tikTok())).toEqual([]);
    expect(found(rows.map(([on, at, , title, status]) => [on ?? null, at ?? null, null, title ?? null, status ?? null]), tikTok()).join()).not.toContain('no post in the calendar');
    expect(found([...rows, [MONDAY + 8, null, 'TikTok', 'Portrait', 'Idée']], tikTok())).toEqual(['TikTok: minimum 2 a week, but no post in the calendar.']);
  });

  it('is not told a second time as a page that sleeps', () => {
    const kept = Array.from({ length: 60 }, (_, at) => -150 + at * 3);
    const codes = (more: Partial<ChannelRow>): readonly string[] => checkRows(ROLES, posts(...kept), TODAY, { tabs: tikTok(more) }).findings.map(({ code }) => code).filter((code) => code === 'channel-dormant' || code === 'target-without-posts');
    expect(codes({})).toEqual(['target-without-posts']);
    expect(codes({ least: null })).toEqual(['channel-dormant']);
  });
});
