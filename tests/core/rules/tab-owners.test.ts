/** Who answers for what the tabs beside the calendar hold: recurring posts and media that are everybody's or nobody's. */
import { describe, expect, it } from 'vitest';
import { NO_SIDE_TABS } from '../../../core/side-tabs/side-tabs.ts';
import type { SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { readSideTabs } from '../side-tabs/workbook-of.ts';
import { checkRows, day } from './calendar-of.ts';

const TODAY = day('2026-11-23');
const HEADINGS = ['Identifiant', 'Titre', 'Droits', 'Échéance', 'Texte de remplacement'];

function media(heading: string, ...rows: readonly (readonly [owner: Cell, expiry?: Cell])[]): SideTabs {
  const cells = rows.map(([owner, expiry = null], at) => [`MED-${at + 1}`, `Image ${at + 1}`, 'Musée', expiry, 'Un phare', owner]);
  return readSideTabs([{ name: 'Médias', rows: [[...HEADINGS, heading], ...cells] }]).tabs;
}

function recurring(...rows: readonly (readonly Cell[])[]): SideTabs {
  return readSideTabs([{ name: 'Récurrences', rows: [['Titre', 'Canal', 'Fréquence', 'Fin', 'Responsable'], ...rows] }]).tabs;
}

/** Owners of the calendar: Inès and Luc. */
function found(tabs: SideTabs): readonly string[] {
  const { findings } = checkRows(['date', 'title', 'owner'], [[TODAY + 1, 'a', 'Inès Roy'], [TODAY + 2, 'b', 'Luc Paré']], TODAY, { tabs });
  return findings.flatMap(({ code, cells: [cell], parameters }) => (code.startsWith('owner-') && 'tab' in parameters && 'rows' in parameters ? [`${code} ${cell.row + 1} ${parameters.rows}`] : []));
}

describe('media', () => {
  it.each(['Responsable', 'Propriétaire', 'Owner', 'Person responsible'])('below “%s” are everybody’s where several or a group are named, and nobody’s where nobody is', (heading) => {
    expect(found(media(heading, ['Inès Roy'], ['Toute l’équipe'], ['Inès Roy, Luc Paré'], [null], ['à déterminer'], ['Luc Paré']))).toEqual([
      'owner-missing 5 1', 'owner-missing 6 1', 'owner-shared 3 1', 'owner-shared 4 1',
    ]);
  });

  it('that may no longer be used are nobody’s business', () => {
    expect(found(media('Responsable', ['Inès Roy'], ['Toute l’équipe', TODAY - 1], [null, TODAY - 1], ['Toute l’équipe', TODAY]))).toEqual(['owner-shared 5 1']);
  });

  it('whose column names artists or archives, and nobody of the team, are left alone', () => {
    expect(found(media('Propriétaire', ['Fonds Tremblay et Roy'], ['Ville, musée'], [null], ['Équipe de la Ville']))).toEqual([]);
    expect(found(media('Responsable', [null], [null]))).toEqual([]);
    expect(found(NO_SIDE_TABS)).toEqual([]);
  });

  it('are told once where hardly any has an owner', () => {
    expect(found(media('Responsable', ['Inès Roy'], [null], [null], [null], [null], [null]))).toEqual(['owner-missing 1 5']);
  });

  it('are known by the same headings as before: who answers for a row makes no library of a list of tasks', () => {
    const known = (heading: string): boolean =>
      readSideTabs([{ name: 'Feuille 7', rows: [['Numéro', 'Description', 'Droits', heading], ['MED-1', 'Un phare', 'Musée', 'Inès']] }]).tabs.media !== null;
    expect(['Responsable', 'Owner', 'Titre'].map(known)).toEqual([false, false, true]);
  });
});

describe('recurring posts', () => {
  it('are everybody’s or nobody’s as posts are, until they end', () => {
    const every = 'chaque lundi';
    expect(found(recurring(['a', 'Facebook', every, null, 'Inès Roy'], ['b', 'Facebook', every, null, null], ['c', 'Facebook', every, TODAY - 1, null], ['d', 'Facebook', every, null, 'Tous'], [null, 'Facebook', every, null, null]))).toEqual([
      'owner-missing 3 1', 'owner-shared 5 1',
    ]);
  });
});
