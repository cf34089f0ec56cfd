/** What Google's own words mean: its errors carry no code, and are told in the person's language. */
import type { HostFault } from '../../core/host.ts';

/** A fault, and the words of Google that it goes by. */
export interface SaidFault {
  readonly fault: HostFault;
  /** The part of the message that is always the same: the rest may name documents, people or what cells hold. */
  readonly words: string;
}

/**
 * In English and in French, the more particular first. The French ones are those that people quote, with room for other
 * wordings; words that are not known come out as `unexpected`.
 */
const SAID: readonly (readonly [HostFault, readonly RegExp[]])[] = [
  ['sheet-protected', [
    /trying to edit a protected (?:cell|range|sheet|object)[a-z ]{0,20}/i,
    /protected (?:cells?|ranges?|sheets?)/i,
    /(?:cellules?|objets?|plages?|feuilles?) (?:ou (?:un objet|une plage) )?protégée?s?/i,
  ]],
  ['several-accounts', [/PERMISSION_DENIED/]],
  ['not-authorised', [
    /authori[sz]ation is required(?: to perform that action)?/i,
    /not have permissions? to call [\w.]{1,60}/i,
    /(?:specified permissions are not sufficient|required permissions)/i,
    /ScriptError: The script does not have permission/i,
    /autorisation (?:est )?(?:nécessaire|requise) pour (?:effectuer|exécuter) cette action/i, /pas suffisantes pour appeler/i,
    /(?:pas autorisée?|pas l'autorisation d'|pas des autorisations nécessaires pour |pas les autorisations nécessaires pour )(?:à )?appeler/i,
    /autorisations requises/i,
  ]],
  // The workbook's own rules for what may stand in a cell, or be done with it.
  ['access-denied', [
    /violates? the data validation rules/i, /not allowed on cells in typed columns/i,
    /(?:enfreint|enfreignent|ne respectent? pas) les règles de validation/i, /autorisée? (?:sur|pour|dans) (?:les|des) cellules (?:de|des|dans des) colonnes/i,
  ]],
  ['read-only', [/(?:permission|access) to edit/i, /(?:autorisée?s? à|autorisation de) modifier/i]],
  ['access-denied', [
    /not have (?:the )?(?:permissions?|access)\b/i, /access denied/i, /is missing \(perhaps it was deleted/i, /do(?:es)?n't have permission/i,
    /pas autorisée?\b/i, /pas (?:l'autorisation|des autorisations|les autorisations)/i, /accès (?:refusé|non autorisé)/i, /est manquant \(peut-être a-t-il été supprimé/i,
  ]],
  ['busy', [
    /invoked too many times in a short time/i, /rate limit exceeded/i,
    /too many (?:scripts running simultaneously|simultaneous invocations|LockService operations)/i,
    /appelé trop (?:de fois|souvent) (?:en|dans) (?:un (?:court|bref)|peu)/i,
    /trop de scripts (?:sont )?(?:exécutés|en cours d'exécution)/i,
  ]],
  ['too-large', [
    /argument too large/i, /property storage quota/i, /more than the maximum of [\d,. ]{1,12}characters/i, /above the limit of [\d,. ]{1,15}cells/i, /exceeds? (?:the )?maximum (?:size|length)/i,
    /argument trop (?:volumineux|grand|long)/i, /limite de [\d\s]{1,15}cellules/i,
  ]],
  ['quota', [
    /invoked too many times(?: for one day)?/i, /too much computer time for one day/i, /RESOURCE_EXHAUSTED/, /(?:quota|limit) exceeded/i,
    /trop d'appels pour ce service/i, /(?:appelé|invoqué) trop (?:de fois|souvent)/i, /limite dépassée/i, /trop de temps (?:de calcul|d'ordinateur|machine)/i, /quota[a-z ]{0,20} (?:dépassé|atteint)/i,
  ]],
  ['time-limit', [
    /exceeded maximum execution time/i,
    /(?:délai|temps|durée) d'exécution maxim(?:al|ale|um) (?:dépassée?|atteinte?)/i, /(?:délai|temps|durée) maxim(?:al|ale|um) d'exécution/i,
  ]],
  ['locked', [
    /lock timeout/i, /lock wait timeout/i, /could not (?:obtain|acquire) (?:the )?lock/i, /holding the lock for too long/i,
    /(?:obtenir|acquérir) le verrou/i, /délai[a-z ']{0,30} verrou/i,
  ]],
  ['busy', [
    /service (?:spreadsheets )?timed out/i, /service spreadsheets failed/i, /service (?:error|unavailable)/i,
    /server error occurred/i, /internal error/i, /error code:? (?:INTERNAL|UNAVAILABLE|DEADLINE_EXCEEDED|ABORTED)/, /please wait a bit and try again/i,
    /(?:erreur de service|erreur du service|service (?:indisponible|non disponible))/i, /service [\wàéè' ]{1,60}? ?(?:a échoué|a expiré|n'a pas répondu)/i, /échec du service/i,
    /erreur (?:serveur|d[eu] serveur|interne|(?:est survenue|s'est produite) sur le serveur)/i, /délai [a-z' ]{0,30}du service/i,
  ]],
  ['offline', [/NetworkError/, /connection failure/i, /échec de la connexion/i]],
  ['sheet-missing', [
    /sheet [^.]{0,80}?(?:not found|does(?:n't| not) exist|was deleted|has been deleted)/i, /sheet not found/i,
    /feuille [^.]{0,80}?(?:introuvable|n'existe (?:pas|plus)|supprimée)/i,
  ]],
  ['range-missing', [
    /coordinates of the (?:source |target )?range are (?:outside|invalid)/i, /range not found/i, /range is too small/i, /outside the dimensions/i,
    /those (?:rows|columns) are out of bounds/i,
    /coordonnées de la plage/i, /plage (?:introuvable|non trouvée)/i, /(?:hors|en dehors) (?:des dimensions|des limites)/i,
  ]],
  ['not-supported', [/from this context/i, /not supported/i, /dans ce contexte/i, /pas (?:prise? en charge|compatible)/i]],
];

/** Longest message that is looked at. */
const LONGEST = 1_000;

/** What a message of Google's says, whatever stands around it; null where the words are not known. */
export function faultSaid(message: string): SaidFault | null {
  const text = message.slice(0, LONGEST).replace(/’/g, "'").replace(/[\u00a0\u202f]/g, ' ');
  for (const [fault, patterns] of SAID) {
    for (const pattern of patterns) {
      const words = pattern.exec(text)?.[0];
      if (words !== undefined) return { fault, words: isNaming(fault) ? '' : words };
    }
  }
  return null;
}

/** Whether the words found may hold a tab's name. */
function isNaming(fault: HostFault): boolean {
  return fault === 'sheet-missing';
}
