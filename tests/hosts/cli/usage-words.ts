/** How each command is written and what it is for, in both languages. */
import type { Language } from '../../../core/index.ts';
import { NBSP } from '../../../core/words/format.ts';

export type CommandName = 'columns' | 'check' | 'track' | 'coverage' | 'cadence' | 'kpi' | 'report' | 'month' | 'audit' | 'export';

/** What follows the name of the command, and what the command does. */
interface Form {
  readonly form: string;
  readonly does: string;
}

interface UsageWords {
  readonly forms: { readonly [C in CommandName]: Form };
  /** What every command also takes. */
  readonly always: string;
  /** How one command is written, or any of them. */
  readonly usage: (form: string) => string;
  readonly anyForm: string;
  /** All of it; `forms` are lines. */
  readonly help: (forms: string) => string;
}

const CALL = 'npm run -s suivi --';

export const USAGE_WORDS: { readonly [L in Language]: UsageWords } = {
  fr: {
    forms: {
      columns: { form: 'FICHIER', does: 'Le calendrier que Suivi reconnaît et le rôle de ses colonnes.' },
      check: { form: 'FICHIER', does: 'Les constats de la vérification.' },
      track: { form: 'FICHIER --row N --state ÉTAT [--tool OUTIL] [--link ADRESSE] [--out FICHIER.xlsx]', does: 'Marque une ligne comme programmée, publiée, etc.' },
      coverage: { form: 'FICHIER --from AAAA-MM-JJ --to AAAA-MM-JJ', does: 'Les lacunes de l’équipe et qui pourrait les combler.' },
      cadence: { form: 'FICHIER --from AAAA-MM-JJ --to AAAA-MM-JJ', does: 'Les publications par semaine et par canal, les silences et les plages libres.' },
      kpi: { form: 'FICHIER [--by channel|week|format|pillar|campaign|objective|post] [--rate reach|impressions|followers|views]', does: 'Les résultats par groupe.' },
      report: { form: 'FICHIER [--week AAAA-S00] [--out FICHIER.xlsx] [--csv FICHIER.csv] [--replace|--new-tab]', does: 'Le rapport hebdomadaire, dans un onglet.' },
      month: { form: 'FICHIER [--month AAAA-MM] [--out FICHIER.xlsx] [--csv FICHIER.csv] [--replace|--new-tab]', does: 'Le mois à présenter à l’équipe, dans un onglet.' },
      audit: { form: 'FICHIER [--month AAAA-MM] [--out FICHIER.xlsx] [--csv FICHIER.csv] [--replace|--new-tab]', does: 'Le bilan mensuel, dans un onglet.' },
      export: { form: 'FICHIER --to ics|hootsuite|buffer|metricool [--week AAAA-S00] [--month AAAA-MM] [--from AAAA-MM-JJ] [--until AAAA-MM-JJ] [--person NOM] [--channel CANAL] [--split all|person|channel] [--zone America/Toronto] [--out FICHIER.ics|.csv]', does: 'Le calendrier pour un agenda ou un outil de programmation.' },
    },
    always: '[--json] [--lang fr|en] [--today AAAA-MM-JJ]',
    usage: (form) => `Utilisation${NBSP}: ${CALL} ${form}; l’aide${NBSP}: ${CALL} help`,
    anyForm: 'COMMANDE FICHIER [options]',
    help: (forms) => `Utilisation${NBSP}: ${CALL} COMMANDE FICHIER [options]

${forms}

FICHIER est un .xlsx ou un .csv. Chaque commande prend aussi${NBSP}:
  --json                des données pour un script, au lieu de phrases
  --lang fr|en          la langue des phrases
  --today AAAA-MM-JJ    le jour à prendre pour aujourd’hui
Sans --out, aucun fichier n’est écrit. Les options entre crochets sont facultatives.
Code de sortie${NBSP}: 0, c’est fait; 1, c’est fait et il y a des erreurs parmi les constats; 2, la commande ou le fichier ne peut pas servir.`,
  },
  en: {
    forms: {
      columns: { form: 'FILE', does: 'The calendar that Suivi finds, and what its columns are for.' },
      check: { form: 'FILE', does: 'What the check finds.' },
      track: { form: 'FILE --row N --state STATE [--tool TOOL] [--link URL] [--out FILE.xlsx]', does: 'Marks one row as scheduled, published and so on.' },
      coverage: { form: 'FILE --from YYYY-MM-DD --to YYYY-MM-DD', does: 'The gaps in the team, and who could fill them.' },
      cadence: { form: 'FILE --from YYYY-MM-DD --to YYYY-MM-DD', does: 'Posts by week and channel, silences and free slots.' },
      kpi: { form: 'FILE [--by channel|week|format|pillar|campaign|objective|post] [--rate reach|impressions|followers|views]', does: 'Results by group.' },
      report: { form: 'FILE [--week YYYY-W00] [--out FILE.xlsx] [--csv FILE.csv] [--replace|--new-tab]', does: 'The report of a week, in a tab.' },
      month: { form: 'FILE [--month YYYY-MM] [--out FILE.xlsx] [--csv FILE.csv] [--replace|--new-tab]', does: 'The month to present to the team, in a tab.' },
      audit: { form: 'FILE [--month YYYY-MM] [--out FILE.xlsx] [--csv FILE.csv] [--replace|--new-tab]', does: 'The audit of a month, in a tab.' },
      export: { form: 'FILE --to ics|hootsuite|buffer|metricool [--week YYYY-W00] [--month YYYY-MM] [--from YYYY-MM-DD] [--until YYYY-MM-DD] [--person NAME] [--channel CHANNEL] [--split all|person|channel] [--zone America/Toronto] [--out FILE.ics|.csv]', does: 'The calendar for other calendars or a scheduling tool.' },
    },
    always: '[--json] [--lang fr|en] [--today YYYY-MM-DD]',
    usage: (form) => `Usage: ${CALL} ${form}; help: ${CALL} help`,
    anyForm: 'COMMAND FILE [options]',
    help: (forms) => `Usage: ${CALL} COMMAND FILE [options]

${forms}

FILE is an .xlsx or a .csv. Every command also takes:
  --json                data for a script instead of sentences
  --lang fr|en          the language of the sentences
  --today YYYY-MM-DD    the day to take for today
Without --out, no file is written. Options in brackets may be left out.
Exit code: 0, done; 1, done and there are errors among the findings; 2, the command or the file can’t be used.`,
  },
};

/** How to write a command; any of them where it is not known which. */
export function usageOf(command: CommandName | null, language: Language): string {
  const { forms, always, usage, anyForm } = USAGE_WORDS[language];
  return usage(command === null ? anyForm : `${command} ${forms[command].form} ${always}`);
}

/** What `help` prints. */
export function helpIn(language: Language): string {
  const { forms, help } = USAGE_WORDS[language];
  return help(Object.entries(forms).map(([command, { form, does }]) => `  ${command} ${form}\n      ${does}`).join('\n'));
}
