/**
 * Finds where TypeScript sources change a Google spreadsheet, or keep anything at Google: members of the spreadsheet's
 * objects, of properties and of caches that do more than look. By the compiler's own types, so that `map.clear` is not
 * taken for `sheet.clear`.
 */
import ts from 'typescript';
import { compilerHostWith } from './compiler-host.ts';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2020,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  lib: ['lib.es2020.d.ts'],
  types: ['google-apps-script'],
};

/** Where the types of what is kept stand; menus, pages and locks keep nothing. */
const KEEPERS = /\/google-apps-script\.(?:spreadsheet|properties|cache)\.d\.ts$/;
/** What leaves every cell and tab as it is, and the person's place in them, which a click on a finding moves. */
const LOOKS = /^(?:(?:get|is|can|new)(?=[A-Z])|flush$|setActive(?:Range|Sheet)$|[A-Z])/;
/** They make rules that nothing has yet. */
const BUILDERS = /Builder$/;

/** Every place as `file: Range.setValue`, called or only named; `texts` are files in memory. */
export function googleWrites(files: readonly string[], texts: ReadonlyMap<string, string> = new Map()): readonly string[] {
  const program = ts.createProgram({ rootNames: files, options: OPTIONS, host: compilerHostWith(OPTIONS, texts) });
  const checker = program.getTypeChecker();
  // Only where a name could be one of these is the compiler asked, which takes long.
  const names = keptNames(program);
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} cannot be read.`);
    const found = new Set<string>();
    const visit = (node: ts.Node): void => {
      for (const member of namedMembers(node, checker, names)) if (doesWrite(member)) found.add(`${file}: ${member}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return [...found].toSorted();
  });
}

function doesWrite(member: string): boolean {
  const [owner = '', name = ''] = member.split('.');
  return !BUILDERS.test(owner) && !LOOKS.test(name);
}

/** `Range.setValue` for `range.setValue`, `range['setValue']` and `{ setValue } = range`. */
function namedMembers(node: ts.Node, checker: ts.TypeChecker, names: ReadonlySet<string>): readonly string[] {
  if (ts.isPropertyAccessExpression(node)) return names.has(node.name.text) ? membersOf(checker.getSymbolAtLocation(node.name)) : [];
  if (ts.isElementAccessExpression(node)) {
    if (ts.isNumericLiteral(node.argumentExpression)) return [];
    const owner = checker.getTypeAtLocation(node.expression);
    if (ts.isStringLiteralLike(node.argumentExpression)) return membersOf(owner.getProperty(node.argumentExpression.text));
    // By a name that is only known when it runs.
    return isKeeper(owner) ? ['an object of Google’s.[…]'] : [];
  }
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return [];
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) && names.has(name.text) ? membersOf(checker.getTypeAtLocation(node.parent).getProperty(name.text)) : [];
}

/** What writes, by name alone. */
function keptNames(program: ts.Program): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && !BUILDERS.test(node.name.text)) {
      for (const { name } of node.members) if (name !== undefined && ts.isIdentifier(name) && !LOOKS.test(name.text)) names.add(name.text);
    } else ts.forEachChild(node, visit);
  };
  for (const source of program.getSourceFiles()) if (KEEPERS.test(source.fileName)) visit(source);
  return names;
}

function membersOf(symbol: ts.Symbol | undefined): readonly string[] {
  return (symbol?.declarations ?? []).flatMap((declaration) => {
    const parent: ts.Node = declaration.parent;
    return ts.isInterfaceDeclaration(parent) && KEEPERS.test(parent.getSourceFile().fileName) ? [`${parent.name.text}.${symbol?.name ?? ''}`] : [];
  });
}

function isKeeper(type: ts.Type): boolean {
  return (type.getSymbol()?.declarations ?? []).some((declaration) => ts.isInterfaceDeclaration(declaration) && KEEPERS.test(declaration.getSourceFile().fileName));
}
