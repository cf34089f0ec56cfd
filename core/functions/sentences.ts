/** Why a function has no answer, each with what to do, in both languages. */
import { HOLIDAY_REGIONS } from '../time/holidays.ts';
import { NBSP } from '../words/format.ts';
import { quotable } from '../words/quotable.ts';
import type { ParameterKey } from './declaration.ts';
import { FormulaError, quotedEn, quotedFr } from './formula-error.ts';
import type { ErrorCode, Sentences } from './formula-error.ts';
import { PARAMETER_NAMES } from './parameter-names.ts';

function fr(key: ParameterKey): string {
  return quotedFr(PARAMETER_NAMES[key].fr);
}

function en(key: ParameterKey): string {
  return quotedEn(PARAMETER_NAMES[key].en);
}

function wrong(french: string, english: string): FormulaError {
  return new FormulaError('#VALUE!', { fr: french, en: english });
}

function none(french: string, english: string): FormulaError {
  return new FormulaError('#N/A', { fr: french, en: english });
}

export function missing(key: ParameterKey): FormulaError {
  return wrong(`Indiquez ${fr(key)}.`, `Give ${en(key)}.`);
}

export function severalCells(key: ParameterKey): FormulaError {
  return wrong(`${fr(key)} prend une seule cellule.`, `${en(key)} takes a single cell.`);
}

export function errorIn(key: ParameterKey, code: ErrorCode, error: string): FormulaError {
  return new FormulaError(code, { fr: `${fr(key)} contient l’erreur ${error}.`, en: `${en(key)} holds the error ${error}.` });
}

export function notADay(key: ParameterKey): FormulaError {
  return wrong(
    `${fr(key)} n’est pas une date${NBSP}: choisissez une cellule de date ou écrivez "2026-11-23".`,
    `${en(key)} is not a date: choose a date cell or write "2026-11-23".`,
  );
}

export function openDay(key: ParameterKey): FormulaError {
  return wrong(
    `Le jour et le mois de ${fr(key)} peuvent s’inverser${NBSP}: écrivez "2026-11-23".`,
    `The day and month of ${en(key)} could be either way round: write "2026-11-23".`,
  );
}

export function endsBeforeStart(): FormulaError {
  return wrong(`La période finit avant de commencer${NBSP}: vérifiez ${fr('from')} et ${fr('to')}.`, `The period ends before it begins: check ${en('from')} and ${en('to')}.`);
}

export function periodTooLong(years: number): FormulaError {
  return wrong(`Choisissez une période d’au plus ${years}${NBSP}ans.`, `Choose a period of ${years} years at most.`);
}

export function noHeadings(key: ParameterKey, headings: Sentences): FormulaError {
  return wrong(
    `Aucun titre reconnu dans la plage ${fr(key)}${NBSP}: prenez-la avec ses titres, dont ${headings.fr}.`,
    `No known headings in the range ${en(key)}: take it with its headings, ${headings.en} among them.`,
  );
}

export function headingMissing(key: ParameterKey, heading: Sentences): FormulaError {
  return wrong(`Il manque le titre ${heading.fr} dans la plage ${fr(key)}.`, `The heading ${heading.en} is missing in the range ${en(key)}.`);
}

export function noRows(key: ParameterKey): FormulaError {
  return wrong(`Aucune ligne sous les titres de la plage ${fr(key)}.`, `There are no rows under the headings of the range ${en(key)}.`);
}

export function unreadCell(key: ParameterKey, text: string, row: number): FormulaError {
  return wrong(`${fr(key)}${NBSP}: ${quotedFr(text)} ne se lit pas à la ligne ${row} de la plage.`, `${en(key)}: ${quotedEn(text)} can’t be read in row ${row} of the range.`);
}

export function nameOfNobody(key: ParameterKey, name: string, row: number): FormulaError {
  return wrong(
    `${fr(key)}, ligne ${row} de la plage${NBSP}: ${quotedFr(quotable(name))} n’est pas dans ${fr('team')}.`,
    `${en(key)}, row ${row} of the range: ${quotedEn(quotable(name))} is not in ${en('team')}.`,
  );
}

export function nameOfTwo(key: ParameterKey, name: string, row: number): FormulaError {
  return wrong(
    `${fr(key)}, ligne ${row} de la plage${NBSP}: deux personnes de ${fr('team')} portent le nom ${quotedFr(quotable(name))}; écrivez-le en entier.`,
    `${en(key)}, row ${row} of the range: two people of ${en('team')} bear the name ${quotedEn(quotable(name))}; write it whole.`,
  );
}

