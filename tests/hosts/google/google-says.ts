/** The sentences of Google's own errors, in English, as far as they are known. */

export const GOOGLE_SAYS = {
  outsideSheet: 'The coordinates of the range are outside the dimensions of the sheet.',
  rangeNotFound: 'Range not found',
  startRowTooSmall: 'The starting row of the range is too small.',
  startColumnTooSmall: 'The starting column of the range is too small.',
  rowsTooFew: 'The number of rows in the range must be at least 1.',
  columnsTooFew: 'The number of columns in the range must be at least 1.',
  rowsDiffer: (data: number, range: number): string =>
    `The number of rows in the data does not match the number of rows in the range. The data has ${String(data)} but the range has ${String(range)}.`,
  columnsDiffer: (data: number, range: number): string =>
    `The number of columns in the data does not match the number of columns in the range. The data has ${String(data)} but the range has ${String(range)}.`,
  nameTaken: (name: string): string => `A sheet with the name "${name}" already exists. Please enter another name.`,
  sheetMissing: (id: string): string => `Sheet ${id} not found`,
  lastVisibleSheet: "You can't remove all the sheets in a document.",
  lastSheetHidden: "You can't hide all the sheets in a document.",
  protectedCell: 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  readOnly: 'You do not have permission to perform that action.',
  noPermission: (member: string, scope: string): string => `You do not have permission to call ${member}. Required permissions: ${scope}`,
  noUi: 'Cannot call SpreadsheetApp.getUi() from this context.',
  hiddenSheet: 'Cannot activate a hidden sheet.',
  filterExists: "You can't create a filter in a sheet that already has a filter.",
  textTooLong: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  argumentTooLarge: (name: string): string => `Argument too large: ${name}`,
  storeFull: 'You have exceeded the property storage quota. Please remove some properties and try again.',
  lockTimeout: 'Lock timeout: another process was holding the lock for too long.',
  noHtmlFile: (name: string): string => `No HTML file named ${name} was found.`,
  invalidZone: (zone: string): string => `Invalid argument: ${zone}`,
  tooManyCells: 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
} as const;
