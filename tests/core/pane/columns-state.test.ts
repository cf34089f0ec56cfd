/** When the calendar's columns are asked about, and when the person is left alone. */
import { describe, expect, test } from 'vitest';
import { en, fr } from '../../../core/index.ts';
import { changedSentence } from '../../../core/pane/changed-sentence.ts';
import { areCorrectionsWaiting } from '../../../core/pane/state/columns-state.ts';
import { reducePane } from '../../../core/pane/state/pane-reducer.ts';
import type { PaneEvent } from '../../../core/pane/state/pane-reducer.ts';
import { INITIAL_STATE } from '../../../core/pane/state/pane-state.ts';
import type { PaneState } from '../../../core/pane/state/pane-state.ts';
import type { Loaded } from '../../../core/pane/load-findings.ts';
import type { MappedColumn } from '../../../core/recognise/mapping.ts';
import { checkedWith, declinedWith, mappedColumns, mappingWith } from './loaded-of.ts';

const SURE = checkedWith(mappedColumns({ Date: 'date', Mot: null }));
const UNSURE = checkedWith(mappedColumns({ Date: 'date', Mot: '?' }));
const OTHERWISE_UNSURE = checkedWith(mappedColumns({ Date: 'date', Mot: '?', Lot: '?' }));

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reducePane, INITIAL_STATE);
}

function read(loaded: Loaded): PaneEvent {
  return { type: 'read-finished', loaded };
}

describe('the first reading', () => {
  test('of a calendar recognised with certainty goes straight to the findings', () => {
    expect(after(read(SURE)).columns).toMatchObject({ view: 'closed', changed: [] });
  });

  test('that leaves a question opens the columns by itself', () => {
    expect(after(read(UNSURE)).columns.view).toBe('asked');
  });

  test('asks even after a workbook that held no calendar yet', () => {
    expect(after(read(declinedWith(null)), read(UNSURE)).columns.view).toBe('asked');
  });
});

describe('a later reading', () => {
  test('with a new question leaves the person where they are and says how many columns', () => {
    expect(after(read(SURE), read(OTHERWISE_UNSURE)).columns).toMatchObject({ view: 'closed', changed: [{ heading: 'Mot' }, { heading: 'Lot' }] });
  });

  test('asks nothing again that was put off, but says what is new', () => {
    const state = after(read(UNSURE), { type: 'columns-closed', isSettled: false }, read(UNSURE));
    expect(state.columns).toMatchObject({ view: 'closed', changed: [] });
    expect(reducePane(state, read(OTHERWISE_UNSURE)).columns.changed.map(({ heading }) => heading)).toEqual(['Lot']);
  });

  test('whose question is gone takes the notice away', () => {
    expect(after(read(SURE), read(UNSURE), read(SURE)).columns.changed).toEqual([]);
  });

  test('names the first column and counts the others, in both languages', () => {
    const sentences = (columns: readonly MappedColumn[]): readonly string[] => [changedSentence(columns, fr), changedSentence(columns, en)];
    const [status, lot, third] = mappedColumns({ Statut: '?', Lot: '?', Mot: '?' });
    if (status === undefined || lot === undefined || third === undefined) throw new Error('no column');
    expect(sentences([])).toEqual(['', '']);
    expect(sentences([status])).toEqual(['La colonne «\u00a0Statut\u00a0» est nouvelle ou a changé.', 'Column “Statut” is new or has changed.']);
    expect(sentences([status, lot])).toEqual(['La colonne «\u00a0Statut\u00a0» et une autre sont nouvelles ou ont changé.', 'Column “Statut” and one other are new or have changed.']);
    expect(sentences([{ ...status, heading: '' }, lot, third])).toEqual(['La colonne A et 2\u00a0autres sont nouvelles ou ont changé.', 'Column A and 2 others are new or have changed.']);
  });

  test('leaves the open columns open, whether asked or wanted', () => {
    expect(after(read(UNSURE), read(SURE)).columns.view).toBe('asked');
    expect(after(read(SURE), { type: 'columns-opened' }, read(SURE)).columns.view).toBe('opened');
  });

  test('that finds no headings any more closes the columns', () => {
    expect(after(read(SURE), { type: 'columns-opened' }, read(declinedWith(null))).columns.view).toBe('closed');
  });

  test('keeps them open that the person is choosing where no calendar was recognised', () => {
    const declined = declinedWith(mappingWith(mappedColumns({ Objet: null })));
    expect(after(read(declined)).columns.view).toBe('closed');
    expect(after(read(declined), { type: 'columns-opened' }, read(declined)).columns.view).toBe('opened');
  });
});

