/** Headings of columns that say when and where a post goes out. */
import type { HeadingEntry } from './heading-entry.ts';

export const WHEN_AND_WHERE: readonly HeadingEntry[] = [
  {
    meaning: 'date', weight: 1,
    either: 'date, dates, datum, fecha, data',
    headLast: `publish date, publishing date, publication date, posting date, post date, scheduled date, schedule date, planned date, release date, go live date, live date,
      launch date, send date, sending date, air date, date to post, date to publish, date scheduled, post day, posting day, publish on, post on, date of publication, date of post, Veröffentlichungsdatum, Veröffentlichung, Posting Datum, Sendedatum`,
    headFirst: `date de publication, date de parution, date d envoi, date de diffusion, date de mise en ligne, date prévue, date planifiée, date programmée, date de post, date du post, jour de publication,
      fecha de publicación, fecha de post, fecha programada, fecha prevista, data de publicação, data da postagem, data de postagem, data do post, data prevista, data di pubblicazione, التاريخ, تاريخ, تاريخ النشر`,
  },
  {
    meaning: 'date', weight: 0.7,
    either: 'quand',
    headLast: 'day, when, go live, release, scheduled for, schedule, scheduled, planned for, start date, starts, reporting starts, published date, published on, published at, posted on, posted at, posted date, date posted, date published, Tag, Termin, Wann',
    headFirst: 'jour, journée, publié le, publiée le, date publiée, publicado el, publicado em, début, date de début, semaine du, día, dia, cuándo, giorno, اليوم',
  },
  { meaning: 'date', weight: 0.5, headLast: 'week, week of, weeks, month, Woche, Monat, KW', headFirst: 'semaine, sem, mois, semana, mes, mês, settimana, publication, parution, diffusion, publicación, publicação' },
  // Deadlines, where a calendar has no other date.
  { meaning: 'date', weight: 0.3, headLast: 'due date, due, due on, due by, deadline', headFirst: 'échéance, date limite, date d échéance, date butoir, fecha límite, prazo, data limite' },
  {
    meaning: 'time', weight: 1,
    either: 'hour',
    headLast: 'time, post time, posting time, publish time, publishing time, scheduled time, schedule time, time of day, time of post, time slot, best time, Uhrzeit, Zeit',
    headFirst: 'heure, heures, heure de publication, heure de diffusion, horaire, hora, hora de publicación, horário, horario, ora, orario, الوقت',
  },
  { meaning: 'time', weight: 0.6, either: 'slot', headFirst: 'créneau, plage, plage horaire, moment, franja' },
  {
    meaning: 'datetime', weight: 1,
    headLast: 'datetime, date time, date and time, day and time, timestamp, scheduled at, schedule at, publish at, post at, posting datetime, publish datetime, scheduled datetime, date time utc, video publish time, publish date time, Datum und Uhrzeit',
    headFirst: 'date et heure, date heure, jour et heure, date et heure de publication, heure de publication de la vidéo, fecha y hora, fecha hora, data e hora, data hora, data e horário, data e ora',
  },
  {
    meaning: 'channel', weight: 1,
    either: 'canal, plateforme, platform, plataforma, social, medium',
    headLast: `platform, platforms, channel, channels, network, networks, social network, social networks, social platform, social channel, social media, social media platform, social media channel,
      publishing channel, posting platform, default channel group, session default channel group, Plattform, Plattformen, Kanal, Kanäle, Netzwerk`,
    headFirst: `plateformes, canaux, groupe de canaux, groupe de canaux par défaut de la session, réseau, réseaux, réseau social, réseaux sociaux, média social, médias sociaux, canal de diffusion, canaux de diffusion, canal de publication, support, rs, diffusion sur,
      plataformas, red, redes, red social, redes sociales, rede, rede social, redes sociais, canales, canais, piattaforma, canale, المنصة, منصة, المنصات`,
  },
  { meaning: 'channel', weight: 0.6, headLast: 'social profile, social account, where, outlet, site', headFirst: 'où, média, médias, diffusion, lieu de diffusion' },
  {
    meaning: 'account', weight: 1,
    either: 'client, page, compte',
    headLast: 'account, accounts, handle, profile, brand, social profile, account name, page name, account username, client name, company, Konto, Kunde, Marke',
    headFirst: 'compte, comptes, profil, marque, nom de la page, nom du compte, entreprise, cuenta, perfil, marca, cliente, conta, identifiant du compte',
  },
  { meaning: 'account', weight: 0.5, headLast: 'board, user, username, project, product, organisation, organization', headFirst: 'projet, produit, organisation, proyecto, projeto' },
  {
    meaning: 'department', weight: 1,
    headLast: 'department, business unit, district, division, region, branch, faculty, Abteilung',
    headFirst: 'service, département, direction, arrondissement, secteur, unité, région, succursale, faculté, departamento, setor',
  },
  { meaning: 'department', weight: 0.5, headLast: 'museum, museums, store, venue, school, property, office, unit, team', headFirst: 'musée, musées, établissement, magasin, école, bibliothèque, unité, tienda, museo, escuela, loja' },
  { meaning: 'language', weight: 1, either: 'lang', headLast: 'language, languages, locale, Sprache', headFirst: 'langue, langues, idioma, língua, lingua' },
];
