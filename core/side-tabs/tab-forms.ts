/** All kinds of tabs beside the calendar, and the words that say that a tab is none of them. */
import { CHANNELS_FORM } from './forms/channels-form.ts';
import { MEDIA_FORM } from './forms/media-form.ts';
import { OBJECTIVES_FORM } from './forms/objectives-form.ts';
import { PLAN_FORM } from './forms/plan-form.ts';
import { POLICY_FORM } from './forms/policy-form.ts';
import { RECURRING_FORM } from './forms/recurring-form.ts';
import { REPLIES_FORM } from './forms/replies-form.ts';
import { STYLE_FORM } from './forms/style-form.ts';
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
};

/** Words of a name that say what else a tab is: people, lists of values, reports, copies. */
export const OTHER_TABS: ReadonlySet<string> = new Set(formsOf(
  `équipe, membres, employés, personnel, personnes, besoins, absences, congés, vacances, fériés, garde, gardes, horaire, horaires, quarts, plages, tâches, listes, liste, valeurs, menus, paramètres, configuration, config, données, validation, rapport, rapports, bilan, résultats,
   statistiques, stats, idées, lisez, instructions, aide, légende, contacts, journalistes, presse, suivi, concurrents, personas, inscriptions, formulaire, réunions, copie, ancien, ancienne, archive, archives, sauvegarde, gabarit, modèle, exemple, exemples, test, brouillon,
   team, members, people, staff, needs, leave, holidays, rota, shifts, roster, duties, tasks, todo, lists, list, values, dropdowns, settings, data, dashboard, report, reports, results, statistics, analytics, ideas, readme, help, legend, press, competitors, form, meetings, copy, old, backup, template, sample, example, examples, draft`,
));

/** Words that say nothing about which tab it is. */
export const SPARE_NAME_WORDS: ReadonlySet<string> = new Set(formsOf('onglet, feuille, tab, sheet, inventaire, registre, inventory, tableau, table'));

/** Headings of calendars: a tab that has them beside those of a form is probably one. */
export const CALENDAR_HEADINGS: ReadonlySet<string> = new Set(formsOf(
  `date, jour, date de publication, date prévue, date et heure, heure, heure de publication, semaine, mois, texte, texte de la publication, légende, copie, accroche, titre, publication, format, type de contenu, visuel, mots clics, mot clic, hashtags, pilier, campagne, appel à l action,
   day, publish date, publishing date, posting date, post date, scheduled date, date and time, time, post time, week, month, text, post text, caption, copy, post copy, hook, title, post, content type, post type, visual, creative, hashtag, pillar, content pillar, campaign, cta, call to action, impressions, reach, views, clicks, likes`,
));
