/** Marking by somebody who lacks the right to: told in one sentence, and left to the person. */
import { expect, test } from 'vitest';
import { button, cellValue, chooseMore, result } from './pane-harness/behaviour-parts.ts';
import { kept } from './pane-harness/columns-view.ts';
import { COLUMN } from './pane-harness/sample-calendar.ts';
import { eventually, paneOpener } from './pane-harness/pane-tests.ts';
import { TRACK_ROW } from './pane-harness/track-calendar.ts';
import { choice } from './pane-harness/track-parts.ts';

const open = paneOpener();
const LACKED = 'You don’t have the right to mark as scheduled.';

test('who lacks the right is told so, may mark all the same, and nobody else is told anything', async () => {
  const page = await open({ scenario: 'track-rights', view: 'week', language: 'en' });
  await page.getByRole('tab', { selected: true }).waitFor();
  await button(page, 'Mark as scheduled').click();
  await button(page, 'Mark 8 posts').waitFor();
  const told = page.getByText(LACKED);
  expect(await told.count()).toBe(0);
  for (const [name, count] of [['Chloé Tremblay', 1], ['Benoît Côté', 0], ['Amélie Roy', 0], ['David Gagnon', 0], ['Chloé Tremblay', 1]] as const) {
    await choice(page, 'Who are you?').selectOption({ label: name });
    await button(page, 'Mark 8 posts').waitFor();
    await eventually(() => told.count()).toBe(count);
  }
  await button(page, 'Mark 8 posts').click();
  await result(page, '8 posts marked as scheduled.').waitFor();
  expect(await cellValue(page, TRACK_ROW.approved[0], COLUMN.status)).toBe('Programmé');
});

test('rights by role, once the team has chosen them, are told with the roles that have them', async () => {
  const page = await open({ scenario: 'track-rights', view: 'week', language: 'fr-CA' });
  await page.getByRole('tab', { selected: true }).waitFor();
  await chooseMore(page, 'Règles et réglages');
  await choice(page, 'Droits de changer l’état').selectOption({ label: 'Selon le rôle' });
  await result(page, 'Réglage enregistré.').waitFor();
  expect(await kept(page)).toContain('by-role');
  await button(page, 'Retour').click();
  await button(page, 'Marquer comme programmé').click();
  await choice(page, 'Qui êtes-vous?').selectOption({ label: 'Amélie Roy' });
  await page.getByText('Vous n’avez pas le droit de marquer comme programmé (rôles autorisés\u00a0: Gestion, Publication).').waitFor();
  await choice(page, 'Nouvel état').selectOption('in-review');
  await eventually(() => page.getByText('Vous n’avez pas le droit').count()).toBe(0);
});
