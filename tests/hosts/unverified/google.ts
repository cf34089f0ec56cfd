/** What Suivi leans on in Google Sheets without having seen it there, and the walk that shows it. */
import { assumption } from './checklist.ts';
import type { Checklist, Step } from './checklist.ts';
import { GOOGLE_APART } from './google-apart.ts';
import { PROBED, PROBED_IN_PAGE } from './google-probed.ts';

const WALK: readonly Step[] = [
  {
    id: 'menu', chapter: 'install', minutes: 0.5,
    todo: { en: 'Reload the spreadsheet and open Extensions.', fr: 'Rechargez le classeur et ouvrez Extensions.' },
    seen: { en: '*Suivi*, with {open} and {mark} and its seven states, in the language of your account.', fr: '*Suivi*, avec {open} et {mark} et ses sept états, dans la langue de votre compte.' },
    confirms: [assumption('menu-made', 'The generated functions at the top level are found by name, and the add-on’s menu of a bound script stands under Extensions.', 'Les fonctions générées au premier niveau sont trouvées par leur nom, et le menu d’un script lié figure sous Extensions.', 'sheets-addon/build/public-functions.ts', 'sheets-addon/server/menu.ts')],
  },
  {
    id: 'probe', chapter: 'install', minutes: 2,
    todo: { en: 'In the script’s editor choose `suiviProbe` and Run; allow what Google asks. Go to the spreadsheet, tab *Suivi results*.', fr: 'Dans l’éditeur du script, choisissez `suiviProbe`, puis Exécuter; acceptez ce que Google demande. Allez dans le classeur, onglet *Suivi results*.' },
    seen: {
      en: 'Two permissions only: this spreadsheet, and a sidebar. In column B every line says `as assumed`. Copy each line that says `DIFFERENT` into the note.',
      fr: 'Deux autorisations seulement : ce classeur et un volet. Dans la colonne B, chaque ligne dit `as assumed`. Recopiez dans la note chaque ligne qui dit `DIFFERENT`.',
    },
    confirms: PROBED,
  },
  {
    id: 'probe-page', chapter: 'install', minutes: 0.5,
    todo: { en: 'Look at the probe’s sidebar in the spreadsheet, and wait for its fifth line.', fr: 'Regardez le panneau de la sonde dans le classeur et attendez sa cinquième ligne.' },
    seen: { en: 'Five lines, each `as assumed`.', fr: 'Cinq lignes, chacune `as assumed`.' },
    confirms: PROBED_IN_PAGE,
  },
  {
    id: 'slow-begin', chapter: 'install', minutes: 0.5,
    todo: { en: 'Back in the editor run `suiviProbeSlow` and leave it running.', fr: 'De retour dans l’éditeur, exécutez `suiviProbeSlow` et laissez-le travailler.' },
    seen: { en: 'A tab *Suivi slow* gets a number every ten seconds.', fr: 'Un onglet *Suivi slow* reçoit un nombre toutes les dix secondes.' },
    confirms: [assumption('writes-seen-late', 'What a run writes shows in the spreadsheet while it still runs.', 'Ce qu’une exécution écrit apparaît dans le classeur pendant qu’elle dure.', 'sheets-addon/server/apply/apply-edits.ts')],
  },
  {
    id: 'sidebar', chapter: 'open', minutes: 1,
    todo: { en: 'Extensions, Suivi, {open}. Time it.', fr: 'Extensions, Suivi, {open}. Chronométrez.' },
    seen: {
      en: 'Within 10 s the sidebar shows {week} in the language of your account, with nothing cut off on the right and no blank page.',
      fr: 'En 10 s, le panneau affiche {week} dans la langue de votre compte, sans rien de coupé à droite ni page blanche.',
    },
    confirms: [
      assumption('page-served-whole', 'Google serves the sidebar’s page as it was built: no comment-like text is taken out, and it fits 300 px.', 'Google sert la page du panneau telle quelle : rien n’en est retiré, et elle tient dans 300 px.', 'sheets-addon/build/inline-script.ts', 'sheets-addon/build/sidebar-pages.ts'),
      assumption('part-content', 'getContent gives a part’s file whole and unchanged, the largest part as well.', 'getContent rend entier et inchangé le fichier d’une partie, même de la plus grande.', 'sheets-addon/server/sidebar-page.ts', 'sheets-addon/sidebar/part-script.ts'),
    ],
  },
  {
    id: 'findings', chapter: 'check', minutes: 1,
    todo: {
      en: 'Press {findings}; go through five with the down arrow. Compare their number with `npm run -s suivi -- check FOLDER/demo.en.xlsx`, run the same day.',
      fr: 'Cliquez sur {findings}; parcourez-en cinq avec la flèche vers le bas. Comparez leur nombre avec `npm run -s suivi -- check DOSSIER/demo.fr.xlsx --lang fr`, le même jour.',
    },
    seen: { en: 'The same number. The grid goes to each cell, and the arrows stay with the sidebar.', fr: 'Le même nombre. La grille va à chaque cellule, et les flèches restent au panneau.' },
    confirms: [
      assumption('same-findings', 'getValues and getNumberFormats give what the stand-in gives for an uploaded .xlsx: dates, times, lists.', 'getValues et getNumberFormats donnent, pour un .xlsx importé, ce que donne le remplaçant : dates, heures, listes.', 'sheets-addon/server/read-columns.ts', 'sheets-addon/server/read-outline.ts'),
      assumption('focus-stays', 'setActiveRange leaves the keyboard with the sidebar.', 'setActiveRange laisse le clavier au panneau.', 'sheets-addon/server/reveal-cell.ts'),
    ],
  },
  {
    id: 'chips', chapter: 'check', minutes: 1,
    todo: {
      en: 'In one row put a person chip (@) into Owner and turn Status into a drop-down chip (Insert, Dropdown). Empty the date of another row. Wait 15 s without touching the sidebar.',
      fr: 'Dans une ligne, mettez une puce de contact (@) dans Responsable et faites de Statut un menu déroulant (Insertion, Menu déroulant). Videz la date d’une autre ligne. Attendez 15 s sans toucher au panneau.',
    },
    seen: { en: 'The finding about the date comes by itself. None comes for the owner or the status of the first row, which shows the name.', fr: 'Le constat sur la date arrive tout seul. Aucun n’arrive pour le responsable ni le statut de la première ligne, et le nom s’affiche.' },
    confirms: [
      assumption('chips-read', 'People and drop-down chips are read as what they show.', 'Les puces de contact et les menus déroulants sont lus tels qu’ils s’affichent.', 'sheets-addon/server/sheet-cells.ts', 'sheets-addon/server/offered-lists.ts'),
      assumption('own-edits-told', 'onEdit runs as a simple trigger, may use the document cache, and the sidebar’s question finds its mark.', 'onEdit s’exécute comme déclencheur simple, peut utiliser le cache du document, et la question du panneau y trouve sa marque.', 'sheets-addon/server/changes.ts', 'sheets-addon/sidebar/watch-changes.ts'),
    ],
  },
  {
    id: 'mark-filtered', chapter: 'mark', minutes: 1.5,
    todo: {
      en: 'Filter Channel to *Facebook*, select three visible future rows that are approved, then Extensions, Suivi, {mark}, {scheduled}. Press the button at the foot, then clear the filter.',
      fr: 'Filtrez Canal sur *Facebook*, sélectionnez trois lignes visibles, à venir et approuvées, puis Extensions, Suivi, {mark}, {scheduled}. Cliquez sur le bouton du bas, puis effacez le filtre.',
    },
    seen: {
      en: 'The sidebar opens on that state for the visible rows only, within 10 s. Only those rows have changed.',
      fr: 'Le panneau s’ouvre sur cet état en 10 s, pour les seules lignes visibles. Seules ces lignes ont changé.',
    },
    confirms: [
      assumption('selection-kept', 'The menu and the sidebar leave the selection as it is, and getActiveRangeList gives it to a call from the sidebar.', 'Le menu et le panneau laissent la sélection telle quelle, et getActiveRangeList la donne à un appel du panneau.', 'sheets-addon/server/selection.ts'),
      assumption('hidden-told', 'isRowHiddenByFilter and isRowHiddenByUser tell what the person sees at that moment.', 'isRowHiddenByFilter et isRowHiddenByUser disent ce que la personne voit à cet instant.', 'sheets-addon/server/hidden-rows.ts', 'sheets-addon/server/filtered-rows.ts'),
    ],
  },
  {
    id: 'undo', chapter: 'undo', minutes: 1,
    todo: { en: 'Press {undoMark}. Mark one row again, then press Ctrl+Z in the grid until it is as before.', fr: 'Cliquez sur {undoMark}. Marquez encore une ligne, puis faites Ctrl+Z dans la grille jusqu’à ce qu’elle soit comme avant.' },
    seen: { en: 'Both times the row is as before; note how often Ctrl+Z was needed. The sidebar follows.', fr: 'Les deux fois, la ligne est comme avant; notez combien de Ctrl+Z il a fallu. Le panneau suit.' },
    confirms: [assumption('script-undone', 'What a script wrote can be undone by the person, and flush plus reading back sees it.', 'La personne peut annuler ce qu’un script a écrit; flush et la relecture le voient.', 'sheets-addon/server/apply/apply-cells.ts', 'sheets-addon/server/apply/check-after.ts')],
  },
  {
    id: 'column', chapter: 'column', minutes: 1.5,
    todo: { en: 'Delete the columns {status} and {tracking}, press {again}, then in {week} press {addColumn}.', fr: 'Supprimez les colonnes {status} et {tracking}, choisissez {again}, puis, dans {week}, {addColumn}.' },
    seen: {
      en: '{tracking} stands right of the last column, with a list in its cells and the filter’s button in its heading. Each state that you choose has its colour; a word of your own is let in.',
      fr: '{tracking} se trouve à droite de la dernière colonne, avec une liste dans ses cellules et le bouton du filtre dans l’en-tête. Chaque état choisi a sa couleur; un mot à vous est accepté.',
    },
    confirms: [
      assumption('colours-first', 'setConditionalFormatRules keeps the rules of others that are given back, and their order.', 'setConditionalFormatRules garde les règles existantes qu’on lui rend, et leur ordre.', 'sheets-addon/server/apply/write-column.ts', 'sheets-addon/server/apply/find-look.ts'),
      assumption('filter-made-anew', 'A filter that was removed can be made again over a wider range in the same run, and filter views stay.', 'Un filtre supprimé peut être recréé plus large dans la même exécution, et les vues filtrées restent.', 'sheets-addon/server/apply/write-column.ts'),
    ],
  },
  {
    id: 'ids', chapter: 'identifiers', minutes: 1.5,
    todo: {
      en: 'Copy a future row and insert the copy below. Select both, mark them as {scheduled}; press {addIds}. Sort the calendar by Channel with the filter’s button, and mark one row.',
      fr: 'Copiez une ligne à venir et insérez la copie au-dessous. Sélectionnez les deux, marquez-les comme {scheduled}; choisissez {addIds}. Triez le calendrier par canal avec le bouton du filtre, puis marquez une ligne.',
    },
    seen: {
      en: 'The two rows are refused before, with a reason. A hidden column “Suivi ID” has come in last. After sorting, the row that you chose is the one marked.',
      fr: 'Avant, les deux lignes sont refusées, avec une raison. Une colonne masquée « Suivi ID » est venue à la fin. Après le tri, c’est bien la ligne choisie qui est marquée.',
    },
    confirms: [assumption('hidden-column-sorted', 'Sorting by the filter takes a hidden column along; the sort itself may go unnoticed by onEdit and is seen by the next look.', 'Le tri du filtre emporte une colonne masquée; le tri peut échapper à onEdit, mais la lecture suivante le voit.', 'core/jobs/add-row-ids.ts', 'sheets-addon/server/apply/look-before.ts')],
  },
  {
    id: 'settings-tab', chapter: 'settings', minutes: 0.5,
    todo: { en: 'Press {ignore} on a finding and give the reason `=1+1`. Show the tab *Suivi* (the list of all sheets, bottom left).', fr: 'Choisissez {ignore} pour un constat, avec la raison `=1+1`. Affichez l’onglet *Suivi* (liste de toutes les feuilles, en bas à gauche).' },
    seen: { en: 'You stayed on your tab. *Suivi* is last, was hidden, and holds the text =1+1, not 2.', fr: 'Votre onglet est resté affiché. *Suivi* est le dernier, était masqué et contient le texte =1+1, non 2.' },
    confirms: [assumption('tab-hidden', 'A tab that was just made can be hidden once another is active, in one run.', 'Un onglet qui vient d’être créé peut être masqué dès qu’un autre est actif, dans la même exécution.', 'sheets-addon/server/apply/write-tab.ts')],
  },
  {
    id: 'language', chapter: 'language', minutes: 0.5,
    todo: { en: 'In {more} choose the other language. Close the sidebar and open it again.', fr: 'Dans {more}, choisissez l’autre langue. Fermez le panneau et rouvrez-le.' },
    seen: { en: 'Everything in the sidebar is in that language, also after opening it again.', fr: 'Tout le panneau est dans cette langue, aussi après la réouverture.' },
    confirms: [assumption('account-preferences', 'getUserProperties works with the two permissions alone, and is read before the page is shown.', 'getUserProperties fonctionne avec les deux seules autorisations et est lu avant l’affichage de la page.', 'sheets-addon/server/preferences.ts', 'sheets-addon/sidebar/account-preferences.ts')],
  },
  {
    id: 'accounts', chapter: 'language', minutes: 1,
    todo: { en: 'In a window where two Google accounts are signed in, open the spreadsheet with the second one and open Suivi.', fr: 'Dans une fenêtre où deux comptes Google sont ouverts, ouvrez le classeur avec le second, puis Suivi.' },
    seen: { en: 'Either it works, or a sentence says that several accounts are signed in and what to do. Note which.', fr: 'Soit tout fonctionne, soit une phrase dit que plusieurs comptes sont ouverts et quoi faire. Notez lequel des deux.' },
    confirms: [assumption('several-accounts', 'With several accounts the failure says PERMISSION_DENIED, before the script runs.', 'Avec plusieurs comptes, l’échec contient PERMISSION_DENIED, avant toute exécution du script.', 'sheets-addon/wire/fault-words.ts', 'sheets-addon/sidebar/server.ts')],
  },
  {
    id: 'slow-end', chapter: 'close', minutes: 1,
    todo: { en: 'Delete the tab of the calendar while the sidebar is open and click a finding. Look at *Suivi slow*, and in the editor at Executions.', fr: 'Supprimez l’onglet du calendrier pendant que le panneau est ouvert, puis cliquez sur un constat. Regardez *Suivi slow* et, dans l’éditeur, Exécutions.' },
    seen: {
      en: 'A sentence says that the tab is gone. `suiviProbeSlow` was stopped after six minutes; about 35 numbers stand there, and B1 is empty. Note Google’s words.',
      fr: 'Une phrase dit que l’onglet n’existe plus. `suiviProbeSlow` a été arrêté après six minutes; environ 35 nombres sont là et B1 est vide. Notez les mots de Google.',
    },
    confirms: [
      assumption('six-minutes', 'A run that is stopped after six minutes can’t catch that, and what it wrote stays.', 'Une exécution arrêtée après six minutes ne peut pas l’intercepter, et ce qu’elle a écrit reste.', 'sheets-addon/server/apply/apply-edits.ts', 'sheets-addon/sidebar/server.ts'),
      assumption('sheet-by-id', 'getSheetById gives null for a tab that is gone.', 'getSheetById rend null pour un onglet supprimé.', 'sheets-addon/server/find-sheets.ts'),
    ],
  },
];

