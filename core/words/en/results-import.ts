/** Bringing in a network's figures, in English. */
import type { ExportRefusal } from '../../exchange/exports/network-export.ts';
import type { SiteRows } from '../../exchange/exports/site-rows.ts';
import { channelTitle } from '../../networks/network-names.ts';
import { NBSP, dateInEnglish, periodInEnglish, wholeNumber } from '../format.ts';
import { quotable } from '../quotable.ts';
import type { GivenAnswer, ResultsFileTrouble, ResultsImportWords, ToldTrouble } from '../results-import-words.ts';
import { enResultsTab } from './results-tab.ts';
import { enSiteRows } from './site-rows.ts';

const { headings } = enResultsTab;
/** Beyond, columns are counted and not named. */
const MOST_NAMED = 8;

const TROUBLES: { readonly [K in Exclude<ResultsFileTrouble['kind'], 'wrong-file' | 'too-large'>]: string } = {
  'not-a-table': 'This file is not a table of figures. Export the network’s analytics again, as .csv or .xlsx.',
  'empty': 'This file is empty. Export the analytics again, for a period that has posts.',
  'unreadable': 'This file could not be read. Choose it again.',
  'not-text': 'This file is not a table. Choose a .csv or .xlsx file.',
  'workbook-damaged': 'This workbook is damaged. Download it again or, in Excel, save it as .csv.',
  'workbook-too-large': 'This workbook is too large. Export a shorter period or, in Excel, save the sheet you want as .csv.',
  'workbook-unopened': 'This .xlsx can’t be read here. Save it as .csv, then choose that file.',
};

const WRONG_FILES: { readonly [F in Extract<ExportRefusal, { kind: 'wrong-file' }>['found']]: string } = {
  xls: 'This workbook is in the old .xls format or has a password. Open it in Excel, then save it as .xlsx or .csv.',
  pdf: 'This file is a PDF, whose figures can’t be read. Export the analytics as .csv or .xlsx.',
  zip: 'This file is a compressed folder. Unpack it, then choose the .csv file inside.',
  image: 'This file is a picture. Export the analytics as .csv or .xlsx.',
  other: 'This file is compressed. Unpack it, then choose the .csv file inside.',
};

function bySiteLevel({ level, isDaily }: SiteRows): string {
  return `by ${isDaily ? 'day and ' : ''}${enSiteRows[level][0]}`;
}

