/** What a briefing says first, and what it only counts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief } from '../../../core/briefing/briefing.ts';
import type { DatedFinding } from '../../../core/briefing/briefing.ts';
import { PLACES } from '../../../core/briefing/place.ts';
import type { Place } from '../../../core/briefing/place.ts';
import { briefingWindow, placeInWindow } from '../../../core/briefing/window.ts';
import { SEVERITIES } from '../../../core/findings/finding.ts';
import type { FindingCode, Severity } from '../../../core/findings/finding.ts';
import type { Day } from '../../../core/time/day.ts';
import { day } from '../rules/calendar-of.ts';

/** A Wednesday. */
const TODAY = day('2026-11-25');
const CODES: readonly FindingCode[] = ['date-missing', 'date-impossible', 'past-unresolved', 'scheduled-untracked', 'owner-shared', 'text-duplicate', 'date-several'];

function dated(code: FindingCode, severity: Severity, on: Day | null, undated: Place = 'now'): DatedFinding {
  const place = on === null ? undated : placeInWindow(on, briefingWindow(TODAY));
  // Neither cells nor parameters matter here.
  return { finding: { code, severity, cells: [{ sheet: '0', row: 1, column: 0 }], parameters: {} } as unknown as DatedFinding['finding'], day: on, place };
}

describe('a briefing', () => {
  it('tells what stands in last week, this one and the next, and counts the rest', () => {
    const { lines, untold, counts } = brief([
      dated('past-unresolved', 'warning', day('2026-11-15')),
      dated('past-unresolved', 'warning', day('2026-11-16')),
      dated('owner-shared', 'warning', day('2026-12-06')),
      dated('owner-shared', 'warning', day('2026-12-07')),
    ], TODAY);
    expect(lines.map(({ code, findings }) => [code, findings.length])).toEqual([['past-unresolved', 1], ['owner-shared', 1]]);
    expect({ untold, counts }).toEqual({ untold: 2, counts: { now: 2, older: 1, later: 1, general: 0 } });
  });

  it('leaves what has no day to the place that it was given', () => {
    const { lines, counts } = brief([
      dated('date-missing', 'error', null, 'older'), dated('channel-no-owner', 'warning', null, 'general'), dated('date-impossible', 'error', null),
    ], TODAY);
    expect(lines.map(({ code }) => code)).toEqual(['date-impossible']);
    expect(counts).toEqual({ now: 1, older: 1, later: 0, general: 1 });
  });

  it('puts errors first, then what is nearest, and what has no day last, unless somebody waits for it', () => {
    const { lines } = brief([
      dated('text-duplicate', 'suggestion', TODAY),
      dated('owner-shared', 'warning', TODAY + 5),
      dated('past-unresolved', 'warning', TODAY - 1),
      dated('date-missing', 'error', null),
      dated('scheduled-untracked', 'warning', null),
      dated('reply-missing', 'warning', null),
    ], TODAY);
    expect(lines.map(({ code }) => code)).toEqual(['date-missing', 'reply-missing', 'past-unresolved', 'owner-shared', 'scheduled-untracked']);
  });

  it('begins with what was scheduled and nothing confirms, whatever else there is', () => {
    const of = (state: string): DatedFinding => {
      const one = dated('past-unresolved', 'warning', TODAY - 8);
      // Only the state matters here.
      return { ...one, finding: { ...one.finding, parameters: { state } } as unknown as DatedFinding['finding'] };
    };
    const others = [dated('date-impossible', 'error', TODAY), dated('owner-shared', 'warning', TODAY)];
    expect(brief([...others, of('approved'), of('scheduled')], TODAY).lines.map(({ code }) => code)).toEqual(['past-unresolved', 'date-impossible', 'owner-shared']);
    expect(brief([...others, of('approved')], TODAY).lines.map(({ code }) => code)).toEqual(['date-impossible', 'owner-shared', 'past-unresolved']);
  });

  it('makes one line of the findings of a rule, the nearest first', () => {
    const { lines } = brief([dated('owner-shared', 'warning', TODAY + 9), dated('owner-shared', 'warning', TODAY + 2)], TODAY);
    expect(lines.map(({ findings }) => findings.map((each) => each.day))).toEqual([[TODAY + 2, TODAY + 9]]);
  });

  it('never tells more than five lines, and loses no finding', () => {
    const day30 = fc.option(fc.integer({ min: TODAY - 30, max: TODAY + 30 }));
    const finding = fc.tuple(fc.constantFrom(...CODES), fc.constantFrom(...SEVERITIES), day30, fc.constantFrom(...PLACES));
    fc.assert(fc.property(fc.array(finding, { maxLength: 60 }), (all) => {
      const { lines, untold, counts } = brief(all.map(([code, severity, on, undated]) => dated(code, severity, on, undated)), TODAY);
      expect(lines.length).toBeLessThanOrEqual(5);
      const told = lines.flatMap(({ findings }) => findings);
      expect(told.length + untold).toBe(all.length);
      expect(PLACES.reduce((sum, place) => sum + counts[place], 0)).toBe(all.length);
      expect(told.every(({ place }) => place === 'now')).toBe(true);
      const ranks = lines.map(({ severity }) => SEVERITIES.indexOf(severity));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }));
  });
});
