/** `coverage`: over a period, how much of what the team needs is covered, the gaps, what hangs on one person, and who could fill in. */
import type { AssignmentWeek, Dependence } from '../../../core/coverage/continuity.ts';
import { intervalToTell } from '../../../core/coverage/interval-to-tell.ts';
import { needWord } from '../../../core/coverage/need-word.ts';
import type { Coverage, Stretch } from '../../../core/coverage/coverage-result.ts';
import { DAY_MINUTES } from '../../../core/coverage/staff.ts';
import type { Moment, Staff } from '../../../core/coverage/staff.ts';
import type { SuggestedShift, Suggestions } from '../../../core/coverage/suggestions.ts';
import { findingSentence, rulesIn, troubleSentence, viewsIn } from '../../../core/index.ts';
import type { Day, Language } from '../../../core/index.ts';
import { coverage as coverageJob } from '../../../core/jobs/coverage.ts';
import { channelTitle } from '../../../core/networks/network-names.ts';
import type { SideTab } from '../../../core/side-tabs/side-tabs.ts';
import { civilFromDay } from '../../../core/time/day.ts';
import { formatIsoWeek, isoWeekOf } from '../../../core/time/iso-week.ts';
import type { CommandOutput, Connection, CoverageOptions } from './command.ts';
import { COVERAGE_WORDS } from './coverage-words.ts';
import type { ToldStretch } from './coverage-words.ts';
import { openTeam, teamFindings } from './open-team.ts';
import { wordsOf } from './refusal.ts';

const NO_SUGGESTIONS: Suggestions = { shifts: [], proof: 'best', rules: [] };
/** Without these two there is nothing to compare. */
const NEEDED_TABS = ['team', 'needs'] as const;

export async function runCoverage({ workbook }: Connection, { language, today, period }: CoverageOptions): Promise<CommandOutput> {
  const team = await openTeam(workbook);
  const lacking = NEEDED_TABS.filter((tab) => team.tabs[tab] === null);
  if (lacking.length > 0) return refuseWithout(lacking, language);
  const { result } = coverageJob.run({ tables: { calendar: team.calendar, tabs: team.tabs }, settings: team.settings.rules, today, period });
  const { staff } = result;
  const known = { staff, needs: team.tabs.needs };
  const { coverage } = result;
  const dependences = result.continuity?.dependences ?? [];
  const suggestions = toCome(result.suggestions ?? NO_SUGGESTIONS, today);
  const open = (coverage?.stretches ?? []).filter(({ kind }) => kind !== 'overstaffed');
  const findings = teamFindings(team, today);
  const rules = rulesIn(language);
  const told = findings.map((finding) => ({
    code: finding.code, severity: finding.severity, cells: finding.cells.map(team.address), message: findingSentence(finding, rules), mend: finding.mend !== undefined,
  }));
  const { severities, settingsTab } = wordsOf(language);
  // A setting that can't be read does not hold: never in silence.
  const troubles = team.settings.troubles.map((trouble) => `${team.address(trouble.cell)}  ${troubleSentence(trouble, settingsTab)}`);
  const unassigned = (result.continuity?.assignments ?? []).filter(({ withoutOwner, withoutApprover, withoutVisual }) => withoutOwner + withoutApprover + withoutVisual > 0);
  return {
    json: { ...figuresIn(coverage), gaps: gapsIn(known, open), busFactor: busFactorIn(staff, dependences), ...suggestionsIn(known, suggestions, language), ...assignmentsIn(result.continuity?.assignments ?? []), findings: told, ...(troubles.length > 0 ? { troubles } : {}) },
    lines: [
      coverage === null ? COVERAGE_WORDS[language].nobody(period.from, period.to) : COVERAGE_WORDS[language].figures(period.from, period.to, { ...coverage.total, interval: intervalToTell(coverage.total, period.to - period.from + 1) }),
      ...open.map((stretch) => COVERAGE_WORDS[language].stretch(stretch.kind, toldStretch(known, stretch), stretch.needed, stretch.present)),
      ...dependenceLines(staff, dependences, language),
      ...unassigned.map((week) => COVERAGE_WORDS[language].assignment(formatIsoWeek(isoWeekOf(week.monday)), week)),
      ...suggestionLines(known, suggestions, language),
      ...told.map(({ cells, severity, message }) => `${cells[0] ?? ''}  ${severities[severity]}  ${message}`),
      ...troubles,
    ],
    hasErrors: findings.some(({ severity }) => severity === 'error'),
  };
}

interface Known {
  readonly staff: Staff;
  readonly needs: SideTab<'needs'> | null;
}

function refuseWithout(tabs: readonly (typeof NEEDED_TABS)[number][], language: Language): CommandOutput {
  const { tabNames } = viewsIn(language).behaviour;
  return { json: null, lines: [], hasErrors: false, refusal: { code: 'tabs-missing', message: COVERAGE_WORDS[language].tabsMissing(tabs.map((tab) => tabNames[tab])) } };
}

