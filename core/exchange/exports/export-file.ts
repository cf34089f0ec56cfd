/** What the bytes of a chosen file are, before anything is decoded: text, a workbook, or what can't be read. */
import { fold } from '../../lexicon/fold.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import type { ExportRefusal } from './network-export.ts';
import { zipNames } from './zip-names.ts';

/** Larger files would hold the pane up for seconds; networks' own stay far below. */
export const MOST_EXPORT_BYTES = 33_554_432;

const SIGNS: readonly (readonly [Extract<ExportRefusal, { kind: 'wrong-file' }>['found'], readonly number[]])[] = [
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]], ['pdf', [0x25, 0x50, 0x44, 0x46]], ['image', [0x89, 0x50, 0x4e, 0x47]], ['image', [0xff, 0xd8, 0xff]], ['image', [0x47, 0x49, 0x46, 0x38]],
  ['other', [0x1f, 0x8b]], ['other', [0x37, 0x7a, 0xbc, 0xaf]], ['other', [0x52, 0x61, 0x72, 0x21]],
];
const ZIP = [0x50, 0x4b];
/** YouTube's table among its three files. */
const TABLES = wordSet('Table data csv, Données du tableau csv, Datos de la tabla csv, Dados da tabela csv, Tabellendaten csv');

/** A refusal, or how the file is to be opened. */
export function exportFileKind(bytes: Uint8Array): 'text' | 'workbook' | ExportRefusal {
  if (bytes.length === 0) return { kind: 'empty' };
  const found = SIGNS.find(([, sign]) => startsWith(bytes, sign));
  if (found !== undefined) return { kind: 'wrong-file', found: found[0], take: '' };
  if (bytes.length > MOST_EXPORT_BYTES) return { kind: 'too-large', bytes: bytes.length, most: MOST_EXPORT_BYTES };
  if (!startsWith(bytes, ZIP)) return 'text';
  const names = zipNames(bytes);
  if (names.some((name) => name.startsWith('xl/'))) return 'workbook';
  const tables = names.filter((name) => /\.csv$/i.test(name));
  const take = tables.find((name) => TABLES.has(fold(lastPart(name)))) ?? (tables.length === 1 ? tables[0] : undefined) ?? '';
  return { kind: 'wrong-file', found: 'zip', take: lastPart(take) };
}

function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte);
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
