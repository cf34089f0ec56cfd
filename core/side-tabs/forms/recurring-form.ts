/** How the tab of posts that come back is known. */
import { tabForm } from '../tab-form.ts';
import type { TabForm } from '../tab-form.ts';

export const RECURRING_FORM: TabForm = tabForm('recurring', {
  names: `récurrence, récurrences, récurrent, récurrents, récurrentes, publications récurrentes, contenu récurrent, contenus récurrents, posts récurrents, rendez vous, rendez vous récurrents, rendez vous réguliers, rubriques, rubriques récurrentes, séries, publications régulières,
    recurring, recurrence, recurrences, recurring posts, recurring content, repeating posts, repeated posts, regular posts, regular content, regulars, series, recurring series, post series`,
  fields: {
    title: {
      isEssential: true,
      headings: `titre, publication, publications, rubrique, série, rendez vous, contenu, sujet, nom, thème, quoi, titre de la série, élément,
        title, post, posts, series, series title, topic, name, content, what, subject, item, feature`,
    },
    channel: { headings: 'canal, canaux, réseau, réseaux, plateforme, plateformes, réseau social, où, channel, channels, network, networks, platform, platforms, where' },
    rule: {
      isTelling: true, isEssential: true,
      headings: `récurrence, fréquence, quand, rythme, répétition, répété, se répète, périodicité, cadence, règle, jours, jour, revient,
        recurrence, frequency, repeats, repeat, repetition, when, how often, every, cadence, rhythm, schedule, rule, comes back, days, day`,
    },
    time: { headings: 'heure, heures, à, heure de publication, time, at, hour, post time, posting time' },
    from: { headings: 'du, de, dès, début, date de début, depuis, à partir du, à partir de, commence le, premier jour, from, start, starts, start date, starts on, since, begins, first day, beginning' },
    to: { headings: 'au, à la, fin, date de fin, jusqu au, jusqu à, se termine le, dernier jour, to, end, ends, end date, ends on, until, till, last day' },
    exceptions: {
      isTelling: true,
      headings: `exceptions, exception, sauf, sauf le, exclusions, dates exclues, jours exclus, dates sautées, jours sautés, pas le, relâche, pauses,
        except, excluded dates, excluded days, excludes, skip, skips, skipped, skipped dates, skip dates, not on, breaks`,
    },
    owner: { headings: 'responsable, propriétaire, qui, personne responsable, personne, owner, who, responsible, person, person in charge, lead, assigned to' },
  },
  against: 'tâche, tâches, rôle, rôles, réunion, task, tasks, duty, duties, role, roles, meeting, date, date de publication, publish date, légende, caption, texte, text, statut, status, rapport, report',
  leastNamed: 2,
  alone: { telling: 2, known: 4 },
});
