/** Whether what functions give reaches over more than one row or column, by what they are given. */

/** `maybe` is for what gives one cell wherever the same stands in each row of a column. */
export type Reaching = 'no' | 'maybe' | 'sure';

/** How a result reaches beyond its own cell. */
export interface Shape {
  readonly down: Reaching;
  readonly right: Reaching;
}

export const ONE_CELL: Shape = { down: 'no', right: 'no' };
export const ANY_CELLS: Shape = { down: 'sure', right: 'sure' };
export const MOSTLY_ONE: Shape = { down: 'maybe', right: 'maybe' };

/** What stands between the brackets of a function. */
export interface Argument {
  readonly shape: Shape;
  /** The only word of it, as a number, and what else it begins with; empty for nothing at all. */
  readonly text: string;
}

type ShapeOf = (given: readonly Argument[]) => Shape;

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** One cell, whatever they are given. */
const GATHERING = words(`
  AND AVEDEV AVERAGE AVERAGEA AVERAGE.WEIGHTED COLUMNS CONCATENATE CORREL COUNT COUNTA COUNTBLANK COUNTUNIQUE DCOUNT DCOUNTA DGET DMAX DMIN DSUM
  FALSE GCD GEOMEAN JOIN LCM MAX MAXA MEDIAN MIN MINA MODE NA NOW OR PI PRODUCT RAND ROWS
  SHEET SHEETS SPARKLINE STDEV STDEVA STDEVP STDEV.P STDEV.S SUBTOTAL SUM SUMPRODUCT SUMSQ TEXTJOIN TODAY TRUE VAR VARP XOR`);

/** One cell for each that they are given. */
const EACH = words(`
  ABS ADD ADDRESS ARRAYFORMULA ARRAY_CONSTRAIN BASE CEILING CHAR CHOOSE CLEAN CODE CONCAT DATE DATEDIF DATEVALUE DAY DAYS DELTA DIVIDE DOLLAR EDATE
  ENCODEURL EOMONTH EQ ERROR.TYPE EVEN EXACT EXP FILTER FIND FIXED FLOOR GOOGLETRANSLATE GT GTE HOUR HYPERLINK IF IFERROR IFNA IFS IMAGE INT ISBETWEEN ISBLANK ISDATE
  ISEMAIL ISERR ISERROR ISEVEN ISFORMULA ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISOWEEKNUM ISREF ISTEXT ISURL LEFT LEN LOG LOWER LT LTE MID MINUS
  MINUTE MOD MONTH MROUND MULTIPLY N NE NOT NUMBERVALUE ODD POW POWER PROPER QUOTIENT RANDBETWEEN REGEXMATCH REGEXREPLACE REPLACE REPT RIGHT ROMAN ROUND
  ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SORT SQRT SUBSTITUTE SWITCH T TEXT TIME TIMEVALUE TO_DATE TO_DOLLARS TO_PERCENT TO_PURE_NUMBER TO_TEXT TRIM TRUNC
  TYPE UMINUS UNICHAR UNICODE UNIQUE UPLUS UPPER VALUE WEEKDAY WEEKNUM YEAR YEARFRAC`);

/** One cell for each that is looked for; where they look may be of any shape. The numbers are the arguments in which they look. */
const LOOKING: readonly (readonly [names: string, isWhere: (place: number) => boolean])[] = [
  ['HLOOKUP MATCH RANK RANK.EQ VLOOKUP XMATCH', (place) => place === 1],
  ['LOOKUP', (place) => place > 0],
  ['LARGE PERCENTILE QUARTILE SMALL', (place) => place === 0],
  ['NETWORKDAYS WORKDAY', (place) => place === 2],
  ['NETWORKDAYS.INTL WORKDAY.INTL', (place) => place === 3],
  ['AVERAGEIF COUNTIF SUMIF', (place) => place !== 1],
  ['COUNTIFS', (place) => place % 2 === 0],
  ['AVERAGEIFS COUNTUNIQUEIFS MAXIFS MINIFS SUMIFS', (place) => place === 0 || place % 2 === 1],
];

