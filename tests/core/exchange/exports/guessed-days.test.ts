/** Where no form knows a file, its cells tell which column holds the days of its posts. */
import { expect, it } from 'vitest';
import type { NetworkExport } from '../../../../core/exchange/exports/network-export.ts';
import { readExport } from '../../../../core/exchange/exports/read-export.ts';
import { isoDay } from '../../../../core/time/iso-day.ts';

function read(...lines: readonly string[]): NetworkExport {
  const answer = readExport({ text: lines.join('\n') });
  if (!('rows' in answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

function days({ rows }: NetworkExport): readonly (string | null)[] {
  return rows.map(({ day }) => (day === null ? null : isoDay(day)));
}

function guesses({ questions }: NetworkExport): Readonly<Record<string, string>> {
  const question = questions.find(({ kind }) => kind === 'columns');
  return question?.kind === 'columns' ? Object.fromEntries(question.guesses) : {};
}

it('a column called a date without a digit in it is none, and one called a time with dates is that of the days', () => {
  const answer = read('Nº de la publication,Compte,Légende,Heure de publication,Date,Vues,Mentions J’aime', '1791,ville,Un,10/28/2026 09:30,Durée de vie,80,4', '1792,ville,Deux,10/29/2026 10:30,Durée de vie,90,5');
  expect([answer.kind, days(answer)]).toEqual(['other', ['2026-10-28', '2026-10-29']]);
  expect(guesses(answer)).toMatchObject({ 'Heure de publication': 'date' });
  expect(guesses(answer)).not.toHaveProperty('Date');
});

it('a column of times beside one of dates stays one of times', () => {
  const answer = read('Date,Heure,Texte,Vues', '2026-10-28,9 heures,Un,80', '2026-10-29,10 heures,Deux,90');
  expect(guesses(answer)).toMatchObject({ Date: 'date', Heure: 'time' });
  expect(guesses(read('Heure,Texte,Vues', '9 heures,Un,80', '10 heures,Deux,90'))).toMatchObject({ Heure: 'time' });
});

it('a total among the days takes no day from the others', () => {
  const answer = read('Texte,Date,Vues,Mentions J’aime', 'Un,2026-10-28,5,1', 'Somme des deux,Total,11,2', 'Deux,2026-10-29,6,1');
  expect(days(answer)).toEqual(['2026-10-28', null, '2026-10-29']);
});

it('the number of an account is not its name', () => {
  expect(guesses(read('Date,ID du compte,Nom du compte,Texte,Vues', '2026-10-28,1784,Ville,Un,80'))).toMatchObject({ 'Nom du compte': 'account' });
});
