/** What the words for the state of the work mean, in both languages and a few others. */
import { describe, expect, it } from 'vitest';
import { isStatus, stateOf } from '../../../core/lexicon/statuses.ts';
import type { State } from '../../../core/table/calendar.ts';

const STATES: readonly (readonly [State | null, string])[] = [
  ['idea', 'Idée | Idées | 💡 Idée | idea | Ideas | Brainstorm | Proposée | Pitch | placeholder | Idee | Ideia'],
  ['to-produce', `À faire | À produire | À rédiger | a rediger | À créer | En cours | En rédaction | En production | Brouillon | BROUILLON | Ébauche | Planifié | Planifiée | Prévue | Pas commencé | Non commencée | En création
    | To do | To write | Draft | DRAFT | Drafting | In progress | In production | WIP | Not started | Planned | Non publié | Jamais publiée | Échec | Not published | Failed | Overdue | ❌ ERROR — jamais publiée | Working on it | Blocked | Borrador | Pendiente | Rascunho | Entwurf | In Arbeit`],
  ['in-review', 'En révision | À valider | À approuver | À relire | En attente d’approbation | En validation | Soumis | Corrections | In review | For approval | Needs approval | Pending approval | Pending | Awaiting feedback | Client review | Por aprobar | En revisión | In Prüfung'],
  ['approved', 'Approuvé | Approuvée | ✅ Approuvé | Validé | VALIDÉE | Prêt | Prête à publier | À programmer | À publier | Finalisé | Approved | Ready | Ready to post | To schedule | Final | OK | Aprobado | Aprovada | Freigegeben | Listo'],
  ['scheduled', 'Programmé | Programmée | programmee | Calendarisé | En file d’attente | Scheduled | SCHEDULED ✔ | Queued | Programado | Agendada | Eingeplant'],
  ['published', 'Publié | Publiée | PUBLIÉ | En ligne | Diffusée | Envoyé | Terminé | Fait | Published | Posted | Live | Sent | Done | Posted (Jo) | Publicado | Publicada | Postado | Veröffentlicht'],
  ['on-hold', 'En pause | Reporté | Reportée | Suspendu | À reporter | On hold | Paused | Postponed | Delayed | Pausado | Adiado | Verschoben'],
  ['cancelled', 'Annulé | Annulée | Abandonné | Refusée | Supprimé | Sans suite | Cancelled | Canceled | Dropped | Rejected | Cancelado | Abgesagt'],
  [null, 'Pas approuvé | Not approved | Unknown | Recurring'],
];

describe('a status', () => {
  it.each(STATES.flatMap(([state, words]) => words.split(/\s*\|\s*/).map((word) => [word, state] as const)))('%s tells %s', (word, state) => {
    expect(stateOf(word)).toBe(state);
    expect(isStatus(word)).toBe(true);
  });

  it('is found among other words', () => {
    expect(stateOf('✅ Publiée le 12 oct.')).toBe('published');
    expect(stateOf('2 - En révision (Zoé)')).toBe('in-review');
  });

  it.each(['Zoé', 'Instagram', 'Reel', '2026-10-05', 'Les pommes', 'Une phrase qui dit que tout est prêt pour la fête de samedi', '', '-'])('is not %s', (word) => {
    expect(isStatus(word)).toBe(false);
  });
});
