/** Type-checks files that exist only in a test, as if they stood in one of the project's folders. */
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { compilerHostWith } from './compiler-host.ts';
import { ROOT } from './project.ts';

/** Each planted file's messages, `TS2304: Cannot find name …`; paths count from the project's root. */
export function compilePlanted(configPath: string, planted: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const files = new Map([...planted].map(([path, text]) => [resolve(ROOT, path), text]));
  const options = readOptions(configPath);
  const program = ts.createProgram({ rootNames: [...files.keys()], options, host: compilerHostWith(options, files) });
  return new Map([...planted.keys()].map((path) => [path, messagesFor(program, resolve(ROOT, path))]));
}

function readOptions(configPath: string): ts.CompilerOptions {
  const file = join(ROOT, configPath);
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(file), undefined, file);
  // Checking only: nothing is written, and the planted files need no list in the project.
  return { ...options, composite: false, incremental: false, declaration: true, emitDeclarationOnly: false, noEmit: true };
}

function messagesFor(program: ts.Program, path: string): readonly string[] {
  const file = program.getSourceFile(path);
  if (file === undefined) return ['The file was not compiled.'];
  const diagnostics = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file), ...program.getDeclarationDiagnostics(file)];
  return diagnostics.map(({ code, messageText }) => `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}
