/** Names of months, whole and shortened: English, French, Spanish, Portuguese, German, Italian. */
import { wordMap } from './word-list.ts';

/** Folded name to month, 1–12. `mar` is March here; French and Spanish calendars also write it for Tuesday. */
export const MONTHS: ReadonlyMap<string, number> = wordMap<number>([
  [1, 'January, jan, janvier, janv, enero, ene, janeiro, Januar, Jänner, gennaio, gen'],
  [2, 'February, feb, février, févr, fév, febrero, fevereiro, Februar, febbraio, febr'],
  [3, 'March, mar, mars, marzo, março, März, Mrz, mär'],
  [4, 'April, apr, avril, avr, abril, abr, aprile'],
  [5, 'May, mai, mayo, maio, maggio, mag'],
  [6, 'June, jun, juin, junio, junho, Juni, giugno, giu'],
  [7, 'July, jul, juillet, juil, juill, julio, julho, Juli, luglio, lug'],
  [8, 'August, aug, août, aoû, agosto, ago'],
  [9, 'September, sep, sept, septembre, septiembre, setiembre, setembro, set, settembre'],
  [10, 'October, oct, octobre, octubre, outubro, out, Oktober, okt, ottobre, ott'],
  [11, 'November, nov, novembre, noviembre, novembro'],
  [12, 'December, dec, décembre, déc, diciembre, dic, dezembro, dez, Dezember, dicembre'],
]);
