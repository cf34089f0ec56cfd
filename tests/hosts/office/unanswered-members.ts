/**
 * Finds in a JavaScript text the Office.js members that the stand-in does not answer.
 *
 * Without types a name is all there is: `x.pivotTables` counts, whatever `x` is. A name passes if it is
 * answered on any class; using it on another class is caught at run time, where the host names the type.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { answeredMembers } from './answered.ts';
import { excelClasses } from './excel-types.ts';

/** Members that the library handles without its host. */
export const LIBRARY_OWN: ReadonlySet<string> = new Set(['workbook', 'context', 'load', 'toJSON', 'set', 'track', 'untrack', 'isNullObject']);

/** Names in strings and objects given to `load`: `items/name, values` or `{ name: true }`. */
function loadedNames(argument: ts.Node, found: Set<string>): void {
  if (ts.isStringLiteralLike(argument)) {
    for (const name of argument.text.split(/[,/.\s]+/)) if (name !== '') found.add(name);
  } else if (ts.isPropertyAssignment(argument)) {
    if (ts.isIdentifier(argument.name) || ts.isStringLiteral(argument.name)) found.add(argument.name.text);
    loadedNames(argument.initializer, found);
  } else {
    ts.forEachChild(argument, (child) => { loadedNames(child, found); });
  }
}

/** Every name by which the text reaches for a property: accesses, destructuring, and what is loaded. */
export function namesUsed(text: string): ReadonlySet<string> {
  const source = ts.createSourceFile('bundle.js', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) found.add(node.name.text);
    else if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) found.add(node.argumentExpression.text);
    else if (ts.isObjectBindingPattern(node)) {
      for (const { dotDotDotToken, propertyName, name } of node.elements) {
        const read = propertyName ?? name;
        // What the rest is called is no member's name: a minifier calls it as it likes.
        if (dotDotDotToken === undefined && ts.isIdentifier(read)) found.add(read.text);
      }
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'load') {
      for (const argument of node.arguments) loadedNames(argument, found);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const PLATFORM = ['dom', 'es5', 'es2015.core', 'es2015.collection', 'es2015.promise', 'es2018.intl', 'es2019.array', 'es2020.intl', 'es2022.array'];

/** Names of members of the language and the browser, which say nothing about Office.js. */
export function platformNames(): ReadonlySet<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('typescript'));
  const names = new Set<string>();
  for (const library of PLATFORM) {
    const text = readFileSync(join(folder, `lib.${library}.d.ts`), 'utf8');
    for (const match of text.matchAll(/^\s+(?:readonly )?([A-Za-z]+)\??[(:<]/gm)) names.add(match[1] ?? '');
  }
  return names;
}

/**
 * The members of Excel's classes that the text names and the stand-in doesn't answer, as
 * `Range.getSurroundingRegion`. Names that other code uses as well tell nothing: for a whole bundle give
 * as `ignored` the platform's names and those used by the bundle without its host code. Such names are
 * the business of `source-members`, which knows types.
 */
export function unansweredMembers(text: string, ignored: ReadonlySet<string> = new Set()): readonly string[] {
  const answered = new Set(answeredMembers().map((member) => member.api));
  const owners = new Map<string, string[]>();
  for (const [type, members] of excelClasses()) {
    for (const name of members.keys()) owners.set(name, [...(owners.get(name) ?? []), type]);
  }
  return [...namesUsed(text)]
    .filter((name) => owners.has(name) && !answered.has(name) && !LIBRARY_OWN.has(name) && !ignored.has(name))
    .map((name) => `${owners.get(name)?.[0] ?? ''}.${name}`)
    .toSorted();
}
