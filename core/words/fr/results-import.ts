/** L’importation des chiffres d’un réseau, en français. */
import type { ExportRefusal } from '../../exchange/exports/network-export.ts';
import type { SiteRows } from '../../exchange/exports/site-rows.ts';
import { channelTitle } from '../../networks/network-names.ts';
import { NBSP, dateInFrench, periodInFrench, wholeNumber } from '../format.ts';
import { quotable } from '../quotable.ts';
import type { GivenAnswer, ResultsFileTrouble, ResultsImportWords, ToldTrouble } from '../results-import-words.ts';
import { frResultsTab } from './results-tab.ts';
import { frSiteRows } from './site-rows.ts';

const { headings } = frResultsTab;
/** Au-delà, les colonnes sont comptées et non nommées. */
const MOST_NAMED = 8;

const TROUBLES: { readonly [K in Exclude<ResultsFileTrouble['kind'], 'wrong-file' | 'too-large'>]: string } = {
  'not-a-table': 'Ce fichier n’est pas un tableau de chiffres. Exportez de nouveau les statistiques du réseau, en .csv ou en .xlsx.',
  'empty': 'Ce fichier est vide. Exportez de nouveau les statistiques, sur une période qui a des publications.',
  'unreadable': 'Ce fichier n’a pas pu être lu. Choisissez-le de nouveau.',
  'not-text': 'Ce fichier n’est pas un tableau. Choisissez un fichier .csv ou .xlsx.',
  'workbook-damaged': 'Ce classeur est endommagé. Téléchargez-le de nouveau, ou en .csv.',
  'workbook-too-large': 'Ce classeur est trop grand. Exportez une période plus courte, ou en .csv.',
  'workbook-unopened': 'Ce .xlsx ne peut pas être lu ici. Enregistrez-le au format .csv.',
};

const WRONG_FILES: { readonly [F in Extract<ExportRefusal, { kind: 'wrong-file' }>['found']]: string } = {
  xls: 'Ce classeur est à l’ancien format .xls ou protégé par un mot de passe. Enregistrez-le au format .xlsx ou .csv, sans mot de passe.',
  pdf: 'Ce fichier est un PDF. Exportez les statistiques en .csv ou en .xlsx.',
  zip: 'Ce fichier est un dossier compressé. Décompressez-le, puis choisissez le fichier .csv qu’il contient.',
  image: 'Ce fichier est une image. Exportez les statistiques en .csv ou en .xlsx.',
  other: 'Ce fichier est compressé. Décompressez-le, puis choisissez le fichier .csv qu’il contient.',
};

function bySiteLevel({ level, isDaily }: SiteRows): string {
  return `par ${isDaily ? 'jour et ' : ''}${frSiteRows[level][0]}`;
}

