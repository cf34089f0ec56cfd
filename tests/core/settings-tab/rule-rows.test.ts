/** The rows about rules and their findings, as people may write or damage them: what makes sense holds, the rest is told. */
import { describe, expect, it } from 'vitest';
import { keyHash } from '../../../core/findings/finding-key.ts';
import { OPTION_KEYS, OPTIONS, optionText, readOption } from '../../../core/rules/options.ts';
import { RULES } from '../../../core/rules/rules.ts';
import { DEFAULT_SETTINGS } from '../../../core/rules/settings.ts';
import type { OptionKey } from '../../../core/rules/settings.ts';
import { ignoredSetting } from '../../../core/settings-tab/ignored-settings.ts';
import type { StoredSettings } from '../../../core/settings-tab/stored-settings.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { LANGUAGES } from '../../../core/words/language.ts';
import { troubleSentence } from '../../../core/words/trouble-sentence.ts';
import { wordsIn } from '../../../core/words/words-in.ts';
import { day } from '../rules/calendar-of.ts';
import { columnsIn, HEADER, settingsBook, settingsIn, troublesIn } from './settings-book.ts';

const COLUMN_ROW = ['column', 'Réseau', 'channel', null, null, null];
const KEY = 'owner-shared:0123456789abcd';
const HASHES = ['un', 'deux', 'trois'].map(keyHash);

async function read(...rows: readonly (readonly Cell[])[]): Promise<StoredSettings> {
  const settings = await settingsIn(settingsBook(HEADER, ...rows, COLUMN_ROW).workbook);
  if (settings === null) throw new Error('no tab');
  // Whatever is wrong, the rest is read.
  expect(columnsIn(settings)).toEqual(['Réseau: channel']);
  return settings;
}

