/** Where findings belong when their rows have no day to tell. */
import { describe, expect, it } from 'vitest';
import { placeWithoutRow, placesOfRows } from '../../../core/briefing/place.ts';
import type { Place } from '../../../core/briefing/place.ts';
import type { Finding, FindingCode, Severity } from '../../../core/findings/finding.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { calendarOf, day } from '../rules/calendar-of.ts';

/** A Wednesday; last week began on the 16th. */
const TODAY = day('2026-11-25');
const OLD = day('2026-10-05');
const NOW = day('2026-11-26');
const LATER = day('2027-02-01');

/** Places of rows with a date, a title and a status, by row. */
function places(...rows: readonly (readonly [on: Cell, status?: string])[]): readonly Place[] {
  const calendar = calendarOf(['date', 'title', 'status'], rows.map(([on, status = 'À produire'], row) => [on, `Publication ${row}`, status]));
  const placeOf = placesOfRows(calendar, TODAY);
  return rows.map((_, row) => placeOf(row));
}

describe('a row without a day', () => {
  it('is an old one between days that are long past', () => {
    expect(places([OLD], [null], [null], [OLD + 7], [NOW])).toEqual(['older', 'older', 'older', 'older', 'now']);
  });

  it('is one for later between days that are for later', () => {
    expect(places([NOW], [LATER], [null], [LATER], [null])).toEqual(['now', 'later', 'later', 'later', 'now']);
  });

  it('is one for now where a neighbour is not long past', () => {
    expect(places([OLD], [null], [NOW], [null], [LATER])).toEqual(['older', 'now', 'now', 'now', 'later']);
    expect(places([LATER], [null], [OLD])).toEqual(['later', 'now', 'older']);
  });

  it('is one for now at the end of a calendar that goes on, whichever way it is sorted', () => {
    expect(places([NOW], [OLD], [null], [null]).slice(2)).toEqual(['now', 'now']);
    expect(places([null], [OLD], [NOW])[0]).toBe('now');
  });

  it('is an old one anywhere in a calendar that is over', () => {
    expect(places([null], [OLD], [OLD + 1], [null])).toEqual(['older', 'older', 'older', 'older']);
  });

  it('is one for now where no row has a day', () => {
    expect(places([null], [null])).toEqual(['now', 'now']);
  });

  it('is an old one once it is published or cancelled', () => {
    expect(places([NOW], [null, 'Publié'], [null, 'Annulé'], [NOW])).toEqual(['now', 'older', 'older', 'now']);
  });

  it('is where both readings of its date are, whatever stands around it', () => {
    // Either 5 October or 10 May; either 12 November or 11 December: the other cells give no hint.
    const both = places([OLD], ['05/10/2026'], ['11/12/2026'], [OLD]);
    expect(both.slice(1, 3)).toEqual(['older', 'now']);
  });
});

describe('a finding about no row', () => {
  function about(code: FindingCode, severity: Severity): Place {
    // Neither cells nor parameters matter here.
    return placeWithoutRow({ code, severity, cells: [{ sheet: '0', row: 1, column: 0 }], parameters: {} } as unknown as Finding);
  }

  it('can wait, unless it is an error or somebody waits', () => {
    expect(about('channel-no-owner', 'warning')).toBe('general');
    expect(about('reply-missing', 'warning')).toBe('now');
    expect(about('month-underplanned', 'suggestion')).toBe('now');
    expect(about('channel-rogue', 'error')).toBe('now');
  });
});
