/** Steps taken by somebody who lacks the right to them, told one by one, or together where one person has taken many. */
import type { LackedRight, RightsLacked } from '../../coverage/rights.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import { cellOf, dayOf } from '../../table/calendar.ts';
import { rowLabel } from '../row-label.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import type { ReportExtras, RuleContext } from '../rule.ts';
import type { CoverageFindings } from './coverage-findings.ts';
import type { StepTaken } from './steps-taken.ts';
import { nameOf } from './team-facts.ts';
import type { TeamFacts } from './team-facts.ts';

/** So many of one person are told once. */
const FEWEST_FOLDED = 10;

interface Breach {
  readonly step: StepTaken;
  readonly person: number;
  readonly lack: LackedRight;
}

/** As rules of several codes report them. */
type TellBreach = (cells: readonly [CellRef, CellRef], parameters: CoverageFindings['right-missing'], extras: ReportExtras) => void;

export function reportBreaches({ calendar, today }: RuleContext, { team, staff }: TeamFacts, steps: readonly StepTaken[], lacked: RightsLacked, report: TellBreach): void {
  const byPerson = new Map<string, Breach[]>();
  for (const step of steps) {
    const breach = breachIn(step, (person) => lackedBy(person, step, lacked));
    if (breach === null) continue;
    const key = `${breach.person} ${step.to} ${step.isOut}`;
    const known = byPerson.get(key);
    if (known === undefined) byPerson.set(key, [breach]);
    else known.push(breach);
  }
  const dayIn = ({ step }: Breach): number => calendar.day[step.row] ?? 0;
  const bySooner = (a: Breach, b: Breach): number => Number(a.step.isOut) - Number(b.step.isOut) || dayIn(a) - dayIn(b);
  const told = [...byPerson.values()].flatMap((breaches) => {
    const isFolded = breaches.length >= FEWEST_FOLDED;
    return (isFolded ? breaches.sort(bySooner).slice(0, 1) : breaches).map((breach) => ({ ...breach, posts: isFolded ? breaches.length : 1 }));
  });
  for (const { step, person, lack, posts } of told.sort(bySooner)) {
    const { row, to, role, isDone } = step;
    const own = staff.people[person];
    if (own === undefined) continue;
    report([cellOf(calendar, row, role), sideCell(team, own, lack.field, 'person')], {
      label: rowLabel(calendar, row), day: dayOf(calendar, row), today, person: nameOf(staff, person), to, isDone, allowed: lack.allowed, posts,
    }, step.isOut ? { severity: 'suggestion' } : {});
  }
}

/** Where one of several has the right, it may have been theirs to do. */
function breachIn(step: StepTaken, lackOf: (person: number) => LackedRight | null): Breach | null {
  const lacks = step.people.map((person) => ({ step, person, lack: lackOf(person) }));
  const [first] = lacks;
  const lack = first?.lack ?? null;
  return first === undefined || lack === null || lacks.some((each) => each.lack === null) ? null : { step, person: first.person, lack };
}

/** Whoever stands as having scheduled a post that is out may as well have published it. */
function lackedBy(person: number, { to, role, isOut }: StepTaken, lacked: RightsLacked): LackedRight | null {
  const lack = lacked(person, to);
  return lack !== null && isOut && role === 'scheduled_by' && lacked(person, 'published') === null ? null : lack;
}
