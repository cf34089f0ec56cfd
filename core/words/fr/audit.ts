/** Le bilan du mois, en français. */
import { channelTitle } from '../../networks/network-names.ts';
import type { EngagementsCounted } from '../../kpi/kpi.ts';
import type { AuditObjective, AuditPoint } from '../../report/audit/audit.ts';
import { civilFromDay } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import type { AuditWords } from '../audit-words.ts';
import { unlessOverNewYear } from '../both-years.ts';
import { NBSP, capital, dateInFrench, periodInFrench } from '../format.ts';
import { quotable } from '../quotable.ts';
import { counted, number, quoted } from './phrases.ts';
import { frResultsReadings } from './results-readings.ts';
import { longDay, shortDate } from './team-moments.ts';

const { bases } = frResultsReadings;
function engaged({ engagements, parts }: EngagementsCounted): string {
  if (engagements === 'total' || parts.length === 0) return 'total des interactions';
  return `${engagements === 'mixed' ? 'total des interactions du réseau, sinon ' : ''}${frResultsReadings.parts(parts)}`;
}
const PILLARS = { pillar: 'pilier', format: 'format' } as const;

export const frAudit: AuditWords = {
  language: 'fr',
  readings: frResultsReadings,
  name: (key) => `Bilan ${key}`,
  title: (from) => `Bilan mensuel${NBSP}: ${monthOf(from)}`,
  subtitle: ({ from, to, writtenOn }) => `${capital(periodInFrench(from, to))} · préparé par Suivi le ${longDay(writtenOn, from)}`,
  summary: ({ posts: { planned, published, unconfirmed, late, onHold, toCome }, isOutTold, before, to, writtenOn }) => {
    const then = before.posts === 0 ? 'Le mois précédent n’en comptait aucune.' : `Le mois précédent en comptait ${number(before.posts)}${before.from === null ? '' : ` (le calendrier commence le ${dateInFrench(before.from, to)})`}.`;
    const open = writtenOn <= to ? ' Le mois n’est pas terminé.' : '';
    if (planned === 0) return `Aucune publication prévue ce mois-là.${before.posts === 0 ? '' : ` ${then}`}${open}`;
    if (!isOutTold) return `${counted(planned, 'publication prévue', 'publications prévues')}. ${then}${open}`;
    const left = [
      unconfirmed === 0 ? '' : `${number(unconfirmed)} à confirmer`, late === 0 ? '' : `${number(late)} en retard`,
      onHold === 0 ? '' : `${number(onHold)} en pause`, toCome === 0 ? '' : `${number(toCome)} à venir`,
    ].filter((part) => part !== '');
    return `${outOfPlanned(published, planned)}${left.length === 0 ? '' : `; ${left.join(', ')}`}. ${then}${open}`;
  },
  outNotTold: `Le calendrier ne dit pas ce qui est publié${NBSP}: une colonne d’état ou de suivi le montrerait ici.`,
  figures: {
    published: 'Publications publiées', planned: 'Publications prévues', objectives: 'Objectifs mesurés, atteints ou dans les temps', coverage: 'Heures couvertes', before: 'Publications prévues le mois précédent',
    rate: (basis, n) => `Taux d’engagement médian (par ${bases[basis]}, ${counted(n, 'publication', 'publications')})`, noRate: 'Taux d’engagement (pas encore assez de chiffres)',
  },
  outOf: (count, of) => `${number(count)} sur ${number(of)}`,
  nothing: '–',

  keep: 'Bons coups',
  keepHeads: ['Ce qui a bien marché', 'Pour continuer', 'Où', 'Qui, quand'],
  noKeep: 'Les chiffres du mois ne permettent rien d’affirmer.',
  change: 'Rectifier le tir',
  changeHeads: ['Constat', 'Prochaine étape', 'Où', 'Qui, quand'],
  noChange: 'Rien à rectifier.',
  point: pointOf,
  step: stepOf,
  andOthers: (count) => ` Et ${counted(count, 'autre', 'autres')}.`,

  objectives: (on) => `Objectifs, au ${dateInFrench(on)}`,
  objectiveHeads: ['Objectif', 'Mesure', 'Cible', 'Réalisé', 'Part de la cible', 'Échéance', 'Remarque'],
  dueOn: (day) => `${shortDate(day)} ${String(civilFromDay(day).year)}`,
  objectiveRemark: (objective) => {
    const { spent, budget, currency, countedOn, measureWord } = objective;
    const money = (amount: number): string => `${number(Math.round(amount))}${currency === '' ? '' : `${NBSP}${currency}`}`;
    const paid = budget === null || budget <= 0 ? '' : spent === null ? `budget de ${money(budget)}, dépensé inconnu` : `${money(spent)} dépensés sur ${money(budget)}`;
    const counted = countedOn.length === 0 ? '' : `${capital(measureWord)}${NBSP}: ${countedOn.map(channelOf).join(', ')} seulement`;
    return [standingOf(objective), counted, paid].filter((part) => part !== '').join('; ');
  },
  noObjectives: 'L’onglet des objectifs est vide.',
  aims: 'Quels canaux servent quels objectifs',
  aimHeads: ['Objectif', 'Remarque'],
  unserved: 'Aucun canal ne sert cet objectif',
  withoutPost: (channels) => `Aucune publication ce mois-ci${NBSP}: ${channels.join(', ')}`,
  idle: (channels) => `${channels.length < 2 ? 'Canal sans objectif' : 'Canaux sans objectif'}${NBSP}: ${channels.join(', ')}.`,

  pages: 'Canaux',
  pageHeads: ['Canal', 'Compte', 'Niveau', 'Public', 'Responsable', 'À régler'],
  levels: { passive: 'Passif', active: 'Actif', proactive: 'Proactif' },
  noPages: 'L’onglet des canaux est vide.',
  noChannel: 'Sans canal',
  everyChannel: 'Tous les canaux',

  mix: { pillar: 'Piliers', format: 'Formats' },
  mixHeads: ['Nom', 'Publications', 'Part', 'Borne basse', 'Borne haute', 'Part visée', 'Remarque'],
  mixChart: { pillar: 'Part de chaque pilier', format: 'Part de chaque format' },
  noItem: { pillar: 'Sans pilier', format: 'Sans format' },
  mixRemark: ({ verdict }, { posts, least }) => {
    if (verdict === 'unsure') return posts < least ? `Pas assez de publications pour conclure (${least} au moins)` : 'Pas assez pour conclure';
    return verdict === 'above' ? 'Nettement plus que prévu' : verdict === 'below' ? 'Nettement moins que prévu' : verdict === 'on' ? 'Comme prévu' : '';
  },

  cadence: (from, to, weeks) => `Cadence ${periodInFrench(from, to, unlessOverNewYear(from, to, to))} (${counted(weeks, 'semaine', 'semaines')})`,
  cadenceHeads: ['Canal', 'Publications', 'Par semaine', 'Cible', 'Semaines à la cible', 'Borne basse', 'Borne haute', 'Plus long silence'],
  target: (least, most) => {
    if (least === null) return most === null ? '' : `au plus ${number(most)}`;
    return most === null ? `au moins ${number(least)}` : least === most ? number(least) : `${number(least)} à ${number(most)}`;
  },
  silence: ({ from, to, days, isCut }) => `${counted(days, 'jour', 'jours')}${isCut ? ' ou plus' : ''}, ${periodInFrench(from, to, unlessOverNewYear(from, to, to))}`,
  weekHeads: ['Semaine du', 'Publications', 'Total des minimums'],
  weekOf: shortDate,
  cadenceChart: 'Publications par semaine',
  posts: 'Publications',
  noPosts: 'Aucune publication.',

  coverage: 'Couverture',
  coverageSaid: ({ share, interval, needed, missing, gaps, longestGap }) => {
    if (share === null) return 'Aucun besoin n’est chiffré ce mois-là.';
    const sure = interval === null ? '' : ` (${between(interval)})`;
    const empty = gaps === 0 ? 'aucune plage vide' : `${counted(gaps, 'plage sans personne', 'plages sans personne')}, la plus longue de ${hours(longestGap)}`;
    return `${percent(share)} des ${hours(needed)} demandées sont couvertes${sure}; il manque ${hours(missing)} de présence; ${empty}.`;
  },
  coverageHeads: ['Rôle', 'Couverture', 'Borne basse', 'Borne haute', 'Remarque'],
  anyRole: 'Tous les rôles',
  onlyOne: (person) => `Repose sur une seule personne${NBSP}: ${person}`,
  alone: (held) => `Repose aussi sur une seule personne${NBSP}: ${held.map(([what, person]) => `${what} (${person})`).join(', ')}.`,
  noCoverage: 'Aucun besoin.',

  lead: 'Délais de travail',
  leadSaid: (lead, least) => {
    if (lead === null) return `De l’approbation à la publication${NBSP}: inconnu, faute d’une colonne de date d’approbation.`;
    const { n, of, quartiles, late } = lead;
    const known = `${number(n)} des ${counted(of, 'publication', 'publications')} ont les deux dates`;
    if (quartiles === null) return `De l’approbation à la publication${NBSP}: pas assez de dates pour conclure (${known}; il en faut ${least}).`;
    const behind = late === 0 ? '' : ` Approuvées le jour même ou après${NBSP}: ${number(late)}.`;
    return `De l’approbation à la publication${NBSP}: ${days(quartiles.median)} (médiane); la moitié centrale des délais va de ${decimal(quartiles.first)} à ${days(quartiles.third)} (${known}).${behind}`;
  },
  leadBegun: `De la création à l’approbation${NBSP}: inconnu, le calendrier ne dit pas quand une publication a été commencée.`,

  results: 'Résultats',
  noResults: 'Pas encore de résultats. Importez le fichier d’exportation d’un réseau, ou ajoutez au calendrier une colonne de chiffres.',
  resultHeads: ['Canal', 'Publications', 'Mesurées', 'Taux médian', 'Borne basse', 'Borne haute', 'Interactions', 'Remarque'],
  monthHeads: ['Mois', 'Mesurées', 'Taux médian', 'Borne basse', 'Borne haute', 'Remarque'],
  monthOf,
  monthChart: 'Taux d’engagement médian par mois',
  tooFew: (least) => `Pas assez pour conclure (${least} au moins)`,
  waiting: (posts) => `${counted(posts, 'publication', 'publications')} à mesurer plus tard`,
  early: (posts) => `${counted(posts, 'publication mesurée', 'publications mesurées')} trop tôt${NBSP}: à importer de nouveau`,
  readOf: (from, to) => `Publications ${periodInFrench(from, to, unlessOverNewYear(from, to, to))} et d’autant de jours avant${NBSP}:`,
  since: (from) => `À partir du ${dateInFrench(from, from)}`,

  definitions: 'Comment lire ces chiffres',
  publishedMeans: `Publié${NBSP}: l’état, la colonne de suivi ou un lien le dit. À confirmer${NBSP}: date passée, rien ne le dit. En retard${NBSP}: date passée, pas encore programmée. Les idées et les publications annulées ne comptent pas.`,
  objectiveMeans: `Objectif${NBSP}: sa mesure, additionnée sur les publications qui le servent depuis son début, comparée à sa cible. En retard${NBSP}: moins de 80${NBSP}% de ce qu’il faudrait, au rythme du temps écoulé.`,
  aimsMean: (isCounted) => (isCounted
    ? `Un nombre${NBSP}: publications du mois qui servent l’objectif sur ce canal; 0 là où l’onglet des objectifs ou celui des canaux en prévoit.`
    : `✓${NBSP}: l’onglet des objectifs ou celui des canaux le prévoit.`),
  shareMeans: (least) => `Part d’un pilier ou d’un format${NBSP}: publications qui le nomment ÷ publications du mois, sans les retards ni celles en pause. Les bornes contiennent la vraie part 95${NBSP}fois sur 100 (Wilson). Avec moins de ${least}${NBSP}publications, rien n’est conclu.`,
  cadenceMeans: `Publications${NBSP}: sans les retards; par semaine, celles des canaux qui ont une cible. Semaine à la cible${NBSP}: entre le minimum et le maximum du canal; seules comptent les semaines entières et passées (bornes de Wilson, 95${NBSP}%). Total des minimums${NBSP}: somme des minimums des canaux.`,
  onSeveralMeans: 'Par canal et par semaine, une publication sur deux canaux compte sur chacun; ses chiffres aussi, sauf s’ils sont donnés par canal.',
  coverageMeans: `Couverture${NBSP}: heures où il y a assez de monde ÷ heures demandées. Ses bornes, là où des heures manquent, comptent chaque besoin de chaque jour une fois (Wilson, 95${NBSP}%).`,
  leadMeans: `Délais${NBSP}: en jours ouvrables, sans les jours fériés. La moitié centrale laisse de côté le quart le plus court et le quart le plus long.`,
  rateMeans: (basis, counted, age) => `Taux d’engagement d’une publication${NBSP}: ${engaged(counted)} ÷ ${bases[basis]}. La médiane sépare les publications en deux moitiés égales. Seules comptent les publications mesurées au moins ${age}${NBSP}jours après leur parution.`,
  intervalMeans: (least) => `Bornes d’un taux${NBSP}: la médiane de publications semblables s’y trouve 95${NBSP}fois sur 100. Si elles se recoupent, l’écart peut venir du hasard. Aucun taux n’est donné pour moins de ${least}${NBSP}publications mesurées.`,
};

