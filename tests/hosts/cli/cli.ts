/** The command line: `suivi COMMAND FILE [options]`; what it prints and exits with is a contract. */
import { readArguments } from './arguments.ts';
import type { Request } from './arguments.ts';
import { runCheck } from './check-command.ts';
import { CLI_WORDS } from './cli-words.ts';
import { runColumns } from './columns-command.ts';
import type { CommandOutput } from './command.ts';
import { connectExcel } from './connect-excel.ts';
import { runCoverage } from './coverage-command.ts';
import { refusalFrom } from './refusal.ts';
import { runTrack } from './track-command.ts';

const RAN = 0;
const RAN_WITH_ERRORS = 1;
const NOT_USED = 2;

const COMMANDS = { columns: runColumns, check: runCheck } as const;

async function main(): Promise<number> {
  const request = readArguments(process.argv.slice(2), process.env);
  if ('help' in request) {
    process.stdout.write(`${request.help}\n`);
    return RAN;
  }
  if ('usage' in request) return refuse(request.usage, 'usage', request.json);
  try {
    return report(request, await perform(request));
  } catch (caught) {
    const refusal = refusalFrom(caught, request.language);
    return refuse(refusal.message, refusal.code, request.json);
  }
}

async function perform(request: Request): Promise<CommandOutput> {
  const connection = await connectExcel(request.file, request.language);
  if (request.command === 'track') return runTrack(connection, request);
  return request.command === 'coverage' ? runCoverage(connection, request) : COMMANDS[request.command](connection, request);
}

function report(request: Request, output: CommandOutput): number {
  if (output.refusal !== undefined) return refuse(output.refusal.message, output.refusal.code, request.json);
  process.stdout.write(request.json ? `${JSON.stringify(output.json)}\n` : `${output.lines.join('\n')}\n`);
  return output.hasErrors ? RAN_WITH_ERRORS : RAN;
}

function refuse(message: string, code: string, json: boolean): number {
  if (json) process.stdout.write(`${JSON.stringify({ error: { code, message } })}\n`);
  process.stderr.write(`${message}\n`);
  return NOT_USED;
}

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main().catch((caught: unknown) => {
  // Only a bug gets here: say so in both languages and show where.
  const message = `${CLI_WORDS.fr.bug} ${CLI_WORDS.en.bug}`;
  process.stderr.write(`${caught instanceof Error ? (caught.stack ?? caught.message) : String(caught)}\n`);
  return refuse(message, 'bug', process.argv.includes('--json'));
});
