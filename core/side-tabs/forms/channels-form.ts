/** How the inventory of channels is known. */
import { networkOf } from '../../table/decode-channel.ts';
import { tabForm } from '../tab-form.ts';
import type { TabForm } from '../tab-form.ts';

export const CHANNELS_FORM: TabForm = tabForm('channels', {
  names: `canaux, canal, canaux sociaux, nos canaux, canaux et comptes, canaux de communication, canaux de diffusion, réseaux, réseaux et comptes, comptes, nos comptes, comptes sociaux,
    pages, pages et comptes, inventaire des canaux, inventaire des comptes, inventaire des pages, registre des comptes, carte des canaux, présences, présence sociale,
    channels, channel, social channels, channel inventory, channel list, channels and accounts, accounts, social accounts, account inventory, account list, pages and accounts, networks, social inventory`,
  fields: {
    network: {
      isEssential: true,
      headings: 'réseau, canal, canaux, plateforme, réseau social, réseaux sociaux, média social, nom du réseau, nom du canal, type de canal, network, channel, platform, social network, social platform, channel name, network name',
    },
    handle: {
      isTelling: true,
      headings: `compte, nom du compte, nom d utilisateur, utilisateur, identifiant, identifiant du compte, pseudo, pseudonyme, alias, page, nom de la page, profil, nom du profil, page ou compte, compte ou page,
        handle, account, account name, account handle, username, user name, page name, profile, profile name, page or account, account or page, social handle`,
    },
    url: {
      headings: `adresse, url, lien, adresse web, adresse url, adresse de la page, adresse du compte, lien du compte, lien du profil, lien vers la page, hyperlien,
        address, link, web address, web link, profile link, profile url, page link, page url, account link, account url`,
    },
    department: {
      headings: `service, département, district, direction, équipe, secteur, unité, unité d affaires, division, filiale, succursale, région, établissement,
        department, team, business unit, unit, branch, region, location, service or district`,
    },
    owner: {
      headings: `responsable, propriétaire, gestionnaire, responsable du compte, responsable du canal, tenu par, tenue par, géré par, gérée par, personne responsable, animé par, animateur, administrateur, gestionnaire de communauté, qui,
        owner, manager, account owner, channel owner, page owner, account manager, channel manager, managed by, run by, person in charge, responsible, responsible person, lead, admin, administrator, community manager, who`,
    },
    backup: {
      headings: `relève, remplaçant, remplaçante, remplacement, suppléant, suppléante, substitut, deuxième responsable, second responsable, personne de relève, en cas d absence,
        backup, back up, stand in, deputy, second, second owner, secondary owner, backup owner, substitute, alternate, cover`,
    },
    recovery: {
      isTelling: true,
      headings: `récupération, récupération du compte, récupération d accès, contact de récupération, personne de récupération, accès de secours, détenteur des accès, détentrice des accès, détient les accès, accès détenus par, qui a les accès, peut récupérer le compte,
        recovery, account recovery, recovery contact, recovery holder, recovery owner, recovery person, access holder, holds the access, who has access, credentials holder`,
    },
    status: { headings: 'état, statut, état du compte, statut du compte, état du canal, situation, status, state, account status, channel status, page status' },
    audience: {
      headings: `public, publics, public cible, publics cibles, public visé, auditoire, auditoire cible, clientèle, clientèle cible, cible, audience, audience cible, à qui on parle,
        target audience, target audiences, target, who we talk to, readers, followers are`,
    },
    level: {
      isTelling: true,
      headings: 'niveau, niveau d activité, niveau de présence, niveau d engagement, degré d activité, level, activity level, level of activity, presence level, engagement level',
    },
    objectives: {
      headings: 'objectifs, objectif, but, buts, objectifs du canal, vocation, mission, rôle du canal, à quoi il sert, raison d être, objectives, objective, goals, goal, aim, aims, purpose, what for',
    },
    least: {
      isTelling: true,
      headings: `minimum par semaine, min par semaine, min sem, min semaine, minimum hebdomadaire, minimum, min, cadence minimale, cadence minimum, publications minimum par semaine, au moins par semaine, cadence, cadence cible, cadence par semaine,
        fréquence, fréquence cible, fréquence de publication, publications par semaine, nombre par semaine,
        minimum per week, min per week, min a week, min week, minimum a week, weekly minimum, minimum weekly, min posts per week, minimum posts per week, least per week, at least per week, target cadence,
        frequency, posting frequency, posts per week, posts a week, weekly posts, target frequency`,
    },
    most: {
      isTelling: true,
      headings: `maximum par semaine, max par semaine, max sem, max semaine, maximum hebdomadaire, maximum, max, cadence maximale, cadence maximum, publications maximum par semaine, au plus par semaine,
        maximum per week, max per week, max a week, max week, maximum a week, weekly maximum, maximum weekly, max posts per week, maximum posts per week, most per week, at most per week`,
    },
    spacing: {
      isTelling: true,
      headings: `espacement, espacement minimal, espacement minimum, espacement h, écart, écart minimal, écart minimum, heures entre deux publications, délai entre deux publications, délai entre publications, intervalle, intervalle minimal,
        spacing, minimum spacing, min spacing, gap, minimum gap, min gap, hours between posts, hours between two posts, time between posts, interval, minimum interval`,
    },
    quietFrom: {
      isTelling: true,
      headings: `silence dès, silence à partir de, silence de, début du silence, silence début, silence, heures silencieuses dès, heures silencieuses de, début des heures silencieuses, heures calmes dès, heures calmes de, rien après, pas de publication après,
        quiet from, quiet start, quiet hours from, quiet hours start, start of quiet hours, silence from, silent from, no posts after, nothing after`,
    },
    quietTo: {
      isTelling: true,
      headings: `silence jusqu à, silence à, fin du silence, silence fin, heures silencieuses jusqu à, heures silencieuses à, fin des heures silencieuses, heures calmes jusqu à, heures calmes à, rien avant, pas de publication avant,
        quiet until, quiet till, quiet to, quiet end, quiet hours until, quiet hours to, quiet hours end, end of quiet hours, silence until, silent until, no posts before, nothing before`,
    },
    days: {
      headings: `jours, jour, jours de publication, jour de publication, jours visés, jours prévus, jours de la semaine, jours de parution, publie les, on publie les,
        days, posting days, publishing days, publication days, post days, days of the week, week days, weekdays, posting day, posts on`,
    },
    nextAction: {
      headings: `prochaine action, date de la prochaine action, prochaine action le, action prévue le, date d action, prochaine étape, date de la prochaine étape, échéance, prochain suivi, suivi le, à revoir le,
        next action, next action date, next action due, action due, action date, next step, next step date, due, due date, next review, review on, follow up, follow up date`,
    },
    tool: {
      headings: 'outil, outil de programmation, outil de planification, outil de publication, programmé avec, publié avec, logiciel, tool, scheduling tool, publishing tool, scheduler, scheduled with, published with, software',
    },
  },
  against: 'rôles, rôle, capacité, capacité par semaine, roles, role, capacity, capacity per week, mot de passe, password, téléphone, phone, journaliste, journalist, impressions, portée, reach, vues, views, clics, clicks, engagement',
  alone: { telling: 2, known: 4 },
  proof: { field: 'network', isProof: (text) => networkOf(text) !== null },
});
