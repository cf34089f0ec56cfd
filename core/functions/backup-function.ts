/** BACKUP: who has a role and is there on a day, one name below the other. */
import { backupsOn } from '../coverage/on-duty.ts';
import type { FunctionDeclaration } from './declaration.ts';
import { missing, nobodyHasRole, nobodyThatDay } from './sentences.ts';
import { roleGiven, staffGiven } from './staff-given.ts';
import { ABSENCES, TEAM } from './staffed-parameters.ts';

export const BACKUP: FunctionDeclaration<'team' | 'absences' | 'role' | 'date'> = {
  parameters: [TEAM, ABSENCES, { key: 'role', kind: 'text' }, { key: 'date', kind: 'day' }],
  result: 'rows',
  run: (given) => {
    const role = roleGiven(given);
    if (role === null) throw missing('role');
    const day = given.day('date');
    const { staff } = staffGiven(given, { from: day, to: day }, false);
    if (!staff.people.some(({ roles }) => roles.includes(role.key))) throw nobodyHasRole(role.word);
    const names = backupsOn(staff, role.key, day).map((place) => [staff.people[place]?.name ?? '']);
    if (names.length === 0) throw nobodyThatDay(role.word);
    return names;
  },
};