export const enResultsImport: ResultsImportWords = {
  choose: 'Choose a file',
  chooseAnother: 'Choose another file',
  hint: `The file that a network exports (.csv or .xlsx, up to 32${NBSP}MB). It is read right here and sent nowhere.`,
  reading: (file) => `Reading ${quoted(file)}`,
  trouble: (trouble) => {
    if (trouble.kind === 'too-large') return `This file is larger than ${number(trouble.most / 1_048_576)}${NBSP}MB. Export a shorter period.`;
    if (trouble.kind !== 'wrong-file') return TROUBLES[trouble.kind];
    return trouble.take === '' ? WRONG_FILES[trouble.found] : `This file is a compressed folder. Unpack it, then choose ${quoted(trouble.take)}.`;
  },
  found: (file, { network, account, posts, days, totals, site, period }, today) => {
    const parts = [
      ...(network === null ? [] : [enResultsImport.network(network)]), ...(account === '' ? [] : [quotable(account)]),
      ...(posts === 0 ? [] : [postsCounted(posts)]), ...(days === 0 ? [] : [counted(days, 'day of the account', 'days of the account')]), ...(totals === 0 ? [] : [counted(totals, 'total of the period', 'totals of the period')]),
      ...(site === null ? [] : [`${counted(site.count, 'row', 'rows')} ${bySiteLevel(site)}`]),
      ...(period === null ? [] : [periodInEnglish(period[0], period[1], today)]),
    ];
    return `${quoted(file)}: ${parts.length === 0 ? 'no figures recognized. Is it really an export file?' : `${parts.join(', ')}.`}`;
  },
  partial: 'The network does not give all posts in this file.',

  network: (key) => (key === 'website' ? 'Website' : channelTitle(key)),
  networkTitle: 'Which network are these figures from?',
  chooseNetwork: 'Choose a network',
  sheetTitle: 'Which sheet should be imported?',
  columnsTitle: 'What is in each column?',
  columnsHint: 'These headings are not those of a known network. Check what Suivi made of them.',
  columnUse: (heading) => `Column ${quoted(heading)}`,
  columnUnused: 'Not used',
  sample: (text) => `e.g. ${quotable(text)}`,
  fields: { ...headings, id: 'Post ID', date: headings.day, time: headings.minutes, title: 'Title' },
  dateTitle: (sample) => `In this file, ${quoted(sample)} is…`,
  date: (day, near) => dateInEnglish(day, near),
  yearTitle: (sample) => `Which year is ${quoted(sample)} in?`,
  otherAccount: (account, known) => ({
    title: 'Are these figures yours?',
    body: `They come from the account ${quoted(account)}; this workbook only mentions ${known.map(quotable).join(', ')}.`,
  }),
  isMine: 'Yes, they are ours',
  isNotMine: 'No, choose another file',
  older: { title: 'Which figures should be kept?', body: 'The results tab has others. The file is probably older, or of another account.' },
  olderChoices: { keep: 'Keep those in the tab', take: 'Take those in the file' },
  goOn: 'Continue',
  answered: 'Your answers',
  answer: answerInEnglish,
  change: 'Change',
  changeAnswer: (answer) => `Change: ${answer}`,

  count: ({ added, renewed, same, kept, tab }) => {
    const parts = [
      ...(added === 0 ? [] : [counted(added, 'new result', 'new results')]), ...(renewed === 0 ? [] : [`${number(renewed)} to update`]),
      ...(same === 0 ? [] : [`${number(same)} up to date`]), ...(kept === 0 ? [] : [`${number(kept)} to keep as they are`]),
    ];
    return `${tab === null ? `New tab ${quoted(enResultsTab.name)}` : `Tab ${quoted(tab)}`}: ${parts.join(', ')}.`;
  },
  matched: (count) => `Matched (${number(count)})`,
  fresh: (count) => `Not in the calendar (${number(count)})`,
  accountDays: (count) => `Account figures, by day (${number(count)})`,
  totals: (count) => `Totals of the period (${number(count)})`,
  siteRows: (rows) => `Rows ${bySiteLevel(rows)} (${number(rows.count)})`,
  paid: (count) => `${counted(count, 'paid post', 'paid posts')} (advertised or boosted).`,
  isPaid: 'paid',
  untitledTotal: 'Whole period',
  unsure: (count) => `To check (${number(count)})`,
  absent: (count) => `In the calendar, not in the file (${number(count)})`,
  told: (count) => `About this file (${number(count)})`,
  ways: { 'link': 'by link', 'id': 'by ID', 'text-date': 'by text and date' },
  freshHint: 'Their figures go to the results tab as well.',
  unsureHint: 'Say which row of the calendar each one is, or leave them for later.',
  reasons: {
    'same-link': 'same link', 'same-text': 'same text', 'near-text': 'similar text', 'title-in-text': 'title within the text', 'no-text': 'no text to compare',
    'same-time': 'same time', 'same-day': 'same day', 'day-apart': 'a day apart',
  },
  whichRow: (text) => `Row of the calendar for ${quoted(text)}`,
  later: 'Leave for later',
  asNew: 'None of these rows',
  absentHint: 'They were to go out within the file’s dates. See whether they were published.',
  saidOf: troubleInEnglish,
  leftOut: (why, count) => {
    switch (why) {
      case 'unsure': return `${postsCounted(count)} to check, left for later`;
      case 'replies': return counted(count, 'reply to somebody, not imported', 'replies to others, not imported');
      case 'repeated': return `${counted(count, 'row', 'rows')} repeated in the file`;
      case 'undated': return `${counted(count, 'row', 'rows')} without a day or a period, not imported`;
      case 'withoutFigures': return `${counted(count, 'row', 'rows')} without any figure`;
    }
  },
  lacking: (measures) => `The results tab has no column for: ${measures.map((measure) => headings[measure]).join(', ')}.`,
  unread: (cells) => `The results tab has cells without a number, which stay: ${cells.slice(0, MOST_NAMED).join(', ')}${cells.length > MOST_NAMED ? '…' : ''}. Clear them to take the figure of the file.`,
  byText: (count) => `${postsCounted(count)} without a link or an ID: a text or date that changes would make a second row at the next import.`,
  unknowable: (count) => `${postsCounted(count)} without a link, an ID or a date: figures that change would make a second row at the next import.`,
  untitled: 'Post without text',
  figure: (measure, value) => `${headings[measure]}: ${number(value)}`,
  more: (count) => `and ${number(count)} more`,
  write: (count) => `Import ${counted(count, 'result', 'results')}`,
  nothing: (tab) => `Nothing new: ${quoted(tab)} has these results already.`,
  nothingAtAll: 'This file has no result to import.',
  imported: (count) => `${counted(count, 'result', 'results')} imported`,
  seeResults: 'Show the results',
  importAnother: 'Import another file',

  marksTitle: 'Bring the calendar up to date',
  marksHint: 'These posts are out, and their row of the calendar does not say so yet.',
  mark: (posts, links) => `Mark ${postsCounted(posts)} as published${links === 0 ? '' : ` and add ${links === 1 ? 'the link' : 'their links'}`}`,
  marksNone: 'The calendar already says that these posts are out.',
  unlinked: (count) => `Without a link, the figures of ${postsCounted(count)} may not count for ${count === 1 ? 'its' : 'their'} row (pillar, campaign).`,
};

