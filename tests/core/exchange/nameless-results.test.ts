/** Posts of a file that names none of them: neither link nor id nor words, as data sets for research are. */
import { expect, test } from 'vitest';
import { readExport } from '../../../core/exchange/exports/read-export.ts';
import type { NetworkExport } from '../../../core/exchange/exports/network-export.ts';
import { incomingResults } from '../../../core/exchange/results/incoming-results.ts';
import { isKnownByText } from '../../../core/exchange/results/result-keys.ts';

function resultsOf(text: string): readonly { readonly key: string; readonly likes: number | undefined }[] {
  const read = readWith(text);
  const matches = { otherAccount: null, matched: [], unsure: [], new: read.rows.map((_, post) => post), replies: [], repeated: [], scheduledAbsent: [] };
  return incomingResults({ export: read, matches, calendar: { id: [], url: [] } }).results.map(({ key, measures }) => ({ key, likes: measures.get('likes') }));
}

/** With the columns as they were guessed. */
function readWith(text: string): NetworkExport {
  const read = readExport({ text }, { network: 'facebook' });
  if (!('rows' in read)) throw new RangeError(read.kind);
  const asked = read.questions.find((question) => question.kind === 'columns');
  const again = asked === undefined ? read : readExport({ text }, { network: 'facebook', columns: asked.guesses });
  if (!('rows' in again)) throw new RangeError(again.kind);
  return again;
}

const FIGURES = 'Type,Reach,Likes\nPhoto,900,12\nPhoto,800,9\nVideo,900,12\nPhoto,900,12\n';

test('each is a post of its own, also where two have the same figures', () => {
  const results = resultsOf(FIGURES);
  expect(results.map(({ likes }) => likes).sort()).toEqual([12, 12, 12, 9]);
  expect(new Set(results.map(({ key }) => key)).size).toBe(4);
});

test('the same file gives the same keys, in whichever order it has them', () => {
  const turned = 'Type,Reach,Likes\nPhoto,900,12\nVideo,900,12\nPhoto,800,9\nPhoto,900,12\n';
  expect(resultsOf(turned)).toEqual(resultsOf(FIGURES));
});

test('with a day, what has grown since is known again', () => {
  const [before] = resultsOf('Date,Type,Reach,Likes\n2026-11-03,Photo,900,12\n');
  const [after] = resultsOf('Date,Type,Reach,Likes\n2026-11-03,Photo,990,14\n');
  expect(after?.key).toBe(before?.key);
});

test('a post with neither link nor id is known by its words alone', () => {
  const post = { level: 'post', isRowKey: false, url: '', postId: '', text: 'Nuit des musées' } as const;
  expect(isKnownByText(post)).toBe(true);
  expect([{ ...post, url: 'https://x.com/a/status/1' }, { ...post, postId: '1' }, { ...post, isRowKey: true }, { ...post, text: '' }, { ...post, level: 'day' } as const].some(isKnownByText)).toBe(false);
});
