/** Les règles en français : nom, phrase, raison et conseil. */
import type { FindingParameters } from '../../findings/finding.ts';
import { NBSP, dateInFrench } from '../format.ts';
import { quotable } from '../quotable.ts';
import type { Words } from '../words.ts';
import { frStates } from './terms.ts';

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

export const frRules: Words['rules'] = {
  'date-missing': {
    name: 'Date manquante',
    sentence: ({ label }) => (label === '' ? 'Cette ligne n’a pas de date.' : `${quoted(label)} n’a pas de date.`),
    why: 'Sans date, la publication ne compte dans aucune semaine et personne ne peut la préparer à temps.',
    advice: `Indiquez le jour de publication ou donnez à la ligne le statut «${NBSP}idée${NBSP}».`,
  },
  'date-unreadable': {
    name: 'Date illisible',
    sentence: dateUnreadable,
    why: 'Une date qui ne peut être lue ne compte dans aucune semaine, et rien ne signale un retard.',
    advice: 'Saisissez une date complète, par exemple 2026-11-30.',
  },
  'date-ambiguous': {
    name: 'Date ambiguë',
    sentence: ({ text, dayFirst, monthFirst, isSwapped }) =>
      isSwapped
        ? `Jour et mois sans doute inversés${NBSP}: ${dateInFrench(monthFirst)} au lieu du ${dateInFrench(dayFirst)}.`
        : `${quoted(text)} peut se lire ${dateInFrench(dayFirst)} ou ${dateInFrench(monthFirst)}.`,
    why: `Suivi ne devine pas une date${NBSP}: à vous de trancher.`,
    advice: 'Saisissez la date avec le mois en lettres ou sous la forme 2026-11-30.',
  },
  'date-weekday': {
    name: 'Jour et date discordants',
    sentence: ({ text, day, weekday }) => `${quoted(text)}${NBSP}: le ${dateInFrench(day)} est un ${WEEKDAYS[weekday - 1] ?? ''}.`,
    why: 'Le jour de la semaine ou la date est erroné, et la publication pourrait paraître le mauvais jour.',
    advice: 'Corrigez le jour de la semaine ou la date.',
  },
  'date-several': {
    name: 'Plusieurs dates dans une cellule',
    sentence: ({ text, day }) => `${quoted(text)} indique plusieurs jours${NBSP}: seul le ${dateInFrench(day)} est retenu.`,
    why: 'Les autres jours ne comptent dans aucune semaine, et rien ne signale un retard.',
    advice: 'Saisissez une ligne par jour.',
  },
  'date-impossible': {
    name: 'Date inexistante',
    sentence: ({ text }) => `La date ${quoted(text)} n’existe pas.`,
    why: 'La publication ne peut paraître un jour qui n’existe pas.',
    advice: 'Corrigez le jour, le mois ou l’année.',
  },
  'dates-as-text': {
    name: 'Dates en texte',
    sentence: ({ count, total }) => `${count}${NBSP}des ${total}${NBSP}dates de cette colonne ${count === 1 ? 'est' : 'sont'} du texte.`,
    why: 'Le tableur ne trie ni ne filtre le texte avec les dates, et ces lignes se retrouvent dans le désordre.',
    advice: 'Saisissez-les de nouveau comme dates, puis appliquez le format de date de la colonne.',
  },
  'row-shifted': {
    name: 'Ligne décalée',
    sentence: ({ text }) => `Après le dernier en-tête, cette ligne contient encore ${quoted(text)}.`,
    why: 'Une virgule de trop, par exemple dans un texte sans guillemets, a décalé ses cellules vers les mauvaises colonnes.',
    advice: 'Replacez les cellules sous leurs en-têtes.',
  },
  'table-beside': {
    name: 'Deuxième tableau',
    sentence: ({ first, last }) => `${first === last ? `La colonne ${first} contient` : `Les colonnes ${first} à ${last} contiennent`} un autre tableau, qui n’est pas vérifié.`,
    why: 'Suivi lit un seul tableau par onglet, et ce qui se trouve à côté lui échappe.',
    advice: 'S’il contient aussi des publications, placez-les sous le calendrier ou dans leur propre onglet.',
  },
  'table-below': {
    name: 'Autre tableau plus bas',
    sentence: ({ row }) => `À partir de la ligne ${row}, il y a un autre tableau, qui n’est pas vérifié.`,
    why: 'Ses en-têtes ne sont pas ceux du calendrier et aucune de ses lignes n’a de date de publication.',
    advice: 'S’il contient aussi des publications, placez-les sous les en-têtes du calendrier, avec leur date.',
  },
  'heading-doubled': {
    name: 'En-tête en double',
    sentence: ({ heading, read, others }) =>
      `Plusieurs colonnes ont l’en-tête ${quoted(heading)}${NBSP}: ${read} est lue, ${others.join(', ')} ${others.length === 1 ? 'ne l’est' : 'ne le sont'} pas.`,
    why: 'Si c’est l’autre colonne qui est tenue à jour, les constats sont faux.',
    advice: 'Renommez l’en-tête de la colonne à laisser de côté.',
  },
  'columns-unseen': {
    name: 'Colonnes non lues',
    sentence: ({ last }) => `Rien n’est vérifié à droite de la colonne ${last}.`,
    why: 'Suivi ne cherche les en-têtes que dans les premières colonnes d’un onglet.',
    advice: 'Déplacez les colonnes du calendrier vers la gauche ou supprimez ce qui se trouve loin à droite.',
  },
  'past-unresolved': {
    name: 'Parution non confirmée',
    sentence: pastUnresolved,
    why: 'Personne ne peut dire si la publication a été oubliée ou si elle est parue sans laisser de trace.',
    advice: 'Marquez-la comme publiée et ajoutez son lien, donnez-lui une nouvelle date ou annulez-la.',
  },
  'scheduled-untracked': {
    name: 'Programmation sans suivi',
    sentence: ({ label, day, today }) => `${post(label)}${day === null ? '' : ` (${dateInFrench(day, today)})`}${NBSP}: statut «${NBSP}${frStates.scheduled}${NBSP}», mais suivi vide.`,
    why: 'Les collègues ne voient ni dans quel outil ni par qui la publication est programmée et risquent de la programmer de nouveau.',
    advice: 'Notez l’outil et la personne dans la colonne de suivi ou corrigez le statut.',
  },
  'owner-shared': {
    name: 'Responsabilité partagée',
    sentence: ({ owner, shared }) => (shared === 'group' ? `${quoted(owner)} est un groupe, pas une personne.` : `Plusieurs responsables${NBSP}: ${quoted(owner)}.`),
    why: 'Ce qui appartient à plusieurs finit souvent par n’être fait par personne.',
    advice: 'Gardez un seul nom; les autres peuvent assurer la relève ou l’approbation.',
  },
  'text-duplicate': {
    name: 'Texte en double',
    sentence: textDuplicate,
    why: 'Les abonnés revoient la même publication, et les réseaux peuvent en réduire la diffusion.',
    advice: 'Réécrivez l’un des deux textes ou annulez l’une des publications.',
  },
};

