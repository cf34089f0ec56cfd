/**
 * What the stand-in assumes of Google Sheets without having seen it there: each with the way to see it in a real spreadsheet.
 *
 * Where a script can't be seen, it is meant to be pasted into the editor of Extensions › Apps Script of a new spreadsheet.
 */

export interface UnverifiedBehaviour {
  /** By this the checklist for a person knows it. */
  readonly id: string;
  /** What the stand-in does. */
  readonly behaviour: string;
  readonly howToSee: string;
  /** Where something public says so; absent for what is the stand-in's own guess. */
  readonly heard?: string;
}

const LOG = 'console.log';

export const UNVERIFIED: readonly UnverifiedBehaviour[] = [
  {
    id: 'time-alone',
    behaviour: 'A time without a date, such as 12:00, comes as an instant of 30 December 1899 by the place’s own mean time to the second, and Utilities.formatDate reads it by the same.',
    howToSee: `Set the spreadsheet to Paris time, format A1 as 12:00:00, run ${LOG}(SpreadsheetApp.getActiveSheet().getRange('A1').getValue().toISOString(), Utilities.formatDate(…, 'Europe/Paris', 'HH:mm:ss')): 11:50:39 and 12:00:00 expected.`,
  },
  {
    id: 'clock-changes',
    behaviour: 'An hour that the clock skips in spring is read as one hour later; an hour that comes twice in autumn is its first one.',
    howToSee: 'In a spreadsheet on Toronto time put 2026-03-08 2:30 and 2026-11-01 1:30 into two cells and log getValue().toISOString(): 07:30Z and 05:30Z expected.',
  },
  {
    id: 'duration-cells',
    behaviour: 'A cell that counts hours, format [h]:mm, comes as a date.',
    howToSee: 'Put 30:00:00 into A1, format it as a duration, log typeof and value of getValue().',
  },
  {
    id: 'plain-format',
    behaviour: 'A plain cell’s number format is 0.###############; a cell that nobody formatted but that holds a typed date has the format of its place.',
    howToSee: 'Log getNumberFormat() of an empty cell, of one holding 1.5 and of one in which 12/3/2026 was typed.',
    heard: 'gas-fakes (README): getNumberFormat returns "0.###############" or similar, setNumberFormat("general") takes a format away.',
  },
  {
    id: 'sign-makes-formula',
    behaviour: 'setValue with a text that starts with + or - and is no number makes a formula, which shows #ERROR! or #NAME? where it is none: "- une idée", "+promo".',
    howToSee: 'setValue each into a plain cell, log getFormula(), getValue() and getDisplayValue().',
  },
  {
    id: 'at-name',
    behaviour: 'setValue with "@name" keeps the text.',
    howToSee: 'setValue("@suivi") into a plain cell and log getFormula() and getValue().',
  },
  {
    id: 'leading-apostrophe',
    behaviour: 'setValue with a leading apostrophe stores the rest as text, without the apostrophe.',
    howToSee: 'setValue("\'=1+1") into a plain cell; log getValue(), getFormula() and getDisplayValue(): =1+1, nothing, =1+1 expected.',
    heard: 'vlucas/sheetquery issue 20 says that the apostrophe is stored as well.',
  },
  {
    id: 'text-format-keeps',
    behaviour: 'In a cell of the format @, setValue keeps every text as given: also one that starts with =, + or an apostrophe, which stays part of the text.',
    howToSee: 'setNumberFormat("@"), then setValue with "=1+1", "+1", "\'x" and "12/3"; log getValue() and getFormula().',
    heard: 'vlucas/sheetquery issue 20 for numbers.',
  },
  {
    id: 'text-format-number',
    behaviour: 'In a cell of the format @, setValue with a number stores a text.',
    howToSee: 'setNumberFormat("@").setValue(5); log typeof getValue().',
  },
  {
    id: 'rich-text',
    behaviour: 'setRichTextValue never reads its text: "=A2", "12/3" and "\'x" are stored as they stand, and the number format stays.',
    howToSee: 'setRichTextValue with each; log getValue(), getFormula(), getNumberFormat().',
  },
  {
    id: 'spaced-digits',
    behaviour: 'Digits with spaces between them are one number: "22 34" becomes 2234.',
    howToSee: 'setValue("22 34") in an English and in a French spreadsheet; log getValue().',
    heard: 'vlucas/sheetquery issue 20.',
  },
  {
    id: 'day-month-order',
    behaviour: 'Day and month of "12/3" are read in the order of the spreadsheet’s locale: month first for en_US and en_CA, day first for any other.',
    howToSee: 'setValue("12/3") in spreadsheets of the locales United States, Canada (English), Canada (French), France; log getDisplayValue().',
  },
  {
    id: 'french-entries',
    behaviour: 'Numbers take a decimal comma, and true and false are VRAI and FAUX, in spreadsheets of a French locale, also for Canada; TRUE and FALSE are taken as well.',
    howToSee: 'setValue("1,5"), setValue("1.5"), setValue("VRAI"), setValue("TRUE") in a spreadsheet of the locale Canada (French); log typeof getValue() and getDisplayValue().',
  },
  {
    id: 'written-date-format',
    behaviour: 'setValue with a Date gives an unformatted cell the short date of its place, with a time where there is one.',
    howToSee: 'setValue(new Date()) into a plain cell and log getNumberFormat().',
  },
  {
    id: 'hidden-rows-written',
    behaviour: 'setValues and clearContent reach rows that a filter or a person hides.',
    howToSee: 'Filter rows away, setValues over them, remove the filter.',
    heard: 'Said of SpreadsheetApp throughout; no page of Google’s own.',
  },
  {
    id: 'spill-written',
    behaviour: 'Writing into a cell that a formula fills makes that formula show #REF!; emptying such a cell does nothing.',
    howToSee: 'Put =SEQUENCE(3) into A1, setValue("x") and then setValue("") into A2; log the values of A1:A3 each time.',
  },
  {
    id: 'merged-covered',
    behaviour: 'A cell that a merged block covers keeps what setValue puts there, unseen.',
    howToSee: 'Merge A1:B1, setValue("x") into B1, log getValue() of B1, then take the block apart.',
  },
  {
    id: 'filter-values',
    behaviour: 'FilterCriteria.getHiddenValues gives the texts as cells show them; getCriteriaType is null for a filter by values.',
    howToSee: 'Filter a column of dates by unticking one, log getFilter().getColumnFilterCriteria(1).getHiddenValues().',
  },
  {
    id: 'range-stays',
    behaviour: 'A range keeps its coordinates when rows come in above it.',
    howToSee: 'const r = sheet.getRange("A2"); sheet.insertRowsAfter(1, 1); log r.getValue().',
  },
  {
    id: 'deleted-sheet-range',
    behaviour: 'A range whose sheet was deleted meanwhile throws "Sheet 123 not found".',
    howToSee: 'Delete the sheet by hand while the script sleeps between getRange and getValue.',
  },
  {
    id: 'sheet-name-case',
    behaviour: 'getSheetByName tells capitals from small letters; insertSheet refuses a name that differs in them only.',
    howToSee: 'With a sheet Suivi, log getSheetByName("suivi"), and try insertSheet("suivi").',
  },
  {
    id: 'warning-protection',
    behaviour: 'A protection that only warns does not stop a script, and canEdit() is true for it.',
    howToSee: 'Protect A1 with a warning, run getProtections(RANGE)[0].canEdit() and setValue.',
  },
  {
    id: 'viewer-writes',
    behaviour: 'In a spreadsheet that the person may only view, writing throws "You do not have permission to perform that action", and nothing is written.',
    howToSee: 'Open a spreadsheet shared for viewing and run Suivi’s mark from a test deployment.',
  },
  {
    id: 'mode-none',
    behaviour: 'Session.getActiveUserLocale works with AuthMode.NONE; SpreadsheetApp beyond getUi and PropertiesService throw there.',
    howToSee: 'Publish unlisted, install without authorising, open a spreadsheet and see the menu’s language.',
    heard: 'Google’s page on the authorisation of editor add-ons, for the services.',
  },
  {
    id: 'script-error-name',
    behaviour: 'A failure handler gets the name ScriptError and a message such as "Exception: The coordinates of the range…".',
    howToSee: 'Throw from a server function and log error.name and error.message in the sidebar.',
    heard: 'Several add-ons quote "ScriptError: Exception: …".',
  },
  {
    id: 'date-returned',
    behaviour: 'A server function that returns a Date fails the call, rather than giving null.',
    howToSee: 'Return { day: new Date() } and see which handler is called.',
  },
  {
    id: 'several-accounts',
    behaviour: 'With several accounts signed in, the failure handler gets "We\'re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", before any of the script runs.',
    howToSee: 'Sign in to two accounts, open the spreadsheet with the second, open the sidebar.',
    heard: 'The most common complaint of add-ons; the words are quoted by many.',
  },
  {
    id: 'french-errors',
    behaviour: 'The French words of Google’s errors, in faults.ts, are the stand-in’s translations.',
    howToSee: 'Set the account to French and bring on each: a protected cell, a run of more than six minutes, two accounts.',
  },
  {
    id: 'six-minutes',
    behaviour: 'A run that is stopped after six minutes can’t catch that, and what it wrote before stays written.',
    howToSee: 'Write in a loop with Utilities.sleep within try/catch for seven minutes.',
  },
  {
    id: 'inserted-sheet-active',
    behaviour: 'insertSheet(name) makes the new sheet the active one.',
    howToSee: 'Run it from the sidebar and see which tab is shown.',
  },
  {
    id: 'grid-end',
    behaviour: 'The rows below the last one that is filled count to getMaxRows only; writing beyond throws and does not make room.',
    howToSee: 'In a sheet of 1000 rows run getRange(1001, 1).',
    heard: '"The coordinates of the range are outside the dimensions of the sheet." is quoted by many.',
  },
  {
    id: 'on-edit-others',
    behaviour: 'onEdit is called for a colleague’s edits as well, with authMode LIMITED, and not for a script’s own writes nor for rows that come and go.',
    howToSee: 'Log from onEdit, edit from another account, insert a row, and run a script that writes.',
    heard: 'Google’s page on simple triggers.',
  },
  {
    id: 'rich-links',
    behaviour: 'setLinkUrl takes #gid=7&range=B2 as a place in the spreadsheet and keeps it; a value that is set later has no link any more.',
    howToSee: `setRichTextValue with such a link, log getRichTextValue().getLinkUrl(); setValue("x"), log it again: the link, then null expected. Click the first.`,
    heard: 'Scripts of several people link so from one tab to another.',
  },
  {
    id: 'rich-looks',
    behaviour: 'setRichTextValue takes size, weight and colour from its text style alone; what that does not say is as if nobody had said it.',
    howToSee: 'Make A1 bold and red, setRichTextValue without a text style, look at A1.',
  },
  {
    id: 'looks-by-null',
    behaviour: 'null for one cell, in setFontWeights, setFontColors, setBackgrounds and the alignments, gives it the look of a cell that nobody formatted.',
    howToSee: 'Make A1 bold, red, on yellow and centred, set each of these to [[null]], log the getters: normal, #000000, #ffffff and general expected.',
    heard: 'Google’s reference: null resets.',
  },
  {
    id: 'clear-formats',
    behaviour: 'Sheet.clearFormats takes colours by condition away as well, and leaves number formats, links, merged cells, widths and heights; Range.clearFormat takes no look but those of its own cells.',
    howToSee: 'Give a tab each of these, run clearFormats() and look; run getRange("A1:H60").clearFormat() with B90 on yellow.',
    heard: 'Google’s reference: what the Format menu offers; of Range.clearFormat it says that number formats stay.',
  },
  {
    id: 'format-of-nothing',
    behaviour: 'A text in a cell of the number format ;;; shows nowhere, and getValue still gives it.',
    howToSee: 'Type a text into A1, run getRange("A1").setNumberFormat(";;;"), look at it and at the printing preview, log getValue().',
  },
  {
    id: 'merged-with-frozen',
    behaviour: 'mergeAcross and breakApart refuse a part of merged cells, and mergeAcross cells on both sides of where columns are frozen.',
    howToSee: 'Freeze column A and run getRange("A1:C1").mergeAcross(); merge B3:C4 and run getRange("B3:B4").breakApart().',
    heard: 'The sheet itself says so to whoever merges by hand.',
  },
  {
    id: 'row-heights',
    behaviour: 'autoResizeRows gives rows the height of what they hold; setRowHeights sets a height that a wrapped text may still exceed.',
    howToSee: 'Wrap a long text in A1, setRowHeights(1, 1, 21), then autoResizeRows(1, 1), and look each time.',
    heard: 'Google’s reference of setRowHeightsForced.',
  },
  {
    id: 'chart-columns',
    behaviour: 'Ranges that are added one after the other stand side by side; with useFirstColumnAsDomain the first is the categories, and with one header its first cell is no category.',
    howToSee: 'Build a chart from A3:A6 and C3:C6 with setNumHeaders(1), and look at its series.',
    heard: 'Google’s reference: MERGE_COLUMNS is the default.',
  },
  {
    id: 'chart-options',
    behaviour: 'setOption takes series.0.color, series.0.lineWidth, series.0.pointSize, series.0.labelInLegend, legend.position, vAxis.format, vAxis.title and vAxis.viewWindow.min (hAxis with lying bars), treatLabelsAsText, and width and height in pixels.',
    howToSee: 'Make a report and look at its charts: colours, legend, title and numbers of the axis, which begin at 0, and the cells that they cover.',
    heard: 'Recorded macros of many people hold these names.',
  },
  {
    id: 'page-unsaid',
    behaviour: 'A script can say neither paper nor margins, nor what repeats on each page: a report prints as the person’s own dialogue says.',
    howToSee: 'Look for such a member in Google’s reference of Sheet; print a report.',
    heard: 'Google’s issue tracker has asked for it for years.',
  },
];
