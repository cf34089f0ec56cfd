/**
 * How far a formula may fill cells beside its own: judged by its words alone, since Google does not tell.
 *
 * What is not surely one cell counts as able to fill: only cells, texts and numbers, and functions that are known, are one.
 */
import { isWord, tokensOf } from './formula-tokens.ts';
import { ANY_CELLS, joined, MOSTLY_ONE, ONE_CELL, shapeOfCall } from './result-shapes.ts';
import type { Argument, Shape } from './result-shapes.ts';

/** Deeper brackets than this are not looked into. */
const MOST_DEEP = 100;
const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
/** An end of a block: a cell, or a whole column or row. */
const END = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;
const NUMBER = /^(?:\d[\d.]*|\.\d+)(?:E\d*)?$/i;
/** Of a text. */
const QUOTE = 34;
const BETWEEN = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>']);

/** As often as it is asked for: a snapshot is looked through more than once. */
const known = new Map<string, Shape>();

export function formulaShape(formula: string): Shape {
  const found = known.get(formula) ?? shapeOf(formula);
  known.set(formula, found);
  return found;
}

function shapeOf(formula: string): Shape {
  const { tokens, separator } = tokensOf(formula);
  const reader: Reader = { tokens, separator, at: 0 };
  const shape = readExpression(reader, 0);
  return reader.at === tokens.length ? shape : ANY_CELLS;
}

interface Reader {
  readonly tokens: readonly string[];
  readonly separator: string;
  at: number;
}

/** Operands with signs between them: as far as any of them reaches. Stops at what ends it. */
function readExpression(reader: Reader, depth: number): Shape {
  const shapes: Shape[] = [];
  for (;;) {
    const token = reader.tokens[reader.at];
    if (token === undefined || token === ')' || token === reader.separator) return shapes.length === 1 ? shapes[0] ?? ONE_CELL : joined(shapes);
    if (BETWEEN.has(token) || token === '%' || token === ',') reader.at += 1;
    else shapes.push(readOperand(reader, token, depth));
  }
}

function readOperand(reader: Reader, token: string, depth: number): Shape {
  reader.at += 1;
  if (token === '(') return depth > MOST_DEEP ? giveUp(reader) : bracketed(reader, depth);
  if (token === '{') return skipBraces(reader);
  if (token.charCodeAt(0) === QUOTE) return token.length > 1 ? ONE_CELL : giveUp(reader);
  // A tab's name says nothing of the shape.
  if (token.endsWith('!')) return readBlock(reader, reader.tokens[reader.at++] ?? '');
  if (!isWord(token)) return giveUp(reader);
  if (reader.tokens[reader.at] === '(') return depth > MOST_DEEP ? giveUp(reader) : readCall(reader, token, depth);
  return readBlock(reader, token);
}

function giveUp(reader: Reader): Shape {
  reader.at = reader.tokens.length;
  return ANY_CELLS;
}

function bracketed(reader: Reader, depth: number): Shape {
  const shapes: Shape[] = [readExpression(reader, depth + 1)];
  if (reader.tokens[reader.at] !== ')') return giveUp(reader);
  reader.at += 1;
  return afterwards(reader, joined(shapes));
}

/** Where a block begins or ends with what is computed, it may be any. */
function afterwards(reader: Reader, shape: Shape): Shape {
  const next = reader.tokens[reader.at];
  return next === ':' || next === '(' || next === '[' ? giveUp(reader) : shape;
}

function skipBraces(reader: Reader): Shape {
  for (let open = 1; open > 0 && reader.at < reader.tokens.length; reader.at += 1) {
    const token = reader.tokens[reader.at];
    open += token === '{' ? 1 : token === '}' ? -1 : 0;
  }
  return ANY_CELLS;
}

function readCall(reader: Reader, name: string, depth: number): Shape {
  reader.at += 1;
  const given: Argument[] = [];
  for (;;) {
    const from = reader.at;
    const shape = readExpression(reader, depth + 1);
    given.push({ shape, text: reader.tokens.slice(from, Math.min(reader.at, from + 2)).join('') });
    const end = reader.tokens[reader.at];
    if (end === undefined) return giveUp(reader);
    reader.at += 1;
    if (end === ')') break;
  }
  const isWithout = given.length === 1 && given[0]?.text === '';
  return afterwards(reader, shapeOfCall(name, isWithout ? [] : given));
}

/** A cell, a block, a number, a truth value; or a name, which may stand for anything. */
function readBlock(reader: Reader, word: string): Shape {
  if (reader.tokens[reader.at] !== ':') {
    const isOne = CELL.test(word) || NUMBER.test(word) || /^(?:TRUE|FALSE)$/i.test(word);
    return isOne ? afterwards(reader, ONE_CELL) : skipName(reader);
  }
  const to = reader.tokens[reader.at + 1] ?? '';
  reader.at += 2;
  const [, left, top] = END.exec(word) ?? [];
  const [, right, bottom] = END.exec(to) ?? [];
  if (left === undefined && top === undefined) return afterwards(reader, ANY_CELLS);
  const isOneColumn = left !== undefined && left.toUpperCase() === right?.toUpperCase();
  const isOneRow = top !== undefined && top === bottom;
  return afterwards(reader, { down: isOneRow ? 'no' : 'sure', right: isOneColumn ? 'no' : 'sure' });
}

/** A name, which mostly stands for one cell where it is used in each row; a table's columns, in brackets behind its name, do not. */
function skipName(reader: Reader): Shape {
  if (reader.tokens[reader.at] !== '[') return afterwards(reader, MOSTLY_ONE);
  let open = 0;
  do {
    const token = reader.tokens[reader.at];
    open += token === '[' ? 1 : token === ']' ? -1 : 0;
    reader.at += 1;
  } while (open > 0 && reader.at < reader.tokens.length);
  return ANY_CELLS;
}
