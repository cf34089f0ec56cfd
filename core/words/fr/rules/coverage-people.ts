/** Les phrases sur ce qui tient à une personne : ce qu’elle est seule à faire, ses absences, son départ. */
import type { CoverageFindings } from '../../../rules/coverage/coverage-findings.ts';
import { NBSP, dateInFrench } from '../../format.ts';
import { quotable } from '../../quotable.ts';
import { counted, number, post, quoted } from '../phrases.ts';
import { listed, whyNotThere } from './coverage-phrases.ts';

const ONLY_BACKUP: { readonly [Backup in CoverageFindings['bus-factor']['backup']]: string } = {
  none: 'sans relève', agency: 'avec une relève d’agence seulement', 'other-role': 'et sa relève n’en est pas chargée', outside: '',
};

export function busFactor({ person, roles, channels, backup, people }: CoverageFindings['bus-factor']): string {
  const what = listed([...roles, ...channels].map(quoted));
  if (people > 1) return `${number(people)}${NBSP}personnes assument seules un rôle ou un canal, par exemple ${quotable(person)} pour ${what}.`;
  if (backup === 'outside') return `${what}${NBSP}: personne à l’interne; ${quotable(person)} vient d’une agence.`;
  return `${what} ${roles.length + channels.length > 1 ? 'reposent' : 'repose'} sur ${quotable(person)} seulement, ${ONLY_BACKUP[backup]}.`;
}

export function ownerAway({ label, person, reason, day, backup, posts, today }: CoverageFindings['owner-away']): string {
  const who = `${quotable(person)} ${whyNotThere(reason)}`;
  const stand = backup === '' ? '' : ` (relève${NBSP}: ${quotable(backup)})`;
  if (posts > 1) return `${who} le jour de ${number(posts)}${NBSP}de ses publications, à partir du ${dateInFrench(day, today)}${stand}.`;
  return `${post(label)} (${dateInFrench(day, today)})${NBSP}: ${who}${stand}.`;
}

export function leaver({ person, lastDay, today, things, posts }: CoverageFindings['leaver']): string {
  const when = `${quotable(person)} part le ${dateInFrench(lastDay, today)}`;
  if (things === 0) return `${when}; plus rien n’est à son nom ensuite.`;
  const others = things - posts;
  const held = [posts === 0 ? '' : counted(posts, 'publication', 'publications'), others === 0 ? '' : counted(others, 'autre élément', 'autres éléments')].filter((part) => part !== '');
  return `${when}, avec encore ${posts === 0 ? counted(things, 'élément', 'éléments') : held.join(' et ')} à son nom.`;
}