/** Blocks of cells, also where the same stands in each row. */
const BLOCKS = words(`
  BYCOL BYROW CHOOSECOLS CHOOSEROWS EXPAND FLATTEN FREQUENCY GROWTH HSTACK IMPORTDATA IMPORTFEED IMPORTHTML IMPORTRANGE LAMBDA LINEST LOGEST MAKEARRAY MAP
  MINVERSE MMULT MODE.MULT MUNIT QUERY RANDARRAY SCAN SEQUENCE SORTN TOCOL TOROW TREND VSTACK WRAPCOLS WRAPROWS`);

/** The word that has only digits and stands alone, as a place in a block: not 0, which stands for all. */
const PLACE = /^[1-9]\d*$/;
/** What gives a place, or an error. */
const FINDING = /^X?MATCH\(|^ROW\(|^COLUMN\(/i;

const SHAPES: ReadonlyMap<string, ShapeOf> = new Map<string, ShapeOf>([
  ...GATHERING.map((name): [string, ShapeOf] => [name, () => ONE_CELL]),
  ...EACH.map((name): [string, ShapeOf] => [name, (given) => joined(given.map(({ shape }) => shape))]),
  ...LOOKING.flatMap(([names, isWhere]) => words(names).map((name): [string, ShapeOf] => [name, (given) => joined(given.filter((_, place) => !isWhere(place)).map(({ shape }) => shape))])),
  ...BLOCKS.map((name): [string, ShapeOf] => [name, () => ANY_CELLS]),
  ...['COLUMN', 'ROW'].map((name): [string, ShapeOf] => [name, ([of]) => of?.shape ?? ONE_CELL]),
  ['INDEX', indexShape],
  ['OFFSET', (given) => (given.length <= 3 ? joined(given.map(({ shape }) => shape)) : MOSTLY_ONE)],
  ['XLOOKUP', xlookupShape],
  // A column for each part of what is looked for.
  ['REGEXEXTRACT', (given) => joined([...given.map(({ shape }) => shape), { down: 'no', right: 'maybe' }])],
  ['SPLIT', ([of]) => ({ down: of?.shape.down ?? 'no', right: 'sure' })],
  ['TRANSPOSE', ([of]) => (of === undefined ? ONE_CELL : { down: of.shape.right, right: of.shape.down })],
]);

/** What a function gives. One that is not known, as those that people write themselves are, may give anything. */
export function shapeOfCall(name: string, given: readonly Argument[]): Shape {
  return SHAPES.get(name.toUpperCase())?.(given) ?? MOSTLY_ONE;
}

export function joined(shapes: readonly Shape[]): Shape {
  return { down: furthest(shapes.map(({ down }) => down)), right: furthest(shapes.map(({ right }) => right)) };
}

function furthest(reachings: readonly Reaching[]): Reaching {
  if (reachings.includes('sure')) return 'sure';
  return reachings.includes('maybe') ? 'maybe' : 'no';
}

/** One row and column of a block; a whole row or column of it where a place is left out or 0. */
function indexShape([of, first, second]: readonly Argument[]): Shape {
  if (of === undefined || first === undefined) return of?.shape ?? ONE_CELL;
  const { down, right } = of.shape;
  // A single row counts its columns by the only number.
  const isRow = second === undefined && down === 'no';
  const [row, column] = isRow ? [undefined, first] : [first, second];
  const here = { down: taken(down, row), right: taken(right, column) };
  return joined([here, first.shape, second?.shape ?? ONE_CELL]);
}

function taken(reaching: Reaching, place: Argument | undefined): Reaching {
  if (reaching === 'no' || place === undefined || place.text === '' || place.text === '0') return reaching;
  return PLACE.test(place.text) || FINDING.test(place.text) ? 'no' : 'maybe';
}

/** One of many rows, or of many columns: the other way it is as far as what it takes from. */
function xlookupShape([key, within, from, otherwise]: readonly Argument[]): Shape {
  if (key === undefined || within === undefined || from === undefined) return ANY_CELLS;
  const { down, right } = from.shape;
  const isDown = within.shape.down !== 'no' && within.shape.right === 'no';
  const isAcross = within.shape.right !== 'no' && within.shape.down === 'no';
  const found: Shape = { down: isDown ? 'no' : down, right: isAcross ? 'no' : right };
  return joined([found, key.shape, otherwise?.shape ?? ONE_CELL]);
}
