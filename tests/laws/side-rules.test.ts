/** Laws of the rules about channels, answers and goals, whatever the team's tabs hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openHours } from '../../core/rules/answers/open-hours.ts';
import type { ChannelRow } from '../../core/side-tabs/channels-tab.ts';
import { CHANNEL_LEVELS, CHANNEL_STATUSES } from '../../core/side-tabs/channels-tab.ts';
import type { ObjectiveRow } from '../../core/side-tabs/objectives-tab.ts';
import { PLAN_DIMENSIONS } from '../../core/side-tabs/plan-tab.ts';
import type { PlanRow } from '../../core/side-tabs/plan-tab.ts';
import { POLICY_ACTIONS } from '../../core/side-tabs/policy-tab.ts';
import type { PolicyRow } from '../../core/side-tabs/policy-tab.ts';
import type { ReplyRow } from '../../core/side-tabs/replies-tab.ts';
import type { SideField, SideRows, SideTab, SideTabKey, SideTabs } from '../../core/side-tabs/side-tabs.ts';
import { NO_SIDE_TABS, SIDE_TAB_KEYS } from '../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../core/table/cell.ts';
import { ownerEntry } from '../../core/table/decode-owner.ts';
import { findingSentence } from '../../core/words/finding-sentence.ts';
import { rulesIn } from '../../core/words/rules-in.ts';
import { checkRows, day } from '../core/rules/calendar-of.ts';

const TODAY = day('2026-11-23');
const word = fc.oneof(
  fc.constantFrom('', 'Notoriété', 'Ventes', 'Familles', 'Écoles', 'Question', 'Total', 'TBD', '__proto__', 'constructor', 'phare', 'phare.fr', 'x'.repeat(5000)),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const owner = fc.constantFrom('', 'Inès Roy', 'Luc, Inès', 'Équipe', 'TBD').map((name) => ownerEntry(name));
const when = fc.option(fc.integer({ min: TODAY - 120, max: TODAY + 120 }));
const moment = fc.option(fc.double({ min: TODAY - 80, max: TODAY + 5, noNaN: true }));
const amount = fc.option(fc.double({ min: -10, max: 1e9, noNaN: true }));
const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
const words = fc.array(word, { maxLength: 3 });

const page: fc.Arbitrary<Omit<ChannelRow, 'row'>> = fc.record({
  network: fc.subarray(['facebook', 'x'], { maxLength: 2 }), networkWord: word, handle: word, url: word, department: word, owner, backup: owner, recovery: owner,
  status: fc.option(fc.constantFrom(...CHANNEL_STATUSES)), statusWord: word, audience: words, level: fc.option(fc.constantFrom(...CHANNEL_LEVELS)), objectives: words,
  least: amount, most: amount, spacing: amount, quietFrom: fc.constant(null), quietTo: fc.constant(null), days: fc.option(fc.integer({ min: 1, max: 0xff })), nextAction: when, tool: fc.constant(null),
});
const policyCase: fc.Arbitrary<Omit<PolicyRow, 'row'>> = fc.record({
  case: word, action: fc.array(fc.constantFrom(...POLICY_ACTIONS), { maxLength: 3 }), actionWord: word, owner, backup: owner, delay: amount,
});
const reply: fc.Arbitrary<Omit<ReplyRow, 'row'>> = fc.record({
  received: moment, channel: fc.constant([]), case: word, message: word, answered: moment, isAnsweredWord: fc.boolean(), answeredBy: owner,
});
const objective: fc.Arbitrary<Omit<ObjectiveRow, 'row'>> = fc.record({
  objective: word, channel: fc.constant([]), audience: words, measure: word, target: amount, start: when, due: when, budget: amount, spent: amount, currencyWord: fc.constant(''),
});
const planRow: fc.Arbitrary<Omit<PlanRow, 'row'>> = fc.record({ dimension: fc.constantFrom(...PLAN_DIMENSIONS), item: word, share, tolerance: share });

/** A tab of such rows, with a column for each field but some. */
function tabOf<Key extends SideTabKey>(row: fc.Arbitrary<Omit<SideRows[Key], 'row'>>, fields: readonly SideField<Key>[], sheet: string): fc.Arbitrary<SideTab<Key>> {
  return fc.tuple(fc.array(row, { maxLength: 14 }), fc.subarray([...fields], { minLength: 1 })).map(([rows, kept]) => ({
    sheet, sheetName: sheet, headerRow: 0, columns: new Map(kept.map((field, column) => [field, column])),
    // Row and the rest together make a whole row, which the compiler can't see through the key's type.
    rows: rows.map((each, index) => ({ ...each, row: index + 1 }) as unknown as SideRows[Key]),
  }));
}

