/** Roles of a social-media team, by the words that teams use for them, titles and functions alike. */
import { fold, foldLetters, singular } from './fold.ts';
import { TEAM_ROLES, TEAM_ROLE_WORDS } from './team-role-words.ts';
import type { TeamRole } from './team-role-words.ts';

const LONGEST = 80;
/** `rédacteur·rice`, `chargé(e)`, `animateur/trice`, `créateur.trice.s`: the ending that stands for the other gender. */
const INCLUSIVE = /(?<=\p{L}{3})(?:[·•⋅‧.\-/]|\s?\()(?:e|ne|le|re|se|ve|fe|ère|rice|trice|euse|eure|ice|ière)(?:[·•⋅‧.\-/]?s)?\)?(?!\p{L})/giu;
const INCLUSIVE_PLURAL = /(?<=\p{L}{3})(?:[·•⋅‧]|\()s\)?(?!\p{L})/giu;
/** How feminine forms end, folded, and the masculine ones that stand for both. */
const ENDINGS: readonly (readonly [string, string])[] = [['trice', 'teur'], ['euse', 'eur'], ['eure', 'eur'], ['ere', 'er'], ['ee', 'e'], ['ive', 'if'], ['elle', 'el'], ['ente', 'ent']];
const SMALL_WORDS: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'en', 'a', 'aux', 'au', 'the', 'of', 'for', 'to', 'sur', 'pour', 'un', 'une']);
/** What says how long somebody has had a title, and not which one it is. */
const RANKS: ReadonlySet<string> = new Set(['junior', 'senior', 'jr', 'sr', 'stagiaire', 'intern', 'adjoint', 'assistant', 'principal', 'apprenti', 'trainee']);
/** What parts the roles of a cell for certain, and what may also stand within one. */
const PARTED = /[,;/+&|\n\r•]+/;
const PARTED_BY_WORD = /\s(?:et|and)\s/i;
const EITHER = /\s(?:ou|or)\s/i;
const BRACKETED = /^([^()]+)\(([^()]+)\)$/;
const FEWEST_LETTERS = 4;

const KEYS: ReadonlySet<string> = new Set(TEAM_ROLES);
const ROLES: ReadonlyMap<string, TeamRole> = rolesByForm();

/** The key of a role that is known, else the folded word; '' for a blank. */
export function teamRoleOf(word: string): string {
  const [role = '', ...others] = knownRole(word) === null ? teamRolesIn(word) : [knownRole(word) ?? ''];
  // `Rédacteur / rédactrice` is one role in two forms; `Analyste / veille` is a role of its own.
  return others.length === 0 && KEYS.has(role) ? role : fold(word);
}

/** The roles that a cell names, each once and in its order. */
export function teamRolesIn(text: string): readonly string[] {
  const whole = knownRole(text);
  if (whole !== null) return [whole];
  const roles = withoutEndings(text).split(PARTED).flatMap((part) => {
    const known = knownRole(part);
    if (known !== null) return [known];
    // `Rédaction et relecture` is two roles; `Quai et accueil` may be one that only the team knows.
    const parts = part.split(PARTED_BY_WORD).map(knownRole);
    return parts.every((each) => each !== null) ? parts : [fold(part)];
  });
  return [...new Set(roles)].filter((role) => role !== '');
}

/** Whether a cell leaves open which of several known roles it means: `Webcare ou analyste`. */
export function eitherRole(text: string): boolean {
  if (knownRole(text) !== null) return false;
  return text.split(PARTED).some((part) => {
    const parts = part.split(EITHER).map(knownRole);
    return parts.every((each) => each !== null) && new Set(parts).size > 1;
  });
}

/** Whether a key is that of a role which many teams have, and no team's own. */
export function isTeamRole(key: string): boolean {
  return KEYS.has(key);
}

/** Whether a cell names at least one role that is known. */
export function namesTeamRole(text: string): boolean {
  return teamRolesIn(text).some((role) => KEYS.has(role));
}

function knownRole(word: string): TeamRole | null {
  if (word.length > LONGEST) return null;
  const form = roleForm(withoutEndings(word));
  return ROLES.get(form) ?? ROLES.get(withoutRank(form)) ?? spelledOut(word);
}

/** `Social media manager (SMM)`: both say the same. */
function spelledOut(word: string): TeamRole | null {
  const [, outside = '', inside = ''] = BRACKETED.exec(word) ?? [];
  if (inside === '') return null;
  const role = ROLES.get(roleForm(outside)) ?? null;
  return role !== null && ROLES.get(roleForm(inside)) === role ? role : null;
}

function rolesByForm(): ReadonlyMap<string, TeamRole> {
  const roles = new Map<string, TeamRole>();
  for (const [role, list] of TEAM_ROLE_WORDS) {
    for (const entry of list.split(',')) {
      const form = roleForm(entry);
      if (!roles.has(form)) roles.set(form, role);
    }
  }
  return roles;
}

function withoutEndings(text: string): string {
  return text.length > LONGEST * 4 ? text : text.replace(INCLUSIVE, '').replace(INCLUSIVE_PLURAL, '');
}

/** Masculine singular without small words: `Rédactrices de contenus` is `redacteur contenu`. */
function roleForm(text: string): string {
  const words = fold(foldLetters(text).replace(/reseaux sociaux/g, 'medias sociaux')).split(' ').filter((word) => !SMALL_WORDS.has(word)).map(wordForm);
  return words.join(' ');
}

function wordForm(word: string): string {
  const single = singular(word);
  const ending = ENDINGS.find(([feminine]) => single.endsWith(feminine) && single.length - feminine.length >= FEWEST_LETTERS - 1);
  return ending === undefined ? single : `${single.slice(0, -ending[0].length)}${ending[1]}`;
}

function withoutRank(form: string): string {
  return form.split(' ').filter((word) => !RANKS.has(word)).join(' ');
}
