/** Eight ways in which a team's calendar is laid out, each with the same posts in it. */
import type { Cell } from '../../core/index.ts';
import { Book } from '../hosts/book/book.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';

export const CALENDAR = 'Calendrier';
/** Stands in each row of a column that Suivi has no use for: by it a test knows the row again, however it was moved. */
export const TOKEN_HEADING = 'Couleur';
/** So many columns left of that one stands what is written: status, and the sign in the tracking column. */
export const FIELDS = { status: 2, tracking: 1 } as const;
export type Field = keyof typeof FIELDS;

export interface Layout {
  readonly name: string;
  readonly headerRow: number;
  /** The posts to mark, by their number; the one that others work on is the second. */
  readonly meant: readonly [number, number, number];
  /** Those of them in whose way nothing stands. */
  readonly free: readonly number[];
  /** Whether rows are known by an identifier of Suivi's. */
  readonly hasIds: boolean;
  readonly build: () => Book;
}

export const POSTS = 9;
const HEADINGS = ['Date', 'Canal', 'Texte', 'Statut', 'Suivi', TOKEN_HEADING];
/** 24 November 2026. */
const FIRST_DAY = 46_350;

export function token(post: number): string {
  return `teinte ${post}`;
}

function postCells(post: number): readonly Cell[] {
  const channel = post === 2 || post === 4 ? 'Facebook' : 'Instagram';
  const isScheduled = post < 2;
  return [
    FIRST_DAY + post, channel, `${'ÉDBAGCIHF'[post] ?? ''}. Une visite au phare, numéro ${post}`, isScheduled ? 'Programmé' : 'Approuvé',
    isScheduled ? 'Programmé · Buffer · 20 nov. 2026' : null, token(post),
  ];
}

interface Variation {
  readonly headerRow?: number;
  readonly meant?: readonly [number, number, number];
  readonly free?: readonly number[];
  /** By the number of the post. */
  readonly ids?: (post: number) => string;
  readonly vary?: (sheet: BookSheet, book: Book, headerRow: number) => void;
}

function layout(name: string, { headerRow = 0, meant = [3, 4, 5], free = meant, ids, vary }: Variation): Layout {
  const build = (): Book => {
    const book = new Book();
    const sheet = book.addSheet(CALENDAR);
    const rows = Array.from({ length: POSTS }, (_, post) => [...postCells(post), ...(ids === undefined ? [] : [ids(post)])]);
    sheet.write(headerRow, 0, { values: [[...HEADINGS, ...(ids === undefined ? [] : ['Suivi ID'])], ...rows] }, 'person');
    sheet.write(headerRow + 1, 0, { formats: rows.map(() => ['yyyy-mm-dd']) }, 'person');
    book.addSheet('Notes').write(1, 1, { values: [['les leurs', 7]] }, 'person');
    vary?.(sheet, book, headerRow);
    book.select(sheet.id, { top: 0, left: 0, bottom: 0, right: 0 });
    return book;
  };
  return { name, headerRow, meant, free, hasIds: ids !== undefined, build };
}

export const LAYOUTS: readonly Layout[] = [
  layout('table', {
    ids: (post) => `S-00${post}`,
    vary: (sheet) => { sheet.addTable({ name: 'Publications', area: { top: 0, left: 0, bottom: POSTS, right: HEADINGS.length } }, 'person'); },
  }),
  layout('plain', {}),
  layout('filtered', {
    vary: (sheet) => { sheet.setFilter({ area: { top: 0, left: 0, bottom: POSTS, right: HEADINGS.length - 1 }, criteria: new Map([[1, ['Instagram']]]) }, 'person'); },
  }),
  layout('merged title', {
    headerRow: 2,
    vary: (sheet) => {
      sheet.write(0, 0, { values: [['Calendrier de publication']] }, 'person');
      sheet.merge({ top: 0, left: 0, bottom: 0, right: 5 }, 'person');
    },
  }),
  layout('formulas in the tracking column', {
    free: [3, 4],
    vary: (sheet, _book, headerRow) => {
      const cell = (post: number): readonly [number, string] => [headerRow + 1 + post, `=IF(D${headerRow + 2 + post}="Publié","Publié le 20 nov.","")`];
      for (const [row, formula] of [5, 6, 7].map(cell)) sheet.write(row, 4, { values: [[null]], formulas: [[formula]] }, 'person');
    },
  }),
  layout('spill', {
    meant: [3, 4, 6], free: [3, 4],
    vary: (sheet, book, headerRow) => {
      const top = headerRow + 1 + 5;
      sheet.write(top, 4, { values: [['—'], ['—']], formulas: [['=Notes!A1:A2'], [undefined]] }, 'person');
      book.stateOf(sheet.id).spills = [{ top, left: 4, bottom: top + 1, right: 4 }];
    },
  }),
  // The sixth post was copied below with its identifier.
  layout('duplicate IDs', { ids: (post) => `S-00${post === 7 ? 5 : post}`, free: [3, 4] }),
  layout('trailing blanks', {
    vary: (sheet, _book, headerRow) => {
      for (const post of [3, 5, 6]) sheet.write(headerRow + 1 + post, 2, { values: [[`Une visite sans fin, numéro ${post} \u00a0 `, ' Approuvé\u00a0 ']] }, 'person');
      const below = Array.from({ length: 40 });
      sheet.write(headerRow + 1 + POSTS, 0, { formats: below.map(() => ['yyyy-mm-dd']), styles: below.map(() => [{ fill: '#ffffff' }]) }, 'person');
      sheet.write(headerRow + 30, 9, { values: [[' ']] }, 'person');
    },
  }),
];
