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
];
