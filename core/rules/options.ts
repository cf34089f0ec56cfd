/** What each option of the rules may be set to, and how that stands in a cell: the same in every language. */
import type { ExportTarget } from '../networks/limits.ts';
import { PERMISSIONS } from '../coverage/permissions.ts';
import { STRUCTURES } from '../coverage/structures.ts';
import { isCellError } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import { HOLIDAY_REGIONS } from '../time/holidays.ts';
import { REGIONS } from './settings.ts';
import type { OptionKey, Settings } from './settings.ts';

export type OptionValue = Settings[OptionKey];

export type AllowedValues =
  /** A whole number, both bounds included. */
  | { readonly kind: 'count'; readonly least: number; readonly most: number }
  /** A fraction, written as a percentage. */
  | { readonly kind: 'share'; readonly least: number; readonly most: number }
  /** One of some codes. */
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

const EXPORT_TARGETS: readonly ExportTarget[] = ['native', 'hootsuite', 'buffer', 'metricool'];

/** Beyond a month of working days nobody approves at the last moment. */
const MOST_APPROVAL_DAYS = 22;

/** In the order in which they are shown. */
export const OPTIONS: { readonly [Key in OptionKey]: AllowedValues } = {
  region: { kind: 'choice', choices: REGIONS },
  holidays: { kind: 'choice', choices: HOLIDAY_REGIONS },
  exportTarget: { kind: 'choice', choices: EXPORT_TARGETS },
  structure: { kind: 'choice', choices: STRUCTURES },
  permissions: { kind: 'choice', choices: PERMISSIONS },
  duplicateWindowDays: { kind: 'count', least: 0, most: 3650 },
  textDueDays: { kind: 'count', least: 0, most: 60 },
  assetDueDays: { kind: 'count', least: 0, most: 60 },
  approvalDueDays: { kind: 'count', least: 0, most: MOST_APPROVAL_DAYS },
  dormantAfterDays: { kind: 'count', least: 1, most: 3650 },
  silenceDays: { kind: 'count', least: 2, most: 365 },
  mostPostsPerPerson: { kind: 'count', least: 1, most: 1000 },
  mixTolerance: { kind: 'share', least: 0, most: 1 },
  mixLeastPosts: { kind: 'count', least: 1, most: 10_000 },
  monthPlannedShare: { kind: 'share', least: 0, most: 1 },
  monthPlannedDays: { kind: 'count', least: 0, most: 60 },
};

// What `OPTIONS` holds are all the keys, which their type loses.
export const OPTION_KEYS: readonly OptionKey[] = Object.keys(OPTIONS) as OptionKey[];

const OPTION_OF_TEXT: ReadonlyMap<string, OptionKey> = new Map(OPTION_KEYS.map((key) => [key.toLowerCase(), key]));

/** The option that a cell names, in whatever case; null for none. */
export function optionNamed(cell: Cell): OptionKey | null {
  return OPTION_OF_TEXT.get(cellText(cell).toLowerCase()) ?? null;
}

/** The value that a cell or a field of a form holds for an option; null where it makes no sense. */
export function readOption(key: OptionKey, cell: Cell): OptionValue | null {
  if (cell === null || isCellError(cell) || typeof cell === 'boolean') return null;
  const allowed = OPTIONS[key];
  const text = cellText(cell);
  if (allowed.kind === 'choice') {
    const word = text.toLowerCase().replace(/_/g, '-');
    // The choices of a key are that key's values.
    return (allowed.choices.find((choice) => choice.toLowerCase() === word) as OptionValue | undefined) ?? null;
  }
  const value = allowed.kind === 'share' ? readShare(text) : readCount(text);
  return value === null || value < allowed.least || value > allowed.most ? null : value;
}

/** An option's value as it stands in a cell: `72`, `80%`, `fr-CA`. */
export function optionText(key: OptionKey, value: OptionValue): string {
  return OPTIONS[key].kind === 'share' && typeof value === 'number' ? `${Math.round(value * 1e6) / 1e4}%` : String(value);
}

/** The settings with one option set to a value that was read for it. */
export function withOption(settings: Settings, key: OptionKey, value: OptionValue): Settings {
  return { ...settings, [key]: value };
}

function readCount(text: string): number | null {
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

/** `80 %`, `80%`, `0,8`. Past 1 a number without its sign is as likely a slip. */
function readShare(text: string): number | null {
  const found = /^(\d{1,3}(?:[.,]\d{1,8})?)\s?(%?)$/.exec(text);
  if (found === null) return null;
  const number = Number((found[1] ?? '').replace(',', '.'));
  // As fine as it is written back.
  return Math.round(number * (found[2] === '%' ? 1e4 : 1e6)) / 1e6;
}
