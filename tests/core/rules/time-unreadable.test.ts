/** Cells of a column of times that hold something else. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/table/cell.ts';
import { checkRows, day } from './calendar-of.ts';

const TODAY = day('2026-11-23');
const TIMES: readonly Cell[] = ['09:00', '9 h 30', 0.75, '6 pm', '12h', '18 h', '08:15', '10 h', 'midi', '14:00', '15 h', '7:30', 0.5, '16 h', '17:45', '9 h'];

function unread(...cells: readonly Cell[]): readonly string[] {
  const rows = [...TIMES, ...cells].map((time, index) => [TODAY + index, time, `Titre ${index}`, 'Approuvé']);
  return checkRows(['date', 'time', 'title', 'status'], rows, TODAY).findings.flatMap(({ code, parameters }) => (code === 'time-unreadable' && 'text' in parameters ? [parameters.text] : []));
}

describe('time-unreadable', () => {
  it.each(['25:00', '9h75', '12:60', '9 heur', 'lundi', 'Facebook', '15 min', 2575])('finds %s', (cell) => {
    expect(unread(cell)).toEqual([String(cell)]);
  });

  it.each([
    '9:05', '19', '0900', 'minuit', '18-20 h', '9-11', '9 et 11', 'matin', 'Fin de journée', 'soir?', 'après-midi', 'ASAP', 'TBD', '-', 'pas encore', ' ', null, true, { error: '#N/A' },
  ])('makes nothing of %s', (cell) => {
    expect(unread(cell)).toEqual([]);
  });

  it('takes a word that several rows share for what the team means', () => {
    expect(unread('Prime', 'Prime')).toEqual(['Prime', 'Prime']);
    expect(unread('Prime', 'Prime', 'Prime')).toEqual([]);
    expect(unread('25:00', '25:00', '25:00')).toHaveLength(3);
  });

  it('leaves a column alone of which fewer than four cells in five are times', () => {
    expect(unread('25:00', '26:00', '27:00', '28:00')).toHaveLength(4);
    expect(unread('25:00', '26:00', '27:00', '28:00', '29:00')).toEqual([]);
  });

  it('points at the cell, and leaves ideas and cancelled posts alone', () => {
    const rows = [...TIMES.map((time) => [TODAY, time, 'Titre', 'Approuvé']), [TODAY, '25:00', 'Titre', 'Annulé'], [TODAY, '25:00', 'Titre', 'Idée'], [TODAY, '25:00', 'Titre', 'Approuvé']];
    expect(checkRows(['date', 'time', 'title', 'status'], rows, TODAY).found.filter((line) => line.startsWith('time-'))).toEqual(['time-unreadable B20']);
  });
});
