/** What @types/office-js documents of the Excel classes: their members and the requirement set of each. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

export interface DocumentedMember {
  readonly isMethod: boolean;
  /** The first requirement set named, such as `ExcelApi 1.7`; null where none is. */
  readonly set: string | null;
}

export type ExcelClasses = ReadonlyMap<string, ReadonlyMap<string, DocumentedMember>>;

let known: ExcelClasses | null = null;

/** The text of the `Excel` namespaces alone: parsing all of Office would take long. */
function excelText(): string {
  const file = createRequire(import.meta.url).resolve('@types/office-js/index.d.ts');
  const parts = readFileSync(file, 'utf8').split(/^(?=declare namespace )/m);
  return parts.filter((part) => part.startsWith('declare namespace Excel ')).join('\n');
}

function setOf(member: ts.ClassElement, source: ts.SourceFile): string | null {
  const doc = source.text.slice(member.getFullStart(), member.getStart(source, false));
  const match = /\[Api set: ([A-Za-z]+ [0-9.]+[0-9])/.exec(doc);
  return match?.[1] ?? null;
}

function membersOf(declaration: ts.ClassDeclaration, source: ts.SourceFile): ReadonlyMap<string, DocumentedMember> {
  const members = new Map<string, DocumentedMember>();
  for (const member of declaration.members) {
    if (member.name === undefined || !ts.isIdentifier(member.name) || members.has(member.name.text)) continue;
    members.set(member.name.text, { isMethod: ts.isMethodDeclaration(member), set: setOf(member, source) });
  }
  return members;
}

/** The classes that stand for objects of the host. */
export function excelClasses(): ExcelClasses {
  if (known !== null) return known;
  const source = ts.createSourceFile('excel.d.ts', excelText(), ts.ScriptTarget.Latest, false);
  const classes = new Map<string, ReadonlyMap<string, DocumentedMember>>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) && node.name !== undefined) classes.set(node.name.text, membersOf(node, source));
    else if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  known = classes;
  return classes;
}
