/** What can go wrong at Google, by name, in Google's words; a test orders one for a call to come. */

export interface FaultWords {
  readonly en: string;
  /** As a French account sees it; the sentences marked so in `UNVERIFIED` are the stand-in's own guess. */
  readonly fr: string;
  /** Google stops the run: nothing that the script catches helps. */
  readonly isFatal?: true;
  /** The call never reaches the script: the sidebar's page is told at once. */
  readonly isBeforeRun?: true;
}

export type FaultName =
  | 'time-limit' | 'too-many-runs' | 'daily-quota' | 'too-fast' | 'service-timeout' | 'service-failed' | 'server-error'
  | 'not-authorised' | 'no-permission' | 'several-accounts' | 'offline';

/** Every fault there is, with its words. */
export const FAULTS: Readonly<Record<FaultName, FaultWords>> = {
  /** A run may last six minutes. */
  'time-limit': { en: 'Exceeded maximum execution time', fr: 'Durée maximale d\'exécution dépassée', isFatal: true },
  'too-many-runs': {
    en: 'There are too many scripts running simultaneously for this Google user account.',
    fr: 'Trop de scripts sont exécutés en même temps pour ce compte utilisateur Google.', isFatal: true,
  },
  'daily-quota': { en: 'Service invoked too many times for one day: spreadsheet.', fr: 'Service appelé trop de fois en une journée : spreadsheet.' },
  'too-fast': {
    en: 'Service invoked too many times in a short time: spreadsheet. Try Utilities.sleep(1000) between calls.',
    fr: 'Service appelé trop de fois en peu de temps : spreadsheet. Essayez Utilities.sleep(1000) entre les appels.',
  },
  'service-timeout': {
    en: 'Service Spreadsheets timed out while accessing document with id stand-in.',
    fr: 'Le service Feuilles de calcul a expiré lors de l\'accès au document ayant l\'ID stand-in.',
  },
  'service-failed': {
    en: 'Service Spreadsheets failed while accessing document with id stand-in.',
    fr: 'Échec du service Feuilles de calcul lors de l\'accès au document ayant l\'ID stand-in.',
  },
  'server-error': {
    en: 'We\'re sorry, a server error occurred. Please wait a bit and try again.',
    fr: 'Désolé, une erreur de serveur s\'est produite. Veuillez patienter un peu, puis réessayer.',
  },
  'not-authorised': {
    en: 'Authorization is required to perform that action.',
    fr: 'Une autorisation est nécessaire pour effectuer cette action.',
  },
  'no-permission': {
    en: 'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    fr: 'Vous n\'êtes pas autorisé à appeler SpreadsheetApp.getActiveSpreadsheet. Autorisations requises : (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
  },
  /** Signed in to several accounts: Google asks the wrong one. */
  'several-accounts': {
    en: 'We\'re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
    fr: 'Désolé, une erreur de serveur s\'est produite lors de la lecture à partir de l\'espace de stockage. Code d\'erreur : PERMISSION_DENIED.',
    isBeforeRun: true,
  },
  /** The network is gone. */
  'offline': { en: 'NetworkError: Connection failure due to HTTP 0', fr: 'NetworkError: Échec de la connexion en raison de HTTP 0', isBeforeRun: true },
};

interface Planned {
  readonly fault: FaultName;
  /** `Range.setValues`; null for any call of a service, or of the server. */
  readonly member: string | null;
  left: number;
}

export class FaultPlan {
  #planned: Planned[] = [];

  /** Orders a fault for the nth call of a member from now on, 1 being the next; null counts every call. */
  plan(fault: FaultName, member: string | null = null, nth = 1): void {
    this.#planned.push({ fault, member, left: nth });
  }

  clear(): void {
    this.#planned = [];
  }

  /** The fault of a service call that is now being made. */
  take(member: string): FaultName | null {
    return this.#take((one) => FAULTS[one.fault].isBeforeRun !== true && (one.member === null || one.member === member));
  }

  /** The fault of a call from the sidebar that is now being made. */
  takeBeforeRun(): FaultName | null {
    return this.#take((one) => FAULTS[one.fault].isBeforeRun === true);
  }

  #take(isMeant: (one: Planned) => boolean): FaultName | null {
    let taken: FaultName | null = null;
    for (const one of this.#planned.filter(isMeant)) {
      one.left -= 1;
      if (one.left === 0) taken ??= one.fault;
    }
    this.#planned = this.#planned.filter(({ left }) => left > 0);
    return taken;
  }
}
