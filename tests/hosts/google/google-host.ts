/** The globals of Apps Script over a workbook in memory. */
import type { Book } from '../book/book.ts';
import type { GoogleOptions } from './google-options.ts';
import { cacheServiceType } from './objects/cache-service.ts';
import { htmlServiceType } from './objects/html-service.ts';
import { lockServiceType } from './objects/lock-service.ts';
import { consoleType, loggerType } from './objects/logging.ts';
import { propertiesServiceType } from './objects/properties-service.ts';
import { scriptAppType } from './objects/script-app.ts';
import { sessionType } from './objects/session.ts';
import { spreadsheetAppType } from './objects/spreadsheet-app.ts';
import { utilitiesType } from './objects/utilities.ts';
import { ScriptHost } from './script-host.ts';

export interface GoogleHost extends ScriptHost {
  /** What a script finds in its global object besides the language. */
  readonly globals: Readonly<Record<string, unknown>>;
}

const SERVICES = [
  spreadsheetAppType, htmlServiceType, propertiesServiceType, cacheServiceType, lockServiceType, sessionType, utilitiesType, scriptAppType,
  consoleType, loggerType,
];

export function createGoogle(book: Book, options: GoogleOptions = {}): GoogleHost {
  const host = new ScriptHost(book, options);
  const globals = Object.fromEntries(SERVICES.map((service) => [service.name, host.wrap(service, null)]));
  return Object.assign(host, { globals });
}
