/** What the rules about the pages of the inventory find, and what they leave alone. */
import { describe, expect, it } from 'vitest';
import type { ChannelRow } from '../../../core/side-tabs/channels-tab.ts';
import type { SideField, SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { ownerEntry } from '../../../core/table/decode-owner.ts';
import { checkRows, day } from './calendar-of.ts';
import type { CheckOptions } from './calendar-of.ts';
import { sideTabOf } from './side-tab-of.ts';

const TODAY = day('2026-11-23');
const FIELDS: readonly SideField<'channels'>[] = ['network', 'handle', 'department', 'owner', 'backup', 'recovery', 'status', 'audience', 'level', 'objectives', 'nextAction'];
const NOBODY = ownerEntry('');

/** An official page with nothing wrong about it. */
const PAGE: Omit<ChannelRow, 'row'> = {
  network: ['facebook'], networkWord: 'Facebook', handle: 'phare', url: '', department: 'Communications', owner: ownerEntry('Inès Roy'), backup: ownerEntry('Luc Paré'),
  recovery: ownerEntry('Inès Roy'), status: 'official', statusWord: 'Officiel', audience: [], level: 'active', objectives: ['Notoriété'], least: null, most: null,
  spacing: null, quietFrom: null, quietTo: null, days: null, nextAction: null, tool: null,
};

function tabsOf(pages: readonly Partial<ChannelRow>[], fields = FIELDS): SideTabs {
  return sideTabOf('channels', fields, PAGE, pages);
}

/** What is found of these pages, beside an empty calendar. */
function found(pages: readonly Partial<ChannelRow>[], fields = FIELDS): readonly string[] {
  return foundBeside([], tabsOf(pages, fields));
}

/** Its day and channel, and its status where that matters. */
type Post = readonly Cell[];

function foundBeside(posts: readonly Post[], tabs: SideTabs, settings: CheckOptions['settings'] = {}): readonly string[] {
  const codes = /^(?:channel-(?:no-|dormant|rogue|double|action|undated))/;
  return checkRows(['date', 'channel', 'status'], posts, TODAY, { tabs, settings }).found.filter((line) => codes.test(line));
}

const sleeping = { status: 'dormant', statusWord: 'En sommeil' } as const;
const rogue = { status: 'rogue', statusWord: 'Voyou' } as const;
const double = { status: 'duplicate', statusWord: 'Doublon' } as const;
const closing = { status: 'to-close', statusWord: 'À fermer' } as const;

describe('an inventory without fault', () => {
  it('has no finding', () => {
    expect(found([{}, { handle: 'moulin' }, { network: ['x'], networkWord: 'X', handle: 'phare' }])).toEqual([]);
  });

  it('may hold a page whose status is a word of the team’s own', () => {
    expect(found([{ status: null, statusWord: 'Archivée', owner: NOBODY, backup: NOBODY, nextAction: TODAY - 40 }])).toEqual([]);
  });
});

describe('channel-no-owner', () => {
  it('finds a blank owner, several and a group, and says which', () => {
    const tabs = tabsOf([{ owner: NOBODY, backup: NOBODY }, { owner: ownerEntry('Inès, Luc') }, { owner: ownerEntry('Équipe') }]);
    const { findings } = checkRows(['date'], [], TODAY, { tabs });
    expect(findings.filter(({ code }) => code === 'channel-no-owner').map(({ code, parameters }) => [code, 'shared' in parameters ? parameters.shared : ''])).toEqual([
      ['channel-no-owner', null], ['channel-no-owner', 'several'], ['channel-no-owner', 'group'],
    ]);
  });

  it('is no matter on a page that closes, nor where no column holds owners', () => {
    expect(found([{ ...closing, owner: NOBODY, nextAction: TODAY + 30 }])).toEqual([]);
    expect(found([{ owner: NOBODY }], ['network', 'status'])).toEqual([]);
  });
});

describe('channel-no-backup', () => {
  it('finds an official page without one, and one whose backup is the owner', () => {
    expect(found([{ backup: NOBODY }, { backup: ownerEntry('inès roy') }, { backup: ownerEntry('Inès Roy, Luc Paré') }])).toEqual([
      'channel-no-backup E2', 'channel-no-backup E3',
    ]);
  });

  it('takes a page without a status for one that is kept', () => {
    expect(found([{ status: null, statusWord: '', backup: NOBODY }])).toEqual(['channel-no-backup E2']);
  });

  it('asks for an owner first, and for none on pages that are to go', () => {
    expect(found([{ owner: NOBODY, backup: NOBODY }, { ...closing, backup: NOBODY, nextAction: TODAY + 30 }])).toEqual(['channel-no-owner D2']);
  });
});

describe('channel-no-recovery', () => {
  it('finds the page that lacks what most have', () => {
    expect(found([{}, {}, { recovery: NOBODY }])).toEqual(['channel-no-recovery F4']);
  });

  it('says nothing of a column that hardly anybody fills', () => {
    expect(found([{ recovery: NOBODY }, { recovery: NOBODY }, {}])).toEqual([]);
  });
});

describe('pages that are to go', () => {
  it('are each told once, on their status, whether or not something is planned', () => {
    expect(found([{ ...rogue }, { ...double, nextAction: TODAY + 2 }, { ...sleeping, backup: NOBODY }])).toEqual([
      'channel-rogue G2', 'channel-double G3', 'channel-dormant G4',
    ]);
  });

  it('have a date when they are to be closed', () => {
    expect(found([{ ...closing }, { ...closing, nextAction: TODAY + 20 }])).toEqual(['channel-undated K2']);
  });

  it('are not undated where the cell holds a date that could not be read', () => {
    const tabs = tabsOf([{ ...closing }]);
    const cell = { sheet: 'channels', row: 1, column: 10 };
    expect(foundBeside([], { ...tabs, troubles: [{ kind: 'value-unreadable', tab: 'channels', field: 'nextAction', cell, text: 'au printemps', expects: 'date' }] })).toEqual([]);
  });
});

describe('the next action on a page', () => {
  it('is due once its date is past, on whatever page', () => {
    expect(found([{ ...closing, nextAction: TODAY - 1 }, { ...rogue, nextAction: TODAY - 1 }, { nextAction: TODAY - 1 }]).filter((line) => line.includes('action'))).toEqual([
      'channel-action-due K2', 'channel-action-due K3', 'channel-action-due K4',
    ]);
  });

  it('is told from today on for a week, and by their status alone on pages told already', () => {
    const dates = [TODAY, TODAY + 6, TODAY + 7];
    expect(found(dates.map((nextAction) => ({ nextAction })))).toEqual(['channel-action-soon K2', 'channel-action-soon K3']);
    expect(found([{ ...rogue, nextAction: TODAY + 2 }])).toEqual(['channel-rogue G2']);
  });
});

describe('channel-double', () => {
  const purpose = { department: 'Phare', audience: ['Familles'], objectives: ['Notoriété'] };

  it('finds two official pages of one network for one purpose', () => {
    expect(found([{ ...purpose, handle: 'phare' }, { ...purpose, handle: 'amis.du.phare', objectives: ['notoriété'] }])).toEqual(['channel-double B3 B2']);
  });

  it.each<readonly [string, Partial<ChannelRow>]>([
    ['on another network', { network: ['x'], networkWord: 'X' }],
    ['for another department', { department: 'Moulin' }],
    ['for another audience', { audience: ['Écoles'] }],
    ['for another objective', { objectives: ['Ventes'] }],
    ['in another language', { handle: 'phare.en' }],
    ['that is the same one, listed again', { handle: 'Phare' }],
    ['for nobody said', { audience: [] }],
  ])('lets a page be %s', (_, other) => {
    expect(found([{ ...purpose, handle: 'phare' }, { ...purpose, handle: 'amis', ...other }])).toEqual([]);
  });

  it('does not judge where three pages have one purpose, such as one for each site', () => {
    expect(found(['phare', 'moulin', 'gare'].map((handle) => ({ ...purpose, handle })))).toEqual([]);
  });
});

describe('channel-dormant, by the calendar', () => {
  const pinterest = { network: ['pinterest'], networkWord: 'Pinterest', handle: 'phare' };
  /** A post every other day on Facebook, from a hundred days ago to ten days ahead. */
  const posts: readonly Post[] = Array.from({ length: 55 }, (_, index) => [TODAY - 100 + index * 2, 'Facebook']);

  it('finds a page without a post for long, and says since when', () => {
    const { findings } = checkRows(['date', 'channel'], [...posts, [TODAY - 60, 'Pinterest']], TODAY, { tabs: tabsOf([pinterest]) });
    expect(findings.filter(({ code }) => code === 'channel-dormant').map(({ code, parameters, confidence }) => [code, 'seen' in parameters ? parameters.seen : null, confidence])).toEqual([
      ['channel-dormant', { days: 60 }, undefined],
    ]);
  });

  it('is to be checked where the calendar holds no post of it at all', () => {
    const { findings } = checkRows(['date', 'channel'], posts, TODAY, { tabs: tabsOf([pinterest]) });
    expect(findings.filter(({ code }) => code === 'channel-dormant').map(({ confidence }) => confidence)).toEqual(['to-check']);
  });

  it.each<readonly [string, readonly Post[]]>([
    ['a post within that time', [[TODAY - 59, 'Pinterest']]],
    ['a planned one', [[TODAY + 40, 'FB + Pinterest']]],
    ['one on all channels', [[TODAY + 1, 'Tous les canaux']]],
  ])('is content with %s', (_, more) => {
    expect(foundBeside([...posts, ...more], tabsOf([pinterest]))).toEqual([]);
  });

  it('does not count what was cancelled', () => {
    expect(foundBeside([...posts, [TODAY + 3, 'Pinterest', 'Annulé']], tabsOf([pinterest]))).toEqual(['channel-dormant B2']);
  });

  it('follows the team’s own number of days', () => {
    const more: readonly Post[] = [...posts, [TODAY - 30, 'Pinterest']];
    expect(foundBeside(more, tabsOf([pinterest]), { dormantAfterDays: 30 })).toEqual(['channel-dormant B2']);
  });

  it('leaves passive pages alone', () => {
    expect(foundBeside(posts, tabsOf([{ ...pinterest, level: 'passive' }]))).toEqual([]);
  });

  it.each<readonly [string, readonly Post[]]>([
    ['does not reach back', posts.filter(([when]) => Number(when) > TODAY - 50)],
    ['is hardly kept', posts.filter((_, index) => index % 6 === 0)],
    ['mostly names no channel', posts.map(([when], index) => [when ?? null, index % 2 === 0 ? 'Facebook' : 'À confirmer'])],
  ])('judges nothing by a calendar that %s', (_, few) => {
    expect(foundBeside(few, tabsOf([pinterest]))).toEqual([]);
  });
});
