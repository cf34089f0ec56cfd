/** ONDUTY: who is on duty for a role at a moment, one name below the other. */
import { onDutyAt } from '../coverage/on-duty.ts';
import { DAY_MINUTES } from '../coverage/staff.ts';
import type { FunctionDeclaration } from './declaration.ts';
import { missing, nobodyHasRole, nobodyOnDuty } from './sentences.ts';
import { roleGiven, staffGiven } from './staff-given.ts';
import { ABSENCES, NEEDS, REGION, ROTA, TEAM } from './staffed-parameters.ts';

export const ONDUTY: FunctionDeclaration<'team' | 'needs' | 'absences' | 'role' | 'moment' | 'rota' | 'region'> = {
  parameters: [TEAM, NEEDS, ABSENCES, { key: 'role', kind: 'text' }, { key: 'moment', kind: 'moment' }, ROTA, REGION],
  result: 'rows',
  run: (given) => {
    const role = roleGiven(given);
    if (role === null) throw missing('role');
    const moment = given.moment('moment');
    const day = Math.floor(moment / DAY_MINUTES);
    // A shift that runs past midnight has begun on the day before.
    const { staff } = staffGiven(given, { from: day - 1, to: day }, true);
    const isHeld = staff.people.some(({ roles }) => roles.includes(role.key)) || staff.shifts.some((shift) => shift.role === role.key);
    if (!isHeld) throw nobodyHasRole(role.word);
    const names = onDutyAt(staff, role.key, null, moment).map((place) => [staff.people[place]?.name ?? '']);
    if (names.length === 0) throw nobodyOnDuty(role.word, moment % DAY_MINUTES === 0);
    return names;
  },
};
