/** The words teams use for where the work on a post stands. */
import type { State } from '../table/calendar.ts';
import { fold } from './fold.ts';
import { wordMap } from './word-list.ts';

/** States with their words as people write them; null for words that are a status but tell no state of ours. */
const LISTS: readonly (readonly [State | null, string])[] = [
  ['idea', `idea, ideas, brainstorm, brainstorming, backlog, concept, suggestion, proposal, pitch, someday, placeholder,
    idée, idées, piste, proposition, proposé, proposée, à étudier, remue-méninges, idea propuesta, propuesta, ideia, Idee, إضافة فكرة`],
  ['to-produce', `to produce, to do, todo, to create, to write, to design, to make, not started, not yet started, unstarted, new, open, draft, drafts, drafted, designed, written,
    failed, error, failure, not posted, not published, never published, missed, late, overdue, échec, échoué, erreur, non publié, non publiée, jamais publié, jamais publiée, manqué, en retard, fallido, vencido, atrasado, blocked, stuck, bloqué, bloquée, blockiert, drafting, in draft, first draft, planned, planning, plan, in planning, to plan, in progress, in production, producing, production, wip, work in progress,
    working, working on it, writing, in writing, designing, in design, creating, in creation, assigned, started, doing, outline, outlined, scripting,
    script, filming, shooting, editing, in editing, needs visual, needs copy, needs content, need content, to film, to edit, to generate, generating, generated draft, upcoming,
    à produire, à faire, à créer, à rédiger, à écrire, à générer, à planifier, à préparer, à réaliser, à tourner, à monter, à commencer, à compléter, à traiter,
    pas commencé, pas commencée, non commencé, non commencée, non démarré, non débuté, nouveau, nouvelle, brouillon, ébauche, prévu, prévue, planifié, planifiée,
    planifié e, en cours, en production, en création, en rédaction, en écriture, en préparation, en montage, en tournage, en conception, en design, commencé, commencée,
    débuté, rédaction, production, création, conception, attribué, assigné, à concevoir, à illustrer,
    borrador, pendiente, por hacer, planificado, planificada, planeado, en proceso, en progreso, en curso, en producción, sin empezar, no iniciado,
    rascunho, pendente, a fazer, planejado, planejada, planeada, em produção, em andamento, em curso, não iniciado,
    Entwurf, geplant, in Planung, in Arbeit, offen, nicht begonnen, zu erledigen, bozza, pianificato, in corso, da fare`],
  ['in-review', `in review, review, reviewing, under review, for review, to review, needs review, need review, ready for review, ready to review, in revision, revision,
    revising, to revise, revise, needs revision, revisions, needs changes, changes requested, needs edits, edits needed, feedback, in feedback, awaiting feedback,
    waiting, waiting for, waiting on, en attente, en attente de, en espera, em espera, wartend, pending, pending review, pending approval, approval pending, awaiting approval, awaiting review, waiting for approval, waiting approval, needs approval, need approval,
    needs human approval, for approval, to approve, to be approved, in approval, to validate, submitted, sent for approval, sent to client, client review, proofreading, to proof,
    en révision, révision, à réviser, à relire, relecture, en relecture, à valider, à approuver, à corriger, à modifier, à vérifier, à revoir, correction, corrections,
    en correction, en validation, validation, attente de validation, en attente de validation, en attente d approbation, attente d approbation, en approbation, approbation,
    à faire valider, à faire approuver, soumis, soumise, envoyé pour approbation, envoyé au client, chez le client, en attente de révision, en attente de relecture,
    en revisión, revisión, por aprobar, por revisar, pendiente de aprobación, pendiente de revisión, em revisão, revisão, em aprovação, aguardando aprovação, para aprovar,
    in Prüfung, zur Freigabe, in Freigabe, zu prüfen, in revisione, da approvare`],
  ['approved', `approved, client approved, final approved, validated, accepted, signed off, ok, okay, good to go, go, ready, ready to post, ready to publish, ready to schedule,
    ready for publishing, ready for posting, ready for scheduling, for publishing, for posting, for scheduling, to schedule, to be scheduled, to publish, to post, to be published, to be posted, final, finalized, finalised,
    approuvé, approuvée, approuvé e, validé, validée, validé e, accepté, acceptée, bon à publier, prêt, prête, prêt e, prêt à publier, prête à publier, prêt à programmer, prêt à poster,
    à programmer, à publier, à poster, à mettre en ligne, à diffuser, finalisé, finalisée, définitif,
    aprobado, aprobada, listo, lista, listo para publicar, por programar, por publicar, aprovado, aprovada, pronto, pronta, pronto para publicar,
    freigegeben, genehmigt, bereit, fertig, approvato, approvata`],
  ['scheduled', `scheduled, auto scheduled, queued, in queue, queue, programmed, set, booked, programmé, programmée, programmé e, programmés, en file, en file d attente,
    mis en file, calendarisé, calendarisée, programado, programada, agendado, agendada, en cola, na fila, terminiert, eingeplant, programmato, programmata`],
  ['published', `published, posted, live, sent, done, complete, completed, finished, online, on line, went live, is live, released, shared, up, aired, closed, archived, boosted, published and boosted,
    publié, publiée, publié e, publiés, posté, postée, en ligne, mis en ligne, mise en ligne, paru, parue, diffusé, diffusée, envoyé, envoyée, terminé, terminée, fait, faite, complété, complétée, fini,
    partagé, partagée, archivé, archivée, boosté, boostée, traité, traitée, publication confirmée, parution confirmée, arquivado, publicado, publicada, enviado, enviada, hecho, hecha, completado, terminado, postado, postada, feito, feita, concluído, concluída, no ar,
    veröffentlicht, gepostet, erledigt, abgeschlossen, pubblicato, pubblicata, fatto, نشر, تم النشر, منشور`],
  ['on-hold', `on hold, hold, held, paused, pause, postponed, delayed, deferred, parked, suspended, rescheduled, to reschedule, moved,
    en pause, suspendu, suspendue, reporté, reportée, reporté e, à reporter, remis, mis en pause, en suspens,
    pausado, pausada, en pausa, pospuesto, aplazado, adiado, adiada, pausiert, verschoben, in pausa, rimandato`],
  ['cancelled', `cancelled, canceled, cancel, dropped, killed, abandoned, skipped, skip, deleted, removed, rejected, declined, discarded, not posting, won t do, will not post,
    annulé, annulée, annulé e, abandonné, abandonnée, supprimé, supprimée, refusé, refusée, rejeté, rejetée, retiré, retirée, écarté, écartée, non retenu, non retenue, sans suite,
    cancelado, cancelada, anulado, anulada, rechazado, descartado, rejeitado, abgesagt, abgelehnt, gestrichen, storniert, annullato, annullata`],
  [null, `ongoing, active, inactive, recurring, n a, unknown, actif, inactif, récurrent`],
];
/** Folded status to state. */
const STATUSES: ReadonlyMap<string, State | null> = wordMap(LISTS);

