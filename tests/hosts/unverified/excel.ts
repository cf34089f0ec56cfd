/** What Suivi leans on in Excel without having seen it there, and the walk that shows it. */
import { assumption } from './checklist.ts';
import type { Checklist, Step } from './checklist.ts';
import { EXCEL_APART } from './excel-apart.ts';

const WALK: readonly Step[] = [
  {
    id: 'add-in', chapter: 'install', minutes: 2,
    todo: {
      en: 'Add the add-in with `manifest.xml` (README, “Put it into Excel”) and open `demo.en.xlsx`. Look at the Home tab.',
      fr: 'Ajoutez le complément avec `manifest.xml` (README, « Installer dans Excel ») et ouvrez `demo.fr.xlsx`. Regardez l’onglet Accueil.',
    },
    seen: {
      en: 'A *Suivi* button and a {mark} menu with seven states, each with its icon, in the language of Excel. No warning about the file.',
      fr: 'Un bouton *Suivi* et un menu {mark} de sept états, chacun avec son icône, dans la langue d’Excel. Aucun avertissement sur le fichier.',
    },
    confirms: [
      assumption('manifest-taken', 'Excel takes the manifest: a button and a menu on the Home tab, each item opening the pane on an address of its own.', 'Excel accepte le manifeste : un bouton et un menu dans l’onglet Accueil, chaque commande ouvrant le volet à sa propre adresse.', 'manifests/excel-manifest.ts', 'manifests/ribbon.ts'),
      assumption('demo-opens', 'The workbook that the tests write opens without repair.', 'Le classeur écrit par les tests s’ouvre sans réparation.', 'tests/hosts/book/save-book.ts'),
    ],
  },
  {
    id: 'pane', chapter: 'open', minutes: 1,
    todo: { en: 'Press *Suivi*. Time it.', fr: 'Cliquez sur *Suivi*. Chronométrez.' },
    seen: {
      en: 'Within 5 s the pane shows {week} in the language of Excel, in the light or dark of Excel’s theme, with nothing cut off at its usual width.',
      fr: 'En 5 s, le volet affiche {week} dans la langue d’Excel, clair ou sombre comme le thème d’Excel, sans rien de coupé à sa largeur habituelle.',
    },
    confirms: [
      assumption('office-ready', 'Office.onReady answers, and displayLanguage is the interface’s language.', 'Office.onReady répond, et displayLanguage donne la langue de l’interface.', 'excel-addin/taskpane/taskpane.ts'),
      assumption('theme-told', 'officeTheme gives the colours of Excel’s theme.', 'officeTheme donne les couleurs du thème d’Excel.', 'excel-addin/taskpane/office-theme.ts'),
      assumption('large-ranges', 'getUsedRangeOrNullObject works on a block of whole columns, and a date function asked through workbook.functions tells the date system, without a trace in the sheet or in undo.', 'getUsedRangeOrNullObject fonctionne sur des colonnes entières, et workbook.functions.date révèle le système de dates, sans trace dans la feuille ni dans l’historique d’annulation.', 'excel-addin/host/read-outline.ts', 'excel-addin/host/find-tables.ts'),
    ],
  },
  {
    id: 'findings', chapter: 'check', minutes: 1,
    todo: {
      en: 'Press {findings}, then go through ten findings with the down arrow. Compare their number with `npm run -s suivi -- check FOLDER/demo.en.xlsx`, run the same day.',
      fr: 'Cliquez sur {findings}, puis parcourez dix constats avec la flèche vers le bas. Comparez leur nombre avec `npm run -s suivi -- check DOSSIER/demo.fr.xlsx --lang fr`, le même jour.',
    },
    seen: { en: 'The same number. The grid goes to each cell, and the arrows stay with the pane.', fr: 'Le même nombre. La grille va à chaque cellule, et les flèches restent au volet.' },
    confirms: [
      assumption('same-findings', 'values, numberFormat and errors come as in the stand-in: numbers for dates, whatever the region.', 'values, numberFormat et les erreurs arrivent comme dans le remplaçant : des nombres pour les dates, quelle que soit la région.', 'excel-addin/host/cell-from-excel.ts', 'excel-addin/host/read-columns.ts'),
      assumption('select-keeps-focus', 'Range.select shows the cell and leaves the keyboard with the pane.', 'Range.select montre la cellule et laisse le clavier au volet.', 'excel-addin/host/excel-workbook.ts'),
    ],
  },
  {
    id: 'events', chapter: 'check', minutes: 1,
    todo: {
      en: 'Empty a date in the calendar, wait, press Ctrl+Z. Then begin to type in a cell and, without Enter, press {again} in the pane; after 3 s press Esc in the cell.',
      fr: 'Videz une date du calendrier, attendez, faites Ctrl+Z. Puis commencez à écrire dans une cellule et, sans Entrée, choisissez {again} dans le volet; après 3 s, faites Échap dans la cellule.',
    },
    seen: {
      en: 'A finding comes, then goes, by itself. During typing the pane waits; after Esc it finishes without a message.',
      fr: 'Un constat apparaît puis disparaît, tout seul. Pendant la saisie, le volet attend; après Échap, il termine sans message.',
    },
    confirms: [
      assumption('change-events', 'worksheets.onChanged tells of a person’s edits and of undo.', 'worksheets.onChanged signale les saisies et les annulations.', 'excel-addin/host/watch-changes.ts'),
      assumption('edit-mode', 'A call during cell editing fails with InvalidOperationInCellEditMode, or waits, and works once it ends.', 'Un appel pendant la saisie échoue avec InvalidOperationInCellEditMode, ou attend, et réussit ensuite.', 'excel-addin/host/excel-run.ts'),
    ],
  },
  {
    id: 'mark-filtered', chapter: 'mark', minutes: 2,
    todo: {
      en: 'Filter Channel to *Facebook*. Select three visible future rows that are approved, or one by one with Ctrl. On Home choose {mark}, {scheduled}. Press the button at the foot of the pane, then clear the filter.',
      fr: 'Filtrez Canal sur *Facebook*. Sélectionnez trois lignes visibles, à venir et approuvées, au besoin une à une avec Ctrl. Dans Accueil, choisissez {mark}, {scheduled}. Cliquez sur le bouton au bas du volet, puis effacez le filtre.',
    },
    seen: {
      en: 'The pane opens on that state, for the visible rows only, and follows when you select others. Only those rows have changed: no row in between.',
      fr: 'Le volet s’ouvre sur cet état, pour les seules lignes visibles, et suit si vous en sélectionnez d’autres. Seules ces lignes ont changé, aucune entre elles.',
    },
    confirms: [
      assumption('selected-areas', 'getSelectedRanges gives areas picked with Ctrl; getRowProperties tells what a filter hides.', 'getSelectedRanges donne les zones choisies avec Ctrl; getRowProperties dit ce qu’un filtre masque.', 'excel-addin/host/selected-rows.ts'),
      assumption('selection-events', 'workbook.onSelectionChanged tells of every selection, on whichever tab.', 'workbook.onSelectionChanged signale chaque sélection, quel que soit l’onglet.', 'excel-addin/host/watch-selection.ts'),
      assumption('written-in-filter', 'Values written row by row in a filtered sheet stay in their rows.', 'Des valeurs écrites ligne par ligne dans une feuille filtrée restent à leur ligne.', 'excel-addin/host/write-cells.ts', 'excel-addin/host/find-targets.ts'),
      assumption('order-in-batch', 'What a batch loads before it writes is told as it was before.', 'Ce qu’un lot lit avant d’écrire est donné tel qu’il était avant.', 'excel-addin/host/write-batch.ts'),
    ],
  },
  {
    id: 'mark-twice', chapter: 'mark', minutes: 0.5,
    todo: {
      en: 'In the pane choose another state, then choose {mark}, {scheduled} on Home once more.',
      fr: 'Dans le volet, choisissez un autre état, puis de nouveau {mark}, {scheduled} dans Accueil.',
    },
    seen: { en: 'The pane is back on that state. If it is not: ✗.', fr: 'Le volet revient à cet état. Sinon : ✗.' },
    confirms: [assumption('same-command-twice', 'Excel loads the pane’s page anew when the same command is chosen twice.', 'Excel recharge la page du volet quand la même commande est choisie deux fois.', 'core/pane/initial-action.ts', 'manifests/ribbon.ts')],
  },
  {
    id: 'hostile-text', chapter: 'mark', minutes: 1,
    todo: {
      en: 'Press {ignore} on any finding and give the reason `=1+1`. Unhide the tab *Suivi* (right-click on a tab) and look for the reason.',
      fr: 'Choisissez {ignore} pour un constat, avec la raison `=1+1`. Affichez l’onglet *Suivi* (clic droit sur un onglet) et cherchez la raison.',
    },
    seen: {
      en: 'The reason stands there as the text =1+1, not 2, and without an apostrophe in the cell. The pane shows it the same way.',
      fr: 'La raison y figure comme texte, =1+1, et non 2, sans apostrophe dans la cellule. Le volet l’affiche de même.',
    },
    confirms: [assumption('apostrophe-text', 'A leading apostrophe in values makes text, is not shown, and is not read back.', 'Une apostrophe initiale dans values donne du texte, ne s’affiche pas et n’est pas relue.', 'core/edits/written-text.ts', 'excel-addin/host/write-cells.ts')],
  },
  {
    id: 'undo', chapter: 'undo', minutes: 1,
    todo: { en: 'Mark one row again, press {undoMark} in the pane. Then press Ctrl+Z twice in the grid.', fr: 'Marquez encore une ligne, puis cliquez sur {undoMark} dans le volet. Ensuite, faites deux fois Ctrl+Z dans la grille.' },
    seen: {
      en: 'The row is as before. Ctrl+Z still undoes something: what you typed earlier is not out of reach.',
      fr: 'La ligne est comme avant. Ctrl+Z annule encore quelque chose : vos saisies précédentes restent annulables.',
    },
    confirms: [assumption('undo-kept', 'Neither looking (getMergedAreasOrNullObject, getRowProperties) nor writing clears Excel’s list of what can be undone.', 'Ni la lecture (getMergedAreasOrNullObject, getRowProperties) ni l’écriture ne vident l’historique d’annulation d’Excel.', 'excel-addin/host/find-targets.ts', 'excel-addin/host/find-columns.ts')],
  },
  {
    id: 'column', chapter: 'column', minutes: 1.5,
    todo: {
      en: 'Delete the columns {status} and {tracking}, press {again}, then in {week} press {addColumn}.',
      fr: 'Supprimez les colonnes {status} et {tracking}, choisissez {again}, puis, dans {week}, {addColumn}.',
    },
    seen: {
      en: '{tracking} stands right of the last column, with a list in its cells and the filter’s button in its heading. Choose two states from the list: each has its colour. A word of your own is let in; `Scheduled (Buffer)` has the colour of scheduled.',
      fr: '{tracking} se trouve à droite de la dernière colonne, avec une liste dans ses cellules et le bouton du filtre dans l’en-tête. Choisissez deux états dans la liste : chacun a sa couleur. Un mot à vous est accepté; `Programmé (Buffer)` a la couleur de programmé.',
    },
    confirms: [
      assumption('looks-loaded', 'conditionalFormats loads with items/cellValueOrNullObject and textComparisonOrNullObject at once.', 'conditionalFormats se charge avec items/cellValueOrNullObject et textComparisonOrNullObject en même temps.', 'excel-addin/host/find-look.ts'),
      assumption('colour-rules', 'Rules “equal to” and “begins with” take their colours in the batch that adds them; the last one added goes first.', 'Les règles « égal à » et « commence par » reçoivent leurs couleurs dans le lot qui les ajoute; la dernière ajoutée passe en premier.', 'excel-addin/host/write-column.ts'),
      assumption('filter-widened', 'autoFilter.apply over a wider range widens the filter without another being made.', 'autoFilter.apply sur une plage plus large élargit le filtre au lieu d’en créer un autre.', 'excel-addin/host/write-column.ts'),
      assumption('lenient-list', 'A list with its alert switched off lets other words in.', 'Une liste dont l’alerte est désactivée accepte d’autres mots.', 'excel-addin/host/write-column.ts', 'excel-addin/host/find-lists.ts'),
    ],
  },
  {
    id: 'ids', chapter: 'identifiers', minutes: 1.5,
    todo: {
      en: 'Copy a future row and insert the copy below it. Select both, press {mark}, {scheduled}; in the pane press {addIds}. Then sort the calendar by Channel with the filter’s button, and mark one row.',
      fr: 'Copiez une ligne à venir et insérez la copie au-dessous. Sélectionnez les deux, choisissez {mark}, {scheduled}; dans le volet, {addIds}. Triez ensuite le calendrier par canal avec le bouton du filtre, puis marquez une ligne.',
    },
    seen: {
      en: 'The two rows are refused before, with a reason. A hidden column “Suivi ID” has come in last. After sorting, the row that you chose is the one marked.',
      fr: 'Avant, les deux lignes sont refusées, avec une raison. Une colonne masquée « Suivi ID » est venue à la fin. Après le tri, c’est bien la ligne choisie qui est marquée.',
    },
    confirms: [assumption('hidden-column-sorted', 'columnHidden on a part of a column hides all of it, and sorting by the filter takes the hidden column along.', 'columnHidden sur une partie de colonne masque toute la colonne, et le tri du filtre emporte la colonne masquée.', 'excel-addin/host/write-column.ts', 'core/jobs/add-row-ids.ts')],
  },
  {
    id: 'settings-tab', chapter: 'settings', minutes: 1,
    todo: {
      en: 'Open a new empty workbook, open Suivi there, press the button that creates a calendar. Then delete that tab and create it again.',
      fr: 'Ouvrez un nouveau classeur vide, ouvrez-y Suivi et cliquez sur le bouton qui crée un calendrier. Supprimez ensuite cet onglet et recréez-le.',
    },
    seen: {
      en: 'One tab with headings, lists, a filter and frozen headings comes to the front, both times. In the demo, the tab *Suivi* came hidden and your own tab stayed in front.',
      fr: 'Un seul onglet, avec en-têtes figés, listes et filtre, vient au premier plan, les deux fois. Dans la démonstration, l’onglet *Suivi* est venu masqué et le vôtre est resté devant.',
    },
    confirms: [
      assumption('tab-in-one-batch', 'A tab is added, filled, given looks, hidden or brought to the front in one batch.', 'Un onglet est ajouté, rempli, mis en forme, masqué ou mis au premier plan en un seul lot.', 'excel-addin/host/write-tab.ts'),
      assumption('one-format-for-all', 'numberFormat takes one format for a whole range.', 'numberFormat accepte un seul format pour toute une plage.', 'excel-addin/host/write-tab.ts'),
    ],
  },
  {
    id: 'language', chapter: 'language', minutes: 0.5,
    todo: { en: 'In {more} choose the other language. Close the pane and open it again.', fr: 'Dans {more}, choisissez l’autre langue. Fermez le volet et rouvrez-le.' },
    seen: { en: 'Everything in the pane is in that language, also after opening it again.', fr: 'Tout le volet est dans cette langue, aussi après la réouverture.' },
    confirms: [assumption('pane-storage', 'The pane’s localStorage is kept between openings.', 'Le localStorage du volet est conservé d’une ouverture à l’autre.', 'excel-addin/taskpane/local-preferences.ts')],
  },
  {
    id: 'protected', chapter: 'close', minutes: 1,
    todo: {
      en: 'Protect the calendar (Review, Protect Sheet, no password). Try to mark a row. Save, close and open the workbook, without opening Suivi.',
      fr: 'Protégez le calendrier (Révision, Protéger la feuille, sans mot de passe). Essayez de marquer une ligne. Enregistrez, fermez et rouvrez le classeur sans ouvrir Suivi.',
    },
    seen: {
      en: 'Nothing is written, and a sentence says that the tab is protected. The colours, the list and the hidden column are in the saved file.',
      fr: 'Rien n’est écrit, et une phrase dit que l’onglet est protégé. Les couleurs, la liste et la colonne masquée sont dans le fichier enregistré.',
    },
    confirms: [assumption('protection-told', 'protection.protected and format/protection/locked say so before anything is tried; locked and hasSpill are null where cells differ.', 'protection.protected et format/protection/locked le disent avant tout essai; locked et hasSpill valent null quand les cellules diffèrent.', 'excel-addin/host/find-targets.ts')],
  },
];

