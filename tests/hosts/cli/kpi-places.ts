/** Where stands what `kpi` tells, cell by cell or row by row, and what it says of cells that are read in one way of several. */
import { qualifiedAddress } from '../../../core/index.ts';
import type { Language, OpenedCalendar } from '../../../core/index.ts';
import { doubtfulCells } from '../../../core/kpi/doubtful-cells.ts';
import type { DoubtfulCell, DoubtfulCells } from '../../../core/kpi/doubtful-cells.ts';
import type { Kpi, Reading } from '../../../core/kpi/kpi.ts';
import { figuresOf } from '../../../core/kpi/known-figures.ts';
import { readingPlaces } from '../../../core/kpi/reading-places.ts';
import type { ReadingPlace } from '../../../core/kpi/reading-places.ts';
import { cellOf } from '../../../core/table/calendar.ts';
import { cellAddress } from '../../../core/table/cell-ref.ts';
import type { Day } from '../../../core/time/day.ts';
import { NBSP, wholeNumber } from '../../../core/words/format.ts';
import { quotable } from '../../../core/words/quotable.ts';

/** Enough to begin with. */
const MOST_NAMED = 5;
const MOST_QUOTED = 3;

interface PlaceWords {
  readonly cells: (isOne: boolean, named: string) => string;
  readonly rows: (isOne: boolean, named: string) => string;
  readonly more: (named: readonly string[], more: number) => string;
  readonly doubts: { readonly [D in keyof DoubtfulCells]: (cells: DoubtfulCells[D]) => string };
}

const WORDS: { readonly [L in Language]: PlaceWords } = {
  fr: {
    cells: (isOne, named) => `${isOne ? 'Cellule' : 'Cellules'} ${named}.`,
    rows: (isOne, named) => `${isOne ? 'Ligne' : 'Lignes'} ${named}.`,
    more: (named, more) => (more === 0 ? listed(named, 'et') : `${named.join(', ')} et ${wholeNumber(more, NBSP)} de plus`),
    doubts: {
      notKnown: (cells) => `${wholeNumber(cells.length, NBSP)}${NBSP}${cells.length < 2 ? 'cellule sans chiffre, comptée comme vide' : 'cellules sans chiffre, comptées comme vides'} (${quotedTexts(cells, (text) => `«${NBSP}${text}${NBSP}»`)}). Saisissez le chiffre s’il est connu.`,
      grouped: (cells) => `${wholeNumber(cells.length, NBSP)}${NBSP}${cells.length < 2 ? 'chiffre lu' : 'chiffres lus'} avec un séparateur de milliers (${exampleOf(cells, (text) => `«${NBSP}${text}${NBSP}»`, 'est lu', NBSP)}). Saisissez-${cells.length < 2 ? 'le' : 'les'} sans séparateur.`,
      weekdays: (cells) => `${wholeNumber(cells.length, NBSP)}${NBSP}${cells.length < 2 ? 'ligne' : 'lignes'} dont le jour de la semaine n’est pas celui de la date (${quotedTexts(cells, (text) => `«${NBSP}${text}${NBSP}»`)})${NBSP}: la date compte, et non le jour. Corrigez la date.`,
      differing: (rows) => (rows.length < 2 ? 'Une ligne répétée, non comptée, a d’autres chiffres que la première. Gardez la bonne.' : `${wholeNumber(rows.length, NBSP)}${NBSP}lignes répétées, non comptées, ont d’autres chiffres que la première. Gardez la bonne.`),
      unsure: (rows) => (rows.length < 2 ? 'Une ligne répète une publication avec d’autres chiffres ou une autre date; elle compte aussi. Gardez la bonne ligne.' : `${wholeNumber(rows.length, NBSP)}${NBSP}lignes répètent une publication avec d’autres chiffres ou une autre date; elles comptent aussi. Gardez la bonne ligne.`),
    },
  },
  en: {
    cells: (isOne, named) => `${isOne ? 'Cell' : 'Cells'} ${named}.`,
    rows: (isOne, named) => `${isOne ? 'Row' : 'Rows'} ${named}.`,
    more: (named, more) => (more === 0 ? listed(named, 'and') : `${named.join(', ')} and ${wholeNumber(more, ',')} more`),
    doubts: {
      notKnown: (cells) => `${wholeNumber(cells.length, ',')} ${cells.length === 1 ? 'cell without a figure is' : 'cells without a figure are'} counted as blank (${quotedTexts(cells, (text) => `“${text}”`)}). Enter the figure if it is known.`,
      grouped: (cells) => `${wholeNumber(cells.length, ',')} ${cells.length === 1 ? 'figure is' : 'figures are'} read with a thousands separator (${exampleOf(cells, (text) => `“${text}”`, 'is read as', ',')}). Enter ${cells.length === 1 ? 'it' : 'them'} without a separator.`,
      weekdays: (cells) => `${wholeNumber(cells.length, ',')} ${cells.length === 1 ? 'row whose weekday is' : 'rows whose weekday is'} not that of the date (${quotedTexts(cells, (text) => `“${text}”`)}): the date counts, not the weekday. Correct the date.`,
      differing: (rows) => (rows.length === 1 ? 'One repeated row, not counted, has other figures than the first one. Keep the right one.' : `${wholeNumber(rows.length, ',')} repeated rows, not counted, have other figures than the first one. Keep the right one.`),
      unsure: (rows) => (rows.length === 1 ? 'One row repeats a post with other figures or another date; it counts too. Keep the right row.' : `${wholeNumber(rows.length, ',')} rows repeat a post with other figures or another date; they count too. Keep the right row.`),
    },
  },
};

