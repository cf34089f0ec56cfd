/** The pane's state from one event to the next. */
import { describe, expect, test } from 'vitest';
import { reducePane } from '../../../core/pane/state/pane-reducer.ts';
import type { PaneEvent } from '../../../core/pane/state/pane-reducer.ts';
import { INITIAL_STATE } from '../../../core/pane/state/pane-state.ts';
import type { PaneState } from '../../../core/pane/state/pane-state.ts';
import type { Done } from '../../../core/words/behaviour-words.ts';
import type { Loaded } from '../../../core/pane/load-findings.ts';
import { checkedWith, mappedColumns } from './loaded-of.ts';

const LOADED: Loaded = checkedWith(mappedColumns({ Date: 'date' }));

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reducePane, INITIAL_STATE);
}

describe('reading', () => {
  test('the share read stays between none and all, also when the host counts oddly', () => {
    expect(after({ type: 'read-started', isQuiet: false }, { type: 'read-progressed', done: 3, total: 4 }).reading?.share).toBe(0.75);
    expect(after({ type: 'read-started', isQuiet: false }, { type: 'read-progressed', done: 9, total: 4 }).reading?.share).toBe(1);
    expect(after({ type: 'read-started', isQuiet: false }, { type: 'read-progressed', done: 0, total: 0 }).reading?.share).toBe(0);
  });

  test('a reading that fails keeps what was read before it', () => {
    const state = after(
      { type: 'read-finished', loaded: LOADED },
      { type: 'read-started', isQuiet: true },
      { type: 'fault-raised', fault: { during: 'read', fault: 'busy' } },
    );
    expect(state.loaded).toBe(LOADED);
    expect(state.reading).toBeNull();
    expect(state.fault?.fault).toBe('busy');
  });

  test('a reading that succeeds takes trouble with reading away, but not that changes can’t be watched', () => {
    const read = after({ type: 'fault-raised', fault: { during: 'read', fault: 'busy' } }, { type: 'read-finished', loaded: LOADED });
    const watch = after({ type: 'fault-raised', fault: { during: 'watch', fault: 'not-supported' } }, { type: 'read-finished', loaded: LOADED });
    expect(read.fault).toBeNull();
    expect(watch.fault?.during).toBe('watch');
  });

  test('showing a cell takes only trouble with showing away', () => {
    const read = after({ type: 'fault-raised', fault: { during: 'read', fault: 'busy' } }, { type: 'reveal-succeeded' });
    const reveal = after({ type: 'fault-raised', fault: { during: 'reveal', fault: 'busy' } }, { type: 'reveal-succeeded' });
    expect(read.fault?.during).toBe('read');
    expect(reveal.fault).toBeNull();
  });
});

describe('filters', () => {
  test('clearing them leaves grouping and selection alone', () => {
    const state = after(
      { type: 'grouping-chosen', grouping: 'week' },
      { type: 'severity-toggled', severity: 'error' },
      { type: 'search-changed', search: 'x' },
      { type: 'row-activated', key: 'k', isSelected: true },
      { type: 'filters-cleared' },
    );
    expect(state.severities.size).toBe(0);
    expect(state.search).toBe('');
    expect(state.grouping).toBe('week');
    expect(state.selectedKey).toBe('k');
  });

  test('showing one rule’s findings, or those of a place, takes the other filters off, and leaves a person’s list their own', () => {
    const narrowed: readonly PaneEvent[] = [
      { type: 'person-chosen', person: 'k' },
      { type: 'severity-toggled', severity: 'error' },
      { type: 'standing-chosen', standing: 'ignored' },
      { type: 'rule-shown', code: 'date-missing' },
    ];
    expect(after(...narrowed)).toMatchObject({ view: 'findings', rule: 'date-missing', place: 'now', person: 'k', standing: 'open', severities: new Set() });
    expect(after(...narrowed, { type: 'place-shown', place: 'older' })).toMatchObject({ view: 'findings', rule: null, place: 'older', person: 'k' });
  });

  test('what was done goes with its view, unless it can be taken back', () => {
    const shown = (done: Done, ...events: readonly PaneEvent[]): Done | null =>
      after({ type: 'view-chosen', view: 'week' }, { type: 'write-started', what: 'columns' }, { type: 'write-succeeded', what: 'columns', done }, ...events).done;
    const told: Done = { kind: 'told', said: 'Report ready.', isWhole: true, tab: 'Report' };
    expect([shown(told), shown(told, { type: 'view-chosen', view: 'week' }), shown(told, { type: 'view-chosen', view: 'team' })]).toEqual([told, told, null]);
    const mended: Done = { kind: 'mended', count: 1, skipped: 0, reason: null, unknown: 0 };
    expect(shown(mended, { type: 'view-chosen', view: 'team' })).toEqual(mended);
  });

  test('whoever came for the rules that could not run has come for them once', () => {
    expect(after({ type: 'not-run-shown' })).toMatchObject({ view: 'findings', isNotRunAsked: true });
    expect(after({ type: 'not-run-shown' }, { type: 'view-chosen', view: 'week' }).isNotRunAsked).toBe(false);
    expect(after({ type: 'not-run-shown' }, { type: 'columns-opened' }).isNotRunAsked).toBe(false);
    expect(after({ type: 'not-run-shown' }, { type: 'panel-opened', panel: { kind: 'rules' } }).isNotRunAsked).toBe(false);
  });

  test('another grouping unfolds everything: its groups are others', () => {
    expect(after({ type: 'group-folded', id: 'g', isFolded: true }, { type: 'grouping-chosen', grouping: 'person' }).folded.size).toBe(0);
  });
});

describe('panels', () => {
  test('a rule opened among all rules leads back to them, one opened from a finding to the list', () => {
    const fromRules = after(
      { type: 'panel-opened', panel: { kind: 'rules' } },
      { type: 'panel-opened', panel: { kind: 'rule', code: 'owner-shared', isFromRules: true } },
      { type: 'panel-closed' },
    );
    expect(fromRules.panel).toEqual({ kind: 'rules' });
    const fromFinding = after({ type: 'panel-opened', panel: { kind: 'rule', code: 'owner-shared', isFromRules: false } }, { type: 'panel-closed' });
    expect(fromFinding.panel).toBeNull();
  });

  test('a preview of mends closes once they are written, and stays when they are not', () => {
    const opened: readonly PaneEvent[] = [{ type: 'panel-opened', panel: { kind: 'mends', keys: ['a'] } }, { type: 'write-started', what: 'mend' }];
    expect(after(...opened, { type: 'write-succeeded', what: 'mend', done: null }).panel).toBeNull();
    expect(after(...opened, { type: 'write-failed', trouble: { kind: 'uncertain' } }).panel?.kind).toBe('mends');
  });
});