/** Nobody can take a shift that is past. */
function toCome(suggestions: Suggestions, today: Day): Suggestions {
  return { ...suggestions, shifts: suggestions.shifts.filter(({ from }) => dayOf(from) >= today) };
}

/** Of a team of nobody nothing is known, which is not that nothing is covered. */
function figuresIn(coverage: Coverage | null): object {
  return { covered: coverage?.total.share ?? null, interval: coverage?.total.interval ?? null, missingPersonMinutes: coverage?.total.missing ?? null };
}

function gapsIn(known: Known, open: readonly Stretch[]): readonly object[] {
  return open.map(({ need, from, to, needed, present }) => ({ ...needNamed(known, need), from: momentText(from), to: momentText(to), needed, present }));
}

function busFactorIn(staff: Staff, dependences: readonly Dependence[]): readonly object[] {
  return dependences.map(({ role, channel, people, thinDays }) => ({
    role: role === null ? null : roleNamed(staff, role), channel: channel === null ? null : channelTitle(channel), people: people.length, days: thinDays.length,
  }));
}

function suggestionsIn(known: Known, { shifts, proof, rules }: Suggestions, language: Language): object {
  const suggestions = shifts.map((shift) => ({
    role: needNamed(known, shift.need).role, from: momentText(shift.from), to: momentText(shift.to),
    person: shift.person === null ? null : nameOf(known.staff, shift.person), reason: reasonOf(known.staff, shift, language),
  }));
  return { suggestions, ...(shifts.length > 0 ? { proof, rules } : {}) };
}

/** Of weeks with posts. */
function assignmentsIn(weeks: readonly AssignmentWeek[]): object {
  const assignments = weeks.filter(({ posts }) => posts > 0).map(({ monday, ...counts }) => ({ week: formatIsoWeek(isoWeekOf(monday)), ...counts }));
  return assignments.length > 0 ? { assignments } : {};
}

/** Only what is ever without two people. */
function dependenceLines(staff: Staff, dependences: readonly Dependence[], language: Language): readonly string[] {
  return dependences.filter(({ thinDays }) => thinDays.length > 0).map(({ role, channel, people, thinDays }) => COVERAGE_WORDS[language].dependence(
    role === null ? '' : roleNamed(staff, role), channel === null ? '' : channelTitle(channel), people.map((person) => nameOf(staff, person)), thinDays.length,
  ));
}

function suggestionLines(known: Known, { shifts, proof, rules }: Suggestions, language: Language): readonly string[] {
  if (shifts.length === 0) return [];
  const say = COVERAGE_WORDS[language];
  return [
    ...shifts.map((shift) => say.suggestion(toldStretch(known, shift), shift.person === null ? null : nameOf(known.staff, shift.person), reasonOf(known.staff, shift, language))),
    say.proof(proof === 'best', rules),
  ];
}

/** What speaks for the one proposed, or what stands in the way of everybody. */
function reasonOf(staff: Staff, { person, candidates }: SuggestedShift, language: Language): string {
  const say = COVERAGE_WORDS[language];
  if (person === null) return say.obstacles(candidates.flatMap((each) => (each.obstacle === null ? [] : [{ name: nameOf(staff, each.person), rule: each.obstacle }])));
  const reasons = candidates.find((candidate) => candidate.person === person)?.reasons ?? [];
  return reasons.map((reason) => say.reason(reason, (other) => nameOf(staff, other))).join(', ');
}

function needNamed({ staff, needs }: Known, need: number): { readonly role: string; readonly channel: string | null } {
  const { role = '', channel = null, row = 0 } = staff.needs[need] ?? {};
  return { role: needWord(staff, needs, { role, row }), channel: channel === null ? null : channelTitle(channel) };
}

function roleNamed(staff: Staff, role: string): string {
  return staff.roleNames.get(role) ?? role;
}

function nameOf(staff: Staff, person: number): string {
  return staff.people[person]?.name ?? '';
}

function toldStretch(known: Known, { need, from, to }: Pick<Stretch, 'need' | 'from' | 'to'>): ToldStretch {
  const { role, channel } = needNamed(known, need);
  return { role, channel: channel ?? '', fromDay: dayOf(from), from: from - dayOf(from) * DAY_MINUTES, toDay: dayOf(to), to: to - dayOf(to) * DAY_MINUTES };
}

function dayOf(moment: Moment): Day {
  return Math.floor(moment / DAY_MINUTES);
}

/** `2026-12-05T10:00`, of the wall clock. */
function momentText(moment: Moment): string {
  const day = dayOf(moment);
  const { year, month, date } = civilFromDay(day);
  const minutes = moment - day * DAY_MINUTES;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
