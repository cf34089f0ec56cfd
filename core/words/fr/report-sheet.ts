/** Ce que dit l’onglet de tout rapport, en français. */
import { civilFromDay, weekdayOf } from '../../time/day.ts';
import { NBSP } from '../format.ts';
import type { ReportSheetWords } from '../report-sheet-words.ts';

const WEEKDAYS = ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'];
const MONTHS = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];

export const frReportSheet: ReportSheetWords = {
  weekdayDate: (day) => {
    const { month, date } = civilFromDay(day);
    return `${WEEKDAYS[weekdayOf(day) - 1] ?? ''} ${date === 1 ? '1er' : String(date)}${NBSP}${MONTHS[month - 1] ?? ''}`;
  },
  earlierNotes: { heading: 'Notes précédentes', about: 'À propos de', note: 'Note' },
};
