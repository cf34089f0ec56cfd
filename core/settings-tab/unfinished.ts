/**
 * What the first cell of a tab that Suivi makes says until the tab is whole.
 *
 * The same in every language: whoever tries again is understood, and the tab is made again in place.
 */
import type { Cell } from '../table/cell.ts';
import { NBSP } from '../words/format.ts';

export const UNFINISHED_SETTINGS: string = `Réglages de Suivi incomplets${NBSP}: recommencez dans Suivi · Settings of Suivi incomplete: try again in Suivi`;
export const UNFINISHED_CALENDAR: string = `Calendrier incomplet${NBSP}: créez-le de nouveau dans Suivi · Calendar incomplete: set it up again in Suivi`;
export const UNFINISHED_RESULTS: string = `Résultats incomplets${NBSP}: importez-les de nouveau dans Suivi · Results incomplete: import them again in Suivi`;

/** True for a tab that was left half made, and is nothing of the team's yet. */
export function isUnfinished(corner: Cell): boolean {
  return corner === UNFINISHED_SETTINGS || corner === UNFINISHED_CALENDAR || corner === UNFINISHED_RESULTS;
}
