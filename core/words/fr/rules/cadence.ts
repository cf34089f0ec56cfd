/** Les règles sur la cadence. */
import { channelTitle } from '../../../networks/network-names.ts';
import type { CadenceFindings } from '../../../rules/cadence/cadence-findings.ts';
import { NBSP, dateInFrench, periodInFrench, timeInFrench } from '../../format.ts';
import { quotable } from '../../quotable.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { counted, number, quoted } from '../phrases.ts';
import { pageNamed } from './channels.ts';

export const frCadence: WordsOfRules<CadenceFindings> = {
  'week-under': {
    name: 'Semaine sous la cadence',
    sentence: ({ channel, week, posts, least, slot, today }) => {
      const free = slot === null ? '' : `; créneau libre le ${dateInFrench(slot.day, today)} à ${timeInFrench(slot.minutes)}`;
      return `${named(channel)}, semaine du ${dateInFrench(week, today)}${NBSP}: ${posts === 0 ? 'aucune publication' : counted(posts, 'publication', 'publications')}, minimum de ${number(least)}${free}.`;
    },
    several: (count) => `${number(count)}${NBSP}semaines ont moins de publications que la cadence visée.`,
    why: 'Votre équipe a fixé un nombre minimal de publications par semaine pour ce canal.',
    advice: 'Planifiez une publication ou une idée dans un créneau libre ou changez le minimum du canal.',
  },
  'week-over': {
    name: 'Semaine au-dessus de la cadence',
    sentence: ({ channel, week, posts, most, today }) =>
      `${named(channel)}, semaine du ${dateInFrench(week, today)}${NBSP}: ${counted(posts, 'publication', 'publications')}; le maximum est de ${number(most)}.`,
    several: (count) => `${number(count)}${NBSP}semaines ont plus de publications que la cadence visée.`,
    why: 'Votre équipe a fixé un nombre maximal de publications par semaine pour ce canal.',
    advice: 'Déplacez une publication vers une autre semaine ou changez le maximum du canal.',
  },
  'silence-ahead': {
    name: 'Silence à venir',
    sentence: ({ channel, from, to, days, today }) => `${named(channel)}${NBSP}: aucune publication pendant ${counted(days, 'jour', 'jours')} (${periodInFrench(from, to, today)}).`,
    several: (count) => `${number(count)} silences à venir sont plus longs que d’habitude.`,
    why: 'Ce canal ne s’est pas tu aussi longtemps au cours des dernières semaines; ses abonnés pourraient l’oublier.',
    advice: 'Avancez une publication ou planifiez-en une entre les deux.',
  },
  'target-crossed': {
    name: 'Minimum plus haut que le maximum',
    sentence: ({ least, most, ...page }) => `${pageNamed(page)}${NBSP}: minimum de ${number(least)} par semaine, mais maximum de ${number(most)}.`,
    several: (count) => `${number(count)}${NBSP}pages ont un minimum plus haut que leur maximum.`,
    why: 'Aucune semaine ne peut respecter les deux; Suivi laisse donc cette cible de côté.',
    advice: 'Corrigez l’un des deux nombres dans l’onglet des canaux.',
  },
  'target-doubled': {
    name: 'Cadence inscrite plusieurs fois',
    sentence: ({ rows, least, ...page }) => `${pageNamed(page)}${NBSP}: même page aux lignes ${rows.join(', ')}; ${least === null ? 'leurs cibles s’additionnent' : `leurs minimums s’additionnent (${number(least)} par semaine)`}.`,
    several: (count) => `${number(count)}${NBSP}pages ont une cadence inscrite plusieurs fois.`,
    why: 'Chaque ligne de l’onglet des canaux compte comme une page, et leurs cibles s’additionnent.',
    advice: 'Gardez une seule de ces lignes. Si ce sont deux pages, écrivez le compte de chacune; si chaque ligne vaut pour d’autres jours, écrivez-les dans une colonne Jours.',
  },
  'target-without-posts': {
    name: 'Cadence visée, mais aucune publication',
    sentence: ({ channel, least, near }) => `${named(channel)}${NBSP}: minimum de ${number(least)} par semaine, mais aucune publication au calendrier.${near === '' ? '' : ` Vouliez-vous dire ${quoted(channelTitle(near))}?`}`,
    several: (count) => `${number(count)}${NBSP}canaux ont une cadence visée, mais aucune publication au calendrier.`,
    why: 'Votre équipe a fixé un nombre minimal de publications par semaine pour ce canal, et rien n’y est publié ni prévu.',
    advice: 'Si ce canal n’attend que sa première publication, planifiez-la. Sinon, corrigez son nom, videz son minimum ou mettez-le au niveau passif.',
  },
};

function named(channel: string): string {
  return quotable(channelTitle(channel));
}
