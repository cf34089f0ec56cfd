/** Les règles sur les canaux. */
import type { ChannelsFindings, PageName } from '../../../rules/channels/channels-findings.ts';
import type { Day } from '../../../time/day.ts';
import { NBSP, dateInFrench } from '../../format.ts';
import { quotable } from '../../quotable.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { counted, number, post, quoted } from '../phrases.ts';

export const frChannels: WordsOfRules<ChannelsFindings> = {
  'channel-missing': {
    name: 'Canal manquant',
    sentence: ({ label, day, today, rows }) =>
      rows > 1 ? `${number(rows)}${NBSP}publications à venir n’ont pas de canal.` : `${post(label)}${day === null ? '' : ` (${dateInFrench(day, today)})`} n’a pas de canal.`,
    several: (count) => `${number(count)}${NBSP}publications n’ont pas de canal.`,
    why: 'Personne ne sait où la publication doit paraître, et elle ne compte dans la cadence d’aucun canal.',
    advice: 'Inscrivez le canal.',
  },
  'channel-unknown': {
    name: 'Canal inconnu',
    sentence: unknown,
    several: (count) => `${number(count)}${NBSP}canaux sont inconnus.`,
    why: 'La publication ne compte dans la cadence d’aucun canal connu, et les règles du réseau ne sont pas vérifiées.',
    advice: 'Corrigez le canal ou ajoutez-le à la liste des canaux.',
  },
  'channel-passive': {
    name: 'Publication sur page passive',
    sentence: ({ label, day, today, rows, ...page }) =>
      rows > 1
        ? `${pageNamed(page)}${NBSP}: ${number(rows)}${NBSP}publications à venir, malgré le niveau passif.`
        : `${post(label)}${day === null ? '' : ` (${dateInFrench(day, today)})`}${NBSP}: ${pageNamed(page)} est au niveau passif.`,
    several: (count) => `${number(count)}${NBSP}publications sont prévues sur des pages passives.`,
    why: 'Une page passive sert à répondre et à observer; une publication isolée y passe inaperçue.',
    advice: 'Choisissez un autre canal ou changez le niveau de la page.',
  },
  'channel-casing': {
    name: 'Canal écrit autrement',
    sentence: ({ channel, usual }) => `${quoted(channel)} s’écrit ailleurs ${quoted(usual)}.`,
    several: (count) => `${number(count)}${NBSP}cellules écrivent un canal autrement.`,
    why: 'Un filtre ou une somme par canal ne montre alors qu’une partie des publications.',
    advice: 'Écrivez le canal partout de la même façon.',
  },
  'channel-no-owner': {
    name: 'Page sans responsable',
    sentence: noOwner,
    several: (count) => `${number(count)}${NBSP}pages n’ont pas de responsable unique.`,
    why: 'Sur une page que personne ne tient, les messages restent sans réponse et l’accès peut se perdre.',
    advice: 'Inscrivez une seule personne comme responsable de la page.',
  },
  'channel-no-backup': {
    name: 'Page sans relève',
    sentence: ({ backup, isOwner, ...page }) =>
      `${pageNamed(page)}${NBSP}: ${isOwner ? `${quoted(backup)} est responsable et assure aussi la relève` : 'sans relève'}.`,
    several: (count) => `${number(count)}${NBSP}pages officielles n’ont pas de relève.`,
    why: 'On ne sait jamais quand la personne responsable s’absentera ou partira.',
    advice: 'Nommez une deuxième personne qui a accès à la page et peut prendre le relais.',
  },
  'community-missing': {
    name: 'Communauté sans publication',
    sentence: ({ posts, weeks, ...page }) =>
      `${pageNamed(page)}${NBSP}: page proactive, mais rien pour la communauté sur ${number(posts)}${NBSP}publications (${number(weeks)}${NBSP}semaines avant, ${number(weeks)} après).`,
    several: (count) => `${number(count)}${NBSP}pages proactives n’ont rien pour la communauté.`,
    why: 'Une page proactive va vers sa communauté; celle qui ne fait qu’annoncer perd ses échanges.',
    advice: 'Prévoyez une publication pour la communauté ou passez la page au niveau actif.',
  },
  'channel-no-recovery': {
    name: 'Compte sans récupération',
    sentence: (page) => `${pageNamed(page)}${NBSP}: personne n’est inscrit pour récupérer le compte.`,
    several: (count) => `${number(count)}${NBSP}pages officielles n’ont personne pour récupérer leur compte.`,
    why: 'Si le mot de passe se perd ou si le compte est piraté, la page est perdue avec ses abonnés.',
    advice: 'Inscrivez la personne dont l’adresse ou le téléphone permet de récupérer le compte.',
  },
  'channel-dormant': {
    name: 'Page en sommeil',
    sentence: dormant,
    several: (count) => `${number(count)}${NBSP}pages sont en sommeil.`,
    why: 'Le public qui trouve une page délaissée croit que l’organisation l’est aussi, et ses messages y restent sans réponse.',
    advice: 'Prévoyez des publications, passez la page au niveau passif ou fixez la date de sa fermeture.',
  },
  'channel-rogue': {
    name: 'Page voyou',
    sentence: (page) => `${pageNamed(page)}${NBSP}: page voyou, ${planned(page.nextAction, page.today)}.`,
    several: (count) => `${number(count)}${NBSP}pages voyous portent votre nom.`,
    why: 'Le public prend pour officiel ce que d’autres y publient en votre nom.',
    advice: 'Joignez la personne qui tient la page pour la reprendre ou demandez sa fermeture au réseau.',
  },
  'channel-double': {
    name: 'Page en double',
    sentence: double,
    several: (count) => `${number(count)}${NBSP}pages font double emploi.`,
    why: 'Deux pages pour le même usage partagent les abonnés et doublent le travail.',
    advice: 'Gardez une page, annoncez sur l’autre où vous suivre, puis fusionnez-la ou fermez-la.',
  },
  'channel-action-due': {
    name: 'Action en retard',
    sentence: ({ nextAction, today, ...page }) => `${pageNamed(page)}${NBSP}: action prévue le ${dateInFrench(nextAction, today)}, date passée.`,
    several: (count) => `${number(count)}${NBSP}pages attendent une action dont la date est passée.`,
    why: 'Ce qui a été décidé pour la page n’est pas fait, et elle reste en ligne telle quelle.',
    advice: 'Faites ce qui était prévu, puis inscrivez la prochaine date ou le nouvel état.',
  },
  'channel-action-soon': {
    name: 'Action à venir',
    sentence: ({ nextAction, today, ...page }) =>
      `${pageNamed(page)}${NBSP}: action prévue ${nextAction === today ? 'aujourd’hui' : `le ${dateInFrench(nextAction, today)}`}.`,
    several: (count) => `${number(count)}${NBSP}pages attendent une action d’ici une semaine.`,
    why: 'Une action que personne n’a en tête le jour venu est remise à plus tard.',
    advice: 'Réservez du temps pour la faire ou changez la date.',
  },
  'channel-undated': {
    name: 'Fermeture sans date',
    sentence: (page) => `${pageNamed(page)}${NBSP}: page à fermer, sans date.`,
    several: (count) => `${number(count)}${NBSP}pages à fermer n’ont pas de date.`,
    why: 'Sans date, une page à fermer reste en ligne.',
    advice: 'Inscrivez la date de la prochaine action.',
  },
};

