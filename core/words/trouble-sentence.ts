/** The sentence of what is wrong in Suivi's own tab. */
import type { StoredTrouble } from '../settings-tab/stored-settings.ts';
import { quotable } from './quotable.ts';
import type { SettingsTabWords } from './settings-tab-words.ts';

export function troubleSentence({ code, text, allowed, likely = '' }: StoredTrouble, { troubles, refused, allowed: sayAllowed }: SettingsTabWords): string {
  const shown = quotable(text);
  if (code !== 'value-refused') return troubles[code](shown);
  return allowed === undefined ? troubles['row-unreadable'](shown) : refused(shown, sayAllowed(allowed), likely);
}
