/** The words by which a response policy names what is to be done. */
import { wordMap } from '../lexicon/word-list.ts';
import { phrasesIn } from './known-phrases.ts';
import type { PolicyAction } from './policy-tab.ts';

const ACTIONS: ReadonlyMap<string, PolicyAction> = wordMap<PolicyAction>([
  ['ignore', `ignorer, ignore, ignorez, on ignore, à ignorer, ne pas répondre, ne répondre pas, ne pas y répondre, ne répondez pas, pas de réponse, aucune réponse, ne rien faire, aucune action, ne pas intervenir,
    ignoring, do not reply, don t reply, do not answer, don t answer, do not respond, don t respond, no reply, no response, no answer, do nothing, no action, leave it, let it be, let it go, leave alone`],
  ['private', `passer en privé, en privé, message privé, messages privés, messagerie privée, répondre en privé, réponse en privé, réponse privée, répondre par message privé, répondre en message privé, mp, dm,
    go private, take private, take it private, private message, private messages, in private, privately, reply privately, reply in private, answer privately, respond privately, reply by dm, reply by private message, move to private, move to dm, take to dm, direct message, dms, pm, take offline, take it offline`],
  ['escalate', `transmettre, transmettez, transférer, à transmettre, escalader, escalade, faire remonter, remonter, signaler au responsable, aviser le responsable, aviser la direction, acheminer,
    escalate, escalation, pass on, pass to, pass it on, hand over, hand off, forward, forward to, refer to, escalate to, transfer`],
  ['hide', 'masquer, masquez, cacher, à masquer, supprimer, supprimez, effacer, retirer, bloquer, bannir, hide, delete, remove, erase, block, ban, take down'],
  ['reply', 'répondre, répondez, on répond, à répondre, répondre publiquement, réponse publique, répondre en public, reply, respond, reply publicly, public reply, respond publicly, answer publicly, reply in public'],
]);

/** Words that name an action where the cell names none in so many words, and are part of many a sentence otherwise. */
const LOOSE: ReadonlyMap<string, PolicyAction> = wordMap<PolicyAction>([
  ['ignore', 'rien, laisser, laisser passer, laisser aller, sans réponse, nothing, leave, let be'],
  ['private', 'privé, privée, private'],
  ['escalate', 'transmis, aviser, alerter, avertir, référer, confier, refer, alert, notify, flag, raise, send to'],
  ['hide', 'masque, masqué, supprimé, suppression, enlever, signaler, hidden, deletion, report, mute'],
  ['reply', 'réponse, remercier, merci, informer, expliquer, corriger, s excuser, rassurer, réagir, aimer, answer, replies, response, thank, thanks, inform, explain, correct, apologise, apologize, like, react'],
]);

/** Every action that a text names, in its order; none where it is prose or says nothing that is known. */
export function policyActionsOf(text: string): readonly PolicyAction[] {
  const named = phrasesIn(text, ACTIONS);
  return named.length > 0 ? named : phrasesIn(text, LOOSE).slice(0, 1);
}