/** What is told of readings and of doubtful cells: a sentence with its place, and the places of each kind. */
export interface KpiPlaces {
  /** ' Cellules E4 et F7.', after a reading's own sentence; '' where nothing has a place. */
  readonly behind: (reading: Reading) => string;
  readonly doubts: readonly string[];
  /** For scripts, by kind. */
  readonly json: object;
}

export function kpiPlaces(opened: OpenedCalendar, kpi: Kpi, today: Day, language: Language): KpiPlaces {
  const { calendar, tabs } = opened;
  const figures = figuresOf(calendar, tabs.results?.rows ?? [], today);
  const doubtful = doubtfulCells(calendar, figures);
  const say = WORDS[language];
  const placesIn = (reading: Reading): readonly ReadingPlace[] => readingPlaces(reading, { calendar, figures, kpi, today });
  const told = [...kpi.readings.map((reading) => [reading.kind, placesIn(reading)] as const), ...(Object.keys(doubtful) as (keyof DoubtfulCells)[]).map((kind) => [KINDS[kind], doubtful[kind]] as const)].filter(([, places]) => places.length > 0);
  const sentence = <D extends keyof DoubtfulCells>(kind: D): readonly string[] => (doubtful[kind].length === 0 ? [] : [`${say.doubts[kind](doubtful[kind])} ${namedPlaces(opened, doubtful[kind], say)}`]);
  return {
    behind: (reading) => {
      const places = placesIn(reading);
      return places.length === 0 ? '' : ` ${namedPlaces(opened, places, say)}`;
    },
    doubts: [...sentence('differing'), ...sentence('unsure'), ...sentence('notKnown'), ...sentence('grouped'), ...sentence('weekdays')],
    json: told.length === 0 ? {} : { places: Object.fromEntries(told.map(([kind, places]) => [kind, places.map((place) => addressOf(opened, place))])) },
  };
}

/** As scripts call them. */
const KINDS: { readonly [D in keyof DoubtfulCells]: string } = { notKnown: 'not-known', grouped: 'thousands', weekdays: 'weekday-wrong', differing: 'repeated-otherwise', unsure: 'one-post' };

function addressOf({ calendar, sheetNames }: OpenedCalendar, { row, role }: ReadingPlace): string {
  const { sheet, row: sheetRow, column } = cellAt(calendar, row, role);
  return qualifiedAddress(sheetNames.get(sheet) ?? sheet, sheetRow, column);
}

function cellAt(calendar: OpenedCalendar['calendar'], row: number, role: ReadingPlace['role']): ReturnType<typeof cellOf> {
  return role === null ? cellOf(calendar, row) : role === 'date' ? cellOf(calendar, row, 'date', 'datetime') : cellOf(calendar, row, role);
}

/** The first of them, each with its tab where there are several. */
function namedPlaces({ calendar, sheetNames }: OpenedCalendar, places: readonly ReadingPlace[], say: PlaceWords): string {
  const named = places.slice(0, places.length === MOST_NAMED + 1 ? places.length : MOST_NAMED).map(({ row, role }) => {
    const { sheet, row: sheetRow, column } = cellAt(calendar, row, role);
    return `${role === null ? sheetRow + 1 : cellAddress(sheetRow, column)}${calendar.parts.length > 1 ? ` (${quotable(sheetNames.get(sheet) ?? '')})` : ''}`;
  });
  return say[places[0]?.role === null ? 'rows' : 'cells'](places.length === 1, say.more(named, places.length - named.length));
}

/** Each of their texts once. */
function quotedTexts(cells: readonly DoubtfulCell[], quote: (text: string) => string): string {
  const texts = [...new Set(cells.map(({ text }) => quotable(text)))];
  return `${texts.slice(0, MOST_QUOTED).map(quote).join(', ')}${texts.length > MOST_QUOTED ? '…' : ''}`;
}

function exampleOf(cells: readonly DoubtfulCell[], quote: (text: string) => string, isRead: string, separator: string): string {
  const [first] = cells;
  return first === undefined ? '' : `${quote(quotable(first.text))} ${isRead} ${wholeNumber(first.value, separator)}`;
}

function listed(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;
}
