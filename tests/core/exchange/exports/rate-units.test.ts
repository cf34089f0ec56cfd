/** A network’s own file says what its rates are; a table of somebody’s own is judged by its numbers. */
import { expect, it } from 'vitest';
import { readExport } from '../../../../core/exchange/exports/read-export.ts';

it('rates above 1 in a known file are told and left out, and the others stay as they are', () => {
  const lines = ['0.5', '1.2', '0.031', '0.04'].map((rate, at) => `post ${String(at)},https://www.linkedin.com/feed/update/urn:li:activity:709505782139783168${String(at)},10,2,${rate},2026-01-1${String(at)}`);
  const answer = readExport({ text: ['Post Title,Post Link,Impressions,Likes,Engagement Rate,Date', ...lines].join('\n') });
  const { rows, troubles } = 'rows' in answer ? answer : { rows: [], troubles: [] };
  expect(rows.map(({ measures }) => measures.get('engagement_rate'))).toEqual([0.5, undefined, 0.031, 0.04]);
  expect(troubles.map(({ kind }) => kind)).toContain('share-over-one');
});
