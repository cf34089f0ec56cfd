/** What groups of findings are called. */
import { expect, test } from 'vitest';
import { en, fr, rulesIn } from '../../../core/index.ts';
import { groupName } from '../../../core/pane/group-name.ts';
import { day } from '../rules/calendar-of.ts';

test('a week names its year only where it is not the one that everybody has in mind', () => {
  const december = { by: 'week', monday: day('2026-12-28') } as const;
  expect(groupName(december, day('2026-11-21'), fr, rulesIn('fr'))).toBe('Semaine du 28\u00a0décembre');
  expect(groupName(december, day('2026-11-21'), en, rulesIn('en'))).toBe('Week of December\u00a028');
  expect(groupName(december, day('2027-01-02'), fr, rulesIn('fr'))).toBe('Semaine du 28\u00a0décembre 2026');
  expect(groupName(december, day('2027-01-02'), en, rulesIn('en'))).toBe('Week of December\u00a028, 2026');
});
