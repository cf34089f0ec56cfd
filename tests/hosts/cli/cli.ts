/** The command line: `suivi COMMAND FILE [options]`; what it prints and exits with is a contract. */
import { answer, refusal } from './answer.ts';
import type { Answer } from './answer.ts';
import { CLI_WORDS } from './cli-words.ts';

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { code, out, err } = await answer(process.argv.slice(2), process.env).catch(bug);
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;

/** Says so in both languages and shows where. */
function bug(caught: unknown): Answer {
  process.stderr.write(`${caught instanceof Error ? (caught.stack ?? caught.message) : String(caught)}\n`);
  return refusal(`${CLI_WORDS.fr.bug} ${CLI_WORDS.en.bug}`, 'bug', process.argv.includes('--json'));
}
