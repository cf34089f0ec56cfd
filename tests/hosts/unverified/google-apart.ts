/** What Suivi leans on in Google Sheets that a quarter of an hour alone at one computer does not show. */
import { assumption } from './checklist.ts';
import type { Step } from './checklist.ts';

export const GOOGLE_APART: readonly Step[] = [
  {
    id: 'colleague', chapter: 'apart', minutes: 4,
    todo: {
      en: 'With a colleague whose account is in French and who may edit: protect the column {status} so that only you may edit it (Data, Protect sheets and ranges), and let them mark a row. Then they edit a date while your sidebar is open.',
      fr: 'Avec une personne qui peut modifier le classeur et dont le compte est en français : réservez-vous la modification de la colonne {status} (Données, Protéger des feuilles et des plages), puis faites-lui marquer une ligne. Ensuite, elle change une date pendant que votre panneau est ouvert.',
    },
    seen: {
      en: 'Their mark is refused in French, with the reason: protected. Your list follows their edit within 15 s.',
      fr: 'Son marquage est refusé en français, avec la raison : protégé. Votre liste suit sa saisie en 15 s.',
    },
    confirms: [
      assumption('french-errors', 'Google’s French error words are among those that Suivi knows.', 'Les mots français des erreurs de Google sont parmi ceux que Suivi connaît.', 'sheets-addon/wire/fault-words.ts', 'tests/hosts/google/faults.ts'),
      assumption('on-edit-others', 'onEdit runs for colleagues’ edits, in mode LIMITED, and not for a script’s own.', 'onEdit s’exécute pour les saisies des autres, en mode LIMITED, et non pour celles d’un script.', 'sheets-addon/server/changes.ts'),
    ],
  },
  {
    id: 'both-at-once', chapter: 'apart', minutes: 2,
    todo: { en: 'Both press the marking button at the same moment, for different rows; then once more while one of you inserts a row above.', fr: 'Cliquez en même temps, à deux, sur le bouton qui marque, pour des lignes différentes; puis encore une fois pendant qu’une ligne est insérée plus haut.' },
    seen: { en: 'Both marks stand in the right rows, or one of you is told that another action of Suivi is under way.', fr: 'Les deux marquages sont aux bonnes lignes, ou l’une des deux personnes apprend qu’une autre action de Suivi est en cours.' },
    confirms: [assumption('document-lock', 'getDocumentLock keeps two people’s runs apart, and waits as long as it is told.', 'getDocumentLock sépare les exécutions de deux personnes et attend le temps indiqué.', 'sheets-addon/server/apply/apply-edits.ts')],
  },
  {
    id: 'installed-add-on', chapter: 'apart', minutes: 5,
    todo: {
      en: 'Deploy, Test deployments, Editor add-on (INSTALL.md): try it as *Installed and disabled*, then as *Installed and enabled*. Also on a spreadsheet that you may only view.',
      fr: 'Déployer, Tester les déploiements, Module complémentaire de l’éditeur (INSTALL.md) : essayez l’état installé et désactivé, puis installé et activé. Faites-le aussi dans un classeur que vous pouvez seulement consulter.',
    },
    seen: {
      en: 'In both states the menu comes in the language of the account, and opening asks for permission once. Where you may only view, nothing is written and a sentence says so.',
      fr: 'Dans les deux états, le menu arrive dans la langue du compte, et l’ouverture demande une fois l’autorisation. En consultation seule, rien n’est écrit et une phrase le dit.',
    },
    confirms: [
      assumption('mode-none', 'In mode NONE the menu and the account’s language work; everything else throws.', 'En mode NONE, le menu et la langue du compte fonctionnent; tout le reste lève une erreur.', 'sheets-addon/server/menu.ts', 'sheets-addon/server/code.ts'),
      assumption('viewer-writes', 'Where the person may only view, canEdit is false or writing throws in words that Suivi knows, and nothing is written.', 'En consultation seule, canEdit est faux ou l’écriture lève une erreur en des mots que Suivi connaît, et rien n’est écrit.', 'sheets-addon/server/apply/sheet-facts.ts', 'sheets-addon/wire/fault-words.ts'),
    ],
  },
  {
    id: 'google-table', chapter: 'apart', minutes: 3,
    todo: {
      en: 'In a copy of the demo choose Format, Convert to table; make the date a *Date* column and {status} a *Dropdown* one. Press {again}, mark three rows and undo it; then delete {status} and {tracking}, and press {addColumn}.',
      fr: 'Dans une copie de la démonstration, choisissez Format, Convertir en tableau; donnez à la date le type *Date* et à {status} le type *Menu déroulant*. Choisissez {again}, marquez trois lignes et annulez; supprimez ensuite {status} et {tracking}, puis choisissez {addColumn}.',
    },
    seen: {
      en: 'The findings are the same as before. Each mark is written, or refused with a sentence that says why. The new column has its list and its colours. Note whether it belongs to the table, and any words of Google.',
      fr: 'Les constats sont les mêmes qu’avant. Chaque marque est écrite ou refusée par une phrase qui dit pourquoi. La nouvelle colonne a sa liste et ses couleurs. Notez si elle fait partie du tableau, ainsi que tout message de Google.',
    },
    confirms: [
      assumption('typed-columns', 'A typed column of a Google table is read as what it shows, its dropdown as a list; a format or a list that Google refuses there fails in a way that is told.', 'Une colonne typée d’un tableau Google est lue telle qu’elle s’affiche, et son menu déroulant comme une liste; si Google y refuse un format ou une liste, c’est dit.', 'sheets-addon/server/offered-lists.ts', 'sheets-addon/server/apply/write-cells.ts'),
      assumption('table-beside', 'A column may be added beside a Google table, whose own filter getFilter does not tell.', 'Une colonne peut être ajoutée à côté d’un tableau Google, dont getFilter n’indique pas le filtre.', 'sheets-addon/server/apply/write-column.ts', 'sheets-addon/server/apply/find-columns.ts'),
    ],
  },
  {
    id: 'large', chapter: 'apart', minutes: 3,
    todo: { en: 'Copy the calendar’s rows down to about 10,000. Press {again}; filter; select 150 rows and mark them. Note the seconds.', fr: 'Recopiez les lignes du calendrier jusqu’à environ 10 000. Choisissez {again}; filtrez; sélectionnez 150 lignes et marquez-les. Notez les secondes.' },
    seen: { en: 'Checking and marking each take less than 30 s. Progress shows.', fr: 'Vérifier et marquer prennent chacun moins de 30 s. La progression s’affiche.' },
    confirms: [assumption('row-by-row-cost', 'Asking for 200 rows one by one whether they are hidden takes no more than a few seconds.', 'Demander pour 200 lignes, une à une, si elles sont masquées prend au plus quelques secondes.', 'sheets-addon/server/hidden-rows.ts', 'sheets-addon/server/selection.ts')],
  },
  {
    id: 'functions', chapter: 'apart', minutes: 3,
    todo: {
      en: 'In the demo, copy the coverage formula from the team view into an empty cell; then `=GAPS` with the same ranges, and `=TEXTLENGTH("Minitel","a")`. Type `=NA()` into a cell of the absences and take it away.',
      fr: 'Dans la démonstration, copiez la formule de couverture de la vue de l’équipe dans une cellule vide; puis `=GAPS` sur les mêmes plages, et `=TEXTLENGTH("Minitel";"a")`. Écrivez `=NA()` dans une cellule des absences, puis retirez-le.',
    },
    seen: {
      en: 'The share is that of the sidebar, the gaps spill under their headings, and pointing at an error shows its sentence. While typing, each argument is explained in both languages. The share follows each change.',
      fr: 'La part est celle du panneau, les lacunes se répandent sous leurs titres, et pointer une erreur montre sa phrase. Pendant la saisie, chaque argument est expliqué dans les deux langues. La part suit chaque changement.',
    },
    confirms: [
      assumption('functions-help', 'The comments above the functions become their help, a parameter in brackets one that may be left out.', 'Les commentaires au-dessus des fonctions deviennent leur aide, un paramètre entre crochets étant facultatif.', 'core/functions/sheets-stubs.ts'),
      assumption('functions-values', 'A formula passes a range as getValues has it: dates as instants of the spreadsheet’s zone, empty cells as empty texts, errors by their English names.', 'Une formule transmet une plage comme getValues : les dates en instants du fuseau du classeur, les cellules vides en textes vides, les erreurs par leur nom anglais.', 'sheets-addon/server/custom-functions.ts', 'sheets-addon/server/sheet-cells.ts'),
      assumption('functions-zone', 'In a formula the script may ask for the spreadsheet’s zone and format dates, without having been allowed anything.', 'Dans une formule, le script peut demander le fuseau du classeur et formater des dates, sans avoir reçu d’autorisation.', 'sheets-addon/server/custom-functions.ts'),
    ],
  },
  {
    id: 'absence-file', chapter: 'apart', minutes: 1,
    todo: {
      en: 'In the demo, under Team, press the button that imports absences and choose a calendar exported from Google or Outlook.',
      fr: 'Dans la démonstration, sous Équipe, choisissez le bouton qui importe des absences, puis un calendrier exporté de Google ou d’Outlook.',
    },
    seen: {
      en: 'The system’s own window to choose a file opens; then the pane says what the file holds.',
      fr: 'La fenêtre habituelle de choix d’un fichier s’ouvre; le volet dit ensuite ce que le fichier contient.',
    },
    confirms: [assumption('file-chosen', 'A sidebar’s sandboxed page may ask for a file and read it.', 'La page isolée d’un panneau peut demander un fichier et le lire.', 'core/pane/components/team/import-absences.tsx', 'core/pane/absence-file.ts')],
  },
  {
    id: 'report', chapter: 'apart', minutes: 4,
    todo: {
      en: 'In the demo make the report of the week. Look at it, click two of its links, and print it on paper or into a PDF. Then freeze column A of the report, filter one of its tables, make it again; add a chart of your own to it and make it once more.',
      fr: 'Dans la démonstration, faites le rapport de la semaine. Regardez-le, cliquez sur deux de ses liens et imprimez-le, sur papier ou en PDF. Figez ensuite la colonne A du rapport, filtrez un de ses tableaux et refaites-le; ajoutez-y un graphique à vous et refaites-le encore.',
    },
    seen: {
      en: 'Headings and tables stand out, nothing is cut off, numbers and dates read as in the sidebar. Charts lie where room was left for them, with two colours, a legend and the title of their axis. Links lead to the posts. The second report looks like the first; the third is not made in its place, and your chart is still there. Note what the printing dialogue had to be told.',
      fr: 'Les titres et les tableaux ressortent, rien n’est coupé, les nombres et les dates se lisent comme dans le panneau. Les graphiques occupent la place prévue, avec leurs deux couleurs, une légende et le titre de leur axe. Les liens mènent aux publications. Le deuxième rapport ressemble au premier; le troisième ne le remplace pas, et votre graphique est toujours là. Notez ce qu’il a fallu dire à la fenêtre d’impression.',
    },
    confirms: [
      assumption('rich-links', 'A text links to a place as #gid=7&range=B2, and a value that is set later has no link any more.', 'Un texte mène à un endroit du classeur par #gid=7&range=B2, et une valeur mise plus tard n’a plus de lien.', 'sheets-addon/server/apply/write-links.ts', 'sheets-addon/server/apply/write-tab.ts'),
      assumption('rich-looks', 'A linked text has the looks of its own text style.', 'Un texte avec lien a l’apparence que lui donne son propre style.', 'sheets-addon/server/apply/write-links.ts'),
      assumption('looks-by-null', 'A null among looks gives a cell its plain look.', 'Un null parmi des mises en forme rend à la cellule son apparence ordinaire.', 'sheets-addon/server/apply/write-page.ts'),
      assumption('clear-formats', 'Sheet.clearFormats takes colours by condition away as well, and leaves number formats and merged cells; Range.clearFormat leaves what you type below a report as it looks.', 'Sheet.clearFormats retire aussi les couleurs conditionnelles et laisse les formats de nombre et les cellules fusionnées; Range.clearFormat laisse son apparence à ce que vous écrivez sous un rapport.', 'sheets-addon/server/apply/write-page.ts'),
      assumption('format-of-nothing', 'Right of a report’s title nothing shows, on screen or on paper, though the cell holds the mark.', 'À droite du titre d’un rapport, rien ne s’affiche à l’écran ni sur papier, bien que la cellule porte la marque.', 'core/report/sheet/looks.ts'),
      assumption('merged-with-frozen', 'Cells are merged across where no column is frozen.', 'Des cellules d’une ligne se fusionnent là où aucune colonne n’est figée.', 'sheets-addon/server/apply/write-page.ts'),
      assumption('row-heights', 'Rows get heights that a wrapped text may exceed, and their own ones back.', 'Les lignes reçoivent une hauteur qu’un texte renvoyé à la ligne peut dépasser, puis retrouvent la leur.', 'sheets-addon/server/apply/write-page.ts'),
      assumption('chart-columns', 'Columns added one by one make a chart: categories first, then a series each, headings as names.', 'Des colonnes ajoutées une à une font un graphique : d’abord les catégories, puis une série chacune, les titres comme noms.', 'sheets-addon/server/apply/write-charts.ts'),
      assumption('chart-options', 'The options of charts are called as recorded macros call them, and sizes are pixels.', 'Les options des graphiques portent les noms que leur donnent les macros enregistrées, et les tailles sont en pixels.', 'sheets-addon/server/apply/write-charts.ts'),
      assumption('page-unsaid', 'How a tab prints can’t be said by a script.', 'Un script ne peut pas dire comment une feuille s’imprime.', 'sheets-addon/server/apply/write-page.ts'),
    ],
  },
  {
    id: 'export-ways', chapter: 'apart', minutes: 2,
    todo: {
      en: 'Beside {weekReport} open the menu and choose {export}. For the calendar press {save}, then {copy}, and paste into an e-mail. For Buffer press {intoTab}. In Chrome, Firefox and Safari.',
      fr: 'À côté de {weekReport}, ouvrez le menu et choisissez {export}. Pour l’agenda, appuyez sur {save}, puis sur {copy}, et collez dans un courriel. Pour Buffer, appuyez sur {intoTab}. Dans Chrome, Firefox et Safari.',
    },
    seen: {
      en: 'At least one of the three ways works everywhere, the tab always. Note where the download or the clipboard does nothing: then the pane says what else to do.',
      fr: 'Au moins une des trois façons fonctionne partout, l’onglet toujours. Notez où le téléchargement ou le presse-papiers ne fait rien : le volet dit alors quoi faire d’autre.',
    },
    confirms: [
      assumption('blob-download', 'A link with a name to save under and a file made in the pane saves it where the host lets frames save, and does nothing elsewhere.', 'Un lien qui nomme un fichier fait dans le volet l’enregistre là où l’hôte le permet à ses cadres, et ne fait rien ailleurs.', 'core/pane/save-file.ts'),
      assumption('clipboard-from-frame', 'Where the clipboard is kept from the pane, writing to it is refused and not merely left undone.', 'Là où le presse-papiers est interdit au volet, l’écriture est refusée, et non simplement ignorée.', 'core/pane/copy-text.ts'),
      assumption('clipboard-promise', 'A press may copy a text that comes some seconds later, once the calendar has been read; where it may not, the text stands there, selected.', 'Une pression peut copier un texte qui vient quelques secondes plus tard, une fois le calendrier lu; là où elle ne le peut pas, le texte est là, sélectionné.', 'core/pane/copy-text.ts'),
    ],
  },
];
