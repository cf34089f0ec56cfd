/** Excel's rules for the names of sheets and tables. */

const MAX_NAME_UNITS = 31;
const FORBIDDEN = /[:\\/?*[\]]/g;

/** At most 31 UTF-16 units, none of `: \ / ? * [ ]`, no apostrophe at an edge, and not "History". */
export function isSheetName(name: string): boolean {
  return name !== '' && name.length <= MAX_NAME_UNITS && name.search(FORBIDDEN) === -1 && !name.startsWith("'") && !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
}

/** The same name as Excel sees it: upper and lower case are one. */
export function nameKey(name: string): string {
  return name.toLowerCase();
}

/** A sheet name made of any text, such as a file's name. */
export function sheetNameFrom(text: string): string {
  let name = text.replace(FORBIDDEN, '_').slice(0, MAX_NAME_UNITS);
  // Half of a character outside the basic plane would not survive a file.
  if (/[\uD800-\uDBFF]$/.test(name)) name = name.slice(0, -1);
  let first = 0;
  let last = name.length;
  while (name[first] === "'") first += 1;
  while (last > first && name[last - 1] === "'") last -= 1;
  name = name.slice(first, last);
  if (name.trim() === '') return 'Sheet1';
  return name.toLowerCase() === 'history' ? `${name}_` : name;
}

/** A letter or underscore, then letters, digits, underscores and dots, and nothing that reads as a cell. */
export function isTableName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) return false;
  return !/^[A-Za-z]{1,3}[0-9]{1,7}$/.test(name) && !/^[RrCc]$/.test(name);
}
