/** Words that say when, as figures do: weekdays, months and hours, in French and English. */

const WEEKDAY_WORDS: readonly (readonly string[])[] = [
  ['lundi', 'monday', 'lundis', 'mondays'],
  ['mardi', 'tuesday', 'mardis', 'tuesdays'],
  ['mercredi', 'wednesday', 'mercredis', 'wednesdays'],
  ['jeudi', 'thursday', 'jeudis', 'thursdays'],
  ['vendredi', 'friday', 'vendredis', 'fridays'],
  ['samedi', 'saturday', 'samedis', 'saturdays'],
  ['dimanche', 'sunday', 'dimanches', 'sundays'],
];

const MONTH_WORDS: readonly (readonly string[])[] = [
  ['janvier', 'january', 'janv', 'jan'],
  ['février', 'fevrier', 'february', 'févr', 'feb'],
  ['mars', 'march'],
  ['avril', 'april', 'avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july', 'juill'],
  ['août', 'aout', 'august', 'aug'],
  ['septembre', 'september', 'sept', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['décembre', 'decembre', 'december', 'déc', 'dec'],
];

/** Words to their ISO weekday. */
export const WEEKDAY_OF: ReadonlyMap<string, number> = numbered(WEEKDAY_WORDS);
/** Words to their month, from 1. */
export const MONTH_OF: ReadonlyMap<string, number> = numbered(MONTH_WORDS);

/** What texts may differ in and still say the same of another date, hour or price; digits do so anyway. */
export const FIGURE_WORDS: readonly string[] = [
  ...WEEKDAY_OF.keys(), ...MONTH_OF.keys(),
  'h', 'heure', 'heures', 'am', 'pm', 'er', 'st', 'nd', 'rd', 'th',
];

function numbered(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((words, index) => words.map((word) => [word, index + 1] as const)));
}
