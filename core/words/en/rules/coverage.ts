/** The rules about who covers what. */
import type { CoverageFindings } from '../../../rules/coverage/coverage-findings.ts';
import { dateInEnglish } from '../../format.ts';
import { quotable } from '../../quotable.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { counted, number, quoted } from '../phrases.ts';
import { backupUnknown, busFactor, leaver, ownerAway, stepWithoutRight } from './coverage-people.ts';
import { NOTHING_KNOWN, dayName, days, daysListed, listed, monthOf, need, notInTeam, stretches, whyNotThere } from './coverage-phrases.ts';

export const enCoverage: WordsOfRules<CoverageFindings> = {
  'coverage-gap': {
    name: 'Nobody on duty',
    sentence: (gap) => `${need(gap)}: nobody ${stretches(gap)}.`,
    several: (count) => `In ${number(count)} cases, nobody is on duty.`,
    why: 'What nobody looks after waits until somebody notices.',
    advice: 'Give somebody a shift, or mark these hours as closed.',
  },
  'coverage-thin': {
    name: 'Too few on duty',
    sentence: (thin) => `${need(thin)}: ${number(thin.present)} of ${number(thin.needed)} people ${stretches(thin)}.`,
    several: (count) => `In ${number(count)} cases, too few people are on duty.`,
    why: 'One person does the work of several, and one absence leaves nobody.',
    advice: 'Add somebody for these hours, or lower the minimum.',
  },
  'shift-open': {
    name: 'Open shift',
    sentence: ({ shift, day, last, today }) => `${shift === '' ? 'Shift' : quoted(shift)} ${days(day, last, today)}: nobody named.`,
    several: (count) => `${number(count)} shifts have nobody named.`,
    why: 'Everyone thinks that somebody else will take it.',
    advice: 'Enter the name of the person who takes the shift.',
  },
  'shift-away': {
    name: 'Shift of an absent person',
    sentence: ({ person, reason, day, today }) => `${quotable(person)} ${whyNotThere(reason)} on ${dayName(day, today)}, but has a shift.`,
    several: (count) => `${number(count)} shifts belong to people who will not be there.`,
    why: 'The rota looks complete, and nobody will be on duty.',
    advice: 'Give the shift to somebody else, or correct the dates.',
  },
  'shift-unknown': {
    name: 'Shift of an unknown person',
    sentence: ({ people, isShared, day, today }) => `${notInTeam({ people, isShared }, `${listed(people.map(quoted))} (${dayName(day, today)})`)}.`,
    several: (count) => `${number(count)} shifts name people who are not in the team tab.`,
    why: 'A name that is not in the team tab counts for nobody.',
    advice: 'Write the whole name as in the team tab, or add the person there.',
  },
  'need-unmeetable': {
    name: 'Need that can’t be met',
    sentence: (given) => `${need(given)}: ${given.people === 0 ? 'nobody has this role' : `${number(given.people)} of ${counted(given.least, 'person', 'people')} at most`}${given.people === 0 && given.channel !== '' ? ' on this channel' : ''}.`,
    several: (count) => `${number(count)} needs can’t be met by anybody.`,
    why: 'However the hours are shared, the need stays unmet.',
    advice: 'Give the role to more people, or lower the minimum.',
  },
  'need-unset': {
    name: 'Need to complete',
    sentence: ({ role, lacks }) => (lacks === 'role' ? 'This need is not counted: enter the role.' : `${quoted(role)}: ${lacks === 'order' ? 'the maximum is less than the minimum.' : 'this need is not counted. Enter how many people it takes, or “closed”.'}`),
    several: (count) => `${number(count)} needs are to be completed.`,
    why: 'A need without a number or a role does not count, and coverage looks better than it is.',
    advice: 'Enter a number of at least 1 and a role, or the word “closed”.',
  },
  'owner-away': {
    name: 'Owner not available',
    sentence: ownerAway,
    several: (count) => `In ${number(count)} cases, the owner is not there on the day of the post.`,
    why: 'On the day, nobody checks the post or replies to what follows.',
    advice: 'Schedule the post ahead, give it to somebody else, or move it.',
  },
  'leaver': {
    name: 'Upcoming departure',
    sentence: leaver,
    several: (count) => `${number(count)} people leave soon.`,
    why: 'What only one person knows is lost if it is not passed on in time.',
    advice: 'Give each post, page, case, duty and shift a new name.',
  },
  'bus-factor': {
    name: 'Role or channel held by one person',
    sentence: busFactor,
    several: (count) => `${number(count)} people are alone in a role or on a channel.`,
    why: 'You never know when somebody leaves or falls ill.',
    advice: 'Name an in-house backup who has the role too, and show them how it is done.',
  },
  'holders-away': {
    name: 'Role with nobody available',
    sentence: ({ roles, people, days: all, today }) =>
      `${listed(roles.map(quoted))}: ${listed(people.map(quotable))} are away ${daysListed(all, today)}, and nobody else in-house has ${roles.length > 1 ? 'these roles' : 'this role'}.`,
    several: (count) => `In ${number(count)} cases, everyone with the same role is away at the same time.`,
    why: 'The unexpected does not wait for those who know what to do.',
    advice: 'Move one of the absences, or show somebody else how it is done.',
  },
  'duty-missed': {
    name: 'Duty not done',
    sentence: ({ duty, week, isMonthly, duties, today }) => {
      if (duties > 1) return `No duty is marked as done for the week of ${dateInEnglish(week, today)}.`;
      return isMonthly ? `${quoted(duty)}: not marked as done in ${monthOf(week)}.` : `${quoted(duty)}: not marked as done in the week of ${dateInEnglish(week, today)}.`;
    },
    several: (count) => `${number(count)} duties are not marked as done.`,
    why: 'A duty that keeps coming back is easily forgotten.',
    advice: 'Do it, or mark it if it was done.',
  },
  'duty-unowned': {
    name: 'Duty without an owner',
    sentence: ({ duty, duties }) => (duties > 1 ? `${number(duties)} duties have no owner.` : `${quoted(duty)}: no owner.`),
    several: (count) => `${number(count)} duties have no owner.`,
    why: 'What belongs to nobody is done by nobody.',
    advice: 'Enter one person’s name.',
  },
  'report-overdue': {
    name: 'Report overdue',
    sentence: ({ report, owner, due, reports, today }) => {
      if (reports > 1) return `${number(reports)} reports are past their due date, and none is up to date.`;
      return `${quoted(report)}: due since ${dateInEnglish(due, today)}${owner === '' ? '' : ` (${quotable(owner)})`}.`;
    },
    several: (count) => `${number(count)} reports are past their due date.`,
    why: 'People who wait for a report decide without it.',
    advice: 'Send it and write down the day, or move its next due date.',
  },
  'load-over': {
    name: 'More than capacity',
    sentence: ({ person, week, posts, capacity, isReduced, today }) =>
      `${quotable(person)}: ${number(posts)} posts in the week of ${dateInEnglish(week, today)} (capacity: ${number(capacity)}${isReduced ? ' with time off' : ''}).`,
    several: (count) => `${number(count)} weeks are over somebody’s capacity.`,
    why: 'Extra work ends up late or rushed.',
    advice: 'Hand a few posts to others, or spread them out.',
  },
  'days-in-a-row': {
    name: 'Working days without rest',
    sentence: ({ person, days: count, from, today }) => `${quotable(person)}: ${number(count)} working days in a row, from ${dayName(from, today)}.`,
    several: (count) => `${number(count)} people work more than 6 days in a row.`,
    why: 'Nobody stays attentive without a day off.',
    advice: 'Plan a day off after the shift, or share it.',
  },
  'weekends-running': {
    name: 'Weekends on duty in a row',
    sentence: ({ person, weekends, from, today }) => `${quotable(person)}: on duty ${number(weekends)} weekends in a row, from the week of ${dateInEnglish(from, today)}.`,
    several: (count) => `${number(count)} people are on duty two weekends in a row or more.`,
    why: 'Weekends off are what make being on duty bearable.',
    advice: 'Swap one of the weekends.',
  },
  'department-manager-missing': {
    name: 'Department without a manager',
    sentence: ({ department, people }) => `${quoted(department)} (${counted(people, 'person', 'people')}): nobody there manages social media.`,
    several: (count) => `${number(count)} departments have no manager.`,
    why: 'In this structure, each department needs one person to turn to.',
    advice: 'Give one of its people the role of manager.',
  },
  'department-managers': {
    name: 'Several managers',
    sentence: ({ department, managers }) => `${quoted(department)}: ${number(managers.length)} managers, ${listed(managers.map(quotable))}.`,
    several: (count) => `${number(count)} departments have several managers.`,
    why: 'When two people answer for it, each waits for the other.',
    advice: 'Keep one manager per department; the others can be backups.',
  },
  'right-missing': {
    name: 'Right missing',
    sentence: stepWithoutRight,
    several: (count) => `${number(count)} steps are left to people who don’t have the right.`,
    why: 'Without the right person’s approval, a post may go out too early or have to be taken down.',
    advice: 'Give the step to somebody else, or correct the rights in the team tab or the settings.',
  },
  'right-aside': {
    name: 'Put on hold or cancelled without the right',
    sentence: stepWithoutRight,
    several: (count) => `${number(count)} posts were put on hold or cancelled by people who don’t have the right.`,
    why: 'A post set aside by mistake is missing from the calendar, and nobody notices.',
    advice: 'Have somebody with the right confirm the decision, or correct the rights in the settings.',
  },
  'dates-reversed': {
    name: 'End before start',
    sentence: ({ person, start, end, today }) => `${person === '' ? 'This row' : `${quotable(person)}: this row`} ends on ${dateInEnglish(end, today)}, before it begins on ${dateInEnglish(start, today)}.`,
    several: (count) => `${number(count)} rows end before they begin.`,
    why: 'Such a row counts on no day at all.',
    advice: 'Correct one of the two dates.',
  },
  'shift-overlap': {
    name: 'Overlapping shifts',
    sentence: ({ person, day, otherRow, today }) => `${quotable(person)} already has a shift at that time on ${dayName(day, today)}: see row ${otherRow}.`,
    several: (count) => `${number(count)} shifts overlap another one of the same person.`,
    why: 'One of the two may have been meant for somebody else.',
    advice: 'Delete one of the rows, or correct its name or hours.',
  },
  'person-double': {
    name: 'Person listed twice',
    sentence: ({ person, otherRow }) => `${quotable(person)} is already on row ${otherRow}, the only one that counts.`,
    several: (count) => `${number(count)} rows list a person a second time.`,
    why: 'What the second row says is not taken into account.',
    advice: 'Put both rows together in one.',
  },
  'person-unnamed': {
    name: 'Team row without a name',
    sentence: ({ word, isGroup, role }) => {
      if (isGroup) return `${quoted(word)} is a group, not a person: this row does not count.`;
      return word === '' ? `${quoted(role)}: this row has no name and does not count.` : `${quoted(word)} is not a person’s name: this row does not count.`;
    },
    several: (count) => `${number(count)} rows of the team tab name nobody.`,
    why: 'What is everybody’s job is done by nobody.',
    advice: 'Enter one person per row; a vacant position may stay: it does not count.',
  },
  'absence-unknown': {
    name: 'Absence of an unknown person',
    sentence: ({ people, isShared, day, absences, today }) => {
      const names = listed(people.map(quoted));
      if (absences > 1) return `${number(absences)} absences name people who are not in the team tab: ${names}.`;
      return `${notInTeam({ people, isShared }, `${names}, away from ${dateInEnglish(day, today)}`)}.`;
    },
    several: (count) => `${number(count)} absences name people who are not in the team tab.`,
    why: 'If the name is misspelt, the person still counts as there.',
    advice: 'Write the whole name as in the team tab.',
  },
  'backup-unknown': {
    name: 'Unknown backup',
    sentence: backupUnknown,
    several: (count) => `${number(count)} backups are not in the team tab.`,
    why: 'A backup whom nothing identifies stands in for nobody.',
    advice: 'Write the whole name as in the team tab, or add the person there.',
  },
  'role-unknown': {
    name: 'Role to check',
    sentence: ({ role, rows, tab, suggestion, source }) =>
      `${quoted(role)} (${source === 'rights' ? 'rights, ' : ''}${quoted(tab)} tab${source === 'rights' || (source === 'team' && rows === 1) ? '' : `, ${counted(rows, 'row', 'rows')}`}): ${source === 'team' ? 'no other tab names this role' : 'nobody in the team has this role'}.${suggestion === '' ? '' : ` Did you mean ${quoted(suggestion)}?`}`,
    several: (count) => `${number(count)} roles don’t match from one tab to another.`,
    why: 'A role written in two ways counts as two.',
    advice: 'Write the role the same way everywhere, or give it to somebody.',
  },
  'holiday-undecided': {
    name: 'Public holiday left open',
    sentence: ({ role, days: all, today }) =>
      `${quoted(role)}: nothing says whether anybody is needed ${daysListed(all, today)} (public ${all.length > 1 ? 'holidays' : 'holiday'}). Add “public holidays” to the days of a need or of a “closed” row.`,
    several: (count) => `For ${number(count)} roles, nothing says whether anybody is needed on public holidays.`,
    why: 'A role that is needed every day is often needed on public holidays too.',
    advice: 'Decide whether somebody is to be there, and say so in the needs tab.',
  },
  'team-empty': {
    name: 'Empty team tab',
    sentence: ({ tab }) => NOTHING_KNOWN[tab],
    several: (count) => `${number(count)} team tabs are empty.`,
    why: 'Without a team or a need, no gap can be found: that is not full coverage.',
    advice: 'Enter the first rows, with a name or a number.',
  },
};