const tabs: fc.Arbitrary<SideTabs> = fc.record({
  channels: tabOf<'channels'>(page, ['network', 'handle', 'owner', 'backup', 'recovery', 'status', 'audience', 'level', 'objectives', 'nextAction'], 'channels'),
  policy: tabOf<'policy'>(policyCase, ['case', 'action', 'owner', 'backup', 'delay'], 'policy'),
  replies: tabOf<'replies'>(reply, ['received', 'case', 'message', 'answered'], 'replies'),
  objectives: tabOf<'objectives'>(objective, ['objective', 'measure', 'target', 'due', 'budget', 'spent'], 'objectives'),
  plan: tabOf<'plan'>(planRow, ['item', 'share'], 'plan'),
}).map((some) => ({ ...NO_SIDE_TABS, ...some }));

const rows: fc.Arbitrary<readonly (readonly Cell[])[]> = fc.array(
  fc.tuple(when, fc.constantFrom('Facebook', 'X', 'Tous', null), word, word, word), { maxLength: 30 },
);

describe('the rules about the tabs beside the calendar', () => {
  it('judge whatever stands there, point at cells that are there, and have a sentence for it', () => {
    fc.assert(
      fc.property(tabs, rows, (given, posts) => {
        for (const finding of checkRows(['date', 'channel', 'pillar', 'objective', 'audience'], posts, TODAY, { tabs: given }).findings) {
          for (const { sheet, row, column } of finding.cells) {
            const tab = SIDE_TAB_KEYS.map((key) => given[key]).find((each) => each?.sheet === sheet);
            if (tab === null || tab === undefined) continue;
            expect(row).toBeLessThanOrEqual(tab.rows.length);
            expect(column).toBeLessThan(tab.columns.size);
          }
          for (const language of ['fr', 'en'] as const) expect(findingSentence(finding, rulesIn(language))).not.toMatch(/undefined|NaN|\[object|null/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('find the same in whatever order the messages stand, and one less once one is answered', () => {
    // Before the weekend by a working day at least.
    const received = fc.uniqueArray(fc.integer({ min: 3, max: 50 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(received, (days) => {
        const answered: Omit<ReplyRow, 'row'> = { received: TODAY - 3.5, channel: [], case: '', message: '', answered: TODAY - 3.45, isAnsweredWord: true, answeredBy: ownerEntry('Inès') };
        const log = (ages: readonly number[]): readonly unknown[] => {
          const messages = [answered, answered, answered, ...ages.map((age) => ({ ...answered, received: TODAY - age - 0.5, answered: null, isAnsweredWord: false, answeredBy: ownerEntry('') }))];
          const replies: SideTab<'replies'> = {
            sheet: 'replies', sheetName: 'replies', headerRow: 0, columns: new Map([['received', 0], ['answered', 1]]),
            rows: messages.map((message, index) => ({ ...message, row: index + 1 })),
          };
          const { findings } = checkRows(['date'], [], TODAY, { tabs: { ...NO_SIDE_TABS, replies } });
          return findings.filter(({ code }) => code === 'reply-missing').map(({ parameters }) => parameters);
        };
        const all = log(days);
        expect(all).toHaveLength(days.length);
        expect(log([...days].reverse())).toEqual(all);
        expect(log(days.slice(1))).toHaveLength(days.length - 1);
      }),
    );
  });
});

describe('open hours', () => {
  const span = fc.tuple(fc.double({ min: 0, max: 20, noNaN: true }), fc.double({ min: 0, max: 20, noNaN: true })).map(([a, b]) => [TODAY + Math.min(a, b), TODAY + Math.max(a, b)] as const);
  const delay = fc.constantFrom(1, 24);
  const holidays = fc.uniqueArray(fc.integer({ min: TODAY, max: TODAY + 20 }), { maxLength: 5 }).map((days) => new Set(days));

  it('are never more than the hours there are', () => {
    fc.assert(fc.property(span, delay, holidays, ([from, to], hours, off) => {
      const open = openHours(from, to, hours, off);
      expect(open).toBeGreaterThanOrEqual(0);
      expect(open).toBeLessThanOrEqual((to - from) * 24 + 1e-6);
    }));
  });

  it('add up', () => {
    fc.assert(fc.property(span, fc.double({ min: 0, max: 1, noNaN: true }), delay, holidays, ([from, to], part, hours, off) => {
      const between = from + (to - from) * part;
      expect(openHours(from, between, hours, off) + openHours(between, to, hours, off)).toBeCloseTo(openHours(from, to, hours, off), 6);
    }));
  });

  it('are eight a working day for short delays, and none on a weekend', () => {
    expect(openHours(TODAY, TODAY + 7, 4, new Set())).toBeCloseTo(40, 9);
    expect(openHours(TODAY, TODAY + 7, 48, new Set([TODAY]))).toBeCloseTo(96, 9);
    expect(openHours(TODAY + 5, TODAY + 7, 4, new Set())).toBe(0);
  });
});
