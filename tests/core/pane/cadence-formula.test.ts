/** When the view of cadence has a formula to copy. */
import { expect, test } from 'vitest';
import { cadenceFormula } from '../../../core/pane/cadence-formula.ts';
import { loadFindings } from '../../../core/pane/load-findings.ts';
import { cadenceSheets } from '../../browser/pane-harness/cadence-calendar.ts';
import { FakeWorkbook } from '../../browser/pane-harness/fake-workbook.ts';
import { SAMPLE_TODAY } from '../../browser/pane-harness/sample-calendar.ts';

async function formulaBeside(channel: string): Promise<string | null> {
  const sheets = cadenceSheets().map((sheet) => (sheet.name === 'Canaux' ? { ...sheet, rows: [...sheet.rows, [channel, 'musee', 'Amélie Roy', 'Officiel', 'Actif', 1, null, null, '']] } : sheet));
  const loaded = await loadFindings(new FakeWorkbook('fr-CA', sheets), SAMPLE_TODAY, { said: null, last: null }, {});
  if (loaded.kind === 'declined') throw new Error(loaded.code);
  return cadenceFormula(loaded, { from: SAMPLE_TODAY - 5, to: SAMPLE_TODAY + 1 });
}

test('there is none where the tab of channels has a name that a formula would take for a list', async () => {
  expect(await formulaBeside('Radio')).toContain('CADENCE');
  expect(await formulaBeside('Facebook, Instagram')).toContain('CADENCE');
  expect(await formulaBeside('Radio & télé')).toBeNull();
});