export const frResultsImport: ResultsImportWords = {
  choose: 'Choisir un fichier',
  chooseAnother: 'Choisir un autre fichier',
  hint: `Le fichier d’exportation d’un réseau (.csv ou .xlsx, au plus 32${NBSP}Mo). Il est lu ici, et rien n’est envoyé.`,
  reading: (file) => `Lecture de ${quoted(file)}`,
  trouble: (trouble) => {
    if (trouble.kind === 'too-large') return `Ce fichier dépasse ${number(trouble.most / 1_048_576)}${NBSP}Mo. Exportez une période plus courte.`;
    if (trouble.kind !== 'wrong-file') return TROUBLES[trouble.kind];
    return trouble.take === '' ? WRONG_FILES[trouble.found] : `Ce fichier est un dossier compressé. Décompressez-le, puis choisissez ${quoted(trouble.take)}.`;
  },
  found: (file, { network, account, posts, days, totals, site, period }, today) => {
    const parts = [
      ...(network === null ? [] : [frResultsImport.network(network)]), ...(account === '' ? [] : [quotable(account)]),
      ...(posts === 0 ? [] : [publications(posts)]), ...(days === 0 ? [] : [counted(days, 'jour du compte', 'jours du compte')]), ...(totals === 0 ? [] : [counted(totals, 'total de période', 'totaux de période')]),
      ...(site === null ? [] : [`${counted(site.count, 'ligne', 'lignes')} ${bySiteLevel(site)}`]),
      ...(period === null ? [] : [periodInFrench(period[0], period[1], today)]),
    ];
    return `${quoted(file)}${NBSP}: ${parts.length === 0 ? 'aucun chiffre reconnu. Est-ce bien une exportation?' : `${parts.join(', ')}.`}`;
  },
  partial: 'Le réseau ne donne pas toutes les publications dans ce fichier.',

  network: (key) => (key === 'website' ? 'Site Web' : channelTitle(key)),
  networkTitle: 'De quel réseau viennent ces chiffres?',
  chooseNetwork: 'Choisir un réseau',
  sheetTitle: 'Quelle feuille importer?',
  columnsTitle: 'Que contient chaque colonne?',
  columnsHint: 'Ces en-têtes ne sont d’aucun réseau connu. Vérifiez ce que Suivi en a compris.',
  columnUse: (heading) => `Colonne ${quoted(heading)}`,
  columnUnused: 'Non utilisée',
  sample: (text) => `p. ex. ${quotable(text)}`,
  fields: {
    ...headings, id: 'Identifiant de la publication', date: headings.day, time: headings.minutes, title: 'Titre',
  },
  dateTitle: (sample) => `Dans ce fichier, ${quoted(sample)} est le…`,
  date: (day, near) => dateInFrench(day, near),
  yearTitle: (sample) => `De quelle année est ${quoted(sample)}?`,
  otherAccount: (account, known) => ({
    title: 'Ces chiffres sont-ils les vôtres?',
    body: `Ils viennent du compte ${quoted(account)}; ce classeur ne mentionne que ${known.map(quotable).join(', ')}.`,
  }),
  isMine: 'Oui, ce sont les nôtres',
  isNotMine: 'Non, choisir un autre fichier',
  older: { title: 'Quels chiffres garder?', body: 'L’onglet en a d’autres. Le fichier est sans doute plus ancien, ou d’un autre compte.' },
  olderChoices: { keep: 'Garder ceux de l’onglet', take: 'Prendre ceux du fichier' },
  goOn: 'Continuer',
  answered: 'Vos réponses',
  answer: answerInFrench,
  change: 'Modifier',
  changeAnswer: (answer) => `Modifier${NBSP}: ${answer}`,

  count: ({ added, renewed, same, kept, tab }) => {
    const parts = [
      ...(added === 0 ? [] : [counted(added, 'nouveau résultat', 'nouveaux résultats')]), ...(renewed === 0 ? [] : [`${number(renewed)} à mettre à jour`]),
      ...(same === 0 ? [] : [`${number(same)} déjà à jour`]), ...(kept === 0 ? [] : [`${number(kept)} à ne pas changer`]),
    ];
    return `${tab === null ? `Onglet ${quoted(frResultsTab.name)}, à créer` : `Onglet ${quoted(tab)}`}${NBSP}: ${parts.join(', ')}.`;
  },
  matched: (count) => `Associées (${number(count)})`,
  fresh: (count) => `Hors calendrier (${number(count)})`,
  accountDays: (count) => `Chiffres du compte, par jour (${number(count)})`,
  totals: (count) => `Totaux de période (${number(count)})`,
  siteRows: (rows) => `Lignes ${bySiteLevel(rows)} (${number(rows.count)})`,
  paid: (count) => `${counted(count, 'publication payée', 'publications payées')} (publicité ou mise en avant).`,
  isPaid: 'payée',
  untitledTotal: 'Toute la période',
  unsure: (count) => `À vérifier (${number(count)})`,
  absent: (count) => `Au calendrier, absentes du fichier (${number(count)})`,
  told: (count) => `À savoir de ce fichier (${number(count)})`,
  ways: { 'link': 'par le lien', 'id': 'par l’identifiant', 'text-date': 'par le texte et la date' },
  freshHint: 'Leurs chiffres vont aussi dans l’onglet des résultats.',
  unsureHint: 'Indiquez de quelle ligne du calendrier il s’agit, ou laissez-les pour plus tard.',
  reasons: {
    'same-link': 'même lien', 'same-text': 'même texte', 'near-text': 'texte semblable', 'title-in-text': 'titre cité', 'no-text': 'sans texte',
    'same-time': 'même heure', 'same-day': 'même jour', 'day-apart': 'à un jour près',
  },
  whichRow: (text) => `Ligne du calendrier pour ${quoted(text)}`,
  later: 'Laisser pour plus tard',
  asNew: 'Aucune de ces lignes',
  absentHint: 'Elles devaient sortir dans la période du fichier. Voyez si elles ont été publiées.',
  saidOf: troubleInFrench,
  leftOut: (why, count) => {
    switch (why) {
      case 'unsure': return `${publications(count)} à vérifier, ${count < 2 ? 'laissée' : 'laissées'} pour plus tard`;
      case 'replies': return counted(count, 'réponse à quelqu’un, non importée', 'réponses à d’autres, non importées');
      case 'repeated': return `${counted(count, 'ligne répétée', 'lignes répétées')} dans le fichier`;
      case 'undated': return `${counted(count, 'ligne', 'lignes')} sans jour ni période, non ${count < 2 ? 'importée' : 'importées'}`;
      case 'withoutFigures': return `${counted(count, 'ligne', 'lignes')} sans aucun chiffre`;
    }
  },
  lacking: (measures) => `L’onglet des résultats n’a pas de colonne pour${NBSP}: ${measures.map((measure) => headings[measure]).join(', ')}.`,
  unread: (cells) => `L’onglet des résultats a des cellules sans nombre, laissées telles quelles${NBSP}: ${cells.slice(0, MOST_NAMED).join(', ')}${cells.length > MOST_NAMED ? '…' : ''}. Videz-les pour prendre le chiffre du fichier.`,
  byText: (count) => `${publications(count)} sans lien ni identifiant${NBSP}: un texte ou une date modifiés feraient une seconde ligne à la prochaine importation.`,
  unknowable: (count) => `${publications(count)} sans lien ni identifiant ni date${NBSP}: des chiffres modifiés feraient une seconde ligne à la prochaine importation.`,
  untitled: 'Publication sans texte',
  figure: (measure, value) => `${headings[measure]}${NBSP}: ${number(value)}`,
  more: (count) => `et ${counted(count, 'autre', 'autres')}`,
  write: (count) => `Importer ${counted(count, 'résultat', 'résultats')}`,
  nothing: (tab) => `Rien de nouveau${NBSP}: ${quoted(tab)} a déjà ces résultats.`,
  nothingAtAll: 'Ce fichier n’a aucun résultat à importer.',
  imported: (count) => counted(count, 'résultat importé', 'résultats importés'),
  seeResults: 'Voir les résultats',
  importAnother: 'Importer un autre fichier',

  marksTitle: 'Mettre le calendrier à jour',
  marksHint: 'Ces publications sont en ligne, et leur ligne du calendrier ne le dit pas encore.',
  mark: (posts, links) => {
    const link = links < 2 ? 'ajouter le lien' : 'ajouter leur lien';
    return `Marquer ${publications(posts)} comme ${posts < 2 ? 'publiée' : 'publiées'}${links === 0 ? '' : ` et ${link}`}`;
  },
  marksNone: 'Le calendrier dit déjà que ces publications sont en ligne.',
  unlinked: (count) => `Sans lien, les chiffres de ${publications(count)} peuvent ne pas compter pour ${count < 2 ? 'sa' : 'leur'} ligne (pilier, campagne).`,
};

