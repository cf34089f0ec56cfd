/** A page with a workbook and the add-in's frame, for the test of the bridge between them. */
import { Book } from '../hosts/book/book.ts';
import { connectOfficeFrame, type OfficeFrame } from '../hosts/office/bridge-in-page.ts';
import { DARK_THEME } from '../hosts/office/theme.ts';

declare global {
  interface Window {
    /** What the test reaches into. */
    bridgeTest: { readonly book: Book; readonly office: OfficeFrame };
  }
}

const book = new Book({ name: 'Plan.xlsx' });
book.addSheet('Calendrier').write(0, 0, { values: [['Date', 'Réseau'], [46000, 'Instagram']] }, 'person');
const frame = document.createElement('iframe');
const office = connectOfficeFrame(frame, book, { language: 'fr-CA', contentLanguage: 'en-CA', apiVersion: '1.17', theme: DARK_THEME });
frame.src = '/frame.html';
document.body.append(frame);
window.bridgeTest = { book, office };