function pointOf(point: Exclude<AuditPoint, { readonly kind: 'finding' }>, { results }: Parameters<AuditWords['point']>[1]): string {
  switch (point.kind) {
    case 'objective': {
      const { objective, share, elapsed, standing } = point.objective;
      const done = percent(share ?? 0);
      if (standing === 'reached') return `${quoted(objective)}${NBSP}: cible atteinte (${done}).`;
      return standing === 'missed' ? `${quoted(objective)}${NBSP}: échéance passée à ${done} de la cible.` : `${quoted(objective)}${NBSP}: ${done} de la cible à ${percent(elapsed ?? 0)} du temps.`;
    }
    case 'cadence': {
      const often = point.channels.map(({ weeks, onTarget }) => ` (${counted(onTarget.weeks, 'semaine', 'semaines')} sur ${number(weeks)})`);
      const [first = ''] = often;
      const isAlike = often.every((each) => each === first);
      return `${point.isGood ? 'Cadence tenue' : 'Cible rarement tenue'}${isAlike ? first : ''}${NBSP}: ${point.channels.map(({ channel }, at) => `${channelOf(channel)}${isAlike ? '' : (often[at] ?? '')}`).join(', ')}.`;
    }
    case 'mix': return `${point.dimension === 'pillar' ? 'Pilier' : 'Format'} ${quoted(point.share.item)}${NBSP}: ${percent(point.share.share)} des publications (${between(point.share.interval)}), pour une part visée de ${percent(point.share.target)}.`;
    case 'coverage': {
      const { share, gaps, longestGap } = point.coverage;
      return `Heures couvertes${NBSP}: ${percent(share)}${gaps === 0 ? ', sans plage vide' : `; ${counted(gaps, 'plage sans personne', 'plages sans personne')}, la plus longue de ${hours(longestGap)}`}.`;
    }
    case 'lead': return `Approbation ${days(point.lead.quartiles.median)} avant la publication (médiane de ${counted(point.lead.n, 'publication', 'publications')}).`;
    case 'rate': return frResultsReadings.reading(point.reading, { by: 'channel', basis: results?.basis ?? 'reach', unit: 'post', engagements: results?.engagements ?? null });
  }
}

