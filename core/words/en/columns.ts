/** Columns and setting up, in English. */
import type { ColumnsWords } from '../columns-words.ts';

const AGAIN = 'Try again. If it keeps happening, close and reopen the workbook.';
const READ_ONLY = 'The workbook is read-only. Turn editing on or ask for the right to edit, then try again.';
const OFFLINE = 'The connection was lost. Check the network, then try again.';
const LOCKED = 'Someone is writing to this workbook with Suivi right now. Wait a moment, then try again.';
const STOPPED = 'It took too long, and Google stopped it.';
const USUAL_FAULTS: ColumnsWords['writeFaults']['mark'] = {
  'read-only': READ_ONLY, offline: OFFLINE, locked: LOCKED, 'time-limit': `${STOPPED} Try again.`, unexpected: AGAIN,
};
/** Of these, fewer can be asked for at once. */
const FAULTS_OF_MANY: ColumnsWords['writeFaults']['mark'] = { ...USUAL_FAULTS, 'time-limit': `${STOPPED} Go on in smaller groups.` };

export const enColumns: ColumnsWords = {
  open: (recognised) => `${recognised}, show columns`,
  title: 'Columns',
  questions: (count) => (count === 1 ? '1 column to check' : `${count} columns to check`),
  asked: (count) => `Correct ${count === 1 ? 'it' : 'them'} if needed, then confirm. Suivi asks again only if headings change.`,
  opened: 'Here is how Suivi reads each column. Change anything that’s wrong.',
  declined: 'Say what each column holds: at least the date, the title or the text.',
  kept: 'Your choices will be kept in the hidden “Suivi” tab. Your other tabs won’t change.',
  tab: 'Tab',
  toCheck: 'To check',
  changedHere: 'Changed',
  others: 'Other columns',
  column: (letters, heading) => `Column ${letters}: ${heading}`,
  noHeading: 'No heading',
  noValues: 'No values yet',
  unused: 'Not used',
  groups: { when: 'When', what: 'What', who: 'Who', state: 'State', results: 'Results' },
  statusByChannel: 'Status by channel',
  statusOn: (channel) => `Status on ${channel}`,
  moved: (use, from, to) => `“${use}” moved from column ${from} to column ${to}. Column ${from} is no longer used.`,
  confirm: 'Confirm columns',
  later: 'Later',
  tooFew: { title: 'No date, title or text yet', body: 'Choose a column for at least one of them, then confirm.' },
  noDate: { title: 'No date column', body: 'Is this really the calendar? Most checks need dates and can’t run without them.' },
  unusedColumns: (count) => `${count} ${count === 1 ? 'column' : 'columns'} not used`,

  changed: (letters, heading, others) => {
    const name = heading === '' ? letters : `“${heading}”`;
    if (others === 0) return `Column ${name} is new or has changed.`;
    return `Column ${name} and ${others === 1 ? 'one other' : `${others} others`} are new or have changed.`;
  },
  waiting: 'Your changes to the columns are not confirmed yet.',
  check: 'Check columns',

  chooseMyself: 'Choose the columns myself',
  create: 'Create a calendar',
  wideHint: 'Only one text column will be checked; the others are left out.',
  createHint: 'Adds a tab with headings and drop-down lists. Your other tabs stay as they are.',
  ready: { title: 'Your calendar is ready', body: 'Type your first post below the headings; it’s checked right away.' },

  writing: {
    columns: 'Saving the columns', calendar: 'Creating the calendar', settings: 'Saving', mend: 'Fixing', move: 'Moving the post', mark: 'Marking',
    promotion: 'Planning', 'own-column': 'Adding the column', shifts: 'Adding the shifts', absences: 'Adding the absences', results: 'Importing the results', 'team-tabs': 'Creating the tabs', restore: 'Putting back', revert: 'Undoing',
  },
  notWritten: {
    columns: 'The columns were not saved',
    calendar: 'The calendar was not created',
    settings: 'Nothing was saved',
    mend: 'Nothing was fixed',
    move: 'The post was not moved',
    mark: 'Nothing was marked',
    promotion: 'The idea was not planned',
    'own-column': 'The column was not added',
    shifts: 'No shift was added',
    absences: 'No absence was added',
    results: 'No result was imported',
    'team-tabs': 'The tabs were not created',
    restore: 'Nothing was put back',
    revert: 'Nothing was undone',
  },
  partlyWritten: {
    columns: 'The columns were saved only in part',
    calendar: 'The calendar is not complete',
    settings: 'Only part was saved',
    mend: 'Only part was fixed',
    move: 'The move is not complete',
    mark: 'Only part was marked',
    promotion: 'The idea was planned only in part',
    'own-column': 'The column is not complete',
    shifts: 'Only some of the shifts were added',
    absences: 'Only some of the absences were added',
    results: 'Only some of the results were imported',
    'team-tabs': 'Only some of the tabs were created',
    restore: 'Only part was put back',
    revert: 'Only part was undone',
  },
  unsureWritten: {
    columns: 'It is not known whether the columns were saved',
    calendar: 'It is not known whether the calendar was created',
    settings: 'It is not known whether everything was saved',
    mend: 'It is not known whether the cells were fixed',
    move: 'It is not known whether the post was moved',
    mark: 'It is not known whether the posts were marked',
    promotion: 'It is not known whether the idea was planned',
    'own-column': 'It is not known whether the column was added',
    shifts: 'It is not known whether the shifts were added',
    absences: 'It is not known whether the absences were added',
    results: 'It is not known whether the results were imported',
    'team-tabs': 'It is not known whether the tabs were created',
    restore: 'It is not known whether everything was put back',
    revert: 'It is not known whether everything was undone',
  },
  writingUncertain: { title: 'Not everything is confirmed', body: 'Not every cell that was written has been confirmed. Try again to make sure.' },
  finish: 'Trying again finishes what was begun.',
  lookAgain: 'Check again to see what is done.',
  writeFaults: {
    columns: {
      ...USUAL_FAULTS,
      'read-only': 'The workbook is read-only. You can use these columns without saving them, until the pane is closed.',
    },
    settings: USUAL_FAULTS,
    mend: FAULTS_OF_MANY,
    move: USUAL_FAULTS,
    mark: FAULTS_OF_MANY,
    promotion: USUAL_FAULTS,
    'own-column': USUAL_FAULTS,
    shifts: USUAL_FAULTS,
    absences: USUAL_FAULTS,
    results: FAULTS_OF_MANY,
    'team-tabs': USUAL_FAULTS,
    restore: USUAL_FAULTS,
    revert: USUAL_FAULTS,
    calendar: USUAL_FAULTS,
  },
  skipped: {
    changed: 'Someone else has just changed the same cells. Try again.',
    formula: 'Cells to change hold formulas, which Suivi leaves as they are.',
    merged: 'Cells to change are merged. Unmerge them, then try again.',
    protected: 'The tab is protected. Unprotect it, or ask the person who protected it, then try again.',
    'workbook-protected': 'The structure of the workbook is protected. Unprotect it, or ask the person who protected it, then try again.',
    filtered: 'The tab is filtered, so a new column would not follow its rows. Clear the filter, then try again.',
    'no-room': 'There is no room next to the table. Clear the columns beside it, then try again.',
    'name-taken': 'A tab of the same name holds something else. Rename it, then try again.',
    'sheet-missing': 'The tab has just been deleted. Try again.',
    'row-gone': 'Rows are no longer there, or have just changed. Try again.',
    'row-twice': 'Some rows are identical. Change a cell in one of them, then try again.',
    'column-gone': 'A column was deleted or renamed. Try again.',
    'not-in-list': 'The drop-down list refuses the word. Add it to the list, then try again.',
    failed: 'Writing stopped before it was done. Try again.',
  },
  noRoom: (cell) => `There is no room next to the table: see cell ${cell}. Move or clear what is there (text, list, formatting), then try again.`,
  useForNow: 'Use without saving',
};
