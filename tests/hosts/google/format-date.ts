/** `Utilities.formatDate`: a date in a time zone by the patterns of Java's SimpleDateFormat. */
import { NotAnswered, ScriptException } from './script-error.ts';
import type { ZoneTime } from './zone-time.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY = 86_400_000;

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function monthText(month: number, count: number): string {
  const name = MONTHS[month] ?? '';
  if (count > 3) return name;
  return count === 3 ? name.slice(0, 3) : padded(month + 1, count);
}

/** Hours and minutes: Java leaves the seconds of a place's own mean time out. */
function offsetText(offset: number, mark: string): string {
  const minutes = Math.trunc(Math.abs(offset) / 60_000);
  return `${offset < 0 ? '-' : '+'}${padded(Math.trunc(minutes / 60), 2)}${mark}${padded(minutes % 60, 2)}`;
}

function isoOffset(offset: number, count: number): string {
  if (offset === 0) return 'Z';
  return count === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, count === 3 ? ':' : '');
}

function field(letter: string, count: number, wall: Date, offset: number): string {
  const hours = wall.getUTCHours();
  switch (letter) {
    case 'y': return count === 2 ? padded(wall.getUTCFullYear() % 100, 2) : padded(wall.getUTCFullYear(), count);
    case 'M': return monthText(wall.getUTCMonth(), count);
    case 'd': return padded(wall.getUTCDate(), count);
    case 'D': return padded(Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY) + 1, count);
    case 'E': return (DAYS[wall.getUTCDay()] ?? '').slice(0, count > 3 ? undefined : 3);
    case 'u': return padded(wall.getUTCDay() === 0 ? 7 : wall.getUTCDay(), count);
    case 'H': return padded(hours, count);
    case 'k': return padded(hours === 0 ? 24 : hours, count);
    case 'K': return padded(hours % 12, count);
    case 'h': return padded(hours % 12 === 0 ? 12 : hours % 12, count);
    case 'a': return hours < 12 ? 'AM' : 'PM';
    case 'm': return padded(wall.getUTCMinutes(), count);
    case 's': return padded(wall.getUTCSeconds(), count);
    case 'S': return padded(wall.getUTCMilliseconds(), count);
    case 'Z': return offsetText(offset, '');
    case 'X': return isoOffset(offset, count);
    default: throw new NotAnswered(`Utilities.formatDate with ${letter}`);
  }
}

export function formatDate(instant: number, zone: ZoneTime, pattern: string): string {
  if (!Number.isFinite(instant)) throw new ScriptException('Invalid argument: date');
  const offset = zone.offsetAt(instant);
  const wall = new Date(instant + offset);
  let text = '';
  for (const [part] of pattern.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g)) {
    if (part === "''") text += "'";
    else if (part.startsWith("'")) text += part.slice(1, -1).replaceAll("''", "'");
    else text += /^[A-Za-z]/.test(part) ? field(part.charAt(0), part.length, wall, offset) : part;
  }
  return text;
}