function stepOf(point: Exclude<AuditPoint, { readonly kind: 'finding' }>): string {
  switch (point.kind) {
    case 'objective': {
      const { standing } = point.objective;
      if (standing === 'reached') return 'Fixer la prochaine cible.';
      return standing === 'missed' ? 'Prolonger l’objectif, revoir sa cible ou le fermer.' : 'Choisir ce qui change le mois prochain (sujets, canaux, budget), ou revoir la cible.';
    }
    case 'cadence': return point.isGood ? 'Garder ce rythme.' : 'Prévoir plus régulièrement, ou revoir la cible.';
    case 'mix': return `${point.share.verdict === 'above' ? 'Prévoir moins' : 'Prévoir plus'} de ce ${PILLARS[point.dimension]} le mois prochain, ou revoir la part visée.`;
    case 'coverage': return point.coverage.gaps === 0 ? 'Garder cet horaire.' : 'Répartir les plages vides dans l’horaire du mois prochain.';
    case 'lead': return 'Avancer l’échéance d’approbation.';
    case 'rate': return point.reading.verdict === 'up' ? 'Repérer ce qui a changé et le refaire.' : 'Revoir les publications les moins suivies et essayer autre chose.';
  }
}

function standingOf({ standing, measure, target, actual, elapsed }: AuditObjective): string {
  switch (standing) {
    case 'reached': return 'Cible atteinte';
    case 'missed': return 'Échéance passée sans atteindre la cible';
    case 'behind': return `En retard${NBSP}: ${percent(elapsed ?? 0)} du temps écoulé`;
    case 'on-track': return `Dans les temps${NBSP}: ${percent(elapsed ?? 0)} du temps écoulé`;
    case 'unknown':
      if (target === null) return 'Sans cible';
      if (measure === 'followers') return 'Un nombre d’abonnés ne s’additionne pas de publication en publication';
      if (measure === null) return 'Aucune colonne ne donne cette mesure';
      return actual === null ? 'Pas encore de chiffres' : 'Trop tôt pour conclure';
  }
}

