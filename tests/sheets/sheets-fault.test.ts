/** Google's own words, in English and in French, come to the fault that the pane explains, without what cells hold. */
import { describe, expect, it } from 'vitest';
import type { HostFault } from '../../core/host.ts';
import { HostError } from '../../core/host.ts';
import { faultSaid } from '../../sheets-addon/wire/fault-words.ts';
import { FAULTS } from '../hosts/google/faults.ts';
import type { FaultName } from '../hosts/google/faults.ts';
import { hostErrorFrom } from '../../sheets-addon/server/sheets-fault.ts';
import { GOOGLE_SAYS } from '../hosts/google/google-says.ts';

const SAID: readonly (readonly [HostFault, string])[] = [
  ['sheet-protected', GOOGLE_SAYS.protectedCell],
  ['sheet-protected', 'Vous tentez de modifier une cellule ou un objet protégés.'],
  ['sheet-protected', 'Vous essayez de modifier une cellule ou un objet protégés.'],
  ['several-accounts', 'We\'re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.'],
  ['several-accounts', 'Une erreur serveur s’est produite lors de la lecture de l’espace de stockage. Code d’erreur : PERMISSION_DENIED.'],
  ['not-authorised', 'Authorization is required to perform that action.'],
  ['not-authorised', 'Authorisation is required to perform that action.'],
  ['access-denied', 'The data you entered in cell B5 violates the data validation rules set on this cell.'],
  ['access-denied', 'Les données que vous avez saisies dans la cellule B5 enfreignent les règles de validation définies pour cette cellule.'],
  ['access-denied', 'This operation is not allowed on cells in typed columns.'],
  ['not-authorised', GOOGLE_SAYS.noPermission('SpreadsheetApp.getActiveSpreadsheet', 'https://www.googleapis.com/auth/spreadsheets')],
  ['not-authorised', 'Autorisation requise pour exécuter cette action. Exécutez à nouveau le script.'],
  ['not-authorised', 'Les autorisations spécifiées ne sont pas suffisantes pour appeler Ui.showSidebar. Autorisations requises : …'],
  ['not-authorised', 'Vous n’êtes pas autorisé à appeler SpreadsheetApp.getActiveSpreadsheet. Autorisations requises : …'],
  ['access-denied', 'You do not have permissions to access the requested document.'],
  ['access-denied', GOOGLE_SAYS.readOnly],
  ['access-denied', 'Vous n’avez pas l’autorisation d’accéder au document demandé.'],
  ['quota', 'Service invoked too many times for one day: spreadsheets.'],
  ['quota', 'Service using too much computer time for one day'],
  ['quota', 'Trop d’appels pour ce service aujourd’hui : spreadsheets.'],
  ['quota', 'Limite dépassée : .'],
  ['busy', 'Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.'],
  ['busy', 'There are too many scripts running simultaneously for this Google user account.'],
  ['time-limit', 'Exceeded maximum execution time'],
  ['time-limit', 'Délai d’exécution maximal dépassé'],
  ['time-limit', 'Durée d’exécution maximale dépassée'],
  ['locked', GOOGLE_SAYS.lockTimeout],
  ['locked', 'Could not obtain lock after 10000 milliseconds.'],
  ['busy', 'Service Spreadsheets failed while accessing document with id 1AbCdEf.'],
  ['busy', 'Service Spreadsheets timed out while accessing document with id 1AbCdEf.'],
  ['busy', 'Service timed out: Spreadsheets'],
  ['busy', 'Service error: Spreadsheets'],
  ['busy', 'Erreur de service : Spreadsheets'],
  ['busy', 'Une erreur est survenue sur le serveur.'],
  ['busy', 'We\'re sorry, a server error occurred. Please wait a bit and try again.'],
  ['sheet-missing', GOOGLE_SAYS.sheetMissing('12')],
  ['range-missing', GOOGLE_SAYS.outsideSheet],
  ['range-missing', GOOGLE_SAYS.rangeNotFound],
  ['range-missing', 'Plage introuvable'],
  ['range-missing', 'Les coordonnées de la plage sont en dehors des dimensions de la feuille.'],
  ['too-large', GOOGLE_SAYS.argumentTooLarge('value')],
  ['too-large', 'Argument trop grand : value'],
  ['too-large', 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.'],
  ['not-supported', GOOGLE_SAYS.noUi],
  ['unexpected', 'Something that nobody has seen yet.'],
];

/** What each of the stand-in's faults is, in whatever language. */
const MEANT: Readonly<Record<FaultName, HostFault>> = {
  'time-limit': 'time-limit', 'too-many-runs': 'busy', 'daily-quota': 'quota', 'too-fast': 'busy', 'service-timeout': 'busy', 'service-failed': 'busy', 'server-error': 'busy',
  'not-authorised': 'not-authorised', 'no-permission': 'not-authorised', 'several-accounts': 'several-accounts', 'offline': 'offline',
};
// The keys are the type's.
const NAMES = Object.keys(FAULTS) as readonly FaultName[];

/** As Google throws: an error by the name of Exception. */
function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

describe('What Google says', () => {
  it.each(SAID)('means %s: %s', (fault, message) => {
    expect(hostErrorFrom(exception(message)).fault).toBe(fault);
  });

  it.each(NAMES.flatMap((name) => (['en', 'fr'] as const).map((language) => ({ name, language }))))('is understood of the fault $name in $language', ({ name, language }) => {
    expect(faultSaid(FAULTS[name][language])?.fault).toBe(MEANT[name]);
  });

  it('is kept in Google’s own words, without documents, people and what cells hold', () => {
    const detail = (message: string): string => hostErrorFrom(exception(message)).detail;
    expect(detail('Service Spreadsheets failed while accessing document with id 1AbCdEf.')).toBe('Exception: Service Spreadsheets failed');
    expect(detail(GOOGLE_SAYS.protectedCell)).toContain('trying to edit a protected cell or object');
    for (const message of [
      'The data you entered in cell B5 violates the data validation rules set on this cell. Please enter one of the following values: CANARY, Draft.',
      'Cannot convert "CANARY" to (class).', 'Cannot convert ‘CANARY’', 'No item called « CANARY »', 'Unclosed "CANARY', 'canary@example.com may not edit this',
      'Invalid value: CANARY', 'Sheet CANARY not found', 'A first line\nCANARY', 'A sheet with the name "CANARY" already exists.',
    ]) expect(detail(message).toLowerCase(), message).not.toContain('canary');
  });

  it('is told shortly, and in time that grows with the text alone', () => {
    for (const piece of ['"', 'sheet ', 'a@', '[', 'protected ', 'feuille ', 'délai ', 'service a ', 'authorisation ']) {
      expect(hostErrorFrom(exception(piece.repeat(100_000))).detail.length).toBeLessThan(200);
    }
  });

  it('leaves a fault that is known as it is, and takes anything else for unexpected', () => {
    const known = new HostError('locked', 'tried for 10 s');
    expect(hostErrorFrom(known)).toBe(known);
    for (const thrown of [null, undefined, 7, 'CANARY', {}, { message: 7 }]) expect(hostErrorFrom(thrown).fault).toBe('unexpected');
    expect(hostErrorFrom(new TypeError('x is not a function')).detail).toBe('TypeError: x is not a function');
  });
});
