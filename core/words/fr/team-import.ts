/** L’importation des absences, en français. */
import { NBSP, dateInFrench, timeInFrench, wholeNumber } from '../format.ts';
import type { ImportWords } from '../import-words.ts';
import { quotable } from '../quotable.ts';

const DAY_MINUTES = 1440;

export const frImport: ImportWords = {
  title: 'Absences',
  choose: 'Importer des absences',
  chooseAnother: 'Choisir un autre fichier',
  hint: 'D’un calendrier (.ics) ou d’un tableau (.csv). Le fichier est lu ici même et n’est envoyé nulle part.',
  found: (file, { added, known, unsure, past, others }) => {
    const parts = [
      added === 0 ? 'aucune nouvelle absence' : counted(added, 'nouvelle absence', 'nouvelles absences'),
      ...(known === 0 ? [] : [`${number(known)} déjà ${known < 2 ? 'inscrite' : 'inscrites'}`]),
      ...(unsure === 0 ? [] : [`${number(unsure)} à vérifier`]),
    ];
    const left = [...(past === 0 ? [] : [counted(past, 'absence passée', 'absences passées')]), ...(others === 0 ? [] : [counted(others, 'élément d’un autre genre', 'éléments d’un autre genre')])];
    return `«${NBSP}${quotable(file)}${NBSP}»${NBSP}: ${parts.join(', ')}.${left.length === 0 ? '' : ` De côté${NBSP}: ${left.join(', ')}.`}`;
  },
  added: (count) => `Nouvelles (${number(count)})`,
  known: (count) => `Déjà inscrites (${number(count)})`,
  unsure: (count) => `À vérifier (${number(count)})`,
  more: (count) => `et ${counted(count, 'autre', 'autres')}`,
  when: (start, end, today) => (start === end ? `le ${dateInFrench(start, today)}` : `du ${dateInFrench(start, today)} au ${dateInFrench(end, today)}`),
  hours: (from, to) => `de ${timeInFrench(from)} à ${to === 0 || to === DAY_MINUTES ? 'minuit' : timeInFrench(to)}${to !== 0 && to <= from ? ' le lendemain' : ''}`,
  reasons: {
    'nobody': 'aucune personne de l’équipe reconnue',
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
