/** What a channel's level asks of its posts: none on passive pages, some for the community on proactive ones. */
import { describe, expect, it } from 'vitest';
import type { ChannelRow } from '../../../core/side-tabs/channels-tab.ts';
import type { PlanRow } from '../../../core/side-tabs/plan-tab.ts';
import type { SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import type { OwnerEntry } from '../../../core/table/calendar.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { checkRows, day } from './calendar-of.ts';
import { sideTabOf } from './side-tab-of.ts';

const TODAY = day('2026-11-23');
const TOMORROW = TODAY + 1;
type Rows = readonly (readonly Cell[])[];

const NOBODY: OwnerEntry = { word: '', people: [], shared: null };
const BLANK: Omit<ChannelRow, 'row'> = {
  network: ['facebook'], networkWord: 'Facebook', handle: '', url: '', department: '', owner: NOBODY, backup: NOBODY, recovery: NOBODY, status: null, statusWord: '', audience: [],
  level: null, objectives: [], least: null, most: null, spacing: null, quietFrom: null, quietTo: null, days: null, nextAction: null, tool: null,
};

function pages(...rows: readonly Partial<ChannelRow>[]): SideTabs {
  return sideTabOf('channels', ['network', 'handle', 'department', 'level'], BLANK, rows);
}

function findings(code: string, roles: readonly Role[], rows: Rows, tabs: SideTabs): ReturnType<typeof checkRows>['findings'] {
  return checkRows(roles, rows, TODAY, { tabs }).findings.filter((finding) => finding.code === code);
}

function found(code: string, roles: readonly Role[], rows: Rows, tabs: SideTabs): readonly string[] {
  return checkRows(roles, rows, TODAY, { tabs }).found.filter((line) => line.startsWith(`${code} `));
}

describe('channel-passive', () => {
  const roles: readonly Role[] = ['date', 'channel', 'title', 'status', 'account', 'department'];
  const passive = pages({ level: 'passive' });
  const on = (channel: Cell, count = 1, account: Cell = null, department: Cell = null): Rows =>
    Array.from({ length: count }, (_, index) => [TOMORROW + index, channel, 'a', 'À produire', account, department]);

  it('finds posts to come on a page for answers and watching, alone or beside another channel', () => {
    expect(found('channel-passive', roles, [...on('Facebook'), ...on('LinkedIn, Facebook'), ...on('LinkedIn')], passive)).toEqual(['channel-passive B2 D2', 'channel-passive B3 D2']);
  });

  it('is one finding, on the level, where the page has many posts ahead', () => {
    expect(found('channel-passive', roles, on('Facebook', 3), passive)).toHaveLength(3);
    expect(found('channel-passive', roles, on('Facebook', 4), passive)).toEqual(['channel-passive D2 B2']);
    expect(findings('channel-passive', roles, on('Facebook', 4), passive)[0]?.parameters).toMatchObject({ network: 'Facebook', rows: 4 });
  });

  it('leaves what is out, past or set aside, all channels at once, other levels and pages with a cadence alone', () => {
    const rows: Rows = [[TODAY - 1, 'Facebook', 'a', 'À produire'], [TOMORROW, 'Facebook', 'b', 'Publié'], [TOMORROW, 'Facebook', 'c', 'Annulé'], [TOMORROW, 'Facebook', 'd', 'Idée'], ...on('Tous')];
    expect(found('channel-passive', roles, rows, passive)).toEqual([]);
    expect(found('channel-passive', roles, on('Facebook'), pages({ level: 'active' }))).toEqual([]);
    expect(found('channel-passive', roles, on('Facebook'), pages({ level: null }))).toEqual([]);
    expect(found('channel-passive', roles, on('Facebook'), pages({ level: 'passive', least: 1, most: 2 }))).toEqual([]);
    expect(found('channel-passive', roles, on('Facebook'), pages({ level: 'passive', status: 'rogue' }))).toEqual([]);
  });

  it('looks at the page of the account or the department, and at all of them where neither is known', () => {
    const two = pages({ handle: 'phare', department: 'Culture', level: 'passive' }, { handle: 'moulin', department: 'Loisirs', level: 'active' });
    expect(found('channel-passive', roles, [...on('Facebook', 1, '@Phare'), ...on('Facebook', 1, 'moulin')], two)).toEqual(['channel-passive B2 D2']);
    expect(found('channel-passive', roles, [...on('Facebook', 1, null, 'culture'), ...on('Facebook', 1, null, 'Loisirs')], two)).toEqual(['channel-passive B2 D2']);
    expect(found('channel-passive', roles, on('Facebook'), two)).toEqual([]);
    expect(found('channel-passive', roles, on('Facebook'), pages({ handle: 'a', level: 'passive' }, { handle: 'b', level: 'passive' }))).toEqual(['channel-passive B2 D2']);
  });
});

describe('a passive channel', () => {
  it('is not held to a share of the content plan', () => {
    const row: Omit<PlanRow, 'row'> = { dimension: 'channel', item: 'Facebook', share: 0.5, tolerance: 0 };
    const plan = sideTabOf('plan', ['item', 'share'], row, [{}, { item: 'LinkedIn', share: 0.5 }]).plan;
    const rows: Rows = Array.from({ length: 40 }, (_, index) => [TOMORROW + (index % 20), 'LinkedIn']);
    const codes = (level: ChannelRow['level']): readonly string[] => found('mix-off-target', ['date', 'channel'], rows, { ...pages({ level }), plan });
    expect(codes('active')).toEqual(['mix-off-target B2', 'mix-off-target B3']);
    expect(codes('passive')).toEqual(['mix-off-target B3']);
  });
});

describe('community-missing', () => {
  const roles: readonly Role[] = ['date', 'channel', 'pillar', 'format', 'status'];
  const proactive = pages({ level: 'proactive' }, { network: ['linkedin'], networkWord: 'LinkedIn', level: 'proactive' });
  const on = (channel: Cell, count: number, pillar: Cell, from = TODAY, format: Cell = null, state: Cell = null): Rows =>
    Array.from({ length: count }, (_, index) => [from + index, channel, pillar, format, state]);
  const marked = on('LinkedIn', 4, 'Communauté');

  it('finds a proactive page without a post for the community, in a calendar that marks them, to check', () => {
    expect(found('community-missing', roles, [...marked, ...on('Facebook', 4, 'Collection')], proactive)).toEqual(['community-missing D2']);
    expect(findings('community-missing', roles, [...marked, ...on('Facebook', 3, 'Collection', TODAY - 5), ...on('Facebook', 4, 'Collection')], proactive)[0])
      .toMatchObject({ confidence: 'to-check', parameters: { network: 'Facebook', posts: 7, weeks: 4 } });
  });

  it('takes a pillar or a format for it, of late, ahead or on all channels at once, and what else speaks with people', () => {
    const rows = [...marked, ...on('Facebook', 4, 'Collection')];
    const more: readonly Rows[] = [
      on('Facebook', 1, 'Animation de la communauté', TODAY - 28), on('Facebook', 1, null, TODAY + 27, 'Community post'), on('Tous', 1, 'Communauté'), on(null, 1, 'Communauté'),
      on('Facebook', 1, 'Collection', TODAY, 'Sondage'), on('Facebook', 1, 'Concours'),
    ];
    for (const each of more) expect(found('community-missing', roles, [...rows, ...each], proactive)).toEqual([]);
    expect(found('community-missing', roles, [...rows, ...on('Facebook', 1, 'Communauté', TODAY - 29)], proactive)).toHaveLength(1);
    expect(found('community-missing', roles, [...rows, ...on('Facebook', 1, 'Communauté', TODAY, null, 'Annulé')], proactive)).toHaveLength(1);
  });

  it('says nothing where hardly any post is marked, sorted or planned, or where the page is another', () => {
    const posts = on('Facebook', 4, 'Collection');
    expect(found('community-missing', roles, [...on('LinkedIn', 3, 'Communauté'), ...posts], proactive)).toEqual([]);
    expect(found('community-missing', roles, [...marked, ...on('Facebook', 3, 'Collection')], proactive)).toEqual([]);
    expect(found('community-missing', roles, [...marked, ...posts, ...on('Facebook', 2, null)], proactive)).toEqual([]);
    expect(found('community-missing', roles, [...marked, ...posts], pages({ level: 'active' }))).toEqual([]);
    expect(found('community-missing', roles, [...marked, ...posts], pages({ handle: 'a', level: 'proactive' }, { handle: 'b', level: 'proactive' }))).toEqual([]);
  });
});
