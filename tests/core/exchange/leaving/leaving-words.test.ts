/** What is said of files that leave: every reason in both languages, in one sentence, and how much leaves and stays. */
import { describe, expect, it } from 'vitest';
import { LEAVING_TARGETS } from '../../../../core/exchange/leaving/leaving.ts';
import type { Refusal, RefusalCode } from '../../../../core/exchange/leaving/leaving.ts';
import { LANGUAGES } from '../../../../core/words/language.ts';
import { fetchLeavingWords } from '../../../../core/words/leaving-words-in.ts';

const CODES: Readonly<Record<RefusalCode, true>> = {
  'date-missing': true, 'time-missing': true, 'date-past': true, 'too-soon': true, 'time-skipped': true, 'text-missing': true, 'text-too-long': true, 'text-formula': true, 'text-broken': true,
  'channel-missing': true, 'channel-not-offered': true, 'media-missing': true, 'link-unreadable': true, 'link-unclear': true, 'has-error': true,
};
// The record has these keys and no others.
const codes = Object.keys(CODES) as RefusalCode[];

const refused = (count: number): readonly Refusal[] => Array.from({ length: count }, (_, row) => ({ row, cell: { sheet: 's', row, column: 0 }, code: 'text-missing' as const, channel: null, finding: null }));
const file = { name: 'a.ics', type: 'text/calendar', text: '', count: 1, records: null } as const;

describe.each(LANGUAGES)('in %s', (language) => {
  it('every reason is a short sentence of its own', async () => {
    const words = await fetchLeavingWords(language);
    const sentences = codes.flatMap((code) => LEAVING_TARGETS.map((target) => words.refusal(code, target, '')));
    for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}][^\n]{8,118}\.$/u);
    expect(new Set(codes.map((code) => words.refusal(code, 'buffer', ''))).size).toBe(codes.length);
    expect(words.refusal('text-too-long', 'buffer', 'x')).toMatch(/^X\u00a0?: /);
  });

  it('one of each is told in the singular', async () => {
    const words = await fetchLeavingWords(language);
    const outcome = words.outcome('hootsuite', { files: [file], refused: refused(1), left: 1, unfiled: null, withoutId: 0, visualsByHand: 1, linksByHand: 1 });
    expect(outcome).toHaveLength(5);
    expect(outcome[0]).toMatch(language === 'fr' ? /^1\spublication dans 1\sfichier\.$/ : /^1\spost in 1\sfile\.$/);
    expect(words.outcome('hootsuite', { files: [file, file], refused: refused(2), left: 2, unfiled: null, withoutId: 0, visualsByHand: 2, linksByHand: 2 }).slice(1).every((sentence) => /^2[\s\u00a0]/.test(sentence))).toBe(true);
  });

  it('nothing that leaves is said too', async () => {
    const words = await fetchLeavingWords(language);
    expect(words.outcome('ics', { files: [], refused: [], left: 3, unfiled: null, withoutId: 0, visualsByHand: 0, linksByHand: 0 })).toEqual([language === 'fr' ? 'Aucun fichier\u00a0: aucune ligne datée à exporter.' : 'No file: no dated row to export.']);
  });

  it('of a calendar only what matters is said, each in a short sentence', async () => {
    const words = await fetchLeavingWords(language);
    const plain = { files: [file], refused: [], left: 5, unfiled: null, withoutId: 0, visualsByHand: 0, linksByHand: 0 };
    expect(words.outcome('ics', plain)).toHaveLength(2);
    expect(words.outcome('ics', plain)[1]).toMatch(language === 'fr' ? /supprimée.*retirez/ : /deleted.*remove/);
    const sentences = [...words.outcome('ics', { ...plain, unfiled: { of: 'person', rows: 2 }, withoutId: 2 }), ...words.outcome('ics', { ...plain, unfiled: { of: 'channel', rows: 1 } })];
    expect(sentences).toHaveLength(7);
    for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}\d][^\n]{8,118}\.$/u);
    expect(sentences[2]).toMatch(language === 'fr' ? /colonne «\u00a0ID\u00a0»/ : /column “ID”/);
  });
});
