/** One call of the command line, from its words to what it prints and exits with. */
import { readArguments } from './arguments.ts';
import type { Request } from './arguments.ts';
import { runCadence } from './cadence-command.ts';
import { runCheck } from './check-command.ts';
import { runColumns } from './columns-command.ts';
import type { CommandOutput } from './command.ts';
import { connectExcel } from './connect-excel.ts';
import { runCoverage } from './coverage-command.ts';
import { runExport } from './export-command.ts';
import { runKpi } from './kpi-command.ts';
import { refusalFrom } from './refusal.ts';
import { runReport } from './report-command.ts';
import { runTrack } from './track-command.ts';

const RAN = 0;
const RAN_WITH_ERRORS = 1;
const NOT_USED = 2;

const COMMANDS = { columns: runColumns, check: runCheck } as const;

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Throws only where there is a bug. */
export async function answer(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<Answer> {
  const request = readArguments(words, environment);
  if ('help' in request) return { code: RAN, out: `${request.help}\n`, err: '' };
  if ('usage' in request) return refusal(request.usage, 'usage', request.json);
  try {
    return reported(request, await perform(request));
  } catch (caught) {
    const { message, code } = refusalFrom(caught, request.language);
    return refusal(message, code, request.json);
  }
}

export function refusal(message: string, code: string, json: boolean): Answer {
  return { code: NOT_USED, out: json ? `${JSON.stringify({ error: { code, message } })}\n` : '', err: `${message}\n` };
}

async function perform(request: Request): Promise<CommandOutput> {
  const connection = await connectExcel(request.file, request.language);
  if (request.command === 'cadence') return runCadence(connection, request);
  if (request.command === 'kpi') return runKpi(connection, request);
  if (request.command === 'track') return runTrack(connection, request);
  if (request.command === 'export') return runExport(connection, request);
  if ('period' in request && 'csv' in request) return runReport(connection, request);
  return request.command === 'coverage' ? runCoverage(connection, request) : COMMANDS[request.command](connection, request);
}

function reported(request: Request, output: CommandOutput): Answer {
  if (output.refusal !== undefined) return refusal(output.refusal.message, output.refusal.code, request.json);
  const out = request.json ? `${JSON.stringify(output.json)}\n` : `${output.lines.join('\n')}\n`;
  return { code: output.hasErrors ? RAN_WITH_ERRORS : RAN, out, err: '' };
}
