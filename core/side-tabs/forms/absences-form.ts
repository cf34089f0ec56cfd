/** How the tab of absences and wishes is known. */
import { isAbsenceReason } from '../absence-kinds.ts';
import { namedForm } from '../tab-form.ts';
import type { ColumnsSource, TabForm } from '../tab-form.ts';

/** What the columns are known by, where what tab it is has been said. */
export const ABSENCES_COLUMNS: ColumnsSource<'absences'> = {
  fields: {
    person: {
      isEssential: true,
      headings: `nom, nom complet, nom et prénom, prénom, nom de famille, prénom et nom, membre, membre de l équipe, personne, personne absente, employé, employée, employé e, collègue, qui, absent, absente,
        name, full name, first name, last name, surname, member, team member, person, colleague, staff member, who, absent person, absentee`,
    },
    start: {
      isEssential: true,
      headings: `du, de, début, date de début, début de l absence, premier jour, première journée, dès, dès le, à partir du, date, jour, journée, depuis, départ, date de départ, absent du, absente du,
        from, start, start date, first day, first day off, first day away, day, since, begins, leaves`,
    },
    end: {
      headings: `au, à, fin, date de fin, fin de l absence, dernier jour, dernière journée, jusqu au, absent jusqu au, absente jusqu au, inclus jusqu au,
        to, until, till, end, end date, last day, last day off, last day away, through, thru`,
    },
    from: { headings: 'heure de début, de, début, heures, horaire, à partir de, start time, from, start, from time, starts at, hours, time' },
    to: { headings: 'heure de fin, à, fin, à heure, jusqu à, end time, to, end, to time, ends at' },
    kind: { headings: 'sorte, genre, type, nature, catégorie, souhait, kind, category, wish, preference' },
    isCancelled: {
      headings: `statut, état, statut de la demande, état de la demande, décision, réponse, approbation, approuvé, approuvée,
        status, state, request status, approval status, approval, approved, leave status`,
    },
    reason: {
      headings: `motif, motif de l absence, raison, raison de l absence, type d absence, type de congé, sorte d absence, nature de l absence, pourquoi, détails, précisions, note, remarque, commentaire,
        reason, reason for absence, absence reason, absence type, leave type, type of leave, why, remark, comment`,
    },
  },
  against: `canal, canaux, réseau, channel, platform, network, campagne, campaign, budget, format, titre, title, publication, post, statut de la publication, rôle, rôles, role, roles, prix, price, tâche, task, récurrence, recurrence, objectif, objective`,
};

export const ABSENCES_FORM: TabForm = /* @__PURE__ */ namedForm('absences', ABSENCES_COLUMNS, {
  names: `absences, absence, congés, congé, vacances, vacances et congés, congés et vacances, congés et absences, absences et congés, absences et vacances, vacances et absences, absences prévues, absences de l équipe, congés de l équipe, vacances de l équipe, indisponibilités, absences et souhaits, souhaits,
    absences, leave, leaves, annual leave, time off, vacations, vacation, holidays, team holidays, staff holidays, days off, pto, out of office, unavailability, absences and wishes, team leave, team absences`,
  leastNamed: 2,
  alone: { telling: 0, known: 3 },
  proof: { field: 'reason', isProof: isAbsenceReason },
});
