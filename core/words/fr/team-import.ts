/** L’importation des absences, en français. */
import { NBSP, dateInFrench, periodInFrench, timeInFrench, wholeNumber } from '../format.ts';
import type { ImportWords } from '../import-words.ts';
import { quotable } from '../quotable.ts';

const DAY_MINUTES = 1440;

export const frImport: ImportWords = {
  title: 'Absences',
  choose: 'Importer des absences',
  chooseAnother: 'Choisir un autre fichier',
  hint: 'À partir d’un calendrier (.ics) ou d’un tableau (.csv). Le fichier est lu ici même et n’est envoyé nulle part.',
  found: (file, { added, known, unsure, aside }) => {
    const parts = [
      added === 0 ? 'aucune nouvelle absence' : counted(added, 'nouvelle absence', 'nouvelles absences'),
      ...(known === 0 ? [] : [`${number(known)} déjà ${known < 2 ? 'inscrite' : 'inscrites'}`]),
      ...(unsure === 0 ? [] : [`${number(unsure)} à vérifier`]),
      ...(aside === 0 ? [] : [`${number(aside)} de côté`]),
    ];
    return `«${NBSP}${quotable(file)}${NBSP}»${NBSP}: ${parts.join(', ')}.`;
  },
  added: (count) => `Nouvelles (${number(count)})`,
  known: (count) => `Déjà inscrites (${number(count)})`,
  unsure: (count) => `À vérifier (${number(count)})`,
  aside: (count) => `De côté (${number(count)})`,
  more: (count) => `et ${counted(count, 'autre', 'autres')}`,
  when: (start, end, today) => (start === end ? `le ${dateInFrench(start, today)}` : periodInFrench(start, end, today)),
  hours: (from, to) => `de ${timeInFrench(from)} à ${to === 0 || to === DAY_MINUTES ? 'minuit' : timeInFrench(to)}${to !== 0 && to <= from ? ' le lendemain' : ''}`,
  reasons: {
    'nobody': 'aucun nom de l’équipe reconnu',
    'several': 'plusieurs personnes possibles',
    'not-said': 'rien n’indique une absence',
    'doubtful': 'peut-être pas une absence',
    'repeats': 'répétition non prise en charge',
    'no-date': 'date illisible',
    'date-order': 'jour et mois à préciser',
    'end-first': 'la fin précède le début',
    'no-hours': 'heures à préciser',
    'not-granted': 'pas encore approuvée',
    'no-column': 'l’onglet n’a pas de colonne pour la fin ou les heures',
  },
  asideReasons: { past: 'déjà passé', refused: 'annulé ou refusé', other: 'n’annonce pas une absence', blank: 'ni nom ni date' },
  whose: (text) => `Qui s’absente${NBSP}: ${text}`,
  nobody: 'Ne pas inscrire',
  noName: 'Sans titre',
  write: (count) => `Inscrire ${counted(count, 'absence', 'absences')}`,
  noTab: 'Les absences s’inscrivent dans un onglet d’absences, que ce classeur n’a pas encore.',
  troubles: {
    'empty': 'Ce fichier est vide. Exportez de nouveau le calendrier ou le tableau.',
    'not-calendar': 'Ce fichier n’est pas un calendrier, malgré son nom. Exportez le calendrier au format .ics.',
    'no-headings': `Il faut au moins deux colonnes, avec leurs en-têtes${NBSP}: la personne et le premier jour de l’absence.`,
    'too-large': `Ce fichier dépasse 5${NBSP}Mo. Exportez seulement les mois qui viennent.`,
    'not-text': 'Ce fichier n’est ni un calendrier ni un tableau. Choisissez un fichier .ics ou .csv.',
    'unreadable': 'Ce fichier n’a pas pu être lu. Choisissez-le de nouveau.',
  },
};

function number(value: number): string {
  return wholeNumber(value, NBSP);
}

function counted(count: number, one: string, several: string): string {
  return `${number(count)}${NBSP}${count < 2 ? one : several}`;
}
