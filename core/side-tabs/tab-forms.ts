/** All kinds of tabs beside the calendar, and the words that say that a tab is none of them. */
import { ABSENCES_FORM } from './forms/absences-form.ts';
import { CHANNELS_FORM } from './forms/channels-form.ts';
import { DUTIES_FORM } from './forms/duties-form.ts';
import { MEDIA_FORM } from './forms/media-form.ts';
import { NEEDS_FORM } from './forms/needs-form.ts';
import { OBJECTIVES_FORM } from './forms/objectives-form.ts';
import { PLAN_FORM } from './forms/plan-form.ts';
import { POLICY_FORM } from './forms/policy-form.ts';
import { RECURRING_FORM } from './forms/recurring-form.ts';
import { REPLIES_FORM } from './forms/replies-form.ts';
import { REPORTS_FORM } from './forms/reports-form.ts';
import { RESULTS_FORM } from './forms/results-form.ts';
import { ROTA_FORM } from './forms/rota-form.ts';
import { STYLE_FORM } from './forms/style-form.ts';
import { TEAM_FORM } from './forms/team-form.ts';
import { formsOf } from './heading-form.ts';
import type { SideTabKey } from './side-tabs.ts';
import type { TabForm } from './tab-form.ts';

export const TAB_FORMS: { readonly [Key in SideTabKey]: TabForm } = {
  channels: CHANNELS_FORM,
  style: STYLE_FORM,
  media: MEDIA_FORM,
  policy: POLICY_FORM,
  replies: REPLIES_FORM,
  objectives: OBJECTIVES_FORM,
  plan: PLAN_FORM,
  recurring: RECURRING_FORM,
  team: TEAM_FORM,
  needs: NEEDS_FORM,
  absences: ABSENCES_FORM,
  rota: ROTA_FORM,
  duties: DUTIES_FORM,
  reports: REPORTS_FORM,
  results: RESULTS_FORM,
};

/** Words of a name that say what else a tab is: lists of values, reports, copies. */
export const OTHER_TABS: ReadonlySet<string> = new Set(formsOf(
  `employés, fériés, listes, liste, valeurs, menus, paramètres, configuration, config, données, validation, rapport, rapports, bilan, résultats,
   statistiques, stats, idées, lisez, instructions, aide, légende, contacts, journalistes, presse, suivi, concurrents, personas, inscriptions, formulaire, réunions, copie, ancien, ancienne, archive, archives, sauvegarde, gabarit, modèle, exemple, exemples, test, brouillon,
   todo, lists, list, values, dropdowns, settings, data, dashboard, report, reports, results, statistics, analytics, ideas, readme, help, legend, press, competitors, form, meetings, copy, old, backup, template, sample, example, examples, draft`,
));

/** Words that say nothing about which tab it is. */
export const SPARE_NAME_WORDS: ReadonlySet<string> = new Set(formsOf('onglet, feuille, tab, sheet, inventaire, registre, inventory, tableau, table'));
