/** Writing on request, and what is said when it does not come about. */
import { describe, expect, test, vi } from 'vitest';
import type { Applied } from '../../../core/edits/edit.ts';
import type { HostFault } from '../../../core/host.ts';
import { HostError, en, fr } from '../../../core/index.ts';
import { createWriter } from '../../../core/pane/writer.ts';
import type { Act, Writer } from '../../../core/pane/writer.ts';
import { troubleIn, troubleWords } from '../../../core/pane/write-trouble.ts';
import type { WrittenExtent } from '../../../core/pane/write-trouble.ts';
import type { Written } from '../../../core/words/columns-words.ts';
import type { Words } from '../../../core/words/words.ts';

const CELL = { sheet: '0', row: 1, column: 1 };
const ALL: Applied = { written: 4, skipped: [], unknown: [], fault: null };
const NOTHING: Applied = { written: 0, skipped: [], unknown: [], fault: null };
const FAILED = [{ cell: CELL, reason: 'failed' }] as const;
const DONE: Act = { applied: ALL, done: null };

function start(): { readonly writer: Writer; readonly told: string[] } {
  const told: string[] = [];
  const writer = createWriter({
    onStarted: (what) => told.push(`started ${what}`),
    onWritten: (what) => told.push(`written ${what}`),
    onTrouble: (trouble) => told.push(trouble.kind),
    onBug: (error) => told.push(String(error)),
  });
  return { writer, told };
}

describe('a writing', () => {
  test('is told when it begins and when it is done, and does not run twice at once', async () => {
    const { writer, told } = start();
    let isDone = false;
    const act = vi.fn(async () => {
      await vi.waitFor(() => expect(isDone).toBe(true));
      return DONE;
    });
    writer.write('columns', act);
    writer.write('columns', act);
    isDone = true;
    await vi.waitFor(() => expect(told).toEqual(['started columns', 'written columns']));
    expect(act).toHaveBeenCalledTimes(1);
  });

  test('that the host refuses is trouble, and can be tried again', async () => {
    const { writer, told } = start();
    writer.write('calendar', () => Promise.reject(new HostError('busy')));
    await vi.waitFor(() => expect(told).toEqual(['started calendar', 'fault']));
    writer.write('calendar', () => Promise.resolve(DONE));
    await vi.waitFor(() => expect(told.at(-1)).toBe('written calendar'));
  });

  test('that fails otherwise is a bug', async () => {
    const { writer, told } = start();
    writer.write('columns', () => Promise.reject(new TypeError('no such thing')));
    await vi.waitFor(() => expect(told.at(-1)).toBe('TypeError: no such thing'));
  });

  test('that leaves some mends out is told with them, unless the host failed', async () => {
    const { writer, told } = start();
    const done = { kind: 'mended', count: 1, skipped: 1, reason: 'changed', unknown: 0 } as const;
    const applied: Applied = { ...ALL, skipped: [{ cell: CELL, reason: 'changed' }] };
    writer.write('mend', () => Promise.resolve({ applied, done }));
    await vi.waitFor(() => expect(told.at(-1)).toBe('written mend'));
    writer.write('mend', () => Promise.resolve({ applied: { ...applied, fault: 'busy' }, done }));
    await vi.waitFor(() => expect(told.at(-1)).toBe('fault'));
    writer.write('mend', () => Promise.resolve({ applied: { ...ALL, fault: 'busy' }, done }));
    await vi.waitFor(() => expect(told.at(-1)).toBe('written mend'));
  });

  test('of a pane that is gone tells nothing any more', async () => {
    const { writer, told } = start();
    writer.write('columns', () => Promise.resolve(DONE));
    writer.stop();
    await Promise.resolve();
    expect(told).toEqual(['started columns']);
  });
});

