/** The members of Apps Script that TypeScript sources use, and those that Google documents, by the compiler's own types. */
import ts from 'typescript';
import { answeredMembers } from './answered.ts';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  lib: ['lib.es2022.d.ts'],
  types: ['google-apps-script'],
};

const PACKAGE = '/google-apps-script/';

/** What a simple trigger is given: plain data, which the stand-in makes itself. */
const EVENTS = new Set(['AppsScriptEvent', 'SheetsOnOpen', 'SheetsOnEdit', 'AddonOnInstall']);

/** The class or enumeration that a declaration is a member of; null for what is not Google's. */
function ownerOf(declaration: ts.Declaration): string | null {
  const parent: ts.Node = declaration.parent;
  if (!declaration.getSourceFile().fileName.includes(PACKAGE)) return null;
  return ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent) ? parent.name.text : null;
}

function noteUses(node: ts.Node, checker: ts.TypeChecker, found: Set<string>): void {
  const note = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) {
      const owner = ownerOf(declaration);
      if (owner !== null && symbol !== undefined) found.add(`${owner}.${symbol.name}`);
    }
  };
  if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text));
  }
  ts.forEachChild(node, (child) => { noteUses(child, checker, found); });
}

/** The members that the files use, as `Range.getValues`. */
export function googleMembersUsed(files: readonly string[]): readonly string[] {
  const program = ts.createProgram({ rootNames: files, options: OPTIONS });
  const found = new Set<string>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} cannot be read.`);
    noteUses(source, program.getTypeChecker(), found);
  }
  return [...found].toSorted();
}

/** Those of the members used that the stand-in does not answer. */
export function unansweredOf(used: readonly string[]): readonly string[] {
  const answered = answeredMembers();
  return used.filter((member) => !answered.has(member) && !EVENTS.has(member.split('.')[0] ?? ''));
}

/** Every member that the types of Apps Script document, by class and name; `console` is the script's own. */
export function documentedMembers(anyFile: string): ReadonlySet<string> {
  const program = ts.createProgram({ rootNames: [anyFile], options: OPTIONS });
  // Making the checker tells every declaration what it stands in.
  program.getTypeChecker();
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if ((ts.isMethodSignature(node) || ts.isPropertySignature(node) || ts.isEnumMember(node)) && ts.isIdentifier(node.name)) {
      const owner = ownerOf(node);
      if (owner !== null) found.add(`${owner}.${node.name.text}`);
    }
    ts.forEachChild(node, visit);
  };
  for (const source of program.getSourceFiles()) if (source.fileName.includes(PACKAGE)) visit(source);
  return found;
}
