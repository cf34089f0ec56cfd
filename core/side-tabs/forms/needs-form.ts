/** How the tab of needs is known: how many people each role takes, and when. */
import { namedForm } from '../tab-form.ts';
import type { ColumnsSource, TabForm } from '../tab-form.ts';

/** What the columns are known by, where what tab it is has been said. */
export const NEEDS_COLUMNS: ColumnsSource<'needs'> = {
  fields: {
    role: { isEssential: true, headings: 'rôle, fonction, poste, rôle requis, function, position, role needed' },
    channels: { headings: 'canal, réseau, plateforme, réseau social, channel, network, platform' },
    days: { headings: 'jours, jours de la semaine, jours visés, quand, days, days of the week, weekdays, week days, when' },
    from: {
      headings: `de, dès, à partir de, début, heure de début, heures, horaire, plage, plage horaire, heures visées,
        from, start, start time, starts at, hours, time, time slot, schedule`,
    },
    to: { headings: 'à, jusqu à, fin, heure de fin, to, until, till, end, end time, ends at' },
    least: {
      isTelling: true, isEssential: true,
      headings: `minimum, min, minimum requis, au moins, personnes, nombre, nombre de personnes, nb de personnes, effectif, effectif minimal, effectif minimum, personnes requises, requis, minimum de personnes, combien,
        least, at least, people, required, number, number of people, headcount, needed, people needed, people required, minimum people, how many`,
    },
    best: {
      isTelling: true,
      headings: 'idéal, idéalement, optimum, optimal, cible, souhaité, souhaitable, visé, nombre idéal, effectif idéal, ideally, best, target, preferred, desired, ideal number',
    },
    most: {
      isTelling: true,
      headings: 'maximum, max, au plus, maximum permis, maximum utile, effectif maximal, pas plus de, most, at most, maximum people, no more than',
    },
    isClosed: { headings: 'fermé, fermée, fermeture, hors service, closed, is closed, closure, closing, out of service' },
  },
  against: `date, date de publication, publish date, tâche, tâches, task, tasks, nom, name, prénom, compte, handle, account, prix, price, budget, coût, cost, abonnés, followers, impressions, indicateur, mesure, measure, metric`,
};

export const NEEDS_FORM: TabForm = /* @__PURE__ */ namedForm('needs', NEEDS_COLUMNS, {
  names: `besoins, besoin, besoins en personnel, besoins de personnel, besoins de l équipe, besoins de couverture, besoins par rôle, couverture, couverture requise, effectif requis, effectifs requis, effectif minimal, minimums requis, présence requise,
    needs, need, staffing, staffing needs, staffing levels, team needs, coverage, coverage needs, required coverage, coverage requirements, staffing requirements, minimum staffing`,
  alone: { telling: 1, known: 4 },
});