function answerInEnglish(given: GivenAnswer): string {
  switch (given.kind) {
    case 'sheet': return `Sheet: ${quotable(given.value)}`;
    case 'network': return `Network: ${enResultsImport.network(given.value)}`;
    case 'columns': return `${counted(given.used, 'column', 'columns')} used`;
    case 'date-order': return `Dates: ${given.value === 'day-first' ? 'day, then month' : 'month, then day'}`;
    case 'year': return `Year of the first dates: ${given.value}`;
    case 'other-account': return 'These figures are yours';
    case 'older': return `Other figures: ${given.value === 'keep' ? 'those in the tab stay' : 'those in the file are taken'}`;
  }
}

function troubleInEnglish({ kind, why, columns, count, records, text }: ToldTrouble): string {
  const column = columns[0] === undefined || columns[0] === '' ? '' : `${quoted(columns[0])}: `;
  const at = `${text === '' ? '' : `${quoted(text)}, `}${placesInEnglish(records, count)}`;
  const many = (one: string, several: string): string => counted(count, one, several);
  switch (kind) {
    case 'measure-unreadable': case 'part-unreadable':
      return `${column}${many('unreadable or negative value', 'unreadable or negative values')} left out${kind === 'part-unreadable' ? ' with the other engagements of the same post' : ''} (${at}).`;
    case 'measure-not-known': return `${column}${many('cell without a number', 'cells without a number')}, counted as blank (${at}).`;
    case 'measure-grouped': return `${column}${many('number', 'numbers')} read with thousands (${at}). If these are decimals, correct the file.`;
    case 'over-reach': return `${many('post', 'posts')} with more engagements than reach (${at}). Check these two columns.`;
    case 'measure-rounded': return `${column}${many('rounded value', 'rounded values')}, taken as ${count === 1 ? 'it is' : 'they are'} (${at}).`;
    case 'share-over-one': return `${column}${many('rate', 'rates')} over 100% left out (${at}).`;
    case 'date-unreadable': return `${column}${many('unreadable date', 'unreadable dates')} (${at}).`;
    case 'date-ahead': return `${column}${many('row', 'rows')} with a date yet to come, not imported (${at}). Correct the date in the file, then choose it again.`;
    case 'weekday-wrong': return `${column}${many('row whose weekday is', 'rows whose weekday is')} not that of the date, not imported (${at}). Correct the date in the file, then choose it again.`;
    case 'id-shortened': return `${column}${many('ID', 'IDs')} shortened by a spreadsheet, left out (${at}).`;
    case 'not-lifetime': return `${column}${many('row', 'rows')} with figures of one day or month only, without ${count === 1 ? 'its' : 'their'} figures (${at}).`;
    case 'dates-mixed': return `${column}some dates are written day first and others month first (${at}). Check the days of these posts.`;
    case 'dates-turned': return `${column}a spreadsheet has swapped day and month in some dates. Download the file again, and choose it without opening it first.`;
    case 'letters-damaged': return `Accents are damaged in the file (${at}).`;
    case 'column-unread': return unreadInEnglish(why, columns);
    case 'record-dropped': return droppedInEnglish(why, count, placesInEnglish(records, count));
  }
}

function unreadInEnglish(why: string, columns: readonly string[]): string {
  const named = columns.slice(0, MOST_NAMED).map(quotable).join(', ') + (columns.length > MOST_NAMED ? ` and ${number(columns.length - MOST_NAMED)} more` : '');
  if (why === 'gains') return `Followers won each day, not their number: ${named}.`;
  return `${why === 'beside' ? 'Columns of a second table, not read' : `${columns.length === 1 ? 'Column' : 'Columns'} not used`}: ${named}.`;
}

function droppedInEnglish(why: string, count: number, places: string): string {
  switch (why) {
    case 'total': return `${counted(count, 'total row', 'total rows')} not imported (${places}).`;
    case 'heading': return `${counted(count, 'repeated row', 'repeated rows')} of headings (${places}).`;
    case 'other-table': return `${counted(count, 'row', 'rows')} of another table further down, not imported (${places}).`;
    case 'cut-off': return `${counted(count, 'incomplete row', 'incomplete rows')} not imported (${places}).`;
    default: return `${counted(count, 'row', 'rows')} of introduction or notes, not imported (${places}).`;
  }
}

function placesInEnglish(records: readonly number[], count: number): string {
  return `${count === 1 ? 'row' : 'rows'} ${records.join(', ')}${count > records.length ? '…' : ''}`;
}

function postsCounted(count: number): string {
  return counted(count, 'post', 'posts');
}

function quoted(text: string): string {
  return `“${quotable(text)}”`;
}

function number(value: number): string {
  return wholeNumber(value, ',');
}

function counted(count: number, one: string, several: string): string {
  return `${number(count)}${NBSP}${count === 1 ? one : several}`;
}
