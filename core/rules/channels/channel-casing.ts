/** One network written in two ways: filters and sums by channel then tell only half. */
import { fold } from '../../lexicon/fold.ts';
import { channelTitle } from '../../networks/network-names.ts';
import { NETWORK_NAMES } from '../../networks/networks.ts';
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import { cellOf, entryOf, heldBy } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { Rule } from '../rule.ts';

export const channelCasing: Rule<'channel-casing'> = {
  code: 'channel-casing',
  severity: 'suggestion',
  needs: [['channel']],
  run: ({ calendar, tabs }, report) => {
    const usualOf = usualWords(calendar, tabs.channels);
    if (usualOf.every((usual) => usual === '')) return;
    for (let row = 0; row < calendar.rowCount; row += 1) {
      const usual = usualOf[calendar.channel.codes[row] ?? 0] ?? '';
      if (usual === '') continue;
      const { word } = entryOf(calendar.channel, row);
      const held = heldBy(calendar, row, 'channel');
      // A row below a merged cell has the word without holding it.
      if (typeof held !== 'string' || held.trim() !== word) continue;
      const cell = cellOf(calendar, row, 'channel');
      // Another name (IG for Instagram) may be what the team wants to say.
      const isSafe = letters(word) === letters(usual);
      report([cell], { channel: word, usual }, { mend: { isSafe, writes: [{ cell, expected: held, value: usual }] } });
    }
  },
};

/** For each channel entry how it should be written; '' where it is written so, or nothing says how. */
function usualWords(calendar: Calendar, tab: SideTab<'channels'> | null): readonly string[] {
  const { codes, entries } = calendar.channel;
  const counts = new Array<number>(entries.length).fill(0);
  for (let row = 0; row < calendar.rowCount; row += 1) counts[codes[row] ?? 0] = (counts[codes[row] ?? 0] ?? 0) + 1;
  const spellings = new Map<string, number[]>();
  for (const [code, { word }] of entries.entries()) {
    const network = NETWORK_NAMES.get(fold(word));
    if (network === undefined || (counts[code] ?? 0) === 0) continue;
    const list = spellings.get(network);
    if (list === undefined) spellings.set(network, [code]);
    else list.push(code);
  }
  const usual = new Array<string>(entries.length).fill('');
  for (const [network, same] of spellings) {
    const chosen = same.length > 1 ? usualWord(network, same.map((code) => ({ word: entries[code]?.word ?? '', count: counts[code] ?? 0 })), tab) : '';
    for (const code of same) if (entries[code]?.word !== chosen) usual[code] = chosen;
  }
  return usual;
}

interface Spelling {
  readonly word: string;
  readonly count: number;
}

/** What most rows have; else what the channels tab says; else the network's own name, where it is used. */
function usualWord(network: string, spellings: readonly Spelling[], tab: SideTab<'channels'> | null): string {
  const all = spellings.reduce((sum, { count }) => sum + count, 0);
  const most = spellings.find(({ count }) => count * 2 > all);
  if (most !== undefined) return most.word;
  const listed = new Set((tab?.rows ?? []).filter(({ networkWord }) => NETWORK_NAMES.get(fold(networkWord)) === network).map(({ networkWord }) => networkWord.trim()));
  const [only, ...others] = listed;
  if (only !== undefined && others.length === 0) return only;
  return spellings.find(({ word }) => word === channelTitle(network))?.word ?? '';
}

/** What stays the same however a name is set: `Linked In`, `LINKEDIN`, `linked-in`. */
function letters(word: string): string {
  return word.toLowerCase().replace(/[\s\u00a0_-]/g, '');
}
