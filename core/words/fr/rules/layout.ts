/** Les règles sur la disposition du tableau. */
import type { LayoutFindings } from '../../../rules/layout/layout-findings.ts';
import { NBSP } from '../../format.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, quoted } from '../phrases.ts';

export const frLayout: WordsOfRules<LayoutFindings> = {
  'row-shifted': {
    name: 'Ligne décalée',
    sentence: ({ text }) => `Après le dernier en-tête, cette ligne contient encore ${quoted(text)}.`,
    several: (count) => `${number(count)}${NBSP}lignes sont décalées.`,
    why: 'Ses cellules sont lues dans les mauvaises colonnes, souvent à cause d’une virgule de trop.',
    advice: 'Replacez les cellules sous leurs en-têtes.',
  },
  'table-beside': {
    name: 'Autre tableau à côté',
    sentence: ({ first, last }) => `${first === last ? `La colonne ${first} contient` : `Les colonnes ${first} à ${last} contiennent`} un autre tableau, qui n’est pas vérifié.`,
    several: (count) => `${number(count)}${NBSP}tableaux voisins ne sont pas vérifiés.`,
    why: 'Suivi lit un seul tableau par onglet, et ce qui se trouve à côté lui échappe.',
    advice: 'S’il contient aussi des publications, placez-les sous le calendrier ou dans leur propre onglet.',
  },
  'table-below': {
    name: 'Autre tableau plus bas',
    sentence: ({ row }) => `À partir de la ligne ${row}, il y a un autre tableau, qui n’est pas vérifié.`,
    several: (count) => `${number(count)}${NBSP}tableaux plus bas ne sont pas vérifiés.`,
    why: 'Faute d’en-têtes du calendrier et de dates de publication, Suivi n’y voit aucune publication.',
    advice: 'S’il contient aussi des publications, placez-les sous les en-têtes du calendrier, avec leur date.',
  },
  'heading-doubled': {
    name: 'En-tête en double',
    sentence: ({ heading, read, others }) =>
      `Plusieurs colonnes ont l’en-tête ${quoted(heading)}${NBSP}: ${read} est lue, ${listed(others)} ${others.length === 1 ? 'ne l’est' : 'ne le sont'} pas.`,
    several: (count) => `${number(count)}${NBSP}en-têtes sont en double.`,
    why: 'Si c’est l’autre colonne qui est tenue à jour, les constats sont faux.',
    advice: 'Renommez l’en-tête de la colonne à laisser de côté.',
  },
  'columns-unseen': {
    name: 'Colonnes non lues',
    sentence: ({ last }) => `Rien n’est vérifié à droite de la colonne ${last}.`,
    several: (count) => `${number(count)}${NBSP}onglets ont des colonnes non lues.`,
    why: 'Suivi ne lit que les premières colonnes d’un onglet; ce qui se trouve plus loin lui échappe.',
    advice: 'Déplacez les colonnes du calendrier vers la gauche ou supprimez ce qui se trouve loin à droite.',
  },
  'spaces-stray': {
    name: 'Espaces de trop',
    sentence: ({ text, rows }) =>
      rows > 1 ? `${number(rows)}${NBSP}cellules de cette colonne ont des espaces de trop, par exemple ${quoted(text)}.` : `Espaces de trop avant ou après ${quoted(text)}.`,
    several: (count) => `Espaces de trop à ${number(count)}${NBSP}endroits.`,
    why: 'Ces espaces ne se voient pas, mais les filtres et les formules font la différence.',
    advice: 'Supprimez les espaces au début et à la fin.',
  },
};

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names[names.length - 1] ?? ''}`;
}
