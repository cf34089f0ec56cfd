/** What the command line says, in both languages. */
import type { Language, MarkPlan } from '../../../core/index.ts';
import type { SavedFile } from './save-files.ts';

type Reason = MarkPlan['refused'][number]['reason'];

interface CliWords {
  readonly unknownCommand: (word: string, commands: readonly string[]) => string;
  readonly unknownWord: (word: string) => string;
  /** An option that asks for a value and has none. */
  readonly valueMissing: (option: string) => string;
  readonly fileMissing: string;
  readonly fileNotFound: (file: string) => string;
  readonly fileIsFolder: (file: string) => string;
  readonly badToday: (word: string) => string;
  readonly badRow: (word: string) => string;
  readonly badState: (word: string, states: readonly string[]) => string;
  readonly badLink: (word: string) => string;
  readonly badOut: (file: string) => string;
  readonly badCsv: (file: string) => string;
  readonly replaceOrNewTab: string;
  readonly targetMissing: (targets: readonly string[]) => string;
  readonly badEnding: (file: string, ending: string) => string;
  readonly badWeek: (word: string) => string;
  readonly badMonth: (word: string) => string;
  readonly badDay: (option: string, word: string) => string;
  readonly periodBackwards: (from: string, to: string) => string;
  readonly periodLong: (days: number) => string;
  readonly badChoice: (option: string, word: string, choices: readonly string[]) => string;
  readonly onlyWith: (option: string, commands: readonly string[]) => string;
  readonly rowNotFound: (row: number, tab: string) => string;
  readonly fileNotSaved: (file: string) => string;
  readonly fileIsCalendar: (file: string) => string;
  readonly notSaved: string;
  /** The report stands in its own file, and in no workbook. */
  readonly tabNotSaved: string;
  readonly exportNotSaved: (ending: string) => string;
  /** Which row of which tab a sentence is about. */
  readonly onRow: (tab: string, row: number, sentence: string) => string;
  /** Why a row of a tab is not marked. */
  readonly notMarked: (tab: string, row: number, why: string) => string;
  /** Reasons that the pane has another way out of. */
  readonly refusals: { readonly [R in Reason]?: (word: string) => string };
  /** What stood in a cell, and what took its place. */
  readonly replaced: (heading: string, from: string, to: string) => string;
  readonly saved: (saved: SavedFile) => string;
  readonly fileNotMade: (file: string) => string;
  /** A detail that the state has no use for. */
  readonly detailUnused: (option: string, state: string) => string;
  readonly bug: string;
  readonly tab: string;
  readonly header: (row: number) => string;
  readonly noRole: string;
  /** What stands for a column without a heading. */
  readonly noHeading: (letters: string) => string;
  readonly colon: string;
  readonly percent: (value: number) => string;
  /** Rules that lack columns: how many, those of each set of columns by its headings, and what to do. */
  readonly notRun: (rules: number) => string;
  readonly lacking: (headings: readonly string[], rules: readonly string[]) => string;
  readonly addColumns: string;
  readonly summary: (posts: number, findings: number, ignored: number) => string;
}

const NBSP = '\u00a0';

/** A whole number with its thousands apart. */
function grouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, separator);
}

