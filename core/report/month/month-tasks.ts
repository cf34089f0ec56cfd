/** Who does what in the month: each row once for each role that it needs, what nobody holds first. */
import type { Person } from '../../coverage/staff.ts';
import { quotable } from '../../words/quotable.ts';
import { peopleGroups } from '../people-groups.ts';
import { comparePosts } from '../weekly/reported-post.ts';
import type { MonthTask, PackedPost, PersonMonth, TaskRole } from './month-pack.ts';
import { rolesNeeded } from './roles-needed.ts';
import type { RolesSource } from './roles-needed.ts';

export interface TasksSource extends RolesSource {
  /** In any order. */
  readonly rows: readonly number[];
  readonly postOf: (row: number) => PackedPost;
  /** Those of the team, as far as they are known. */
  readonly people: readonly Person[];
}

/** In the order in which they come. */
const ROLES: readonly TaskRole[] = ['visual', 'approver', 'owner'];

export function tasksByPerson(source: TasksSource): readonly PersonMonth[] {
  const { rows, postOf, people } = source;
  const needed = rolesNeeded(source);
  const { add, groups } = peopleGroups<MonthTask>(people);
  for (const row of rows) {
    const post = postOf(row);
    for (const { role, holder, due } of needed(row)) add(holder, { post, role, due, said: holder.shared === null ? '' : quotable(holder.word) });
  }
  return groups().map(({ person, items }) => ({ person, tasks: [...items].sort(compareTasks) }));
}

function compareTasks(one: MonthTask, other: MonthTask): number {
  return comparePosts(one.post, other.post) || ROLES.indexOf(one.role) - ROLES.indexOf(other.role);
}
