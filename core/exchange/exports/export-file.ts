/** What the bytes of a chosen file are, before anything is decoded: text, a workbook, or what can't be read. */
import { fold } from '../../lexicon/fold.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import type { ExportRefusal } from './network-export.ts';
import { zipNames } from './zip-names.ts';

/** Larger files would hold the pane up for seconds; networks' own stay far below. */
export const MOST_EXPORT_BYTES = 33_554_432;

/** By the first bytes, two digits each: for images PNG, JPEG and GIF; for others gzip, 7z and RAR. */
const SIGNS: readonly (readonly [Extract<ExportRefusal, { kind: 'wrong-file' }>['found'], RegExp])[] = [
  ['xls', /^d0cf11e0/], ['pdf', /^25504446/], ['image', /^(?:89504e47|ffd8ff|47494638)/], ['other', /^(?:1f8b|377abcaf|52617221)/],
];
const ZIP = '504b';
/** YouTube's table among its three files. */
const TABLES = wordSet('Table data csv, Données du tableau csv, Datos de la tabla csv, Dados da tabela csv, Tabellendaten csv');

/** A refusal, or how the file is to be opened. */
export function exportFileKind(bytes: Uint8Array): 'text' | 'workbook' | ExportRefusal {
  if (bytes.length === 0) return { kind: 'empty' };
  const head = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const found = SIGNS.find(([, sign]) => sign.test(head));
  if (found !== undefined) return { kind: 'wrong-file', found: found[0], take: '' };
  if (bytes.length > MOST_EXPORT_BYTES) return { kind: 'too-large', bytes: bytes.length, most: MOST_EXPORT_BYTES };
  if (!head.startsWith(ZIP)) return 'text';
  const names = zipNames(bytes);
  if (names.some((name) => name.startsWith('xl/'))) return 'workbook';
  const tables = names.filter((name) => /\.csv$/i.test(name));
  const take = tables.find((name) => TABLES.has(fold(lastPart(name)))) ?? (tables.length === 1 ? tables[0] : undefined) ?? '';
  return { kind: 'wrong-file', found: 'zip', take: lastPart(take) };
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
