/** How the tab of the team is known. */
import { namesTeamRole } from '../../lexicon/team-roles.ts';
import { namedForm } from '../tab-form.ts';
import type { ColumnsSource, TabForm } from '../tab-form.ts';

/** What the columns are known by, where what tab it is has been said. */
export const TEAM_COLUMNS: ColumnsSource<'team'> = {
  fields: {
    person: {
      isEssential: true,
      headings: `nom, nom complet, nom et prénom, nom prénom, prénom, nom de famille, prénom et nom, prénom nom, membre, membre de l équipe, personne, employé, employée, employé e, collègue, qui,
        name, full name, first name, last name, surname, first and last name, member, team member, person, people, colleague, staff member, who`,
    },
    roles: {
      isEssential: true,
      headings: `rôles, rôle dans l équipe, rôle principal, rôles et responsabilités, fonction, poste, titre, titre du poste, titre d emploi, responsabilités, métier, spécialité,
        team role, main role, roles and responsibilities, function, job, job title, title, position, responsibilities, speciality, specialty`,
    },
    channels: {
      headings: `canaux, réseaux, réseaux sociaux, plateformes, comptes, pages, canaux couverts, canaux attribués,
        channels, networks, platforms, accounts, social channels, channels covered`,
    },
    department: {
      headings: `service, département, direction, secteur, unité, unité d affaires, division, district, succursale, établissement,
        department, unit, business unit, branch, location`,
    },
    membership: {
      isTelling: true,
      headings: `lien, lien d emploi, interne ou externe, interne externe, interne ou agence, interne agence, appartenance, type d emploi, statut d emploi, lien avec l équipe, agence,
        membership, internal or external, internal external, internal or agency, internal agency, in house or agency, in house, employment, employment type, type of employment, agency`,
    },
    days: {
      isTelling: true,
      headings: `jours, jours de travail, jours travaillés, jours ouvrés, jours de présence, jours de la semaine, présence, disponibilités, semaine de travail,
        days, working days, work days, workdays, days worked, days at work, days of the week, week days, availability, working week`,
    },
    from: {
      headings: `de, dès, heure de début, début de journée, début du quart, arrivée, commence à, horaire, heures, heures de travail, horaire de travail, plage horaire,
        from, start time, starts at, day start, arrival, hours, working hours, work hours, schedule, shift`,
    },
    to: {
      headings: `à, jusqu à, heure de fin, fin de journée, fin du quart, départ de la journée, finit à,
        to, until, till, end time, ends at, finish time, day end`,
    },
    capacity: {
      isTelling: true,
      headings: `capacité, capacité par semaine, capacité hebdomadaire, capacité sem, publications par semaine, publications sem, charge maximale, maximum par semaine, posts par semaine,
        capacity, capacity per week, weekly capacity, capacity a week, posts per week, posts a week, weekly posts, max posts per week, maximum per week, workload`,
    },
    start: {
      headings: `début, date de début, entrée, entrée en poste, date d entrée, entrée en fonction, arrivée le, date d arrivée, depuis, dans l équipe depuis, premier jour, embauche, date d embauche,
        start, start date, started, joined, date joined, joining date, since, in the team since, first day, hired, hire date`,
    },
    end: {
      headings: `fin, date de fin, départ, date de départ, jusqu au, dernier jour, fin de contrat, quitte le,
        end, end date, leaves, leaving, leaving date, departure, departure date, last day, contract end, end of contract`,
    },
    backup: {
      headings: `relève, personne de relève, remplaçant, remplaçante, remplacement, remplacé par, remplacée par, suppléant, suppléante, suppléance, substitut, en cas d absence, doublure,
        backup, back up, backup person, stand in, deputy, substitute, alternate, cover, covered by, replacement, second`,
    },
    rights: {
      isTelling: true,
      headings: `droits, droits d accès, permissions, autorisations, accès, peut, droits de publication,
        rights, access, access rights, can, may, publishing rights`,
    },
  },
  against: `mot de passe, password, journaliste, journalist, média, outlet, abonnés, followers, impressions, prix, price, quantité, quantity, facture, invoice, titre de la publication, date de publication, publish date,
    légende, caption, copy, droits d utilisation, usage rights, licence, license, réponse, tâche, tâches, task, tasks, minimum, optimum`,
};

export const TEAM_FORM: TabForm = /* @__PURE__ */ namedForm('team', TEAM_COLUMNS, {
  names: `équipe, notre équipe, membres, membres de l équipe, personnes, personnel, effectif, équipe médias sociaux, équipe des médias sociaux, équipe web, équipe de contenu, équipe éditoriale, équipe et rôles, membres et rôles, rôles, rôles de l équipe, rôles et responsabilités, qui fait quoi,
    team, our team, members, team members, people, staff, social team, social media team, content team, editorial team, team and roles, roles, team roles, roles and responsibilities, who does what`,
  alone: { telling: 1, known: 4 },
  proof: { field: 'roles', isProof: namesTeamRole },
});
