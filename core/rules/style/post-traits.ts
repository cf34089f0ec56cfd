/** The traits of each post's text, found once for all rules about style. */
import { isPlaceholder } from '../../lexicon/placeholders.ts';
import type { StyleRow } from '../../side-tabs/style-tab.ts';
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import { addressWords } from '../../style/address.ts';
import { listedWords } from '../../style/listed-words.ts';
import { phraseOf } from '../../style/phrase.ts';
import { speltName, withoutLigatures } from '../../style/spelt-name.ts';
import { TRAIT, addStart, textTraits, wordStarts } from '../../style/text-traits.ts';
import type { WordStarts } from '../../style/text-traits.ts';
import { NO_DAY, ROW_KIND, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';
import type { RuleContext } from '../rule.ts';

interface Found {
  readonly style: SideTab<'style'> | null;
  readonly today: Day;
  readonly traits: Uint16Array;
}

/** The last answer for a calendar: its rules are run one after another with the same tabs, and it never changes. */
const lastFound = new WeakMap<Calendar, Found>();

/** By row, bits of `TRAIT`; 0 for rows whose text is not there or can't be changed any more. */
export function traitsOf({ calendar, tabs: { style }, today }: RuleContext): Uint16Array {
  const last = lastFound.get(calendar);
  if (last !== undefined && last.style === style && last.today === today) return last.traits;
  const starts = startsOf(style?.rows ?? []);
  const traits = new Uint16Array(calendar.rowCount);
  for (let row = 0; row < traits.length; row += 1) {
    const text = calendar.text[row] ?? '';
    if (text !== '' && isOpen(calendar, row, today) && !isPlaceholder(text)) traits[row] = textTraits(text, starts);
  }
  lastFound.set(calendar, { style, today, traits });
  return traits;
}

function isOpen(calendar: Calendar, row: number, today: Day): boolean {
  const day = calendar.day[row] ?? NO_DAY;
  if (calendar.kind[row] !== ROW_KIND.post || (day !== NO_DAY && day < today) || calendar.isPosted[row] === 1) return false;
  const { state } = entryOf(calendar.status, row);
  return state !== 'published' && state !== 'cancelled';
}

function startsOf(rows: readonly StyleRow[]): WordStarts {
  const starts = wordStarts();
  for (const { rule, value } of rows) {
    if (rule === 'banned-word') for (const word of listedWords(value)) addStart(starts, (phraseOf(word) ?? []).join(''), TRAIT.banned);
    if (rule === 'spelling') for (const word of listedWords(value)) addStart(starts, withoutLigatures(speltName(word)?.value ?? ''), TRAIT.name);
  }
  for (const word of addressWords('tu')) addStart(starts, word, TRAIT.tu);
  for (const word of addressWords('vous')) addStart(starts, word, TRAIT.vous);
  return starts;
}