function unknown({ channel, suggestion, tab, rows }: ChannelsFindings['channel-unknown']): string {
  const times = rows > 1 ? ` (${number(rows)}${NBSP}lignes)` : '';
  const meant = suggestion === '' ? '' : `${NBSP}: vouliez-vous écrire ${quoted(suggestion)}?`;
  const what = tab === '' ? `${quoted(channel)}${times} n’est pas un canal connu` : `${quoted(channel)} n’est pas dans l’onglet ${quoted(tab)}`;
  return `${what}${meant === '' ? '.' : meant}`;
}

/** A page by its network and account, of which either may be blank. */
export function pageNamed({ network, handle }: PageName): string {
  if (network === '' || handle === '') return network + handle === '' ? 'Cette page' : quotable(network + handle);
  return `${quotable(network)} (${quotable(handle)})`;
}

function planned(nextAction: Day | null, today: Day): string {
  return nextAction === null ? 'aucune action prévue' : `action prévue le ${dateInFrench(nextAction, today)}`;
}

function noOwner({ owner, shared, ...page }: ChannelsFindings['channel-no-owner']): string {
  if (shared === null) return `${pageNamed(page)}${NBSP}: sans responsable.`;
  return `${pageNamed(page)}${NBSP}: ${shared === 'group' ? `${quoted(owner)} est un groupe, pas une personne` : `plusieurs responsables, ${quoted(owner)}`}.`;
}

function dormant({ seen, nextAction, today, ...page }: ChannelsFindings['channel-dormant']): string {
  if (seen === null) return `${pageNamed(page)}${NBSP}: page en sommeil, ${planned(nextAction, today)}.`;
  if (seen.days === null) return `${pageNamed(page)}${NBSP}: aucune publication dans le calendrier.`;
  return `${pageNamed(page)}${NBSP}: dernière publication il y a ${counted(seen.days, 'jour', 'jours')}, aucune à venir.`;
}

function double({ otherRow, nextAction, today, ...page }: ChannelsFindings['channel-double']): string {
  if (otherRow === null) return `${pageNamed(page)}${NBSP}: page en double, ${planned(nextAction, today)}.`;
  return `${pageNamed(page)}${NBSP}: même service, même public et mêmes objectifs qu’à la ligne ${otherRow}.`;
}
