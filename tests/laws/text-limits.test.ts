/** A law of the findings on texts: what is marked is what has to go, so that without it there is nothing to find. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/findings/finding.ts';
import { runRule } from '../../core/rules/rule.ts';
import type { Rule } from '../../core/rules/rule.ts';
import { DEFAULT_SETTINGS } from '../../core/rules/settings.ts';
import { TEXTS_RULES } from '../../core/rules/texts/texts-rules.ts';
import { NO_SIDE_TABS } from '../../core/side-tabs/side-tabs.ts';
import { calendarOf, day } from '../core/rules/calendar-of.ts';
import { postText } from './post-text.ts';

const TODAY = day('2026-11-23');
const channel = fc.constantFrom('X', 'Bluesky', 'Mastodon', 'Threads', 'Instagram', 'X, Threads', 'Instagram, Bluesky');
const tagged = fc.array(fc.constantFrom('#un', '#Un', '#deux', '#trois', '#quatre', '#cinq', '#six', '#sept', '#1', '@léa', 'mot', 'exemple.ca/#a', '😀'), { maxLength: 20 }).map((words) => words.join(' '));
const long = fc.tuple(fc.array(postText, { minLength: 3, maxLength: 12 }), fc.nat(500)).map(([parts, plain]) => `${parts.join(' ')}${'a'.repeat(plain)}`);

function found(code: keyof typeof TEXTS_RULES, on: string, text: string): Finding | undefined {
  const findings: Finding[] = [];
  const calendar = calendarOf(['date', 'channel', 'text'], [[TODAY + 7, on, text]]);
  // Which code a rule has no longer matters here.
  runRule(TEXTS_RULES[code] as unknown as Rule, { calendar, tabs: NO_SIDE_TABS, today: TODAY, settings: DEFAULT_SETTINGS }, findings);
  return findings[0];
}

describe('without the part that is marked', () => {
  it.each(['text-too-long', 'hashtags-too-many'] as const)('a post has no finding of %s', (code) => {
    let seen = 0;
    fc.assert(fc.property(channel, fc.oneof(long, tagged), (on, written) => {
      const text = written.trim();
      const mark = found(code, on, text)?.mark;
      if (mark === undefined) return;
      seen += 1;
      expect(mark.start).toBeLessThan(mark.end);
      expect(mark.end).toBeLessThanOrEqual(text.length);
      expect(found(code, on, text.slice(0, mark.start) + text.slice(mark.end))?.parameters).toBeUndefined();
    }), { numRuns: 500 });
    expect(seen).toBeGreaterThan(40);
  });
});