function answerInFrench(given: GivenAnswer): string {
  switch (given.kind) {
    case 'sheet': return `Feuille${NBSP}: ${quotable(given.value)}`;
    case 'network': return `Réseau${NBSP}: ${frResultsImport.network(given.value)}`;
    case 'columns': return counted(given.used, 'colonne utilisée', 'colonnes utilisées');
    case 'date-order': return `Dates${NBSP}: ${given.value === 'day-first' ? 'le jour, puis le mois' : 'le mois, puis le jour'}`;
    case 'year': return `Année des premières dates${NBSP}: ${given.value}`;
    case 'other-account': return 'Ces chiffres sont les vôtres';
    case 'older': return `Autres chiffres${NBSP}: ${given.value === 'keep' ? 'ceux de l’onglet restent' : 'ceux du fichier sont pris'}`;
  }
}

function troubleInFrench({ kind, why, columns, count, records, text }: ToldTrouble): string {
  const column = columns[0] === undefined || columns[0] === '' ? '' : `${quoted(columns[0])}${NBSP}: `;
  const at = `${text === '' ? '' : `${quoted(text)}, `}${placesInFrench(records, count)}`;
  const many = (one: string, several: string): string => counted(count, one, several);
  const corrected = `, non ${count < 2 ? 'importée' : 'importées'} (${at}). Corrigez la date dans le fichier, puis choisissez-le de nouveau.`;
  switch (kind) {
    case 'measure-unreadable': case 'part-unreadable':
      return `${column}${many('valeur illisible ou négative, laissée', 'valeurs illisibles ou négatives, laissées')} de côté${kind === 'part-unreadable' ? ' avec les autres interactions de la même publication' : ''} (${at}).`;
    case 'measure-not-known': return `${column}${many('cellule sans nombre, comptée', 'cellules sans nombre, comptées')} comme vide${count < 2 ? '' : 's'} (${at}).`;
    case 'measure-grouped': return `${column}${many('nombre lu', 'nombres lus')} avec des milliers (${at}). Si ce sont des décimales, corrigez le fichier.`;
    case 'over-reach': return `${publications(count)} avec plus d’interactions que de portée (${at}). Vérifiez ces deux colonnes.`;
    case 'measure-rounded': return `${column}${many('valeur arrondie, prise telle quelle', 'valeurs arrondies, prises telles quelles')} (${at}).`;
    case 'share-over-one': return `${column}${number(count)}${NBSP}taux de plus de 100${NBSP}%, ${count < 2 ? 'laissé' : 'laissés'} de côté (${at}).`;
    case 'date-unreadable': return `${column}${many('date illisible', 'dates illisibles')} (${at}).`;
    case 'date-ahead': return `${column}${many('ligne', 'lignes')} dont la date est à venir${corrected}`;
    case 'weekday-wrong': return `${column}${many('ligne', 'lignes')} dont le jour de la semaine n’est pas celui de la date${corrected}`;
    case 'id-shortened': return `${column}${many('identifiant abrégé', 'identifiants abrégés')} par un tableur, ${count < 2 ? 'laissé' : 'laissés'} de côté (${at}).`;
    case 'not-lifetime': return `${column}${many('ligne', 'lignes')} dont les chiffres ne sont que d’un jour ou d’un mois, sans leurs chiffres (${at}).`;
    case 'dates-mixed': return `${column}certaines dates commencent par le jour, d’autres par le mois (${at}). Vérifiez le jour de ces publications.`;
    case 'dates-turned': return `${column}un tableur a inversé le jour et le mois de certaines dates. Téléchargez-le de nouveau, puis choisissez-le sans l’ouvrir.`;
    case 'letters-damaged': return `Des accents sont abîmés dans le fichier (${at}).`;
    case 'column-unread': return unreadInFrench(why, columns);
    case 'record-dropped': return droppedInFrench(why, count, placesInFrench(records, count));
  }
}

