/** Les phrases sur ce qui tient à une personne : ce qu’elle est seule à faire, ses absences, son départ. */
import type { CoverageFindings } from '../../../rules/coverage/coverage-findings.ts';
import type { State } from '../../../table/calendar.ts';
import { NBSP, dateInFrench } from '../../format.ts';
import { quotable } from '../../quotable.ts';
import { ofName } from '../elision.ts';
import { counted, number, post, quoted } from '../phrases.ts';
import { listed, notInTeam, whyNotThere } from './coverage-phrases.ts';

const ONLY_BACKUP: { readonly [Backup in CoverageFindings['bus-factor']['backup']]: string } = {
  none: 'sans relève', agency: 'avec une relève externe seulement', 'other-role': 'et sa relève ne s’en occupe pas', outside: '',
};

export function busFactor({ person, roles, channels, backup, people }: CoverageFindings['bus-factor']): string {
  const what = listed([...roles, ...channels].map(quoted));
  if (people > 1) return `${number(people)}${NBSP}personnes assument seules un rôle ou un canal, par exemple ${quotable(person)} pour ${what}.`;
  const rests = `${what} ${roles.length + channels.length > 1 ? 'reposent' : 'repose'} sur`;
  return backup === 'outside' ? `${rests} une ressource externe (${quotable(person)}), sans relève interne.` : `${rests} ${quotable(person)} seulement, ${ONLY_BACKUP[backup]}.`;
}

export function ownerAway({ label, person, reason, day, backup, posts, today }: CoverageFindings['owner-away']): string {
  const who = `${quotable(person)} ${whyNotThere(reason)}`;
  const stand = backup === '' ? '' : ` (relève${NBSP}: ${quotable(backup)})`;
  if (posts > 1) return `${who} le jour de ${number(posts)}${NBSP}de ses publications, à partir du ${dateInFrench(day, today)}${stand}.`;
  return `${post(label)} (${dateInFrench(day, today)})${NBSP}: ${who}${stand}.`;
}

export function backupUnknown({ people, isShared, person, rows, suggestion }: CoverageFindings['backup-unknown']): string {
  const names = `${listed(people.map(quoted))}, relève ${rows > 1 ? `de ${number(rows)}${NBSP}personnes` : ofName(quotable(person))}`;
  return `${notInTeam({ people, isShared }, names)}.${suggestion === '' ? '' : ` Vouliez-vous écrire ${quoted(suggestion)}?`}`;
}

export function leaver({ person, lastDay, today, things, posts }: CoverageFindings['leaver']): string {
  const when = `${quotable(person)} part le ${dateInFrench(lastDay, today)}`;
  if (things === 0) return `${when}; plus rien n’est à son nom ensuite.`;
  const others = things - posts;
  const held = [posts === 0 ? '' : counted(posts, 'publication', 'publications'), others === 0 ? '' : counted(others, 'autre élément', 'autres éléments')].filter((part) => part !== '');
  return `${when}, avec encore ${posts === 0 ? counted(things, 'élément', 'éléments') : held.join(' et ')} à son nom.`;
}

/** À faire et faite; ce qui suit le verbe vient après. */
const STEPS: { readonly [S in State]: readonly [toDo: string, done: string, rest: string] } = {
  idea: ['remettre', 'remise', ' parmi les idées'], 'to-produce': ['remettre', 'remise', ' en production'], 'in-review': ['envoyer', 'envoyée', ' en révision'],
  approved: ['approuver', 'approuvée', ''], scheduled: ['programmer', 'programmée', ''], published: ['publier', 'publiée', ''],
  'on-hold': ['mettre', 'mise', ' en pause'], cancelled: ['annuler', 'annulée', ''],
};

export function stepWithoutRight({ label, day, today, person, to, isDone, allowed, posts }: CoverageFindings['right-missing']): string {
  const what = posts > 1 ? `${number(posts)}${NBSP}publications` : `${post(label)}${day === null ? '' : ` (${dateInFrench(day, today)})`}`;
  const [toDo, done, rest] = STEPS[to];
  const step = isDone ? `${done}${posts > 1 ? 's' : ''}` : `à ${toDo}`;
  return `${what}${NBSP}: ${step}${rest} par ${quotable(person)}, qui n’en a pas le droit${allowed.length === 0 ? '' : ` (rôles autorisés${NBSP}: ${listed(allowed.map(quotable))})`}.`;
}
