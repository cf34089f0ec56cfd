/** The project's own lint rules, which oxlint loads beside its built-in ones. */
import { forbiddenNames } from './forbidden-names.mjs';
import { importFault } from './zones.mjs';

/** Imports stay within the walls, and a dynamic import names what it imports. */
const importWalls = {
  create(context) {
    const file = pathFromRoot(context);
    const check = (node, source) => {
      const fault = source === null ? 'An import names its module as plain text.' : importFault(file, source);
      if (fault !== null) context.report({ node, message: fault });
    };
    const literal = (source) => (source?.type === 'Literal' && typeof source.value === 'string' ? source.value : null);
    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => node.source && check(node, node.source.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ImportExpression(node) {
        if (!file.startsWith('tests/')) check(node, literal(node.source));
      },
    };
  },
};

/** What a module offers is listed by name. */
const noExportAll = {
  create(context) {
    return {
      ExportAllDeclaration: (node) => context.report({ node, message: 'Name what is exported instead of `export *`.' }),
    };
  },
};

/** A catch that only logs hides the fault (an empty one is eslint/no-empty's, which asks for the reason in a comment). */
const noLoggingCatch = {
  create(context) {
    const isLog = (statement) =>
      statement.type === 'ExpressionStatement' &&
      statement.expression.type === 'CallExpression' &&
      statement.expression.callee.type === 'MemberExpression' &&
      statement.expression.callee.object.name === 'console';
    return {
      CatchClause(node) {
        const { body } = node.body;
        if (body.length > 0 && body.every(isLog)) context.report({ node, message: 'A catch that only logs hides the fault.' });
      },
    };
  },
};

/** A file opens with a sentence on what it is. */
const openingSentence = {
  create(context) {
    return {
      Program(node) {
        const text = context.sourceCode.text.replace(/^#!.*\n/, '');
        if (!/^\/\*\*\s*(\*\s*)?[^\s*]/.test(text)) {
          context.report({ node, message: 'Open the file with a /** sentence */ that says what it is.' });
        }
      },
    };
  },
};

/** The linted file's path from the project's root, with forward slashes. */
function pathFromRoot(context) {
  const path = context.filename.replaceAll('\\', '/');
  const root = context.cwd.replaceAll('\\', '/');
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}

// Oxlint takes a plugin from a module's default export.
export default {
  meta: { name: 'suivi' },
  rules: {
    ...forbiddenNames,
    'import-walls': importWalls,
    'no-export-all': noExportAll,
    'no-logging-catch': noLoggingCatch,
    'opening-sentence': openingSentence,
  },
};
