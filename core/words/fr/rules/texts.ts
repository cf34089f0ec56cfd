/** Les règles sur les textes. */
import type { TextsFindings } from '../../../rules/texts/texts-findings.ts';
import { channelTitle } from '../../../networks/network-names.ts';
import { toolTitle } from '../../../networks/tool-names.ts';
import { NBSP } from '../../format.ts';
import { quotable } from '../../quotable.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, post, quoted } from '../phrases.ts';

export const frTexts: WordsOfRules<TextsFindings> = {
  'text-too-long': {
    name: 'Texte trop long',
    sentence: textTooLong,
    several: (count) => `${number(count)}${NBSP}textes sont trop longs.`,
    why: 'Le réseau ou l’outil refuse la publication ou en coupe la fin.',
    advice: 'Raccourcissez le texte ou écrivez-en une version pour ce canal.',
  },
  'hashtags-too-many': {
    name: 'Trop de mots-clics',
    sentence: ({ label, channel, count, most, isTeam }) => `${post(label)}${NBSP}: ${allowed(count, ['mot-clic', 'mots-clics', 'aucun permis'], most, channel, isTeam)}.`,
    several: (count) => `${number(count)}${NBSP}publications ont trop de mots-clics.`,
    why: 'Au-delà de sa limite, un réseau refuse la publication ou ne tient plus compte des mots-clics.',
    advice: 'Gardez les mots-clics les plus utiles et retirez les autres.',
  },
  'mentions-too-many': {
    name: 'Trop de mentions',
    sentence: ({ label, channel, count, most }) => `${post(label)}${NBSP}: ${allowed(count, ['mention', 'mentions', 'aucune permise'], most, channel, true)}.`,
    several: (count) => `${number(count)}${NBSP}publications ont trop de mentions.`,
    why: 'Une publication qui interpelle beaucoup de monde passe pour du pourriel.',
    advice: 'Gardez les mentions des personnes concernées et retirez les autres.',
  },
  'text-duplicate': {
    name: 'Texte en double',
    sentence: textDuplicate,
    several: (count) => `${number(count)}${NBSP}publications ont le même texte qu’une autre.`,
    why: 'Les abonnés revoient la même publication, et les réseaux peuvent en réduire la diffusion.',
    advice: 'Réécrivez l’un des deux textes ou annulez l’une des publications.',
  },
  'text-near-duplicate': {
    name: 'Textes presque identiques',
    sentence: textNearDuplicate,
    several: (count) => `${number(count)}${NBSP}publications ont presque le même texte qu’une autre.`,
    why: 'Les abonnés ont l’impression de relire la même publication, et chacune perd de sa force.',
    advice: 'Réécrivez l’un des deux textes ou ne gardez que l’une des publications.',
  },
  'text-contradictory': {
    name: 'Textes contradictoires',
    sentence: ({ label, here, there, otherSheet, otherRow }) =>
      `${post(label)}${NBSP}: ${quoted(here)} ici, ${quoted(there)} ${rowOf(otherSheet, otherRow)}, pour le même texte.`,
    several: (count) => `${number(count)}${NBSP}publications en contredisent une autre.`,
    why: 'Le public ne sait plus à quelle date, à quelle heure ou à quel prix se fier.',
    advice: 'Vérifiez lequel des deux textes est juste, puis corrigez l’autre.',
  },
};

function textTooLong({ label, channel, part, length, most, unit, source, tool }: TextsFindings['text-too-long']): string {
  const whose = source === 'team' ? 'guide de style' : source === 'tool' ? `avec ${toolTitle(tool)}` : '';
  const where = [quotable(channelTitle(channel)), whose].filter((one) => one !== '').join(', ');
  const figures = `${number(length)}${NBSP}${unit === 'bytes' ? 'octets' : 'caractères'} sur ${number(most)} permis (${where})`;
  return `${post(label)}${NBSP}: ${part === 'title' ? 'titre de ' : ''}${figures}.`;
}

function allowed(count: number, [one, many, none]: readonly [string, string, string], most: number, channel: string, isTeam: boolean): string {
  const where = quotable(channelTitle(channel));
  const figures = `${number(count)}${NBSP}${count < 2 ? one : many}, ${most === 0 ? none : `${number(most)} au plus`}`;
  if (!isTeam) return `${figures} sur ${where}`;
  return `${figures} selon le guide de style${where === '' ? '' : ` (${where})`}`;
}

function textDuplicate({ label, channel, daysApart, otherSheet, otherRow }: TextsFindings['text-duplicate']): string {
  return `${post(label)}${NBSP}: même texte qu’${rowOf(otherSheet, otherRow)}${inBrackets(quotable(channel), apart(daysApart))}.`;
}

function textNearDuplicate({ label, channel, percent, daysApart, otherSheet, otherRow, senders }: TextsFindings['text-near-duplicate']): string {
  const same = percent === 100 ? 'mêmes mots' : `même texte à ${percent}${NBSP}%`;
  const from = senders === null ? '' : `${quoted(senders.own)} et ${quoted(senders.other)}`;
  return `${post(label)}${NBSP}: ${same} qu’${rowOf(otherSheet, otherRow)}${inBrackets(from, quotable(channel), apart(daysApart))}.`;
}

function rowOf(sheet: string | null, row: number): string {
  return `à la ligne ${row}${sheet === null ? '' : ` de ${quoted(sheet)}`}`;
}

function apart(days: number | null): string {
  return days === null ? '' : days === 0 ? 'le même jour' : `${number(days)}${NBSP}jour${days === 1 ? '' : 's'} d’écart`;
}

function inBrackets(...details: readonly string[]): string {
  const said = details.filter((detail) => detail !== '').join(', ');
  return said === '' ? '' : ` (${said})`;
}
