/** The rows that say which roles may bring a post into a state: typed in French or English, damaged, contradicted. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/rules/settings.ts';
import type { StoredSettings } from '../../../core/settings-tab/stored-settings.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { LANGUAGES } from '../../../core/words/language.ts';
import { troubleSentence } from '../../../core/words/trouble-sentence.ts';
import { wordsIn } from '../../../core/words/words-in.ts';
import { setOption } from '../../../core/jobs/set-rules.ts';
import { HEADER, settingsBook, settingsIn, troublesIn } from './settings-book.ts';

async function read(...rows: readonly (readonly Cell[])[]): Promise<StoredSettings> {
  const settings = await settingsIn(settingsBook(HEADER, ...rows).workbook);
  if (settings === null) throw new Error('no tab');
  return settings;
}

describe('rows about rights', () => {
  it('are typed in either language, by the deed or by the state', async () => {
    const { rules, troubles } = await read(
      ['droit', 'Approuver', 'Gestionnaire, approbation'], ['right', 'schedule', 'content manager; Scheduler'], ['Droits', 'publié', 'Quai'], ['rights', 'cancelled', 'manager'], ['DROIT', 'mettre en pause', 'gestion'],
    );
    expect([...rules.rights].map(([state, { roles }]) => [state, roles])).toEqual([
      ['approved', ['manager', 'approval']], ['scheduled', ['marketer', 'scheduling']], ['published', ['quai']], ['cancelled', ['manager']], ['on-hold', ['manager']],
    ]);
    expect(rules.rights.get('approved')).toMatchObject({ word: 'Gestionnaire, approbation', place: { cell: { row: 2, column: 2 }, sheetName: 'Suivi' } });
    expect(troubles).toEqual([]);
  });

  it('that are blank or name everybody set no limit, and without any there is none', async () => {
    const { rules, troubles } = await read(['droit', 'approuver', null], ['right', 'publish', 'Everyone'], ['droit', 'programmer', 'tous']);
    expect([...rules.rights.values()]).toMatchObject(Array.from({ length: 3 }, () => ({ roles: [], word: '' })));
    expect(troubles).toEqual([]);
    expect((await read()).rules).toEqual(DEFAULT_SETTINGS);
  });

  it('count from the last one, and tell where two disagree, however they are written', async () => {
    const { rules, troubles } = await read(['droit', 'approuver', 'gestion'], ['right', 'approved', 'manager'], ['droit', 'Approbation', 'rédaction']);
    expect(rules.rights.get('approved')?.roles).toEqual(['writing']);
    expect(troubles.map(({ code, cell }) => [code, cell.row])).toEqual([['row-contradicted', 3]]);
  });

  it.each<readonly [row: readonly Cell[], told: string]>([
    [['droit', 'aprouver', 'gestion'], 'value-refused 3: droit · aprouver · gestion'],
    [['droit', null, 'gestion'], 'row-unreadable 3: droit · gestion'],
    [['droit', { error: '#REF!' }, 'gestion'], 'row-unreadable 3: droit · #REF! · gestion'],
    [['droit', 'approuver', { error: '#N/A' }], 'row-unreadable 3: droit · approuver · #N/A'],
    [['droit', 'approuver', 3], 'row-unreadable 3: droit · approuver · 3'],
    [['droit', 'approuver', '3; 4'], 'row-unreadable 3: droit · approuver · 3; 4'],
    [['droit', '__proto__', 'gestion'], 'value-refused 3: droit · __proto__ · gestion'],
    [['option', 'permissions', 'parfois'], 'value-refused 3: option · permissions · parfois'],
  ])('%j are told where they make no sense, and nothing is limited', async (row, told) => {
    const settings = await read(row);
    expect(troublesIn(settings)).toEqual([told]);
    expect(settings.rules).toEqual(DEFAULT_SETTINGS);
    for (const language of LANGUAGES) {
      const [sentence = ''] = settings.troubles.map((trouble) => troubleSentence(trouble, wordsIn(language).settingsTab));
      expect(sentence).toMatch(/^[^\n]{40,330}\.$/);
      expect(sentence).not.toMatch(/undefined|\[object/);
    }
  });

  it.each([['aprouver', 'approuver'], ['Anuler', 'annuler'], ['schedulle', 'schedule'], ['mettre en pose', 'mettre en pause'], ['cancelledd', 'cancelled'], ['bleu ciel', undefined]])('of the unknown state %s may mean %s', async (item, likely) => {
    const { troubles: [trouble] } = await read(['droit', item, 'gestion']);
    expect(trouble?.likely).toBe(likely);
    if (trouble === undefined || likely === undefined) return;
    expect(LANGUAGES.map((language) => troubleSentence(trouble, wordsIn(language).settingsTab).match(/Vouliez-vous écrire [^?]*\?|Did you mean [^?]*\?/)?.[0].replace(/\u00a0/g, ''))).toEqual([
      `Vouliez-vous écrire «${likely}»?`, `Did you mean “${likely}”?`,
    ]);
  });

  it('stay as they are when the ready-made rights are chosen, whose row says what they are', async () => {
    const { book, workbook, suivi } = settingsBook(HEADER, ['droit', 'approuver', 'rédaction']);
    await setOption(workbook, 'permissions', 'by-role');
    const settings = await settingsIn(workbook);
    expect(settings?.rules).toMatchObject({ permissions: 'by-role', rights: new Map([['approved', { roles: ['writing'], word: 'rédaction' }]]) });
    void book;
    expect(suivi.value(3, 5)).toMatch(/approuver revient à la gestion|managers or approvers approve/);
  });
});
