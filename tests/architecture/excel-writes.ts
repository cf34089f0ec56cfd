/**
 * Finds where TypeScript sources change an Excel workbook: properties of Office.js objects that are set, and methods
 * that do more than look. By the compiler's own types, so that `set.add` is not taken for `worksheets.add`.
 */
import ts from 'typescript';
import { excelProgram, isExcelMember } from '../hosts/office/source-members.ts';

/** Methods of Office.js objects that leave every cell and tab as it is. */
const LOOKS = /^(get|load|is|to)[A-Z]?|^(select|activate|sync|track|untrack)$/;
/** `worksheets.onChanged.add` and its like, and worksheet functions, which only compute. */
const HARMLESS_OWNERS = /^(EventHandlers|Functions|EventHandlerResult|RequestContext)$/;

/** Every place as `file: Range.values`; an object of Office.js handed to `Object.assign` or `Reflect.set` counts as well. */
export function excelWrites(files: readonly string[], texts: ReadonlyMap<string, string> = new Map()): readonly string[] {
  const program = excelProgram(files, texts);
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} cannot be read.`);
    const found = new Set<string>();
    const visit = (node: ts.Node): void => {
      const written = writtenMember(node, checker);
      if (written !== null) found.add(`${file}: ${written}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return [...found].toSorted();
  });
}

function writtenMember(node: ts.Node, checker: ts.TypeChecker): string | null {
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) return assignedMember(node.left, checker);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const { expression, name } = node.expression;
  if (/^(Object|Reflect)$/.test(expression.getText()) && /^(assign|set|defineProperty|defineProperties)$/.test(name.text)) {
    const [target] = node.arguments;
    return target !== undefined && isExcelObject(checker.getTypeAtLocation(target)) ? `${expression.getText()}.${name.text}` : null;
  }
  const owner = ownerOf(checker.getSymbolAtLocation(name));
  return owner === null || HARMLESS_OWNERS.test(owner) || LOOKS.test(name.text) ? null : `${owner}.${name.text}`;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** `Range.values` for `range.values = …` and for `[range.values] = …`; any object counts where its type was cast away. */
function assignedMember(left: ts.Expression, checker: ts.TypeChecker): string | null {
  if (ts.isArrayLiteralExpression(left)) return left.elements.map((element) => assignedMember(element, checker)).find((found) => found !== null) ?? null;
  if (!ts.isPropertyAccessExpression(left) && !ts.isElementAccessExpression(left)) return null;
  const name = ts.isPropertyAccessExpression(left) ? left.name : left.argumentExpression;
  const owner = ownerOf(checker.getSymbolAtLocation(name));
  if (owner !== null) return `${owner}.${name.getText()}`;
  return isExcelObject(checker.getTypeAtLocation(left.expression)) ? `an Excel object’s ${name.getText()}` : null;
}

function ownerOf(symbol: ts.Symbol | undefined): string | null {
  const [declaration] = symbol?.declarations ?? [];
  if (declaration === undefined || !isExcelMember(declaration)) return null;
  const parent: ts.Node = declaration.parent;
  return ts.isClassDeclaration(parent) ? (parent.name?.text ?? null) : null;
}

function isExcelObject(type: ts.Type): boolean {
  return (type.getSymbol()?.declarations ?? []).some((declaration) => ts.isClassDeclaration(declaration) && isExcelMember(declaration));
}
