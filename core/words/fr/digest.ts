/** Ce que les collègues peuvent partager, en français. */
import type { DigestAdvice } from '../../report/digest/digest.ts';
import type { IsoWeek } from '../../time/iso-week.ts';
import type { DigestWords } from '../digest-words.ts';
import { NBSP, periodInFrench, timeInFrench } from '../format.ts';
import { longDay, shortDay } from './team-moments.ts';

const ADVICE: { readonly [A in DigestAdvice]: string } = {
  share: 'Partager, avec un mot de vous',
  comment: 'Aimer, commenter ou envoyer à une personne que cela intéresse',
  watch: 'Regarder, commenter ou envoyer à une personne que cela intéresse',
  forward: 'Transmettre à une personne que cela intéresse',
};

export const frDigest: DigestWords = {
  language: 'fr',
  name: ({ year, week }: IsoWeek) => `À partager ${String(year).padStart(4, '0')}-S${String(week).padStart(2, '0')}`,
  title: ({ week }) => `À partager, semaine ${week}`,
  subtitle: ({ from, to, writtenOn }) => `Semaine ${periodInFrench(from, to)} · préparé le ${longDay(writtenOn, from)}`,
  intro: 'Choisissez ce qui vous parle, ouvrez le lien et faites ce qui est proposé. Un mot de vous porte plus loin qu’un partage sans commentaire.',

  worked: 'Ce qui a bien marché',
  out: 'À partager maintenant',
  ahead: 'À venir',
  outHeads: ['Canal', 'Parution', 'Que faire', 'Texte à copier', 'Lien'],
  aheadHeads: ['Canal', 'Parution', 'Texte'],
  noOut: 'Aucune publication avec un lien cette semaine, ni la précédente.',
  noAhead: 'Rien d’approuvé à venir cette semaine, ni la suivante.',

  moment: (day, minutes) => `${shortDay(day)}${minutes === null ? '' : `, ${timeInFrench(minutes)}`}`,
  everyChannel: 'Tous les canaux',
  noChannel: 'Autres',
  untitled: 'Publication sans texte',
  advice: (advice) => ADVICE[advice],
  await: 'Attendez la parution, puis commentez et partagez.',
  times: (timesMedian) => `${String(Math.round(timesMedian * 10) / 10).replace('.', ',')}${NBSP}fois l’engagement habituel de ce canal`,
};
