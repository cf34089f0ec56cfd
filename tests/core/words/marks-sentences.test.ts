/** How marking posts reads in both languages, and the typography of its French. */
import { describe, expect, it } from 'vitest';
import { markReasonsIn } from '../../../core/words/mark-reasons-in.ts';
import { viewsIn } from '../../../core/words/views-in.ts';
import { COUNT_SAMPLES, REASON_SAMPLES, REFUSAL_SAMPLES, RESULT_SAMPLES, REVERTED_SAMPLES, WARNING_SAMPLES } from './samples/marks-samples.ts';

const [{ tracking: fr, ...frViews }, { tracking: en, ...enViews }] = [viewsIn('fr'), viewsIn('en')];
const [frReasons, enReasons] = [markReasonsIn('fr'), markReasonsIn('en')];

/** Ordinary spaces for no-break ones, so that a sample can be read. */
function plain(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}

/** What the tables of samples hold are codes, which their keys' type loses. */
function codesOf<Code extends string>(samples: { readonly [C in Code]: unknown }): readonly Code[] {
  return Object.keys(samples) as Code[];
}

const SPOKEN: readonly (readonly [inFrench: string, french: string, inEnglish: string, english: string])[] = [
  ...codesOf(REFUSAL_SAMPLES).flatMap((reason) => REFUSAL_SAMPLES[reason].map(([parts, french, english]) => [fr.refusals[reason](parts), french, en.refusals[reason](parts), english] as const)),
  ...codesOf(REASON_SAMPLES).flatMap((reason) => REASON_SAMPLES[reason].map(([parts, french, english]) => [frReasons[reason](parts), french, enReasons[reason](parts), english] as const)),
  ...codesOf(WARNING_SAMPLES).flatMap((warning) => WARNING_SAMPLES[warning].map(([count, french, english]) => [fr.warnings[warning](count), french, en.warnings[warning](count), english] as const)),
  ...RESULT_SAMPLES.map(([result, french, english]) => [fr.result(result), french, en.result(result), english] as const),
  ...COUNT_SAMPLES.map(([counts, french, english]) => [frViews.marking.counts(counts), french, enViews.marking.counts(counts), english] as const),
  ...REVERTED_SAMPLES.map(([done, french, english]) => [frViews.behaviour.done(done), french, enViews.behaviour.done(done), english] as const),
  [frViews.marking.noRight('approved', ''), 'Vous n’avez pas le droit de marquer comme approuvé.', enViews.marking.noRight('approved', ''), 'You don’t have the right to mark as approved.'],
  [
    frViews.marking.noRight('scheduled', 'Gestion, Marketing'), 'Vous n’avez pas le droit de marquer comme programmé (rôles autorisés : Gestion, Marketing).',
    enViews.marking.noRight('scheduled', 'Gestion, Marketing'), 'You don’t have the right to mark as scheduled (roles that have it: Gestion, Marketing).',
  ],
  [frViews.marking.day('published'), 'Publié le', enViews.marking.day('published'), 'Published on'],
  [fr.unplaced([fr.details.tool, fr.details.who]), 'Aucune colonne pour : outil, nom.', en.unplaced([en.details.tool, en.details.who]), 'No column for: tool, name.'],
  [fr.unknownWord('Chez Paul', 3), 'Que veut dire « Chez Paul » (3 publications)?', en.unknownWord('Chez Paul', 3), 'What does “Chez Paul” mean (3 posts)?'],
];

describe('the sentences of marking posts', () => {
  it('read well in both languages, in every case', () => {
    for (const [french, wished, english, wishedInEnglish] of SPOKEN) expect([plain(french), plain(english)]).toEqual([wished, wishedInEnglish]);
  });

  it('give the reasons of a list without a semicolon', () => {
    for (const reason of codesOf(REASON_SAMPLES)) for (const [parts] of REASON_SAMPLES[reason]) expect(frReasons[reason](parts) + enReasons[reason](parts)).not.toMatch(/[;:]/);
  });

  it('have French typography', () => {
    for (const [french] of SPOKEN) expect(french).not.toMatch(/'| [;!?»:]|«(?!\u00a0)|(?<!\u00a0)[»:]|\u00a0[;!?]/);
  });
});