export const EXCEL: Checklist = {
  host: 'excel',
  title: { en: 'Checklist for a real Excel', fr: 'Liste de contrôle pour un vrai Excel' },
  heads: [
    { en: 'Excel: version and build (File, Account), or Excel on the web with its browser', fr: 'Excel : version et build (Fichier, Compte), ou Excel pour le web et son navigateur' },
    { en: 'System, and its region and time zone', fr: 'Système, avec sa région et son fuseau horaire' },
    { en: 'Language of Excel', fr: 'Langue d’Excel' },
  ],
  before: [
    { en: 'Build and serve the add-in: README, “Put it into Excel”.', fr: 'Préparez et servez le complément : README, « Installer dans Excel ».' },
    { en: '`npm run demo -- --out FOLDER` writes `demo.en.xlsx` and `demo.fr.xlsx` for today. Work on a copy, on OneDrive if the check is of Excel on the web.', fr: '`npm run demo -- --out DOSSIER` écrit `demo.fr.xlsx` et `demo.en.xlsx` pour aujourd’hui. Travaillez sur une copie, dans OneDrive s’il s’agit d’Excel pour le web.' },
    { en: 'Once for each Excel that counts: Windows, Mac, the web.', fr: 'Une fois pour chaque Excel qui compte : Windows, Mac, Web.' },
  ],
  steps: [...WALK, ...EXCEL_APART],
};
