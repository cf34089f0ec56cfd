/** How the rota is known. */
import { namedForm } from '../tab-form.ts';
import type { ColumnsSource, TabForm } from '../tab-form.ts';

/** What the columns are known by, where what tab it is has been said. */
export const ROTA_COLUMNS: ColumnsSource<'rota'> = {
  fields: {
    start: {
      isEssential: true,
      headings: `du, date, jour, journée, premier jour, date de début, début, dès le, semaine, quand,
        first day, day, start date, start, from date, week, week starting, week beginning, when`,
    },
    end: { headings: 'au, dernier jour, date de fin, fin, jusqu au, last day, end date, end, to date, through, thru, week ending' },
    from: { headings: 'de, dès, début, heure de début, heures, horaire, plage horaire, from, start, start time, starts at, hours, time' },
    to: { headings: 'à, jusqu à, fin, heure de fin, to, until, till, end, end time, ends at' },
    role: { headings: 'rôle, fonction, poste, function, position' },
    channels: { headings: 'canal, réseau, plateforme, channel, network, platform' },
    person: {
      isEssential: true,
      headings: `personne, personne de garde, qui, nom, prénom, nom de famille, membre, membre de l équipe, de garde, en garde, en service, de service, responsable, employé, employée, employé e, assigné à, attribué à,
        person, person on duty, who, name, first name, last name, surname, member, team member, on call, on duty, assigned to, assigned, assignee, owner, responsible, staff`,
    },
    replaces: {
      isTelling: true,
      headings: `remplace, remplacée, remplacé e, personne remplacée, à la place de, en remplacement de, au lieu de, prend la place de,
        replaces, replaced, replacing, covers for, covering for, in place of, instead of, person replaced, takes over from`,
    },
    shift: {
      isTelling: true,
      headings: `plage, quart, quart de travail, nom du quart, nom de la plage, type de garde, type de quart, bloc, moment,
        shift, shift name, shift type, type of shift, block, slot`,
    },
    isPublished: { headings: 'publié, publiée, publié e, confirmé, confirmée, confirmé e, fixé, fixée, final, définitif, published, is published, confirmed, settled, locked' },
  },
  against: `titre, title, texte, text, légende, caption, copy, format, campagne, campaign, statut, status, visuel, visual, hashtags, mots clics, motif, reason, tâche, tâches, task, tasks, publication, post, objectif, objective, minimum, lien, link, url`,
};

export const ROTA_FORM: TabForm = /* @__PURE__ */ namedForm('rota', ROTA_COLUMNS, {
  names: `garde, gardes, horaire, horaires, horaire de garde, horaires de garde, horaire de l équipe, tour de garde, tours de garde, liste de garde, calendrier de garde, tableau de garde, astreinte, astreintes, quart, quarts, quarts de travail, permanence, permanences, plages, plages de garde,
    rota, rotas, on call rota, duty rota, roster, duty roster, shift, shifts, shift schedule, shift rota, on call, on duty, on call schedule, on call list, duty schedule`,
  leastNamed: 2,
  alone: { telling: 1, known: 5 },
});