const LONGEST_PHRASE = 5;
/** What turns a word into its opposite: `not published yet` is still to be worked on, of `not approved` nobody knows. */
const NOT_WORDS: ReadonlySet<string> = new Set(['not', 'never', 'no', 'non', 'pas', 'jamais', 'sin', 'nao', 'nicht', 'un', 'error', 'failed', 'erreur', 'echec']);

/** A status cell's state; null where it is unknown; undefined where no word in it is a status at all. */
export function stateOf(text: string): State | null | undefined {
  if (text.length > 60) return undefined;
  const folded = fold(text);
  const exact = STATUSES.get(folded);
  if (exact !== undefined) return exact;
  return longestKnown(folded.split(' '))?.state;
}

/** Whether a text is a status rather than a sentence in which such a word occurs. */
export function isStatus(text: string): boolean {
  if (text.length > 60) return false;
  const folded = fold(text);
  if (STATUSES.has(folded)) return true;
  const words = folded.split(' ');
  const known = longestKnown(words);
  return known !== undefined && known.length * 2 >= words.length;
}

/** `3 - En révision`: its place among the others. */
const PLACE = /^\s*\d{1,2}\s*[-–—.):]\s*/u;

/** The state of a text that is one status and nothing beside, signs and a number in front aside; undefined for any other. */
export function wholeStatus(text: string): State | null | undefined {
  return text.length > 60 ? undefined : STATUSES.get(fold(text.replace(PLACE, '')));
}

/** Every status that tells a state, in small letters with its accents. */
export function knownStatuses(): readonly { readonly word: string; readonly state: State }[] {
  return LISTS.flatMap(([state, list]) => (state === null ? [] : list.split(',').map((word) => ({ word: word.trim(), state }))));
}

interface KnownPhrase {
  readonly state: State | null;
  readonly length: number;
}

/** `✅ Publiée le 12 oct.`, `3 - In review (Anna)`: the longest phrase that is known, the first among equals. */
function longestKnown(words: readonly string[]): KnownPhrase | undefined {
  if (words.length > 8) return undefined;
  if (words.some((word) => NOT_WORDS.has(word))) {
    const states = words.map((word) => STATUSES.get(word));
    if (states.includes('published') || states.includes('to-produce')) return { state: 'to-produce', length: 2 };
    return states.some((state) => state !== undefined) ? { state: null, length: 2 } : undefined;
  }
  for (let length = Math.min(LONGEST_PHRASE, words.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const state = STATUSES.get(words.slice(start, start + length).join(' '));
      if (state !== undefined) return { state, length };
    }
  }
  return undefined;
}
