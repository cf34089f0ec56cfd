/** Keeps in the “Suivi” tab what a word of the team's says of where a post stands. */
import type { Applied } from '../edits/edit.ts';
import type { Workbook } from '../host.ts';
import { stateWordKey } from '../lexicon/taught-states.ts';
import { kindOf } from '../settings-tab/setting-kinds.ts';
import { stateSetting, stateWordIn } from '../settings-tab/state-settings.ts';
import type { State } from '../table/calendar.ts';
import { changeSettings } from './change-settings.ts';
import type { ChangeOptions } from './change-settings.ts';

/**
 * Null to forget what was said: the word then means what it means to everybody.
 * @throws HostError where nothing was written yet.
 */
export async function setStateWord(workbook: Workbook, word: string, state: State | null, options: ChangeOptions = {}): Promise<Applied> {
  const key = stateWordKey(word);
  return changeSettings(workbook, ({ language }) => ({
    wished: state === null || key === '' ? [] : [stateSetting({ word: word.trim(), state }, language)],
    isUnwanted: (cells) => kindOf(cells) === 'state' && stateWordIn(cells.item) === key,
  }), options);
}
