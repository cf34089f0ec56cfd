/** What the reason of an absence says: that somebody is away, or what they wish for. */
import { fold } from '../lexicon/fold.ts';
import { wordMap, wordSet } from '../lexicon/word-list.ts';
import type { AbsenceKind } from './absences-tab.ts';

/** Folded beginnings or parts of a reason, the more telling first: `préfère ne pas travailler` is no wish to. */
const WISHES: ReadonlyMap<string, AbsenceKind> = wordMap<AbsenceKind>([
  ['undesired', `préfère ne pas, préférerait ne pas, préfère pas, aimerait mieux ne pas, aimerait ne pas, souhaite ne pas, ne souhaite pas, à éviter, éviter si possible, éviter, plutôt pas, si possible pas, non souhaité, non souhaitée, indésiré, pas souhaité,
    prefers not, prefer not, would rather not, rather not, prefers off, prefers to be off, wishes not, undesired, unwanted, not preferred, avoid if possible, to avoid, avoid`],
  ['desired', `souhaite, souhaité, souhaitée, souhaits, préfère, préférerait, préféré, aimerait, volontaire, veut bien, peut prendre,
    desired, wishes, wish, prefers, preferred, prefer, would like, wants, volunteers, volunteer, happy to`],
]);
/** What a request that came to nothing is called. */
const CANCELLED: ReadonlySet<string> = wordSet(
  `refusé, refusée, refusés, refus, rejeté, rejetée, annulé, annulée, annulés, annulation, supprimé, supprimée, non approuvé, non approuvée, non autorisé, non autorisée,
   denied, declined, rejected, refused, cancelled, canceled, cancellation, withdrawn, deleted, not approved, disapproved`,
);
/** At work all the same, only not at the office. */
const AT_WORK: ReadonlySet<string> = wordSet(
  'télétravail, en télétravail, travail à distance, travail à domicile, travail de la maison, à distance, au bureau, sur place, remote, remote work, remote working, working remotely, works remotely, wfh, work from home, working from home, works from home, home office, in office, in the office, telework, teleworking, telecommuting',
);
/** `Vacances (annulé)`, `Annulé – vacances`: a part that stands by itself. */
const PARTS = /[()[\]:;,/|]|\s[-–—]\s/u;
const ABSENCE_WORDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  `vacances, vacance, congé, congés, maladie, malade, formation, absent, absente, absence, maternité, paternité, parental, parentale, férié, fériés, rendez, médical, médicale, deuil, télétravail, mission, colloque, conférence, réunion, sabbatique, indisponible, relâche, reprise, récupération, fermé, fermeture, déplacement, souhaite, préfère, personnel, rtt`,
  `vacation, vacations, holiday, holidays, leave, sick, illness, training, course, away, off, pto, maternity, paternity, medical, appointment, bereavement, conference, sabbatical, unavailable, closed, travel, travelling, traveling, prefers, prefer, wishes, personal, jury, surgery, furlough`,
);
const LONGEST = 200;

/** Null where nothing is said either way. */
export function wishIn(text: string): AbsenceKind | null {
  const within = ` ${fold(text.slice(0, LONGEST))} `;
  for (const [phrase, kind] of WISHES) if (within.includes(` ${phrase} `)) return kind;
  return null;
}

/** Whether the answer to a request, or a part of its reason, says that it came to nothing. */
export function isCancelled(text: string): boolean {
  return text.slice(0, LONGEST).split(PARTS).some((part) => CANCELLED.has(fold(part)));
}

export function isAtWork(text: string): boolean {
  return AT_WORK.has(fold((text.slice(0, LONGEST).split(PARTS)[0] ?? '')));
}

export function isAbsenceReason(text: string): boolean {
  return fold(text.slice(0, LONGEST)).split(' ').some((word) => ABSENCE_WORDS.has(word));
}
