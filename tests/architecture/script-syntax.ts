/** What a script is made of, by TypeScript's parser: its top level, and syntax that Google's engine or pages refuse. */
import ts from 'typescript';

export interface TopFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The comment right above it, without its marks; null for none. */
  readonly comment: string | null;
}

/** @throws Error for a script that can't be parsed */
export function parseScript(text: string): ts.SourceFile {
  const file = ts.createSourceFile('script.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  // The parser keeps what it stumbled over in a member that its types leave out.
  const [first] = (file as unknown as { readonly parseDiagnostics: readonly ts.Diagnostic[] }).parseDiagnostics;
  if (first !== undefined) throw new Error(ts.flattenDiagnosticMessageText(first.messageText, ' '));
  return file;
}

/** The functions at the top level, and whatever else stands there, as text. */
export function topLevel(file: ts.SourceFile): { readonly functions: readonly TopFunction[]; readonly others: readonly string[] } {
  const functions: TopFunction[] = [];
  const others: string[] = [];
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) functions.push(topFunction(file, statement, statement.name.text));
    else others.push(statement.getText(file).slice(0, 80));
  }
  return { functions, others };
}

function topFunction(file: ts.SourceFile, { parameters, pos }: ts.FunctionDeclaration, name: string): TopFunction {
  const last = ts.getLeadingCommentRanges(file.text, pos)?.at(-1);
  const isAdjacent = last !== undefined && /^\n(?! *\n)/.test(file.text.slice(last.end));
  return {
    name,
    parameters: parameters.map((parameter) => parameter.name.getText(file)),
    comment: last === undefined || !isAdjacent ? null : file.text.slice(last.pos, last.end).replace(/^\/\*\*\n|\n \*\/$/g, '').replace(/^ \* ?/gm, ''),
  };
}

/** Syntax newer than Google's engine is sure to take, each as `what: text`. */
export function tooNew(file: ts.SourceFile): readonly string[] {
  return visit(file, (node) => {
    if (ts.isPrivateIdentifier(node)) return 'private name';
    if (ts.isClassStaticBlockDeclaration(node)) return 'static block';
    if (ts.isPropertyDeclaration(node)) return 'class field';
    if (ts.isBigIntLiteral(node)) return 'big integer';
    if (node.kind === ts.SyntaxKind.QuestionDotToken) return 'optional chaining';
    if (ts.isBinaryExpression(node) && NEW_OPERATORS.has(node.operatorToken.kind)) return 'operator';
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || node.kind === ts.SyntaxKind.ImportKeyword) return 'module';
    if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) return 'module';
    if (ts.isCatchClause(node) && node.variableDeclaration === undefined) return 'catch without a name';
    if (ts.isNumericLiteral(node) && node.getText(file).includes('_')) return 'numeric separator';
    if (ts.isRegularExpressionLiteral(node) && /\(\?<|\/\w*[dsv]\w*$/.test(node.text)) return 'regular expression';
    return ts.isForOfStatement(node) && node.awaitModifier !== undefined ? 'for await' : null;
  });
}

const NEW_OPERATORS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.QuestionQuestionEqualsToken, ts.SyntaxKind.BarBarEqualsToken, ts.SyntaxKind.AmpersandAmpersandEqualsToken,
]);

/** What Google's pages make something else of: template literals, and what looks like a comment in a regular expression. */
export function pageTraps(file: ts.SourceFile): readonly string[] {
  return visit(file, (node) => {
    if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) return 'template literal';
    return ts.isRegularExpressionLiteral(node) && /\/\/|\/\*/.test(node.text) ? 'comment in a regular expression' : null;
  });
}

function visit(file: ts.SourceFile, judge: (node: ts.Node) => string | null): readonly string[] {
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    const what = judge(node);
    if (what !== null) found.push(`${what}: ${node.getText(file).slice(0, 80)}`);
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}
