/** What the probe asks Google Sheets in one run: `tests/hosts/checklists/probe-google.js`. */
import { assumption } from './checklist.ts';
import type { Assumption } from './checklist.ts';

const STAND_IN = 'tests/hosts/google/unverified.ts';
const CLOCK = 'sheets-addon/server/zone-clock.ts';
const TEXT = 'sheets-addon/server/apply/google-text.ts';
const CELLS = 'sheets-addon/server/apply/write-cells.ts';
const TABS = 'sheets-addon/server/apply/write-tab.ts';
const TYPED = 'tests/hosts/google/typed-text.ts';

/** Asked by the script itself. */
export const PROBED: readonly [Assumption, ...Assumption[]] = [
  assumption('place', 'The spreadsheet has the locale Canada (French) and the time zone Paris, which the answers below are for.', 'Le classeur a pour paramètres régionaux Canada (français) et pour fuseau Paris, dont dépendent les réponses suivantes.', 'tests/hosts/checklists/probe-google.js'),
  assumption('time-alone', 'A time alone is an instant of 30 December 1899 by the place’s own mean time, and formatDate reads it by the same.', 'Une heure seule est un instant du 30 décembre 1899 à l’heure moyenne du lieu, et formatDate la lit de même.', CLOCK),
  assumption('clock-changes', 'An hour skipped in spring is read one hour later; an hour that comes twice is its first one.', 'Une heure sautée au printemps est lue une heure plus tard; une heure qui revient deux fois est la première.', CLOCK),
  assumption('duration-cells', 'A cell that counts hours comes as a date.', 'Une cellule de durée est lue comme une date.', 'sheets-addon/server/sheet-cells.ts'),
  assumption('day-month-order', '“12/3” has its day first, as the locale says; in a spreadsheet of the United States or English Canada, its month.', '« 12/3 » commence par le jour, selon les paramètres régionaux; par le mois aux États-Unis et au Canada anglais.', TEXT, TYPED),
  assumption('written-date-format', 'A date written into a plain cell brings the short date of the place, with its time.', 'Une date écrite dans une cellule ordinaire prend le format court du lieu, avec l’heure.', STAND_IN),
  assumption('plain-format', 'A plain cell’s format is 0.###############.', 'Le format d’une cellule ordinaire est 0.###############.', 'sheets-addon/server/number-formats.ts'),
  assumption('sign-makes-formula', 'A text that starts with + or - makes a formula unless it is kept as text.', 'Un texte qui commence par + ou - devient une formule, à moins d’être gardé comme texte.', TEXT),
  assumption('at-name', '“@name” stays text.', '« @nom » reste du texte.', TEXT),
  assumption('leading-apostrophe', 'A leading apostrophe makes text and is not stored.', 'Une apostrophe initiale donne du texte et n’est pas conservée.', TEXT, 'core/edits/written-text.ts'),
  assumption('text-format-keeps', 'A cell of the format @ keeps every text as given, apostrophe and all.', 'Une cellule au format @ garde chaque texte tel quel, apostrophe comprise.', TEXT, CELLS),
  assumption('text-format-number', 'A number written into a cell of the format @ becomes text.', 'Un nombre écrit dans une cellule au format @ devient du texte.', CELLS),
  assumption('rich-text', 'setRichTextValue never reads its text.', 'setRichTextValue n’interprète jamais son texte.', STAND_IN),
  assumption('spaced-digits', '“22 34” is the number 2234.', '« 22 34 » est le nombre 2234.', TEXT, TYPED),
  assumption('french-entries', 'In a French locale 1,5 and VRAI are read, 1.5 is text, TRUE is read as well.', 'Dans un classeur français, 1,5 et VRAI sont lus, 1.5 est du texte et TRUE est lu aussi.', TEXT, TYPED),
  assumption('hidden-rows-written', 'setValues reaches hidden rows, each value in its own row.', 'setValues atteint les lignes masquées, chaque valeur à sa ligne.', CELLS),
  assumption('filter-values', 'getHiddenValues gives what cells show, and rows that show it are hidden.', 'getHiddenValues donne ce qu’affichent les cellules, et les lignes qui l’affichent sont masquées.', 'sheets-addon/server/filtered-rows.ts'),
  assumption('spill-written', 'Writing into a cell that a formula fills breaks the formula; emptying it mends it.', 'Écrire dans une cellule remplie par une formule brise la formule; la vider la répare.', 'sheets-addon/server/apply/spills.ts'),
  assumption('spill-unlisted', 'INDEX of a whole column fills the cells below; a named range and IF over several cells, without ARRAYFORMULA, do not. `DIFFERENT` says where Suivi is too careful, or not careful enough.', 'INDEX sur toute une colonne remplit les cellules au-dessous; une plage nommée et SI sur plusieurs cellules, sans ARRAYFORMULA, non. `DIFFERENT` indique où Suivi est trop prudent, ou pas assez.', 'sheets-addon/server/apply/spills.ts'),
  assumption('group-collapsed', 'isRowHiddenByUser is true for a row of a collapsed group.', 'isRowHiddenByUser est vrai pour une ligne d’un groupe réduit.', 'sheets-addon/server/hidden-rows.ts'),
  assumption('merged-covered', 'A covered cell of a merged block keeps what is written there, unseen.', 'Une cellule couverte d’un bloc fusionné garde, sans le montrer, ce qu’on y écrit.', 'sheets-addon/server/apply/sheet-facts.ts'),
  assumption('warning-protection', 'A protection that only warns stops no script.', 'Une protection avec simple avertissement n’arrête aucun script.', 'sheets-addon/server/apply/find-protection.ts'),
  assumption('range-stays', 'A range keeps its coordinates when rows come in above.', 'Une plage garde ses coordonnées quand des lignes arrivent au-dessus.', CELLS, 'sheets-addon/server/apply/stood-at.ts'),
  assumption('sheet-name-case', 'Tabs’ names are found by capitals, and refused where they differ in capitals alone.', 'Les noms d’onglets se cherchent avec leurs majuscules, et sont refusés s’ils ne diffèrent que par elles.', 'sheets-addon/server/apply/find-tab.ts'),
  assumption('inserted-sheet-active', 'A tab that is inserted comes to the front.', 'Un onglet inséré vient au premier plan.', TABS),
  assumption('deleted-sheet-range', 'A range of a deleted tab throws, in words that Suivi knows (column D of the results).', 'Une plage d’un onglet supprimé lève une erreur, en des mots que Suivi connaît (colonne D des résultats).', 'sheets-addon/wire/fault-words.ts'),
  assumption('grid-end', 'Reading beyond the grid throws, in words that Suivi knows (column D of the results).', 'Lire hors de la grille lève une erreur, en des mots que Suivi connaît (colonne D des résultats).', 'sheets-addon/wire/fault-words.ts', 'sheets-addon/server/apply/places.ts'),
];

/** Asked by the probe's own sidebar. */
export const PROBED_IN_PAGE: readonly [Assumption, ...Assumption[]] = [
  assumption('opening-input', 'A hidden input that the server appends stands in the page, whole, when the script starts.', 'Un champ masqué ajouté par le serveur se trouve dans la page, entier, au démarrage du script.', 'sheets-addon/server/sidebar-page.ts', 'sheets-addon/sidebar/opening.ts'),
  assumption('script-inserted', 'A script element that the page adds runs at once in Google’s frame.', 'Un élément script ajouté par la page s’exécute aussitôt dans le cadre de Google.', 'sheets-addon/sidebar/part-loader.ts'),
  assumption('script-error-name', 'A failure comes with the name ScriptError and the message of the exception.', 'Un échec arrive avec le nom ScriptError et le message de l’exception.', 'sheets-addon/sidebar/script-fault.ts'),
  assumption('date-returned', 'A Date in an answer fails the call.', 'Une date dans une réponse fait échouer l’appel.', 'sheets-addon/wire/sent-tables.ts'),
  assumption('long-answer', 'An answer of five million characters comes through.', 'Une réponse de cinq millions de caractères arrive entière.', 'sheets-addon/sidebar/read-columns.ts'),
];
