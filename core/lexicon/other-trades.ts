/** Headings that no posting calendar has, and those that are rare in one. */
import { singular } from './fold.ts';
import { wordSet } from './word-list.ts';

/** Records of another trade: bills, stock, tickets, applicants, messages received. */
export const OTHER_TRADES: ReadonlySet<string> = singulars(
  'invoice, ticket, sku, order, purchase order, po number, donor, candidate, applicant, patient, distance, km, debit, balance, journalist, reply, received, qty, quantity, stock, supplier, opened, opened on, opened at, closed on, resolved, resolved on, resolution, complaint',
  'facture, commande, bon de commande, donateur, donatrice, candidat, candidate, débit, crédit, solde, journaliste, réponse, répondu, reçu, reçue, quantité, fournisseur, ouvert le, ouverte le, fermé le, fermée le, résolu, résolution, plainte, réclamation',
);

/** Money, people’s addresses, rooms, places, visitors: a posting calendar may have one of them. */
export const UNUSUAL: ReadonlySet<string> = singulars(
  'amount, price, unit price, total, rate, cpc, cpm, email, e mail, phone, telephone, password, username, room, vat, hours, priority, severity, customer, agent, issue, rating, reviewer, participant, attendee, trainer, instructor, influencer, ad size, insertion, location, venue, speaker, teacher, lecturer, organizer, organiser, interviewer, equipment, vehicle, homework, meeting, reported by, borrower, passage',
  'montant, prix, tarif, courriel, adresse courriel, téléphone, mot de passe, nom d utilisateur, salle, tva, tps, heures travaillées, priorité, gravité, participant, formateur, formatrice, influenceur, influenceuse, lieu, endroit, conférencier, conférencière, enseignant, enseignante, organisateur, organisatrice, équipement, véhicule, devoirs, réunion, emprunté par, signalé par, ordre du jour',
  'lugar, ponente, orador, palestrante, local, Ort, Raum, Referent, luogo, sala',
);

function singulars(...lists: readonly string[]): ReadonlySet<string> {
  return new Set([...wordSet(...lists)].map((entry) => entry.split(' ').map(singular).join(' ')));
}
