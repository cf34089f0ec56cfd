/** Cells of the tab of channels of which a cadence counts nothing. */
import { expect, test } from 'vitest';
import { unreadTargets } from '../../../core/cadence/unread-targets.ts';
import { cellAddress } from '../../../core/table/cell-ref.ts';
import { enCadenceView } from '../../../core/words/en/cadence-view.ts';
import { frCadenceView } from '../../../core/words/fr/cadence-view.ts';
import { readSideTabs } from '../side-tabs/workbook-of.ts';

const HEADINGS = ['Réseau', 'Compte', 'Niveau', 'Minimum par semaine', 'Maximum par semaine', 'Espacement', 'Silence dès', 'Silence jusqu’à', 'Jours', 'Prochaine action'];

test('each is told with what it should say; other cells of the tab are not', () => {
  const { tabs } = readSideTabs([{
    name: 'Canaux', rows: [HEADINGS, ['Facebook', '@musee', 'ponctuel', 'souvent', 2.5, 'assez', 'tard', '7 h', 'jours pairs', 'un jour'], ['X', '@musee', 'Actif', 2, 3, 4, '22 h', '7 h', 'lun, mer', null]],
  }]);
  const told = unreadTargets(tabs).map(({ kind, text, cell }) => [kind, text, cellAddress(cell.row, cell.column)]);
  expect(told.sort()).toEqual([['days', 'jours pairs', 'I2'], ['level', 'ponctuel', 'C2'], ['posts', 'souvent', 'D2'], ['quiet', 'tard', 'G2'], ['spacing', 'assez', 'F2'], ['whole', '2.5', 'E2']]);
});

test('a level that is none is answered with the levels that there are, and never with a number', () => {
  const said = (words: typeof frCadenceView): string => `${words.unread('level', 'ponctuel')}. ${words.toWrite.level}`.replaceAll('\u00a0', ' ');
  expect(said(frCadenceView)).toBe('Niveau inconnu, cible non comptée : « ponctuel ». Inscrivez Passif, Actif ou Proactif.');
  expect(said(enCadenceView)).toBe('Unknown level, target not counted: “ponctuel”. Enter Passive, Active or Proactive.');
  expect(frCadenceView.unread('quiet', '')).toBe('Heures calmes illisibles, non comptées');
});