function unreadInFrench(why: string, columns: readonly string[]): string {
  const named = columns.slice(0, MOST_NAMED).map(quotable).join(', ') + (columns.length > MOST_NAMED ? ` et ${number(columns.length - MOST_NAMED)} de plus` : '');
  if (why === 'gains') return `Abonnés gagnés chaque jour, et non leur nombre${NBSP}: ${named}.`;
  return `${why === 'beside' ? 'Colonnes d’un second tableau, non lues' : columns.length < 2 ? 'Colonne non utilisée' : 'Colonnes non utilisées'}${NBSP}: ${named}.`;
}

function droppedInFrench(why: string, count: number, places: string): string {
  switch (why) {
    case 'total': return `${counted(count, 'ligne de total, non importée', 'lignes de total, non importées')} (${places}).`;
    case 'heading': return `${counted(count, 'ligne d’en-têtes répétée', 'lignes d’en-têtes répétées')} (${places}).`;
    case 'other-table': return `${counted(count, 'ligne', 'lignes')} d’un autre tableau, plus bas, non ${count < 2 ? 'importée' : 'importées'} (${places}).`;
    case 'cut-off': return `${counted(count, 'ligne incomplète, non importée', 'lignes incomplètes, non importées')} (${places}).`;
    default: return `${counted(count, 'ligne d’introduction ou de note, non importée', 'lignes d’introduction ou de note, non importées')} (${places}).`;
  }
}

function placesInFrench(records: readonly number[], count: number): string {
  return `${count < 2 ? 'ligne' : 'lignes'} ${records.join(', ')}${count > records.length ? '…' : ''}`;
}

function publications(count: number): string {
  return counted(count, 'publication', 'publications');
}

function quoted(text: string): string {
  return `«${NBSP}${quotable(text)}${NBSP}»`;
}

function number(value: number): string {
  return wholeNumber(value, NBSP);
}

function counted(count: number, one: string, several: string): string {
  return `${number(count)}${NBSP}${count < 2 ? one : several}`;
}
