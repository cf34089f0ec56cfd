/** Reads the cells of a tab that hold text, names, channels or a word of a list. */
import { isPlaceholder } from '../lexicon/placeholders.ts';
import { isVacancy } from '../lexicon/vacancies.ts';
import type { OwnerEntry } from '../table/calendar.ts';
import { cellText } from '../table/cell-text.ts';
import { channelEntry } from '../table/decode-channel.ts';
import { ownerReader } from '../table/decode-owner.ts';
import { phraseOf } from './known-phrases.ts';
import type { SideField, SideTabKey } from './side-tabs.ts';
import type { TabCells } from './tab-cells.ts';

const LONGEST_WORD = 40;

/** One for each row, '' where it is blank or has no column. */
export function textsOf<Key extends SideTabKey>(tab: TabCells<Key>, field: SideField<Key>): readonly string[] {
  const cells = tab.cells(field);
  return cells === null ? tab.rows.map(() => '') : cells.map(cellText);
}

export function ownersOf<Key extends SideTabKey>(tab: TabCells<Key>, field: SideField<Key>): readonly OwnerEntry[] {
  return decoded(textsOf(tab, field), ownerReader).map(withoutVacancies);
}

/** A post that is to be filled is nobody's. */
export function withoutVacancies(entry: OwnerEntry): OwnerEntry {
  if (!entry.people.some(isVacancy)) return entry;
  const people = entry.people.filter((name) => !isVacancy(name));
  return { word: entry.word, people, shared: people.length > 1 ? 'several' : null };
}

/** Keys of channels, as in the calendar. */
export function channelsOf<Key extends SideTabKey>(tab: TabCells<Key>, field: SideField<Key>): readonly (readonly string[])[] {
  return decoded(textsOf(tab, field), () => (word) => channelEntry(word).channels);
}

/** `Notoriété; fréquentation`: commas part a list only where nothing else does. */
export function listsOf<Key extends SideTabKey>(tab: TabCells<Key>, field: SideField<Key>): readonly (readonly string[])[] {
  return decoded(textsOf(tab, field), () => (word) => {
    if (isPlaceholder(word)) return [];
    const parts = /[;\r\n•|]/.test(word) ? word.split(/[;\r\n•|]+/) : word.split(',');
    return parts.map((part) => part.trim()).filter((part) => part !== '');
  });
}

/** Words of a list that are closed: what is none of them is told. */
export function wordsOf<Key extends SideTabKey, Value>(
  tab: TabCells<Key>, field: SideField<Key>, known: ReadonlyMap<string, Value | null>,
): readonly (Value | null)[] {
  const texts = textsOf(tab, field);
  const values = decoded(texts, () => (word) => (word === '' || isPlaceholder(word) ? null : phraseOf(word, known)));
  tab.tell(field, placesOf(values, (value, place) => value === undefined && isWordLike(texts[place] ?? '')), 'word');
  return values.map((value) => value ?? null);
}

/** Longer cells explain, and mean no word of a list. */
export function isWordLike(text: string): boolean {
  return text !== '' && text.length <= LONGEST_WORD && !isPlaceholder(text);
}

/** The places of the values that a test picks. */
export function placesOf<Value>(values: readonly Value[], isPicked: (value: Value, place: number) => boolean): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < values.length; place += 1) {
    // The place lies within the values, which the compiler can't see where they may be undefined themselves.
    if (isPicked(values[place] as Value, place)) places.push(place);
  }
  return places;
}

/** Each distinct text is decoded once. */
export function decoded<Value>(texts: readonly string[], readerOf: (words: readonly string[]) => (word: string) => Value): readonly Value[] {
  const distinct = [...new Set(texts)];
  const read = readerOf(distinct);
  const values = new Map(distinct.map((word) => [word, read(word)]));
  // Every text is among the distinct ones, which the compiler can't see.
  return texts.map((text) => values.get(text) as Value);
}
