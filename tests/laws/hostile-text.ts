/** Texts that try to break a reader: strange letters, near-dates and near-numbers, runs, brackets, valid cells gone wrong. */
import fc from 'fast-check';

/** Cells as teams write them, one or more for every reader. */
export const VALID_CELLS: readonly string[] = [
  '2026-08-17', '17/08/2026', '17.8.26', 'lundi 17 août 2026', '1er sept. 2026', 'Aug 17, 2026', 'Mar 7 jan', '8–14 juin 2026', '30 nov. – 4 déc. 2026', '12, 14 et 16/10', '2026-W33', 'Semaine 12',
  '2026-08-17T09:30', '19 h 30', '7:30–8:00 pm', '9 à 11 h', 'midi', '8 p.m.', '1830',
  '1 234,56 $', '(1,234.50)', '12,34,567', '3,2 k', '-4.5 %', '1.234.567', '12e5', '0x1F', 'Infinity', 'NaN', '١٢٣٤',
  'Instagram, LinkedIn', 'FB + IG', 'Twitter/X', 'IG @musee_web', 'Reddit (r/Quebec)', 'tous les réseaux', 'fiche Google',
  'Tremblay, Marie', 'Smith, J.', 'Inès et Olivier', '@marie @luc', 'Marie Ruiz, PhD', 'Anna (relève: Paul)', 'Équipe web', 'o.roy@exemple.ca',
  'Publié', 'EN RÉVISION ✏️', 'not yet published', 'À programmer', '✅', '❌', 'oui', 'TBD', '—', 'pas encore',
  'Date de publication (UTC)', 'Texte / Caption', 'publishDate', 'Post #', '# d’impressions', 'Heure de mise en ligne', 'Calendrier 2026', 'Janvier 2026', 'Copie de Plan',
  'Journée internationale des musées', 'World Water Day', 'https://www.instagram.com/p/abc/', '#musée #patrimoine', 'visuel-12.jpg', 'P001', '"a;b";"c""d"', 'a,b\tc\r\nd',
  'yyyy-mm-dd hh:mm', '[$-fr-CA]d mmmm yyyy;@', '#,##0.00_);[Red](#,##0.00)', '[h]:mm:ss',
];

const PIECES = [
  'Date', 'canal', 'Statut', 'lun.', 'Mar', 'jan', 'août', '7', '07', '12', '31', '32', '99', '2026', '12345678', '19 h', 'pm', 'a.m.', 'et', ' ou ', 'to', 'Instagram', 'ig', 'équipe', 'publié', 'Semaine', 'J-', 'w',
  '/', '-', '–', '.', ',', ':', ';', '+', '&', '|', '@', '#', '%', '$', '€', '(', ')', '[', ']', '"', '«', '»', '\\', '_', '*', '?', '!', '’', "'", '\n', '\r', '\t', '\u00a0', '\u202f', '\u200b', '\ufeff',
  '\ud83d', '\udc00', '👩‍🎨', '🇨🇦', '✅\ufe0f', '\u0301', '\u0327\u0308', '\u202e', '\u2066', 'ﷺ', 'İ', 'ı', 'ß', 'Œ', 'ﬁ', '٣', '१२', '１２', '①', '½', 'Ⅻ', '__proto__', 'constructor', '\u0000', 'nan', '1e999', '-0',
];
const SIGNS = ['a', 'é', '1', '0', ' ', '\u00a0', '/', '-', '.', ',', ':', '(', ')', '[', '"', '#', '@', '\n', '\u0301', '\ud800', '\udfff', '👍', 'et ', '1/', '12:', '(a', 'A b, ', '(]', ' - ', 'é\u0301', '\u202e'];

const anyUnicode = fc.string({ unit: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }, { weight: 1, arbitrary: fc.integer({ min: 0x1_0000, max: 0x10_ffff }).map((point) => String.fromCodePoint(point)) }), maxLength: 60 });
const pieced = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).chain((pieces) => fc.constantFrom('', ' ').map((gap) => pieces.join(gap)));
const runs = fc.tuple(fc.constantFrom(...SIGNS), fc.integer({ min: 1, max: 400 }), fc.constantFrom('', ...PIECES)).map(([sign, times, end]) => sign.repeat(times) + end);
const brackets = fc.array(fc.constantFrom('(', ')', '[', ']', 'a', ' ', '2026'), { maxLength: 40 }).map((signs) => signs.join(''));
const nearNumber = fc.array(fc.constantFrom('0', '1', '9', '1234', ' ', '\u202f', ',', '.', '-', '−', '(', ')', '%', 'k', 'M', '$', '€', 'e', '+', "'"), { maxLength: 10 }).map((signs) => signs.join(''));
const nearDate = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom('/', '-', '.', ' ', '', '–', ' de ', ', '), fc.oneof(fc.integer({ min: 0, max: 40 }).map(String), fc.constantFrom('mai', 'Sept.', 'mar', 'xyz')), fc.constantFrom('/', '-', '.', ' ', ''), fc.oneof(fc.integer({ min: 0, max: 99_999 }).map(String), fc.constant('')))
  .map((parts) => parts.join(''));
/** A valid cell with a few letters taken out, doubled, put elsewhere or replaced. */
const mutated = fc.tuple(fc.constantFrom(...VALID_CELLS), fc.array(fc.tuple(fc.nat(60), fc.nat(3), fc.constantFrom(...PIECES)), { maxLength: 4 })).map(([cell, changes]) => changes.reduce(changed, cell));

function changed(text: string, [place, kind, piece]: readonly [number, number, string]): string {
  const at = text.length === 0 ? 0 : place % text.length;
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (kind === 0) return before + after.slice(1);
  if (kind === 1) return before + piece + after;
  return kind === 2 ? after + before : before + after.slice(0, 3).repeat(3) + after;
}

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: anyUnicode },
  { weight: 4, arbitrary: pieced },
  { weight: 1, arbitrary: runs },
  { weight: 1, arbitrary: brackets },
  { weight: 2, arbitrary: nearNumber },
  { weight: 2, arbitrary: nearDate },
  { weight: 5, arbitrary: mutated },
);

/** Long texts of one pattern each, some of them between two letters: what makes a careless search or a stack slow. */
export function longTexts(length: number): readonly string[] {
  const units = [...SIGNS, ...PIECES.filter((piece) => piece.length > 0), ...VALID_CELLS.map((cell) => `${cell} `), 'Total ', 'a,b;c\t', '\r\n', '""', '"a",', '<b>', 'ab@', 'www.', 'https://a ', 'tu.', 'a.b!)'];
  const within = [' ', '\u00a0', ')', '»', '-'].map((sign) => `x${sign.repeat(length - 2)}x`);
  return [...units.map((unit) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)), ...within];
}
