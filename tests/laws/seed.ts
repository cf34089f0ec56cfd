/** Gives every property test the same seed, so that a failure can be seen again; runs before each test file. */
import fc from 'fast-check';

/** The seed of every run; SUIVI_SEED tries another one by hand. */
const DEFAULT_SEED = 20_261_121;

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: chosenSeed(process.env['SUIVI_SEED']) });

function chosenSeed(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_SEED;
  if (!/^-?\d{1,10}$/.test(text)) throw new Error(`SUIVI_SEED must be a whole number, not "${text}".`);
  return Number(text);
}