function outOfPlanned(published: number, planned: number): string {
  if (published === planned) return planned === 1 ? 'La seule publication prévue est publiée' : `Les ${number(planned)}${NBSP}publications prévues sont publiées`;
  const told = published === 0 ? 'Aucune' : number(published);
  return planned === 1 ? 'La seule publication prévue n’est pas publiée' : `${told} des ${number(planned)}${NBSP}publications prévues ${published === 0 ? 'n’est publiée' : published === 1 ? 'est publiée' : 'sont publiées'}`;
}

function monthOf(from: Day): string {
  const [, month = '', year = ''] = dateInFrench(from).split(/[\u00a0 ]/);
  return `${month} ${year}`;
}

function channelOf(channel: string): string {
  return channel === '' ? 'Sans canal' : capital(quotable(channelTitle(channel)));
}

function percent(share: number): string {
  return `${number(Math.round(share * 100))}${NBSP}%`;
}

function between([low, high]: readonly [number, number]): string {
  return `taux probable${NBSP}: de ${percent(low)} à ${percent(high)}`;
}

function hours(minutes: number): string {
  const [whole, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  if (whole === 0) return `${rest}${NBSP}min`;
  return `${number(whole)}${NBSP}h${rest === 0 || whole > 99 ? '' : `${NBSP}${String(rest).padStart(2, '0')}`}`;
}

function decimal(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',').replace('-', '−');
}

function days(value: number): string {
  return `${decimal(value)}${NBSP}${Math.abs(value) < 2 ? 'jour ouvrable' : 'jours ouvrables'}`;
}
