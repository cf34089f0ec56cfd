/** Google's menu says what Excel's ribbon says. */
import { expect, it } from 'vitest';
import { MARK_MENU, MARKED_STATES, REPORT_COMMAND } from '../../manifests/ribbon.ts';
import { MENU_WORDS } from '../../sheets-addon/server/menu-words.ts';

it.each(['en', 'fr'] as const)('The menu calls the states as the ribbon does, in its order (%s)', (language) => {
  const { report, mark, states } = MENU_WORDS[language];
  expect(report).toBe(REPORT_COMMAND.label[language]);
  expect(mark).toBe(MARK_MENU.label[language]);
  expect(states).toEqual(MARK_MENU.items.map(({ label }, index) => [MARKED_STATES[index], label[language]]));
});
