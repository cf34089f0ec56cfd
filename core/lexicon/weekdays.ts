/** Names of weekdays, whole and shortened: English, French, Spanish, Portuguese, German, Italian. */
import { wordMap } from './word-list.ts';

/** Folded name to ISO weekday, 1 (Monday) to 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = wordMap<number>([
  [1, 'Monday, mon, lundi, lun, lunes, segunda, segunda-feira, seg, Montag, mo, lunedì'],
  [2, 'Tuesday, tue, tues, mardi, mar, martes, terça, terça-feira, ter, Dienstag, di, martedì'],
  [3, 'Wednesday, wed, weds, mercredi, mer, miércoles, mié, quarta, quarta-feira, qua, Mittwoch, mi, mercoledì'],
  [4, 'Thursday, thu, thur, thurs, jeudi, jeu, jueves, jue, quinta, quinta-feira, qui, Donnerstag, do, giovedì, gio'],
  [5, 'Friday, fri, vendredi, ven, viernes, vie, sexta, sexta-feira, sex, Freitag, fr, venerdì'],
  [6, 'Saturday, sat, samedi, sam, sábado, sáb, Samstag, sa, Sonnabend, sabato'],
  [7, 'Sunday, sun, dimanche, dim, domingo, dom, Sonntag, so, domenica'],
]);
