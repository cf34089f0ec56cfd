/** What every report's tab says, in English. */
import { civilFromDay, weekdayOf } from '../../time/day.ts';
import { NBSP } from '../format.ts';
import type { ReportSheetWords } from '../report-sheet-words.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const enReportSheet: ReportSheetWords = {
  weekdayDate: (day) => {
    const { month, date } = civilFromDay(day);
    return `${WEEKDAYS[weekdayOf(day) - 1] ?? ''}, ${MONTHS[month - 1] ?? ''}${NBSP}${String(date)}`;
  },
  earlierNotes: { heading: 'Earlier notes', about: 'About', note: 'Note' },
};
