/** Headings of columns that say when and where a post goes out. */
import type { HeadingEntry } from './heading-entry.ts';

export const WHEN_AND_WHERE: readonly HeadingEntry[] = [
  {
    meaning: 'date', weight: 1,
    either: 'date, dates, datum, fecha, data',
    headLast: `publish date, publishing date, publication date, posting date, post date, scheduled date, schedule date, planned date, release date, go live date, live date,
      launch date, send date, sending date, air date, date to post, date to publish, date scheduled, post day, posting day, publish on, post on, go live on, to publish on, publishing day, publish day, launch day, pub date, date of publication, date of post, Veröffentlichungsdatum, Veröffentlichung, Posting Datum, Sendedatum, run date, runs on, airs on, drop date, drops on, target date, target publish date, date of release, posting schedule, when to post, day of posting, to go out, goes out, goes out on, goes live, goes live on, slated for, slated, out on, publication day, content date, scheduled posting date, intended date, proposed date, tentative date, calendar date, publishing on, post live date, Postingdatum, Posttermin, Postingtag, Veröffentlichungstermin, geplant am, geplant für, erscheint am, Erscheinungstermin, Sendetermin`,
    headFirst: `date de publication, date de parution, date d envoi, date de diffusion, date de mise en ligne, date prévue, date planifiée, date programmée, date de post, date du post, jour de publication, jour de parution, jour de diffusion, à publier le, à diffuser le, parution le, à mettre en ligne le,
      fecha de publicación, fecha de post, fecha programada, fecha prevista, data de publicação, data da postagem, data de postagem, data do post, data prevista, data di pubblicazione, día de publicación, dia da postagem, dia de publicação, publicar el, publicar em, التاريخ, تاريخ, تاريخ النشر, date pub, date de pub, date publi, date du contenu, date de sortie, date cible, date visée, date proposée, date souhaitée, date de programmation prévue, date de parution prévue, date de la publication, prévu le, prévue le, prévu pour, prévue pour, programmé pour, programmée pour, planifié pour, publication prévue, publication prévue le, parution prévue, diffusion prévue, diffusion le, publication le, à paraître le, sortie le, sort le, quand publier, jour prévu, fecha de salida, fecha pub, fecha propuesta, fecha de posteo, fecha de la publicación, se publica el, salida, día de salida, data pub, data publi, data de saída, data proposta, data programada, data de veiculação, data do conteúdo, sai em, sai dia, data di uscita, data post, in uscita il`,
  },
  {
    meaning: 'date', weight: 0.7,
    either: 'quand, quando',
    headLast: 'day, when, day number, day no, go live, golive, dt, dt publi, goes live, drop, airs, runs, live on, release, scheduled for, schedule, scheduled, planned for, planned, planned on, start date, starts, reporting starts, published date, published on, published at, posted on, posted at, posted date, date posted, date published, Tag, Termin, Wann',
    headFirst: 'jour, journée, publié le, publiée le, date publiée, publicado el, publicado em, début, date de début, semaine du, jour numéro, jour no, jour n, día, dia, cuándo, qdo, giorno, sortie, sorties, lancement, parution et diffusion, mise en ligne, mise en ligne le, mis en ligne le, en ligne le, enligne le, día número, dia número, اليوم',
  },
  { meaning: 'date', weight: 0.5, headLast: 'week, wk, week of, week commencing, week beginning, week starting, w c, wc, weeks, posting, publishing, launch, month, Woche, Monat, KW', headFirst: 'semaine, sem, mois, semana, mes, mês, settimana, publication, parution, diffusion, publicación, publicação' },
  // Deadlines, where a calendar has no other date.
  { meaning: 'date', weight: 0.3, headLast: 'due date, due, due on, due by, deadline', headFirst: 'échéance, date limite, date d échéance, date butoir, fecha límite, prazo, data limite' },
  {
    meaning: 'time', weight: 1,
    either: 'hour',
    headLast: 'time, hr, post time, posting time, publish time, publishing time, scheduled time, schedule time, time of day, time of post, time slot, best time, what time, at what time, time live, hour of day, posting hour, Uhrzeit, Zeit, Uhr, Stunde, Veröffentlichungszeit, Sendezeit',
    headFirst: 'heure, heures, heure de publication, heure de diffusion, horaire, hora, heure de mise en ligne, heure de parution, heure d envoi, heure prévue, heure de pub, hre, à quelle heure, moment de la journée, moment de publication, hora de publicação, hora del post, hora do post, horário da postagem, horario de publicación, a qué hora, que horas, hora, horário, horario, ora, orario, ora di pubblicazione, الوقت',
  },
  { meaning: 'time', weight: 0.6, either: 'slot, h', headFirst: 'créneau, plage, plage horaire, moment, franja' },
  {
    meaning: 'datetime', weight: 1,
    headLast: 'datetime, date time, date and time, day and time, timestamp, scheduled at, schedule at, publish at, post at, posting datetime, publish datetime, scheduled datetime, date time utc, video publish time, publish date time, Datum und Uhrzeit',
    headFirst: 'date et heure, date heure, jour et heure, date et heure de publication, heure de publication de la vidéo, fecha y hora, fecha hora, data e hora, data hora, data e horário, data e ora',
  },
  {
    meaning: 'channel', weight: 1,
    either: 'canal, plateforme, platform, plataforma, social, medium',
    headLast: `platform, platforms, channel, channels, network, networks, social network, social networks, social platform, social channel, social media, social media platform, social media channel,
      publishing channel, posting platform, default channel group, session default channel group, distribution channel, distribution channels, media channel, target platform, target platforms, target channel, posting channel, social outlet, social outlets, social site, social sites, social app, post to, publish to, goes to, Plattform, Plattformen, Kanal, Kanäle, Netzwerk, Netzwerke, soziales Netzwerk, Social Media Kanal, Verbreitung, Ausspielung, Medienkanal`,
    headFirst: `plateformes, canaux, groupe de canaux, groupe de canaux par défaut de la session, réseau, réseaux, réseau social, réseaux sociaux, média social, médias sociaux, canal de diffusion, canaux de diffusion, canal de publication, support, rs, diffusion sur,
      plataformas, red, redes, red social, redes sociales, rede, rede social, redes sociais, canales, canais, plate forme, plates formes, plateforme de diffusion, plateformes de diffusion, plateforme visée, réseau de diffusion, réseau cible, réseau visé, support de diffusion, supports, à publier sur, publier sur, poster sur, canal de communication, vecteur, canal de difusión, canal de publicación, se publica en, publicar en, red de publicación, canal de divulgação, canal de publicação, publicar em qual rede, onde postar, mídia social, mídias sociais, rede de publicação, piattaforme, canali, rete, reti sociali, social network, المنصة, منصة, المنصات`,
  },
  { meaning: 'channel', weight: 0.6, headLast: 'social profile, social account, posted to, posting to, where to post, where to publish, where, outlet, outlets, site, net, nets, app, apps, sm, distribution, surface, wo, sites', headFirst: 'lieu de publication, publié sur, diffusé sur, où publier, où poster, où, média, médias, diffusion, lieu de diffusion, dónde, donde, dónde publicar, onde, onde publicar, dove, dove pubblicare, medio, medios' },
  {
    meaning: 'account', weight: 1,
    either: 'client, page, compte',
    headLast: 'account, accounts, handle, profile, brand, social profile, account name, page name, account username, client name, company, company page, brand name, brand account, social handle, account handle, customer name, Konto, Kunde, Marke, Kundenname, Account, Profil, Seite',
    headFirst: 'compte, comptes, profil, marque, nom de la page, nom du compte, entreprise, cuenta, perfil, marca, cliente, conta, enseigne, bannière, page facebook, entité, nom du client, compte client, profil social, compte social, nombre del cliente, nombre de la cuenta, nome do cliente, nome da conta, página, azienda, marchio, account, identifiant du compte',
  },
  // A page or an account may be named by its network.
  { meaning: 'channel', weight: 0.45, either: 'page, account', headLast: 'pages, accounts, destination, placement', headFirst: 'compte, comptes, profil, cuenta, cuentas, perfil, perfis, conta, página, páginas, destination' },
  { meaning: 'account', weight: 0.5, headLast: 'board, user, username, project, product, organisation, organization', headFirst: 'projet, produit, organisation, proyecto, projeto' },
  {
    meaning: 'department', weight: 1,
    headLast: 'department, dept, dpt, business unit, district, division, region, branch, faculty, requesting department, requesting team, requesting unit, service area, ministry, directorate, bureau, campus, Abteilung, Bereich, Fachbereich, Ressort, Referat, Dienststelle, Amt',
    headFirst: 'service, dir, équipe demandeuse, département, direction, arrondissement, secteur, unité, région, succursale, faculté, dép, dépt, service demandeur, service concerné, service responsable, direction demandeuse, direction responsable, pôle, pôle concerné, unité administrative, délégation, ministère, demandeur, departamento, depto, área, área responsable, área solicitante, concejalía, delegación, gerencia, dirección, secretaria, secretaría, sector, setor, setor solicitante, diretoria, gerência, reparto, ufficio, settore, dipartimento',
  },
  { meaning: 'department', weight: 0.5, headLast: 'museum, museums, store, venue, school, property, office, unit, team, location, site, chapter, committee, program, area', headFirst: 'musée, musées, établissement, magasin, école, bibliothèque, unité, comité, commission, antenne, agence, boutique, point de vente, tienda, sede, museo, escuela, loja, unidade, filial, filiale' },
  { meaning: 'language', weight: 1, either: 'lang, fr en, en fr, fr nl', headLast: 'language, languages, locale, post language, Sprache, Sprachen, Sprachversion', headFirst: 'langue, langues, langue du post, version linguistique, idioma, idiomas, língua, lingua, lingue' },
];
