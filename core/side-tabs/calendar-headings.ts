/** The headings of calendars, by which a tab beside the calendar is told from it. */
import { formsOf } from './heading-form.ts';

/** Headings of calendars: a tab that has them beside those of a form is probably one. */
export const CALENDAR_HEADINGS: ReadonlySet<string> = new Set(formsOf(
  `date, jour, date de publication, date prévue, date et heure, heure, heure de publication, semaine, mois, texte, texte de la publication, légende, copie, accroche, titre, publication, format, type de contenu, visuel, mots clics, mot clic, hashtags, pilier, campagne, appel à l action,
   day, publish date, publishing date, posting date, post date, scheduled date, date and time, time, post time, week, month, text, post text, caption, copy, post copy, hook, title, post, content type, post type, visual, creative, hashtag, pillar, content pillar, campaign, cta, call to action, impressions, reach, views, clicks, likes`,
));