/** A post by its label, which may be blank. */
function post(label: string): string {
  return label === '' ? 'Cette publication' : quoted(label);
}

function quoted(text: string): string {
  return `«${NBSP}${quotable(text)}${NBSP}»`;
}

function dateUnreadable({ label, text, isYearless, rows }: FindingParameters['date-unreadable']): string {
  const what = isYearless ? 'sans année' : 'illisible';
  if (rows > 1) return `${rows}${NBSP}dates de cette colonne sont ${isYearless ? 'sans année' : 'illisibles'}, par exemple ${quoted(text)}.`;
  return `${label === '' ? 'Cette ligne' : quoted(label)} a une date ${what}${NBSP}: ${quoted(text)}.`;
}

function pastUnresolved({ label, day, today, state, word }: FindingParameters['past-unresolved']): string {
  const status = word === '' && state !== null ? frStates[state] : word;
  const what = status === '' ? 'aucun statut' : `statut ${quoted(status)}`;
  return `${post(label)} (${dateInFrench(day, today)})${NBSP}: ${state === 'scheduled' ? `${what}, parution non confirmée` : `date passée, ${what}`}.`;
}

function textDuplicate({ label, channel, daysApart, otherSheet, otherRow }: FindingParameters['text-duplicate']): string {
  const where = `à la ligne ${otherRow}${otherSheet === null ? '' : ` de ${quoted(otherSheet)}`}`;
  const apart = daysApart === null ? '' : daysApart === 0 ? 'le même jour' : `${daysApart}${NBSP}jour${daysApart === 1 ? '' : 's'} d’écart`;
  const details = [quotable(channel), apart].filter((detail) => detail !== '').join(', ');
  return `${post(label)}${NBSP}: même texte qu’${where}${details === '' ? '' : ` (${details})`}.`;
}