/** @param name '' where the row names nobody. */
export function rowReversed(key: ParameterKey, name: string, row: number): FormulaError {
  return wrong(
    `${fr(key)}, ligne ${row} de la plage${name === '' ? '' : `, ${quotedFr(quotable(name))}`}${NBSP}: la fin précède le début.`,
    `${en(key)}, row ${row} of the range${name === '' ? '' : `, ${quotedEn(quotable(name))}`}: the end comes before the start.`,
  );
}

/** @param role As written; '' where it is what lacks. */
export function needWithoutNumber(role: string, row: number): FormulaError {
  if (role === '') {
    return wrong(`${fr('needs')}, ligne ${row} de la plage${NBSP}: indiquez le rôle.`, `${en('needs')}, row ${row} of the range: enter the role.`);
  }
  return wrong(
    `${fr('needs')}, ligne ${row} de la plage${NBSP}: indiquez combien de personnes il faut pour ${quotedFr(quotable(role))}, ou fermé.`,
    `${en('needs')}, row ${row} of the range: enter how many people ${quotedEn(quotable(role))} takes, or closed.`,
  );
}

export function unknownRegion(): FormulaError {
  return wrong(`Région inconnue${NBSP}: choisissez ${HOLIDAY_REGIONS.join(', ')}.`, `Unknown region: choose ${HOLIDAY_REGIONS.join(', ')}.`);
}

export function nothingNeeded(role: string | null): FormulaError {
  return none(
    `Aucun besoin${role === null ? '' : ` pour ${quotedFr(role)}`} dans cette période.`,
    `Nothing is needed${role === null ? '' : ` of ${quotedEn(role)}`} in this period.`,
  );
}

export function nobodyHasRole(role: string): FormulaError {
  return none(`Personne n’a le rôle ${quotedFr(role)} dans l’équipe.`, `Nobody in the team has the role ${quotedEn(role)}.`);
}

export function nobodyThatDay(role: string): FormulaError {
  return none(`Personne n’est disponible pour ${quotedFr(role)} ce jour-là.`, `Nobody is available for ${quotedEn(role)} that day.`);
}

/** @param isMidnight Said, since a date without a time is one. */
export function nobodyOnDuty(role: string, isMidnight: boolean): FormulaError {
  return none(
    `Personne n’est de garde pour ${quotedFr(role)} à ${isMidnight ? 'minuit ce jour-là; pour un autre moment, ajoutez l’heure à la date' : 'ce moment'}.`,
    `Nobody is on duty for ${quotedEn(role)} at ${isMidnight ? 'midnight that day; for another moment, add the time to the date' : 'that moment'}.`,
  );
}

export function unknownNetwork(): FormulaError {
  return wrong(`Réseau inconnu${NBSP}: écrivez par exemple Instagram ou LinkedIn.`, 'Unknown network: write Instagram or LinkedIn, for instance.');
}

export function oneNetwork(): FormulaError {
  return wrong('Indiquez un seul réseau.', 'Give a single network.');
}

export function noPostHeadings(): FormulaError {
  return wrong(
    `Aucun titre de calendrier reconnu dans ${fr('headings')}, comme Date, Canal ou Texte.`,
    `No known headings of a calendar in ${en('headings')}, such as Date, Channel or Text.`,
  );
}

export function otherWidth(): FormulaError {
  return wrong(`${fr('row')} doit avoir autant de cellules que ${fr('headings')}.`, `${en('row')} must have as many cells as ${en('headings')}.`);
}

/** @param channel As written. */
export function channelOfNobody(channel: string): FormulaError {
  return none(`Le canal ${quotedFr(quotable(channel))} n’est pas dans ${fr('calendar')}.`, `The channel ${quotedEn(quotable(channel))} is not in ${en('calendar')}.`);
}

export function oneChannel(): FormulaError {
  return wrong('Indiquez un seul canal.', 'Give a single channel.');
}

export function unknownDimension(): FormulaError {
  return wrong(`Indiquez ${quotedFr('pilier')} ou ${quotedFr('format')}.`, `Give ${quotedEn('pillar')} or ${quotedEn('format')}.`);
}
