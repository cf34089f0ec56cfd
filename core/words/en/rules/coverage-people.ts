/** Sentences about what hangs on one person: what they do alone, the days they are away, their leaving. */
import type { CoverageFindings } from '../../../rules/coverage/coverage-findings.ts';
import { dateInEnglish } from '../../format.ts';
import { quotable } from '../../quotable.ts';
import { counted, number, post, quoted } from '../phrases.ts';
import { listed, whyNotThere } from './coverage-phrases.ts';

const ONLY_BACKUP: { readonly [Backup in CoverageFindings['bus-factor']['backup']]: string } = {
  none: 'without a backup', agency: 'with only an agency as backup', 'other-role': 'and the backup doesn’t cover it', outside: '',
};

export function busFactor({ person, roles, channels, backup, people }: CoverageFindings['bus-factor']): string {
  const what = listed([...roles, ...channels].map(quoted));
  if (people > 1) return `${number(people)} people are alone in a role or on a channel, for example ${quotable(person)} for ${what}.`;
  if (backup === 'outside') return `${what}: nobody in-house; ${quotable(person)} is from an agency.`;
  return `${what}: only ${quotable(person)}, ${ONLY_BACKUP[backup]}.`;
}

export function ownerAway({ label, person, reason, day, backup, posts, today }: CoverageFindings['owner-away']): string {
  const who = `${quotable(person)} ${whyNotThere(reason)}`;
  const stand = backup === '' ? '' : ` (backup: ${quotable(backup)})`;
  if (posts > 1) return `${who} on the day of ${number(posts)} of their posts, the first on ${dateInEnglish(day, today)}${stand}.`;
  return `${post(label)} (${dateInEnglish(day, today)}): ${who}${stand}.`;
}

export function leaver({ person, lastDay, today, things, posts }: CoverageFindings['leaver']): string {
  const when = `${quotable(person)} leaves on ${dateInEnglish(lastDay, today)}`;
  if (things === 0) return `${when}; nothing is in their name after that.`;
  const others = things - posts;
  const held = [posts === 0 ? '' : counted(posts, 'post', 'posts'), others === 0 ? '' : counted(others, 'other item', 'other items')].filter((part) => part !== '');
  return `${when} with ${posts === 0 ? counted(things, 'item', 'items') : held.join(' and ')} still in their name.`;
}
