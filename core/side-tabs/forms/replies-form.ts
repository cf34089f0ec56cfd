/** How the log of messages and replies is known. */
import { networkOf } from '../../table/decode-channel.ts';
import { tabForm } from '../tab-form.ts';
import type { TabForm } from '../tab-form.ts';

export const REPLIES_FORM: TabForm = tabForm('replies', {
  names: `réponses, journal des réponses, journal des messages, registre des réponses, registre des messages, suivi des réponses, suivi des messages, suivi des commentaires, messages, messages reçus, messages et réponses, questions reçues, commentaires, commentaires reçus, réponses à la communauté, réponses aux messages,
    replies, reply log, replies log, response log, message log, messages received, messages and replies, comments, comments received, community replies, reply tracker, response tracker, inbox, inbox log`,
  fields: {
    received: {
      isTelling: true, isEssential: true,
      headings: `reçu le, reçu, reçue le, reçue, date de réception, réception, date reçue, date et heure de réception, reçu à, heure de réception, date du message, moment reçu, date, arrivé le,
        received, received on, received at, received date, date received, time received, message date, date of message, date and time received, arrived`,
    },
    channel: { headings: 'canal, réseau, plateforme, réseau social, source, provenance, channel, network, platform, social network, source, where' },
    case: { headings: 'cas, type de cas, type, type de message, sujet, catégorie, thème, nature, motif, case, case type, message type, type of message, subject, topic, category, theme, reason' },
    message: { headings: 'message, message reçu, commentaire, question, texte, demande, contenu, contenu du message, comment, message text, text, request, content, question asked' },
    answered: {
      isTelling: true, isEssential: true,
      headings: `répondu le, répondu, répondue le, répondu à, date de réponse, date de la réponse, réponse le, réponse envoyée le, première réponse, première réponse le, date de première réponse, heure de réponse, date et heure de réponse, traité le,
        answered, answered on, answered at, replied, replied on, replied at, reply date, date answered, date replied, date of reply, first reply, first replied, first response, response date, responded, responded on, reply sent, handled on`,
    },
    answeredBy: {
      isTelling: true,
      headings: 'répondu par, répondue par, réponse par, qui a répondu, traité par, auteur de la réponse, responsable, answered by, replied by, responded by, reply by, response by, who answered, who replied, handled by, owner, agent',
    },
  },
  against: 'journaliste, journalist, média, media outlet, horodateur, timestamp, facture, invoice, commande, order, prix, price, note sur 5, rating',
  alone: { telling: 2, known: 4 },
  proof: { field: 'channel', isProof: (text) => networkOf(text) !== null },
});
