/** What a person chooses of an export becomes what is asked of it. */
import { expect, test } from 'vitest';
import { initialAction } from '../../../core/pane/initial-action.ts';
import { requestOf } from '../../../core/pane/state/leaving-choice.ts';

test.each([
  ['ics', 'all', null, { target: 'ics' }],
  ['ics', 'split:person', 600, { target: 'ics', split: 'person', now: 600, ahead: 300 }],
  ['ics', 'split:channel', null, { target: 'ics', split: 'channel' }],
  // Tools take no file a person.
  ['buffer', 'split:person', null, { target: 'buffer' }],
  ['buffer', 'channel:instagram', null, { target: 'buffer', channel: 'instagram' }],
  ['hootsuite', 'person:Équipe: Ana', null, { target: 'hootsuite', person: 'Équipe: Ana' }],
] as const)('%s, %s', (target, which, now, request) => {
  expect(requestOf(target, which, now, 300)).toEqual(request);
});

test('the host’s command for the report stands in the address, and nothing else is taken for it', () => {
  expect(initialAction('?report=week')).toEqual({ kind: 'report' });
  expect(initialAction('?report=month')).toBeNull();
  expect(initialAction('?mark=scheduled')).toEqual({ kind: 'mark', state: 'scheduled' });
});
