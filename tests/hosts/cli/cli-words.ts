/** What the command line says, in both languages. */
import type { Language } from '../../../core/index.ts';

interface CliWords {
  readonly usage: string;
  readonly unknownCommand: (word: string) => string;
  readonly fileMissing: string;
  readonly fileNotFound: (file: string) => string;
  readonly badToday: (word: string) => string;
  readonly bug: string;
  readonly tab: string;
  readonly header: (row: number) => string;
  readonly noRole: string;
  readonly notRun: (rule: string, roles: readonly string[]) => string;
  readonly summary: (posts: number, findings: number) => string;
}

const NBSP = '\u00a0';

export const CLI_WORDS: { readonly [L in Language]: CliWords } = {
  fr: {
    usage: `Utilisation${NBSP}: npm run -s suivi -- columns|check FICHIER.xlsx|.csv [--json] [--lang fr|en] [--today AAAA-MM-JJ]`,
    unknownCommand: (word) => `Commande inconnue${NBSP}: «${NBSP}${word}${NBSP}».`,
    fileMissing: 'Indiquez le fichier à lire, en .xlsx ou en .csv.',
    fileNotFound: (file) => `Le fichier «${NBSP}${file}${NBSP}» est introuvable ou illisible; vérifiez son nom et ses droits d’accès.`,
    badToday: (word) => `«${NBSP}${word}${NBSP}» n’est pas une date; écrivez --today AAAA-MM-JJ.`,
    bug: 'Suivi a rencontré un défaut qui lui est propre; le fichier n’a pas été modifié.',
    tab: 'Onglet',
    header: (row) => `en-têtes à la ligne ${row}`,
    noRole: '(sans rôle)',
    notRun: (rule, roles) => `Non vérifié${NBSP}: ${rule} (colonne absente${NBSP}: ${roles.join(', ')})`,
    summary: (posts, findings) =>
      `${posts}${NBSP}publication${posts < 2 ? '' : 's'}, ${findings === 0 ? 'aucun constat' : `${findings}${NBSP}constat${findings < 2 ? '' : 's'}`}`,
  },
  en: {
    usage: 'Usage: npm run -s suivi -- columns|check FILE.xlsx|.csv [--json] [--lang fr|en] [--today YYYY-MM-DD]',
    unknownCommand: (word) => `Unknown command: “${word}”.`,
    fileMissing: 'Name the file to read, .xlsx or .csv.',
    fileNotFound: (file) => `The file “${file}” can’t be found or read; check its name and permissions.`,
    badToday: (word) => `“${word}” is not a date; write --today YYYY-MM-DD.`,
    bug: 'Suivi met a bug of its own; the file was not changed.',
    tab: 'Tab',
    header: (row) => `headings in row ${row}`,
    noRole: '(no role)',
    notRun: (rule, roles) => `Not checked: ${rule} (no column for: ${roles.join(', ')})`,
    summary: (posts, findings) => `${posts} post${posts === 1 ? '' : 's'}, ${findings === 0 ? 'no findings' : `${findings} finding${findings === 1 ? '' : 's'}`}`,
  },
};