export const CLI_WORDS: { readonly [L in Language]: CliWords } = {
  fr: {
    unknownCommand: (word, commands) => `Commande inconnue${NBSP}: «${NBSP}${word}${NBSP}»; choisissez ${commands.join(', ')}.`,
    unknownWord: (word) => `Option ou valeur inconnue${NBSP}: «${NBSP}${word}${NBSP}».`,
    valueMissing: (option) => `Indiquez une valeur après ${option}.`,
    fileMissing: 'Indiquez le fichier à lire, en .xlsx ou en .csv.',
    fileNotFound: (file) => `Le fichier «${NBSP}${file}${NBSP}» est introuvable ou illisible; vérifiez son nom et ses droits d’accès.`,
    fileIsFolder: (file) => `«${NBSP}${file}${NBSP}» est un dossier; indiquez un fichier .xlsx ou .csv.`,
    badToday: (word) => `«${NBSP}${word}${NBSP}» n’est pas une date; écrivez --today AAAA-MM-JJ.`,
    badRow: (word) => (word === '' ? 'Indiquez la ligne de la feuille avec --row N.' : `«${NBSP}${word}${NBSP}» n’est pas un numéro de ligne; écrivez --row N, en comptant à partir de 1.`),
    badState: (word, states) => `${word === '' ? 'Indiquez l’état avec --state' : `«${NBSP}${word}${NBSP}» n’est pas un état`}${NBSP}: ${states.join(', ')}.`,
    badLink: (word) => `«${NBSP}${word}${NBSP}» n’est pas un lien; écrivez --link https://…`,
    badOut: (file) => `«${NBSP}${file}${NBSP}» doit se terminer par .xlsx.`,
    badCsv: (file) => `«${NBSP}${file}${NBSP}» doit se terminer par .csv.`,
    replaceOrNewTab: 'Choisissez --replace ou --new-tab; les deux ne vont pas ensemble.',
    targetMissing: (targets) => `Indiquez avec --to ce qui recevra le fichier${NBSP}: ${targets.join(', ')}.`,
    badEnding: (file, ending) => `«${NBSP}${file}${NBSP}» doit se terminer par ${ending}.`,
    badWeek: (word) => `«${NBSP}${word}${NBSP}» n’est pas une semaine; écrivez --week AAAA-S00, par exemple --week 2026-S47.`,
    badMonth: (word) => `«${NBSP}${word}${NBSP}» n’est pas un mois; écrivez --month AAAA-MM.`,
    badDay: (option, word) => (word === '' ? `Indiquez le ${option === 'from' ? 'premier' : 'dernier'} jour avec --${option} AAAA-MM-JJ.` : `«${NBSP}${word}${NBSP}» n’est pas une date; écrivez --${option} AAAA-MM-JJ.`),
    periodBackwards: (from, to) => `Le dernier jour (${to}) précède le premier (${from}); inversez --from et --to.`,
    periodLong: (days) => `La période est trop longue; demandez au plus ${grouped(days, NBSP)}${NBSP}jours.`,
    badChoice: (option, word, choices) => `«${NBSP}${word}${NBSP}» ne va pas avec --${option}; choisissez ${choices.join(', ')}.`,
    onlyWith: (option, commands) => `--${option} va avec ${commands.length === 1 ? 'la commande' : 'les commandes'} ${listed(commands, 'et')} seulement.`,
    rowNotFound: (row, tab) => `La ligne ${row} de l’onglet «${NBSP}${tab}${NBSP}» n’est pas une ligne du calendrier.`,
    fileNotSaved: (file) => `Le fichier «${NBSP}${file}${NBSP}» n’a pas pu être enregistré; vérifiez son dossier et ses droits d’accès.`,
    onRow: (tab, row, sentence) => `Onglet «${NBSP}${tab}${NBSP}», ligne ${row}${NBSP}: ${afterColon(sentence)}`,
    detailUnused: (option, state) => `--${option} ne s’inscrit pas avec l’état «${NBSP}${state}${NBSP}».`,
    notMarked: (tab, row, why) => `Onglet «${NBSP}${tab}${NBSP}», ligne ${row}, non marquée${NBSP}: ${why}.`,
    refusals: {
      'no-column': () => 'aucune colonne ne dit où elle en est; ajoutez dans le fichier une colonne Statut',
      'unknown-word': (word) => `«${NBSP}${word}${NBSP}» n’est pas un état connu; remplacez-le dans le fichier`,
    },
    replaced: (heading, from, to) => `Remplacé dans «${NBSP}${heading}${NBSP}»${NBSP}: ${from} → ${to}.`,
    saved: ({ file, before }) => `Enregistré dans «${NBSP}${file}${NBSP}»${{ nothing: '', calendar: ', le calendrier lui-même', other: ', à la place du fichier qui s’y trouvait' }[before]}.`,
    fileNotMade: (file) => `Le fichier «${NBSP}${file}${NBSP}» n’est pas enregistré.`,
    fileIsCalendar: (file) => `«${NBSP}${file}${NBSP}» est le calendrier lui-même, qui serait perdu; choisissez un autre nom.`,
    notSaved: 'Rien n’est enregistré sans --out FICHIER.xlsx.',
    tabNotSaved: 'L’onglet n’est pas enregistré sans --out FICHIER.xlsx.',
    exportNotSaved: (ending) => `Rien n’est enregistré sans --out FICHIER${ending}.`,
    bug: 'Erreur interne de Suivi; le fichier n’a pas été modifié.',
    tab: 'Onglet',
    header: (row) => (row === 0 ? 'sans ligne d’en-têtes' : `en-têtes à la ligne ${row}`),
    noRole: '(sans rôle)',
    noHeading: (letters) => `sans en-tête (${letters})`,
    colon: `${NBSP}:`,
    percent: (value) => `${value}${NBSP}%`,
    notRun: (rules) => (rules < 2 ? `Règle non appliquée, faute de colonne${NBSP}:` : `${grouped(rules, NBSP)}${NBSP}règles non appliquées, faute de colonnes${NBSP}:`),
    lacking: (headings, rules) => `  ${listed(headings.map((heading) => `«${NBSP}${heading}${NBSP}»`), 'et')}${NBSP}: ${rules.join('; ')}`,
    addColumns: 'Ajoutez ces colonnes au calendrier ou donnez ces en-têtes à celles qui les contiennent déjà.',
    summary: (posts, findings, ignored) =>
      `${grouped(posts, NBSP)}${NBSP}publication${posts < 2 ? '' : 's'}, ${findings === 0 ? 'aucun constat' : `${grouped(findings, NBSP)}${NBSP}constat${findings < 2 ? '' : 's'}`}${
        ignored === 0 ? '' : `, ${grouped(ignored, NBSP)}${NBSP}ignoré${ignored < 2 ? '' : 's'}`}`,
  },
  en: {
    unknownCommand: (word, commands) => `Unknown command: “${word}”; choose ${commands.join(', ')}.`,
    unknownWord: (word) => `Unknown option or value: “${word}”.`,
    valueMissing: (option) => `Enter a value after ${option}.`,
    fileMissing: 'Name the file to read, .xlsx or .csv.',
    fileNotFound: (file) => `The file “${file}” can’t be found or read; check its name and permissions.`,
    fileIsFolder: (file) => `“${file}” is a folder; name an .xlsx or .csv file.`,
    badToday: (word) => `“${word}” is not a date; write --today YYYY-MM-DD.`,
    badRow: (word) => (word === '' ? 'Name the row of the sheet with --row N.' : `“${word}” is not a row number; write --row N, counting from 1.`),
    badState: (word, states) => `${word === '' ? 'Name the state with --state' : `“${word}” is not a state`}: ${states.join(', ')}.`,
    badLink: (word) => `“${word}” is not a link; write --link https://…`,
    badOut: (file) => `“${file}” must end in .xlsx.`,
    badCsv: (file) => `“${file}” must end in .csv.`,
    replaceOrNewTab: 'Choose --replace or --new-tab; they don’t go together.',
    targetMissing: (targets) => `Say with --to what the file is for: ${targets.join(', ')}.`,
    badEnding: (file, ending) => `“${file}” must end in ${ending}.`,
    badWeek: (word) => `“${word}” is not a week; write --week YYYY-W00, such as --week 2026-W47.`,
    badMonth: (word) => `“${word}” is not a month; write --month YYYY-MM.`,
    badDay: (option, word) => (word === '' ? `Name the ${option === 'from' ? 'first' : 'last'} day with --${option} YYYY-MM-DD.` : `“${word}” is not a date; write --${option} YYYY-MM-DD.`),
    periodBackwards: (from, to) => `The last day (${to}) comes before the first (${from}); swap --from and --to.`,
    periodLong: (days) => `The period is too long; ask for ${grouped(days, ',')} days at most.`,
    badChoice: (option, word, choices) => `“${word}” does not go with --${option}; choose ${choices.join(', ')}.`,
    onlyWith: (option, commands) => `--${option} goes with the ${commands.length === 1 ? 'command' : 'commands'} ${listed(commands, 'and')} only.`,
    rowNotFound: (row, tab) => `Row ${row} of the tab “${tab}” is no row of the calendar.`,
    fileNotSaved: (file) => `The file “${file}” can’t be saved; check its folder and permissions.`,
    onRow: (tab, row, sentence) => `Tab “${tab}”, row ${row}: ${afterColon(sentence)}`,
    detailUnused: (option, state) => `--${option} is not written with the state “${state}”.`,
    notMarked: (tab, row, why) => `Tab “${tab}”, row ${row}, not marked: ${why}.`,
    refusals: {
      'no-column': () => 'no column says where it stands; add a column “Status” to the file',
      'unknown-word': (word) => `“${word}” is no state that Suivi knows; replace it in the file`,
    },
    replaced: (heading, from, to) => `Replaced in “${heading}”: ${from} → ${to}.`,
    saved: ({ file, before }) => `Saved in “${file}”${{ nothing: '', calendar: ', the calendar itself', other: ', in place of the file that was there' }[before]}.`,
    fileNotMade: (file) => `The file “${file}” is not saved.`,
    fileIsCalendar: (file) => `“${file}” is the calendar itself, which would be lost; choose another name.`,
    notSaved: 'Nothing is saved without --out FILE.xlsx.',
    tabNotSaved: 'The tab is not saved without --out FILE.xlsx.',
    exportNotSaved: (ending) => `Nothing is saved without --out FILE${ending}.`,
    bug: 'Something went wrong inside Suivi; the file was not changed.',
    tab: 'Tab',
    header: (row) => (row === 0 ? 'without a row of headings' : `headings in row ${row}`),
    noRole: '(no role)',
    noHeading: (letters) => `no heading (${letters})`,
    colon: ':',
    percent: (value) => `${value}%`,
    notRun: (rules) => (rules === 1 ? 'One rule could not run for want of columns:' : `${grouped(rules, ',')} rules could not run for want of columns:`),
    lacking: (headings, rules) => `  ${listed(headings.map((heading) => `“${heading}”`), 'and')}: ${rules.join('; ')}`,
    addColumns: 'Add these columns to the calendar, or give these headings to those that already hold them.',
    summary: (posts, findings, ignored) =>
      `${grouped(posts, ',')} post${posts === 1 ? '' : 's'}, ${findings === 0 ? 'no findings' : `${grouped(findings, ',')} finding${findings === 1 ? '' : 's'}`}${
        ignored === 0 ? '' : `, ${grouped(ignored, ',')} ignored`}`,
  },
};

function listed(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;
}

function afterColon(sentence: string): string {
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}