export const GOOGLE: Checklist = {
  host: 'google',
  title: { en: 'Checklist for a real Google Sheets', fr: 'Liste de contrôle pour un vrai Google Sheets' },
  heads: [
    { en: 'Browser and its version', fr: 'Navigateur et sa version' },
    { en: 'Locale and time zone of the spreadsheet (File, Settings)', fr: 'Paramètres régionaux et fuseau horaire du classeur (Fichier, Paramètres)' },
    { en: 'Account: personal or of an organisation, and its language', fr: 'Compte : personnel ou d’une organisation, et sa langue' },
  ],
  before: [
    { en: '`npm run demo -- --out FOLDER` writes `demo.en.xlsx`. Upload it to Google Drive, open it with Google Sheets, and choose File, Save as Google Sheets.', fr: '`npm run demo -- --out DOSSIER` écrit `demo.fr.xlsx`. Importez-le dans Google Drive, ouvrez-le avec Google Sheets, puis choisissez Fichier, Enregistrer au format Google Sheets.' },
    { en: 'In File, Settings choose the locale *Canada (French)* and the time zone *Paris*: the probe’s answers are for these, and far from your own clock.', fr: 'Dans Fichier, Paramètres, choisissez *Canada (français)* et le fuseau de *Paris* : les réponses de la sonde valent pour eux, loin de votre propre horloge.' },
    { en: 'Put Suivi into it: [INSTALL.md](../../../sheets-addon/INSTALL.md), first part.', fr: 'Installez-y Suivi : [INSTALL.md](../../../sheets-addon/INSTALL.md#en-français), première partie.' },
    { en: 'Paste [probe-google.js](probe-google.js) into one more file of that script. Take it out again in the end; `npm run push:sheets` does.', fr: 'Collez [probe-google.js](probe-google.js) dans un autre fichier de ce script. Retirez-le à la fin; `npm run push:sheets` le fait aussi.' },
  ],
  steps: [...WALK, ...GOOGLE_APART],
};