describe('what became of edits', () => {
  test('is no trouble where all was written, even if the host failed after that', () => {
    expect(troubleIn(ALL)).toBeNull();
    expect(troubleIn({ ...ALL, fault: 'offline' })).toBeNull();
  });

  test.each([
    [{ ...NOTHING, fault: 'busy' } as const, { kind: 'fault', fault: 'busy', extent: 'nothing' }],
    [{ ...NOTHING, skipped: FAILED, fault: 'busy' } as const, { kind: 'fault', fault: 'busy', extent: 'nothing' }],
    [{ ...ALL, skipped: FAILED, fault: 'offline' } as const, { kind: 'fault', fault: 'offline', extent: 'part' }],
    [{ ...ALL, skipped: FAILED, unknown: [CELL], fault: 'offline' } as const, { kind: 'fault', fault: 'offline', extent: 'part' }],
    [{ ...NOTHING, unknown: [CELL], fault: 'time-limit' } as const, { kind: 'fault', fault: 'time-limit', extent: 'unknown' }],
    [{ ...NOTHING, skipped: FAILED, unknown: [CELL], fault: 'offline' } as const, { kind: 'fault', fault: 'offline', extent: 'unknown' }],
    [{ ...ALL, unknown: [CELL], fault: 'offline' } as const, { kind: 'fault', fault: 'offline', extent: 'unknown' }],
    [{ ...ALL, skipped: [{ cell: CELL, reason: 'changed' }] } as const, { kind: 'skipped', reason: 'changed' }],
    [{ ...ALL, unknown: [CELL] }, { kind: 'uncertain' }],
  ])('is said by the first thing that went wrong (%#)', (applied, trouble) => {
    expect(troubleIn(applied)).toEqual(trouble);
  });

  test('reads as a title, a reason and a next step in both languages', () => {
    expect(troubleWords('columns', { kind: 'fault', fault: 'sheet-protected', extent: 'nothing' }, fr)).toEqual({
      title: 'Les colonnes n’ont pas été mémorisées',
      body: 'L’onglet est protégé. Adressez-vous à la personne qui l’a protégé ou ôtez la protection, puis réessayez.',
    });
    expect(troubleWords('calendar', { kind: 'fault', fault: 'busy', extent: 'part' }, en)).toEqual({
      title: 'The calendar is not complete',
      body: 'The spreadsheet is busy. Wait until it has finished calculating, then try again. Trying again finishes what was begun.',
    });
    expect(troubleWords('columns', { kind: 'skipped', reason: 'name-taken' }, en).body).toContain('Rename it');
  });

  test('is said as what is known of it: nothing, a part, or that nobody knows', () => {
    const say = (extent: WrittenExtent, words: Words): string => {
      const { title, body } = troubleWords('mark', { kind: 'fault', fault: 'time-limit', extent }, words);
      return `${title}. ${body}`;
    };
    const stopped = 'L’opération a duré trop longtemps et Google l’a arrêtée. Reprenez par plus petits groupes.';
    expect(say('nothing', fr)).toBe(`Rien n’a été marqué. ${stopped}`);
    expect(say('part', fr)).toBe(`Une partie seulement a été marquée. ${stopped} Un nouvel essai terminera ce qui a été commencé.`);
    expect(say('unknown', fr)).toBe(`On ne sait pas si les publications ont été marquées. ${stopped} Vérifiez de nouveau pour voir ce qui est fait.`);
    const ended = 'It took too long, and Google stopped it. Go on in smaller groups.';
    expect(say('nothing', en)).toBe(`Nothing was marked. ${ended}`);
    expect(say('part', en)).toBe(`Only part was marked. ${ended} Trying again finishes what was begun.`);
    expect(say('unknown', en)).toBe(`It is not known whether the posts were marked. ${ended} Check again to see what is done.`);
  });

  test('speaks of smaller groups only where fewer can be asked for, and never of a reading', () => {
    const body = (what: Written): string => troubleWords(what, { kind: 'fault', fault: 'time-limit', extent: 'nothing' }, en).body;
    expect((['mark', 'mend', 'columns', 'calendar', 'move'] as const).map((what) => body(what).includes('groups'))).toEqual([true, true, false, false, false]);
    expect([fr.faults['time-limit'], en.faults['time-limit']].map(({ title }) => title)).toEqual(['La lecture a duré trop longtemps', 'Reading took too long']);
  });

  test('never claims that nothing was changed where something may have been', () => {
    for (const words of [en, fr]) {
      // Its keys are the faults, by its type.
      for (const fault of Object.keys(words.faults) as readonly HostFault[]) {
        if (fault === 'cancelled') continue;
        for (const extent of ['part', 'unknown'] as const) {
          expect(troubleWords('mark', { kind: 'fault', fault, extent }, words).body).not.toMatch(/Nothing was changed|Rien n’a été modifié/);
        }
      }
    }
  });

  test('never says of a writing that the sheet could not be read', () => {
    for (const what of ['columns', 'calendar'] as const) {
      for (const words of [en, fr]) {
        expect(troubleWords(what, { kind: 'fault', fault: 'unexpected', extent: 'nothing' }, words).body).not.toContain(words.faults.unexpected.title);
      }
    }
  });
});
