/** How the tab of objectives is known. */
import { tabForm } from '../tab-form.ts';
import type { TabForm } from '../tab-form.ts';

export const OBJECTIVES_FORM: TabForm = tabForm('objectives', {
  names: `objectifs, objectif, nos objectifs, objectifs et cibles, objectifs et indicateurs, objectifs et mesures, objectifs et kpi, objectifs et budget, objectifs stratégiques, objectifs smart, buts, cibles, okr,
    objectives, objective, goals, goals and targets, goals and kpis, objectives and targets, objectives and measures, objectives and kpis, objectives and budget, smart goals, targets, okrs, aims`,
  fields: {
    objective: {
      isTelling: true, isEssential: true,
      headings: 'objectif, objectifs, but, buts, objectif stratégique, objectif smart, énoncé, ce que nous visons, objective, objectives, goal, goals, aim, strategic objective, smart goal, what we aim for',
    },
    channel: { headings: 'canal, canaux, réseau, réseaux, plateforme, plateformes, réseau social, channel, channels, network, networks, platform, platforms' },
    audience: { headings: 'public, publics, public cible, public visé, auditoire, clientèle, clientèle cible, audience, audience cible, audiences, target audience, segment, segments' },
    measure: {
      isTelling: true,
      headings: `mesure, mesures, indicateur, indicateurs, indicateur de performance, indicateur clé, kpi, icp, métrique, mesuré par, comment on le mesure,
        measure, measures, metric, metrics, indicator, indicators, key performance indicator, measured by, how we measure it`,
    },
    target: {
      isTelling: true,
      headings: `cible, cibles, valeur cible, valeur visée, cible chiffrée, objectif chiffré, à atteindre, résultat visé, résultat attendu,
        target, targets, target value, target figure, goal value, to reach, expected result`,
    },
    start: { isBeside: true, headings: 'début, date de début, date de départ, depuis, depuis le, à partir du, start, start date, starts, from, since' },
    due: {
      headings: `échéance, échéancier, date, date limite, date cible, date d échéance, date butoir, d ici, d ici le, pour le, fin, date de fin, quand, à atteindre le,
        due, due date, deadline, target date, by, by when, end, end date, when, until`,
    },
    budget: { headings: 'budget, budget $, budget €, budget prévu, budget alloué, budget total, montant prévu, planned budget, allocated budget, budget planned, budget allocated, total budget' },
    spent: {
      isTelling: true,
      headings: `dépensé, dépensé $, dépensé à ce jour, dépense, dépenses, dépenses réelles, dépenses à ce jour, coût réel, budget dépensé, budget utilisé, montant dépensé,
        spent, spent $, spent to date, spend, spending, actual spend, actual cost, budget spent, budget used, amount spent`,
    },
  },
  against: 'impressions, couverture, reach, vues, views, clics, clicks, ctr, cpc, cpm, ad set, ensemble de publicités, employé, employee, date de publication, publish date, légende, caption',
  alone: { telling: 3, known: 4 },
});
