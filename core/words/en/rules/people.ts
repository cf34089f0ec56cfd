/** The rules about who answers for a row. */
import type { PeopleFindings } from '../../../rules/people/people-findings.ts';
import { dateInEnglish } from '../../format.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, post, quoted } from '../phrases.ts';

export const enPeople: WordsOfRules<PeopleFindings> = {
  'owner-missing': {
    name: 'Post without an owner',
    sentence: ({ label, day, today, rows, tab = '' }) => {
      if (tab !== '') return `${quoted(tab)} tab${rows > 1 ? `: ${number(rows)} rows without an owner` : `, ${label === '' ? 'this row' : quoted(label)}: no owner`}.`;
      return rows > 1 ? `${number(rows)} upcoming posts have no owner.` : `${post(label)}${day === null ? '' : ` (${dateInEnglish(day, today)})`} has no owner.`;
    },
    several: (count) => `${number(count)} rows have no owner.`,
    why: 'A post that nobody looks after may not be ready in time.',
    advice: 'Enter one person’s name.',
  },
  'owner-shared': {
    name: 'Shared ownership',
    sentence: ({ owner, shared, rows, tab = '', item = '' }) => {
      if (rows > 1) return `${number(rows)} rows have several owners or a group, for example ${quoted(owner)}.`;
      if (tab !== '') return `${quoted(tab)} tab, ${item === '' ? 'this row' : quoted(item)}: ${shared === 'group' ? `${quoted(owner)} is a group, not a person` : `several owners, ${quoted(owner)}`}.`;
      return shared === 'group' ? `${quoted(owner)} is a group, not a person.` : `Several owners: ${quoted(owner)}.`;
    },
    several: (count) => `${number(count)} rows have several owners or a group.`,
    why: 'What belongs to several people often ends up being done by none of them.',
    advice: 'Keep one name; the others can be backup or approver.',
  },
  'self-approved': {
    name: 'Approval by the owner',
    sentence: ({ label, person, rows }) =>
      rows > 1 ? `${number(rows)} posts are approved by their own owner.` : `${post(label)}: ${quoted(person)} is both owner and approver.`,
    several: (count) => `${number(count)} posts are approved by their owner.`,
    why: 'A second pair of eyes catches the mistakes that you no longer see in your own work.',
    advice: 'Have somebody else approve the post.',
  },
};
