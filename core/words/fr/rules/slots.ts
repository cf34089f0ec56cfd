/** Les règles sur les créneaux. */
import { channelTitle } from '../../../networks/network-names.ts';
import type { OtherPost } from '../../../rules/other-post.ts';
import type { SlotsFindings } from '../../../rules/slots/slots-findings.ts';
import { NBSP, dateInFrench, timeInFrench } from '../../format.ts';
import { quotable } from '../../quotable.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, post, quoted } from '../phrases.ts';

export const frSlots: WordsOfRules<SlotsFindings> = {
  'slot-clash': {
    name: 'Créneau occupé deux fois',
    sentence: ({ label, channel, day, today, minutes, ...other }) =>
      `${post(label)}${NBSP}: même créneau qu’${at(other)} (${named(channel)}, ${dateInFrench(day, today)}, ${timeInFrench(minutes)}).`,
    several: (count) => `${number(count)}${NBSP}publications occupent le même créneau qu’une autre.`,
    why: 'Deux publications au même moment se nuisent; souvent, l’une des deux heures est une erreur de saisie.',
    advice: 'Déplacez l’une des deux publications.',
  },
  'slot-redundant': {
    name: 'Même sujet, même jour',
    sentence: ({ label, channel, day, today, ...other }) => `${post(label)}${NBSP}: même sujet qu’${at(other)} (${named(channel)}, ${dateInFrench(day, today)}).`,
    several: (count) => `${number(count)}${NBSP}publications reprennent un sujet du même jour.`,
    why: 'Les abonnés lisent deux fois la même annonce, parfois avec des détails qui se contredisent.',
    advice: 'Ne gardez que l’une des deux publications ou espacez-les de quelques jours.',
  },
  'quiet-hours': {
    name: 'Publication aux heures calmes',
    sentence: ({ label, channel, minutes, from, to }) =>
      `${post(label)} (${timeInFrench(minutes)})${NBSP}: heures calmes sur ${named(channel)}, de ${timeInFrench(from)} à ${timeInFrench(to)}.`,
    several: (count) => `${number(count)}${NBSP}publications paraissent pendant les heures calmes.`,
    why: 'Votre équipe a choisi de ne rien publier à ces heures.',
    advice: 'Choisissez une autre heure ou changez les heures calmes du canal.',
  },
  'spacing-short': {
    name: 'Publications rapprochées',
    sentence: ({ label, channel, apart, spacing, ...other }) =>
      `${post(label)}${NBSP}: ${duration(apart)} après celle de ${line(other)} (${named(channel)}); l’écart minimal est de ${duration(Math.round(spacing * 60))}.`,
    several: (count) => `${number(count)}${NBSP}publications sont trop rapprochées.`,
    why: 'Une publication qui en suit une autre de trop près lui prend une partie de son public.',
    advice: 'Espacez les publications ou changez l’espacement du canal.',
  },
};

function at(other: OtherPost): string {
  return `à ${line(other)}`;
}

function line({ otherSheet, otherRow }: OtherPost): string {
  return `la ligne ${otherRow}${otherSheet === null ? '' : ` de ${quoted(otherSheet)}`}`;
}

function named(channel: string): string {
  return quotable(channelTitle(channel));
}

function duration(minutes: number): string {
  return minutes < 60 ? `${minutes}${NBSP}min` : timeInFrench(minutes);
}
