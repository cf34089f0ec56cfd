/** What the rules about the channels of posts find, and what they leave alone. */
import { describe, expect, it } from 'vitest';
import type { ChannelRow } from '../../../core/side-tabs/channels-tab.ts';
import type { SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import type { OwnerEntry } from '../../../core/table/calendar.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { checkRows, day } from './calendar-of.ts';
import { sideTabOf } from './side-tab-of.ts';

const TODAY = day('2026-11-23');
const TOMORROW = TODAY + 1;
const ROLES: readonly Role[] = ['date', 'channel', 'title', 'status'];
type Rows = readonly (readonly Cell[])[];

const NOBODY: OwnerEntry = { word: '', people: [], shared: null };
const BLANK: Omit<ChannelRow, 'row'> = {
  network: [], networkWord: '', handle: '', url: '', department: '', owner: NOBODY, backup: NOBODY, recovery: NOBODY, status: null, statusWord: '', audience: [], level: null,
  objectives: [], least: null, most: null, spacing: null, quietFrom: null, quietTo: null, days: null, nextAction: null, tool: null,
};
const LIST = sideTabOf('channels', ['network', 'handle'], BLANK, [
  { network: ['facebook'], networkWord: 'Facebook', handle: 'musee.exemple' }, { network: ['linkedin'], networkWord: 'LinkedIn' }, { network: ['infolettre'], networkWord: 'Infolettre' },
]);

function on(...channels: readonly Cell[]): Rows {
  return channels.map((channel, index) => [TOMORROW + index, channel, `Titre ${index}`, 'À produire']);
}

function findings(code: string, rows: Rows, tabs?: SideTabs): ReturnType<typeof checkRows>['findings'] {
  return checkRows(ROLES, rows, TODAY, tabs === undefined ? {} : { tabs }).findings.filter((finding) => finding.code === code);
}

function rowsFound(code: string, rows: Rows, tabs?: SideTabs): readonly (readonly number[])[] {
  return findings(code, rows, tabs).map(({ cells }) => cells.map(({ row }) => row + 1));
}

describe('channel-missing', () => {
  it('finds a post to come without a channel, or with a word for none', () => {
    expect(rowsFound('channel-missing', on('Facebook', null, 'TBD', 'Tous', 'Radio'))).toEqual([[3], [4]]);
  });

  it('leaves ideas, past and cancelled posts alone', () => {
    expect(rowsFound('channel-missing', [...on('Facebook'), [TOMORROW, null, 'a', 'Idée'], [TODAY - 1, null, 'b', 'À produire'], [TOMORROW, null, 'c', 'Annulé']])).toEqual([]);
  });

  it('is one finding, on the heading, where hardly any post has a channel', () => {
    expect(rowsFound('channel-missing', on(...Array.from({ length: 6 }, () => null)))).toEqual([[1]]);
  });
});

describe('channel-unknown', () => {
  it('finds each post to come on a channel that the team does not list', () => {
    expect(rowsFound('channel-unknown', on('Facebook', 'Threads', 'LinkedIn, Threads', 'Threads'), LIST)).toEqual([[3], [4], [5]]);
    expect(findings('channel-unknown', on('LinkedIn, Threads'), LIST)[0]?.parameters).toMatchObject({ channel: 'Threads', tab: 'channels' });
  });

  it('knows listed channels by other names, by their account, and all of them at once', () => {
    expect(rowsFound('channel-unknown', on('FB', 'Linked In', 'Newsletter', '@musee.exemple', 'Tous', null, 'à venir'), LIST)).toEqual([]);
  });

  it('says which listed channel a slip means, as a change to look at', () => {
    const [finding] = findings('channel-unknown', on('Infoletre '), LIST);
    expect(finding?.parameters).toMatchObject({ suggestion: 'Infolettre' });
    expect(finding?.mend).toMatchObject({ isSafe: false, writes: [{ expected: 'Infoletre ', value: 'Infolettre' }] });
  });

  it('without a list finds slips of known names only, one finding a word', () => {
    const rows = on('Facebook', 'Linkedn', 'Linkedn', 'Hashnode', 'Blogue', 'Podcasts', 'Live', 'Facebok', 'Pintrest 2');
    expect(rowsFound('channel-unknown', rows)).toEqual([[3, 4]]);
    const [finding] = findings('channel-unknown', rows);
    expect(finding).toMatchObject({ confidence: 'to-check', parameters: { channel: 'Linkedn', suggestion: 'LinkedIn', rows: 2 } });
  });

  it('takes what stands on many rows for what is meant', () => {
    expect(rowsFound('channel-unknown', on('Facebook', 'Linkedn', 'Linkedn', 'Linkedn', 'Linkedn'))).toEqual([]);
  });
});

describe('channel-casing', () => {
  it('finds the spelling that fewer rows have, and mends it whole', () => {
    const all = findings('channel-casing', on('LinkedIn', 'Linkedin', 'LinkedIn', ' LINKED IN', 'LinkedIn', 'Facebook'));
    expect(all.map(({ mend }) => mend)).toMatchObject([
      { isSafe: true, writes: [{ expected: 'Linkedin', value: 'LinkedIn' }] }, { isSafe: true, writes: [{ expected: ' LINKED IN', value: 'LinkedIn' }] },
    ]);
  });

  it('leaves another name for a person to decide', () => {
    expect(findings('channel-casing', on('Instagram', 'IG', 'Instagram'))[0]?.mend).toMatchObject({ isSafe: false, writes: [{ expected: 'IG', value: 'Instagram' }] });
  });

  it('goes by the list, or the network’s own way, where no spelling has most rows', () => {
    const rows = on('linkedin', 'LINKEDIN');
    expect(rowsFound('channel-casing', rows)).toEqual([]);
    expect(rowsFound('channel-casing', rows, LIST)).toEqual([[2], [3]]);
    expect(rowsFound('channel-casing', on('linkedin', 'LinkedIn'))).toEqual([[2]]);
  });

  it('does not touch what says more than the network', () => {
    expect(rowsFound('channel-casing', on('Instagram', 'Instagram', 'Instagram Reels', 'IG @musee', 'Instagram, Facebook', 'instagram + FB'))).toEqual([]);
  });
});
