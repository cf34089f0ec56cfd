/** How findings read in both languages: every branch of every sentence, whole, and the typography of all French. */
import { describe, expect, it } from 'vitest';
import { fr, rulesIn } from '../../../core/index.ts';
import type { FindingCode, FindingParameters, Language } from '../../../core/index.ts';
import { ANSWERS_SAMPLES } from './samples/answers-samples.ts';
import { CADENCE_SAMPLES } from './samples/cadence-samples.ts';
import { CHANNELS_SAMPLES } from './samples/channels-samples.ts';
import { COVERAGE_SAMPLES } from './samples/coverage-samples.ts';
import { DATES_SAMPLES } from './samples/dates-samples.ts';
import { GOALS_SAMPLES } from './samples/goals-samples.ts';
import { LAYOUT_SAMPLES } from './samples/layout-samples.ts';
import { MEDIA_SAMPLES } from './samples/media-samples.ts';
import { PEOPLE_SAMPLES } from './samples/people-samples.ts';
import { PLANNING_SAMPLES } from './samples/planning-samples.ts';
import { RESULTS_SAMPLES } from './samples/results-samples.ts';
import { SLOTS_SAMPLES } from './samples/slots-samples.ts';
import { STYLE_SAMPLES } from './samples/style-samples.ts';
import { TABS_SAMPLES } from './samples/tabs-samples.ts';
import { TEXTS_SAMPLES } from './samples/texts-samples.ts';
import { TRACKING_SAMPLES } from './samples/tracking-samples.ts';
import type { SamplesOf } from './samples/samples.ts';

const SAMPLES: SamplesOf<FindingParameters> = {
  ...DATES_SAMPLES,
  ...LAYOUT_SAMPLES,
  ...TABS_SAMPLES,
  ...TRACKING_SAMPLES,
  ...PEOPLE_SAMPLES,
  ...CHANNELS_SAMPLES,
  ...SLOTS_SAMPLES,
  ...CADENCE_SAMPLES,
  ...TEXTS_SAMPLES,
  ...STYLE_SAMPLES,
  ...MEDIA_SAMPLES,
  ...PLANNING_SAMPLES,
  ...ANSWERS_SAMPLES,
  ...COVERAGE_SAMPLES,
  ...GOALS_SAMPLES,
  ...RESULTS_SAMPLES,
};

/** Ordinary spaces for no-break ones, so that a sample can be read. */
function plain(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}

describe.each(Object.keys(SAMPLES) as FindingCode[])('the sentence of %s', (code) => {
  it('reads well in both languages, in every case', () => {
    for (const [parameters, inFrench, inEnglish] of SAMPLES[code]) {
      expect(plain(say('fr', code, parameters))).toBe(inFrench);
      expect(plain(say('en', code, parameters))).toBe(inEnglish);
    }
  });
});

/** Code and parameters belong together by the type of SAMPLES, which a look-up by code loses. */
function say(language: Language, code: FindingCode, parameters: FindingParameters[FindingCode]): string {
  return (rulesIn(language)[code].sentence as (given: FindingParameters[FindingCode]) => string)(parameters);
}

describe('the sentence for many findings of a rule', () => {
  it.each([['fr', '1\u00a0234'], ['en', '1,234']] as const)('sets the thousands of its count apart, in %s', (language, written) => {
    for (const { several } of Object.values(rulesIn(language))) expect(several(1234)).toContain(written);
  });
});

describe('the French that Suivi speaks', () => {
  it('has no-break spaces inside guillemets and before colons, none before ; ! ?, and curly apostrophes', () => {
    const texts = Object.values(SAMPLES).flatMap((samples, index) =>
      samples.map(([parameters]) => say('fr', Object.keys(SAMPLES)[index] as FindingCode, parameters)),
    );
    texts.push(...strings(fr), ...strings(rulesIn('fr')));
    expect(texts.length).toBeGreaterThan(150);
    for (const text of texts) {
      expect(text).not.toMatch(/'| [;!?»:]|«(?!\u00a0)|(?<!\u00a0)»|\u00a0[;!?]/);
      expect(text.replace(/https?:|\d:\d/g, '')).not.toMatch(/(?<!\u00a0):/);
    }
  });
});

/** Words that take a list of names; all others take counts, days or a tab's name, for which a number does. */
const TAKES_LIST = new Set(['tabs', 'columnsMissing']);

/** Every text within, but for the rules' sentences, which have samples of their own. */
function strings(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function' && key !== 'sentence') {
    const speak = value as (...given: unknown[]) => unknown;
    return [1, 2].flatMap((count) => strings(TAKES_LIST.has(key) ? speak(['a', 'b'].slice(0, count)) : speak(key === 'severityNoun' ? 'error' : count, count)));
  }
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, part]) => strings(part, name));
  return [];
}