describe('writing', () => {
  const started: PaneEvent = { type: 'write-started', what: 'columns' };

  test('keeps the columns open until the reading after it is there', () => {
    const written = after(read(UNSURE), started, { type: 'write-succeeded', what: 'columns', done: null });
    expect(written).toMatchObject({ writing: { step: 'reading' }, columns: { view: 'asked' } });
    expect(reducePane(written, read(SURE))).toMatchObject({ writing: null, columns: { view: 'closed', changed: [] } });
  });

  test('a reading that was under way before it ends nothing', () => {
    expect(after(read(UNSURE), started, read(UNSURE))).toMatchObject({ writing: { step: 'writing' }, columns: { view: 'asked' } });
  });

  test('that fails keeps the columns and says why, until it is tried again or they are closed', () => {
    const failed = after(read(UNSURE), started, { type: 'write-failed', trouble: { kind: 'uncertain' } });
    expect(failed).toMatchObject({ writing: null, trouble: { what: 'columns', trouble: { kind: 'uncertain' } }, columns: { view: 'asked' } });
    expect(reducePane(failed, started).trouble).toBeNull();
    expect(reducePane(failed, { type: 'columns-closed', isSettled: false }).trouble).toBeNull();
  });

  test('followed by a reading that fails is over: the columns were kept', () => {
    const state = after(read(UNSURE), started, { type: 'write-succeeded', what: 'columns', done: null }, { type: 'fault-raised', fault: { during: 'read', fault: 'busy' } });
    expect(state).toMatchObject({ writing: null, columns: { view: 'closed' }, fault: { fault: 'busy' } });
  });

  test('a calendar is remembered as set up, and the columns stay as they were', () => {
    const state = after(read(declinedWith(null)), { type: 'write-started', what: 'calendar' }, { type: 'write-succeeded', what: 'calendar', done: null }, read(SURE));
    expect(state).toMatchObject({ isSetUp: true, writing: null, columns: { view: 'closed' } });
  });
});

describe('what the person says of the columns', () => {
  const said: PaneEvent = { type: 'columns-drafted', change: { type: 'use-chosen', columns: mappedColumns({ Date: 'date', Mot: null }), key: '1|Mot', use: 'role:title' } };
  const opened: PaneEvent = { type: 'columns-opened' };
  const closed: PaneEvent = { type: 'columns-closed', isSettled: false };

  test('waits, and is told of, while the view is closed, and is there again when it opens', () => {
    const waiting = after(read(SURE), opened, said, closed);
    expect(areCorrectionsWaiting(waiting.columns, waiting.loaded)).toBe(true);
    const again = reducePane(reducePane(waiting, read(SURE)), opened);
    expect(again.columns.draft.chosen.get('1|Mot')).toBe('role:title');
    expect(areCorrectionsWaiting(again.columns, again.loaded)).toBe(false);
  });

  test('is gone once it is taken back, or kept', () => {
    const cancelled = after(read(SURE), opened, said, { type: 'columns-closed', isSettled: true });
    const confirmed = after(read(SURE), opened, said, { type: 'write-started', what: 'columns' }, { type: 'write-succeeded', what: 'columns', done: null }, read(SURE));
    for (const { columns } of [cancelled, confirmed]) expect([columns.view, columns.draft.chosen.size]).toEqual(['closed', 0]);
  });

  test('outlives a writing of something else', () => {
    const state = after(read(SURE), opened, said, closed, { type: 'write-started', what: 'settings' }, { type: 'write-succeeded', what: 'settings', done: null }, read(SURE));
    expect(areCorrectionsWaiting(state.columns, state.loaded)).toBe(true);
  });
});
