/** How the tab of duties is known. */
import { tabForm } from '../tab-form.ts';
import type { TabForm } from '../tab-form.ts';

export const DUTIES_FORM: TabForm = tabForm('duties', {
  names: `tâches, tâche, tâches récurrentes, tâches régulières, tâches de l équipe, tâches et responsabilités, routine, routines, liste de vérification, à faire chaque semaine, tâches quotidiennes, tâches hebdomadaires,
    duties, duty, team duties, recurring tasks, regular tasks, routine tasks, tasks, team tasks, checklist, daily tasks, weekly tasks, chores`,
  fields: {
    duty: {
      isEssential: true,
      headings: 'tâche, tâches, nom de la tâche, tâche récurrente, routine, quoi, activité, activités, à faire, geste, duty, duties, task, tasks, task name, recurring task, what, activity, activities, to do, chore',
    },
    role: { headings: 'rôle, rôles, fonction, poste, role, roles, function, position' },
    rhythm: {
      isTelling: true, isEssential: true,
      headings: `fréquence, rythme, récurrence, cadence, périodicité, à quelle fréquence, quand, tous les,
        frequency, rhythm, how often, recurrence, cadence, every, repeats, when, period`,
    },
    owner: {
      headings: `responsable, propriétaire, personne, personne responsable, qui, attribuée à, attribué à, assignée à, assigné à, confiée à,
        owner, person, who, responsible, responsible person, person in charge, assigned to, assignee, lead`,
    },
    backup: {
      headings: `relève, personne de relève, remplaçant, remplaçante, remplacement, suppléant, suppléante, suppléance, substitut, en cas d absence,
        backup, back up, stand in, deputy, substitute, alternate, cover, second`,
    },
  },
  against: 'canal, canaux, réseau, plateforme, channel, channels, network, platform, format, date de publication, publish date, texte, légende, caption, titre de la publication, campagne, campaign',
  hasWeeks: true,
  leastNamed: 2,
  alone: { telling: 1, known: 4 },
});
