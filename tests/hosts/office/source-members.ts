/**
 * Finds the Office.js members that TypeScript sources use, by the compiler's own types.
 *
 * Unlike a look at a bundle's names this knows `range.sort` from `list.sort`: it follows every property
 * to its declaration, also the names in `load('items/name')`.
 */
import ts from 'typescript';
import { compilerHostWith } from '../../architecture/compiler-host.ts';
import { answeredMembers } from './answered.ts';
import { LIBRARY_OWN } from './unanswered-members.ts';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['office-js'],
};

/** The class of Excel's that a declaration belongs to; load options belong to the class they load. */
function ownerOf(declaration: ts.Declaration): string | null {
  const parent: ts.Node = declaration.parent;
  if (!declaration.getSourceFile().fileName.includes('/office-js/')) return null;
  if (ts.isClassDeclaration(parent)) return parent.name?.text ?? null;
  if (!ts.isInterfaceDeclaration(parent)) return null;
  const match = /^(.+?)(?:Collection)?LoadOptions$/.exec(parent.name.text);
  return match?.[1] ?? null;
}

/** Whether a declaration is one of Office.js's own, within the namespace `Excel`. */
export function isExcelMember(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.includes('/office-js/') && isInExcel(declaration);
}

function isInExcel(declaration: ts.Declaration): boolean {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isModuleDeclaration(node) && node.name.text === 'Excel') return true;
  }
  return false;
}

/** Gathers the members one program uses. */
class Gatherer {
  readonly found = new Set<string>();
  readonly #checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) this.#note(this.#checker.getSymbolAtLocation(node.name));
    else if (ts.isBindingElement(node)) this.#noteBinding(node);
    else if (ts.isPropertyAssignment(node)) this.#noteAssignment(node);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'load') {
      const type = this.#checker.getTypeAtLocation(node.expression.expression);
      for (const argument of node.arguments) this.#noteLoaded(argument, type);
    }
    ts.forEachChild(node, (child) => { this.visit(child); });
  }

  #note(symbol: ts.Symbol | undefined): void {
    for (const declaration of symbol?.declarations ?? []) {
      const owner = ownerOf(declaration);
      if (owner !== null && isInExcel(declaration)) this.found.add(`${owner}.${symbol?.name ?? ''}`);
    }
  }

  #noteBinding(node: ts.BindingElement): void {
    const name = node.propertyName ?? node.name;
    if (!ts.isIdentifier(name) || !ts.isObjectBindingPattern(node.parent)) return;
    this.#note(this.#checker.getTypeAtLocation(node.parent).getProperty(name.text));
  }

  #noteAssignment(node: ts.PropertyAssignment): void {
    const type = this.#checker.getContextualType(node.parent);
    if (type === undefined || !ts.isIdentifier(node.name)) return;
    for (const one of type.isUnion() ? type.types : [type]) this.#note(one.getProperty(node.name.text));
  }

  /** Names in a text given to `load`; a collection's items may be named with or without `items/`. */
  #noteLoaded(argument: ts.Node, type: ts.Type): void {
    if (!ts.isStringLiteralLike(argument)) {
      if (ts.isArrayLiteralExpression(argument)) for (const element of argument.elements) this.#noteLoaded(element, type);
      return;
    }
    for (const path of argument.text.split(',')) {
      let at: ts.Type | undefined = type;
      for (const part of path.trim().split(/[/.]/)) at = at === undefined ? undefined : this.#step(at, part);
    }
  }

  #step(type: ts.Type, name: string): ts.Type | undefined {
    const own = type.getProperty(name);
    const items = type.getProperty('items');
    const item = items === undefined ? undefined : this.#checker.getTypeOfSymbol(items).getNumberIndexType();
    if (name === 'items' && items !== undefined) {
      this.#note(items);
      return item;
    }
    const symbol = own ?? item?.getProperty(name);
    this.#note(symbol);
    return symbol === undefined ? undefined : this.#checker.getTypeOfSymbol(symbol);
  }
}

/** The files as one program that knows Office.js; `texts` are files in memory. */
export function excelProgram(files: readonly string[], texts: ReadonlyMap<string, string>): ts.Program {
  return ts.createProgram({ rootNames: files, options: OPTIONS, host: compilerHostWith(OPTIONS, texts) });
}

/** The members that the files use, as `Range.values`; `texts` are files in memory. */
export function excelMembersUsed(files: readonly string[], texts: ReadonlyMap<string, string> = new Map()): readonly string[] {
  const program = excelProgram(files, texts);
  const gatherer = new Gatherer(program.getTypeChecker());
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} cannot be read.`);
    gatherer.visit(source);
  }
  return [...gatherer.found].toSorted();
}

/** Doors of the request context that lead to the workbook and its application, which are in the list. */
const DOORS = new Set(['RequestContext.workbook', 'RequestContext.application']);

/** Options of a method that the stand-in refuses at run time wherever they are others than these. */
const OPTIONS_ANSWERED = new Set(['RowProperties.rowHidden']);

/** Those of the members used that the stand-in does not answer. */
export function unansweredInSources(files: readonly string[], texts?: ReadonlyMap<string, string>): readonly string[] {
  const answered = new Set(answeredMembers().map((member) => `${member.type}.${String(member.api)}`));
  const isAnswered = (member: string): boolean => answered.has(member) || DOORS.has(member) || OPTIONS_ANSWERED.has(member) || LIBRARY_OWN.has(member.split('.')[1] ?? '');
  return excelMembersUsed(files, texts).filter((member) => !isAnswered(member));
}
