/** What is said in English when a workbook can't be worked on or the host can't do something. */
import type { Words } from '../words.ts';

export const enDeclined: Words['declined'] = {
  'workbook-empty': () => ({
    title: 'This workbook is empty',
    body: 'Enter a row of headings (date, channel, text, status…) with a post on each row below, then check again.',
  }),
  'title-only': (sheet) => ({
    title: 'No posts yet',
    body: `${tab(sheet)} holds a title or headings, but no row below them. Add at least one post, then check again.`,
  }),
  'layout-grid': (sheet) => ({
    title: 'The calendar is laid out as a grid',
    body: `${tab(sheet)} shows days across the sheet, and one cell can’t hold channel, owner and status separately. Suivi needs one row per post with a date column.`,
  }),
  'layout-wide': (sheet) => ({
    title: 'One column per channel',
    body: `${tab(sheet)} has a column for each channel. Suivi needs one row per post, with the channel in a column of its own.`,
  }),
  'beyond-columns': (sheet) => ({
    title: 'No calendar found',
    body: `${tab(sheet)} has more than 256 columns, and only columns A to IV are looked at. Move the calendar to the left, or delete what stands before it, then check again.`,
  }),
  'calendar-gone': (sheet) => ({
    title: sheet === null ? 'The calendar is gone' : `The tab ${tab(sheet)} is gone`,
    body: 'It was the calendar. Bring it back and check again, or, if another tab takes its place, choose the columns of that one.',
  }),
  'no-calendar': () => ({
    title: 'No calendar found',
    body: 'No tab has a row of headings above posts. Suivi looks for headings such as date, channel, text, status or owner in the first 40 rows of each tab. Add or rename those headings, then check again.',
  }),
};

export const enFaults: Words['faults'] = {
  'cell-edit-mode': { title: 'A cell is being edited', body: 'Press Enter or Esc in the sheet to finish, then try again.' },
  'no-answer': { title: 'The spreadsheet isn’t responding', body: 'It may still be working. Wait a moment, then try again.' },
  'too-large': { title: 'The sheet is too large to read at once', body: 'Move old posts to another workbook, or delete unused rows and columns, then try again.' },
  'sheet-missing': { title: 'The tab is gone', body: 'It has been deleted since it was read. Check again to see what is there now.' },
  'range-missing': { title: 'The cells are gone', body: 'Rows or columns were deleted since they were read. Check again to see what is there now.' },
  'sheet-protected': { title: 'The tab is protected', body: 'Ask the person who protected it, or unprotect it, then try again.' },
  'read-only': { title: 'The workbook is read-only', body: 'You can read the findings. To change the workbook, turn editing on, or ask for the right to edit.' },
  'access-denied': { title: 'Access was refused', body: 'The workbook or your organization does not let Suivi do this. Ask whoever manages it.' },
  'not-supported': { title: 'This version of the app can’t do this', body: 'Update it, or open the workbook in a browser.' },
  busy: { title: 'The spreadsheet is busy', body: 'Wait until it has finished calculating, then try again.' },
  offline: { title: 'The connection was lost', body: 'Check the network, then try again. Nothing was changed.' },
  'several-accounts': {
    title: 'Several Google accounts are signed in',
    body: 'Google asked another account than the one of this spreadsheet. Open it in a window where only that account is signed in, then try again.',
  },
  'not-authorised': { title: 'Suivi is no longer allowed to use this spreadsheet', body: 'Open Suivi again from the Extensions menu and accept the permission it asks for.' },
  quota: { title: 'Today’s quota is used up', body: 'Google limits what an account can do in a day. Try again tomorrow, or from another account.' },
  'time-limit': { title: 'Reading took too long', body: 'Try again. Nothing was changed.' },
  locked: { title: 'Another action of Suivi is under way', body: 'Someone is writing to this spreadsheet with Suivi right now. Wait a moment, then try again. Nothing was changed.' },
  cancelled: { title: 'Reading was cancelled', body: 'Nothing was changed. Check again whenever you like.' },
  unexpected: { title: 'The sheet could not be read', body: 'Try again. If it keeps happening, close and reopen the workbook.' },
};

function tab(sheet: string | null): string {
  return sheet === null ? 'The workbook' : `“${sheet}”`;
}