describe('rows about rules', () => {
  it('set levels and options over the usual ones', async () => {
    const { rules, troubles } = await read(['rule', 'date-missing', 'off'], [' Rule ', 'TEXT-DUPLICATE', ' Error '], ['option', 'duplicateWindowDays', 72], ['option', 'monthplannedshare', '65 %'], ['option', 'mixTolerance', '0,2'], ['option', 'region', 'FR-fr']);
    expect([...rules.severities]).toEqual([['date-missing', 'off'], ['text-duplicate', 'error']]);
    expect(rules).toEqual({ ...DEFAULT_SETTINGS, severities: rules.severities, duplicateWindowDays: 72, monthPlannedShare: 0.65, mixTolerance: 0.2, region: 'fr-FR' });
    expect(troubles).toEqual([]);
  });

  it('may be typed with the words of the pane, in either language', async () => {
    const { rules, ignored, troubles } = await read(
      ['règle', 'date-missing', 'Désactivée'], ['Regle', 'text-duplicate', 'erreur'], ['RÈGLE', 'owner-shared', 'avertissement'], ['rule', 'date-weekday', 'désactivé'], ['règle', 'date-several', 'suggestion'],
      ['réglage', 'duplicateWindowDays', 72], ['setting', 'textDueDays', 3], ['ignoré', KEY, 'accepté'], ['Ignorée', KEY.replace('0', '1'), 'acceptée'],
    );
    expect([...rules.severities]).toMatchObject([['date-missing', 'off'], ['text-duplicate', 'error'], ['date-weekday', 'off']]);
    expect([rules.duplicateWindowDays, rules.textDueDays]).toEqual([72, 3]);
    expect(ignored.map(({ key, ignoredAs }) => [key, ignoredAs])).toEqual([[KEY, 'accepted'], [KEY.replace('0', '1'), 'accepted']]);
    expect(troubles).toEqual([]);
  });

  it('of a kind that is misspelt in French are told as those in English are', async () => {
    expect(troublesIn(await read(['règl', 'date-missing', 'off'], ['réglages', 'textDueDays', 3]))).toEqual(['row-unreadable 3: règl · date-missing · off', 'row-unreadable 4: réglages · textDueDays · 3']);
  });

  it('of which one makes no sense are left aside, and an earlier one holds: that is what the sentence says', async () => {
    const settings = await read(['option', 'textDueDays', 5], ['option', 'textDueDays', 'x']);
    expect(settings.rules.textDueDays).toBe(5);
    const said = LANGUAGES.map((language) => settings.troubles.map((trouble) => troubleSentence(trouble, wordsIn(language).settingsTab)));
    expect(said.flat()).toEqual([expect.stringMatching(/ et est laissée de côté : /), expect.stringMatching(/ and is left aside: /)]);
  });

  it('leave the usual settings where there are none, and where a level is the rule’s own', async () => {
    expect((await read()).rules).toEqual(DEFAULT_SETTINGS);
    expect((await read(['rule', 'date-missing', RULES['date-missing'].severity])).rules).toEqual(DEFAULT_SETTINGS);
  });

  it.each<readonly [row: readonly Cell[], told: string]>([
    [['rule', 'date-mising', 'off'], 'rule-unknown 3: rule · date-mising · off'],
    [['rule', '__proto__', 'off'], 'rule-unknown 3: rule · __proto__ · off'],
    [['rule', 'date-missing', 'never'], 'value-refused 3: rule · date-missing · never'],
    [['rule', 'date-missing'], 'value-refused 3: rule · date-missing'],
    [['rule', null, 'off'], 'row-unreadable 3: rule · off'],
    [['rule', { error: '#REF!' }, 'off'], 'row-unreadable 3: rule · #REF! · off'],
    [['rul', 'date-missing', 'off'], 'row-unreadable 3: rul · date-missing · off'],
    [['option', 'constructor', 3], 'option-unknown 3: option · constructor · 3'],
    [['option', 'textDueDays', 'trois'], 'value-refused 3: option · textDueDays · trois'],
    [['option', 'textDueDays', -1], 'value-refused 3: option · textDueDays · -1'],
    [['option', 'textDueDays', 2.5], 'value-refused 3: option · textDueDays · 2.5'],
    [['option', 'textDueDays', 61], 'value-refused 3: option · textDueDays · 61'],
    [['option', 'monthPlannedShare', 80], 'value-refused 3: option · monthPlannedShare · 80'],
    [['option', 'monthPlannedShare', '101 %'], 'value-refused 3: option · monthPlannedShare · 101 %'],
    [['option', 'holidays', 'mars'], 'value-refused 3: option · holidays · mars'],
    [['option', 'holidays', { error: '#N/A' }], 'value-refused 3: option · holidays · #N/A'],
    [['ignored', 'owner-shared', 'accepted'], 'row-unreadable 3: ignored · owner-shared · accepted'],
    [['ignored', KEY, 'perhaps'], `row-unreadable 3: ignored · ${KEY} · perhaps`],
    [['ignored', KEY, 'snoozed', '2026-11-21'], `row-unreadable 3: ignored · ${KEY} · snoozed · 2026-11-21`],
    [['ignored', KEY, 'accepted', '2026-11-31'], `row-unreadable 3: ignored · ${KEY} · accepted ·…`],
    [['ignored', KEY, 'accepted', 'un jour'], `row-unreadable 3: ignored · ${KEY} · accepted · un jour`],
    [['known', '2026-11-21', 'x', '1/1'], 'row-unreadable 3: known · 2026-11-21 · x · 1/1'],
    [['known', '2026-11-21', 'none', '2/1'], 'row-unreadable 3: known · 2026-11-21 · none · 2/1'],
    [['known', '2026-11-21', HASHES[0] ?? '', '1/2'], 'list-incomplete 3: 2026-11-21'],
    [['week', '2026-11-18', HASHES[0] ?? '', '2/2'], 'list-incomplete 3: 2026-11-18'],
    [['week', '2026-W47', 'none', '1/1'], 'row-unreadable 3: week · 2026-W47 · none · 1/1'],
  ])('%j are told where they make no sense, and the usual settings hold', async (row, told) => {
    const settings = await read(row);
    expect(troublesIn(settings)).toEqual([told]);
    expect(settings).toMatchObject({ rules: DEFAULT_SETTINGS, ignored: [], known: null, weeks: [] });
    for (const language of LANGUAGES) {
      const { settingsTab } = wordsIn(language);
      const [sentence = ''] = settings.troubles.map((trouble) => troubleSentence(trouble, settingsTab));
      expect(sentence).toMatch(/^[^\n]{40,330}\.$/);
      expect(sentence).not.toMatch(/undefined|\[object/);
    }
  });

  it('say what is allowed', async () => {
    const { troubles } = await read(['rule', 'date-missing', 'never'], ['option', 'mixLeastPosts', 'x'], ['option', 'mixTolerance', 'x']);
    const said = LANGUAGES.map((language) => troubles.map((trouble) => troubleSentence(trouble, wordsIn(language).settingsTab)));
    expect(said.flat().map((sentence) => sentence.replace(/^.*»\. |^.*”\. /, ''))).toEqual([
      'Inscrivez l’une de ces valeurs\u00a0: error, warning, suggestion, off.', 'Inscrivez un nombre entier de 1 à 10\u00a0000.', 'Inscrivez un pourcentage de 0\u00a0% à 100\u00a0%.',
      'Enter one of these values: error, warning, suggestion, off.', 'Enter a whole number from 1 to 10,000.', 'Enter a percentage from 0% to 100%.',
    ]);
  });

  it('count from the last one, and tell where two disagree', async () => {
    const settings = await read(['rule', 'date-missing', 'off'], ['rule', 'date-missing', 'suggestion'], ['option', 'textDueDays', 5], ['option', 'TEXTDUEDAYS', '5'], ['option', 'textDueDays', 'x']);
    expect([[...settings.rules.severities], settings.rules.textDueDays]).toEqual([[['date-missing', 'suggestion']], 5]);
    expect(troublesIn(settings)).toEqual(['row-contradicted 3: rule · date-missing · off', 'value-refused 7: option · textDueDays · x']);
  });
});

describe('rows about findings', () => {
  it('say what is ignored, since when, until when, by whom and why', async () => {
    const { ignored, troubles } = await read(
      ['ignored', `Deux responsables · Ouverture · ${KEY}`, 'Accepted', '2026-11-21 → 2026-12-01 · k3f', 'Planning', 'Elles se relaient'],
      ['ignored', KEY.replace('0', '1'), 'not-an-error'],
      ['ignored', KEY.replace('0', '2'), 'snoozed', '2026-11-21/2026-11-28'],
      ['ignored', KEY.replace('0', '3'), 'accepted', '→ 2026-11-28'],
      ['ignored', `${KEY}:2`, 'accepted', '· k3f', null, ''],
    );
    const since = day('2026-11-21');
    expect(ignored.map(({ key, label, ignoredAs, reason, since: from, until, who, cell }) => [key, label, ignoredAs, reason, from, until, who, cell.row])).toEqual([
      [KEY, 'Deux responsables · Ouverture', 'accepted', 'Elles se relaient', since, day('2026-12-01'), 'k3f', 2],
      [KEY.replace('0', '1'), '', 'not-an-error', '', null, null, '', 3],
      [KEY.replace('0', '2'), '', 'snoozed', '', since, day('2026-11-28'), '', 4],
      [KEY.replace('0', '3'), '', 'accepted', '', null, day('2026-11-28'), '', 5],
      [`${KEY}:2`, '', 'accepted', '', null, null, 'k3f', 6],
    ]);
    expect(troubles).toEqual([]);
  });

  it('keep a long reason to a length, and no half of an emoji at its end', () => {
    const said = { key: KEY, label: '', ignoredAs: 'accepted', since: null, until: null, who: '' } as const;
    for (const before of [1998, 1999, 2000]) {
      const { note } = ignoredSetting({ ...said, reason: `${'a'.repeat(before)}🎉🎉` }, null);
      expect([before, note]).toEqual([before, `${'a'.repeat(before)}${before === 1998 ? '🎉' : ''}`]);
    }
  });

  it('hold lists in parts, in any order, and only whole ones', async () => {
    const [one = '', two = '', three = ''] = HASHES;
    const { known, weeks, troubles } = await read(
      ['known', '2026-11-21', three, '2/2'], ['week', '2026-11-16', 'none', '1/1'], ['known', '2026-11-21', `${one} ${two}`, '1/2'], ['week', '2026-11-04', one, '1/1'], ['week', '2026-11-10', two, '1/1'], ['week', '2026-11-19', one, '1/1'],
    );
    expect([known, weeks, troubles]).toEqual([
      { since: day('2026-11-21'), hashes: new Set(HASHES) }, [{ day: day('2026-11-10'), hashes: new Set([two]) }, { day: day('2026-11-16'), hashes: new Set() }], [],
    ]);
  });
});

describe('an option', () => {
  it('is read back as it was written, at both of its bounds and as usual', () => {
    for (const key of OPTION_KEYS) {
      const allowed = OPTIONS[key];
      const values = allowed.kind === 'choice' ? allowed.choices : [allowed.least, allowed.most];
      for (const value of [...values, DEFAULT_SETTINGS[key]]) expect([key, readOption(key, optionText(key, value as never))]).toEqual([key, value]);
      if (allowed.kind !== 'choice') expect([allowed.least - 1, allowed.most + 1].map((value) => readOption(key, value))).toEqual([null, null]);
    }
    expect([...OPTION_KEYS, 'rights', 'severities'].toSorted()).toEqual(Object.keys(DEFAULT_SETTINGS).toSorted());
  });

  it('is a percentage however it is typed', () => {
    const key: OptionKey = 'monthPlannedShare';
    expect(['80 %', '80%', '0,8', '0.8', 0.8, '80\u00a0%', '7,5 %', 1, '1'].map((cell) => readOption(key, cell))).toEqual([0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.075, 1, 1]);
    // As fine as it is written back.
    expect(['0.1010001', '12,345678 %'].map((cell) => optionText(key, readOption(key, cell) ?? 0))).toEqual(['10.1%', '12.3457%']);
    expect(readOption(key, '0.1010001')).toBe(0.101);
    expect(['', ' ', '%', '8e1%', '1e-1', '=1', true, null, '--1', '1,2,3', 1.01].map((cell) => readOption(key, cell))).toEqual(Array.from({ length: 11 }, () => null));
  });
});
