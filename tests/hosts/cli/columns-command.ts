/** `columns`: which tab, which header row, which column plays which role. */
import { columnLetters, findCalendar, troubleSentence } from '../../../core/index.ts';
import type { RecognisedSheet } from '../../../core/index.ts';
import { CLI_WORDS } from './cli-words.ts';
import type { CommandOptions, CommandOutput, Connection } from './command.ts';
import { wordsOf } from './refusal.ts';

export async function runColumns({ workbook, tabs, isCsv }: Connection, { language }: CommandOptions): Promise<CommandOutput> {
  const { recognition, settings } = await findCalendar(workbook);
  const troubles = settings.troubles.map((trouble) => troubleSentence(trouble, wordsOf(language).settingsTab));
  if (recognition.kind === 'declined') {
    const { title, body } = wordsOf(language).declined[recognition.code](recognition.sheetName);
    const declined = { code: recognition.code, message: `${title}. ${body}` };
    return {
      json: { tab: isCsv ? null : recognition.sheetName, tabs, headerRow: null, columns: {}, declined },
      lines: [declined.message, ...troubles],
      hasErrors: false,
    };
  }
  const [sheet] = recognition.sheets;
  const columns = sheet.columns.flatMap(({ role, heading }) => (role === null ? [] : [[role, heading] as const]));
  return {
    json: { tab: isCsv ? null : sheet.sheetName, tabs, headerRow: sheet.headerRow < 0 ? null : sheet.headerRow + 1, columns: Object.fromEntries(columns), declined: null },
    lines: [...recognition.sheets.flatMap((part) => describe(part, language)), ...troubles],
    hasErrors: false,
  };
}

function describe({ sheetName, headerRow, columns }: RecognisedSheet, language: CommandOptions['language']): string[] {
  const say = CLI_WORDS[language];
  const { roles } = wordsOf(language);
  return [
    `${say.tab} ${sheetName}, ${say.header(headerRow + 1)}`,
    ...columns.map(({ column, heading, role, confidence, channel }) => {
      const name = heading || say.noHeading(columnLetters(column));
      if (channel !== undefined) return `  ${name}${say.colon} ${roles.channel} ${channel}`;
      return role === null ? `  ${name} ${say.noRole}` : `  ${name}${say.colon} ${roles[role]} (${say.percent(Math.round(confidence * 100))})`;
    }),
  ];
}
