/** What Suivi leans on in Excel that a quarter of an hour alone at one computer does not show. */
import { assumption } from './checklist.ts';
import type { Step } from './checklist.ts';

export const EXCEL_APART: readonly Step[] = [
  {
    id: 'excel-table', chapter: 'apart', minutes: 2,
    todo: {
      en: 'In a copy of the demo select the calendar, press Ctrl+T, delete {status} and {tracking}, and press {addColumn}.',
      fr: 'Dans une copie de la démonstration, sélectionnez le calendrier, faites Ctrl+T, supprimez {status} et {tracking}, puis choisissez {addColumn}.',
    },
    seen: { en: 'The new column belongs to the table: its stripes and its filter button reach over it.', fr: 'La nouvelle colonne fait partie du tableau : ses bandes et son bouton de filtre s’y étendent.' },
    confirms: [assumption('table-resized', 'Table.resize takes in a column that has a heading already, and changes no cell.', 'Table.resize intègre une colonne qui a déjà son en-tête, sans changer aucune cellule.', 'excel-addin/host/write-column.ts')],
  },
  {
    id: 'read-only', chapter: 'apart', minutes: 1,
    todo: { en: 'Open the demo from an e-mail in Protected View, or on the web in *Viewing* mode, and open Suivi.', fr: 'Ouvrez la démonstration depuis un courriel en mode protégé, ou sur le Web en mode *Affichage*, puis ouvrez Suivi.' },
    seen: {
      en: 'Either the findings show and the buttons that write say why they can’t, or Excel opens no add-in there. No message in English from Excel itself.',
      fr: 'Soit les constats s’affichent et les boutons qui écrivent disent pourquoi ils ne le peuvent pas, soit Excel n’ouvre là aucun complément. Aucun message d’erreur brut d’Excel.',
    },
    confirms: [
      assumption('read-only-told', 'workbook.readOnly is true where nothing may be changed, and reading works.', 'workbook.readOnly est vrai quand rien ne peut être changé, et la lecture fonctionne.', 'excel-addin/host/read-outline.ts', 'excel-addin/host/look-before.ts'),
      assumption('error-codes', 'Excel’s refusals carry the codes that Suivi knows, such as AccessDenied.', 'Les refus d’Excel portent les codes que Suivi connaît, comme AccessDenied.', 'excel-addin/host/office-fault.ts'),
    ],
  },
  {
    id: 'two-people', chapter: 'apart', minutes: 4,
    todo: {
      en: 'With a colleague in the same workbook: they insert a row above while you have the preview of a mark open; you mark. Then both press {addColumn} at the same moment in a copy without states.',
      fr: 'Avec une personne dans le même classeur : elle insère une ligne plus haut pendant que votre aperçu est ouvert; vous marquez. Ensuite, dans une copie sans états, choisissez {addColumn} en même temps que l’autre personne.',
    },
    seen: {
      en: 'The right row is marked. There is one tracking column with each colour once; the colleague’s edits show in your pane by themselves.',
      fr: 'La bonne ligne est marquée. Il y a une seule colonne de suivi et chaque couleur n’y figure qu’une fois; les saisies de l’autre personne apparaissent d’elles-mêmes dans votre volet.',
    },
    confirms: [
      assumption('colours-dropped', 'A conditional format that was just added can be deleted by the object that added it.', 'Une mise en forme conditionnelle qui vient d’être ajoutée peut être supprimée par l’objet qui l’a ajoutée.', 'excel-addin/host/write-batch.ts'),
      assumption('remote-events', 'onChanged tells of colleagues’ edits as well.', 'onChanged signale aussi les saisies des autres.', 'excel-addin/host/watch-changes.ts'),
    ],
  },
  {
    id: 'large', chapter: 'apart', minutes: 3,
    todo: { en: 'Copy the calendar’s rows down until there are about 50,000, and press {again}. On the web as well.', fr: 'Recopiez les lignes du calendrier jusqu’à environ 50 000, puis choisissez {again}. Aussi sur le Web.' },
    seen: { en: 'Progress is shown in percent and can be cancelled; the findings come. No message that the tab is too large.', fr: 'La progression s’affiche en pourcentage et peut être annulée; les constats arrivent. Aucun message disant que l’onglet est trop grand.' },
    confirms: [assumption('answer-size', 'Answers of up to about 3.5 MB and 400,000 cells come back, and what is refused carries one of the codes for “too large”.', 'Des réponses d’environ 3,5 Mo et 400 000 cellules reviennent, et un refus porte un des codes de « trop grand ».', 'excel-addin/host/read-plan.ts', 'excel-addin/host/office-fault.ts')],
  },
  {
    id: 'merged-and-chart', chapter: 'apart', minutes: 2,
    todo: {
      en: 'Merge a tracking cell with the one below and mark both rows. Then insert a chart, keep it selected and press {mark}, {scheduled}.',
      fr: 'Fusionnez une cellule de suivi avec celle du dessous et marquez les deux lignes. Insérez ensuite un graphique, laissez-le sélectionné et choisissez {mark}, {scheduled}.',
    },
    seen: { en: 'The covered row is refused: merged. With the chart, the pane asks to select rows.', fr: 'La ligne couverte est refusée : cellule fusionnée. Avec le graphique, le volet demande de sélectionner des lignes.' },
    confirms: [
      assumption('merged-told', 'getMergedAreasOrNullObject tells a block also where only a part of it lies in the range.', 'getMergedAreasOrNullObject signale un bloc même si une partie seulement se trouve dans la plage.', 'excel-addin/host/find-targets.ts'),
      assumption('no-cell-selected', 'With a chart selected, getActiveCell and getSelectedRanges fail with a code, and do not hang.', 'Quand un graphique est sélectionné, getActiveCell et getSelectedRanges échouent avec un code, sans se figer.', 'excel-addin/host/excel-workbook.ts', 'excel-addin/host/selected-rows.ts'),
    ],
  },
  {
    id: 'functions', chapter: 'apart', minutes: 4,
    todo: {
      en: 'In the demo, copy the coverage formula from the team view into an empty cell; then `=SUIVI.GAPS` with the same ranges, and `=SUIVI.TEXTLENGTH("Minitel","a")`. Empty a cell in the middle of the team, type `=NA()` into another and take it away. Do it in Excel on a desktop and on the web, in English and in French.',
      fr: 'Dans la démonstration, copiez la formule de couverture de la vue de l’équipe dans une cellule vide; puis `=SUIVI.GAPS` sur les mêmes plages, et `=SUIVI.TEXTLENGTH("Minitel";"a")`. Videz une cellule au milieu de l’équipe, écrivez `=NA()` dans une autre, puis retirez-le. Faites-le dans Excel sur un ordinateur et sur le Web, en anglais et en français.',
    },
    seen: {
      en: 'The share is that of the pane, the gaps spill under their headings, and pointing at an error shows its sentence. While typing, the arguments are explained in the language of Excel. The share follows each change within seconds.',
      fr: 'La part est celle du volet, les lacunes se répandent sous leurs titres, et pointer une erreur montre sa phrase. Pendant la saisie, les arguments sont expliqués dans la langue d’Excel. La part suit chaque changement en quelques secondes.',
    },
    confirms: [
      assumption('functions-taken', 'Excel takes the script, the page and the metadata of custom functions by the manifest, the metadata of each language by its overrides.', 'Excel accepte le script, la page et les métadonnées des fonctions par le manifeste, et celles de chaque langue par ses remplacements.', 'manifests/excel-manifest.ts', 'core/functions/excel-metadata.ts'),
      assumption('functions-blanks', 'An empty cell of a range comes as 0 on a desktop and as null on the web, and as an empty text where a text is asked for; what is left out comes as null.', 'Une cellule vide d’une plage arrive comme 0 sur un ordinateur, comme null sur le Web, et comme un texte vide là où un texte est attendu; ce qui est omis arrive comme null.', 'core/functions/range-tab.ts', 'core/functions/invoke.ts'),
      assumption('functions-errors', 'With allowErrorForDataTypeAny an error in a range reaches the function with its code, and #VALUE! and #N/A show the sentence they are given.', 'Avec allowErrorForDataTypeAny, une erreur dans une plage parvient à la fonction avec son code, et #VALEUR! et #N/A montrent la phrase donnée.', 'excel-addin/functions/value-from-excel.ts', 'excel-addin/functions/functions.ts'),
      assumption('functions-engine', 'The engine in which Excel for Windows runs the functions knows what the script is written in.', 'Le moteur dans lequel Excel pour Windows exécute les fonctions connaît ce en quoi le script est écrit.', 'excel-addin/bundle.ts'),
    ],
  },
  {
    id: 'absence-file', chapter: 'apart', minutes: 1,
    todo: {
      en: 'In the demo, under Team, press the button that imports absences and choose a calendar exported from Outlook or Google. In Excel for Mac and on the web as well.',
      fr: 'Dans la démonstration, sous Équipe, choisissez le bouton qui importe des absences, puis un calendrier exporté d’Outlook ou de Google. Aussi dans Excel pour Mac et sur le Web.',
    },
    seen: {
      en: 'The system’s own window to choose a file opens; then the pane says what the file holds.',
      fr: 'La fenêtre habituelle de choix d’un fichier s’ouvre; le volet dit ensuite ce que le fichier contient.',
    },
    confirms: [assumption('file-chosen', 'A page in the task pane may ask for a file and read it, on Windows, on Mac and on the web.', 'Une page du volet peut demander un fichier et le lire, sous Windows, sur Mac et sur le Web.', 'core/pane/components/team/import-absences.tsx', 'core/pane/absence-file.ts')],
  },
  {
    id: 'report-tab', chapter: 'apart', minutes: 4,
    todo: {
      en: 'In the demo, make the report of the week. Click on three of its links, look at the charts, open File, Print. Make the report again, press Ctrl+Z a few times in the calendar. Then write a number into the report, and make it once more. On Windows, on a Mac without a printer and on the web.',
      fr: 'Dans la démonstration, faites le rapport de la semaine. Cliquez sur trois de ses liens, regardez les graphiques, ouvrez Fichier, Imprimer. Refaites le rapport, puis faites quelques fois Ctrl+Z dans le calendrier. Écrivez ensuite un nombre dans le rapport et refaites-le. Sous Windows, sur un Mac sans imprimante et sur le Web.',
    },
    seen: {
      en: 'Links go to their rows and keep their texts. Each chart shows the numbers of its table: target beside or dashed, bounds as thin lines, bars in the order of the table, its legend below. One page wide, the footer and the page’s number at its foot. The second report stands in the place of the first, with nothing of it left behind. With the number in it, Suivi asks first.',
      fr: 'Les liens mènent à leurs lignes et gardent leur texte. Chaque graphique montre les nombres de son tableau : cible à côté ou en tirets, bornes en lignes minces, barres dans l’ordre du tableau, légende au-dessous. Une page de large, pied de page et numéro au bas. Le second rapport remplace le premier, sans rien en laisser. Avec le nombre ajouté, Suivi demande d’abord.',
    },
    confirms: [
      assumption('page-in-one-batch', 'Links, merged cells, looks of several areas at once, heights, charts and the page are set in the batch that adds the tab.', 'Liens, cellules fusionnées, mises en forme de plusieurs zones à la fois, hauteurs, graphiques et mise en page sont réglés dans le lot qui ajoute l’onglet.', 'excel-addin/host/write-tab.ts', 'excel-addin/host/write-page.ts'),
      assumption('link-keeps-text', 'A link set without textToDisplay, and the cell’s value written once more after it, leave the value and the link.', 'Un lien posé sans textToDisplay, puis la valeur de la cellule écrite de nouveau, laissent la valeur et le lien.', 'excel-addin/host/write-page.ts'),
      assumption('link-font', 'A link gives its cell a font of Excel’s, over which the fonts set after it count.', 'Un lien donne à sa cellule une police d’Excel, et les polices réglées ensuite l’emportent.', 'excel-addin/host/write-page.ts'),
      assumption('areas-by-address', 'The format of getRanges takes fonts, fills, lines, alignment and heights for all its areas; lines between rows are refused of one row alone.', 'La mise en forme de getRanges règle polices, fonds, traits, alignement et hauteurs de toutes ses zones; les traits entre lignes sont refusés pour une seule ligne.', 'excel-addin/host/write-page.ts'),
      assumption('chart-of-column', 'The method charts.add makes one series of one column of numbers; setValues, setXAxisValues and series.add give it the rest, with texts as categories and blank cells as holes.', 'La méthode charts.add fait une série d’une colonne de nombres; setValues, setXAxisValues et series.add font le reste, avec des textes comme catégories et des vides pour les cellules vides.', 'excel-addin/host/write-charts.ts'),
      assumption('bars-from-top', 'With reversePlotOrder and the position Maximum, lying bars stand in the order of their cells and the numbers below them.', 'Avec reversePlotOrder et la position Maximum, les barres suivent l’ordre des cellules et les nombres restent au-dessous.', 'excel-addin/host/write-charts.ts'),
      assumption('charts-among-shapes', 'Charts are told by their names; whether they count among the shapes, as Unsupported, makes no difference.', 'Les graphiques se reconnaissent à leur nom; qu’ils comptent ou non parmi les formes, comme Unsupported, ne change rien.', 'excel-addin/host/find-tabs.ts'),
      assumption('tab-cleared', 'Unmerging, clearing formats and links and giving lines their standard size work on a whole sheet, and deleting a chart that is gone is no fault.', 'Défusionner, effacer formats et liens et rendre aux lignes leur taille standard fonctionnent sur toute une feuille, et supprimer un graphique disparu n’est pas une erreur.', 'excel-addin/host/write-page.ts'),
      assumption('page-without-printer', 'Where pageLayout refuses paper or pages, as without a printer, the tab before it in the batch is whole.', 'Quand pageLayout refuse le papier ou les pages, faute d’imprimante, l’onglet fait plus tôt dans le lot est complet.', 'excel-addin/host/apply-edits.ts', 'excel-addin/host/write-page.ts'),
      assumption('fit-to-pages', 'The property zoom with horizontalFitToPages counts whichever tab of the ribbon is open.', 'La propriété zoom avec horizontalFitToPages compte quel que soit l’onglet ouvert du ruban.', 'excel-addin/host/write-page.ts'),
      assumption('break-between-pages', 'A break added with horizontalPageBreaks counts where the tab is shrunk to one page wide and as many high as it takes.', 'Un saut ajouté avec horizontalPageBreaks compte quand l’onglet est réduit à une page de large, sans limite de hauteur.', 'excel-addin/host/write-page.ts'),
      assumption('undo-after-report', 'Making a tab with its looks, charts and page leaves what the person did before within reach of undo.', 'Faire un onglet avec ses mises en forme, ses graphiques et sa page laisse annulable ce que la personne a fait avant.', 'excel-addin/host/write-tab.ts', 'excel-addin/host/write-page.ts'),
    ],
  },
  {
    id: 'export-ways', chapter: 'apart', minutes: 2,
    todo: {
      en: 'Beside {weekReport} open the menu and choose {export}. For the calendar press {save}, then {copy}, and paste into an e-mail. For Buffer press {intoTab}. On Windows, on a Mac and on the web.',
      fr: 'À côté de {weekReport}, ouvrez le menu et choisissez {export}. Pour l’agenda, appuyez sur {save}, puis sur {copy}, et collez dans un courriel. Pour Buffer, appuyez sur {intoTab}. Sous Windows, sur un Mac et sur le Web.',
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
