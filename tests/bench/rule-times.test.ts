/** What the benchmark measures: every rule there is, on a calendar with all the tabs that a rule can ask for. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../core/rules/rules.ts';
import { timeRules } from './rule-times.ts';

describe('the benchmark', () => {
  it('runs each rule, on rows of which most have nothing wrong', () => {
    const { lines, flawed } = timeRules(200, 1);
    expect(lines.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(RULES)));
    expect(flawed).toBeLessThan(0.2);
  });
});
