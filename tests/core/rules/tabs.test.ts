/** What is told of the tabs beside the calendar. */
import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../../../core/findings/finding.ts';
import { headingForm } from '../../../core/side-tabs/heading-form.ts';
import { SIDE_TAB_KEYS } from '../../../core/side-tabs/side-tabs.ts';
import type { SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import { runExample } from '../../../core/rules/run-example.ts';
import { TABS_EXAMPLES } from '../../../core/rules/tabs/tabs-examples.ts';
import { TAB_FORMS } from '../../../core/side-tabs/tab-forms.ts';
import { LANGUAGES } from '../../../core/words/language.ts';
import { rulesIn } from '../../../core/words/rules-in.ts';
import type { SheetOf } from '../side-tabs/workbook-of.ts';
import { readSideTabs } from '../side-tabs/workbook-of.ts';
import { checkRows } from './calendar-of.ts';

const NAMES = {
  channels: 'Channels', style: 'Style', media: 'Media', policy: 'Policy', replies: 'Replies', objectives: 'Objectives', plan: 'Content plan', recurring: 'Recurring posts',
  team: 'Team', needs: 'Needs', absences: 'Absences', rota: 'Rota', duties: 'Duties', reports: 'Reporting calendar', results: 'Results',
};

function found(tabs: SideTabs): ReturnType<typeof checkRows>['findings'] {
  return checkRows([], [], undefined, { tabs }).findings.filter(({ code }) => code.startsWith('tab-'));
}

describe('the findings on side tabs', () => {
  it('name the tab, the column and what stands in the cell', () => {
    const { tabs } = readSideTabs([
      { name: 'Nos canaux', rows: [['Compte', 'Prochaine action'], ['@phare', 'bientôt'], ['@phare', '2026-12-01']] },
      { name: 'Canaux 2025', rows: [['Réseau', 'Responsable'], ['Facebook', 'Inès']] },
    ]);
    expect(found(tabs).map(({ code, severity, cells, parameters }) => [code, severity, cells, parameters])).toEqual([
      ['tab-column-missing', 'warning', [{ sheet: 'Nos canaux', row: 0, column: 0 }], { sheetName: 'Nos canaux', column: 'channels.network' }],
      ['tab-value-unreadable', 'warning', [{ sheet: 'Nos canaux', row: 1, column: 1 }], { sheetName: 'Nos canaux', column: 'channels.nextAction', heading: 'Prochaine action', text: 'bientôt', expects: 'date' }],
      ['tab-doubled', 'suggestion', [{ sheet: 'Canaux 2025', row: 0, column: 0 }], { sheetName: 'Canaux 2025', read: 'Nos canaux' }],
    ]);
  });

  it('tell of a right that is misspelt, beside one that is read too, and of no word that is only unknown', () => {
    const rows = ['programer', 'aprouver', 'approuver, programer', 'aucun', 'lecture seule', 'Approuver et publier', ''].map((rights, index) => [`P${index} Roy`, 'Webcare', rights]);
    const { tabs } = readSideTabs([{ name: 'Équipe', rows: [['Nom', 'Rôles', 'Droits'], ...rows] }]);
    expect(found(tabs).map(({ cells: [{ row, column }], parameters }) => [row, column, 'text' in parameters && parameters.text, 'column' in parameters && parameters.column])).toEqual([
      [1, 2, 'programer', 'team.rights'], [2, 2, 'aprouver', 'team.rights'], [3, 2, 'programer', 'team.rights'],
    ]);
  });

  it('say which headings a tab is expected to have that bears a kind’s very name and none of its columns', () => {
    const { tabs } = readSideTabs([{ name: 'Canaux', rows: [['Nos présences'], ['Où', 'Combien'], ['Facebook', 1]] }]);
    expect(found(tabs).map(({ code, severity, cells, parameters }) => [code, severity, cells, parameters])).toEqual([
      ['tab-column-missing', 'suggestion', [{ sheet: 'Canaux', row: 1, column: 0 }], { sheetName: 'Canaux', column: 'channels.network' }],
    ]);
  });

  it('say so of such a tab with one heading alone too', () => {
    const missing = (sheet: SheetOf): readonly unknown[] => found(readSideTabs([sheet]).tabs).map(({ cells, parameters }) => [cells[0]?.row, 'column' in parameters ? parameters.column : '']);
    expect(missing({ name: 'Style', rows: [['Notre guide'], [], ['Mots à éviter'], ['unique'], ['incroyable']] })).toEqual([[0, 'style.rule'], [0, 'style.value']]);
    expect(missing({ name: 'Objectifs', rows: [['Cette année'], ['Faire connaître la nouvelle aile aux familles'], ['Doubler les visites scolaires du printemps']] })).toEqual([[0, 'objectives.objective']]);
    expect(missing({ name: 'Guide de style', rows: [['Notre guide']] })).toEqual([]);
  });

  it.each<readonly [string, SheetOf, readonly SheetOf[]]>([
    ['lists what the calendar chooses from', { name: 'Canaux', rows: [['Nos choix'], ['Facebook'], ['Instagram'], ['Infolettre du mois']] }, []],
    ['holds a calendar', { name: 'Canaux', rows: [['Date', 'Heure', 'Ton'], ['2026-12-01', 9, 'gai']] }, []],
    ['holds what such a tab never does', { name: 'Comptes', rows: [['Où', 'Mot de passe'], ['Facebook', 'x']] }, []],
    ['has nothing below its headings', { name: 'Canaux', rows: [['Où', 'Combien']] }, []],
    ['is hidden', { name: 'Canaux', rows: [['Où', 'Combien'], ['Facebook', 1]], isVisible: false }, []],
    ['stands beside one that is read', { name: 'Canaux', rows: [['Où', 'Combien'], ['Facebook', 1]] }, [{ name: 'Inventaire des canaux', rows: [['Réseau', 'Compte'], ['Facebook', '@x']] }]],
  ])('say nothing of such a tab that %s', (_what, sheet, others) => {
    expect(found(readSideTabs([sheet, ...others]).tabs)).toEqual([]);
  });

  it('tell a channel of the style guide that neither the calendar, the inventory nor anybody knows', () => {
    const { tabs } = readSideTabs([{ name: 'Style', rows: [
      ['Règle', 'Canal', 'Valeur'], ['Mot à éviter', 'Tous, sauf Fesbouque', 'unique'], ['Mot à éviter', 'Fesbouque', 'incroyable'], ['Mot à éviter', 'Facebook, Infolettre', 'génial'],
      ['Mot à éviter', 'Tous, sauf le Babillard', 'super'], ['À bien relire', 'Fesbouque', 'x'],
    ] }]);
    const calendar = checkRows(['channel'], [['Babillard']], undefined, { tabs }).findings.filter(({ code }) => code === 'tab-value-unreadable');
    expect(calendar.map(({ cells, parameters }) => [cells, parameters])).toEqual([1, 2].map((row) => [
      [{ sheet: 'Style', row, column: 1 }], { sheetName: 'Style', column: 'style.channels', heading: 'Canal', text: 'fesbouque', expects: 'word' },
    ]));
    // Without a calendar that names channels, nobody can tell.
    expect(found(tabs)).toEqual([]);
  });

  it('say which values can’t be, and that a row of an objective without its name doesn’t count', () => {
    const { tabs } = readSideTabs([
      { name: 'Canaux', rows: [['Réseau', 'Minimum par semaine'], ['Facebook', -1]] },
      { name: 'Objectifs', rows: [['Objectif', 'Mesure', 'Cible', 'Budget'], [null, 'Clics', 200, null], ['Notoriété', 'Portée', 0, -5]] },
    ]);
    expect(found(tabs).map(({ cells, parameters }) => [cells, parameters])).toEqual([
      [[{ sheet: 'Canaux', row: 1, column: 1 }], { sheetName: 'Canaux', column: 'channels.least', heading: 'Minimum par semaine', text: '-1', expects: 'whole' }],
      [[{ sheet: 'Objectifs', row: 2, column: 2 }], { sheetName: 'Objectifs', column: 'objectives.target', heading: 'Cible', text: '0', expects: 'above-zero' }],
      [[{ sheet: 'Objectifs', row: 2, column: 3 }], { sheetName: 'Objectifs', column: 'objectives.budget', heading: 'Budget', text: '-5', expects: 'from-zero' }],
      [[{ sheet: 'Objectifs', row: 1, column: 0 }], { sheetName: 'Objectifs', column: 'objectives.objective', heading: 'Objectif', text: '', expects: 'word', costs: 'objective' }],
    ]);
  });

  it('are none on a workbook without side tabs, or with blank ones', () => {
    expect(found(readSideTabs([]).tabs)).toEqual([]);
    expect(found(readSideTabs([{ name: 'Canaux', rows: [['Réseau', 'Compte', 'Prochaine action'], ['Facebook', null, null]] }]).tabs)).toEqual([]);
  });

  it('show a real date whose day and month may be swapped as a date', () => {
    const rows = [['ID', 'Rights', 'Expires'], ['A', 'x', 46_178], ['B', 'x', '20/05/2026'], ['C', 'x', '25/05/2026']];
    expect(found(readSideTabs([{ name: 'Media', rows }]).tabs).map(({ parameters }) => parameters)).toEqual([
      { sheetName: 'Media', column: 'media.expiry', heading: 'Expires', text: '2026-06-05', expects: 'date-order' },
    ]);
  });
});

describe.each(LANGUAGES)('the examples in %s', (language) => {
  it.each(Object.keys(TABS_EXAMPLES) as (keyof typeof TABS_EXAMPLES & FindingCode)[])('of %s have one finding, and none once put right', (code) => {
    const { bad, good } = TABS_EXAMPLES[code][language];
    expect(runExample(code, bad, NAMES).map((finding) => finding.code)).toEqual([code]);
    expect(runExample(code, good, NAMES)).toEqual([]);
  });
});

describe('the name of a column in a sentence', () => {
  it('is a heading by which the column would be known', () => {
    for (const key of SIDE_TAB_KEYS) {
      for (const field of new Set(TAB_FORMS[key].fieldOf.values())) {
        for (const language of LANGUAGES) {
          // Every field of a form is a column with a name of its own.
          const column = `${key}.${field}` as Parameters<ReturnType<typeof rulesIn>['tab-column-missing']['sentence']>[0]['column'];
          const sentence = rulesIn(language)['tab-column-missing'].sentence({ sheetName: 'x', column });
          const [, heading = ''] = [...sentence.matchAll(/[«“]\u00a0?([^»”]*?)\u00a0?[»”]/g)].map((match) => match[1] ?? '');
          expect([heading, TAB_FORMS[key].fieldOf.get(headingForm(heading))]).toEqual([heading, field]);
        }
      }
    }
  });
});
