/** What Suivi adds to a workbook, and a calendar set up from nothing, which break off at any of hundreds of calls of Google's services. */
import { setUpCalendar } from '../../core/jobs/set-up-calendar.ts';
import { Book } from '../hosts/book/book.ts';
import { ADDED, proveWhole } from '../interference/half-made-in.ts';

function empty(): Book {
  const book = new Book();
  book.addSheet('Feuille 1');
  return book;
}

proveWhole([...ADDED, { name: 'new calendar', build: empty, make: (workbook) => setUpCalendar(workbook, 'fr') }], ['time-limit', 'service-failed', 'no-permission']);
