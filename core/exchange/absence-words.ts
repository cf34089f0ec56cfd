/** What says in the name of an event that somebody is away, and what says that it is about something else. */
import { fold } from '../lexicon/fold.ts';
import { wordSet } from '../lexicon/word-list.ts';

const ABSENCES: ReadonlySet<string> = wordSet(
  `vacances, vacance, en vacances, vac, vacances annuelles, congé, congés, en congé, en congés, jour de congé, journée de congé, congé annuel, congés annuels, congés payés, congé de maladie, congé maladie, congé parental, congé de maternité, congé de paternité, congé maternité, congé paternité, congé sabbatique, congé sans solde, congé personnel, congé mobile, congé férié, rtt, maladie, malade, arrêt maladie, arrêt de travail, absent, absente, absence, absences, absent du bureau, absente du bureau, absence du bureau, hors du bureau, hors bureau, maternité, paternité, sabbatique, indisponible, non disponible, pas disponible, formation, en formation, deuil, congé de deuil, récupération, relâche, repos, jour de repos, rendez vous médical, rdv médical, rendez vous personnel`,
  `vacation, vacations, on vacation, vacay, holiday, holidays, on holiday, on holidays, annual leave, leave, on leave, sick leave, sick, sick day, out sick, off sick, maternity leave, paternity leave, parental leave, bereavement leave, bereavement, unpaid leave, personal leave, compassionate leave, medical leave, family leave, leave of absence, day off, days off, time off, paid time off, off, off work, off today, pto, ooo, oof, o o o, out of office, out of the office, out of town, away, unavailable, not available, not in office, absent, training, in training, sabbatical, jury duty, medical appointment, doctor s appointment, doctors appointment, comp day, comp time, personal day, lieu day, day in lieu, time in lieu, toil, furlough`,
);
/** Words that hold one of the above and mean something else. */
const OTHER_MEANINGS: ReadonlySet<string> = wordSet(
  'kick off, sign off, hand off, send off, face off, play off, drop off, one off, off site, off line, off the record, give away, take away, get away, right away, far away, formation continue du public, training data, jours fériés, jour férié, bank holiday, public holiday, statutory holiday, happy holidays',
);
const DOUBTS: ReadonlySet<string> = wordSet(
  `retour, retours, revient, télétravail, à distance, demande, demandes, demander, approuver, approbation, planifier, planification, calendrier, horaire, date limite, échéance, rappel, campagne, publication, publications, infolettre, concours, souper, dîner, fête, remplace, remplacement, remplacer, annulé, annulée, annulés, refusé, refusée, peut être, à confirmer, réunion, rencontre, avant, après, pas, sauf, fin, appel, entrevue, lancement, atelier`,
  `return, returns, returning, back, remote, remotely, wfh, working from home, work from home, home office, request, requests, approve, approval, plan, planning, schedule, deadline, reminder, campaign, post, posts, newsletter, contest, party, lunch, dinner, covers, covering, cover, replaces, cancelled, canceled, denied, declined, maybe, tentative, tbc, to confirm, meeting, before, after, not, except, end, call, interview, launch, workshop`,
);
/** Where somebody goes in person, which may be their own affair or that of a post. */
const APPOINTMENTS: ReadonlySet<string> = wordSet(
  `dentiste, orthodontiste, médecin, docteur, optométriste, physio, physiothérapeute, physiothérapie, psychologue, vétérinaire,
    dentist, orthodontist, doctor, optometrist, physiotherapist, physical therapy, psychologist, vet`,
);
const MOST_WORDS = 4;
/** More is said of a post. */
const LONGEST_APPOINTMENT = 5;

/** A word of a text, as it is written and as words are compared. */
export interface TextWord {
  readonly folded: string;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

export interface SaidAbsence {
  /** As it is written; '' where nothing says that somebody is away. */
  readonly phrase: string;
  readonly isDoubtful: boolean;
  /** It names nothing but an appointment. */
  readonly isAppointment: boolean;
  /** Places of the words that say so: they name nobody. */
  readonly used: ReadonlySet<number>;
}

export function wordsOfText(text: string): readonly TextWord[] {
  const words: TextWord[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = fold(match[0]);
    if (folded !== '') words.push({ folded, from: match.index ?? 0, to: (match.index ?? 0) + match[0].length });
  }
  return words;
}

/** Longer phrases first: `out of office` says more than `office`, `kick-off` nothing. */
export function absenceSaid(text: string, words: readonly TextWord[]): SaidAbsence {
  const used = new Set<number>();
  let [phrase, appointment] = ['', ''];
  let isDoubtful = false;
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length -= 1) {
      const said = words.slice(at, at + length).map(({ folded }) => folded).join(' ');
      const isAbsence = ABSENCES.has(said);
      const isDoubt = DOUBTS.has(said);
      const isAppointment = words.length <= LONGEST_APPOINTMENT && APPOINTMENTS.has(said);
      if (!isAbsence && !isDoubt && !isAppointment && !OTHER_MEANINGS.has(said)) continue;
      const written = text.slice(words[at]?.from ?? 0, words[at + length - 1]?.to ?? 0);
      if (isAbsence && phrase === '') phrase = written;
      if (isAppointment && appointment === '') appointment = written;
      isDoubtful ||= isDoubt;
      for (let place = at; place < at + length; place += 1) used.add(place);
      at += length - 1;
      break;
    }
  }
  const isAppointment = phrase === '' && appointment !== '' && !isDoubtful;
  return { phrase: isAppointment ? appointment : phrase, isDoubtful: isDoubtful || isAppointment, isAppointment, used };
}
