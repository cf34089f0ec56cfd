/** Columns whose headings say nothing, but whose cells can hardly be anything but one of a post's parts. */
import { networkOf } from '../table/decode-channel.ts';
import type { Role } from '../table/role.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { HeadedColumn } from './column-roles.ts';

/** A heading that names a role already. */
const SOME_HEADING = 0.4;
/** Fewer cells show neither repeats nor their absence. */
const FEWEST_CELLS = 3;
const TEXT = { shortest: 32, fewestWords: 5, distinct: 0.5 } as const;
const TITLE = { shortest: 9, longest: 70, fewestWords: 1.8, mostWords: 10, distinct: 0.45 } as const;
/** Share of the cells that shows a column to be of another kind. */
const SOME = 0.35;
const MOSTLY = 0.6;
const NEARLY_ALL = 0.8;

/** The role of each such column, where no heading names it; the longest of several columns has it. */
export function untoldColumns(columns: readonly HeadedColumn[]): ReadonlyMap<HeadedColumn, Role> {
  const untold = new Map<HeadedColumn, Role>();
  const isNamed = (...roles: readonly Role[]): boolean => columns.some(({ meanings }) => roles.some((role) => (meanings.get(role) ?? 0) >= SOME_HEADING));
  const open = columns.filter(({ heading, meanings, profile }) => heading !== '' && networkOf(heading) === null && meanings.size === 0 && profile.filled >= FEWEST_CELLS);
  const find = (role: Role, isLike: (profile: ColumnProfile) => boolean): boolean => {
    if (isNamed(role)) return true;
    const like = open.filter((column) => !untold.has(column) && isLike(column.profile)).sort((a, b) => b.profile.averageLength - a.profile.averageLength);
    if (like[0] !== undefined) untold.set(like[0], role);
    return like.length > 0;
  };
  find('asset', ({ share }) => share('file') >= SOME);
  find('pillar', ({ share, distinct, filled }) => filled > FEWEST_CELLS && share('theme') >= MOSTLY && distinct <= MOSTLY);
  // `J-7`, `Day 3`: a count of days.
  if (!isNamed('datetime') && columns.every(({ profile }) => profile.share('date') + profile.share('datetime') < SOME)) {
    find('date', ({ share, distinct }) => share('label') >= NEARLY_ALL && distinct >= SOME);
  }
  // Short sentences alone may be anything; beside a text they are its title.
  if (find('text', isProse)) find('title', areTitles);
  return untold;
}

function isProse(profile: ColumnProfile): boolean {
  const { averageLength, averageWords, distinct } = profile;
  return averageLength >= TEXT.shortest && averageWords >= TEXT.fewestWords && distinct >= TEXT.distinct && !isOfOtherKind(profile);
}

function areTitles(profile: ColumnProfile): boolean {
  const { averageLength, averageWords, distinct, share } = profile;
  const isShort = averageLength >= TITLE.shortest && averageLength <= TITLE.longest && averageWords >= TITLE.fewestWords && averageWords <= TITLE.mostWords;
  return isShort && distinct >= TITLE.distinct && share('format') < SOME && share('theme') < SOME && share('person') < SOME && !isOfOtherKind(profile);
}

function isOfOtherKind({ share }: ColumnProfile): boolean {
  return (['number', 'date', 'datetime', 'time', 'url', 'file', 'network', 'status', 'hashtags', 'code', 'boolean', 'mark', 'label', 'handle', 'givenName'] as const).some((trait) => share(trait) >= SOME);
}
