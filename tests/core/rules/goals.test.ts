/** What the rules about objectives, audiences and the content plan find, and what they leave alone. */
import { describe, expect, it } from 'vitest';
import { objectiveKind } from '../../../core/rules/goals/objective-kinds.ts';
import type { ObjectiveKind } from '../../../core/rules/goals/objective-kinds.ts';
import type { ChannelRow } from '../../../core/side-tabs/channels-tab.ts';
import type { ObjectiveRow } from '../../../core/side-tabs/objectives-tab.ts';
import type { PlanRow } from '../../../core/side-tabs/plan-tab.ts';
import type { SideField, SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { ownerEntry } from '../../../core/table/decode-owner.ts';
import { checkRows, day } from './calendar-of.ts';
import type { CheckOptions } from './calendar-of.ts';
import { sideTabOf } from './side-tab-of.ts';

const TODAY = day('2026-11-23');
const CODES = /^(?:objective-|audience-|mix-|plan-|channel-no-objective)/;
const OBJECTIVE: Omit<ObjectiveRow, 'row'> = {
  objective: 'Notoriété', channel: [], audience: [], measure: 'Portée', target: 1000, start: null, due: TODAY + 60, budget: 0, spent: 0, currencyWord: '',
};
const OBJECTIVE_FIELDS: readonly SideField<'objectives'>[] = ['objective', 'measure', 'target', 'due', 'budget', 'spent', 'audience'];
const PAGE: Omit<ChannelRow, 'row'> = {
  network: ['facebook'], networkWord: 'Facebook', handle: 'phare', url: '', department: '', owner: ownerEntry('Inès Roy'), backup: ownerEntry('Luc Paré'),
  recovery: ownerEntry('Inès Roy'), status: 'official', statusWord: 'Officiel', audience: [], level: 'active', objectives: [], least: null, most: null,
  spacing: null, quietFrom: null, quietTo: null, days: null, nextAction: null, tool: null,
};

function objectivesOf(rows: readonly Partial<ObjectiveRow>[], fields = OBJECTIVE_FIELDS): SideTabs {
  return sideTabOf('objectives', fields, OBJECTIVE, rows);
}

function pagesOf(pages: readonly Partial<ChannelRow>[]): SideTabs {
  return sideTabOf('channels', ['handle', 'audience', 'level', 'objectives'], PAGE, pages);
}

function found(tabs: SideTabs, roles: readonly Role[] = ['date'], rows: readonly (readonly Cell[])[] = [], settings: CheckOptions['settings'] = {}): readonly string[] {
  return checkRows(roles, rows, TODAY, { tabs, settings }).found.filter((line) => CODES.test(line));
}

describe('an objective', () => {
  it('has a measure, a target, a date and a budget, which may be nothing', () => {
    expect(found(objectivesOf([{}]))).toEqual([]);
    expect(found(objectivesOf([{ due: null, budget: null }, { measure: 'à définir' }, { target: null }]))).toEqual([
      'objective-incomplete D2 E2', 'objective-incomplete B3', 'objective-incomplete C4',
    ]);
  });

  it('is told what could measure it', () => {
    const { findings } = checkRows(['date'], [], TODAY, { tabs: objectivesOf([{ measure: '' }, { target: null }]) });
    expect(findings.map(({ parameters }) => ('kind' in parameters ? parameters.kind : ''))).toEqual(['awareness', null]);
  });

  it('need not have what no column is for, nor be complete once it is past, nor say again what can’t be read', () => {
    expect(found(objectivesOf([{ budget: null }], ['objective', 'measure', 'target', 'due']))).toEqual([]);
    expect(found(objectivesOf([{ due: TODAY - 200, target: null }]))).toEqual([]);
    const cell = { sheet: 'objectives', row: 1, column: 2 };
    expect(found({ ...objectivesOf([{ target: null }]), troubles: [{ kind: 'value-unreadable', tab: 'objectives', field: 'target', cell, text: 'beaucoup', expects: 'number' }] })).toEqual([]);
  });

  it('is overdue for three months after its date, then history', () => {
    expect(found(objectivesOf([{ due: TODAY }, { due: TODAY - 1 }, { due: TODAY - 90 }, { due: TODAY - 91 }]))).toEqual(['objective-overdue D3', 'objective-overdue D4']);
  });

  it('with several measures is told of once, and asked for one budget', () => {
    const fields = ['objective', 'measure', 'target', 'start', 'due', 'budget'] as const;
    const further = { isFurther: true, measure: 'Clics', budget: null };
    expect(found(objectivesOf([{ budget: 10 }, further], fields))).toEqual([]);
    expect(found(objectivesOf([{ due: TODAY - 1 }, { ...further, due: TODAY - 1 }, { ...further, due: TODAY - 2 }], fields))).toEqual(['objective-overdue E2', 'objective-overdue E4']);
    const reversed = { start: TODAY + 10, due: TODAY + 9 };
    expect(found(objectivesOf([reversed, { ...further, ...reversed }], fields))).toEqual(['objective-reversed D2 E2']);
    expect(found(objectivesOf([{}, { ...further, target: null }], fields))).toEqual(['objective-incomplete C3']);
  });

  it('begins before it is due, or on that day', () => {
    const fields = ['objective', 'measure', 'target', 'start', 'due', 'budget'] as const;
    expect(found(objectivesOf([{ start: TODAY, due: TODAY + 9 }, { start: TODAY + 9, due: TODAY + 9 }, { start: TODAY + 10, due: TODAY + 9 }, { start: null, due: TODAY + 9 }], fields))).toEqual(['objective-reversed D4 E4']);
  });

  it('is overspent from the first cent', () => {
    expect(found(objectivesOf([{ budget: 10, spent: 10.01 }, { budget: 0.3, spent: 0.1 + 0.2 }, { budget: 0, spent: 1 }]))).toEqual([
      'objective-overspent F2 E2', 'objective-overspent F4 E4',
    ]);
  });
});

describe('objectiveKind', () => {
  it.each<readonly [string, ObjectiveKind | null]>([
    ['Étude de marché', 'research'], ['Service à la clientèle', 'service'], ['Ventes indirectes', 'indirect-sales'], ['Augmenter les ventes', 'direct-sales'],
    ['Trouver des prospects', 'leads'], ['Faire grandir la notoriété de la marque', 'awareness'], ['Leadership éclairé', 'leadership'], ['Être trouvé', 'findability'],
    ['Trafic vers le site', 'online-traffic'], ['Fréquentation du musée', 'offline-traffic'], ['Market research', 'research'], ['Customer service', 'service'],
    ['Indirect sales', 'indirect-sales'], ['Direct sales', 'direct-sales'], ['Lead generation', 'leads'], ['Brand awareness', 'awareness'], ['Thought leadership', 'leadership'],
    ['Being found', 'findability'], ['Website traffic', 'online-traffic'], ['Store visits', 'offline-traffic'], ['Trafic en magasin', 'offline-traffic'],
    ['Relève du public', null], ['', null],
  ])('knows what “%s” is', (text, kind) => {
    expect(objectiveKind(text)).toBe(kind);
  });
});

/** Posts one a day from tomorrow, with what each says of itself. */
function coming(words: readonly (string | null)[]): readonly (readonly Cell[])[] {
  return words.map((word, index) => [TODAY + 1 + index, word]);
}

describe('objective-hole', () => {
  const tabs = objectivesOf([{ objective: 'Notoriété' }, { objective: 'Ventes' }, { objective: 'Bénévolat' }]);
  const roles: Role[] = ['date', 'objective'];
  const most = ['notoriété', 'Notoriété', 'Notoriété; Ventes', 'Notoriété', 'Notoriété', 'Notoriété', 'Ventes', 'Ventes'];

  it('finds the objective that no post of the next four weeks serves', () => {
    expect(found(tabs, roles, coming(most))).toEqual(['objective-hole A4']);
  });

  it('sees an objective named by other words for the same thing, or among others', () => {
    expect(found(objectivesOf([{ objective: 'Visibilité' }, { objective: 'Ventes en ligne' }]), roles, coming(most))).toEqual([]);
  });

  it('looks at the objectives of the pages too, each once', () => {
    const pages = pagesOf([{ objectives: ['Notoriété', 'Dons'] }, { handle: 'b', objectives: ['dons'] }]);
    expect(found({ ...tabs, channels: pages.channels }, roles, coming(most))).toEqual(['objective-hole A4', 'objective-hole D2']);
  });

  it('does not count what is further off or cancelled', () => {
    const rows = [...coming(most).map((row) => [...row, null]), [TODAY + 28, 'Bénévolat', null], [TODAY + 2, 'Bénévolat', 'Annulé']];
    expect(found(tabs, [...roles, 'status'], rows)).toEqual(['objective-hole A4']);
  });

  it('lets an objective that is past rest', () => {
    expect(found(objectivesOf([{ objective: 'Notoriété' }, { objective: 'Bénévolat', due: TODAY - 100 }]), roles, coming(most))).toEqual([]);
  });

  it.each<readonly [string, readonly (string | null)[]]>([
    ['few posts are planned', most.slice(0, 7)],
    ['most posts don’t say what they serve', [...most, ...Array<null>(8).fill(null)]],
    ['the calendar goes by other words', most.map((_, index) => (index === 0 ? 'Notoriété' : 'Axe 2'))],
  ])('says nothing where %s', (_, words) => {
    expect(found(tabs, roles, coming(words))).toEqual([]);
  });

  it('is not run without a column of objectives in the calendar', () => {
    expect(checkRows(['date'], [], TODAY, { tabs }).notRun).toContainEqual({ code: 'objective-hole', missing: ['objective'] });
  });
});

describe('audience-hole', () => {
  it('finds the audience of a page or of an objective that no post is for', () => {
    const tabs = { ...pagesOf([{ audience: ['Les familles', 'Écoles'] }]), objectives: objectivesOf([{ audience: ['Aînés', 'Famille'] }]).objectives };
    const words = ['Familles', 'Familles', 'Familles', 'Aînés', 'Familles', 'Familles', 'Familles', 'Familles'];
    expect(found(tabs, ['date', 'audience'], coming(words))).toEqual(['audience-hole B2']);
  });
});

describe('channel-no-objective', () => {
  it('finds a page that is fed without an objective, where most have one', () => {
    const some = { objectives: ['Notoriété'] };
    expect(found(pagesOf([some, some, {}, { level: 'passive' }, { status: 'to-close', nextAction: TODAY + 30 }]))).toEqual(['channel-no-objective D4']);
    expect(found(pagesOf([some, {}, {}]))).toEqual([]);
  });
});

const PLAN: Omit<PlanRow, 'row'> = { dimension: 'pillar', item: '', share: null, tolerance: null };

function planOf(rows: readonly Partial<PlanRow>[]): SideTabs {
  return sideTabOf('plan', ['dimension', 'item', 'share', 'tolerance'], PLAN, rows);
}

/** As many posts of each pillar as asked for, spread over the weeks around today. */
function pillars(counts: Readonly<Record<string, number>>): readonly (readonly Cell[])[] {
  return Object.entries(counts).flatMap(([word, count]) => Array.from({ length: count }, (_, index): Cell[] => [TODAY - 28 + ((index * 5) % 56), word]));
}

describe('mix-off-target', () => {
  const roles: Role[] = ['date', 'pillar'];
  const tabs = planOf([{ item: 'Coulisses', share: 0.5 }, { item: 'Expositions', share: 0.5 }]);

  it('finds what has clearly more or fewer posts than its share', () => {
    expect(found(tabs, roles, pillars({ coulisse: 36, expositions: 4 }))).toEqual(['mix-off-target C2', 'mix-off-target C3']);
  });

  it('says nothing while chance may explain it, or of few posts', () => {
    expect(found(tabs, roles, pillars({ Coulisses: 16, Expositions: 9 }))).toEqual([]);
    expect(found(tabs, roles, pillars({ Coulisses: 19 }))).toEqual([]);
  });

  it('takes the row’s own tolerance, or the team’s', () => {
    const wide = planOf([{ item: 'Coulisses', share: 0.5, tolerance: 0.4 }, { item: 'Expositions', share: 0.5, tolerance: 0.4 }]);
    const rows = pillars({ Coulisses: 36, Expositions: 4 });
    expect(found(wide, roles, rows)).toEqual([]);
    expect(found(tabs, roles, rows, { mixTolerance: 0.4 })).toEqual([]);
  });

  it('counts four weeks each way, without cancelled posts', () => {
    const rows = pillars({ Coulisses: 20, Expositions: 20 }).map((row) => [...row, null]);
    const far = Array.from({ length: 40 }, (_, index): Cell[] => [index % 2 === 0 ? TODAY - 29 : TODAY + 28, 'Coulisses', null]);
    const cancelled = Array.from({ length: 40 }, (): Cell[] => [TODAY, 'Coulisses', 'Annulé']);
    expect(found(tabs, [...roles, 'status'], [...rows, ...far, ...cancelled])).toEqual([]);
  });

  it('says nothing where the calendar goes by other words, or leaves most cells blank', () => {
    expect(found(tabs, roles, pillars({ Coulisses: 20, 'Axe 2': 20 }))).toEqual([]);
    expect(found(tabs, roles, pillars({ Coulisses: 30, '': 40 }))).toEqual([]);
  });

  it('knows channels by any of their names', () => {
    const channels = planOf([{ dimension: 'channel', item: 'FB', share: 0.5 }, { dimension: 'channel', item: 'Insta', share: 0.5 }]);
    expect(found(channels, ['date', 'channel'], pillars({ Facebook: 30, Instagram: 10, 'Facebook, Instagram': 4 })).filter((line) => line.startsWith('mix'))).toEqual([]);
    expect(found(channels, ['date', 'channel'], pillars({ Facebook: 36, Instagram: 4 })).filter((line) => line.startsWith('mix'))).toEqual(['mix-off-target C2', 'mix-off-target C3']);
  });
});

describe('plan-sum', () => {
  const shares = (...values: readonly (number | null)[]): SideTabs => planOf(values.map((share, index) => ({ item: `P${index}`, share })));

  it('finds shares of one kind that don’t make a whole', () => {
    expect(found(shares(0.5, 0.3, 0.15))).toEqual(['plan-sum C2 C3 C4']);
    expect(found(shares(0.9, 0.2, null))).toEqual(['plan-sum C2 C3 C4']);
  });

  it('bears with rounding, a share still blank, a total and a lone row', () => {
    expect(found(shares(0.33, 0.33, 0.33))).toEqual([]);
    expect(found(shares(0.5, 0.2, null))).toEqual([]);
    expect(found(shares(0.6))).toEqual([]);
    expect(found(planOf([{ item: 'A', share: 0.6 }, { item: 'B', share: 0.4 }, { item: 'Total', share: 1 }]))).toEqual([]);
  });

  it('does not add up the plans of several months', () => {
    expect(found(planOf(['A', 'B', 'A', 'B'].map((item) => ({ item, share: 0.5 }))))).toEqual([]);
  });
});
