/**
 * Proposes for all gaps of a period at once who could fill them, under hard rules that it never breaks.
 *
 * What is sought: as few minutes as can be left open; then as few undesired minutes as can be, then as many desired ones;
 * then loads (minutes of shifts, with the rota and what came before, ÷ days present) whose heaviest is as light as can be,
 * then the second, and so on; then the same for evenings, weekends and holidays. Between plans that are equal in all of that
 * shifts fall on days that people work anyway as far as that is found, then to those who come first in the tab. The same input
 * always gives the same answer.
 *
 * What is proved: shifts are parted into groups that share nobody. A group is proved best where its plan reaches a bound
 * that no plan gets below (shifts that exclude each other each need somebody else; wishes weighed with what it costs that
 * nobody can grant two of them; loads with each shift split among those who can take it), or where all plans were gone through.
 * The search ends after a counted number of steps, and groups of more than 40 shifts have none for loads: what was not settled
 * by then is `not-proved`, a good plan that no giving on, exchange or moving on of two shifts makes better, and no more. In
 * teams of 8 with 20 shifts most are proved, and nearly all others are the best without it. How ties fall is not part of what is proved.
 */
import { groupsOf } from './assign/groups.ts';
import { suggestedShifts } from './assign/candidates.ts';
import { standingObstacle } from './assign/eligible.ts';
import { openShifts } from './assign/open-shifts.ts';
import { solve } from './assign/solve.ts';
import { teamState } from './assign/team-state.ts';
import type { Period, Stretch } from './coverage-result.ts';
import type { Staff } from './staff.ts';
import { HARD_RULES, SUGGESTION_RULES } from './suggestions.ts';
import type { SuggestionRules, Suggestions } from './suggestions.ts';

/** `open`: the gaps and understaffed stretches to fill; shifts of the rota before the period count as load. */
export function suggest(staff: Staff, period: Period, open: readonly Stretch[], rules: SuggestionRules = SUGGESTION_RULES): Suggestions {
  const team = teamState(staff, period);
  const shifts = openShifts(staff, open);
  const standing = shifts.map((shift) => staff.people.map((_, person) => standingObstacle(team, person, shift, rules)));
  const eligible = standing.map((obstacles) => obstacles.flatMap((obstacle, person) => (obstacle === null ? [person] : [])));
  const { holders, isBest } = solve(groupsOf(team, shifts, eligible, rules), shifts.length);
  return {
    shifts: suggestedShifts({ team, shifts, standing, holders, rules }),
    proof: isBest ? 'best' : 'not-proved',
    rules: HARD_RULES.filter((rule) => rule !== 'weekends' || !rules.isTwoWeekendsAllowed),
  };
}
