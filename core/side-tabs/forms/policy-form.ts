/** How the response policy is known. */
import { policyActionsOf } from '../policy-actions.ts';
import { tabForm } from '../tab-form.ts';
import type { TabForm } from '../tab-form.ts';

export const POLICY_FORM: TabForm = tabForm('policy', {
  names: `politique, politique de réponse, politique de réponses, politique de modération, politique des réponses, politique de gestion des commentaires, modération, règles de modération, règles de réponse, guide de réponse, guide de réponses, guide de modération, arbre de décision, protocole de réponse, protocole, quoi répondre, que répondre, cas et réponses, nétiquette,
    policy, response policy, reply policy, response guide, reply guide, response plan, response protocol, response matrix, response rules, moderation, moderation policy, moderation rules, moderation guide, comment policy, escalation, escalation policy, escalation matrix, decision tree, how to reply, what to reply`,
  fields: {
    case: {
      isTelling: true, isEssential: true,
      headings: `cas, cas de figure, situation, situations, type de cas, type de message, type de messages, type de commentaire, type de commentaires, sorte de message, scénario, catégorie, sujet, quand, si,
        case, cases, case type, situation, scenario, message type, type of message, comment type, type of comment, kind of message, category, topic, when, if`,
    },
    action: {
      isTelling: true, isEssential: true,
      headings: `action, actions, action à prendre, actions à prendre, quoi faire, que faire, à faire, réaction, conduite, conduite à tenir, marche à suivre, traitement, geste, décision,
        what to do, action to take, actions to take, reaction, response, how to respond, handling, step, decision, then`,
    },
    owner: {
      headings: 'responsable, propriétaire, qui, qui répond, répond, personne responsable, traité par, prise en charge, owner, who, who replies, who answers, responsible, responsible person, person in charge, handled by, lead, manager, gestionnaire',
    },
    backup: {
      headings: 'relève, remplaçant, remplaçante, remplacement, suppléant, suppléante, substitut, en cas d absence, personne de relève, deuxième responsable, backup, back up, stand in, deputy, second, substitute, alternate, cover, backup owner',
    },
    delay: {
      isTelling: true,
      headings: `délai, délais, délai h, délai heures, délai en heures, délai de réponse, délai maximal, délai maximum, délai cible, temps de réponse, en combien de temps, dans les, heures,
        delay, delay h, response time, reply time, time to reply, time to respond, within, time limit, sla, hours, target time, max delay, maximum delay, deadline`,
    },
  },
  against: 'reçu le, received, répondu le, answered, tâche, task, prix, price, quantité, quantity, probabilité, probability, risque, risk, impact, gravité, severity',
  alone: { telling: 2, known: 3 },
  proof: { field: 'action', isProof: (text) => policyActionsOf(text).length > 0 },
});
