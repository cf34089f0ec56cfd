/** Sentences about what hangs on one person: what they do alone, the days they are away, their leaving. */
import type { CoverageFindings } from '../../../rules/coverage/coverage-findings.ts';
import type { State } from '../../../table/calendar.ts';
import { dateInEnglish } from '../../format.ts';
import { quotable } from '../../quotable.ts';
import { counted, number, post, quoted } from '../phrases.ts';
import { listed, notInTeam, whyNotThere } from './coverage-phrases.ts';

const ONLY_BACKUP: { readonly [Backup in CoverageFindings['bus-factor']['backup']]: string } = {
  none: 'without a backup', agency: 'with only an external backup', 'other-role': 'and the backup doesn’t cover it', outside: '',
};

export function busFactor({ person, roles, channels, backup, people }: CoverageFindings['bus-factor']): string {
  const what = listed([...roles, ...channels].map(quoted));
  if (people > 1) return `${number(people)} people are alone in a role or on a channel, for example ${quotable(person)} for ${what}.`;
  if (backup === 'outside') return `${what}: nobody in-house; ${quotable(person)} is external.`;
  return `${what}: only ${quotable(person)}, ${ONLY_BACKUP[backup]}.`;
}

export function ownerAway({ label, person, reason, day, backup, posts, today }: CoverageFindings['owner-away']): string {
  const who = `${quotable(person)} ${whyNotThere(reason)}`;
  const stand = backup === '' ? '' : ` (backup: ${quotable(backup)})`;
  if (posts > 1) return `${who} on the day of ${number(posts)} of their posts, the first on ${dateInEnglish(day, today)}${stand}.`;
  return `${post(label)} (${dateInEnglish(day, today)}): ${who}${stand}.`;
}

export function backupUnknown({ people, isShared, person, rows, suggestion }: CoverageFindings['backup-unknown']): string {
  const names = `${listed(people.map(quoted))}, backup of ${rows > 1 ? `${number(rows)} people` : quotable(person)}`;
  return `${notInTeam({ people, isShared }, names)}.${suggestion === '' ? '' : ` Did you mean ${quoted(suggestion)}?`}`;
}

export function leaver({ person, lastDay, today, things, posts }: CoverageFindings['leaver']): string {
  const when = `${quotable(person)} leaves on ${dateInEnglish(lastDay, today)}`;
  if (things === 0) return `${when}; nothing is in their name after that.`;
  const others = things - posts;
  const held = [posts === 0 ? '' : counted(posts, 'post', 'posts'), others === 0 ? '' : counted(others, 'other item', 'other items')].filter((part) => part !== '');
  return `${when} with ${posts === 0 ? counted(things, 'item', 'items') : held.join(' and ')} still in their name.`;
}

const STEPS: { readonly [S in State]: string } = {
  idea: 'moved back to the ideas', 'to-produce': 'sent back to production', 'in-review': 'sent for review', approved: 'approved', scheduled: 'scheduled', published: 'published',
  'on-hold': 'put on hold', cancelled: 'cancelled',
};

export function stepWithoutRight({ label, day, today, person, to, isDone, allowed, posts }: CoverageFindings['right-missing']): string {
  const what = posts > 1 ? `${number(posts)} posts` : `${post(label)}${day === null ? '' : ` (${dateInEnglish(day, today)})`}`;
  const only = allowed.length === 0 ? '' : ` (roles that have it: ${listed(allowed.map(quotable))})`;
  return `${what}: ${isDone ? '' : 'to be '}${STEPS[to]} by ${quotable(person)}, who doesn’t have the right${only}.`;
}
